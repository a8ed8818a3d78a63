/// One thing that a grammar found, before it is weighed against what others found.
struct Find {
    /// How much the words themselves say that it is of this kind.
    enum Certainty: Int, Comparable {
        /// Only because this was asked: "8" as eight o'clock.
        case asked
        case likely
        case certain

        static func < (one: Certainty, other: Certainty) -> Bool { one.rawValue < other.rawValue }
    }

    let meaning: Meaning
    let tokens: Range<Int>
    var certainty: Certainty = .certain
    /// The tokens with what leads up to them: "ik heet" before a name.
    var cover: Range<Int>
    /// Whether nobody means it who answers a question: by "maandag" the last one there was.
    var isRemote = false

    init(
        _ meaning: Meaning,
        _ tokens: Range<Int>,
        _ certainty: Certainty = .certain,
        cover: Range<Int>? = nil
    ) {
        self.meaning = meaning
        self.tokens = tokens
        self.certainty = certainty
        self.cover = cover ?? tokens
    }

    /// What was found, as an answer to each of the kinds that it answers.
    func views(as kinds: Set<Kind>) -> [Find] {
        let views = meaning.kind.views
        guard views.count > 1 else { return kinds.contains(meaning.kind) ? [self] : [] }
        return views.filter(kinds.contains).compactMap { kind in
            guard !isRemote || kind == meaning.kind else { return nil }
            return meaning.viewed(as: kind).map { Find($0, tokens, certainty, cover: cover) }
        }
    }
}

extension Utterance {
    /// Looks for finds from left to right; after a find, looking goes on behind it.
    func scan(_ find: (Int) -> [Find]) -> [Find] {
        var result: [Find] = []
        var index = 0
        while index < tokens.count {
            let found = find(index)
            result += found
            index = max(index + 1, found.map(\.tokens.upperBound).max() ?? 0)
        }
        return result
    }
}
