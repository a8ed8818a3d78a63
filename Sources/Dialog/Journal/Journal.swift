public import Dutch

/// What has happened in one dialog: said, answered, done, waited for and looked up.
///
/// A dialog is a function of its journal. Nothing else is stored: where we are follows from playing
/// the script against the journal. It holds no words that Buur said, only the values of answers, with
/// their privacy labels; what the person typed stands in it where the value is a text, and as the
/// opening words that a dialog was given.
public struct Journal: Hashable, Sendable {
    /// What the last play passed, in the order of the script.
    public internal(set) var path: [Entry]
    /// What an earlier play passed and the last one did not reach.
    ///
    /// Where a later play comes by and an entry still fits, it counts again; when the dialog ends,
    /// what is left here is forgotten.
    public internal(set) var kept: [Entry]

    public init(path: [Entry] = [], kept: [Entry] = []) {
        self.path = path
        self.kept = kept
    }
}

/// One thing that happened, under the key of the step it belongs to.
public struct Entry: Hashable, Sendable {
    public let key: String
    public let event: Event

    public init(_ key: String, _ event: Event) {
        self.key = key
        self.event = event
    }
}

/// What can happen at a step.
///
/// A key has one event; a later one takes the place of the earlier.
public enum Event: Hashable, Sendable {
    /// The dialog was given an argument.
    case given(Value)
    /// A text was said; the mark is that of its rendered words.
    case said(Mark)
    /// A question was put and is open: the marks of its words and of its options, and how often an
    /// answer was not understood.
    case asked(Mark, options: Mark, misses: Int)
    case answered(Answer)
    /// Something outside was looked at. It holds until the end of that day, if one is given.
    case looked(Value, until: Day?)
    /// An action was asked for with arguments of this mark, and its outcome has not come yet.
    case requested(Mark)
    case done(Mark, Value)
    case waiting(Moment)
    case waited
    /// The person agreed with a review whose words have this mark.
    case agreed(Mark)
    case sent(Mark)
    /// The dialog was set aside: what the person writes is no answer to it.
    case setAside
}

/// An answer, with what must stay the same for it to stay.
public struct Answer: Hashable, Sendable {
    /// The value; missing when the question was skipped.
    public let value: Value
    /// The privacy label of the question.
    public let label: String?
    /// The mark of the values that were shown in the text of the question.
    public let shown: Mark

    public init(_ value: Value, label: String? = nil, shown: Mark) {
        self.value = value
        self.label = label
        self.shown = shown
    }
}

extension Journal {
    /// Makes the journal of a dialog that has just been given these arguments.
    public init(arguments: [String: Value]) {
        self.init(
            path: arguments.sorted { $0.key < $1.key }
                .map { Entry(Journal.argumentKey($0.key), .given($0.value)) }
        )
    }

    static func argumentKey(_ name: String) -> String { "krijgt:" + name }
    static func remarkKey(_ question: String) -> String { question + "/erbij" }
    /// The key of the day on which a consent was asked for.
    static func askedOnKey(_ question: String) -> String { question + askedOn }
    static let askedOn = "/gevraagd"
    static let openingKey = argumentKey(Dialog.openingWords.name)
    static let setAsideKey = "bewaard"

    /// The step that calls the dialog in which the path stops, mostly by its name; nil when it stops in
    /// no other.
    var callee: String? {
        guard let key = path.last?.key, let end = key.firstIndex(of: "/") else { return nil }
        return String(key[..<end])
    }

    public subscript(key: String) -> Event? {
        (path.last { $0.key == key } ?? kept.last { $0.key == key })?.event
    }

    /// What the dialog was given under a name, nil when it was given nothing.
    public func argument(_ name: String) -> Value? {
        if case .given(let value) = self[Journal.argumentKey(name)] { value } else { nil }
    }

    /// The open question: the last thing on the path, if it was asked and not answered.
    public var openQuestion: (key: String, misses: Int)? {
        guard let last = path.last, case .asked(_, _, let misses) = last.event else { return nil }
        return (last.key, misses)
    }

    /// Whether a consent waits for its yes or no.
    var asksConsent: Bool {
        openQuestion.map { self[Journal.askedOnKey($0.key)] != nil } ?? false
    }

    /// The keys of the answers on the path, in the order in which they were asked.
    public var answeredKeys: [String] {
        path.compactMap { entry in
            guard case .answered = entry.event else { return nil }
            return entry.key
        }
    }

    public var isSetAside: Bool { self[Journal.setAsideKey] != nil }

    /// Puts an event in the place of what the key had, or at the end of the path; what is noted beside
    /// an open question stands off the path, so that the question stays the last thing on it.
    mutating func record(_ event: Event, at key: String) {
        kept.removeAll { $0.key == key }
        if let place = path.lastIndex(where: { $0.key == key }) {
            path[place] = Entry(key, event)
        } else if case .given = event, openQuestion != nil {
            kept.append(Entry(key, event))
        } else {
            path.append(Entry(key, event))
        }
    }

    /// Gives the dialog an argument, or another one, as if it had begun with it.
    mutating func give(_ value: Value, as name: String) {
        let key = Journal.argumentKey(name)
        path.removeAll { $0.key == key }
        path.insert(Entry(key, .given(value)), at: 0)
    }

    /// Ends the wait that the path stops at.
    mutating func wake() {
        guard let last = path.last, case .waiting = last.event else { return }
        record(.waited, at: last.key)
    }

    /// Forgets what the key had, and what lies inside it when it is a repeat or a call, so that the
    /// next play carries that step out again.
    mutating func forget(_ key: String) {
        func belongs(_ entry: Entry) -> Bool {
            entry.key == key || entry.key.hasPrefix(key + ".") || entry.key.hasPrefix(key + "/")
        }
        path.removeAll(where: belongs)
        kept.removeAll(where: belongs)
    }
}
