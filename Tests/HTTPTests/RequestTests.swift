import Foundation
import HTTP
import Testing

@Suite("Requests")
struct RequestTests {
    @Test(
        "takes no URL but one of HTTP, without a password",
        arguments: [
            "", "buur", "example.org", "//example.org", "ftp://example.org/", "file:///etc/passwd",
            "gopher://example.org/", "ldap://example.org/", "http://",
            "http://naam:geheim@example.org/", "http://naam@example.org/", "http://exa mple.org/",
            "http://example.org/\r\nX: 1", "http://example.org/\u{0}", "http://example.org:0x50/",
            "http://example.org:99999/", "http://[::1", " http://example.org",
        ]
    )
    func takesNoOtherURL(_ url: String) async throws {
        let client = Client()
        let error = try await client.refusal(of: Request(.get, url, reach: .anywhere))
        #expect(error.reason == .malformedURL)
        #expect(error.host == "")
        #expect(!error.mayHaveArrived)
        await client.shutDown()
    }

    @Test(
        "takes no header that would be more than one",
        arguments: [
            ("X", "1\r\nY: 2"), ("X", "1\n"), ("X", "\u{0}"), ("X\r\nY", "1"), ("X:", "1"),
            ("", "1"),
            ("X Y", "1"), ("é", "1"),
        ]
    )
    func takesNoOtherHeader(_ name: String, _ value: String) async throws {
        let client = Client()
        let request = Request(
            .get,
            "http://127.0.0.1:1",
            reach: .anywhere,
            headers: Headers(dictionaryLiteral: (name, value))
        )
        let error = try await client.refusal(of: request)
        #expect(error.reason == .malformedHeader)
        #expect(error.host == "127.0.0.1")
        await client.shutDown()
    }

    @Test("names the host in an error and in no case anything else")
    func namesTheHost() async throws {
        let client = Client()
        for host in ["127.0.0.1:1", "[::1]:1", String(repeating: "a", count: 64)] {
            let request = Request(
                .post,
                "http://\(host)/geheim?geheim=geheim#geheim",
                reach: .anywhere,
                headers: ["Authorization": "Bearer geheim"],
                body: Array("geheim".utf8)
            )
            let error = try await client.refusal(of: request)
            var whole = ""
            dump(error, to: &whole)
            #expect(error.description.contains(error.host))
            #expect(!error.host.isEmpty)
            #expect(!(error.description + whole).contains("geheim"))
            #expect(!"\(request)".contains("geheim"))
        }
        await client.shutDown()
    }

    @Test("goes round no proxy that the environment names")
    func usesNoProxy() async throws {
        await #expect(processExitsWith: .success) {
            for name in ["http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"] {
                setenv(name, "http://127.0.0.1:1", 1)
            }
            let server = try Server { connection, _ in connection.answer("dag") }
            let client = Client()
            _ = try await client.send(Request(.get, server.url, reach: .anywhere))
            await client.shutDown()
        }
    }

    @Test("has headers of which the names do not differ by case")
    func hasHeaders() {
        var headers: Headers = ["Set-Cookie": "a", "set-cookie": "b", "ETag": "1"]
        #expect(headers.fields.map(\.value) == ["a", "b", "1"])
        #expect(headers["SET-COOKIE"] == "a")
        headers["set-COOKIE"] = "c"
        #expect(headers.fields.map(\.name) == ["ETag", "set-COOKIE"])
        headers["etag"] = nil
        #expect(headers.fields.map(\.value) == ["c"])
    }
}
