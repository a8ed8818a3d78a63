/// Patterns of words that together are a signal, found in spite of how they are spelled.
///
/// A pattern is a row of slots: `wil|wou dood`. The slots follow one another in one sentence, with
/// at most five words between two of them. A slot is a choice of words; `a_b` are words side by side,
/// `ab*` is any word that begins so, `ABC` a class of words, and `$` the end of the sentence.
struct Signals: Sendable {
    private struct Pattern: Sendable {
        /// The number of the row that it stands in.
        let row: Int
        /// The numbers of its slots.
        let slots: [Int]
    }

    /// The choices of a slot, each as the numbers of its words.
    private typealias Slot = [[Int]]

    private static let mostBetween = 5
    private static let end = -1
    /// The number of the slot that only the end of a sentence fills.
    private static let endSlot = 0
    private static let shortestPrefix = 2

    private var vocabulary = NearWords(shortest: 8)
    private var prefixes: [Digest: Int] = [:]
    /// By the number of a word, the patterns that may begin with that word.
    private var patterns: [[Pattern]] = []
    private var slots: [Slot] = [[[end]]]
    private var slotNumbers: [Slot: Int] = [[[end]]: endSlot]
    /// By the number of a word, the slots that may begin with that word.
    private var opened: [[Int]] = []
    /// The numbers of the rows by their keys.
    private var rows: [String: Int] = [:]
    /// Words that look like a typing mistake of one of ours, and are none.
    private let innocent: Set<String>

    /// Makes the patterns of tables; those of one row share its key.
    ///
    /// A row with a key in capitals is a class of words, which the rows below it use by that name.
    init(_ tables: [WordTable], innocent: Set<String> = []) {
        self.innocent = innocent
        for table in tables {
            var classes: [String: Slot] = [:]
            for row in table.rows {
                if row.key.utf8.first.map({ $0 < UInt8(ascii: "a") }) ?? true {
                    classes[row.key] = row.phrases.flatMap { choices(in: $0.utf8[...], classes) }
                } else {
                    let number = rows[row.key] ?? rows.count
                    rows[row.key] = number
                    for phrase in row.phrases { add(phrase, of: number, classes) }
                }
            }
        }
        makeRoom()
    }

    private mutating func add(_ phrase: String, of row: Int, _ classes: [String: Slot]) {
        let slots = phrase.utf8.split(separator: UInt8(ascii: " "))
            .map { number(of: choices(in: $0, classes)) }
        guard let first = slots.first else { return }
        for word in Set(self.slots[first].map { $0[0] }) where word >= 0 {
            patterns[word].append(Pattern(row: row, slots: slots))
        }
    }

    private mutating func number(of slot: Slot) -> Int {
        if let number = slotNumbers[slot] { return number }
        let number = slots.count
        slots.append(slot)
        slotNumbers[slot] = number
        makeRoom()
        for word in Set(slot.map { $0[0] }) where word >= 0 { opened[word].append(number) }
        return number
    }

    private mutating func makeRoom() {
        let missing = vocabulary.words.count - patterns.count
        opened += [[Int]](repeating: [], count: missing)
        patterns += [[Pattern]](repeating: [], count: missing)
    }

    /// Reads "wil|wou|WANT", each choice as the numbers of its words.
    private mutating func choices(
        in slot: Substring.UTF8View,
        _ classes: [String: Slot]
    ) -> Slot {
        slot.split(separator: UInt8(ascii: "|")).flatMap { choice -> Slot in
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
        guard word.utf8.last == UInt8(ascii: "*") else {
            return vocabulary.add(Sound.bytes(of: word))
        }
        let prefix = Sound.beginning(String(word.dropLast()))
        let number = vocabulary.add(prefix + [UInt8(ascii: "*")])
        prefixes[Digest(prefix)] = number
        return number
    }

    // MARK: Finding

    /// The words of a text as far as the patterns know them.
    struct Words {
        fileprivate(set) var numbers: [[Int]] = []
        /// Which sentence each word is in.
        fileprivate(set) var sentences: [Int] = []

        /// Forgets the words in the given places.
        mutating func forget(_ places: [Range<Int>]) {
            for place in places.joined() { numbers[place] = [] }
        }
    }

    /// Looks up the words of a text.
    func words(of tokens: [Token]) -> Words {
        var words = Words()
        var sentence = 0
        var known: [Digest: [Int]] = [:]
        for token in tokens {
            if token.shape == .sign, token.text != "€" {
                if [".", "!", "?", ";"].contains(token.text) { sentence += 1 }
                continue
            }
            let numbers = known[token.digest] ?? numbers(of: token)
            known[token.digest] = numbers
            words.numbers.append(numbers)
            words.sentences.append(sentence)
        }
        return words
    }

    private func numbers(of token: Token) -> [Int] {
        let sounds = Sound.bytes(of: token.text)
        var numbers = vocabulary.number(of: sounds).map { [$0] } ?? []
        var beginning = Digest()
        for (index, sound) in Sound.beginning(token.text).enumerated() {
            beginning.add(sound)
            guard index + 1 >= Signals.shortestPrefix, let number = prefixes[beginning] else {
                continue
            }
            numbers.append(number)
        }
        if numbers.isEmpty, !innocent.contains(token.text) { numbers = vocabulary.near(sounds) }
        return numbers
    }

    /// Gives the keys of the rows of which a pattern occurs.
    func occurring(in words: Words) -> Set<String> {
        let open = openSlots(in: words)
        var found: Set<Int> = []
        for start in words.numbers.indices {
            for number in words.numbers[start] {
                for pattern in patterns[number]
                where pattern.slots.allSatisfy({ open[$0] }) && !found.contains(pattern.row)
                    && end(of: pattern.slots[...], in: words, at: start) != nil
                {
                    found.insert(pattern.row)
                }
            }
        }
        return found.isEmpty ? [] : Set(rows.filter { found.contains($0.value) }.keys)
    }

    /// Finds where patterns with the given key occur.
    func places(of key: String, in words: Words) -> [Range<Int>] {
        guard let row = rows[key] else { return [] }
        return words.numbers.indices.flatMap { start in
            words.numbers[start].flatMap { patterns[$0] }.filter { $0.row == row }
                .compactMap { pattern in
                    end(of: pattern.slots[...], in: words, at: start).map { start..<$0 }
                }
        }
    }

    /// Tells for each slot whether any word of the text may fill it: a pattern of which one cannot
    /// be filled need not be tried.
    private func openSlots(in words: Words) -> [Bool] {
        var open = [Bool](repeating: false, count: slots.count)
        open[Signals.endSlot] = true
        for number in words.numbers.joined() {
            for slot in opened[number] { open[slot] = true }
        }
        return open
    }

    /// Gives where the slots end if the first of them is right here.
    private func end(of slots: ArraySlice<Int>, in words: Words, at start: Int) -> Int? {
        guard let slot = slots.first else { return start }
        for choice in self.slots[slot] {
            guard let end = end(of: choice, in: words, at: start) else { continue }
            let rest = slots.dropFirst()
            guard let next = rest.first else { return end }
            let isEnd = next == Signals.endSlot
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
