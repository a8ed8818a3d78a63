internal import Dispatch
private import Foundation
internal import UnixSignals

/// What SIGTERM and SIGINT ask for; from when it is made on, they do nothing else.
struct Signals {
    /// How long it may take to end before the program ends with whatever still goes on.
    private static let limit = DispatchTimeInterval.milliseconds(4_700)

    private let signals: UnixSignalsSequence

    init() async {
        signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    }

    /// Begins to end at the first signal; the second ends the program at once.
    func attend(_ end: () async -> Void) async {
        var isEnding = false
        for await signal in signals {
            guard !isEnding else { _exit(128 + signal.rawValue) }
            isEnding = true
            // On a thread of its own: what hangs may hold every other one.
            DispatchQueue.global().asyncAfter(deadline: .now() + Signals.limit) { _exit(0) }
            await end()
        }
    }
}
