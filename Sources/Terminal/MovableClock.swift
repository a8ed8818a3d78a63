public import Assistant
internal import Dutch
private import Synchronization

/// A clock that someone who tries dialogs can put at another time.
///
/// It runs along with the machine, or stands still where it was put.
public final class MovableClock: Clock {
    private enum State {
        case running(ahead: Int64)
        case standing(Instant)
    }

    private let state: Mutex<State>
    private let machine = SystemClock()

    /// Makes a clock that stands still at an instant, or runs with the machine when there is none.
    public init(standingAt instant: Instant? = nil) {
        state = Mutex(instant.map(State.standing) ?? .running(ahead: 0))
    }

    public var now: Instant {
        state.withLock { state in
            switch state {
            case .running(let ahead): machine.now.adding(.seconds(ahead))
            case .standing(let instant): instant
            }
        }
    }

    /// Puts the clock at an instant; a running clock runs on from there.
    func move(to instant: Instant) {
        state.withLock { state in
            switch state {
            case .running: state = .running(ahead: instant.seconds - machine.now.seconds)
            case .standing: state = .standing(instant)
            }
        }
    }
}

extension TimeChange {
    /// The instant to which this moves a clock that now shows another.
    public func instant(from now: Instant, in time: WallTime) -> Instant {
        switch self {
        case .later(let span) where span.unit == .minute: now.adding(.seconds(span.count * 60))
        case .later(let span) where span.unit == .hour: now.adding(.seconds(span.count * 3600))
        case .later(let span): time.instant(of: time.moment(at: now).adding(span))
        case .wall(let moment): time.instant(of: moment)
        case .instant(let seconds): Instant(seconds: Int64(seconds))
        }
    }
}
