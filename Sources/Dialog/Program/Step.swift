public import Dutch

/// One step of a dialog.
///
/// Every step that leaves something in the journal has a key. The key is a name that the author
/// gave or one that follows from the step's own words, never a line number or a count of steps, so
/// that it survives edits elsewhere in the script. Keys are unique within a block of steps and its
/// inner blocks, except that branches that exclude each other may use the same one.
public indirect enum Step: Hashable, Sendable {
    case say(Text)
    case ask(Question)
    case branch([Branch], otherwise: [Step])
    case set(String, Expression)
    /// Adds to a list, which is empty before the first addition.
    case add(Expression, to: String)
    case collect(Collect)
    case perform(Perform)
    case call(Call)
    case wait(Wait)
    case review(Review)
    case send(Document)
    /// Ends this dialog; with a value, that is what a call of it gives.
    case end(Expression?)
}

/// A question, and everything that helps to answer it.
///
/// It never changes. It is a class because a play passes many questions and hands each on, and
/// copying one of them takes longer than all else that is done with it.
public final class Question: Sendable {
    /// The name of the answer, and the key of the question.
    public let name: String
    public let answer: AnswerType
    public let text: Text
    /// Why this is asked: `waarom:`.
    public let reason: Text?
    /// An answer as somebody could type it: `voorbeeld:`.
    public let example: Text?
    /// The same question in other words, for who did not understand it: `anders gezegd:`.
    public let rephrased: Text?
    /// Whether the person may leave it open: `mag overgeslagen`.
    public let isOptional: Bool
    /// The privacy label of the answer, such as "geld", nil when it has none: `gevoelig:`.
    public let label: String?
    public let constraints: [Constraint]
    /// For the keys of options the further words by which they may be chosen: `ook:`.
    public let synonyms: [String: [String]]
    /// What a person may say to leave it open, besides what always means that.
    public let skipPhrases: [String]
    /// The day from which a term in the answer counts, such as that of a letter: `telt vanaf:`.
    public let countsFrom: Expression?
    /// The name of what is said besides the answer: `erbij:`.
    public let remark: String?
    /// Whether a yes to it is a consent, which a bare yes on a later day is not: `toestemming`.
    public let isConsent: Bool
    /// Whether what began the dialog, or answered the choice before it, answers it when that names one
    /// option: `uit het begin`.
    public let hearsOpening: Bool

    public init(
        name: String,
        answer: AnswerType,
        text: Text,
        reason: Text? = nil,
        example: Text? = nil,
        rephrased: Text? = nil,
        isOptional: Bool = false,
        label: String? = nil,
        constraints: [Constraint] = [],
        synonyms: [String: [String]] = [:],
        skipPhrases: [String] = [],
        countsFrom: Expression? = nil,
        remark: String? = nil,
        isConsent: Bool = false,
        hearsOpening: Bool = false
    ) {
        self.name = name
        self.answer = answer
        self.text = text
        self.reason = reason
        self.example = example
        self.rephrased = rephrased
        self.isOptional = isOptional
        self.label = label
        self.constraints = constraints
        self.synonyms = synonyms
        self.skipPhrases = skipPhrases
        self.countsFrom = countsFrom
        self.remark = remark
        self.isConsent = isConsent
        self.hearsOpening = hearsOpening
    }
}

extension Question: Hashable {
    public static func == (one: Question, other: Question) -> Bool {
        (one.name, one.answer, one.text, one.isOptional, one.label, one.constraints)
            == (
                other.name, other.answer, other.text, other.isOptional, other.label,
                other.constraints
            )
            && (one.reason, one.example, one.rephrased, one.synonyms, one.skipPhrases)
                == (
                    other.reason, other.example, other.rephrased, other.synonyms, other.skipPhrases
                )
            && (one.countsFrom, one.remark, one.isConsent, one.hearsOpening)
                == (other.countsFrom, other.remark, other.isConsent, other.hearsOpening)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(text)
    }
}

/// `moet:` what must hold for an answer, and what is said when it does not.
public struct Constraint: Hashable, Sendable {
    public let condition: Expression
    public let message: Text

    public init(condition: Expression, message: Text) {
        self.condition = condition
        self.message = message
    }
}

/// One arm of `als`.
public struct Branch: Hashable, Sendable {
    public let condition: Expression
    public let steps: [Step]

    public init(condition: Expression, steps: [Step]) {
        self.condition = condition
        self.steps = steps
    }
}

/// `herhaal`: plays its steps until the condition holds and collects a record each time.
///
/// The fields of a record are the answers and computed values of the steps inside. The condition
/// is looked at after each round and sees the names of that round.
public struct Collect: Hashable, Sendable {
    /// How many rounds there are at most where the script does not say.
    public static let usualMaximum = 30

    public let name: String
    public let steps: [Step]
    public let until: Expression
    public let maximum: Int

    public init(name: String, steps: [Step], until: Expression, maximum: Int = usualMaximum) {
        self.name = name
        self.steps = steps
        self.until = until
        self.maximum = maximum
    }
}

/// `doe`: asks the world to do something and goes on with what came of it.
public struct Perform: Hashable, Sendable {
    public let key: String
    /// The name of the outcome, nil when the script does not use it.
    public let result: String?
    public let action: String
    public let arguments: [Expression]
    /// Whether the outcome holds what somebody typed.
    public let repeatsWords: Bool
    /// `bij wijzigen`: what is played when the action was already done with other arguments and
    /// cannot be undone.
    public let whenChanged: [Step]

    public init(
        key: String,
        result: String?,
        action: String,
        arguments: [Expression],
        repeatsWords: Bool = false,
        whenChanged: [Step] = []
    ) {
        self.key = key
        self.result = result
        self.action = action
        self.arguments = arguments
        self.repeatsWords = repeatsWords
        self.whenChanged = whenChanged
    }
}

/// `roep`: plays another dialog as part of this one.
public struct Call: Hashable, Sendable {
    public let key: String
    public let result: String?
    public let dialog: String
    public let arguments: [Expression]

    public init(key: String, result: String?, dialog: String, arguments: [Expression]) {
        self.key = key
        self.result = result
        self.dialog = dialog
        self.arguments = arguments
    }
}

/// `wacht`: goes on at a later time.
public struct Wait: Hashable, Sendable {
    public let key: String
    /// A span to wait, or the day to wait for.
    public let until: Expression
    /// The time on that day; nil means the time it is now for a span, nine o'clock for a day.
    public let time: ClockTime?

    public init(key: String, until: Expression, time: ClockTime? = nil) {
        self.key = key
        self.until = until
        self.time = time
    }
}

/// `controleer`: shows what was answered and waits until the person agrees.
public struct Review: Hashable, Sendable {
    public let key: String
    /// The names to show, with the words that introduce each; empty means all answers so far.
    public let lines: [ReviewLine]

    public init(key: String, lines: [ReviewLine] = []) {
        self.key = key
        self.lines = lines
    }
}

/// One line of a review, such as "Huur: € 650 per maand".
public struct ReviewLine: Hashable, Sendable {
    /// The name of the question whose answer is shown and can be changed here.
    public let name: String
    public let label: String

    public init(name: String, label: String) {
        self.name = name
        self.label = label
    }
}

/// `stuur`: a page of text that the person can keep, print and take along.
public struct Document: Hashable, Sendable {
    public let key: String
    public let title: Text
    public let body: Text

    public init(key: String, title: Text, body: Text) {
        self.key = key
        self.title = title
        self.body = body
    }
}
