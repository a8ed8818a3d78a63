import Assistant
import Dialog
import Testing

/// A channel that tells later what became of a delivery, or even before it has taken it.
private struct ReportingChannel: Channel {
    let name = "terminal"
    let desk: FrontDesk
    var early: Report.Outcome?

    var hasReports: Bool { true }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        guard let early else { return "x\(delivery.id)" }
        do {
            _ = try await desk.receive([], [ReportingChannel.report(early, of: delivery.id)])
        } catch {
            throw .gone
        }
        return "x\(delivery.id)"
    }

    static func report(_ outcome: Report.Outcome, of delivery: Int64) -> Report {
        Report(channel: "terminal", externalID: "x\(delivery)", outcome)
    }
}

@Suite("FrontDesk, delivering over a channel that reports")
struct EntrustingTests {
    @Test("keeps what was taken until it is said to have arrived")
    func keeps() async throws {
        let kamer = try Kamer()
        try await kamer.say("hulp met mijn geld")
        let channel = ReportingChannel(desk: kamer.desk)
        #expect(try await kamer.desk.deliver(over: [channel]) == 2)
        #expect(try await kamer.desk.deliver(over: [channel]) == 0)
        let ids = await kamer.store.state.outbox.map(\.delivery.id)
        #expect(ids.count == 2)
        let reports = [
            ReportingChannel.report(.arrived, of: ids[0]),
            ReportingChannel.report(.failed(reason: "weg"), of: ids[1]),
        ]
        #expect(try await kamer.desk.receive([], reports).isEmpty)
        #expect(await kamer.store.state.outbox.compactMap(\.dead).map(\.reason) == ["weg"])
        #expect(await kamer.store.state.outbox.count == 1)
    }

    @Test("heeds a report that comes before it was noted that the delivery was taken")
    func early() async throws {
        for (outcome, left) in [(Report.Outcome.arrived, 0), (.failed(reason: "weg"), 2)] {
            let kamer = try Kamer()
            try await kamer.say("hulp met mijn geld")
            let channel = ReportingChannel(desk: kamer.desk, early: outcome)
            _ = try await kamer.desk.deliver(over: [channel])
            #expect(await kamer.store.state.outbox.count == left)
            #expect(await kamer.store.state.outbox.allSatisfy { $0.dead != nil })
        }
    }
}
