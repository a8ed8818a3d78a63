/// Reads how something comes back: "elke dinsdag om 9 uur", "om de twee weken".
struct Recurrences {
    init(at now: Moment, in region: Region) {}

    /// Finds the recurrences in an utterance.
    func finds(in utterance: Utterance, asked: Set<Kind>) -> [Find] { [] }
}
