/// Reads moments: dates, times, parts of the day and stretches of time, in any order in which
/// people put them together.
///
/// The pieces are read by the extensions of this type, one file for each kind of expression.
struct Moments {
    let utterance: Utterance
    let almanac: Almanac
    /// What each token says of time.
    let words: [MomentWord?]

    init(in utterance: Utterance, at now: Moment) {
        self.utterance = utterance
        almanac = Almanac(now: now)
        words = utterance.tokens.map { $0.shape == .word ? MomentWords.table[$0.text] : nil }
    }

    var today: Day { almanac.today }

    // MARK: Looking at tokens

    func word(_ index: Int) -> String? { utterance.word(at: index) }

    func text(_ index: Int) -> String? { utterance.text(at: index) }

    func meaning(_ index: Int) -> MomentWord? { words.indices.contains(index) ? words[index] : nil }

    /// Whether one of these words or signs stands there.
    func has(_ set: Set<String>, _ index: Int) -> Bool {
        utterance.text(at: index).map(set.contains) ?? false
    }

    /// The index behind one of these words, or the same index where none stands.
    func skip(_ set: Set<String>, _ index: Int) -> Int { has(set, index) ? index + 1 : index }

    /// The whole number that starts at a token.
    func whole(_ index: Int) -> Match<Int>? {
        if let digits = utterance.whole(at: index) { return Match(digits, end: index + 1) }
        guard let number = utterance.number(at: index), let value = number.values.first,
            value == value.rounded(), (0...9999).contains(value)
        else { return nil }
        return Match(Int(value), end: number.end)
    }

    func unit(_ index: Int) -> TimeUnit? {
        if case .unit(let unit) = meaning(index) { return unit }
        guard utterance.isGlued(at: index) else { return nil }
        return word(index).flatMap { MomentWords.gluedUnits[$0] }
    }

    func direction(_ index: Int) -> Direction? {
        if case .direction(let direction) = meaning(index) { return direction }
        // "A.s." is cut into four tokens.
        return nil
    }

    static let articles: Set<String> = ["de", "het", "een", "t", "den", "mijn", "mn", "onze", "ons"]
}

/// A date that was read, with the part of the day where one word tells both.
struct DatePiece {
    var date: SaidDate
    var part: PartOfDay?
    var certainty: Find.Certainty = .certain
    /// Whether it is only a date where nothing else was said: "15" where a day was asked.
    var isBare = false
}
