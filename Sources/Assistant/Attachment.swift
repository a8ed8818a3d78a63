/// Something other than text that a person sent.
///
/// It holds no bytes: those lie where the channel has put them. Nothing is known for sure of a file;
/// a name, a size and a type are what the sender says.
public struct Attachment: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case image, document, voice, video, contact, location, sticker, call, other
    }

    /// Why its bytes could not be had.
    public enum Loss: Error, Hashable, Sendable {
        case tooLarge
        /// Whoever has them does not give them.
        case unavailable
    }

    /// The longest name that is kept.
    public static let longestName = 100

    public let kind: Kind
    public let name: String?
    /// How many bytes it has.
    public let size: Int?
    /// What is in it, such as "image/jpeg".
    public let type: String?
    /// Where the channel can find it.
    public private(set) var handle: String?
    /// Why nobody can find it; nil where nobody tried.
    public private(set) var loss: Loss?
    /// What the person wrote under it.
    public let caption: String

    public init(
        _ kind: Kind,
        name: String? = nil,
        size: Int? = nil,
        type: String? = nil,
        handle: String? = nil,
        caption: String = ""
    ) {
        self.kind = kind
        self.name = name.map { String($0.prefix(Attachment.longestName)) }
        self.size = size
        self.type = type
        self.handle = handle
        self.caption = caption
    }
}

extension Attachment {
    /// The same, with another place where the channel finds it.
    public func lying(at path: String?) -> Attachment {
        var file = self
        file.handle = path
        return file
    }

    /// The same, of which the bytes could not be had.
    public func lost(_ loss: Loss) -> Attachment {
        var file = lying(at: nil)
        file.loss = loss
        return file
    }

    /// Whether a person of the room can do something with it.
    public var isWorthKeeping: Bool { kind == .image || kind == .document }

    /// What it is, with its name: "foto brief.jpg".
    var label: String {
        let words = (name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? kind.word : "\(kind.word) \(words)"
    }
}

extension Attachment.Kind {
    /// The word that dialogs know it by.
    var word: String {
        switch self {
        case .image: "foto"
        case .document: "document"
        case .voice: "spraak"
        case .video: "video"
        case .contact: "contact"
        case .location: "plek"
        case .sticker: "plaatje"
        case .call: "oproep"
        case .other: "bestand"
        }
    }
}
