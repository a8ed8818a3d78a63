private import Foundation
private import Synchronization

/// Counts the times that Ctrl-C was pressed, in place of ending the process.
enum Interrupts {
    private static let count = Atomic<Int>(0)

    /// Begins to count, and lets every wait on the main thread end early when Ctrl-C is pressed.
    static func startCounting() {
        count.store(0, ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            Interrupts.count.add(1, ordering: .relaxed)
        }
        sigaction(SIGINT, &action, nil)
    }

    /// Whether Ctrl-C was pressed since the last time this was asked.
    static func take() -> Bool {
        count.exchange(0, ordering: .relaxed) > 0
    }
}
