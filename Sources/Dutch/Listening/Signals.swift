/// Patterns of words that together are a signal, found in spite of how they are spelled.
///
/// A pattern is a row of slots: `wil|wou dood`. The slots follow one another in one sentence, with
/// at most five words between two of them. A slot is a choice of words; `a_b` are words side by side,
/// `ab*` is any word that begins so, `ABC` a class of words, and `$` the end of the sentence.
struct Signals: Sendable {
    private struct Pattern: Sendable {
        /// Each slot as its choices, each choice as the numbers of its words.
        let slots: [[[Int]]]
    }

    private static let mostBetween = 5
    private static let end = -1
    private static let shortestPrefix = 2

    private var vocabulary = NearWords(shortest: 8)
    private var prefixes: [String: Int] = [:]
    /// By the key of their row, and then by the number of a word, the patterns that may begin with
    /// that word.
    private var patterns: [String: [Int: [Pattern]]] = [:]
    /// Words that look like a typing mistake of one of ours, and are none.
    private let innocent: Set<String>

    /// Makes the patterns of tables; those of one row share its key.
    ///
    /// A row with a key in capitals is a class of words, which the rows below it use by that name.
    init(_ tables: [WordTable], innocent: Set<String> = []) {
        self.innocent = innocent
        for table in tables {
            var classes: [String: [[Int]]] = [:]
            for row in table.rows {
                if row.key.utf8.first.map({ $0 < UInt8(ascii: "a") }) ?? true {
                    classes[row.key] = choices(in: row.phrases[0].utf8[...], [:])
                } else {
                    patterns[row.key, default: [:]].merge(
                        compiled(row.phrases, classes),
                        uniquingKeysWith: +
                    )
                }
            }
        }
    }

    private mutating func compiled(
        _ phrases: [String],
        _ classes: [String: [[Int]]]
    ) -> [Int: [Pattern]] {
        var compiled: [Int: [Pattern]] = [:]
        for phrase in phrases {
            let slots = phrase.utf8.split(separator: UInt8(ascii: " "))
                .map { choices(in: $0, classes) }
            for first in Set((slots.first ?? []).compactMap(\.first)) {
                compiled[first, default: []].append(Pattern(slots: slots))
            }
        }
        return compiled
    }

    /// Reads "wil|wou|WANT", each choice as the numbers of its words.
    private mutating func choices(
        in slot: Substring.UTF8View,
        _ classes: [String: [[Int]]]
    ) -> [[Int]] {
        slot.split(separator: UInt8(ascii: "|")).flatMap { choice -> [[Int]] in
            if let known = classes[String(Substring(choice))] { return known }
            return [
                choice.split(separator: UInt8(ascii: "_")).map {
                    number(of: String(Substring($0)))
                }
            ]
        }
    }

    private mutating func number(of word: String) -> Int {
        if word == "$" { return Signals.end }
        guard word.utf8.last == UInt8(ascii: "*") else { return vocabulary.add(Sound.key(word)) }
        let prefix = Sound.beginning(String(word.dropLast()))
        let number = vocabulary.add(prefix + "*")
        prefixes[prefix] = number
        return number
    }

    // MARK: Finding

    /// The words of a text as far as the patterns know them.
    struct Words {
        var numbers: [[Int]] = []
        /// Which sentence each word is in.
        var sentences: [Int] = []

        /// Forgets the words in the given places.
        mutating func forget(_ places: [Range<Int>]) {
            for place in places.joined() { numbers[place] = [] }
        }
    }

    /// Looks up the words of a text.
    func words(of tokens: [Token]) -> Words {
        var words = Words()
        var sentence = 0
        var known: [String: [Int]] = [:]
        for token in tokens {
            if token.shape == .sign, token.text != "€" {
                if [".", "!", "?", ";"].contains(token.text) { sentence += 1 }
                continue
            }
            let numbers = known[token.text] ?? numbers(of: token)
            known[token.text] = numbers
            words.numbers.append(numbers)
            words.sentences.append(sentence)
        }
        return words
    }

    private func numbers(of token: Token) -> [Int] {
        let key = Sound.key(token.text)
        var numbers = vocabulary.number(of: key).map { [$0] } ?? []
        var beginning = Sound.beginning(token.text)
        while beginning.utf8.count >= Signals.shortestPrefix {
            if let number = prefixes[beginning] { numbers.append(number) }
            beginning.removeLast()
        }
        if numbers.isEmpty, !innocent.contains(token.text) { numbers = vocabulary.near(key) }
        return numbers
    }

    /// Finds where patterns with the given key occur.
    func places(of key: String, in words: Words) -> [Range<Int>] {
        guard let patterns = patterns[key] else { return [] }
        return words.numbers.indices.flatMap { start in
            words.numbers[start].flatMap { patterns[$0] ?? [] }.compactMap { pattern in
                end(of: pattern.slots[...], in: words, at: start).map { start..<$0 }
            }
        }
    }

    /// Whether any pattern with the given key occurs.
    func occurs(_ key: String, in words: Words) -> Bool {
        guard let patterns = patterns[key] else { return false }
        return words.numbers.indices.contains { start in
            words.numbers[start].contains { number in
                (patterns[number] ?? []).contains {
                    end(of: $0.slots[...], in: words, at: start) != nil
                }
            }
        }
    }

    /// Gives where the slots end if the first of them is right here.
    private func end(of slots: ArraySlice<[[Int]]>, in words: Words, at start: Int) -> Int? {
        guard let slot = slots.first else { return start }
        for choice in slot {
            guard let end = end(of: choice, in: words, at: start) else { continue }
            let rest = slots.dropFirst()
            if rest.isEmpty { return end }
            let isEnd = rest.first == [[Signals.end]]
            let furthest = isEnd ? end : min(end + Signals.mostBetween, words.numbers.count)
            for next in end...furthest {
                guard isOneSentence(words, start, next) || isEnd else { break }
                if let found = self.end(of: rest, in: words, at: next) { return found }
            }
        }
        return nil
    }

    private func end(of choice: [Int], in words: Words, at start: Int) -> Int? {
        if choice == [Signals.end] {
            let isEnd = start == words.numbers.count || !isOneSentence(words, start - 1, start)
            return isEnd ? start : nil
        }
        guard start + choice.count <= words.numbers.count else { return nil }
        for (offset, number) in choice.enumerated()
        where !words.numbers[start + offset].contains(number) {
            return nil
        }
        return start + choice.count
    }

    private func isOneSentence(_ words: Words, _ one: Int, _ other: Int) -> Bool {
        guard words.sentences.indices.contains(one), words.sentences.indices.contains(other) else {
            return true
        }
        return words.sentences[one] == words.sentences[other]
    }
}
