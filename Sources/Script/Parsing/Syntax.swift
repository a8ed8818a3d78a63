internal import Dialog
internal import Dutch

/// What a script says, word for word, before anybody asked whether it can be so.
///
/// Every part keeps the fragment that it was read from, so that the checker can point at it.
enum Syntax {
    struct Script: Sendable {
        var header: Header
        var steps: [Step]
    }

    struct Header: Sendable {
        /// The dialog's name; the name of the file where the header could not be read.
        var name: String
        var place: Fragment
        var title = ""
        var audience = Dialog.Audience.resident
        var phrases: [Fragment] = []
        var parameters: [Parameter] = []
        var result: ValueType?
        /// Whether nothing can be said of what the dialog gets and gives.
        var isBroken = false
    }

    struct Parameter: Sendable {
        let name: Fragment
        let type: ValueType
    }

    struct Expression: Sendable {
        let kind: Kind
        let place: Fragment

        indirect enum Kind: Sendable {
            case literal(Value)
            case name
            case field(Expression, Fragment)
            case not(Expression)
            case negative(Expression)
            case operation(Operator, Expression, Expression)
            case call(Fragment, [Expression])
            case list([Expression])
            case lookup(Lookup)
            /// Could not be read; that was reported.
            case broken
        }
    }

    struct Text: Sendable {
        enum Part: Sendable {
            case words(String)
            case hole(Expression)
        }

        /// A line of the text as it was written, with the places of its holes.
        struct Row: Sendable {
            let source: Fragment
            var holes: [Range<Int>] = []
        }

        var parts: [Part] = []
        var rows: [Row] = []
    }

    struct Step: Sendable {
        let kind: Kind
        let place: Fragment
    }

    indirect enum Kind: Sendable {
        case say(Text)
        case ask(Question)
        case choose(Question)
        case branch([Arm], otherwise: [Step]?)
        case collect(Fragment, steps: [Step], until: Expression, maximum: Int?)
        case set(Fragment, Expression)
        case add(Text, to: Fragment)
        case perform(result: Fragment?, Invocation, whenChanged: [Step]?)
        case call(result: Fragment?, Invocation)
        case wait(Expression, ClockTime?)
        case review([ReviewLine])
        case person(Text)
        case send(Fragment, title: Text, body: Text)
        case end
        case give(Expression)
        /// Could not be read; any of its words may be a name that it would have set.
        case broken
    }

    struct Arm: Sendable {
        let condition: Expression
        let steps: [Step]
    }

    /// An action or a dialog with what it is given.
    struct Invocation: Sendable {
        let name: Fragment
        let arguments: [Expression]
        let place: Fragment
    }

    struct ReviewLine: Sendable {
        let name: Fragment
        let label: String
    }

    struct Question: Sendable {
        let name: Fragment
        var answer: Answer
        var text = Text()
        var reason: Text?
        var example: Text?
        var rephrased: Text?
        var isOptional = false
        var skipPhrases: [String] = []
        var label: String?
        var constraints: [Constraint] = []
        var countsFrom: Expression?
        var remark: Fragment?
        var isConsent = false
        var hearsOpening = false
        var options: [Choice] = []
        var place: Fragment
    }

    enum Answer: Sendable {
        case fixed(AnswerType)
        case choiceFrom(Expression)
        case broken
    }

    struct Constraint: Sendable {
        let condition: Expression
        let message: Text
    }

    /// One option, with the further words for it and the steps that `kies` plays for it.
    struct Choice: Sendable {
        let option: Option
        let synonyms: [String]
        let place: Fragment
        let steps: [Step]
    }
}
