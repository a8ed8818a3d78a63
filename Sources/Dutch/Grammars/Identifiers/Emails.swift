/// Reads e-mail addresses, as they were written.
enum Emails {
    private static let localSigns: WordSet = [".", "_", "-", "+"]
    private static let hostSigns: WordSet = [".", "-"]
    private static let mostTokens = 40

    /// Finds the addresses in an utterance, also when they are spelled out, as in "jan
    /// apenstaartje example punt nl".
    static func finds(in utterance: Utterance) -> [Find] {
        var end = 0
        return utterance.indices.compactMap { at in
            guard
                let find = written(in: utterance, at: at, after: end)
                    ?? spelled(in: utterance, at: at, after: end)
            else { return nil }
            end = find.tokens.upperBound
            return find
        }
    }

    private static func written(in utterance: Utterance, at: Int, after floor: Int) -> Find? {
        guard utterance.text(at: at) == "@", utterance.isGlued(at: at),
            utterance.isGlued(at: at + 1)
        else { return nil }
        let start = local(in: utterance, endingAt: at, after: floor)
        let end = host(in: utterance, from: at + 1)
        guard start < at, let end, !hasLooseDot(utterance, start..<at) else { return nil }
        return Find(.email(utterance.source(of: start..<end)), start..<end)
    }

    private static func local(in utterance: Utterance, endingAt at: Int, after floor: Int) -> Int {
        var start = at
        while start > max(floor, at - mostTokens), utterance.isGlued(at: start),
            utterance.tokens[start - 1].shape != .sign
                || localSigns.contains(utterance.tokens[start - 1].text)
        {
            start -= 1
        }
        return start
    }

    /// Whether a dot has nothing before it, which no address has.
    private static func hasLooseDot(_ utterance: Utterance, _ local: Range<Int>) -> Bool {
        local.contains { index in
            let isFirst = index == local.lowerBound || utterance.text(at: index - 1) == "."
            return isFirst && utterance.text(at: index) == "."
        }
    }

    /// Reads the host, and gives where it ends; it needs a dot, and letters after the last one.
    private static func host(in utterance: Utterance, from start: Int) -> Int? {
        guard utterance.text(at: start, .sign) == nil else { return nil }
        var index = start
        var end: Int?
        while index < min(start + mostTokens, utterance.tokens.count),
            index == start || utterance.isGlued(at: index),
            utterance.tokens[index].shape != .sign
                || hostSigns.contains(utterance.tokens[index].text)
        {
            let isAfterDot = index > start && utterance.tokens[index - 1].text == "."
            if isAfterDot, (utterance.word(at: index)?.unicodeScalars.count ?? 0) >= 2 {
                end = index + 1
            }
            index += 1
        }
        return end
    }

    // MARK: Spelled out

    private static let atWords: WordSet = ["apenstaartje", "apestaartje", "apenstaart", "at"]
    private static let dotWords: WordSet = ["punt", "dot"]

    private static func spelled(in utterance: Utterance, at: Int, after floor: Int) -> Find? {
        let isLoose = !utterance.isGlued(at: at) || !utterance.isGlued(at: at + 1)
        let isAt =
            utterance.text(at: at) == "@" && isLoose
            || atWords.contains(utterance.word(at: at) ?? "")
        guard isAt, at > floor, let host = spelledPart(in: utterance, from: at + 1, needsDot: true)
        else { return nil }
        var start = at - 1
        while start - 1 > floor, dotWords.contains(utterance.word(at: start - 1) ?? "") {
            start -= 2
        }
        guard start >= floor, let local = spelledPart(in: utterance, from: start, needsDot: false),
            local.end == at
        else { return nil }
        return Find(.email("\(local.value)@\(host.value)"), start..<host.end)
    }

    /// Reads "kpn punt nl", or "kpn.nl", as one part of an address.
    private static func spelledPart(
        in utterance: Utterance,
        from start: Int,
        needsDot: Bool
    ) -> Match<String>? {
        guard let first = utterance.text(at: start), utterance.text(at: start, .sign) == nil else {
            return nil
        }
        var part = Match(first, end: start + 1)
        var hasDot = false
        while part.end < start + 10, let next = utterance.word(at: part.end + 1),
            let dot = utterance.text(at: part.end), dot == "." || dotWords.contains(dot)
        {
            part = Match(part.value + "." + next, end: part.end + 2)
            hasDot = true
        }
        return hasDot || !needsDot ? part : nil
    }
}
