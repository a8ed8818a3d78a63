import Notation
import Synchronization
import Testing

@testable import Matrix

@Suite("logging in")
struct LoginTests {
    private static let welcome: JSON = [
        "user_id": .text(Written.us), "access_token": "geheim", "device_id": "BUUR",
    ]

    @Test("shows a password or a token, and keeps the id of its device")
    func proof() async throws {
        try await Visit.to({ _, _ in .json(Self.welcome) }) { visit in
            let credentials = try await visit.login.logIn(
                with: .password("pw", user: "buur"),
                device: "BUUR",
                called: "Keuken"
            )
            #expect(credentials == visit.credentials)
            _ = try await visit.login.logIn(with: .token("eens"), device: "BUUR", called: "Keuken")
            let both: JSON = ["device_id": "BUUR", "initial_device_display_name": "Keuken"]
            let password: JSON = [
                "type": "m.login.password", "identifier": ["type": "m.id.user", "user": "buur"],
                "password": "pw",
            ]
            let token: JSON = ["type": "m.login.token", "token": "eens"]
            #expect(visit.server.asked.map(\.json) == [password.adding(both), token.adding(both)])
            #expect(visit.server.asked.allSatisfy { $0.path == "/_matrix/client/v3/login" })
            #expect(visit.server.asked.allSatisfy { $0.headers["authorization"] == nil })
        }
    }

    @Test("takes an access token that somebody has, when it is good")
    func token() async throws {
        try await Visit.to({ asked, _ in
            asked.headers["authorization"] == "Bearer geheim"
                ? .json(Self.welcome) : .error("M_UNKNOWN_TOKEN", 401)
        }) { visit in
            let credentials = try await visit.login.credentials(for: AccessToken("geheim"))
            #expect(credentials == visit.credentials)
            await #expect(throws: HomeserverError.unknownToken(isSoft: false)) {
                try await visit.login.credentials(for: AccessToken("oud"))
            }
        }
    }

    @Test("is refused with a wrong password, and told when to come back, without waiting")
    func refused() async throws {
        try await Visit.to({ _, earlier in
            earlier == 0
                ? .error("M_FORBIDDEN", 403)
                : .error("M_LIMIT_EXCEEDED", 429, ["retry_after_ms": 328_916])
        }) { visit in
            let errors: [HomeserverError] = [
                .forbidden, .limited(retryAfter: .milliseconds(328_916)),
            ]
            for error in errors {
                await #expect(throws: error) {
                    try await visit.login.logIn(
                        with: .password("pw", user: "buur"),
                        device: "BUUR",
                        called: "Keuken"
                    )
                }
            }
            #expect(visit.waits.all == [])
            #expect(visit.server.asked.count == 2)
        }
    }

    @Test("shows no secret")
    func secrets() {
        let credentials = Credentials(
            homeserver: "https://example.org",
            user: UserID(Written.us),
            device: "BUUR",
            token: AccessToken("geheim")
        )
        var dumped = ""
        dump(credentials, to: &dumped)
        let proofs: [Login.Proof] = [.password("geheim", user: "buur"), .token("geheim")]
        let shown = [
            "\(credentials)", String(reflecting: credentials), dumped, "\(proofs[0])",
            "\(proofs[1])",
        ]
        for text in shown { #expect(!text.contains("geheim")) }
    }

    @Test("finds a homeserver by what its server says, or at the server itself")
    func discovery() async throws {
        let answer = Mutex(FakeHomeserver.Reply.json([:]))
        try await Visit.to({ asked, _ in
            asked.path == "/_matrix/client/versions"
                ? .json(["versions": ["v1.15"]]) : answer.withLock(\.self)
        }) { visit in
            let elsewhere = visit.server.address.replacing("127.0.0.1", with: "localhost")
            let told: JSON = ["m.homeserver": ["base_url": .text(elsewhere + "/")]]
            answer.withLock { $0 = .json(told) }
            #expect(try await visit.discovery.homeserver(of: visit.name) == elsewhere)
            #expect(
                visit.server.asked.map(\.path) == [
                    "/.well-known/matrix/client", "/_matrix/client/versions",
                ]
            )
            answer.withLock { $0 = .init(status: 404, body: "<html>") }
            #expect(try await visit.discovery.homeserver(of: visit.name) == visit.server.address)
            let found = try await visit.discovery.homeserver(of: visit.server.address + "/")
            #expect(found == visit.server.address)
        }
    }

    @Test(
        "goes nowhere by directions that are none, or lead over a line that others can read",
        arguments: [
            "<html>", #"{"m.homeserver":{"base_url":7}}"#, #"{"m.homeserver":{}}"#,
            #"{"m.homeserver":{"base_url":"http://example.org"}}"#,
            #"{"m.homeserver":{"base_url":"ftp://localhost"}}"#,
        ]
    )
    func badDirections(_ answer: String) async throws {
        try await Visit.to({ _, _ in .init(status: 200, body: answer) }) { visit in
            await #expect(throws: HomeserverError.badDirections(from: visit.name)) {
                try await visit.discovery.homeserver(of: visit.name)
            }
        }
    }

    @Test("does not take for a homeserver what is none")
    func noHomeserver() async throws {
        try await Visit.to({ _, _ in .json(["hallo": 1]) }) { visit in
            await #expect(throws: HomeserverError.unreadableAnswer) {
                try await visit.discovery.homeserver(of: visit.server.address)
            }
        }
        try await Visit.to({ _, _ in .init(status: 404, body: "<html>") }) { visit in
            await #expect(throws: HomeserverError.refused(status: 404, code: nil)) {
                try await visit.discovery.homeserver(of: visit.server.address)
            }
        }
    }
}
