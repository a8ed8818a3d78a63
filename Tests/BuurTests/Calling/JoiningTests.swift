import Foundation
import Testing

@Suite("Somebody who writes from two places", .timeLimit(.minutes(3)))
struct JoiningTests {
    private let room: CalledRoom

    init() throws { room = try CalledRoom(ProgramPhone.self, .ofProject) }

    @Test("goes on in one talk, hears of it where she wrote, and parts them again")
    func joins() throws {
        for text in ["hallo", "Amina", "je", "koppelen", "nee"] { try say(text, as: 2) }
        let code = try #require(try say("ja", as: 2).firstMatch(of: /code is (\d{6})/)?.output.1)
        for text in ["hallo", "Ami", "je", "ik heb een koppelcode"] { try say(text, as: 3) }
        let before = shown(to: 2).count
        // Whether she has one was asked; typing it says so too.
        #expect(try say(String(code), as: 3).contains("Met een koppelcode"))
        #expect(try say("ja", as: 3).contains("Gelukt."))
        #expect(shown(to: 2)[before...].joined().contains("ook op een andere plek"))
        #expect(shown(to: 2)[before...].joined().contains("bewoner3") == false)
        #expect(
            try room.count("address JOIN person ON id = person_id WHERE person.name = 'Amina'") == 2
        )
        // What came from there before is still known.
        let again = Letter("hallo", id: "3-0", from: ProgramPhone.name(of: 3), at: room.now)
        #expect(try room.call(ProgramPhone.call(again)).status == 200)
        #expect(try say("hallo", as: 3).contains("Amina"))
        #expect(try say(String(code), as: 4).isEmpty == false)
        try say("ontkoppelen", as: 2)
        // What the other place says meanwhile does not make it the one that stays.
        try say("waarom", as: 3)
        #expect(try say("ergens anders", as: 2).contains("alleen nog hier"))
        #expect(try say("hallo", as: 3).contains("Amina") == false)
    }

    @discardableResult
    private func say(_ text: String, as resident: Int) throws -> String {
        let before = shown(to: resident).count
        let name = ProgramPhone.name(of: resident)
        let letter = Letter(text, id: "\(resident)-\(before)", from: name, at: room.now)
        // Whoever calls does so again until it is taken in.
        var isTaken = false
        for _ in 1...5 where !isTaken {
            isTaken = try room.call(ProgramPhone.call(letter)).status == 200
        }
        #expect(isTaken)
        try room.waitUntilBrought()
        return shown(to: resident)[before...].joined(separator: "\n")
    }

    private func shown(to resident: Int) -> [String] {
        room.brought.shown.filter { $0.person == ProgramPhone.name(of: resident) }.map(\.text)
    }
}
