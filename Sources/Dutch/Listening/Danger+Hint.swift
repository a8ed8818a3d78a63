extension Danger {
    /// The danger that a cry of a few words hints at: "bloed", "politie", "ik ben bang".
    ///
    /// Alone it may mean anything, so that it is a reason to ask how somebody is; of who told of danger
    /// just before, it goes on.
    public static func hinted(in text: String) -> Danger? {
        let utterance = Utterance(Courtesy.stripped(from: text))
        guard let match = hints.match(in: utterance, at: 0), match.end == utterance.tokens.count
        else { return nil }
        return match.value
    }

    private static let hints = Phrases(table, meaning: Danger.init(rawValue:))

    private static let table: WordTable = """
        suicide: dood, doot, doood, dood gaan, doodgaan, ik ga dood, sterven
        violence: mes, mess, een mes, hij heeft een mes, wapen, pistool, slaan, slaat, klappen,
            bang, ik ben bang, ben bang, zo bang, ik ben zo bang, heel bang, ik ben heel bang, bange,
            hij komt, hij komt eraan, hij komt er aan, hij komt terug, hij is terug, hij is er weer,
            hij is hier, hij is er, hij staat hier, hij staat buiten, hij staat beneden,
            hij staat voor de deur, hij staat aan de deur, politie, pliesie, police, polis, полиция,
            الشرطة, niet veilig, onveilig, gevaar, in gevaar
        acute: help, help me, help mij, help ons, help snel, help help, hellup, hulp snel, nood, noodgeval,
            ambulance, ambulans, ziekenwagen, brandweer, bloed, veel bloed, vuur, rook, spoed, yardim,
            yardim edin, помогите, помощь, ساعدوني, مساعدة, pomocy, hilfe, ሓግዙኒ, ሓገዝ
        """
}
