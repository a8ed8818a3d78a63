/// A word of an answer or of a label, and whether its sentence denies it.
struct SaidWord: Hashable, Sendable {
    let text: String
    let isDenied: Bool
}

/// Tells what a sentence denies: "hond" in "ik heb geen hond", all of "ik huur niet".
///
/// A denial reaches from its word to the end of the clause, or back to the start of the clause when
/// nothing is said behind it. It does not reach over "maar", "wel" or a comma.
enum Denial {
    /// For each token whether it is denied.
    static func flags(of utterance: Utterance) -> [Bool] {
        var flags = [Bool](repeating: false, count: utterance.tokens.count)
        var start = 0
        for index in 0...utterance.tokens.count where isBreak(at: index, in: utterance) {
            for place in reach(in: start..<index, of: utterance) { flags[place] = true }
            start = index + 1
        }
        return flags
    }

    /// The words of an utterance without its signs.
    static func words(of utterance: Utterance, upTo most: Int = .max) -> [SaidWord] {
        zip(utterance.tokens, flags(of: utterance)).prefix(most)
            .filter { $0.0.shape != .sign }
            .map { SaidWord(text: ChoiceWords.same[$0.text] ?? $0.text, isDenied: $1) }
    }

    /// The parts of an utterance that are denied and that are not, in order.
    static func runs(of utterance: Utterance) -> [(part: Utterance, isDenied: Bool)] {
        let flags = flags(of: utterance)
        var runs: [(part: Utterance, isDenied: Bool)] = []
        var start = 0
        for index in flags.indices.dropFirst() where flags[index] != flags[index - 1] {
            runs.append((utterance.slice(start..<index), flags[start]))
            start = index
        }
        if start < flags.count {
            runs.append((utterance.slice(start..<flags.count), flags[start]))
        }
        return runs
    }

    private static func reach(in clause: Range<Int>, of utterance: Utterance) -> Range<Int> {
        let tokens = utterance.tokens
        guard let denial = clause.first(where: { words.contains(tokens[$0].text) }) else {
            return clause.lowerBound..<clause.lowerBound
        }
        let saysMore = (denial + 1..<clause.upperBound).contains {
            tokens[$0].shape != .sign && !isIdle(tokens[$0].text)
        }
        return saysMore ? denial..<clause.upperBound : clause
    }

    private static func isBreak(at index: Int, in utterance: Utterance) -> Bool {
        guard let text = utterance.text(at: index) else { return true }
        guard text == "en" else { return breaks.contains(text) }
        // "Geen man en kinderen" denies both, "geen man en twee kinderen" only the first.
        let next = utterance.text(at: index + 1) ?? ""
        return beginnings.contains(next) || utterance.number(at: index + 1) != nil
    }

    private static func isIdle(_ word: String) -> Bool {
        ChoiceWords.idle.contains(word) || ChoiceWords.loose.contains(word)
            || emphases.contains(word)
    }

    static let words: WordSet = ["geen", "niet", "nooit", "noch", "zonder", "gn", "nie"]
    private static let breaks: WordSet = [",", ".", ";", ":", "!", "maar", "wel", "mr"]
    private static let beginnings: WordSet = [
        "ik", "we", "wij", "mijn", "mn", "een", "n", "met", "alleen", "ook",
    ]
    private static let emphases: WordSet = [
        "meer", "zelf", "precies", "goed", "helaas", "zeker", "daar", "waar", "vandaag",
    ]
}
