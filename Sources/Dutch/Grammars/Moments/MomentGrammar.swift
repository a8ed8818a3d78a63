/// Reads dates, times, parts of the day and stretches of time at a place in an utterance.
///
/// The pieces are read by the extensions of this type, one file for each kind of expression.
struct MomentGrammar {
    let utterance: Utterance
    let almanac: Almanac
    /// Whose holidays are meant.
    let region: Region
    /// Whether a moment was asked, so that "3 mei 1391" is no amount behind a day.
    let isAsked: Bool
    /// Whether a moment can begin at each token, to pass over other words at once.
    private let starts: [Bool]
    let dates: Memo<DatePiece>
    let clocks: Memo<Face>
    let parts: Memo<DayPart>
    let lengths: Memo<Term>

    init(in utterance: Utterance, at now: Moment, region: Region, isAsked: Bool) {
        self.utterance = utterance
        self.region = region
        self.isAsked = isAsked
        almanac = Almanac(now: now)
        dates = Memo(for: utterance)
        clocks = Memo(for: utterance)
        parts = Memo(for: utterance)
        lengths = Memo(for: utterance)
        starts = MomentGrammar.starts(in: utterance)
    }

    /// Marks what tells a moment, and what leads up to that.
    private static func starts(in utterance: Utterance) -> [Bool] {
        var last = Int.max
        let starts = utterance.indices.reversed().map { index in
            let token = utterance.tokens[index]
            let isTelling = utterance.isTelling(index) || utterance.number(at: index) != nil
            if isTelling { last = index }
            return isTelling
                || last - index <= MomentStarts.mostLeading && MomentStarts.leading.contains(token)
        }
        return starts.reversed()
    }

    /// Whether a moment, or a piece of one, can begin at a token.
    func canBegin(_ index: Int) -> Bool { starts.indices.contains(index) && starts[index] }

    var now: Moment { almanac.now }

    var today: Day { almanac.today }

    // MARK: Looking at tokens

    func word(_ index: Int) -> String? { utterance.word(at: index) }

    func text(_ index: Int) -> String? { utterance.text(at: index) }

    func meaning(_ index: Int) -> MomentWord? {
        utterance.indices.contains(index) ? utterance.momentWords[index] : nil
    }

    /// Whether one of these words or signs stands there.
    func has(_ words: [String], _ index: Int) -> Bool {
        guard let text = text(index) else { return false }
        return words.contains(text)
    }

    func has(_ words: WordSet, _ index: Int) -> Bool {
        utterance.tokens.indices.contains(index) && words.contains(utterance.tokens[index])
    }

    /// The index behind one of these words, or the same index where none stands.
    func skip(_ words: [String], _ index: Int) -> Int { has(words, index) ? index + 1 : index }

    func skip(_ words: WordSet, _ index: Int) -> Int { has(words, index) ? index + 1 : index }

    /// The whole number that starts at a token, at most four digits.
    func whole(_ index: Int) -> Match<Int>? {
        if let digits = utterance.digits(at: index) {
            return digits.utf8.count <= 4 ? Int(digits).map { Match($0, end: index + 1) } : nil
        }
        guard let number = utterance.number(at: index), let value = number.values.first,
            value == value.rounded(), (0...9999).contains(value)
        else { return nil }
        return Match(Int(value), end: number.end)
    }

    func ordinal(_ index: Int) -> Match<Int>? {
        Ordinals.ordinal(in: utterance, at: index)
    }

    func unit(_ index: Int) -> TimeUnit? {
        if case .unit(let unit) = meaning(index) { return unit }
        guard utterance.isGlued(at: index) else { return nil }
        return word(index).flatMap { MomentWords.gluedUnits[$0] }
    }

    /// Reads "komende" and "a.s.".
    func direction(_ index: Int) -> Match<Direction>? {
        if case .direction(let direction) = meaning(index) {
            let isShort = text(index + 1) == "." && (word(index)?.utf8.count ?? 0) < 3
            return Match(direction, end: isShort ? index + 2 : index + 1)
        }
        guard let first = word(index), text(index + 1) == ".", let last = word(index + 2) else {
            return nil
        }
        let end = text(index + 3) == "." ? index + 4 : index + 3
        switch first + last {
        case "as": return Match(.coming, end: end)
        case "jl": return Match(.last, end: end)
        default: return nil
        }
    }

    func weekday(_ index: Int) -> Weekday? {
        if case .weekday(let weekday) = meaning(index) { return weekday }
        return nil
    }

    static let articles: WordSet = [
        "de", "het", "een", "t", "den", "mijn", "mn", "onze", "ons",
    ]
}

/// A date that was read, with the part of the day where one word tells both.
struct DatePiece {
    var date: SaidDate
    var part: PartOfDay?
    var certainty: Find.Certainty = .certain
    /// Whether it is only a date where nothing else was said: "15" where a day was asked.
    var isBare = false

    init(
        _ date: SaidDate,
        part: PartOfDay? = nil,
        _ certainty: Find.Certainty = .certain,
        isBare: Bool = false
    ) {
        self.date = date
        self.part = part
        self.certainty = certainty
        self.isBare = isBare
    }

    init(_ stretch: Stretch, _ certainty: Find.Certainty = .certain) {
        self.init(.fixed([stretch]), certainty)
    }
}
