/// What is counted for those who pay for the room; never who, and never a word.
public enum Counted: String, Hashable, Sendable, CaseIterable {
    case requestMade = "hulp gevraagd"
    case requestDone = "hulp gelukt"
    case requestNotDone = "hulp niet gelukt"
    case requestWithoutHelper = "niemand gevonden"
    case talentOffered = "hulp aangeboden"
    case talentUsed = "aangeboden hulp gebruikt"
    case helpedNowHelps = "geholpen en helpt nu zelf"
    case visit = "bezoek"
    case calledMissed = "gemist en gebeld"
    case reached = "gebeld en bereikt"
    case returned = "gebeld en teruggekomen"
    case calledNoMore = "wil niet gebeld worden"
    case handedOver = "briefje voor een mens"
    case takenOver = "gesprek met een mens"
    case opened = "uren open"
    case signedUp = "aangemeld voor een activiteit"
    case letterExplained = "brief uitgelegd"
    case formPrepared = "formulier voorbereid"
    case warned = "op gevaar gewezen"
}

extension Counted {
    /// What is done for somebody when a dialog is finished, by the dialog's name.
    private static let byDialog: [String: Counted] = [
        "brief": .letterExplained, "formulierhulp": .formPrepared, "kwijtschelding": .formPrepared,
        "bijzondere_bijstand": .formPrepared, "inkomenstoeslag": .formPrepared,
    ]

    /// What is counted when a dialog is finished.
    ///
    /// A dialog that was played as part of it counts as well: it left answers under its own name. One
    /// form is one form, whichever dialogs it led through. The keys are those of its answers.
    public static func things(finishedWith dialog: String, answered keys: [String]) -> [Counted] {
        let parts = keys.flatMap { $0.split(separator: "/").dropLast().map(String.init) }
        let things = Set(([dialog] + parts).compactMap { byDialog[$0] })
        return allCases.filter(things.contains)
    }
}
