import HTTP
import Testing

@Suite("Back-off")
struct BackoffTests {
    let backoff = Backoff(first: .seconds(2), ceiling: .seconds(60), patience: .seconds(3600))

    @Test(
        "doubles with every attempt, up to the ceiling",
        arguments: zip(
            [Int.min, 0, 1, 2, 3, 4, 5, 6, 7, 1000, .max],
            [2, 2, 2, 4, 8, 16, 32, 60, 60, 60, 60]
        )
    )
    func doubles(_ attempt: Int, _ longest: Int) {
        #expect(backoff.delay(after: attempt, jitter: 1) == .seconds(longest))
        #expect(backoff.delay(after: attempt, jitter: 0) == .seconds(longest) / 2)
        #expect(backoff.delay(after: attempt, jitter: 0.5) == .seconds(longest) * 0.75)
    }

    @Test(
        "takes a number by chance that lies outside for the nearest",
        arguments: [
            (-1.0, 1.0), (7, 2), (.infinity, 2), (-.infinity, 1), (.nan, 1),
        ]
    )
    func bounds(_ jitter: Double, _ seconds: Double) {
        #expect(backoff.delay(after: 1, jitter: jitter) == .seconds(seconds))
    }

    @Test("waits as long as a server asks, and no shorter than by itself")
    func honours() {
        #expect(
            backoff.delay(after: 1, jitter: 1, asked: .milliseconds(328_916))
                == .milliseconds(328_916)
        )
        #expect(backoff.delay(after: 3, jitter: 1, asked: .milliseconds(1)) == .seconds(8))
        #expect(backoff.delay(after: 3, jitter: 1, asked: .seconds(-9)) == .seconds(8))
        #expect(backoff.delay(after: 1, jitter: 1, asked: .seconds(1e9)) == .seconds(3600))
    }

    @Test("keeps to a ceiling below the first wait")
    func keepsToTheCeiling() {
        let low = Backoff(first: .seconds(9), ceiling: .seconds(3))
        #expect(low.delay(after: 1, jitter: 1) == .seconds(3))
    }

    /// 1994-11-06 08:49:37 is 784111777 seconds after 1970 began.
    @Test(
        "reads what a server asks: seconds, or a moment",
        arguments: [
            ("120", 120), ("0", 0), ("007", 7), ("99999999999999999999", Int.max),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 77), ("Sun, 06 Nov 1994 08:48:20 GMT", 0),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Tue, 29 Feb 2000 23:59:59 GMT", 167_757_099),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 167_757_100),
        ]
    )
    func reads(_ text: String, _ seconds: Int) {
        let response = Response(status: 429, headers: ["retry-after": text])
        #expect(response.retryAfter(at: 784_111_700) == .seconds(seconds))
    }

    @Test(
        "does not read what is neither",
        arguments: [
            "", "-1", "+1", "1.5", "soon", "1 2", "٣", "Sun, 06 Nov 1994 08:49:37", "06 Nov 1994",
            "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nof 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET", "Sunday, 06-Nov-94 08:49:37 GMT",
        ]
    )
    func leaves(_ text: String) {
        #expect(Response(status: 429, headers: ["Retry-After": text]).retryAfter(at: 0) == nil)
        #expect(Response(status: 429).retryAfter(at: 0) == nil)
    }
}
