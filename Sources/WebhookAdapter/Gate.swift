internal import Synchronization

/// Lets calls through while it is open, and knows how many are inside.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var inside = 0
        var whenEmpty: AsyncStream<Void>.Continuation?
    }

    private let state = Mutex(State())

    func open() { state.withLock { $0.isOpen = true } }

    /// Goes in; false when it is not open.
    func enter() -> Bool {
        state.withLock { state in
            guard state.isOpen else { return false }
            state.inside += 1
            return true
        }
    }

    func leave() {
        state.withLock { state in
            state.inside -= 1
            if state.inside == 0 { state.whenEmpty?.finish() }
        }
    }

    /// Lets nobody in any more, and waits until nobody is inside, or the task is cancelled.
    func shut() async {
        let (empty, whenEmpty) = AsyncStream.makeStream(of: Void.self)
        state.withLock { state in
            state.isOpen = false
            state.whenEmpty = whenEmpty
            if state.inside == 0 { whenEmpty.finish() }
        }
        for await _ in empty {}
    }
}
