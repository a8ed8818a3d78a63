import Assistant
import Matrix
import Testing

@testable import MatrixAdapter

@Suite("Rooms of which a part cannot be read back")
struct GapsTests {
    private let a = RoomID("!a")
    private let b = RoomID("!b")
    private let start = Instant(seconds: 1_795_424_400)

    @Test("are asked for once at a time, and four at once")
    func begins() {
        var gaps = Gaps()
        let others = ["!c", "!d", "!e"].map(RoomID.init)
        #expect(gaps.begin([a, b], at: .now) == [a, b])
        #expect(gaps.begin([a, b] + others, at: .now) == Array(others.prefix(2)))
        gaps.end(b)
        #expect(gaps.begin([a, b] + others, at: .now) == [b])
    }

    @Test("are left alone each for a while, five minutes at most")
    func rests() throws {
        var gaps = Gaps()
        let now = ContinuousClock.now
        #expect(gaps.begin([a], at: now) == [a] && gaps.end(after: now) == nil)
        #expect(gaps.fail(a) == 1)
        gaps.rest(a, for: .seconds(86_400))
        gaps.end(a)
        #expect(gaps.begin([a, b], at: now) == [b])
        let end = try #require(gaps.end(after: now))
        #expect(end <= .now + .seconds(300))
        #expect(gaps.end(after: end) == nil, "one that waits for its turn wakes nobody")
        #expect(gaps.begin([a], at: end) == [a])
    }

    @Test("are given up after an hour, each by itself, and not before ten attempts in a row")
    func hopeless() {
        var gaps = Gaps()
        let later = start.adding(.seconds(3600))
        for _ in 1...9 { _ = gaps.fail(a) }
        #expect(!gaps.isHopeless(a, since: start, at: later))
        #expect(gaps.fail(a) == 10)
        #expect(gaps.isHopeless(a, since: start, at: later))
        #expect(!gaps.isHopeless(a, since: start, at: later.adding(.seconds(-1))))
        #expect(!gaps.isHopeless(b, since: start, at: later))
        gaps.succeed(a)
        #expect(!gaps.isHopeless(a, since: start, at: later))
        _ = gaps.fail(b)
        gaps.keep([b])
        #expect(gaps.open == [b])
    }
}
