/// Patterns of words that together are a signal, found in spite of how they are spelled.
///
/// A pattern is a row of slots: `wil|wou dood`. The slots follow one another in one sentence, with
/// at most five words between two of them, or twelve where `...` stands; at the end of a pattern,
/// `...` stands for the words that follow. Parts with `+` between them may come in any order, with at
/// most eight words between two of them. A slot is a choice of words; `a_b` are words side by side, `ab*` is any word that
/// begins so, `ABC` a class of words, and `$` the end of the sentence.
struct Signals: Sendable {
    private struct Pattern: Sendable {
        /// The number of the row that it stands in.
        let row: Int
        /// The numbers of its slots, in parts that may come in any order.
        let parts: [[Int]]
    }

    /// The numbers of the choices of a slot.
    private typealias Slot = [Int]

    private static let mostBetween = 5
    private static let mostSkipped = 12
    private static let mostBetweenParts = 8
    /// Stands for a word that is not there, and the choice of it.
    private static let end = -1
    private static let endChoice = 0
    /// The number of the slot that only the end of a sentence fills.
    private static let endSlot = 0
    /// The number of the slot that any words fill.
    private static let anySlot = 1
    private static let shortestPrefix = 2

    private var vocabulary = NearWords(shortest: 8)
    private var prefixes: [Digest: Int] = [:]
    /// The words of each choice, side by side.
    private var choices: [[Int]] = [[end]]
    /// The numbers of the choices by how the tables write them.
    private var written: [Digest: Int] = [Digest("$"): endChoice]
    private var patterns: [Pattern] = []
    /// By the number of a slot, the patterns of which it is the rarest, each with its other slots.
    private var byRarest: [[(pattern: Int, others: [Int])]] = []
    private var slots: [Slot] = [[endChoice], []]
    /// The slots that the end of a sentence may fill.
    private var endSlots = [endSlot]
    /// By the number of a word, the slots that may begin with that word.
    private var opened: [[Int]] = []
    /// The numbers of the rows by their keys.
    private var rows: [String: Int] = [:]
    /// Words that look like a typing mistake of one of ours, and are none.
    private let innocent: Set<String>

    /// Makes the patterns of tables; those of one row share its key.
    ///
    /// A row with a key in capitals is a class of words, which the rows below it use by that name;
    /// the classes of the first table are known in all of them.
    init(_ tables: [WordTable], innocent: Set<String> = []) {
        self.innocent = innocent
        var shared: [Digest: Slot] = [:]
        for table in tables {
            var scope = Scope(classes: shared)
            for row in table.rows {
                if row.key.utf8.first.map({ $0 < UInt8(ascii: "a") }) ?? true {
                    scope.classes[Digest(row.key)] = row.phrases.flatMap {
                        choices(in: $0.utf8[...], scope.classes)
                    }
                } else {
                    let number = rows[row.key] ?? rows.count
                    rows[row.key] = number
                    for phrase in row.phrases { add(phrase, of: number, in: &scope) }
                }
            }
            if shared.isEmpty { shared = scope.classes }
        }
        file()
    }

    /// What names mean in one table.
    private struct Scope {
        var classes: [Digest: Slot]
        /// The numbers of the slots by how they are written.
        var slots: [Digest: Int] = [Digest("$"): endSlot, Digest("..."): anySlot]
    }

    private mutating func add(_ phrase: String, of row: Int, in scope: inout Scope) {
        var parts: [[Int]] = [[]]
        for slot in phrase.utf8.split(separator: UInt8(ascii: " ")) {
            if slot.elementsEqual("+".utf8) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(number(ofSlot: slot, in: &scope))
            }
        }
        patterns.append(Pattern(row: row, parts: parts))
    }

    /// Files each pattern under its rarest slot, so that most of them are never looked at.
    ///
    /// A slot is taken to be the more common, the more slots its words stand in.
    private mutating func file() {
        var commonness = slots.map { slot in
            slot.reduce(0) { sum, choice in
                let word = choices[choice][0]
                return sum + (word == Signals.end ? 1000 : opened[word].count)
            }
        }
        commonness[Signals.anySlot] = .max
        byRarest = slots.map { _ in [] }
        for (number, pattern) in patterns.enumerated() {
            var others = Set(pattern.parts.joined())
            guard let rarest = others.min(by: { (commonness[$0], $0) < (commonness[$1], $1) })
            else { continue }
            others.subtract([rarest, Signals.endSlot, Signals.anySlot])
            byRarest[rarest].append((number, others.sorted { commonness[$0] < commonness[$1] }))
        }
    }

    private mutating func number(ofSlot text: Substring.UTF8View, in scope: inout Scope) -> Int {
        let digest = Digest(text)
        if let number = scope.slots[digest] { return number }
        let slot = choices(in: text, scope.classes)
        let number = slots.count
        scope.slots[digest] = number
        slots.append(slot)
        for choice in slot {
            let word = choices[choice][0]
            if word == Signals.end {
                endSlots.append(number)
            } else if opened[word].last != number {
                opened[word].append(number)
            }
        }
        return number
    }

    /// Reads "wil|wou|WANT".
    private mutating func choices(
        in slot: Substring.UTF8View,
        _ classes: [Digest: Slot]
    ) -> Slot {
        var result: Slot = []
        for choice in slot.split(separator: UInt8(ascii: "|")) {
            let digest = Digest(choice)
            if let known = written[digest] {
                result.append(known)
            } else if let known = classes[digest] {
                result += known
            } else {
                let words = choice.split(separator: UInt8(ascii: "_")).map { number(ofWord: $0) }
                written[digest] = choices.count
                result.append(choices.count)
                choices.append(words)
            }
        }
        return result
    }

    private mutating func number(ofWord text: Substring.UTF8View) -> Int {
        let number = vocabularyNumber(of: String(Substring(text)))
        if number == opened.count { opened.append([]) }
        return number
    }

    private mutating func vocabularyNumber(of word: String) -> Int {
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
        var found: Set<Int> = []
        for pattern in possible(in: words) where !found.contains(pattern.row) {
            if words.numbers.indices.contains(where: { end(of: pattern, in: words, at: $0) != nil })
            {
                found.insert(pattern.row)
            }
        }
        return found.isEmpty ? [] : Set(rows.filter { found.contains($0.value) }.keys)
    }

    /// Finds where patterns with the given key occur.
    func places(of key: String, in words: Words) -> [Range<Int>] {
        guard let row = rows[key] else { return [] }
        return possible(in: words).filter { $0.row == row }.flatMap { pattern in
            words.numbers.indices.compactMap { start in
                end(of: pattern, in: words, at: start).map { start..<$0 }
            }
        }
    }

    /// Gives the patterns of which every slot may be filled by some word of the text.
    private func possible(in words: Words) -> [Pattern] {
        var isOpen = [Bool](repeating: false, count: slots.count)
        isOpen[Signals.anySlot] = true
        var open = endSlots
        for slot in endSlots { isOpen[slot] = true }
        for number in words.numbers.joined() {
            for slot in opened[number] where !isOpen[slot] {
                isOpen[slot] = true
                open.append(slot)
            }
        }
        var possible: [Pattern] = []
        for slot in open {
            for (pattern, others) in byRarest[slot] where others.allSatisfy({ isOpen[$0] }) {
                possible.append(patterns[pattern])
            }
        }
        return possible
    }

    /// Gives where a pattern ends if it begins right here.
    private func end(of pattern: Pattern, in words: Words, at start: Int) -> Int? {
        end(ofAll: pattern.parts, in: words, at: start)
    }

    /// Gives where parts end, in any order, if one of them begins right here.
    private func end(ofAll parts: [[Int]], in words: Words, at start: Int) -> Int? {
        for index in parts.indices {
            guard let end = end(of: parts[index][...], in: words, at: start) else { continue }
            if parts.count == 1 { return end }
            var rest = parts
            rest.remove(at: index)
            for next in end...furthest(from: end, within: Signals.mostBetweenParts, in: words) {
                if let found = self.end(ofAll: rest, in: words, at: next) { return found }
            }
        }
        return nil
    }

    private func end(of slots: ArraySlice<Int>, in words: Words, at start: Int) -> Int? {
        guard let slot = slots.first else { return start }
        var rest = slots.dropFirst()
        let skips = rest.first == Signals.anySlot
        if skips { rest = rest.dropFirst() }
        for choice in self.slots[slot] {
            guard let end = end(of: choices[choice], in: words, at: start) else { continue }
            let within = skips ? Signals.mostSkipped : Signals.mostBetween
            let last = furthest(from: end, within: within, in: words)
            guard let next = rest.first else { return skips ? last : end }
            for next in end...(next == Signals.endSlot && !skips ? end : last) {
                if let found = self.end(of: rest, in: words, at: next) { return found }
            }
        }
        return nil
    }

    /// Gives the place so many words further, or the end of the sentence if that is nearer.
    private func furthest(from start: Int, within most: Int, in words: Words) -> Int {
        var index = start
        while index < words.numbers.count, index < start + most,
            words.sentences[index] == words.sentences[start - 1]
        {
            index += 1
        }
        return index
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
