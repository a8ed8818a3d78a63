/// What someone says in the place of something that she said before.
public struct Correction: Hashable, Sendable {
    /// What should have been said, as it was written: "950" of "nee, ik bedoel 950".
    public let text: String
    /// What that takes the place of: "2" of "3 kinderen, niet 2"; nil when it was not said.
    public let denied: String?
    /// What was said first in the same message: "drie" of "drie, oh nee vier"; nil when nothing was.
    public let replaced: String?
    /// Whether only a "nee" or a "sorry" tells that something is corrected: "nee de huur is 670".
    public let isDoubtful: Bool

    /// Makes a correction of a text that is one if it names what it corrects.
    public init(naming text: String) {
        (self.text, denied, replaced, isDoubtful) = (text, nil, nil, true)
    }

    /// Hears whether a text corrects something.
    public init?(in text: String) {
        let utterance = Utterance(text)
        let marks = utterance.marks()
        guard
            let found = Correction.contrasted(utterance, marks)
                ?? Correction.announced(utterance, marks)
        else { return nil }
        let kept = Correction.trimmed(found.kept, in: utterance)
        guard !kept.isEmpty else { return nil }
        self.text = utterance.source(of: kept)
        denied = found.denied.map { utterance.source(of: Correction.trimmed($0, in: utterance)) }
        let first = Correction.trimmed(0..<found.start, in: utterance)
        replaced = first.isEmpty ? nil : utterance.source(of: first)
        isDoubtful = found.isDoubtful
    }

    /// Where in a text the correction stands, and what it denies.
    private struct Found {
        let kept: Range<Int>
        var denied: Range<Int>?
        var isDoubtful = false
        /// Where what tells of a correction begins; nought when that is not behind another value.
        var start = 0
    }

    /// Reads "niet 2 maar 3" and "3 kinderen, niet 2".
    private static func contrasted(_ utterance: Utterance, _ marks: [Mark]) -> Found? {
        guard let not = marks.first(where: { $0.sort == .not }) else { return nil }
        let end = utterance.tokens.count
        if let but = marks.first(where: {
            $0.sort == .but && $0.tokens.lowerBound > not.tokens.upperBound
        }) {
            return Found(
                kept: but.tokens.upperBound..<end,
                denied: not.tokens.upperBound..<but.tokens.lowerBound
            )
        }
        let start = marks.last {
            $0.sort.isOpening && $0.tokens.upperBound <= not.tokens.lowerBound
        }
        let denied = not.tokens.upperBound..<end
        guard start != nil || not.isInstead, utterance.hasValue(in: denied) else { return nil }
        return Found(
            kept: (start?.tokens.upperBound ?? 0)..<not.tokens.lowerBound,
            denied: denied
        )
    }

    /// Reads "ik bedoel 950", "sorry, 950" and "950 bedoel ik".
    private static func announced(_ utterance: Utterance, _ marks: [Mark]) -> Found? {
        if let closing = marks.last, closing.sort == .closing {
            let start = marks.last { $0.sort.isOpening }?.tokens.upperBound ?? 0
            return start < closing.tokens.lowerBound
                ? Found(kept: start..<closing.tokens.lowerBound) : nil
        }
        guard let opening = marks.last(where: { $0.sort.isOpening }) else { return nil }
        let rest = opening.tokens.upperBound..<utterance.tokens.count
        let start = marks.first?.tokens.lowerBound ?? 0
        switch opening.sort {
        case .plain:
            let next = utterance.word(at: rest.lowerBound) ?? ""
            return CorrectionWords.clauses.contains(next) ? nil : Found(kept: rest, start: start)
        case .doubtful:
            if utterance.beginsWithValue(in: rest) { return Found(kept: rest, start: start) }
            // "Sorry, ik ben laat" corrects nothing.
            return utterance.hasValue(in: rest)
                ? Found(kept: rest, isDoubtful: true, start: start) : nil
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
