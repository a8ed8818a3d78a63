/// A stretch of time, from its first moment up to the moment at which it is over; open where
/// nothing was said of an end.
struct Stretch: Hashable, Sendable {
    var from: Moment?
    var to: Moment?
    /// How finely it was told.
    var grain: Grain
    /// The one moment that stands for it, where that is not its first.
    var sample: Moment?
    /// Whether nobody means it who answers a question: by "maandag" the last one there was.
    var isRemote = false

    init(from: Moment?, to: Moment?, grain: Grain) {
        self.from = from
        self.to = to
        self.grain = grain
    }

    /// Makes a stretch of whole days, `end` not included.
    init(_ start: Day?, upTo end: Day?, grain: Grain = .day) {
        self.init(from: start.map { Moment($0) }, to: end.map { Moment($0) }, grain: grain)
    }

    /// Makes one day.
    init(_ day: Day) {
        self.init(day, upTo: day.adding(days: 1))
    }

    /// Makes the unit of the calendar that a day is in, or one so many units later.
    init(_ grain: Grain, of day: Day, plus count: Int = 0) {
        let start = day.first(of: grain).adding(count, grain)
        self.init(start, upTo: start.adding(1, grain), grain: grain)
    }

    /// Makes one tick of the clock.
    init(at moment: Moment, _ grain: Grain) {
        self.init(from: moment, to: moment.adding(1, grain), grain: grain)
    }

    /// The day that it is, if it is no longer or shorter than one.
    var day: Day? {
        guard let from, let to, from.time == .midnight, to.time == .midnight,
            to.day.number - from.day.number == 1
        else { return nil }
        return from.day
    }

    /// The same where `isRemote`.
    func marked(isRemote: Bool) -> Stretch {
        var stretch = self
        stretch.isRemote = isRemote
        return stretch
    }

    /// Whether it is the end of something, as "eind mei" is, so that it lasts until that is over.
    var isClosing: Bool { sample.map { Moment($0.day.adding(days: 1)) == to } ?? false }

    /// Whether it is one unit of its grain, as "volgende week" is and "3 tot 5 mei" is not.
    var isUnit: Bool {
        guard let from, let to else { return false }
        return from == from.start(of: grain) && to == from.adding(1, grain)
    }
}
