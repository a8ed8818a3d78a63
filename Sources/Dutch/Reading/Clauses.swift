/// The clauses of a message that says more than one thing.
public enum Clauses {
    /// Gives for each place the folded words that are said with it: "huur" with the second amount of
    /// "ik verdien 1200 en betaal 650 huur".
    ///
    /// The places are offsets in UTF-16, in order, and do not overlap. Where nothing separates two
    /// of them, what is said between them goes with the next in "huur 650 gas 120", with the one
    /// before in "650 huur 120 gas", and else may go with either and is given for both. Words such
    /// as "ik" and "de" are left out.
    public static func words(with places: [Range<Int>], in text: String) -> [Set<String>] {
        let tokens = Tokenizer.tokens(of: text)
        return ranges(with: places, in: tokens).map { clause in
            let said = tokens.filter {
                $0.range.lowerBound >= clause.lowerBound && $0.range.upperBound <= clause.upperBound
            }
            return Set(said.filter(isTelling).map(\.text))
        }
    }

    /// Gives for each place the part of the text that is said with it, the place itself taken out.
    public static func texts(with places: [Range<Int>], in text: String) -> [String] {
        let units = text.utf16
        func part(_ start: Int, _ end: Int) -> String {
            String(units.prefix(max(start, end)).dropFirst(start)) ?? ""
        }
        return zip(places, ranges(with: places, in: Tokenizer.tokens(of: text))).map {
            place,
            clause in
            part(clause.lowerBound, place.lowerBound) + " "
                + part(place.upperBound, min(clause.upperBound, units.count))
        }
    }

    /// Where each clause begins and ends.
    private static func ranges(with places: [Range<Int>], in tokens: [Token]) -> [Range<Int>] {
        let order = order(of: places, in: tokens)
        let gaps = zip(places, places.dropFirst()).map {
            gap(from: $0, to: $1, in: tokens, order)
        }
        let starts = [0] + gaps.map(\.lowerBound)
        let ends = gaps.map(\.upperBound) + [Int.max]
        return zip(starts, ends).map { $0..<$1 }
    }

    /// The folded words of a text that say what it is about, and whether it denies that.
    public static func told(in text: String) -> (words: Set<String>, isDenied: Bool) {
        let words = Tokenizer.tokens(of: text).filter(isTelling)
        let telling = words.filter { !Denial.words.contains($0) }
        return (Set(telling.map(\.text)), telling.count < words.count)
    }

    /// Where the words stand that say what a place is about.
    private enum Order {
        case before, behind, unknown
    }

    /// The order of a text that tells something only before its first place, or behind its last.
    private static func order(of places: [Range<Int>], in tokens: [Token]) -> Order {
        guard let first = places.first, let last = places.last else { return .unknown }
        let telling = tokens.filter(isTelling)
        let isLed = telling.contains { $0.range.upperBound <= first.lowerBound }
        let isClosed = telling.contains { $0.range.lowerBound >= last.upperBound }
        return isLed == isClosed ? .unknown : isLed ? .before : .behind
    }

    /// Where the next clause can begin, up to where the one before can go on.
    private static func gap(
        from one: Range<Int>,
        to next: Range<Int>,
        in tokens: [Token],
        _ order: Order
    ) -> Range<Int> {
        let between = tokens.filter {
            $0.range.lowerBound >= one.upperBound && $0.range.upperBound <= next.lowerBound
        }
        if let end = between.first(where: breaks.contains)?.range.lowerBound { return end..<end }
        let (start, end) = (one.upperBound, max(one.upperBound, next.lowerBound))
        return switch order {
        case .before: start..<start
        case .behind: end..<end
        case .unknown: start..<end
        }
    }

    static func isTelling(_ token: Token) -> Bool {
        token.shape == .word && !ChoiceWords.idle.contains(token)
    }

    private static let breaks: WordSet = [
        ",", ";", ".", "en", "maar", "&", "+", "plus", "dus", "want",
    ]
}
