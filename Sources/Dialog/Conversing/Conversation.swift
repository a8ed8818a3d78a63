internal import Dutch

/// One person's talk with Buur: the dialogs that lie open on top of each other.
///
/// This is all that outlives a turn. The last frame is the one that speaks.
public struct Conversation: Hashable, Sendable {
    public internal(set) var frames: [Frame]

    public init(frames: [Frame] = []) {
        self.frames = frames
    }

    /// The dialog that speaks, nil when nothing is open.
    public var top: Frame? { frames.last }

    /// Whether so many dialogs lie open that none can be begun that asks something.
    public var isFull: Bool { frames.count >= Limits.frames }

    /// The key of the question that waits for an answer, nil when none does.
    public var waitingFor: String? {
        top.flatMap { $0.journal.isSetAside ? nil : $0.journal.openQuestion?.key }
    }
}

/// What comes into a conversation.
public enum Input: Hashable, Sendable {
    /// The person wrote something, right after short messages that may be one sentence with it.
    case message(String, after: String = "")
    /// The person wrote something, and pointed at an earlier question of ours.
    case reply(String, to: QuestionReference, after: String = "")
    /// The person changed an earlier message, of which this came.
    case edit(String, of: Fate)
    /// The person took an earlier message back, of which this came.
    case retraction(of: Fate)
    /// The person tapped a choice, or a sign for one, under a question of ours.
    case tap(String, under: QuestionReference)
    case file(File)
    /// The person opened the chat, without writing yet.
    case arrival
    /// What came of an action that the dialog on top asked for; missing when it gives nothing.
    case outcome(key: String, Value)
    /// A wait of a dialog is over.
    case alarm(dialog: String, key: String)
    /// The open question got no answer for the time that the room has chosen, in days.
    case silence(days: Int)
    /// Buur has something to ask or to tell.
    case errand(Errand)
    /// An errand came to nothing, so that it is not to be answered any more.
    case withdrawal(Errand, because: Withdrawal = .needless)
    /// A person who had taken the talk over gave it back to Buur.
    case handedBack(reason: String, by: String)
}

/// Why Buur takes back what it asked.
public enum Withdrawal: String, Hashable, Sendable {
    /// It was settled or called off.
    case needless = "niet nodig"
    /// No answer came in time, and another may do it.
    case unanswered = "geen antwoord"
    /// No answer came in time, and it need not be told any more.
    case past = "voorbij"
}

extension Input {
    /// Something that Buur cannot look into, such as a photo.
    public struct File: Hashable, Sendable {
        /// What it is, in the word that dialogs know it by.
        public let kind: String
        public let keeping: Keeping
        /// What the person wrote under it; empty when she wrote nothing.
        public let caption: String

        public init(kind: String, _ keeping: Keeping, caption: String = "") {
            (self.kind, self.keeping, self.caption) = (kind, keeping, caption)
        }
    }

    /// Whether a file is kept for a person of the room to look at, or why not.
    public enum Keeping: String, Hashable, Sendable {
        case kept = "bewaard"
        /// There is nothing that it could belong to, or nobody who could do something with it.
        case needless = "niet_bewaard"
        case tooLarge = "te_groot"
        /// It could not be had from whoever has its bytes.
        case lost = "niet_gekomen"
    }
}

/// A dialog that Buur begins of its own accord.
///
/// The argument `nummer` names the matter that it is about, and tells two errands of one dialog apart.
public struct Errand: Hashable, Sendable {
    public let dialog: String
    public let arguments: [String: Value]

    public init(dialog: String, arguments: [String: Value]) {
        self.dialog = dialog
        self.arguments = arguments
    }

    /// The name of the argument that holds the number of the matter.
    public static let matter = "nummer"
}

/// What came of one input: the conversation to keep, and what must be done.
public struct Turn: Sendable {
    public let conversation: Conversation
    public let effects: [Effect]
    /// How the message was understood, nil for other inputs.
    public let understanding: Understanding?
    /// What became of what the person sent.
    public let fate: Fate
    /// What she said and what may answer more, for when an action comes between.
    public let ahead: SaidAhead
}

/// Words of one message that may answer what is asked behind an action too.
public struct SaidAhead: Sendable {
    /// All that the person wrote.
    var heard = ""
    /// What was said besides an answer, or chose from the menu: it may answer what is asked right
    /// behind it too.
    var chosen: String?
    /// What began a dialog, or chose from what was asked right before: it may name an option of what is
    /// asked next.
    var beganWith: String?

    public init() {}
}

extension Conversation {
    /// What Buur began about a matter and lies open still.
    public func errands(about matter: Value) -> [Errand] {
        frames.filter { $0.journal[Journal.argumentKey(Errand.matter)] == .given(matter) }
            .map { Errand(dialog: $0.dialog, arguments: [Errand.matter: matter]) }
    }

    /// The conversation without the dialogs in which one of these names is stored, as words of their
    /// own.
    public func without(_ names: [String]) -> Conversation {
        Conversation(
            frames: frames.filter { frame in
                let text = Conversation(frames: [frame]).text.unescaped
                return !names.contains { Spelling.holds($0, in: text) }
            }
        )
    }
}
