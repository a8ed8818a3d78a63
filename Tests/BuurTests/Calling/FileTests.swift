import Foundation
import Testing

@Suite("A photo that a provider has", .timeLimit(.minutes(5)))
struct FileTests {
    private static let phones: [any Phone.Type] = [
        ProgramPhone.self, WhatsAppPhone.self, TelegramPhone.self, TextMessagePhone.self,
        SignalPhone.self,
    ]

    @Test("is kept with what she is busy with, once", arguments: phones.map { $0.name })
    func kept(_ name: String) throws {
        let phone = try #require(FileTests.phones.first { $0.name == name })
        let room = try FileRoom(phone)
        let photo = try room.photo("m2")
        let said = try room.say(photo)
        #expect(said.first?.hasPrefix("Dank je. Je foto ligt klaar") == true, "\(said)")
        #expect(try room.room.call(photo).status == 200)
        #expect(try room.files == ["een foto"])
        #expect(try room.room.count("received_file") == 1)
    }

    @Test("is not kept while it can belong to nothing, however often it is told")
    func nothing() throws {
        let room = try FileRoom(WhatsAppPhone.self, isBusy: false)
        let photo = try room.photo("m2")
        let said = try room.say(photo)
        #expect(said.first?.hasPrefix("Ik kan niet in een foto kijken") == true, "\(said)")
        #expect(try room.room.call(photo).status == 200)
        #expect(try room.files == [])
    }

    @Test("is asked for again when the provider fails")
    func again() throws {
        let room = try FileRoom(WhatsAppPhone.self)
        room.room.brought.answerNext(.reply(503, ""), .cut)
        let said = try room.say(room.photo("m2"))
        #expect(said.first?.hasPrefix("Dank je.") == true, "\(said)")
        #expect(try room.files == ["een foto"])
    }

    @Test(
        "that is gone, or that nobody gives, is asked of her once more",
        arguments: [[404], [302], [503, 503, 503]]
    )
    func gone(statuses: [Int]) throws {
        let room = try FileRoom(WhatsAppPhone.self)
        room.room.brought.answerNext(statuses.map { .reply($0, "") })
        let photo = try room.photo("m2")
        let asked = room.room.brought.asked.count
        let said = try room.say(photo)
        #expect(said.first?.hasPrefix("Je foto kwam niet goed aan.") == true, "\(said)")
        #expect(try room.files == [])
        let tries = room.room.brought.asked[asked...].count { $0.line.hasPrefix("GET") }
        #expect(tries == statuses.count)
    }

    @Test("that is too large is not kept, and she hears that")
    func tooLarge() throws {
        let room = try FileRoom(WhatsAppPhone.self)
        room.room.brought.setPhoto(String(repeating: "a", count: 20 * 1024 * 1024 + 1))
        let said = try room.say(room.photo("m2"))
        #expect(said.first?.hasPrefix("Je foto is te groot.") == true, "\(said)")
        #expect(try room.files == [])
    }

    @Test("that was on its way when the power went is fetched when it is told again")
    func killed() throws {
        let room = try FileRoom(WhatsAppPhone.self)
        let photo = try room.photo("m2")
        room.room.brought.answerNext(.silence)
        let asked = room.room.brought.asked.count
        let connection = try Connection(to: room.room.port)
        try connection.write(photo.bytes)
        try waitWhile { room.room.brought.asked.count == asked }
        room.room.kill()
        #expect(try room.files == [])
        try room.room.start()
        let said = try room.say(photo)
        #expect(said.first?.hasPrefix("Dank je.") == true, "\(said)")
        #expect(try room.files == ["een foto"])
    }

    @Test("is not overtaken by what she writes after it, and holds up nobody else")
    func order() throws {
        let room = try FileRoom(ProgramPhone.self)
        let asked = room.room.brought.asked.count
        room.room.brought.answerNext(.silence)
        let photo = try Connection(to: room.room.port)
        try photo.write(room.photo("m2").bytes)
        try waitWhile { room.room.brought.asked.count == asked }
        let text = try Connection(to: room.room.port)
        try text.write(ProgramPhone.call("rood", id: "m3").bytes)
        let other = Letter("hallo", id: "m4", from: ProgramPhone.name(of: 2), at: .now)
        #expect(try room.room.call(ProgramPhone.call(other)).status == 200)
        #expect(try room.room.count("inbox WHERE external_id = 'm3'") == 0)
        try waitWhile { try room.room.count("inbox WHERE external_id = 'm3'") == 0 }
        #expect(try room.room.count("inbox WHERE external_id = 'm2'") == 1)
        #expect(try room.room.count("conversation WHERE turns = 3") == 1)
    }

    @Test("that lies in the room's own network is not asked for, unless the list says so")
    func reach() throws {
        let room = try FileRoom(ProgramPhone.self)
        try room.room.setPrivate(allowed: false)
        let asked = room.room.brought.asked.count
        #expect(try room.room.call(room.photo("m2")).status == 200)
        #expect(try room.room.count("inbox WHERE external_id = 'm2'") == 1)
        #expect(room.room.brought.asked.count == asked)
        #expect(try room.files == [])
    }

    @Test("goes when she takes it back")
    func retracted() throws {
        let room = try FileRoom(ProgramPhone.self)
        _ = try room.say(room.photo("m2"))
        let fields = ["sender": ProgramPhone.resident, "retracts": "m2"]
        _ = try room.say(ProgramPhone.call(fields, id: "m3"))
        #expect(try room.files == [])
    }
}

/// A room in which the resident is busy with something that a photo can belong to, or not.
private struct FileRoom {
    let room: CalledRoom
    private let phone: any Phone.Type

    init(_ phone: any Phone.Type, isBusy: Bool = true) throws {
        (room, self.phone) = (try CalledRoom(phone), phone)
        let words = isBusy ? "ik wil een kleur kiezen" : "hallo"
        _ = try room.say(words, id: "m1", with: phone)
    }

    func photo(_ id: String) throws -> Request {
        let letter = Letter("", id: id, from: phone.resident, at: room.now)
        return try #require(try phone.photo(letter, at: room.api))
    }

    /// Makes a call, and gives what she is shown because of it.
    func say(_ call: Request) throws -> [String] {
        let before = room.brought.texts.count
        #expect(try room.call(call).status == 200)
        try room.waitUntilBrought()
        return Array(room.brought.texts[before...])
    }

    /// What the files hold that were received.
    var files: [String] {
        get throws {
            let folder = room.scene.folder + "/bladen"
            // Until something is kept, there is no such folder.
            let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            return try paths.filter { $0.contains("ontvangen-") }
                .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        }
    }
}
