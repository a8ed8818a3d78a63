internal import Dutch

/// The stored form of a conversation: plain text, one line for each thing that happened.
///
/// The first line names the format and its version. A line `dialoog NAME FINGERPRINT` opens a frame;
/// under it stand its entries, each a key, a word and the fields of the event, parted by tabs. An
/// entry that is kept from a path not taken begins with a tilde.
extension Conversation {
    static let header = "buur-gesprek 1"

    /// The conversation as it is stored.
    public var text: String {
        var lines = [Conversation.header]
        for frame in frames {
            lines.append("dialoog \(frame.dialog) \(String(frame.fingerprint, radix: 36))")
            lines += frame.journal.path.map(\.line)
            lines += frame.journal.kept.map { "~" + $0.line }
        }
        return lines.joined(separator: "\n")
    }

    /// Reads a stored conversation.
    ///
    /// - Throws: ``ConversationError`` when the text is of another version or damaged.
    public init(text: String) throws(ConversationError) {
        let lines = text[...].parts(between: "\n")
        guard let header = lines.first, header == Conversation.header else {
            throw .otherVersion(String(lines.first ?? ""))
        }
        self.init()
        for (number, line) in lines.enumerated().dropFirst() {
            guard read(line) else { throw .damaged(line: number + 1) }
        }
    }

    private mutating func read(_ line: Substring) -> Bool {
        if line.utf8.starts(with: "dialoog ".utf8), let frame = Frame(line: line) {
            frames.append(frame)
            return true
        }
        let isKept = line.utf8.first == UInt8(ascii: "~")
        guard let top = frames.indices.last,
            let entry = Entry(line: isKept ? Substring(line.utf8.dropFirst()) : line)
        else { return false }
        if isKept {
            frames[top].journal.kept.append(entry)
        } else {
            frames[top].journal.path.append(entry)
        }
        return true
    }
}

/// Why a stored conversation cannot be read.
public enum ConversationError: Error, Hashable {
    /// The first line, which should have named a version that is known here.
    case otherVersion(String)
    case damaged(line: Int)
}

extension ConversationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .otherVersion:
            "A stored conversation is not in the format '\(Conversation.header)'. "
                + "It was written by another version of Buur; use that version, or restore a backup."
        case .damaged(let line):
            "Line \(line) of a stored conversation is damaged. Restore a backup."
        }
    }
}

extension Frame {
    fileprivate init?(line: Substring) {
        let words = line.split(separator: " ")
        guard words.count == 3, let fingerprint = UInt64(words[2], radix: 36) else { return nil }
        self.init(dialog: String(words[1]), fingerprint: fingerprint)
    }
}

extension Entry {
    /// The entry as a line of a stored journal.
    public var line: String {
        ([key.escaped] + event.fields).joined(separator: "\t")
    }

    fileprivate init?(line: Substring) {
        let fields = line.parts(between: "\t", keepingEmpty: true)
        guard let key = fields.first, let event = Event(fields: fields.dropFirst()) else {
            return nil
        }
        self.init(key.unescaped, event)
    }
}

extension Event {
    fileprivate var fields: [String] {
        switch self {
        case .given(let value): ["krijgt", value.notation]
        case .said(let words): ["gezegd", words.short]
        case .asked(let words, let options, let misses):
            ["gevraagd", words.short, options.short, String(misses)]
        case .answered(let answer):
            ["antwoord", answer.value.notation, answer.shown.short, (answer.label ?? "").escaped]
        case .looked(let value, let until):
            ["gezien", value.notation, until.map { String($0.number) } ?? ""]
        case .requested(let arguments): ["verzocht", arguments.short]
        case .done(let arguments, let outcome): ["gedaan", arguments.short, outcome.notation]
        case .waiting(let moment): ["wacht", String(moment.wallSeconds)]
        case .waited: ["gewacht"]
        case .agreed(let words): ["akkoord", words.short]
        case .sent(let page): ["gestuurd", page.short]
        case .setAside: ["bewaard"]
        }
    }

    fileprivate init?(fields: ArraySlice<Substring>) {
        guard let word = fields.first else { return nil }
        let event = Event(word, Array(fields.dropFirst()))
        guard let event else { return nil }
        self = event
    }

    private init?(_ word: Substring, _ fields: [Substring]) {
        func mark(_ place: Int) -> Mark? {
            fields.indices.contains(place) ? Mark(short: fields[place]) : nil
        }
        func value(_ place: Int) -> Value? {
            fields.indices.contains(place) ? Value(notation: fields[place]) : nil
        }
        let event: Event? =
            switch word {
            case "krijgt": value(0).map(Event.given)
            case "gezegd": mark(0).map(Event.said)
            case "gevraagd": Event(asked: fields)
            case "antwoord": Event(answered: fields)
            case "gezien": value(0).map { .looked($0, until: Event.day(fields.last)) }
            case "verzocht": mark(0).map(Event.requested)
            case "gedaan": mark(0).flatMap { mark in value(1).map { .done(mark, $0) } }
            case "wacht": fields.first.flatMap { Int($0) }.map { .waiting(Moment(wallSeconds: $0)) }
            case "gewacht": .waited
            case "akkoord": mark(0).map(Event.agreed)
            case "gestuurd": mark(0).map(Event.sent)
            case "bewaard": .setAside
            default: nil
            }
        guard let event else { return nil }
        self = event
    }

    private init?(asked fields: [Substring]) {
        guard fields.count == 3, let words = Mark(short: fields[0]),
            let options = Mark(short: fields[1]), let misses = Int(fields[2])
        else { return nil }
        self = .asked(words, options: options, misses: misses)
    }

    private init?(answered fields: [Substring]) {
        guard fields.count == 3, let value = Value(notation: fields[0]),
            let shown = Mark(short: fields[1])
        else { return nil }
        let label = fields[2].isEmpty ? nil : fields[2].unescaped
        self = .answered(Answer(value, label: label, shown: shown))
    }

    private static func day(_ field: Substring?) -> Day? {
        field.flatMap { Int($0) }.map(Day.init(number:))
    }
}

extension Mark {
    fileprivate init?(short: Substring) {
        guard let bits = UInt64(short, radix: 36) else { return nil }
        self.init(bits: bits)
    }
}
