internal import Assistant
private import Foundation

/// The keys of an object that a program writes; others are ignored.
struct ProgramFields: Decodable {
    struct File: Decodable {
        let kind: String?
        let name: String?
        let size: Int?
        let type: String?
        let path: String?
        let caption: String?
    }

    let `as`: String?
    let text: String?
    let id: String?
    let reply: String?
    let edit: String?
    let retract: String?
    let react: String?
    let file: File?
    let at: String?
    let silence: Bool?
    let arrive: Bool?

    init(json: String) throws(ProgramInputFailure) {
        self = try ProgramFields.decode(ProgramFields.self, from: json)
    }

    static func decode<Item: Decodable>(
        _ type: Item.Type,
        from json: String
    ) throws(ProgramInputFailure) -> Item {
        do {
            return try JSONDecoder().decode(type, from: Data(json.utf8))
        } catch {
            throw .notJSON
        }
    }
}

extension ProgramFields {
    /// Every id that is named.
    var ids: [String] { [id, reply, edit, retract, react].compactMap(\.self) }

    /// Everything that is asked; more than one is too much.
    var contents: [ProgramInput.Content] {
        let others =
            [
                retract.map { .retraction(of: $0) },
                file.map { .file($0.attachment, path: $0.path) },
                arrive == true ? .arrival : nil,
                silence == true ? .silence : nil,
            ] as [ProgramInput.Content?]
        return words + others.compactMap(\.self)
    }

    /// What the text is for.
    private var words: [ProgramInput.Content] {
        guard let text = text.map(String.init(cleaning:)) else { return [] }
        let uses =
            [
                edit.map { .edit(of: $0, text: text) }, react.map { .reaction(to: $0, text: text) },
            ] as [ProgramInput.Content?]
        let known = uses.compactMap(\.self)
        return known.isEmpty ? [.text(text)] : known
    }
}

extension ProgramFields.File {
    /// The file; of a kind that is not known, it is any other.
    fileprivate var attachment: Attachment {
        Attachment(
            kind.flatMap(Attachment.Kind.init(rawValue:)) ?? .other,
            name: name.map(String.init(cleaning:)),
            size: size,
            type: type.map(String.init(cleaning:)),
            caption: caption.map(String.init(cleaning:)) ?? ""
        )
    }
}
