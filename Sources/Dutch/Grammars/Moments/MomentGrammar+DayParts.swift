/// A part of the day, and which hours of it.
struct DayPart: Hashable, Sendable {
    var part: PartOfDay
    /// Hours after the midnight with which the day begins; a night goes on behind it.
    var hours: Range<Int>
    var certainty = Find.Certainty.certain

    init(_ part: PartOfDay, hours: Range<Int>? = nil) {
        self.part = part
        self.hours = hours ?? part.hours
    }

    /// The stretch that it is on a day.
    func stretch(on day: Day) -> Stretch {
        let start = Moment(day)
        return Stretch(
            from: start.adding(hours.lowerBound, .hour),
            to: start.adding(hours.upperBound, .hour),
            grain: .hour
        )
    }
}

extension PartOfDay {
    var hours: Range<Int> {
        switch self {
        case .morning: 6..<12
        case .afternoon: 12..<18
        case .evening: 18..<24
        case .night: 24..<30
        }
    }
}

/// Parts of the day: "'s avonds", "in de vroege ochtend", "eind van de middag", "lunchtijd".
extension MomentGrammar {
    func partOfDay(_ start: Int) -> Match<DayPart>? {
        parts.match(at: start) { unknownPart(start) }
    }

    private func unknownPart(_ start: Int) -> Match<DayPart>? {
        if let hours = hoursOfName(start) { return hours }
        let first = side(behind: skip(["aan", "tijdens", "op"], start))
        let lead = skip(["van"], first?.end ?? skip(["tijdens"], start))
        let isIn = has(["in", "s", "de", "deze", "t"], lead)
        let noun = skip(["de", "het", "t", "deze"], skip(["in", "s"], lead))
        let second = first == nil ? sideWord(noun) : nil
        let index = second?.end ?? noun
        if first?.value == .end, has(["dag"], index) {
            return Match(DayPart(.evening, hours: 16..<24), end: index + 1)
        }
        let isSided = first != nil || second != nil
        guard let part = partNoun(index), isIn || isSided || word(index) != "morgen" else {
            return nil
        }
        let last = isSided ? nil : side(behind: index + 1)
        var found = DayPart(part)
        if let side = first ?? second ?? last {
            found.hours = MomentGrammar.hours(side.value, of: part)
        } else if !isIn {
            found.certainty = .likely
        }
        return Match(found, end: last?.end ?? index + 1)
    }

    /// Reads "vroeg" and "aan het einde".
    private func side(behind start: Int) -> Match<Side>? {
        sideWord(skip(["het"], skip(["aan"], start)))
    }

    private func sideWord(_ index: Int) -> Match<Side>? {
        MomentGrammar.sides[text(index) ?? ""].map { Match($0, end: index + 1) }
    }

    static let sides: [String: Side] = [
        "vroeg": .start, "vroege": .start, "begin": .start, "laat": .end, "late": .end,
        "eind": .end, "einde": .end, "halverwege": .middle,
    ]

    /// The first, the middle or the last third.
    static func hours(_ side: Side, of part: PartOfDay) -> Range<Int> {
        let start = part.hours.lowerBound
        return switch side {
        case .start, .past: start..<start + 2
        case .firstHalf: start..<start + 3
        case .secondHalf: start + 3..<start + 6
        case .middle: start + 2..<start + 4
        case .end, .rest: start + 4..<start + 6
        }
    }

    /// Reads "ochtend" and "avonden"; "morgen" as well, where the words before it say so.
    func partNoun(_ index: Int) -> PartOfDay? {
        switch meaning(index) {
        case .part(let part), .parts(let part): part
        case .relative(1) where word(index) == "morgen": .morning
        default: nil
        }
    }

    private func hoursOfName(_ start: Int) -> Match<DayPart>? {
        var index = skip(["met", "tijdens", "om", "in", "rond"], start)
        index = skip(["de", "het"], index)
        guard let hours = MomentGrammar.named[text(index) ?? ""],
            index > start || text(index) != "lunch"
        else { return nil }
        return Match(DayPart(.afternoon, hours: hours), end: index + 1)
    }

    static let named: [String: Range<Int>] = [
        "lunchtijd": 12..<14, "lunch": 12..<14, "lunchpauze": 12..<14, "kantooruren": 9..<17,
        "kantoortijd": 9..<17, "werkuren": 9..<17, "werktijd": 9..<17,
    ]
}
