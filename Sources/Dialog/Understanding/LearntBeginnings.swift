internal import Dutch
internal import Synchronization

/// What people say to begin each of some dialogs, learnt when it is first needed.
///
/// Learning takes longer than reading the dialogs, and most of who comes by is a resident: what the
/// others say is not learnt until one of them writes. The same phrases always teach the same.
final class LearntBeginnings: Sendable {
    private let phrases: [(text: String, intent: String)]
    private let intents = Mutex<Intents?>(nil)

    private init(_ phrases: [(text: String, intent: String)]) {
        self.phrases = phrases
    }

    /// What is to be learnt of dialogs; those of before, when the phrases are the same, so that what
    /// one of them learns serves both.
    static func beginnings(
        of dialogs: [Dialog],
        after earlier: LearntBeginnings?
    ) -> LearntBeginnings {
        let phrases = dialogs.flatMap { dialog in
            (dialog.phrases + [dialog.title]).map { (text: $0, intent: dialog.name) }
        }
        if let earlier, earlier.phrases.elementsEqual(phrases, by: ==) { return earlier }
        return LearntBeginnings(phrases)
    }

    /// The dialogs that a text may begin, the likeliest first.
    func guesses(for text: String) -> [Guess] { learnt.guesses(for: text) }

    private var learnt: Intents {
        intents.withLock { intents in
            if let intents { return intents }
            let learnt = Intents(phrases)
            intents = learnt
            return learnt
        }
    }
}
