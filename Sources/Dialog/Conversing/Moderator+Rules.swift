internal import Dutch

// MARK: - What is heard by a rule

extension Moderator {
    /// The dialog for who looks for a neighbour.
    private static let seeking = "buur_zoeken"
    /// The dialog for who tells of a death.
    private static let mourning = "rouw"
    /// The dialog for who says, while one is looked for, whom she would rather have.
    private static let preference = "liever"

    /// The dialogs for who wants to see what is kept of her, and for who wants it gone.
    private static let (seeing, wiping) = ("wat_weet_je", "mijn_gegevens")

    /// What a message begins that is heard by a rule of its own: words for a neighbour who is looked
    /// for, for a death, for what is kept of her and for what people often write for are too many to
    /// be taught by phrases.
    func ownBeginning(
        in text: String,
        for roles: Set<Dialog.Audience>,
        among guesses: [Guess]
    ) -> Understanding? {
        let isTaught = guesses.first.map { $0.confidence >= Moderator.sure } ?? false
        if !isTaught, library[Moderator.mourning] != nil, Mourning.isTold(in: text) {
            return .start(Moderator.mourning)
        }
        if let wish = OwnRecords.wish(in: text), !roles.contains(.coordinator) {
            let dialog = wish == .wiping ? Moderator.wiping : Moderator.seeing
            if library[dialog] != nil { return .start(dialog) }
        }
        if library[Moderator.seeking]?.isFor(roles) ?? false,
            let seeking = seeking(in: text, among: guesses)
        {
            return seeking
        }
        return purpose(of: text, for: roles, among: guesses)
    }

    /// Begins the dialog for what somebody plainly writes for; nil when she surely means something
    /// else, and who may mean something else is asked.
    private func purpose(
        of text: String,
        for roles: Set<Dialog.Audience>,
        among guesses: [Guess]
    ) -> Understanding? {
        guard let dialog = Purpose.heard(in: text)?.dialog,
            library[dialog].map({ $0.isFor(roles) || $0.audience == .part }) ?? false
        else { return nil }
        guard let best = guesses.first, best.confidence >= Moderator.perhaps,
            best.intent != dialog
        else { return .start(dialog) }
        return best.confidence >= Moderator.sure ? nil : .perhaps([dialog, best.intent])
    }

    /// Asks whoever asks for somebody whether she looks for a neighbour, and for what else she may mean;
    /// nil when she surely means something else than whom she would rather have.
    private func seeking(in text: String, among guesses: [Guess]) -> Understanding? {
        guard NeighbourWish.isTold(in: text) else { return nil }
        if let best = guesses.first {
            if best.intent == Moderator.seeking, best.confidence >= Moderator.perhaps {
                return .start(best.intent)
            }
            if best.confidence >= Moderator.sure, best.intent != Moderator.preference { return nil }
        }
        let others = guesses.prefix(3).filter {
            $0.confidence >= Moderator.rival && $0.intent != Moderator.seeking
        }
        return .perhaps([Moderator.seeking] + others.prefix(2).map(\.intent))
    }
}

extension Purpose {
    /// The dialog for it.
    fileprivate var dialog: String {
        switch self {
        case .swindle: Moderator.scam
        case .whoComes: "wie_komt"
        case .bailiff: "deurwaarder"
        case .rent: "huur_achter"
        case .remission: "kwijtschelding"
        case .withdrawal: "afmelden"
        case .absence: "ik_kom_niet"
        case .away: "ik_ben_weg"
        case .sickness: "ziek"
        case .hunger: "geen_eten"
        case .opening: "is_open"
        case .purchase: "bijzondere_bijstand"
        case .debts: "schulden"
        case .budget: "rondkomen"
        case .calling: "wie_bellen"
        case .loneliness: "alleen"
        case .offer: "talent"
        case .joining: "activiteiten"
        case .form: "formulierhulp"
        case .letter: "brief"
        }
    }
}
