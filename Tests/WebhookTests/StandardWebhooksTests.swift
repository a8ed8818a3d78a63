import HTTP
import Testing

@testable import Webhook

@Suite("Standard Webhooks")
struct StandardWebhooksTests {
    private let body = Array("hallo".utf8)
    private let old = secret(1)
    private let new = secret(2)

    private static func secret(_ byte: UInt8) -> SigningSecret {
        let letters = Letters.base64([UInt8](repeating: byte, count: 32))
        guard let secret = SigningSecret("whsec_\(letters)") else {
            preconditionFailure("it is one")
        }
        return secret
    }

    @Test("verifies what it signs, and gives its id")
    func roundTrip() throws {
        let signing = StandardWebhooks([old])
        let headers = signing.headers(for: "m1", body, now: 1_000)
        #expect(try signing.verify(body, headers, now: 1_000) == "m1")
    }

    @Test("takes five minutes either way, and not a second more", arguments: [-1, 1])
    func window(side: Int) throws {
        let signing = StandardWebhooks([old])
        let headers = signing.headers(for: "m1", body, now: 1_000_000)
        try signing.verify(body, headers, now: 1_000_000 + side * 300)
        #expect(throws: Refusal.stale) {
            try signing.verify(body, headers, now: 1_000_000 + side * 301)
        }
    }

    @Test("lets a secret be changed while both sides go on")
    func rotation() throws {
        let both = StandardWebhooks([new, old])
        let headers = both.headers(for: "m1", body, now: 0)
        #expect(headers["webhook-signature"]?.split(separator: " ").count == 2)
        try StandardWebhooks([old]).verify(body, headers, now: 0)
        try StandardWebhooks([new]).verify(body, headers, now: 0)
        try both.verify(body, StandardWebhooks([old]).headers(for: "m1", body, now: 0), now: 0)
        #expect(throws: Refusal.forged) {
            try StandardWebhooks([new])
                .verify(body, StandardWebhooks([old]).headers(for: "m", body, now: 0), now: 0)
        }
    }

    @Test(
        "has the id and the moment in what is signed",
        arguments: ["webhook-id", "webhook-timestamp"]
    )
    func signedHeaders(name: String) {
        let signing = StandardWebhooks([old])
        var headers = signing.headers(for: "m1", body, now: 100)
        headers[name] = name == "webhook-id" ? "m2" : "101"
        #expect(throws: Refusal.forged) { try signing.verify(body, headers, now: 100) }
    }

    @Test(
        "refuses headers that are no signature",
        arguments: [
            ("webhook-timestamp", "+100"), ("webhook-timestamp", " 100"), ("webhook-timestamp", ""),
            ("webhook-timestamp", "1e2"), ("webhook-id", ""), ("webhook-timestamp", "-100"),
        ]
    )
    func unsigned(name: String, value: String) {
        let signing = StandardWebhooks([old])
        var headers = signing.headers(for: "m1", body, now: 100)
        headers[name] = value
        #expect(throws: Refusal.unsigned) { try signing.verify(body, headers, now: 100) }
    }

    @Test("knows a code by its kind, and looks at no more than sixteen")
    func codes() throws {
        let signing = StandardWebhooks([old])
        var headers = signing.headers(for: "m1", body, now: 0)
        let code = try #require(headers["webhook-signature"])
        headers["webhook-signature"] = "v1a,\(code.dropFirst(3))"
        #expect(throws: Refusal.forged) { try signing.verify(body, headers, now: 0) }
        headers["webhook-signature"] = "v1a,AAAA \(code)"
        try signing.verify(body, headers, now: 0)
        headers["webhook-signature"] = String(repeating: "v1,AAAA ", count: 16) + code
        #expect(throws: Refusal.forged) { try signing.verify(body, headers, now: 0) }
    }

    @Test("takes no secret for one that is too short, too long or no base64")
    func secrets() {
        for length in [0, 1, 15, 65] {
            #expect(SigningSecret(Letters.base64([UInt8](repeating: 1, count: length))) == nil)
        }
        for length in [16, 24, 64] {
            #expect(SigningSecret(Letters.base64([UInt8](repeating: 1, count: length))) != nil)
        }
        #expect(SigningSecret("whsec_geheim!geheim!geheim!geheim!") == nil)
    }

    @Test("is shown nowhere")
    func hidden() throws {
        let secret = try #require(Secret("zeer-geheim"))
        #expect(!"\(secret) \(String(reflecting: [secret]))".contains("zeer"))
        var shown = ""
        dump(Post.whatsApp.provider, to: &shown)
        #expect(!shown.contains("handdruk"))
    }
}
