internal import Dialog
internal import Dutch

/// The arguments of an action by their place; what is missing or of another kind is nil.
struct Given {
    private let values: [Value]

    init(_ values: [Value]) {
        self.values = values
    }

    func day(_ place: Int) -> Day? { if case .day(let day) = self[place] { day } else { nil } }
    func time(_ place: Int) -> ClockTime? {
        if case .time(let time) = self[place] { time } else { nil }
    }
    func flag(_ place: Int) -> Bool? { if case .flag(let flag) = self[place] { flag } else { nil } }
    func text(_ place: Int) -> String? {
        if case .text(let text) = self[place] { text } else { nil }
    }
    func number(_ place: Int) -> Int64? {
        if case .number(let number) = self[place] { Int64(exactly: number) } else { nil }
    }

    private subscript(place: Int) -> Value {
        values.indices.contains(place) ? values[place] : .missing
    }
}

extension Given {
    /// A day and two times of the clock, in that order.
    struct Hours {
        let day: Day
        let from: ClockTime
        let until: ClockTime

        init?(_ given: Given) {
            guard let day = given.day(0), let from = given.time(1), let until = given.time(2) else {
                return nil
            }
            (self.day, self.from, self.until) = (day, from, until)
        }
    }
}
