import Assistant
import Matrix
import Testing

@testable import MatrixAdapter

@Suite("Rooms of which a part cannot be read back")
struct GapsTests {
    private let a = RoomID("!a")
    private let b = RoomID("!b")
    private let start = Instant(seconds: 1_795_424_400)

    @Test("are left alone each for a while, five minutes at most")
    func rests() throws {
        var gaps = Gaps()
        #expect(gaps.isDue(a) && gaps.end == nil)
        #expect(gaps.fail(a, at: start) == 1)
        gaps.rest(a, for: .seconds(86_400))
        #expect(!gaps.isDue(a) && gaps.isDue(b))
        #expect(try #require(gaps.end) <= .now + .seconds(300))
    }

    @Test("are given up after an hour, each by itself, and not before ten attempts")
    func hopeless() {
        var gaps = Gaps()
        let later = start.adding(.seconds(3600))
        for _ in 1...9 { _ = gaps.fail(a, at: start) }
        #expect(!gaps.isHopeless(a, at: later))
        #expect(gaps.fail(a, at: later) == 10)
        #expect(gaps.isHopeless(a, at: later))
        #expect(!gaps.isHopeless(a, at: later.adding(.seconds(-1))))
        for _ in 1...10 { _ = gaps.fail(b, at: later) }
        #expect(!gaps.isHopeless(b, at: later))
        #expect(gaps.since == start)
        gaps.keep([b])
        #expect(gaps.open == [b] && gaps.since == later)
        #expect(!gaps.isHopeless(a, at: later))
    }
}
