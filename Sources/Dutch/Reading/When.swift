/// When something is: a unit of the calendar or the clock, or a stretch between two ends.
public struct When: Hashable, Sendable {
    public enum Stretch: Hashable, Sendable {
        /// The whole unit that starts here.
        case unit(Moment)
        /// From and including the one moment, up to and without the other; nil is an open end.
        case interval(from: Moment?, to: Moment?)
    }

    public let stretch: Stretch
    /// The unit in which it was said.
    public let grain: Grain
    /// Whether the words name the day; "half acht" names none, and stands on the next fitting one.
    public let namesDay: Bool
    /// Whether the words name the time; "vanmiddag" names none, and begins at noon.
    public var namesTime = true
    /// The one moment that people mean by it where that is not its first: the last day of "eind
    /// mei", the end of "binnen twee uur".
    public var sample: Moment?

    /// Makes the unit in which a moment lies.
    public init(_ moment: Moment, _ grain: Grain, namesDay: Bool = true) {
        stretch = .unit(moment.start(of: grain))
        self.grain = grain
        self.namesDay = namesDay
    }

    /// Makes a stretch that goes up to, and not into, its end; nil is an open end.
    public init(from: Moment?, to: Moment?, _ grain: Grain, namesDay: Bool = true) {
        stretch = .interval(from: from, to: to)
        self.grain = grain
        self.namesDay = namesDay
    }

    /// The moment that a plain answer stands for: the one that is meant, otherwise the start, or the
    /// only end that was said.
    private var moment: Moment? {
        if let sample { return sample }
        return switch stretch {
        case .unit(let start): start
        case .interval(let from, let to): from ?? to
        }
    }

    /// The day that this is or begins on, nil when no day was named.
    public var day: Day? { namesDay ? moment?.day : nil }

    /// The part of the day that this is in or begins in, as it is called; nil when none was named.
    public var partOfDay: String? {
        guard grain.isOfClock, let hour = moment?.time.hour else { return nil }
        return switch hour {
        case 6..<12: "ochtend"
        case 12..<18: "middag"
        case 18...: "avond"
        default: "nacht"
        }
    }

    /// The time of the clock that this is or begins at, nil when none was named.
    public var time: ClockTime? { namesTime && grain.isOfClock ? moment?.time : nil }
}
