internal import Foundation

/// A point in time, in whole seconds since 1 January 1970 UTC.
public struct Instant: Hashable, Comparable, Sendable {
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    public static func < (one: Instant, other: Instant) -> Bool { one.seconds < other.seconds }

    /// The instant so long after this one; parts of a second are dropped.
    public func adding(_ duration: Duration) -> Instant {
        Instant(seconds: seconds + duration.components.seconds)
    }

    /// The instant so many times 24 hours after this one.
    public func adding(days: Int) -> Instant {
        Instant(seconds: seconds + Int64(days) * 86_400)
    }
}

/// Tells what time it is.
///
/// A clock may be set back; whoever asks it twice must not count on the second answer being later.
public protocol Clock: Sendable {
    var now: Instant { get }
}

/// The clock of the machine.
public struct SystemClock: Clock {
    public init() {}

    public var now: Instant {
        Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
    }
}

/// The clock of the machine, so far ahead or behind.
public struct ShiftedClock: Clock {
    private let shift: Int64

    /// Makes a clock that begins at a moment, and runs on.
    public init(beginningAt moment: Instant) {
        shift = moment.seconds - SystemClock().now.seconds
    }

    public var now: Instant { Instant(seconds: SystemClock().now.seconds + shift) }
}
