import Foundation
import HTTP
import Notation
import Testing

@testable import Matrix

@Suite("asking again")
struct PersistenceTests {
    private static let room = RoomID("!a")

    /// Sends one message to a homeserver that answers so at first, and well afterwards.
    private func send(
        _ first: [FakeHomeserver.Reply],
        _ check: @escaping (Visit, HomeserverError?) throws -> Void
    ) async throws {
        try await Visit.to({ _, earlier in
            earlier < first.count ? first[earlier] : .json(["event_id": "$1"])
        }) { visit in
            do {
                _ = try await visit.homeserver.send(
                    ["body": "x"],
                    type: "m.room.message",
                    to: Self.room,
                    transaction: "1"
                )
                try check(visit, nil)
            } catch let error as HomeserverError {
                try check(visit, error)
            }
        }
    }

    @Test("sends again under the same id, later each time, when the homeserver is in trouble")
    func trouble() async throws {
        let replies: [FakeHomeserver.Reply] = [
            .cut, .init(status: 502, body: "<html>"), .json([:], status: 500), .init(body: "{"),
        ]
        try await send(replies) { visit, error in
            #expect(error == nil)
            #expect(Set(visit.server.asked.map(\.target)).count == 1)
            #expect(visit.server.asked.count == 5)
            #expect(
                visit.waits.all == [
                    .milliseconds(750), .milliseconds(1500), .seconds(3), .seconds(6),
                ]
            )
        }
    }

    @Test("gives up after so many times")
    func givesUp() async throws {
        try await send(Array(repeating: .json([:], status: 503), count: 9)) { visit, error in
            #expect(error == .serverFailure(status: 503, retryAfter: nil))
            #expect(visit.server.asked.count == 5)
        }
    }

    private static let limits: [(FakeHomeserver.Reply, Duration)] = [
        (.error("M_LIMIT_EXCEEDED", 429, ["retry_after_ms": 2808]), .milliseconds(2808)),
        (
            .init(
                status: 429,
                headers: ["Retry-After: 3"],
                body: "{\"errcode\":\"M_LIMIT_EXCEEDED\"}"
            ),
            .seconds(3)
        ),
        (.init(status: 429, headers: ["Retry-After: 4"], body: "traag"), .seconds(4)),
        (
            .init(
                status: 429,
                headers: ["Retry-After: 3"],
                body: "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"retry_after_ms\":2808}"
            ), .seconds(3)
        ),
        (.error("M_LIMIT_EXCEEDED", 429), .milliseconds(750)),
        (.error("M_LIMIT_EXCEEDED", 429, ["retry_after_ms": "x"]), .milliseconds(750)),
        (.error("M_LIMIT_EXCEEDED", 429, ["retry_after_ms": -5]), .milliseconds(750)),
        (.init(status: 503, headers: ["Retry-After: 7"], body: ""), .seconds(7)),
    ]

    @Test("waits as long as the homeserver asks, however it says it", arguments: 0..<8)
    func limited(row: Int) async throws {
        let (reply, wait) = Self.limits[row]
        try await send([reply]) { visit, error in
            #expect(error == nil)
            #expect(visit.waits.all == [wait])
        }
    }

    @Test("leaves a long wait to the caller")
    func longWait() async throws {
        let reply = FakeHomeserver.Reply.error("M_LIMIT_EXCEEDED", 429, ["retry_after_ms": 61_000])
        try await send([reply]) { visit, error in
            #expect(error == .limited(retryAfter: .seconds(61)))
            #expect(error?.retryAfter == .seconds(61))
            #expect(visit.server.asked.count == 1)
        }
    }

    private static let refusals: [(FakeHomeserver.Reply, HomeserverError)] = [
        (.error("M_UNKNOWN_TOKEN", 401), .unknownToken(isSoft: false)),
        (.error("M_UNKNOWN_TOKEN", 401, ["soft_logout": true]), .unknownToken(isSoft: true)),
        (.error("M_MISSING_TOKEN", 401), .unknownToken(isSoft: false)),
        (.error("M_USER_LOCKED", 401, ["soft_logout": true]), .unknownToken(isSoft: true)),
        (.error("M_USER_DEACTIVATED", 403), .userDeactivated),
        (.error("M_FORBIDDEN", 403), .forbidden),
        (.error("M_NOT_FOUND", 404), .notFound),
        (.error("M_BAD_JSON", 400), .badJSON),
        (.error("M_NOT_JSON", 400), .badJSON),
        (.error("M_TOO_LARGE", 413), .tooLarge),
        (.init(status: 413, body: "<html>"), .tooLarge),
        (.error("M_UNRECOGNIZED", 404), .unrecognised),
        (
            .error("M_GUEST_ACCESS_FORBIDDEN", 403),
            .refused(status: 403, code: "M_GUEST_ACCESS_FORBIDDEN")
        ),
        (.init(status: 401, body: "<html>"), .refused(status: 401, code: nil)),
        (.init(status: 403, body: ""), .refused(status: 403, code: nil)),
        (.json([], status: 400), .refused(status: 400, code: nil)),
    ]

    @Test("asks once what will not work later, a dead token above all", arguments: 0..<16)
    func refusal(row: Int) async throws {
        let (reply, expected) = Self.refusals[row]
        try await send([reply, reply, reply]) { visit, error in
            #expect(error == expected)
            #expect(visit.server.asked.count == 1)
            #expect(visit.waits.all == [])
            #expect(error?.description.contains("geheim") == false)
        }
    }

    @Test("knows when nothing can be asked any more")
    func endOfToken() {
        #expect(HomeserverError.unknownToken(isSoft: true).isEndOfToken)
        #expect(HomeserverError.userDeactivated.isEndOfToken)
        #expect(!HomeserverError.forbidden.isEndOfToken)
    }

    @Test("does not open a second room where the first may have been opened")
    func notRepeatable() async throws {
        for reply in [FakeHomeserver.Reply.cut, .json([:], status: 502)] {
            try await Visit.to({ _, _ in reply }) { visit in
                await #expect(throws: HomeserverError.self) {
                    try await visit.homeserver.openDirectRoom(with: UserID(Written.amina))
                }
                #expect(visit.server.asked.count == 1)
            }
        }
        try await Visit.to({ _, earlier in
            earlier == 0 ? .error("M_LIMIT_EXCEEDED", 429) : .json(["room_id": "!b"])
        }) { visit in
            let room = try await visit.homeserver.openDirectRoom(with: UserID(Written.amina))
            #expect(room == RoomID("!b"))
        }
    }

    @Test("tries a homeserver that is not there, and says so")
    func notThere() async throws {
        try await Visit.to({ _, _ in .cut }) { visit in
            visit.server.stop()
            let credentials = Credentials(
                homeserver: "http://127.0.0.1:1",
                user: UserID(Written.us),
                device: "BUUR",
                token: AccessToken("geheim")
            )
            let homeserver = HTTPHomeserver(
                credentials,
                over: visit.client,
                persistence: visit.persistence,
                now: { 0 }
            )
            do throws(HomeserverError) {
                _ = try await homeserver.whoAmI()
                Issue.record("nobody is there")
            } catch {
                #expect(error.mayPass)
                #expect(error.description == "Nobody answers at 127.0.0.1.")
            }
            #expect(visit.waits.all.count == 4)
        }
    }

    @Test("ends a long poll when the task is cancelled, without waiting for news")
    func cancelled() async throws {
        let news = DispatchSemaphore(value: 0)
        try await Visit.to({ _, _ in
            _ = news.wait(timeout: .now() + 120)
            return .json(["next_batch": "s1"])
        }) { visit in
            let task = Task {
                try await visit.homeserver.sync(since: nil, waiting: .seconds(30), limit: 1)
            }
            while visit.server.asked.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            task.cancel()
            let result = await task.result
            news.signal()
            #expect(throws: HomeserverError.self) { try result.get() }
            #expect(visit.server.asked.count == 1)
        }
    }
}
