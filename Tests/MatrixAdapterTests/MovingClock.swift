import Assistant
import Synchronization

/// A clock that stands still until a test moves it on.
final class MovingClock: Assistant.Clock {
    private let time = Mutex(Instant(seconds: 1_795_424_400))

    var now: Instant { time.withLock(\.self) }

    func advance(by seconds: Int64) { time.withLock { $0 = $0.adding(.seconds(seconds)) } }
}
