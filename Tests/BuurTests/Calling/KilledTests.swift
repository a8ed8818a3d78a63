import Chance
import Foundation
import Synchronization
import Testing

/// Residents who write all at once, while the power is cut again and again.
@Suite("Under load", .timeLimit(.minutes(10)))
struct KilledTests {
    private static let residents = 8
    private static let messages = 25
    private static let kills = 12

    @Test("what was answered is kept, and what is told again is heard once", arguments: [1, 2])
    func kills(seed: UInt64) throws {
        let room = try CalledRoom(ProgramPhone.self)
        var dice = Dice(seed: seed)
        let crowd = Crowd(in: room)
        let threads = (0..<KilledTests.residents).map { resident in
            Thread { crowd.write(KilledTests.messages, as: "bewoner\(resident)") }
        }
        for thread in threads { thread.start() }
        var kills = 0
        while !crowd.isDone(KilledTests.residents) {
            usleep(useconds_t(dice.next() % 400_000))
            guard kills < KilledTests.kills else { continue }
            room.kill()
            kills += 1
            let lost = try crowd.answered.filter { id in
                try room.count("inbox WHERE external_id = '\(id)'") != 1
            }
            #expect(lost.isEmpty, "answered, and not kept")
            try room.start()
        }
        try room.waitUntilBrought()
        #expect(kills > 2)
        try expectOnce(in: room)
    }

    /// Every message was heard once, in order, and answered once.
    private func expectOnce(in room: CalledRoom) throws {
        let said = KilledTests.messages + 2
        #expect(try room.count("inbox") == KilledTests.residents * said)
        #expect(
            try room.count("conversation WHERE turns = \(said)") == KilledTests.residents
        )
        // A receiver drops what it got before, by its id.
        var seen: Set<String> = []
        var heard: [String: [String]] = [:]
        for asked in room.brought.asked {
            guard let id = asked.header("webhook-id"), seen.insert(id).inserted else { continue }
            let fields = try Parsed.object(asked.body)
            guard let to = fields["to"] as? String, let text = fields["text"] as? String,
                text.hasPrefix("Gehoord: ")
            else { continue }
            heard[to, default: []].append(text)
        }
        for resident in 0..<KilledTests.residents {
            let name = "bewoner\(resident)"
            #expect(
                heard[name]
                    == (1...KilledTests.messages).map { "Gehoord: \(Crowd.line($0, of: name))" }
            )
        }
    }
}

/// Residents whose messages are brought until they are answered, as providers do.
private final class Crowd: Sendable {
    private let known = Mutex<Set<String>>([])
    private let done = Mutex(0)
    private let room: CalledRoom

    init(in room: CalledRoom) {
        self.room = room
    }

    /// Longer than what is taken for a piece of another message.
    static func line(_ number: Int, of name: String) -> String {
        "dit is bericht \(number) uit de lange rij van \(name)"
    }

    /// The ids of the messages that were answered.
    var answered: Set<String> { known.withLock(\.self) }

    func isDone(_ count: Int) -> Bool { done.withLock { $0 == count } }

    func write(_ count: Int, as name: String) {
        let lines = ["hallo", "Tellen"] + (1...count).map { Crowd.line($0, of: name) }
        for (number, line) in lines.enumerated() {
            let id = "\(name)-\(number)"
            let fields = ["id": id, "sender": name, "text": line]
            while true {
                if let call = try? ProgramPhone.call(fields, id: id),
                    let answer = try? room.call(call), answer.status == 200
                {
                    _ = known.withLock { $0.insert(id) }
                    break
                }
                usleep(20_000)
            }
        }
        done.withLock { $0 += 1 }
    }
}
