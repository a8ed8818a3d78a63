/// A list of words, as bytes, that also finds those with one typing mistake, in constant time.
///
/// Two words that are one mistake apart are the same without a letter of each. Nothing of more than 24
/// bytes is found by a mistake.
public struct NearWords: Sendable {
    private static let longest = 24

    /// Shorter words are too often another word after one mistake.
    private let shortest: Int
    private var exact: [Digest: Int] = [:]
    /// The words by the digest of themselves without one letter.
    private var shortened: [Digest: [Int]] = [:]
    public private(set) var words: [[UInt8]] = []

    /// Makes an empty list, in which words of `shortest` letters or more are also found by mistakes.
    public init(shortest: Int) {
        self.shortest = shortest
    }

    /// Adds a word, and gives its number.
    @discardableResult
    public mutating func add(_ word: [UInt8]) -> Int {
        let digest = Digest(word)
        if let number = exact[digest] { return number }
        let number = words.count
        words.append(word)
        exact[digest] = number
        if word.count >= shortest {
            for digest in digests(of: word) { shortened[digest, default: []].append(number) }
        }
        return number
    }

    /// Gives the number of the word itself.
    func number(of word: [UInt8]) -> Int? { exact[Digest(word)] }

    /// Gives the numbers of the words that are one typing mistake away, in order.
    public func near(_ word: [UInt8]) -> [Int] {
        let found = digests(of: word).reduce(into: Set<Int>()) { found, digest in
            if let numbers = shortened[digest] { found.formUnion(numbers) }
        }
        guard !found.isEmpty else { return [] }
        let said = String(decoding: word, as: UTF8.self)
        return found.sorted().filter {
            Spelling.distance(said, String(decoding: words[$0], as: UTF8.self), limit: 1) != nil
        }
    }

    /// Digests of the word itself, and of the word without each of its letters.
    ///
    /// Two words with one digest are still compared, so that it need not be perfect.
    private func digests(of word: [UInt8]) -> [Digest] {
        guard (shortest - 1...NearWords.longest).contains(word.count) else { return [] }
        return (0...word.count).map { left in
            var digest = Digest()
            for (index, letter) in word.enumerated() where index != left { digest.add(letter) }
            return digest
        }
    }
}
