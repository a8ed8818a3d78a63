import Chance
import Foundation
import Testing

@Suite("What WhatsApp tells in any order", .timeLimit(.minutes(5)))
struct BatchTests {
    @Test("is heard as each person wrote it, where it comes at once", arguments: [1, 2, 3])
    func shuffled(seed: UInt64) throws {
        let room = try CalledRoom(WhatsAppPhone.self)
        var dice = Dice(seed: seed)
        let names = (1...3).map(WhatsAppPhone.name)
        let letters = names.flatMap { BatchTests.letters(of: $0, from: room.now) }
        let batch = try #require(
            try WhatsAppPhone.call(together: letters.shuffled(using: &dice))
        )
        for _ in 0..<2 { #expect(try room.call(batch).status == 200) }
        try room.waitUntilBrought()
        for name in names {
            #expect(room.heard(by: name) == (1...4).map(BatchTests.line))
        }
    }

    @Test("is heard once, where what was written first comes last")
    func late() throws {
        let room = try CalledRoom(WhatsAppPhone.self)
        let letters = BatchTests.letters(of: WhatsAppPhone.resident, from: room.now)
        let (early, late) = (letters[2], letters[3])
        for part in [Array(letters[..<2]), [late, letters[5]], [early, letters[4]], letters] {
            let call = try #require(try WhatsAppPhone.call(together: part))
            #expect(try room.call(call).status == 200)
        }
        try room.waitUntilBrought()
        // What was answered already stays as it is.
        #expect(
            room.heard(by: WhatsAppPhone.resident) == [2, 4, 1, 3].map(BatchTests.line)
        )
    }

    @Test("of a message of ours is the last that can be true", arguments: 1...6)
    func statuses(seed: UInt64) throws {
        let room = try CalledRoom(WhatsAppPhone.self)
        var dice = Dice(seed: seed)
        let shown = try room.say("hallo", id: "m1", with: WhatsAppPhone.self)
        let ids = (1...shown.count).map { "wamid.\($0)" }
        let fates: [[String]] = [["sent", "delivered", "read"], ["sent", "failed"]]
        let statuses = ids.enumerated().flatMap { place, id in
            fates[place % 2].map { (id, $0) }
        }.shuffled(using: &dice)
        for part in [statuses.prefix(3), statuses.dropFirst(3), statuses[...]] {
            let told = part.map { id, word -> [String: Any] in
                [
                    "id": id, "status": word, "timestamp": "\(room.now)",
                    "recipient_id": WhatsAppPhone.resident, "errors": [["code": 131_026]],
                ]
            }
            #expect(try room.call(WhatsAppPhone.call(statuses: told)).status == 200)
        }
        #expect(try room.count("outbox") == ids.count / 2)
        #expect(try room.count("outbox WHERE dead_at IS NOT NULL") == ids.count / 2)
    }

    /// Longer than what is taken for a piece of another message.
    private static func line(_ number: Int) -> String {
        "dit is van al mijn berichten nummer \(number)"
    }

    /// What somebody writes, a second apart, in which every message has an answer of its own.
    private static func letters(of name: String, from now: Int) -> [Letter] {
        (["hallo", "Tellen"] + (1...4).map(line)).enumerated().map { place, text in
            Letter(text, id: "\(name)-\(place)", from: name, at: now - 10 + place)
        }
    }
}

extension CalledRoom {
    /// What Buur says that it heard of somebody, in order.
    fileprivate func heard(by name: String) -> [String] {
        brought.shown.filter { $0.person == name && $0.text.hasPrefix("Gehoord: ") }
            .map { String($0.text.dropFirst("Gehoord: ".count)) }
    }
}
