/// A list of words that also finds those with one typing mistake, in constant time.
///
/// Two words that are one mistake apart are the same without a letter of each.
struct NearWords: Sendable {
    /// Shorter words are too often another word after one mistake.
    private static let shortest = 8
    private static let longest = 24

    private var exact: [String: Int] = [:]
    /// The words by the digest of themselves without one letter.
    private var shortened: [UInt64: [Int]] = [:]
    private(set) var words: [String] = []

    /// Adds a word, and gives its number.
    mutating func add(_ word: String) -> Int {
        if let number = exact[word] { return number }
        let number = words.count
        words.append(word)
        exact[word] = number
        if word.utf8.count >= NearWords.shortest {
            for digest in NearWords.digests(of: word) {
                shortened[digest, default: []].append(number)
            }
        }
        return number
    }

    /// Gives the number of the word itself.
    func number(of word: String) -> Int? { exact[word] }

    /// Gives the numbers of the words that are one typing mistake away.
    func near(_ word: String) -> [Int] {
        let found = NearWords.digests(of: word).reduce(into: Set<Int>()) { found, digest in
            if let numbers = shortened[digest] { found.formUnion(numbers) }
        }
        return found.sorted().filter { Spelling.distance(word, words[$0], limit: 1) != nil }
    }

    /// Digests of the word itself, and of the word without each of its letters.
    ///
    /// Two words with one digest are still compared, so that it need not be perfect.
    private static func digests(of word: String) -> [UInt64] {
        let letters = Array(word.utf8)
        guard (shortest - 1...longest).contains(letters.count) else { return [] }
        return (0...letters.count).map { left in
            var digest: UInt64 = 0xCBF2_9CE4_8422_2325
            for (index, letter) in letters.enumerated() where index != left {
                digest = (digest ^ UInt64(letter)) &* 0x100_0000_01B3
            }
            return digest
        }
    }
}
