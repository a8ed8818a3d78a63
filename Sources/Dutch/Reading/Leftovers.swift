/// What is left of a text beside the values that were read in it.
public struct Leftovers {
    private let utterance: Utterance
    private let places: [Range<Int>]

    /// Takes the places of all values that were read, in UTF-16 code units.
    public init(of text: String, beside places: [Range<Int>]) {
        utterance = Utterance(text)
        self.places = places
    }

    /// Whether a value may be more than was read of it: figures, letters stuck to figures, a broken
    /// number word or a per cent sign lie against it, or two numbers were taken for one.
    public var holdMore: Bool {
        utterance.indices.contains { index in
            isRead(index)
                ? isRunTogether(index)
                : utterance.text(at: index) == "%" || isRead(index - 1) && isPart(index)
        }
    }

    /// Whether the values count something that is not asked: "5 katten" is no number of children.
    ///
    /// Only what people often count is known; any other word may go on about what was asked.
    public func countOther(than asked: Set<String>) -> Bool {
        guard Set(places).count == 1 else { return false }
        let asksTime = asked.contains { TermWords.units[$0] != nil }
        return utterance.indices.contains { index in
            guard isRead(index - 1), !isRead(index), let word = utterance.word(at: index),
                !asked.contains(word)
            else { return false }
            return NumberWords.things.contains(word) || MoneyWords.euro.contains(word)
                || !asksTime && word.utf8.count > 1 && TermWords.units[word] != nil
        }
    }

    /// Whether the value at a place is what something is now, where another tells what it was.
    public func isPresent(at place: Range<Int>) -> Bool {
        guard places.count == 2, let index = places.firstIndex(of: place),
            utterance.tokens.contains(where: Leftovers.past.contains)
        else { return false }
        let (own, other) = (time(before: place), time(before: places[1 - index]))
        return own == .present ? other != .present : own == nil && other == .past
    }

    /// Whether "of" stands between the first two values, so that the text leaves a choice.
    public var isChoice: Bool {
        guard places.count > 1 else { return false }
        return utterance.indices.contains { index in
            let range = utterance.tokens[index].range
            return utterance.word(at: index) == "of"
                && places[0].upperBound <= range.lowerBound
                && range.upperBound <= places[1].lowerBound
        }
    }

    /// The folded words beside the values that say what those are about.
    public var words: Set<String> {
        Set(
            utterance.indices.filter { !isRead($0) }.map { utterance.tokens[$0] }
                .filter(Clauses.isTelling).map(\.text)
        )
    }

    /// Whether a number before "of" was not read: "5" in "5 of 12 december".
    public var leaveChoice: Bool {
        utterance.indices.contains { index in
            !isRead(index) && utterance.digits(at: index) != nil
                && utterance.word(at: index + 1) == "of" && isRead(index + 2)
        }
    }

    /// Whether a figure at the very end lies against a value and was not read: "12" in "za 10 12".
    public var endInFigure: Bool {
        guard let last = utterance.indices.last else { return false }
        return !isRead(last) && isRead(last - 1) && utterance.digits(at: last) != nil
    }

    /// Whether the number that was read is said to be something else than money: "ik ben 67", "zie
    /// brief 3", "15 per uur".
    public var tellNoMoney: Bool {
        let read = utterance.indices.filter(isRead)
        guard Set(places).count == 1, let first = read.first, let last = read.last else {
            return false
        }
        let (before, behind) = (utterance.word(at: first - 1), utterance.word(at: last + 1))
        if behind.map(Leftovers.hours.contains) ?? false { return true }
        if isPerHour(last + 1) { return true }
        guard !utterance.tokens.contains(where: MoneyWords.euro.contains) else { return false }
        return before.map(Leftovers.numbered.contains) ?? false
            || behind.map { isThing($0, after: last) } ?? false
            || utterance.digits(at: first)?.first == "0"
    }

    /// Whether "per uur" or "p/u" starts here.
    private func isPerHour(_ index: Int) -> Bool {
        let length = (index..<index + 2).prefix {
            utterance.text(at: $0).map(MoneyWords.perUnit.contains) ?? false
        }.count
        return length > 0
            && utterance.word(at: index + length).map(Leftovers.hours.contains) ?? false
    }

    private func isThing(_ word: String, after index: Int) -> Bool {
        NumberWords.isCounted(word) || NumberWords.things.contains(word)
            || Leftovers.counted.contains(word)
            || Leftovers.years.contains(word) && utterance.whole(at: index) ?? 0 < 120
    }

    /// What stands before a number that is no amount.
    private static let numbered: WordSet = [
        "ben", "bn", "brief", "pagina", "bladzijde", "blz", "nummer", "nr", "regel", "vraag",
        "punt",
        "artikel", "bijlage", "groep", "huisnummer", "geen", "leeftijd", "code",
    ]
    private static let counted: WordSet = [
        "nummer", "keer", "personen", "mensen", "katten", "x", "brieven", "dagen", "minuten",
        "procent", "km", "kilo", "vragen",
    ]
    private static let years: WordSet = ["jaar", "jr", "jarig", "jarige", "jaartjes"]
    private static let hours: WordSet = ["uur", "uren", "uurloon", "u", "uurtje", "uurtjes"]

    private func isRead(_ index: Int) -> Bool {
        guard utterance.indices.contains(index) else { return false }
        let range = utterance.tokens[index].range
        return places.contains { $0.contains(range.lowerBound) }
    }

    /// Whether what stands right behind a value seems to be a part of it.
    private func isPart(_ index: Int) -> Bool {
        let isGlued = utterance.isGlued(at: index)
        if utterance.digits(at: index) != nil { return true }
        guard let word = utterance.word(at: index) else {
            return isGlued && utterance.isGlued(at: index + 1)
                && utterance.digits(at: index + 1) != nil
        }
        let isStuck = isGlued && utterance.digits(at: index - 1) != nil
        return isStuck && word.utf8.count <= Leftovers.mostStuck
            || NumberWords.stumps.contains(word) || isNearScale(word)
    }

    /// Longer words are words of their own: "650huur".
    private static let mostStuck = 3

    /// Whether it is "duizend" or "miljoen" with a typing mistake.
    private func isNearScale(_ word: String) -> Bool {
        word.utf8.count > 5
            && NumberWords.scales.contains { Spelling.distance(word, $0, limit: 1) != nil }
    }

    /// Whether the digits may be an amount of their own: "600 600".
    private func isRunTogether(_ index: Int) -> Bool {
        guard let one = utterance.digits(at: index), let other = utterance.digits(at: index + 1),
            one.utf8.count == 3, other.utf8.count == 3, other != "000",
            !utterance.isGlued(at: index + 1)
        else { return false }
        return utterance.digits(at: index - 1) == nil && utterance.digits(at: index + 2) == nil
    }

    private enum Time {
        case past, present
    }

    /// What the last word of time says between a value and the one before it.
    private func time(before place: Range<Int>) -> Time? {
        let start = places.filter { $0.upperBound <= place.lowerBound }.map(\.upperBound).max() ?? 0
        return utterance.tokens.last { token in
            token.range.lowerBound >= start && token.range.upperBound <= place.lowerBound
                && (Leftovers.past.contains(token) || Leftovers.present.contains(token))
        }.map { Leftovers.past.contains($0) ? .past : .present }
    }

    private static let past: WordSet = ["eerst", "vroeger", "was", "eerder", "voorheen", "toen"]
    private static let present: WordSet = ["nu", "inmiddels", "tegenwoordig", "intussen", "nou"]
}
