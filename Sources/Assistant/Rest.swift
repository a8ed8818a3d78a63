/// A rest between two looks at what there is to do.
public struct Rest: Sendable {
    private let sleep: @Sendable (Duration) async throws -> Void

    /// Makes a rest of something that waits for so long, or until it is cancelled.
    public init(sleep: @escaping @Sendable (Duration) async throws -> Void) {
        self.sleep = sleep
    }

    /// A rest by the clock of the machine.
    public static let real = Rest { try await Task.sleep(for: $0) }

    /// Waits for so long, or until the bell rings; not when the task is cancelled.
    public func wait(for duration: Duration, or rings: AsyncStream<Void>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in rings { return } }
            // What ends a sleep early is being cancelled, which ends the rest as well.
            group.addTask { _ = try? await sleep(duration) }
            await group.next()
            group.cancelAll()
        }
    }
}
