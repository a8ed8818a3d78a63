internal import Synchronization

/// Rings whenever a turn was kept, for whoever has something to do then.
///
/// Whoever listens hears every ring from then on; rings that came while nobody attended to them are
/// heard as one.
public final class Bell: Sendable {
    private struct Listeners {
        var count = 0
        var byNumber: [Int: AsyncStream<Void>.Continuation] = [:]
    }

    private let listeners = Mutex(Listeners())

    public init() {}

    /// Rings for everybody who listens now.
    public func ring() {
        for listener in listeners.withLock({ Array($0.byNumber.values) }) { listener.yield() }
    }

    /// Begins to listen, until nobody holds on to what is returned.
    public func listen() -> AsyncStream<Void> {
        let (rings, listener) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        let number = listeners.withLock { listeners in
            listeners.count += 1
            listeners.byNumber[listeners.count] = listener
            return listeners.count
        }
        listener.onTermination = { [weak self] _ in
            _ = self?.listeners.withLock { $0.byNumber.removeValue(forKey: number) }
        }
        return rings
    }
}
