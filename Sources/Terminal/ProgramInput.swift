internal import Assistant

/// What a program says in one line.
struct ProgramInput: Hashable, Sendable {
    /// Who speaks; nil for whom it always is.
    var name: String?
    /// Where the clock goes first.
    var time: TimeChange?
    /// What the program calls what is sent.
    var id: String?
    /// The number of the message of Buur that it is a reply to.
    var reply: String?
    var content: Content?

    enum Content: Hashable, Sendable {
        case text(String)
        case edit(of: String, text: String)
        case retraction(of: String)
        case reaction(to: String, text: String)
        case file(Attachment, path: String?)
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
        case "{": try self.init(ProgramFields(json: line))
        case "\"": try self.init(text: ProgramFields.decode(String.self, from: line))
        default: self.init(content: .text(line))
        }
    }

    private init(text: String) {
        self.init(content: .text(String(cleaning: text)))
    }

    private init(_ fields: ProgramFields) throws(ProgramInputFailure) {
        let contents = fields.contents
        guard contents.count <= 1 else { throw .severalInputs }
        guard fields.at != nil || !contents.isEmpty else { throw .nothingAsked }
        if let name = fields.as, !Address.accepts(terminal: name) { throw .unusableName }
        guard !fields.ids.contains(where: \.hasControls) else { throw .unusableID }
        name = fields.as
        id = fields.id
        reply = fields.reply
        content = contents.first
        guard let text = fields.at else { return }
        guard let time = TimeChange(text) else { throw .unreadableTime }
        self.time = time
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
        case .nothingAsked:
            "The object asks nothing: give text, edit, retract, react, file, arrive, silence or at."
        case .severalInputs:
            "The object asks more than one thing: give text, retract, file, arrive or silence."
        case .unusableName:
            "The name in as must have 1 to 100 characters, and no control characters."
        case .unusableID: "An id may hold no control characters."
        case .unreadableTime:
            "The time in at cannot be read: write it as 2026-11-24T10:00:00+01:00."
        }
    }
}
