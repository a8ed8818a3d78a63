/// Something that a neighbour can do for another.
public struct Skill: Hashable, Sendable, Decodable {
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case key, title, words
        case needsMaterial = "needs_material"
    }

    /// The name by which people's talents and requests know it.
    public let key: String
    /// As it stands after "jij doet graag" and "je zoekt iemand voor".
    public let title: String
    /// What people say who can do it or look for somebody who can.
    public let words: [String]
    /// Whether something must often be bought for it.
    public let needsMaterial: Bool

    public init(key: String, title: String, words: [String], needsMaterial: Bool = false) {
        self.key = key
        self.title = title
        self.words = words
        self.needsMaterial = needsMaterial
    }

    /// Reads a skill of the list of the room.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try fields.decode(String.self, forKey: .key),
            title: try fields.decode(String.self, forKey: .title),
            words: try fields.decode([String].self, forKey: .words),
            needsMaterial: try fields.decodeIfPresent(Bool.self, forKey: .needsMaterial) ?? false
        )
    }
}

/// Something that no neighbour is asked to do, and what Buur says instead.
public struct Boundary: Hashable, Sendable, Decodable {
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case key, words, answer
    }

    public let key: String
    public let words: [String]
    /// Why not, and who can do it.
    public let answer: String

    public init(key: String, words: [String], answer: String) {
        self.key = key
        self.words = words
        self.answer = answer
    }
}
