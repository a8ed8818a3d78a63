import Assistant
import Dialog

/// A channel that tells of everything as it happens, and hangs where it is told to.
final class WatchedChannel: Channel {
    enum Event: Hashable {
        /// A delivery is in hand.
        case begun(String)
        case arrived(String)
        case cutOff
        /// It was asked to forget.
        case forgetting
    }

    let name: String
    private let events: AsyncStream<Event>
    private let tell: AsyncStream<Event>.Continuation
    private let hold: Hold?
    private let isGone: @Sendable () -> Bool

    /// Makes a channel; with a hold, every delivery and all forgetting waits for it.
    init(
        _ name: String = "terminal",
        hold: Hold? = nil,
        isGone: @escaping @Sendable () -> Bool = { false }
    ) {
        self.name = name
        (events, tell) = AsyncStream.makeStream()
        (self.hold, self.isGone) = (hold, isGone)
    }

    /// Waits for what happens next.
    func next() async -> Event? { await events.first { _ in true } }

    /// Waits for what arrives next.
    func arrival() async -> String? {
        for await case .arrived(let text) in events { return text }
        return nil
    }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        guard case .message(let message) = delivery.content, !isGone() else { throw .gone }
        tell.yield(.begun(message.text))
        await hold?.wait()
        guard !Task.isCancelled else {
            tell.yield(.cutOff)
            throw .later(after: nil)
        }
        tell.yield(.arrived(message.text))
        return nil
    }

    func forget(before moment: Instant) async throws {
        tell.yield(.forgetting)
        await hold?.wait()
    }
}

/// Holds back whoever waits for it, until it is let go or cancelled.
final class Hold: Sendable {
    private let rings: AsyncStream<Void>
    private let end: AsyncStream<Void>.Continuation

    init() {
        (rings, end) = AsyncStream.makeStream()
    }

    func wait() async { for await _ in rings {} }

    func letGo() { end.finish() }
}

/// Rests that end when a test says so.
final class Rests: Sendable {
    private let asked: AsyncStream<Duration>
    private let ask: AsyncStream<Duration>.Continuation
    private let ends = Bell()

    init() {
        (asked, ask) = AsyncStream.makeStream()
    }

    var rest: Rest {
        Rest { [self] duration in
            let end = ends.listen()
            ask.yield(duration)
            for await _ in end { return }
        }
    }

    /// How long the next rest is to be.
    func next() async -> Duration? { await asked.first { _ in true } }

    /// Ends the rests that go on.
    func end() { ends.ring() }
}
