internal import Assistant
internal import Notation

/// The JSON that a program of the neighbourhood brings, read whole or not at all.
///
/// A field of another kind than it should be is no mistake to pass over: without it the rest means
/// something else. Null is as if the field were left out.
struct SignedNote {
    private static let mostFiles = 10

    private let sender: String
    private let id: String
    private let at: Int?
    private let text: String?
    private let choice: String?
    private let edited: String?
    private let retracted: String?
    private let repliedTo: String?
    private let arrives: Bool
    private let files: [Attachment]

    init(_ json: JSON, signedID: String?) throws(Refusal) {
        guard let sender = try json.field("sender", \.id),
            let id = try json.field("id", \.id) ?? signedID
        else { throw .malformed }
        (self.sender, self.id) = (sender, id)
        at = try json.field("time") { $0.text.flatMap(Timestamp.seconds) }
        text = try json.field("text", \.text)
        choice = try json.field("choice", \.text)
        edited = try json.field("edits", \.id)
        retracted = try json.field("retracts", \.id)
        repliedTo = try json.field("reply_to", \.id)
        arrives = try json.field("arrives", \.flag) ?? false
        files = try SignedNote.files(in: json, under: text)
    }

    /// What it tells, nil when it says nothing.
    var heard: [Heard]? {
        contents?.enumerated().map { place, content in
            let id = place == 0 ? id : "\(id)/\(place)"
            return Heard(from: sender, id: id, at: at, content, inReplyTo: repliedTo)
        }
    }

    private var contents: [Heard.Content]? {
        if let edited { return text.map { [.edit(of: edited, text: $0)] } }
        if let retracted { return [.retraction(of: retracted)] }
        if let choice { return [repliedTo.map { .tap(key: choice, under: $0) } ?? .text(choice)] }
        guard files.isEmpty else { return files.map { .file($0) } }
        return arrives ? [.arrival] : text.map { [.text($0)] }
    }

    private static func files(in json: JSON, under text: String?) throws(Refusal) -> [Attachment] {
        let fields = try json.field("attachments", \.items) ?? []
        guard fields.count <= mostFiles else { throw .malformed }
        var files: [Attachment] = []
        for field in fields {
            files.append(try file(field, under: files.isEmpty ? text : nil))
        }
        return files
    }

    private static func file(_ json: JSON, under text: String?) throws(Refusal) -> Attachment {
        guard let kind = try json.field("kind", { $0.text.flatMap(Attachment.Kind.init) }) else {
            throw .malformed
        }
        return Attachment(
            kind,
            name: try json.field("name", \.text),
            size: try json.field("size", \.whole),
            type: try json.field("type", \.text),
            handle: try json.field("url", \.text),
            caption: text ?? ""
        )
    }
}

extension JSON {
    /// The longest name of a sender, and the longest id, in bytes.
    private static let longestName = 200
    /// Above this a number is not kept exactly, and two ids would become one.
    private static let largestID = 1 << 53

    /// A name or an id of a sensible length; a whole number is known by its digits.
    var id: String? {
        if let whole { return whole.magnitude < JSON.largestID ? "\(whole)" : nil }
        guard let text, (1...JSON.longestName).contains(text.utf8.count),
            !text.utf8.contains(where: { $0 < 0x20 })
        else { return nil }
        return text
    }

    /// The values of a list, when it is one.
    fileprivate var items: [JSON]? {
        if case .list(let values) = self { values } else { nil }
    }

    /// A field, read as it should be; nil where it is left out.
    ///
    /// - Throws: ``Refusal/malformed`` when it is of another kind.
    fileprivate func field<Value>(
        _ name: String,
        _ read: (JSON) -> Value?
    ) throws(Refusal) -> Value? {
        guard let value = self[name], value != .null else { return nil }
        guard let read = read(value) else { throw .malformed }
        return read
    }
}
