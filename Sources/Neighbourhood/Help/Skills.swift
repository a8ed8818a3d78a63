internal import Dutch

/// What neighbours can do for each other, and what is not for neighbours.
public struct Skills: Sendable {
    /// What somebody asks for, as far as it is understood.
    public enum Recognition: Hashable, Sendable {
        case skill(Skill)
        case notForNeighbours(Boundary)
        case unknown
    }

    public let skills: [Skill]
    public let boundaries: [Boundary]
    private let skillTopics: Topics
    private let boundaryTopics: Topics

    public init(_ skills: [Skill] = [], boundaries: [Boundary] = []) {
        self.skills = skills
        self.boundaries = boundaries
        skillTopics = Topics(skills.map { ($0.key, [$0.title] + $0.words) })
        boundaryTopics = Topics(boundaries.map { ($0.key, $0.words) })
    }

    public subscript(key: String) -> Skill? { skills.first { $0.key == key } }

    /// What somebody asks for in her own words.
    ///
    /// What is not for neighbours goes before all else, since that is where it gets dangerous; only
    /// where it is seen in a mistyped word, a skill goes before it.
    public func recognise(_ text: String) -> Recognition {
        if let boundary = boundary(in: text) { return .notForNeighbours(boundary) }
        return talents(in: text).first.map(Recognition.skill)
            ?? boundary(in: text, forgiving: true).map(Recognition.notForNeighbours) ?? .unknown
    }

    /// What somebody can do, by her own words, the surest first.
    public func talents(in text: String) -> [Skill] {
        skillTopics.found(in: text).compactMap { self[$0] }
    }

    /// The keys of the skills that are named in words as they are written, none when a word is
    /// mistyped or not in the list.
    public func keys(named words: String) -> [String] {
        self[words].map { [$0.key] } ?? skillTopics.found(in: words, forgiving: false)
    }

    /// What in a text is not for neighbours.
    public func boundary(in text: String, forgiving: Bool = false) -> Boundary? {
        let key = boundaryTopics.found(in: text, forgiving: forgiving).first
        return boundaries.first { $0.key == key }
    }

    /// The titles of skills by their keys, in the order of the list.
    public func titles(of keys: Set<String>) -> [String] {
        skills.filter { keys.contains($0.key) }.map(\.title)
    }
}

extension Skills: Decodable {
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case skills
        case boundaries = "not_for_neighbours"
    }

    /// Reads the list of the room.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode([Skill].self, forKey: .skills),
            boundaries: try fields.decode([Boundary].self, forKey: .boundaries)
        )
    }
}
