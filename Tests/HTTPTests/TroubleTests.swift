import Foundation
import HTTP
import Testing

@Suite("Trouble")
struct TroubleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: RequestError.Reason
        let behave: Server.Behaviour

        init(
            _ name: String,
            _ reason: RequestError.Reason,
            _ behave: @escaping Server.Behaviour
        ) {
            testDescription = name
            self.reason = reason
            self.behave = behave
        }
    }

    static let head = "HTTP/1.1 200 OK\r\n"

    static let cases: [Case] = [
        Case("closes at once", .cutOff) { connection, _ in connection.close() },
        Case("closes within the head", .cutOff) { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Le")
            connection.close()
        },
        Case("closes in the middle of the body", .cutOff) { connection, _ in
            connection.send(head + "Content-Length: 10\r\n\r\n12345")
            connection.close()
        },
        Case("closes between chunks", .cutOff) { connection, _ in
            connection.send(head + "Transfer-Encoding: chunked\r\n\r\n3\r\ndag\r\n")
            connection.close()
        },
        Case("closes within a chunk", .cutOff) { connection, _ in
            connection.send(head + "Transfer-Encoding: chunked\r\n\r\n9\r\ndag")
            connection.close()
        },
        Case("sends no length of a chunk", .cutOff) { connection, _ in
            connection.send(head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\ndag\r\n0\r\n\r\n")
        },
        Case("answers with something else than HTTP", .unreadable) { connection, _ in
            connection.send("220 smtp.example.org ESMTP\r\n")
            connection.close()
        },
        Case("answers with bytes without a meaning", .unreadable) { connection, _ in
            connection.send((0...255).map { UInt8($0) })
            connection.close()
        },
        Case("packs wrongly", .unreadable) { connection, _ in
            connection.send(head + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\ndag")
        },
        Case("sends a header without end", .tooLarge) { connection, _ in
            connection.send(head + "X: " + String(repeating: "x", count: 1_000_000))
        },
        Case("sends headers without end", .tooLarge) { connection, _ in
            connection.send(head + String(repeating: "X: 12345678\r\n", count: 10_000))
        },
        Case("tells of a body over the limit", .tooLarge) { connection, _ in
            connection.send(
                head + "Content-Length: 1001\r\n\r\n" + String(repeating: "x", count: 1001)
            )
        },
        Case("sends a body without end", .tooLarge) { connection, _ in
            connection.send(head + "\r\n")
            for _ in 1...100 { connection.send(String(repeating: "x", count: 100)) }
        },
        Case("never answers", .timedOut(.answer)) { connection, _ in connection.drain() },
        Case("never stops", .timedOut(.answer)) { connection, _ in
            connection.send(head + "Content-Length: 100\r\n\r\n1")
            connection.drain()
        },
    ]

    @Test(
        "tells what was wrong with an answer, and that the request may have arrived",
        arguments: cases
    )
    func tells(_ case: Case) async throws {
        try await withServer(`case`.behave) { server, client in
            var request = Request(.post, server.url, reach: .anywhere, body: [1, 2, 3])
            request.answerLimit = 1000
            if case .timedOut = `case`.reason { request.patience.whole = .milliseconds(200) }
            let error = try await client.refusal(of: request)
            #expect(error.reason == `case`.reason)
            #expect(error.mayHaveArrived)
            #expect(error.host == "127.0.0.1")
        }
    }

    @Test(
        "takes a body that is just as long as it may be, and none that grows beyond when unpacked"
    )
    func keepsToTheLimit() async throws {
        try await withServer { connection, _ in
            connection.send(Packed.head + Packed.thousandSpaces)
        } _: { server, client in
            var request = Request(.get, server.url, reach: .anywhere)
            request.answerLimit = 1000
            let response = try await client.send(request)
            #expect(response.body.count == 1000)
            request.answerLimit = 999
            let error = try await client.refusal(of: request)
            #expect(error.reason == .tooLarge)
        }
    }

    @Test("gives up on a server that is silent, and not on one that drips")
    func noticesSilence() async throws {
        try await withServer { connection, asked in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n")
            for _ in 1...15 where asked.path == "/drup" {
                usleep(100_000)
                connection.send("x")
            }
        } _: { server, client in
            var request = Request(.get, server.url + "/drup", reach: .anywhere)
            request.patience.silence = .seconds(1)
            let response = try await client.send(request)
            #expect(response.body.count == 15)
            request.url = server.url + "/stil"
            let error = try await client.refusal(of: request)
            #expect(error.reason == .timedOut(.sign))
            #expect(error.mayHaveArrived)
        }
    }

    @Test("knows that a request did not arrive when the server left before it was all sent")
    func knowsWhatCannotHaveArrived() async throws {
        let listener = try Listener()
        let client = Client()
        let body = Array(repeating: UInt8(0), count: 20_000_000)
        var request = Request(.post, listener.url, reach: .anywhere, body: body)
        request.patience.whole = .milliseconds(300)
        let error = try await client.refusal(of: request)
        #expect(error.reason == .timedOut(.answer))
        #expect(!error.mayHaveArrived)
        await client.shutDown()
    }

    @Test("tells that nobody takes the connection")
    func tellsOfNobody() async throws {
        let url = try Listener().url  // gone again when it is asked
        let client = Client()
        let error = try await client.refusal(of: Request(.get, url, reach: .anywhere))
        #expect(error.reason == .cannotConnect)
        #expect(!error.mayHaveArrived)
        await client.shutDown()
    }

    @Test("tells that a name is not known")
    func tellsOfNames() async throws {
        let client = Client()
        let host = String(repeating: "a", count: 64) + ".invalid"  // longer than a part can be
        let error = try await client.refusal(of: Request(.get, "http://\(host)/", reach: .anywhere))
        #expect(error.reason == .cannotResolve)
        #expect(error.host == host)
        #expect(!error.mayHaveArrived)
        await client.shutDown()
    }

    @Test("brings nothing a second time that must be brought once")
    func bringsOnce() async throws {
        for (method, times) in [(Request.Method.post, 1), (.patch, 1), (.put, 2), (.get, 2)] {
            try await withServer { connection, asked in
                if asked.path == "/dag" { connection.answer("dag") } else { connection.close() }
            } _: { server, client in
                _ = try await client.send(Request(.get, server.url + "/dag", reach: .anywhere))
                let request = Request(method, server.url + "/haak", reach: .anywhere, body: [1])
                let error = try await client.refusal(of: request)
                #expect(error.reason == .cutOff)
                #expect(error.mayHaveArrived)
                #expect(server.requests.map(\.path).count { $0 == "/haak" } == times, "\(method)")
            }
        }
    }
}

/// A port that takes connections and reads nothing from them, as long as somebody holds it.
final class Listener {
    private let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let url: String

    init() throws {
        url = "http://127.0.0.1:\(try Server.bind(listener))"
    }

    deinit { close(listener) }
}
