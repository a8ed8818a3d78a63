/// One option of a choice, prepared for comparison with what was said.
struct ChoiceOption: Sendable {
    /// The key, the label and the further words, each of which is the option as a whole.
    private let names: [[String]]
    /// The names that can be recognised within a longer sentence.
    let phrases: [[String]]
    /// The words of the label that tell it from others.
    private let telling: [SaidWord]
    /// Whether the option says that none of it is so: "Nog niets", "Nee, geen van deze".
    let isRefusal: Bool

    /// Whether the option is about something, and does not only say that nothing is so or known.
    var isSubstantial: Bool { !isRefusal && !telling.isEmpty }

    init(key: String, label: String, synonyms: [String] = []) {
        let said = Denial.words(of: Utterance(label))
        let others = synonyms.map { Denial.words(of: Utterance($0)).map(\.text) }
        let label = said.map(\.text)
        let key = Spelling.folded(key)
        names = [[ChoiceWords.same[key] ?? key], label] + others
        phrases = ((label.count > 1 ? [label] : []) + others).filter { words in
            words.contains { !ChoiceWords.idle.contains($0) && !ChoiceWords.loose.contains($0) }
                || words.count > 1 && !words.contains(where: ChoiceWords.loose.contains)
        }
        telling = said.filter { ChoiceOption.isTelling($0.text) }
        let first = label.first { $0 != "nog" } ?? ""
        isRefusal = ChoiceWords.refusals.contains(first)
    }

    /// Whether this is exactly the key, the label or one of the further words.
    func isCalled(_ said: [String]) -> Bool { names.contains(said) }

    /// Whether the option stands for a plain yes or a plain no.
    func answers(_ assent: String) -> Bool {
        names.contains { $0 == [assent] } || names[1].first == assent
    }

    /// Whether the word is one of those that tell the option from others.
    func tells(_ word: String) -> Bool { telling.contains { $0.text == word } }

    /// Whether all the telling words of the label were said.
    func isMentioned(in said: [SaidWord]) -> Bool {
        !telling.isEmpty
            && telling.allSatisfy { word in
                said.contains { ChoiceOption.likeness($0, word) >= 3 }
            }
    }

    /// How much of what was said is in the label: a word counts most when it is exactly right.
    ///
    /// What is denied is only like what the label denies.
    func likeness(to said: [SaidWord]) -> Int {
        said.filter { ChoiceOption.isTelling($0.text) }.reduce(0) { sum, word in
            sum + (telling.map { ChoiceOption.likeness(word, $0) }.max() ?? 0)
        }
    }

    /// Whether a word says something of which option is meant, wherever it stands.
    private static func isTelling(_ word: String) -> Bool {
        !ChoiceWords.idle.contains(word) && !Denial.words.contains(word)
            && !ChoiceWords.answers.contains(word)
    }

    private static func likeness(_ one: SaidWord, _ other: SaidWord) -> Int {
        guard one.isDenied == other.isDenied else { return 0 }
        let (said, word) = (one.text, other.text)
        if isSame(said, word) { return said == word ? 4 : 3 }
        if isOpposite(said, word) { return 0 }
        let isPart = said.utf8.count >= 4 && word.contains(said)
        let isWhole = word.utf8.count >= 4 && said.contains(word)
        return isPart || isWhole ? 2 : 0
    }

    /// Shorter words sound like too many others: "ligt" is no "licht".
    private static let shortestHeard = 6

    /// Whether a word was said, typing mistakes forgiven, and spelling by ear.
    static func isSame(_ said: String, _ word: String) -> Bool {
        if said == word { return true }
        let tolerance = Spelling.tolerance(for: word)
        return tolerance > 0 && !isOpposite(said, word)
            && (Spelling.distance(said, word, limit: tolerance) != nil
                || said.utf8.count >= shortestHeard
                    && Sound.bytes(of: said) == Sound.bytes(of: word))
    }

    /// Whether one is the other with the "n" of a denial: "iemand" is no "niemand".
    private static func isOpposite(_ one: String, _ other: String) -> Bool {
        "n" + one == other || "n" + other == one
    }
}
