internal import Synchronization

/// Lets one task at a time do something that waits in its middle, in the order in which they come: an
/// actor by itself lets others in there.
///
/// What one leaves half done that fails is to be thrown away: nobody is let in after it.
final class Turns: Sendable {
    private struct State {
        var isTaken = false
        var failure: (any Error)?
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Does something when nobody else does.
    ///
    /// - Throws: What it throws, or what the one threw that failed before it.
    func take(
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Void
    ) async throws {
        await withCheckedContinuation { come($0) }
        defer { leave() }
        if let failure = state.withLock(\.failure) { throw failure }
        do {
            try await body()
        } catch {
            state.withLock { $0.failure = error }
            throw error
        }
    }

    private func come(_ newcomer: CheckedContinuation<Void, Never>) {
        let isFree = state.withLock { state in
            if state.isTaken { state.waiting.append(newcomer) }
            defer { state.isTaken = true }
            return !state.isTaken
        }
        if isFree { newcomer.resume() }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.isTaken = !state.waiting.isEmpty
            return state.isTaken ? state.waiting.removeFirst() : nil
        }
        next?.resume()
    }
}
