import Chance
import Foundation
import Testing

@Suite("A call", .timeLimit(.minutes(5)))
struct CallTests {
    private let room: CalledRoom

    init() throws {
        room = try CalledRoom(ProgramPhone.self)
    }

    @Test("is answered once what it tells is kept, and told again it changes nothing")
    func repeats() throws {
        let call = try ProgramPhone.call("hallo", id: "m1")
        #expect(try room.call(call) == Request.Answer(status: 200, body: ""))
        #expect(try room.count("inbox") == 1)
        try room.waitUntilBrought()
        let heard = room.brought.shown.count
        #expect(heard > 0)
        for _ in 0..<3 { #expect(try room.call(call).status == 200) }
        try room.waitUntilBrought()
        #expect(room.brought.shown.count == heard)
        #expect(try room.count("inbox") == 1)
        #expect(try room.count("conversation WHERE turns = 1") == 1)
    }

    @Test("that nobody signed, or that is no message, is refused and leaves no trace")
    func refused() throws {
        for (name, request, status) in try CallTests.spoiled() {
            let answer = try room.call(request)
            #expect(answer == Request.Answer(status: status, body: ""), "\(name)")
        }
        try expectNothing()
        let errors = room.program?.errors() ?? ""
        #expect(!errors.contains("geheim") && !errors.contains("fatima"), "\(errors)")
    }

    @Test("that says what somebody is called leaves no trace of that: she is asked herself")
    func name() throws {
        let fields = ["sender": "fatima", "name": "Zwaluwstaart", "text": "hallo"]
        #expect(try room.call(ProgramPhone.call(fields, id: "m1")).status == 200)
        try room.waitUntilBrought()
        let kept = ["", "-wal"].compactMap { room.scene.bytes(of: "buur.sqlite" + $0) }
        #expect(kept.count == 2 && kept.contains { $0.contains("fatima".utf8) })
        #expect(kept.allSatisfy { !$0.contains("Zwaluwstaart".utf8) })
    }

    @Test("that is cut off leaves no trace")
    func truncated() throws {
        let bytes = try ProgramPhone.call("hallo", id: "m1").bytes
        for length in stride(from: 1, to: bytes.count, by: 37) {
            let connection = try Connection(to: room.port)
            try connection.write(Array(bytes.prefix(length)))
        }
        #expect(try Request.get("/webhook/noord", port: room.port).status == 405)
        try expectNothing()
    }

    @Test("with whatever in it is taken in or refused, and nothing else", arguments: [1, 2, 3])
    func fuzz(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let bodies = try CallTests.bodies()
        var taken = 0
        for round in 0..<150 {
            let body = dice.mutated(bodies[round % bodies.count])
            let text = String(decoding: body, as: UTF8.self)
            let answer = try room.call(ProgramPhone.signed(text, id: "f\(round)"))
            if answer.status == 200 { taken += 1 }
            try #require([200, 400].contains(answer.status), "\(answer.status) for round \(round)")
            try #require(answer.body == "")
        }
        // Who is edited or taken back is noted by that id too, so there may be more.
        #expect(try room.count("inbox") >= 1 && taken >= 1)
        #expect(try room.count("audit WHERE event = 'failure'") == 0)
        var forged = 0
        let before = try room.count("inbox")
        for round in 0..<50 {
            var request = try ProgramPhone.call("hallo", id: "g\(round)")
            request.body = dice.mutated(String(decoding: request.body, as: UTF8.self))
            let isChanged = try request.body != ProgramPhone.call("hallo", id: "g\(round)").body
            if isChanged { forged += 1 }
            #expect(try room.call(request).status == (isChanged ? 401 : 200))
        }
        #expect(try room.count("inbox") == before + 50 - forged)
    }

    @Test("of somebody who writes too much is told to come again, and of others is not")
    func allowance() throws {
        var statuses: [Int] = []
        let allowance = CalledRoom.allowance
        for number in 0..<allowance + 50 {
            statuses.append(try room.call(ProgramPhone.call("dag", id: "m\(number)")).status)
            if statuses.last == 429 { break }
        }
        #expect(statuses.prefix(allowance).allSatisfy { $0 == 200 })
        #expect(statuses.last == 429)
        let kept = try room.count("inbox")
        #expect(kept == statuses.count { $0 == 200 })
        let other = try ProgramPhone.call(["id": "a", "sender": "amina", "text": "dag"], id: "a")
        #expect(try room.call(other).status == 200)
    }

    @Test("with too much in it does not stay in the way, and neither does what follows it")
    func oversized() throws {
        let large = String(repeating: "a", count: 3 * 1024 * 1024)
        let answer = try room.call(ProgramPhone.call(large, id: "m1"))
        #expect(answer == Request.Answer(status: 413, body: ""))
        // What does not say how long it is, is cut off all the same.
        let connection = try Connection(to: room.port)
        let head = "POST /webhook/noord HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        try connection.write(Array(head.utf8))
        let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 97, count: 65_536) + [13, 10]
        for _ in 0..<64 { try? connection.write(chunk) }
        try? connection.write(Array("0\r\n\r\n".utf8))
        try expectNothing()
        #expect(try room.call(ProgramPhone.call("dag", id: "m2")).status == 200)
    }

    @Test("of Meta that looks for the first time is answered with what it wants to hear")
    func handshake() throws {
        let room = try CalledRoom(WhatsAppPhone.self)
        func look(_ word: String) throws -> Request.Answer {
            let query = "hub.mode=subscribe&hub.verify_token=\(word)&hub.challenge=1158201444"
            return try Request.get("/webhook/noord?\(query)", port: room.port)
        }
        #expect(try look("handdruk") == Request.Answer(status: 200, body: "1158201444"))
        #expect(try look("iets-anders") == Request.Answer(status: 403, body: ""))
    }

    @Test("finds the old secret good beside the new one, until it is set up again")
    func rotation() throws {
        let fresh = Data((101...132).map { UInt8($0) })
        func setUp(_ flags: [String]) throws {
            let input = Array(("whsec_" + fresh.base64EncodedString()).utf8)
            let setup = ["setup", "webhook", "noord"] + flags + room.places
            #expect(try room.scene.run(setup, input: input).code == 0)
            room.kill()
            try room.start()
        }
        func statuses(_ id: String) throws -> [Int] {
            try [ProgramPhone.key, fresh].map { key in
                let body = #"{"sender":"fatima","text":"dag"}"#
                let name = "\(id)\(key.first ?? 0)"
                return try room.call(ProgramPhone.signed(body, id: name, with: key)).status
            }
        }
        #expect(try statuses("a") == [200, 401])
        try setUp(["--rotate"])
        #expect(try statuses("b") == [200, 200])
        try setUp([])
        #expect(try statuses("c") == [401, 200])
    }

    private func expectNothing() throws {
        for table in ["person", "inbox", "outbox", "audit", "conversation"] {
            #expect(try room.count(table) == 0, "\(table)")
        }
    }

    private static func bodies() throws -> [String] {
        try [
            ["id": "a", "sender": "fatima", "time": "2026-11-30T09:30:00Z", "text": "hallo"],
            ["sender": "fatima", "edits": "a", "text": "dag"],
            ["sender": "fatima", "retracts": "a"],
            ["sender": "amina", "choice": "ja", "reply_to": "p1"],
            [
                "sender": "amina", "text": "kijk",
                "attachments": [["kind": "image", "name": "a.jpg", "size": 9]],
            ],
        ].map { try Parsed.json($0) }
    }

    /// Calls that must be refused, each with the status that it gets.
    private static func spoiled() throws -> [(name: String, request: Request, status: Int)] {
        let now = Int.now
        let body = #"{"sender":"fatima","text":"geheim"}"#
        let good = ProgramPhone.signed(body, id: "m1")
        var bare = good
        bare.headers = []
        var changed = good
        changed.body += [32]
        var elsewhere = good
        elsewhere.path = "/webhook/zuid"
        var deeper = good
        deeper.path = "/webhook/noord/fatima"
        var looked = good
        looked.method = "GET"
        var removed = good
        removed.method = "DELETE"
        let others = [
            ("unsigned", bare, 401), ("changed", changed, 401), ("elsewhere", elsewhere, 404),
            ("deeper", deeper, 404), ("looked at", looked, 405), ("removed", removed, 405),
            (
                "of another",
                ProgramPhone.signed(body, id: "m1", with: Data(repeating: 9, count: 32)), 401
            ),
            ("old", ProgramPhone.signed(body, id: "m1", at: now - 310), 401),
            ("of tomorrow", ProgramPhone.signed(body, id: "m1", at: now + 310), 401),
        ]
        let malformed = [
            "", "{", "null", "[]", "\"hallo\"", #"{"text":"geheim"}"#,
            #"{"sender":1.5,"text":"geheim"}"#, #"{"sender":"fatima","edits":{},"text":"geheim"}"#,
            #"{"sender":"fatima","text":{"geheim":1}}"#, #"{"sender":"","text":"geheim"}"#,
            #"{"sender":"fatima\u0000","text":"geheim"}"#,
            #"{"sender":"fatima","time":"ooit","text":"a"}"#,
            #"{"sender":"fatima","attachments":[{"kind":"geheim"}]}"#,
            String(repeating: "[", count: 200_000), String(repeating: #"{"a":"#, count: 100_000),
        ].enumerated().map { place, text in
            ("malformed \(place)", ProgramPhone.signed(text, id: "m1"), 400)
        }
        return others + malformed
    }
}
