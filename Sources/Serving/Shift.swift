internal import ServiceLifecycle

/// Work that goes on side by side until the program ends.
///
/// At a graceful shutdown it is told to stop, so that each finishes what it has in hand; what still
/// goes on after the grace is cancelled.
struct Shift: Service {
    /// How long finishing may take.
    static let grace = Duration.seconds(2)

    typealias Work = @Sendable () async -> Void

    let works: [Work]
    let grace: Duration
    let stop: @Sendable () -> Void

    private enum End { case ofWork, ofGrace }

    func run() async throws {
        await withTaskGroup(of: End.self) { group in
            for work in works {
                group.addTask {
                    await work()
                    return .ofWork
                }
            }
            group.addTask { await waitForEnd() }
            await finish(&group)
        }
    }

    private func finish(_ group: inout TaskGroup<End>) async {
        var left = works.count
        while left > 0, let end = await group.next() {
            switch end {
            case .ofWork: left -= 1
            case .ofGrace: group.cancelAll()
            }
        }
        group.cancelAll()
    }

    private func waitForEnd() async -> End {
        // Both end early when everything is cut off, and then there is nothing to wait for.
        try? await gracefulShutdown()
        stop()
        try? await Task.sleep(for: grace)
        return .ofGrace
    }
}
