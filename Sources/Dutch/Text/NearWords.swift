/// A list of words that also finds those with one typing mistake, in constant time.
///
/// Two words that are one mistake apart are the same without a letter of each.
struct NearWords: Sendable {
    private static let longest = 24

    /// Shorter words are too often another word after one mistake.
    private let shortest: Int

    private var exact: [String: Int] = [:]
    /// The words by the digest of themselves without one letter.
    private var shortened: [UInt64: [Int]] = [:]
    private(set) var words: [String] = []

    /// Makes an empty list, in which words of `shortest` letters or more are also found by mistakes.
    init(shortest: Int) {
        self.shortest = shortest
    }

    /// Adds a word, and gives its number.
    mutating func add(_ word: String) -> Int {
        if let number = exact[word] { return number }
        let number = words.count
        words.append(word)
        exact[word] = number
        if word.utf8.count >= shortest {
            for digest in digests(of: word) {
                shortened[digest, default: []].append(number)
            }
        }
        return number
    }

    /// Gives the number of the word itself.
    func number(of word: String) -> Int? { exact[word] }

    /// Gives the numbers of the words that are one typing mistake away.
    func near(_ word: String) -> [Int] {
        let found = digests(of: word).reduce(into: Set<Int>()) { found, digest in
            if let numbers = shortened[digest] { found.formUnion(numbers) }
        }
        return found.sorted().filter { Spelling.distance(word, words[$0], limit: 1) != nil }
    }

    /// Digests of the word itself, and of the word without each of its letters.
    ///
    /// Two words with one digest are still compared, so that it need not be perfect.
    private func digests(of word: String) -> [UInt64] {
        let letters = Array(word.utf8)
        guard (shortest - 1...NearWords.longest).contains(letters.count) else { return [] }
        return (0...letters.count).map { left in
            var digest = Digest()
            for (index, letter) in letters.enumerated() where index != left { digest.add(letter) }
            return digest.bits
        }
    }
}
