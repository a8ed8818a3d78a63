internal import Assistant
private import Foundation

/// What a program says in one line.
struct ProgramInput: Hashable, Sendable {
    /// Who speaks; nil for whom it always is.
    var name: String?
    /// Where the clock goes first.
    var time: TimeChange?
    var content: Content?

    enum Content: Hashable, Sendable {
        case text(String, id: String?)
        case arrival
        case silence
    }
}

extension ProgramInput {
    /// Reads a line: an object, a JSON string, or else plain text.
    static func read(_ line: String) -> Result<ProgramInput, ProgramInputFailure> {
        Result { () throws(ProgramInputFailure) in try ProgramInput(line: line) }
    }

    private init(line: String) throws(ProgramInputFailure) {
        switch line.first {
        case "{": try self.init(Fields(json: line))
        case "\"": try self.init(text: decode(String.self, from: line))
        default: self.init(content: .text(line, id: nil))
        }
    }

    private init(text: String) {
        self.init(content: .text(String(cleaning: text), id: nil))
    }

    private init(_ fields: Fields) throws(ProgramInputFailure) {
        var contents: [Content] = []
        if let text = fields.text {
            contents.append(.text(String(cleaning: text), id: fields.id))
        }
        if fields.arrive == true { contents.append(.arrival) }
        if fields.silence == true { contents.append(.silence) }
        guard contents.count <= 1 else { throw .severalInputs }
        guard fields.at != nil || !contents.isEmpty else { throw .nothingAsked }
        if let name = fields.as, !Address.accepts(terminal: name) { throw .unusableName }
        if let id = fields.id, id.hasControls { throw .unusableID }
        name = fields.as
        content = contents.first
        guard let text = fields.at else { return }
        guard let time = TimeChange(text) else { throw .unreadableTime }
        self.time = time
    }
}

/// The keys of an object; others are ignored.
private struct Fields: Decodable {
    let `as`: String?
    let text: String?
    let id: String?
    let at: String?
    let silence: Bool?
    let arrive: Bool?

    init(json: String) throws(ProgramInputFailure) {
        self = try decode(Fields.self, from: json)
    }
}

private func decode<Item: Decodable>(
    _ type: Item.Type,
    from json: String
) throws(ProgramInputFailure) -> Item {
    do {
        return try JSONDecoder().decode(type, from: Data(json.utf8))
    } catch {
        throw .notJSON
    }
}

/// Why a line of a program was not taken.
enum ProgramInputFailure: Error, Hashable, CustomStringConvertible {
    case notJSON
    case nothingAsked
    case severalInputs
    case unusableName
    case unusableID
    case unreadableTime

    var description: String {
        switch self {
        case .notJSON:
            "The line is not a JSON string or an object with the keys of the protocol."
        case .nothingAsked: "The object asks nothing: give text, arrive, silence or at."
        case .severalInputs: "The object asks more than one thing: give text, arrive or silence."
        case .unusableName:
            "The name in as must have 1 to 100 characters, and no control characters."
        case .unusableID: "The id may hold no control characters."
        case .unreadableTime:
            "The time in at cannot be read: write it as 2026-11-24T10:00:00+01:00."
        }
    }
}
