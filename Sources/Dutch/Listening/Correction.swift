/// Hears someone correct what she said before.
public enum Correction {
    /// Gives what should have been said, as in "950" for "nee, ik bedoel 950"; nil when the text is
    /// no correction.
    public static func corrected(in text: String) -> String? {
        let utterance = Utterance(text)
        let marks = utterance.marks()
        guard let part = contrasted(utterance, marks) ?? announced(utterance, marks) else {
            return nil
        }
        let kept = trimmed(part, in: utterance)
        return kept.isEmpty ? nil : utterance.source(of: kept)
    }

    /// Reads "niet 2 maar 3" and "3 kinderen, niet 2".
    private static func contrasted(_ utterance: Utterance, _ marks: [Mark]) -> Range<Int>? {
        guard let not = marks.first(where: { $0.sort == .not }) else { return nil }
        if let but = marks.first(where: {
            $0.sort == .but && $0.tokens.lowerBound > not.tokens.upperBound
        }) {
            return but.tokens.upperBound..<utterance.tokens.count
        }
        let start = marks.last {
            $0.sort.isOpening && $0.tokens.upperBound <= not.tokens.lowerBound
        }
        let isReplaced = not.isInstead
        guard start != nil || isReplaced,
            utterance.hasValue(in: not.tokens.upperBound..<utterance.tokens.count)
        else { return nil }
        return (start?.tokens.upperBound ?? 0)..<not.tokens.lowerBound
    }

    /// Reads "ik bedoel 950", "sorry, 950" and "950 bedoel ik".
    private static func announced(_ utterance: Utterance, _ marks: [Mark]) -> Range<Int>? {
        if let closing = marks.last, closing.sort == .closing {
            let start = marks.last { $0.sort.isOpening }?.tokens.upperBound ?? 0
            return start < closing.tokens.lowerBound ? start..<closing.tokens.lowerBound : nil
        }
        guard let opening = marks.last(where: { $0.sort.isOpening }) else { return nil }
        let rest = opening.tokens.upperBound..<utterance.tokens.count
        switch opening.sort {
        case .plain:
            let next = utterance.word(at: rest.lowerBound) ?? ""
            return CorrectionWords.clauses.contains(next) ? nil : rest
        case .doubtful:
            // "Sorry, ik ben laat" corrects nothing.
            return utterance.beginsWithValue(in: rest) ? rest : nil
        case .closing, .not, .but: return nil
        }
    }

    private static func trimmed(_ range: Range<Int>, in utterance: Utterance) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            if let link = CorrectionWords.links.match(in: utterance, at: start), link.end < end {
                start = link.end
            } else if isLoose(start, in: utterance) {
                start += 1
            } else {
                break
            }
        }
        while end > start, isLoose(end - 1, in: utterance) || isTail(end - 1, in: utterance) {
            end -= 1
        }
        return start..<end
    }

    private static func isLoose(_ index: Int, in utterance: Utterance) -> Bool {
        guard let sign = utterance.text(at: index, .sign) else { return false }
        let isMinus = sign == "-" && utterance.digits(at: index + 1) != nil
        return [",", ".", ":", ";", "!", "?", "*", "-"].contains(sign) && !isMinus
    }

    private static func isTail(_ index: Int, in utterance: Utterance) -> Bool {
        CorrectionWords.tails.contains(utterance.word(at: index) ?? "")
    }
}

/// A word that makes a text a correction, and where it stands.
private struct Mark {
    let sort: CorrectionWords.Sort
    let tokens: Range<Int>
    /// Whether it is "in plaats van", which needs no other word before it.
    let isInstead: Bool
}

extension Utterance {
    fileprivate func marks() -> [Mark] {
        var marks: [Mark] = []
        var index = 0
        while index < tokens.count {
            let match = CorrectionWords.marks.match(in: self, at: index)
            if let match {
                let isInstead = match.value == .not && word(at: index) != "niet"
                marks.append(
                    Mark(sort: match.value, tokens: index..<match.end, isInstead: isInstead)
                )
            }
            index = match?.end ?? index + 1
        }
        return marks
    }

    /// Whether a number or an amount stands among the tokens.
    fileprivate func hasValue(in range: Range<Int>) -> Bool {
        range.contains { number(at: $0)?.isDoubtful == false }
    }

    /// Whether the tokens begin with a value, after words such as "het is".
    fileprivate func beginsWithValue(in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if number(at: index)?.isDoubtful == false { return true }
            if text(at: index, .sign) != nil {
                index += 1
            } else if let link = CorrectionWords.links.match(in: self, at: index) {
                index = link.end
            } else {
                return false
            }
        }
        return false
    }
}
