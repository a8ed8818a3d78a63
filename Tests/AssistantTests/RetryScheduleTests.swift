import Dialog
import Testing

@testable import Assistant

@Suite("RetrySchedule")
struct RetryScheduleTests {
    private func wait(_ id: Int64, attempts: Int, asked: Duration? = nil) -> Int64? {
        let delivery = Delivery(
            id: id,
            to: Kamer.anna,
            content: .message(Message("")),
            attempts: attempts
        )
        return RetrySchedule.next(for: delivery, after: asked, now: Instant(seconds: 0))?.seconds
    }

    @Test(
        "waits longer each time, and up to a tenth more",
        arguments: zip(0..<9, [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
    )
    func waits(_ attempts: Int, _ seconds: Int64) throws {
        let waits = try (1...100).map { try #require(wait($0, attempts: attempts)) }
        #expect(waits.allSatisfy { (seconds...seconds * 11 / 10).contains($0) })
        #expect(Set(waits).count > (seconds > 100 ? 10 : 0))
    }

    @Test("gives up after the last wait")
    func givesUp() {
        #expect(wait(1, attempts: 8) != nil)
        #expect(wait(1, attempts: 9) == nil)
    }

    @Test("waits at least as long as the channel asks")
    func asked() throws {
        #expect(try #require(wait(1, attempts: 0, asked: .seconds(3600))) >= 3600)
        #expect(try #require(wait(1, attempts: 8, asked: .seconds(5))) >= 86_400)
    }
}
