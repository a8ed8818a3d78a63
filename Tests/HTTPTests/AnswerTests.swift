import Foundation
import HTTP
import Synchronization
import Testing

@Suite("Answers")
struct AnswerTests {
    @Test("brings the status, the headers and the body")
    func brings() async throws {
        try await withServer { connection, _ in
            connection.answer("dag", status: "418 I'm a teapot", headers: ["X-Kamer:  noord\t"])
        } _: { server, client in
            let response = try await client.send(Request(.get, server.url, reach: .anywhere))
            #expect(response.status == 418)
            #expect(response.body == Array("dag".utf8))
            #expect(response.headers["x-kamer"] == "noord")
            #expect(response.headers["X-KAMER"] == "noord")
            #expect(response.headers["x-tuin"] == nil)
        }
    }

    @Test("sends the method, the headers and the body, and nothing that was not asked for")
    func sends() async throws {
        try await withServer { connection, _ in
            connection.answer("")
        } _: { server, client in
            let request = Request(
                .post,
                server.url + "/haak?a=1",
                reach: .anywhere,
                headers: ["X-Leeg": "", "content-type": "application/json"],
                body: Array("{}".utf8)
            )
            _ = try await client.send(request)
            let asked = try #require(server.requests.first)
            #expect(asked.lines.first == "POST /haak?a=1 HTTP/1.1")
            #expect(
                asked.lines.dropFirst().map { $0.lowercased() }.sorted() == [
                    "accept-encoding: deflate, gzip, br, zstd", "accept: */*", "content-length: 2",
                    "content-type: application/json", "host: 127.0.0.1:\(server.port)",
                    "user-agent: buur", "x-leeg:",
                ]
            )
            #expect(asked.body == Array("{}".utf8))
        }
    }

    @Test(
        "sends every method with a body, without one and with an empty one",
        arguments: [Request.Method.get, .post, .put, .patch, .delete],
        [0, 1]
    )
    func sendsEveryMethod(_ method: Request.Method, _ length: Int) async throws {
        try await withServer { connection, _ in
            connection.answer("goed")
        } _: { server, client in
            let body = Array(repeating: UInt8(0), count: length)
            let request = Request(method, server.url, reach: .anywhere, body: body)
            let response = try await client.send(request)
            #expect(response.body == Array("goed".utf8))
            let asked = try #require(server.requests.first)
            #expect(asked.head.hasPrefix(method.rawValue + " "))
            #expect(asked.body == body)
        }
    }

    @Test("brings no body where there is none", arguments: ["204 No Content", "304 Not Modified"])
    func bringsNoBody(_ status: String) async throws {
        try await withServer { connection, _ in
            connection.send("HTTP/1.1 \(status)\r\nETag: \"1\"\r\n\r\n")
        } _: { server, client in
            for _ in 1...2 {
                let response = try await client.send(Request(.get, server.url, reach: .anywhere))
                #expect("\(response.status)" == status.prefix(3))
                #expect(response.body.isEmpty)
            }
            #expect(server.connections == 1)
        }
    }

    @Test("brings the head alone when that is asked for, however long the body would be")
    func bringsTheHead() async throws {
        try await withServer { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
        } _: { server, client in
            let response = try await client.send(Request(.head, server.url, reach: .anywhere))
            #expect(response.headers["content-length"] == "99999999")
            #expect(response.body.isEmpty)
        }
    }

    @Test("does not follow a redirect")
    func staysWhereItIs() async throws {
        try await withServer { connection, _ in
            connection.answer("", status: "302 Found", headers: ["Location: /elders"])
        } _: { server, client in
            let response = try await client.send(Request(.get, server.url, reach: .anywhere))
            #expect(response.status == 302)
            #expect(response.headers["location"] == "/elders")
            #expect(server.requests.map(\.path) == ["/"])
        }
    }

    @Test("puts together what comes in byte by byte, in chunks, behind a head of another kind")
    func putsTogether() async throws {
        try await withServer { connection, _ in
            connection.send("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n")
            let chunked =
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3\r\ndag\r\n1\r\n!\r\n0\r\nX-Achteraf: ja\r\n\r\n"
            for byte in chunked.utf8 { connection.send([byte]) }
        } _: { server, client in
            let response = try await client.send(Request(.get, server.url, reach: .anywhere))
            #expect(response.status == 200)
            #expect(response.body == Array("dag!".utf8))
            #expect(response.headers.fields.map(\.name) == ["Transfer-Encoding"])
        }
    }

    @Test("unpacks what was packed")
    func unpacks() async throws {
        try await withServer { connection, _ in
            connection.send(Packed.head + Packed.thousandSpaces)
        } _: { server, client in
            let response = try await client.send(Request(.get, server.url, reach: .anywhere))
            #expect(response.body == Array(repeating: UInt8(ascii: " "), count: 1000))
        }
    }

    @Test("takes ten million bytes along")
    func takesMuch() async throws {
        try await withServer { connection, asked in
            connection.answer("\(asked.body.count)")
        } _: { server, client in
            let body = [1] + Array(repeating: UInt8(2), count: 9_999_998) + [3]
            let request = Request(.put, server.url, reach: .anywhere, body: body)
            let response = try await client.send(request)
            #expect(response.body == Array("10000000".utf8))
            #expect(server.requests.first?.body == body)
        }
    }

    @Test("keeps a connection for what comes later")
    func keepsConnections() async throws {
        try await withServer { connection, _ in
            connection.answer("dag")
        } _: { server, client in
            for _ in 1...50 {
                _ = try await client.send(Request(.get, server.url, reach: .anywhere))
            }
            #expect(server.requests.count == 50)
            #expect(server.connections == 1)
        }
    }

    /// Nobody is answered before all have asked, so that whoever waits for another waits for ever.
    @Test("asks for many things at the same time", .timeLimit(.minutes(1)))
    func asksTogether() async throws {
        let waiting = Barrier(for: 100)
        try await withServer { connection, asked in
            waiting.wait()
            connection.answer(asked.path)
        } _: { server, client in
            let answers = try await withThrowingTaskGroup { group in
                for number in 1...100 {
                    group.addTask {
                        let request = Request(.get, "\(server.url)/\(number)", reach: .anywhere)
                        let body = try await client.send(request).body
                        return String(decoding: body, as: UTF8.self) == "/\(number)"
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers == Array(repeating: true, count: 100))
        }
    }
}

/// Holds threads up until so many are waiting.
struct Barrier: Sendable {
    private let missing = DispatchGroup()

    init(for count: Int) {
        for _ in 0..<count { missing.enter() }
    }

    func wait() {
        missing.leave()
        missing.wait()
    }
}

/// An answer as gzip packs it.
enum Packed {
    static let thousandSpaces: [UInt8] = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x53, 0x50, 0x18, 0x05, 0xa3,
        0x60,
        0x14, 0x0c, 0x77, 0x00, 0x00, 0x82, 0xe3, 0x93, 0xcd, 0xe8, 0x03, 0x00, 0x00,
    ]

    static var head: [UInt8] {
        Array(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(thousandSpaces.count)\r\n\r\n"
                .utf8
        )
    }
}
