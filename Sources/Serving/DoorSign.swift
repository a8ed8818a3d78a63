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

    private let shown = Mutex<(state: State, heardAt: Instant?)>((.opening, nil))

    public init() {}

    public var state: State { shown.withLock { $0.state } }

    /// When something was last heard from what the door is connected to, nil when nothing was.
    public var heardAt: Instant? { shown.withLock { $0.heardAt } }

    /// Shows how the door is now.
    public func show(_ state: State) { shown.withLock { $0.state = state } }

    /// Notes that something was heard, if only that there was nothing new: the door is open.
    public func hear(at now: Instant) { shown.withLock { $0 = (.open, now) } }
}
