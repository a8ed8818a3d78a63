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
    /// for, for a death and for what is kept of her are too many to be taught by phrases.
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
        guard library[Moderator.seeking]?.isFor(roles) ?? false else { return nil }
        return seeking(in: text, among: guesses)
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
