import Foundation

/// What a call costs: servers in processes of their own, under load from this one.
///
/// Each call bears a message of its own, signed, and the people take turns. The rounds of the servers
/// take turns too, so that whatever else the machine does touches all of them. What a server is held to
/// is the bare library that answers at once.
struct CallBenchmark {
    private static let rounds = 5
    /// How many calls there are in a round, one after the other and over many connections at once.
    private static let (alone, together, connections) = (200, 1_600, 32)

    let program: String
    let folder: String

    func run() throws {
        title("(i) calls from another process")
        let servers = try CallServer.startAll(program: program, folder: folder)
        defer { for server in servers { server.stop() } }
        var results = servers.map { CallResult(label: $0.kind.label) }
        for server in servers { _ = try Crowd.call(server.port, [Crowd.greetings()]) }
        for round in 1...CallBenchmark.rounds {
            for (place, server) in servers.enumerated() {
                try server.finish()
                try measure(server, round, &results[place])
            }
        }
        for (place, server) in servers.enumerated() { results[place].memory = server.memory }
        CallResult.show(results)
        showAims(of: results)
    }

    private func measure(_ server: CallServer, _ round: Int, _ result: inout CallResult) throws {
        let one = Crowd.calls(CallBenchmark.alone, named: "\(round)a", over: 1)
        result.alone.add(try Crowd.call(server.port, one).times)
        let many = Crowd.calls(
            CallBenchmark.together,
            named: "\(round)b",
            over: CallBenchmark.connections
        )
        try server.finish()
        let (before, start) = (try server.brought(), ContinuousClock.now)
        let call = try Crowd.call(server.port, many)
        result.together.add(call.times)
        result.rates.append(call.perSecond)
        try server.finish()
        if let before, let after = try server.brought() {
            result.brought.append(Double(after - before) / ((.now - start) / .seconds(1)))
        }
    }

    private func showAims(of results: [CallResult]) {
        func result(_ kind: CallServer.Kind) -> CallResult? {
            results.first { $0.label == kind.label }
        }
        guard let kept = result(.kept), let unkept = result(.unkept) else { return }
        show("a commit leaves of the calls a second", kept.rate / unkept.rate, "x", aim: "> 0.5")
        guard let program = result(.program) else { return }
        show("calls that the program keeps", program.rate, "/s", aim: "> 500/s")
        let slowest = program.together.quantile(0.99) / 1000
        show("99 % is answered within", slowest, "ms", aim: "< 250 ms")
        show("messages that it brings meanwhile", program.broughtRate, "/s")
    }
}

/// What was measured of one server.
struct CallResult {
    let label: String
    var alone = Times()
    var together = Times()
    /// How many calls a second were answered in each round.
    var rates: [Double] = []
    /// How many messages a second were brought in each round.
    var brought: [Double] = []
    var memory = 0.0

    var rate: Double { rates.reduce(0, +) / Double(max(1, rates.count)) }
    var broughtRate: Double { brought.reduce(0, +) / Double(max(1, brought.count)) }

    /// Shows the results beside each other, the first as the floor.
    static func show(_ results: [CallResult]) {
        guard let floor = results.first else { return }
        let heads = [
            "1: p50 ms", "ratio", "32: per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "MB",
        ]
        print(line("", heads))
        for result in results {
            let (one, base) = (result.alone.median, floor.alone.median)
            let many = [0.5, 0.95, 0.99].map { figure(result.together.quantile($0) / 1000) }
            let rate = [figure(result.rate), figure(result.rate / floor.rate)]
            let cells = [figure(one / 1000), figure(one / base)] + rate + many
            print(line(result.label, cells + [figure(result.memory)]))
        }
    }

    private static func figure(_ number: Double) -> String {
        String(format: number < 10 ? "%.2f" : "%.0f", number)
    }

    private static func line(_ label: String, _ cells: [String]) -> String {
        label.padding(toLength: 40, withPad: " ", startingAt: 0)
            + cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }
}
