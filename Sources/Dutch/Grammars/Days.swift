/// Reads days: "3-5-1976", "3 mei", "volgende week dinsdag", "over 2 weken".
///
/// A day without a year is the next one; the last one is its rival.
struct Days {
    private let today: Day

    init(around today: Day) {
        self.today = today
    }

    /// The days that a piece of text can mean, likeliest first.
    struct Reading {
        var days: [Day]
        var end: Int
        var certainty: Find.Certainty = .certain
    }

    /// Finds the days in an utterance; "3-5" and "de 15" count when a day was asked.
    func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            guard let reading = reading(in: utterance, at: start),
                isAsked || reading.certainty > .asked
            else { return [] }
            return reading.days.map { Find(.day($0), start..<reading.end, reading.certainty) }
        }
    }

    private func reading(in utterance: Utterance, at start: Int) -> Reading? {
        let dates = Dates(around: today)
        let relative = RelativeDays(around: today)
        let candidates = [
            dates.numeric(in: utterance, at: start),
            dates.named(in: utterance, at: start),
            dates.holiday(in: utterance, at: start),
            dates.ofMonth(in: utterance, at: start),
            relative.phrase(in: utterance, at: start),
            relative.weekday(in: utterance, at: start),
            relative.shifted(in: utterance, at: start),
            relative.unit(in: utterance, at: start),
        ]
        return candidates.compactMap { $0 }.filter { !$0.days.isEmpty }
            .reduce(nil) { best, other in (best?.end ?? 0) >= other.end ? best : other }
    }
}
