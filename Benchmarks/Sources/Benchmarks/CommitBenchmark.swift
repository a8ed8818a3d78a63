import Assistant
import Foundation

/// What a durable turn costs, one by one and many at once.
struct CommitBenchmark {
    let house: House
    let walk: Walk
    let folder: String

    func run() async throws {
        title("(b) durable turns one by one")
        let raw = RawDatabase(path: folder + "/raw.sqlite")
        let desk = try Desk(house, walk, path: folder + "/commits.sqlite")
        var (one, five, turns) = (Times(), Times(), Times())
        // In turns, so that whatever else the disk does touches all three.
        for round in 0..<40 {
            for _ in 0..<100 { one.measure { raw.commit(inserts: 1) } }
            for _ in 0..<100 { five.measure { raw.commit(inserts: 5) } }
            for number in 0..<100 {
                let incoming = desk.message(number, of: round)
                _ = try await turns.measure { try await desk.desk.receive(incoming) }
            }
        }
        show("floor: commits of one insert", one.perSecond, "/s")
        show("floor: commits of five inserts", five.perSecond, "/s")
        show("turns", turns.perSecond, "/s", aim: "> half of one insert")
        show(
            "turns, part of the floor of one insert",
            turns.perSecond / one.perSecond,
            "x",
            aim: "> 0.5"
        )
        show("a turn, median", turns.median, "µs")
        show("a turn, 99 %", turns.quantile(0.99), "µs")
        try await runTogether(desk, alone: turns.perSecond)
    }

    private func runTogether(_ desk: Desk, alone: Double) async throws {
        title("(c) many talks at once")
        let (people, messages) = (256, 40)
        var times = Times()
        let before = processorSeconds
        try await times.measure { try await desk.receive(messages, of: 1000..<1000 + people) }
        let seconds = 1 / times.perSecond
        let rate = Double(people * messages) / seconds
        show("turns of \(people) people who write at once", rate, "/s")
        show("against one by one", rate / alone, "x", aim: "> 4")
        show("processors in use", (processorSeconds - before) / seconds, "", aim: "about 1")
    }

    /// The processor time that this process has used.
    private var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
