import Foundation

/// Does something so many times side by side, each on a thread of its own, and waits for all.
func sideBySide(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<count {
        group.enter()
        Thread {
            work(number)
            group.leave()
        }.start()
    }
    group.wait()
}

/// Looks again and again until something is so no more, half a minute at most.
func waitWhile(_ isSo: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(30)
    while try isSo() {
        guard .now < end else { throw ProgramFailure.silent }
        usleep(2_000)
    }
}
