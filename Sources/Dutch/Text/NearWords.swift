/// A list of words that also finds those with one typing mistake, in constant time.
///
/// Two words that are one mistake apart share a word that lacks a letter of each.
struct NearWords: Sendable {
    /// Shorter words are too often another word after one mistake.
    private static let shortest = 8
    private static let longest = 24

    private var exact: [String: Int] = [:]
    private var shortened: [String: [Int]] = [:]
    private(set) var words: [String] = []

    /// Adds a word, and gives its number.
    mutating func add(_ word: String) -> Int {
        if let number = exact[word] { return number }
        let number = words.count
        words.append(word)
        exact[word] = number
        if word.utf8.count >= NearWords.shortest {
            for short in NearWords.shortened(word) { shortened[short, default: []].append(number) }
        }
        return number
    }

    /// Gives the number of the word itself.
    func number(of word: String) -> Int? { exact[word] }

    /// Gives the numbers of the words that are one typing mistake away.
    func near(_ word: String) -> [Int] {
        let found = NearWords.shortened(word).reduce(into: Set<Int>()) { found, short in
            found.formUnion(shortened[short] ?? [])
        }
        return found.sorted().filter { Spelling.distance(word, words[$0], limit: 1) != nil }
    }

    /// The word itself, and the word without each of its letters.
    private static func shortened(_ word: String) -> [String] {
        let letters = Array(word.utf8)
        guard (shortest - 1...longest).contains(letters.count) else { return [] }
        return [word]
            + letters.indices.map { index in
                String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
            }
    }
}
