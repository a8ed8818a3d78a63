internal import Dutch
internal import Synchronization

/// What people say to begin each of some dialogs, learnt when it is first needed.
///
/// Learning takes longer than reading the dialogs, and most of who comes by is a resident: what the
/// others say is not learnt until one of them writes. The same phrases always teach the same.
final class LearntBeginnings: Sendable {
    private let phrases: [(text: String, intent: String)]
    private let intents = Mutex<Intents?>(nil)

    /// Gathers the phrases of dialogs; learnt before for the same phrases, it is not learnt again.
    init(_ dialogs: [Dialog], after earlier: LearntBeginnings?) {
        phrases = dialogs.flatMap { dialog in
            (dialog.phrases + [dialog.title]).map { (text: $0, intent: dialog.name) }
        }
        guard let earlier, earlier.phrases.elementsEqual(phrases, by: ==) else { return }
        let known = earlier.intents.withLock { $0 }
        intents.withLock { $0 = known }
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
