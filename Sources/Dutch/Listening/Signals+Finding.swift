extension Signals {
    /// The words of a text as far as the patterns know them.
    struct Words {
        fileprivate(set) var numbers: [[Int]] = []
        /// Which sentence each word is in.
        fileprivate(set) var sentences: [Int] = []
        /// The places of the words that tell of now.
        fileprivate(set) var present: Set<Int> = []

        /// Forgets the words in the given places.
        mutating func forget(_ places: [Range<Int>]) {
            for place in places.joined() { numbers[place] = [] }
        }
    }

    /// Looks up the words of a text.
    func words(of tokens: [Token]) -> Words {
        var words = Words()
        var sentence = 0
        var known: [Digest: [[Int]]] = [:]
        for token in Signals.joiningLetters(of: tokens) {
            if token.shape == .sign, token.text != "€" {
                if [".", "!", "?", ";"].contains(token.text) { sentence += 1 }
                continue
            }
            let numbers = known[token.digest] ?? numbers(of: token)
            known[token.digest] = numbers
            if present.contains(token.text) { words.present.insert(words.numbers.count) }
            words.numbers += numbers
            words.sentences += Array(repeating: sentence, count: numbers.count)
        }
        return words
    }

    /// Joins words that were typed letter by letter, as in "d o o d" and "d.o.o.d".
    private static func joiningLetters(of tokens: [Token]) -> [Token] {
        guard tokens.count(where: \.isLetter) >= fewestLetters else { return tokens }
        var rest = tokens[...]
        var joined: [Token] = []
        while let first = rest.first {
            let run = rest.prefix { $0.isLetter || $0.text == "." }
            let letters = run.filter(\.isLetter).map(\.text).joined()
            if letters.utf8.count >= fewestLetters {
                joined.append(
                    Token(
                        shape: .word,
                        text: letters,
                        digest: Digest(letters),
                        range: first.range
                    )
                )
            } else {
                joined += run
            }
            rest = rest.dropFirst(run.count)
            joined += rest.prefix(1)
            rest = rest.dropFirst()
        }
        return joined
    }

    /// Looks up a word; one that is several written together counts as those.
    private func numbers(of token: Token) -> [[Int]] {
        let text = token.text[...]
        let exact = numbers(ofExactly: text)
        if !exact.isEmpty || innocent.contains(token.text) { return [exact] }
        return unglued(text) ?? [near(Sound.bytes(of: token.text))]
    }

    private func numbers(ofExactly text: Substring) -> [Int] {
        let word = String(text)
        var numbers = vocabulary.number(of: Sound.bytes(of: word)).map { [$0] } ?? []
        var beginning = Digest()
        for (index, sound) in Sound.beginning(word).enumerated() {
            beginning.add(sound)
            guard index + 1 >= Signals.shortestPrefix, let number = prefixes[beginning] else {
                continue
            }
            numbers.append(number)
        }
        return numbers
    }

    /// Finds the words, and the beginnings of words, that are one typing mistake away.
    private func near(_ sounds: [UInt8]) -> [Int] {
        vocabulary.near(sounds) + vocabulary.near(sounds + [Signals.anyEnding])
    }

    /// Takes words apart that are written together; nil when they are not ours.
    private func unglued(_ text: Substring) -> [[Int]]? {
        guard text.utf8.count >= Signals.shortestGlued else { return nil }
        for word in glued.before where text.hasPrefix(word) {
            guard let rest = known(text.dropFirst(word.count)) else { continue }
            return [numbers(ofExactly: word[...])] + rest
        }
        for word in glued.behind where text.hasSuffix(word) {
            guard let rest = known(text.dropLast(word.count)) else { continue }
            return rest + [numbers(ofExactly: word[...])]
        }
        return nil
    }

    private func known(_ text: Substring) -> [[Int]]? {
        guard text.utf8.count >= Signals.shortestOfGlued else { return nil }
        let numbers = numbers(ofExactly: text)
        return numbers.isEmpty ? unglued(text) : [numbers]
    }

    /// Gives the keys of the rows of which a pattern occurs.
    func occurring(in words: Words) -> Set<String> {
        var found: Set<Int> = []
        for pattern in possible(in: words) where !found.contains(pattern.row) {
            if words.numbers.indices.contains(where: {
                taken(by: pattern, in: words, at: $0) != nil
            }
            ) {
                found.insert(pattern.row)
            }
        }
        return found.isEmpty ? [] : Set(rows.filter { found.contains($0.value) }.keys)
    }

    /// Finds the words that patterns with the given key take, and not those in their gaps.
    func places(of key: String, in words: Words) -> [Range<Int>] {
        guard let row = rows[key] else { return [] }
        return possible(in: words).filter { $0.row == row }.flatMap { pattern in
            words.numbers.indices.compactMap { taken(by: pattern, in: words, at: $0) }.joined()
        }
    }

    /// Gives the patterns of which every slot may be filled by some word of the text.
    private func possible(in words: Words) -> [Pattern] {
        var isOpen = [Bool](repeating: false, count: slots.count)
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

    /// Gives the words that a pattern takes if it begins right here.
    private func taken(by pattern: Pattern, in words: Words, at start: Int) -> [Range<Int>]? {
        var taken: [Range<Int>] = []
        return end(ofAll: pattern.parts, pattern.reach, in: words, at: start, &taken) == nil
            ? nil : taken
    }

    /// Gives where parts end, in any order, if one of them begins right here.
    private func end(
        ofAll parts: [[Int]],
        _ reach: Reach,
        in words: Words,
        at start: Int,
        _ taken: inout [Range<Int>]
    ) -> Int? {
        let before = taken.count
        for index in parts.indices {
            guard let end = end(of: parts[index][...], reach, in: words, at: start, &taken) else {
                continue
            }
            if parts.count == 1 { return end }
            var rest = parts
            rest.remove(at: index)
            for next in end...furthest(from: end, within: reach.betweenParts, in: words) {
                if let found = self.end(ofAll: rest, reach, in: words, at: next, &taken) {
                    return found
                }
            }
            taken.removeSubrange(before...)
        }
        return nil
    }

    private func end(
        of slots: ArraySlice<Int>,
        _ reach: Reach,
        in words: Words,
        at start: Int,
        _ taken: inout [Range<Int>]
    ) -> Int? {
        guard let slot = slots.first else { return start }
        var rest = slots.dropFirst()
        let gap = rest.first.flatMap(Gap.init)
        if gap != nil { rest = rest.dropFirst() }
        let before = taken.count
        for choice in self.slots[slot] {
            guard let end = end(of: choices[choice], in: words, at: start) else { continue }
            taken.append(start..<end)
            let last = furthest(from: end, within: gap?.most ?? reach.betweenSlots, in: words)
            guard let next = rest.first else {
                guard gap == .told else { return end }
                taken.append(end..<last)
                return last
            }
            for next in end...(next == Signals.endSlot && gap == nil ? end : last) {
                if gap == .told, next > end, words.present.contains(next - 1) { break }
                if let found = self.end(of: rest, reach, in: words, at: next, &taken) {
                    if gap == .told { taken.append(end..<next) }
                    return found
                }
            }
            taken.removeSubrange(before...)
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

extension Token {
    fileprivate var isLetter: Bool { shape == .word && text.utf8.count == 1 }
}
