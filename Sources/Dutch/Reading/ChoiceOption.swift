/// One option of a choice, prepared for comparison with what was said.
struct ChoiceOption: Sendable {
    private let key: String
    private let label: [String]
    /// The words of the label that tell it from others.
    private let telling: [String]

    init(key: String, label: String) {
        let key = Spelling.folded(key)
        self.key = ChoiceWords.same[key] ?? key
        self.label = Spelling.folded(label).split(separator: " ").map(String.init).map {
            ChoiceWords.same[$0] ?? $0
        }
        let telling = self.label.filter { !ChoiceWords.idle.contains($0) }
        self.telling = telling.isEmpty ? self.label : telling
    }

    /// Whether this is exactly the key or the label.
    func isCalled(_ said: String) -> Bool {
        said == key || said == label.joined(separator: " ")
    }

    /// Whether all the telling words of the label were said.
    func isMentioned(in said: [String]) -> Bool {
        telling.allSatisfy { word in said.contains { ChoiceOption.likeness($0, word) >= 3 } }
    }

    /// How much of what was said is in the label: a word counts most when it is exactly right.
    func likeness(to said: [String]) -> Int {
        said.filter { !ChoiceWords.idle.contains($0) }.reduce(0) { sum, word in
            sum + (telling.map { ChoiceOption.likeness(word, $0) }.max() ?? 0)
        }
    }

    private static func likeness(_ said: String, _ word: String) -> Int {
        if said == word { return 4 }
        let tolerance = Spelling.tolerance(for: word)
        if tolerance > 0, Spelling.distance(said, word, limit: tolerance) != nil { return 3 }
        let isPart = said.utf8.count >= 4 && word.contains(said)
        let isWhole = word.utf8.count >= 4 && said.contains(word)
        return isPart || isWhole ? 2 : 0
    }
}
