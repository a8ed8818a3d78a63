/// A question of one dialog on somebody's stack, by names that outlive the turn.
public struct QuestionReference: Hashable, Sendable {
    /// The dialog, as ``Frame/reference`` names it.
    public let frame: String
    public let key: String

    public init(frame: String, key: String) {
        (self.frame, self.key) = (frame, key)
    }
}

/// What became of something that a person sent, for when she changes it or takes it back.
public enum Fate: Hashable, Sendable {
    case answered(QuestionReference)
    /// It was not understood while this question waited.
    case missed(QuestionReference)
    /// Another message gave another answer since.
    case replaced
    /// What it answered is over, or nobody knows any more what it did.
    case over
    /// It answered nothing.
    case nothing
}

extension Frame {
    /// What this dialog is called among those that lie open: its name, and the number of the matter
    /// that it is about.
    public var reference: String {
        journal.argument(Errand.matter).map { "\(dialog) \($0.spoken)" } ?? dialog
    }
}

extension Conversation {
    /// The question that waits for an answer, nil when none does.
    public var waitingQuestion: QuestionReference? {
        guard let top, let key = waitingFor else { return nil }
        return QuestionReference(frame: top.reference, key: key)
    }

    /// What the dialogs that lie open are called.
    public var references: Set<String> { Set(frames.map(\.reference)) }
}

extension QuestionReference {
    /// What stands for the words with which a dialog was begun, where it was given them.
    static func opening(of frame: Frame) -> QuestionReference {
        QuestionReference(frame: frame.reference, key: Journal.openingKey)
    }

    var isOpening: Bool { key == Journal.openingKey }
}
