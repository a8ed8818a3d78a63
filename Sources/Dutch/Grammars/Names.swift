/// Reads what someone is called: "ik heet Fatima", "mn naam is jan de vries", or just the name.
///
/// A name is kept as it was written, with any letters; it is never split. Only who types without
/// capitals, or in nothing else, gets those of a name.
enum Names {
    private static let mostWords = 6

    /// Finds the name in an utterance; a bare text counts when it does not read as a sentence.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        let announced = utterance.indices.compactMap { self.announced(in: utterance, at: $0) }
        // "Ik ben Mohamed maar noem me Mo": what somebody wants to be called counts.
        let wanted = announced.last { calling.contains(utterance.tokens[$0.cover.lowerBound].text) }
        if let find = wanted ?? announced.first { return [find] }
        return isAsked ? bare(in: utterance) : []
    }

    /// Reads a name with what leads up to it.
    private static func announced(in utterance: Utterance, at start: Int) -> Find? {
        guard let opening = NameWords.openings.match(in: utterance, at: start) else { return nil }
        let begin = utterance.text(at: opening.end) == ":" ? opening.end + 1 : opening.end
        guard let tokens = name(in: utterance, from: begin),
            tokens.contains(where: { !NameWords.particles.contains(utterance.tokens[$0].text) }),
            opening.value == .plain || isLikely(tokens, after: start, in: utterance)
        else { return nil }
        return find(tokens, in: utterance, cover: start..<tokens.upperBound)
    }

    private static let calling: WordSet = ["noem", "roep", "zeg"]

    private static func find(
        _ tokens: Range<Int>,
        in utterance: Utterance,
        cover: Range<Int>,
        _ certainty: Find.Certainty = .certain
    ) -> Find {
        let end = utterance.word(at: cover.upperBound) == "noemen"
        return Find(
            .name(Capitals.ofName(spaced(utterance.source(of: tokens)))),
            tokens,
            certainty,
            cover: end ? cover.lowerBound..<cover.upperBound + 1 : cover
        )
    }

    /// Takes words as long as they can belong to one name.
    private static func name(in utterance: Utterance, from start: Int) -> Range<Int>? {
        var end = start
        var words = 0
        while let token = utterance.tokens.indices.contains(end) ? utterance.tokens[end] : nil {
            if token.shape == .word, words < mostWords,
                isPart(token.text) || end == start && isWil(in: utterance, at: end)
            {
                words += 1
            } else if !isJoint(in: utterance, at: end, from: start) {
                break
            }
            end += 1
        }
        while end > start, !isNamed(utterance.tokens[end - 1]) { end -= 1 }
        return words > 0 && end > start ? start..<end : nil
    }

    /// Whether "Wil" is a name here: it stands alone, or with a capital where no capital was needed.
    private static func isWil(in utterance: Utterance, at index: Int) -> Bool {
        guard utterance.word(at: index) == "wil" else { return false }
        return index + 1 == utterance.tokens.count
            || utterance.isCapitalised(at: index) && index > 0
    }

    private static func isPart(_ word: String) -> Bool {
        NameWords.particles.contains(word) || !NameWords.notNames.contains(word)
    }

    /// Whether a name can end in this token.
    private static func isNamed(_ token: Token) -> Bool {
        token.shape == .word
    }

    /// Hyphens join two names, and a full stop follows an initial.
    private static func isJoint(in utterance: Utterance, at index: Int, from start: Int) -> Bool {
        guard index > start, utterance.isGlued(at: index),
            let sign = utterance.text(at: index, .sign), let before = utterance.word(at: index - 1)
        else { return false }
        if sign == "-" || sign == "\u{2010}" { return utterance.isGlued(at: index + 1) }
        let isShort = before.unicodeScalars.count <= 2 || NameWords.titles.contains(before)
        return sign == "." && isShort
            && utterance.word(at: index + 1) != nil
    }

    /// Whether what follows "ik ben" or "met" is more likely a name than anything else.
    ///
    /// Without a capital it has to be the whole of what is said: "alleen met kinderen" names nobody.
    private static func isLikely(
        _ tokens: Range<Int>,
        after start: Int,
        in utterance: Utterance
    ) -> Bool {
        if utterance.isCapitalised(at: tokens.lowerBound) { return true }
        return tokens.upperBound == utterance.tokens.count && tokens.count <= 3
            && Weights(of: utterance).weight(of: 0..<start) == 0
    }

    /// Takes the whole text for a name, without greetings before it and signs around it.
    private static func bare(in utterance: Utterance) -> [Find] {
        let start = endOfLead(in: utterance)
        guard let tokens = name(in: utterance, from: start),
            isTail(tokens.upperBound..<utterance.tokens.count, of: utterance),
            tokens.contains(where: { !NameWords.particles.contains(utterance.tokens[$0].text) })
                || tokens.count == 1
        else { return [] }
        // "Nee dank je" answers something else than how someone is called.
        let weights = Weights(of: utterance)
        let isAnswer =
            tokens.count > 1
            && Assents.finds(in: utterance).contains { weights.isAll(in: $0.cover) }
        return isAnswer
            ? []
            : [
                find(
                    tokens,
                    in: utterance,
                    cover: tokens.lowerBound..<utterance.tokens.count,
                    .likely
                )
            ]
    }

    /// Whether nothing is said behind a name but "hier", and a number to be called on.
    private static func isTail(_ tokens: Range<Int>, of utterance: Utterance) -> Bool {
        let rest = tokens.filter { utterance.tokens[$0].shape != .sign }
        let digits = rest.compactMap(utterance.digits)
        let isNumber = digits.count == rest.count && digits.joined().utf8.count >= leastOfPhone
        return (rest.isEmpty || isNumber || rest.map { utterance.tokens[$0].text } == ["hier"])
            && !tokens.contains { utterance.tokens[$0].text == "?" }
    }

    private static let leastOfPhone = 8

    /// Where the greetings, the small words and the signs before a name end.
    private static func endOfLead(in utterance: Utterance) -> Int {
        var start = 0
        while start < utterance.tokens.count {
            let greeting = CourtesyWords.phrases.match(in: utterance, at: start)
            if let greeting, greeting.value == .greeting {
                start = greeting.end
            } else if utterance.tokens[start].shape == .sign
                || leads.contains(utterance.tokens[start].text)
            {
                start += 1
            } else {
                break
            }
        }
        return start
    }

    private static let leads: WordSet = ["ja", "oke", "nou", "gewoon"]

    /// The text with every run of white space as one space.
    private static func spaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
