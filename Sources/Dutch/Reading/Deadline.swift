/// The term within which something must be done, told apart from the day that it counts from:
/// "binnen 6 weken", "14 dagen na de datum van de brief".
public struct Deadline: Hashable, Sendable {
    /// A whole number of days, or of something longer.
    public let term: Term
    /// Whether only Mondays to Fridays count that are no public holiday.
    public let isInWorkingDays: Bool
    /// The day that the text says it counts from, nil when it does not tell which.
    public let start: Day?

    /// The last day of the term, counted from a day.
    public func day(from start: Day) -> Day {
        isInWorkingDays
            ? start.adding(workingDays: Int(term.count(in: .day)))
            : Moment(start).adding(term, 1).day
    }

    /// Words with which a term counts from today, or means no term at all.
    fileprivate static let fromNow: Set<Substring> = [
        "over", "nog", "geleden", "terug", "later", "nu", "vandaag", "vanaf", "elke", "iedere",
        "per",
    ]
}

extension Reader {
    /// The term that a text tells, nil when it tells none, or itself counts to a day.
    ///
    /// "Over 2 weken" and "14 dagen na 24 november" are days that can be known, and no such term.
    public func deadline(in text: String) -> Deadline? {
        let utterance = Utterance(text)
        let terms = Terms.finds(in: utterance, asked: [.duration])
        let words = Spelling.folded(text).split(separator: " ")
        guard terms.count == 1, case .duration(.exactly(let said)) = terms[0].meaning,
            let term = said.inDays, Deadline.fromNow.isDisjoint(with: words)
        else { return nil }
        let place = utterance.offsets(of: terms[0].tokens)
        let days = readings(in: text, of: [.day])
        let (counted, apart) = (
            days.filter { $0.range.overlaps(place) }, days.filter { !$0.range.overlaps(place) }
        )
        guard counted.allSatisfy({ $0.range.upperBound <= place.upperBound }) else { return nil }
        let isInWorkingDays = words.contains { TermWords.workingDays.contains(String($0)) }
        func counting(from start: Day?) -> Deadline {
            Deadline(term: term, isInWorkingDays: isInWorkingDays, start: start)
        }
        guard !apart.isEmpty else { return counting(from: nil) }
        // Another day is where it counts from when that day was; what is to come was asked for.
        let past = apart.compactMap(\.day).filter { $0 <= today }
        return past.max().map { counting(from: $0) }
    }
}

extension Term {
    /// The same where its smallest unit is a day or longer; "48 uur" are two days.
    fileprivate var inDays: Term? {
        if unit >= .day { return self }
        let days = count(in: .day)
        return unit == .hour && days >= 1 && days == days.rounded() ? Term(days, .day) : nil
    }
}

extension Reading {
    fileprivate var day: Day? {
        if case .day(let day) = meaning { day } else { nil }
    }
}
