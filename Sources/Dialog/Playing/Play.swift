public import Dutch

/// What came of playing a dialog against its journal.
public struct Play: Sendable {
    public let journal: Journal
    public let effects: [Effect]
    public let pause: Pause
    /// The questions that were passed with an answer, in order.
    public let answered: [AnsweredQuestion]
    /// The keys of the actions that were passed, are done, and cannot be taken back.
    public let commitments: [String]
    /// The title of the dialog that was being called where the play stopped, nil when none was.
    public let topic: String?
}

/// Why a play stopped where it did.
public indirect enum Pause: Sendable {
    /// A question without an answer.
    case question(OpenQuestion)
    /// A review that the person has not agreed with.
    case review(OpenReview)
    /// An action without an outcome.
    case action(Request)
    /// A time that has not come.
    case time(Moment, key: String)
    case ended(Value)
    /// A limit was reached or the dialog does not exist.
    case broken(String)
}

/// A question that was passed, with its answer.
public struct AnsweredQuestion: Sendable {
    let put: PutQuestion
    public let answer: Answer

    public var key: String { put.key }
    public var question: Question { put.question }
    /// The question as it was shown.
    public var text: String { put.text.words }
    public var options: [Option] { put.options }
}

/// A question that waits for an answer, with everything rendered.
public struct OpenQuestion: Sendable {
    let put: PutQuestion
    public let reason: String?
    public let example: String?
    public let rephrased: String?
    /// Whether an answer was given that a constraint refuses.
    public let isRefused: Bool

    public var key: String { put.key }
    public var question: Question { put.question }
    public var text: String { put.text.words }
    public var options: [Option] { put.options }
    /// The mark of the values shown in the text; an answer is kept while it stays the same.
    public var shown: Mark { put.mark }
}

/// A review that waits for agreement.
public struct OpenReview: Hashable, Sendable {
    /// What was answered to one question, as it is shown.
    public struct Line: Hashable, Sendable {
        public let question: String
        public let words: String
    }

    public let key: String
    public let lines: [Line]

    /// The mark of what is shown: agreement holds while it stays the same.
    public var mark: Mark { Mark(of: lines.map(\.words)) }
}

/// Plays a dialog from its first line against a journal of what has already happened.
///
/// Playing is pure: it reads no clock and touches nothing. Steps that are in the journal are passed;
/// the first that is not is carried out; the first question without an answer is where it stops.
/// Playing the journal that comes out again gives the same journal and no effects.
///
/// - Parameters:
///   - name: The dialog's name in the library.
///   - library: The checked dialogs.
///   - journal: What has happened so far.
///   - surroundings: What may be looked up; only what the journal does not hold yet is.
///   - adopting: Whether the journal was made with other scripts. Texts that stand before a known
///     answer are then taken as said, since the person is past them.
///   - hearing: Called once, at the first question without an answer, with what the play is when it
///     stops there. A value is the answer, and the play goes on as if the journal had held it.
/// - Returns: The journal with what happened now, the effects in order, and why the play stopped.
public func play(
    _ name: String,
    from library: Library,
    journal: Journal,
    surroundings: Surroundings,
    adopting: Bool = false,
    hearing: ((Play) -> Value?)? = nil
) -> Play {
    var stage = Stage(
        library: library,
        journal: journal,
        surroundings: surroundings,
        isAdopting: adopting,
        hearing: hearing
    )
    return stage.play(name)
}
