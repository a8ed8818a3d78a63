public import Assistant
internal import Synchronization

/// How a door is, for whoever looks from outside.
public final class DoorSign: Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// It was not open yet since the start.
        case opening
        case open
        /// What it is connected to is away; it is tried again.
        case away
        /// Somebody has to do something, such as sign in again.
        case closed
    }

    private struct Shown {
        var state = State.opening
        var heardAt: Instant?
        var missingSince: Instant?
    }

    private let shown = Mutex(Shown())

    public init() {}

    public var state: State { shown.withLock(\.state) }

    /// When something was last heard from what the door is connected to, nil when nothing was.
    public var heardAt: Instant? { shown.withLock(\.heardAt) }

    /// Since when a part of what somebody said could not be read, so that she waits; nil when all was.
    public var missingSince: Instant? { shown.withLock(\.missingSince) }

    /// Shows how the door is now.
    public func show(_ state: State) { shown.withLock { $0.state = state } }

    /// Notes that something was heard, if only that there was nothing new: the door is open.
    public func hear(at now: Instant) {
        shown.withLock { ($0.state, $0.heardAt) = (.open, now) }
    }

    /// Shows since when a part of what was said could not be read, nil when all was.
    public func showMissing(since: Instant?) { shown.withLock { $0.missingSince = since } }
}
