public import Dutch

/// Something that must be done because of a turn.
///
/// Effects are values: they are compared, stored and retried; nobody acts while a dialog is played.
public enum Effect: Hashable, Sendable {
    case say(Message)
    /// Hands the person a page to keep.
    case send(Page)
    /// Asks the world for something; its outcome comes back as an input.
    case perform(Request)
    /// Wakes the conversation at a later moment, for the wait with this key.
    case wake(at: Moment, dialog: String, key: String)
    /// A dialog came to its end; these are the answers it held.
    case finished(dialog: String, answers: [FinalAnswer])
    /// The person let a dialog go: its answers are to be forgotten.
    case abandoned(dialog: String)
    /// The person had what was said thrown away: no day of danger stays on record.
    case wiped
    /// Something in a script or in the engine was not as it should be, for whoever looks after it.
    case report(String)
}

/// A message to the person.
public struct Message: Hashable, Sendable {
    public let text: String
    /// The labels of the options, when the message asks for a choice.
    public let options: [String]

    public init(_ text: String, options: [String] = []) {
        self.text = text
        self.options = options
    }
}

/// A page of plain text that can be kept and printed.
public struct Page: Hashable, Sendable {
    public let title: String
    public let body: String

    public init(title: String, body: String) {
        self.title = title
        self.body = body
    }
}

/// A call of an action, with the values of its arguments.
public struct Request: Hashable, Sendable {
    public let key: String
    public let action: String
    public let arguments: [Value]

    public init(key: String, action: String, arguments: [Value]) {
        self.key = key
        self.action = action
        self.arguments = arguments
    }
}

/// An answer as it is left behind by a finished dialog.
public struct FinalAnswer: Hashable, Sendable {
    public let key: String
    public let value: Value
    public let label: String?

    public init(key: String, value: Value, label: String?) {
        self.key = key
        self.value = value
        self.label = label
    }
}
