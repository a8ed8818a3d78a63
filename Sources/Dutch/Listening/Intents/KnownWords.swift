/// The words that examples are made of, by which mistyped words are known again.
struct KnownWords: Sendable {
    /// The cost of a slip in a word; a finger that lands on the next key is a small one.
    private enum Cost {
        static let neighbour = 6, swap = 7, dropped = 8, added = 8, changed = 10
        /// What a slip in the first letter costs besides: people look at that one.
        static let first = 3
        /// The cost of all slips that a word may hold that has so few letters, and that any other may.
        static let ofShort = (below: 5, most: 13), ofMiddling = (below: 6, most: 15), ofLong = 20

        static func most(in word: [UInt8]) -> Int {
            switch word.count {
            case ..<ofShort.below: ofShort.most
            case ..<ofMiddling.below: ofMiddling.most
            default: ofLong
            }
        }
    }

    private static let longest = 24
    private static let shortest = 3
    /// The sounds between the words of a compound.
    private static let links = ["", "s", "e", "en"]

    private var words: [[UInt8]] = []
    /// For each word a bit for each letter that it has.
    private var letters: [UInt32] = []
    private var known: Set<Digest> = []

    /// Adds a word, once.
    mutating func add(_ word: [UInt8]) {
        guard known.insert(Digest(word)).inserted, word.count >= KnownWords.shortest else { return }
        words.append(word)
        letters.append(KnownWords.letters(of: word))
    }

    /// The known word that was meant, and from nought to one how much that is to be doubted; nil when
    /// none is near.
    ///
    /// Of two words that are as near, the first that was added is meant.
    func meant(by typed: [UInt8]) -> (word: [UInt8], doubt: Double)? {
        guard !known.contains(Digest(typed)) else { return (typed, 0) }
        guard (2..<KnownWords.longest).contains(typed.count) else { return nil }
        var limit = Cost.most(in: typed)
        let typedLetters = KnownWords.letters(of: typed)
        var best: (word: [UInt8], cost: Int)?
        for place in letters.indices {
            // A slip takes away one letter at most, and brings one.
            let slips = limit / Cost.neighbour
            guard (letters[place] & ~typedLetters).nonzeroBitCount <= slips,
                (typedLetters & ~letters[place]).nonzeroBitCount <= slips,
                abs(words[place].count - typed.count) <= slips
            else { continue }
            if let cost = KnownWords.cost(from: words[place], to: typed, limit: limit) {
                best = (words[place], cost)
                limit = cost - 1
            }
        }
        return best.map { ($0.word, min(1, Double($0.cost) / Double(4 * typed.count))) }
    }

    /// The two known words that a word is made of, "bodschape" and "list"; none when it is not.
    func parts(of word: [UInt8]) -> [[UInt8]] {
        guard word.count >= 2 * KnownWords.shortest else { return [] }
        for cut in KnownWords.shortest...word.count - KnownWords.shortest
        where known.contains(Digest(word[cut...])) {
            if let first = first(of: word[..<cut]) { return [first, Array(word[cut...])] }
        }
        return []
    }

    /// The known word that begins a compound, without the sound that links it to the next.
    private func first(of part: ArraySlice<UInt8>) -> [UInt8]? {
        for link in KnownWords.links
        where part.count >= KnownWords.shortest + link.utf8.count
            && part.suffix(link.utf8.count).elementsEqual(link.utf8)
        {
            let word = Sound.ended(Array(part.dropLast(link.utf8.count)))
            if known.contains(Digest(word)) { return word }
        }
        return nil
    }

    private static func letters(of word: [UInt8]) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    private static func cost(from meant: [UInt8], to typed: [UInt8], limit: Int) -> Int? {
        var above = [0] + (1...typed.count).map { $0 * Cost.added + Cost.first }
        var (before, current) = (above, above)
        for row in meant.indices {
            let more = row == 0 ? Cost.first : 0
            current[0] = above[0] + Cost.dropped + more
            for column in typed.indices {
                var best = min(
                    above[column + 1] + Cost.dropped + more,
                    current[column] + Cost.added,
                    above[column] + change(meant[row], typed[column], more)
                )
                if row > 0, column > 0, meant[row] == typed[column - 1],
                    meant[row - 1] == typed[column]
                {
                    best = min(best, before[column - 1] + Cost.swap)
                }
                current[column + 1] = best
            }
            guard let least = current.min(), least <= limit else { return nil }
            swap(&before, &above)
            swap(&above, &current)
        }
        return above.last.flatMap { $0 <= limit ? $0 : nil }
    }

    private static func change(_ meant: UInt8, _ typed: UInt8, _ more: Int) -> Int {
        if meant == typed { return 0 }
        return more + (areNeighbours(meant, typed) ? Cost.neighbour : Cost.changed)
    }

    private static func areNeighbours(_ one: UInt8, _ other: UInt8) -> Bool {
        let (a, b) = (places[Int(one)], places[Int(other)])
        return a.x >= 0 && b.x >= 0 && abs(a.x - b.x) <= 2 && abs(a.y - b.y) <= 1
    }

    /// Where each letter lies on the keyboard, in halves of a key from the left.
    private static let places: [(x: Int, y: Int)] = {
        var places = [(x: Int, y: Int)](repeating: (-1, -1), count: 256)
        for (y, row) in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].enumerated() {
            for (x, letter) in row.utf8.enumerated() { places[Int(letter)] = (2 * x + y, y) }
        }
        return places
    }()
}
