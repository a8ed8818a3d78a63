import Assistant
import Dialog
import Dutch
import Foundation
import GRDB
import Neighbourhood
import Testing

@testable import Memory

@Suite("Privacy")
struct PrivacyTests {
    private static let mail = "anna@example.org"
    private static let story = "een brief van de gemeente"

    @Test("keeps no log of the chat: when messages have arrived only answers are in the bytes")
    func noChatLog() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let said = ["ik zoek hulp", "dat is een lange zin zonder adres"]
            let heard = ["Waar mail", "Wat is er aan de hand", "Wil je nog iets", "Herstel"]
            try await kamer.say(said[0], said[1], PrivacyTests.mail, PrivacyTests.story)
            #expect(try kamer.database.traces(of: [PrivacyTests.mail]) == [PrivacyTests.mail])
            #expect(try await kamer.database.scrub())
            #expect(try kamer.database.traces(of: said + heard) == [])
        }
    }

    @Test(
        "keeps no number that was refused",
        arguments: ["111222333", "123456782", "NL91ABNA0417164300"]
    )
    func noRefusedNumber(_ number: String) async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", "mijn nummer is \(number)", number)
            #expect(try kamer.database.traces(of: [number]) == [])
        }
    }

    @Test("a sweep forgets the sensitive answers of a finished dialog, also from the bytes")
    func sweeps() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", PrivacyTests.mail, PrivacyTests.story, "ja")
            try kamer.database.close()
            for (days, expected) in [
                (0, ["mail", "nog_iets", "verhaal"]), (1, ["mail", "nog_iets"]),
                (30, ["nog_iets"]),
            ] {
                let later = try Kamer(folder: folder, days: days)
                _ = try await later.desk.sweep()
                let keys = try await later.database.pool.read { db in
                    try String.fetchAll(db, sql: "SELECT key FROM finished_answer ORDER BY key")
                }
                #expect(keys == expected, "after \(days) days")
                try later.database.close()
            }
            let last = try Memory.Database(path: folder + "/buur.sqlite")
            #expect(try last.traces(of: [PrivacyTests.mail, PrivacyTests.story]) == [])
        }
    }

    @Test("forgets a person in every table and in every byte, and nobody else")
    func forgets() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let bram = Address(channel: "terminal", name: "bram")
            try await kamer.say("ik zoek hulp", "bram@example.org", from: bram)
            try await kamer.say("ik zoek hulp", PrivacyTests.mail, PrivacyTests.story, "ja")
            try await kamer.say("ik zoek hulp", PrivacyTests.mail)
            let person = try #require(try kamer.database.person(at: Kamer.anna))
            try await kamer.database.transaction { ledger in
                let now = Kamer.start
                try ledger.set(
                    Timer(person: person, .wait(dialog: "hulp", key: "geheim"), due: now)
                )
                _ = try ledger.note(id: "$anna", from: "terminal", of: person, now: now)
                try ledger.add(
                    KeptFile(
                        Attachment(.image, name: "kiekje.jpg", handle: "mxc://kiekje"),
                        from: Kamer.anna,
                        at: now,
                        until: now.adding(days: 3)
                    ),
                    of: person
                )
                try ledger.setAside("raadsel", of: person, now: now)
                try ledger.post(
                    [.message("Dag Anna.")],
                    to: Kamer.anna,
                    about: person,
                    isAnswer: true,
                    now: now,
                    until: now.adding(days: 1)
                )
                try PrivacyTests.note(person, in: ledger)
            }
            let needles = [
                "anna", "Anna", "geheim", "raadsel", PrivacyTests.mail, PrivacyTests.story,
                "0612345678", "breiclub", "Mag ik bellen?", "kiekje",
            ]
            let before = try kamer.database.traces(of: needles)
            #expect(before == needles)
            let others = ["bram@example.org"]
            let after = try kamer.database.forget(person, checkingFor: needles + others)
            #expect(after == others)
            #expect(try rowCount(of: person, in: kamer.database) == 0)
            #expect(try await kamer.desk.conversation(of: bram).waitingFor == "verhaal")
            #expect(try kamer.database.person(at: Kamer.anna) == nil)
            #expect(try kamer.database.export(person, in: kamer.time) == nil)
        }
    }

    /// Notes of a person what the rules of the neighbourhood go by.
    private static func note(_ person: Int64, in ledger: any Ledger) throws {
        let moment = Moment(Day(number: 20_780))
        var member = try #require(try ledger.member(person))
        member.phone = "0612345678"
        try ledger.save(member)
        try ledger.add(Consent(.callWhenAway, words: "Mag ik bellen?", at: moment), of: person)
        try ledger.noteInitiative(with: person, on: moment.day)
        let matter = try ledger.open(
            Matter(id: 0, kind: .request, kamer: member.kamer, person: person)
        )
        _ = try ledger.giveCode(to: person, until: Kamer.start.adding(days: 1))
        try ledger.noteWrongCode(by: person, now: Kamer.start)
        try ledger.add(Ask(person: person, matter: matter.id, kind: .request, at: moment))
        try ledger.note(
            Visit(person: person, activity: "breiclub", day: moment.day, kind: .came)
        )
    }

    /// How many rows belong to a person, in all tables that have people.
    private func rowCount(of person: Int64, in database: Memory.Database) throws -> Int {
        try database.pool.read { db in
            let tables = try String.fetchAll(
                db,
                sql: """
                    SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                    WHERE t.type = 'table' AND c.name = 'person_id'
                    """
            )
            #expect(tables.count == 18)
            return try tables.reduce(0) { count, table in
                try count
                    + (Int.fetchOne(
                        db,
                        sql: "SELECT count(*) FROM \(table) WHERE person_id = \(person)"
                    ) ?? 0)
            }
        }
    }

    @Test("keeps nothing of what a resident and a person of the room write to each other")
    func talkWithPerson() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", PrivacyTests.mail, PrivacyTests.story)
            let indra = Address(channel: "terminal", name: "indra")
            try await kamer.database.transaction { ledger in
                let talk = try ledger.begin(at: indra, in: "kamer", now: Kamer.start)
                var member = try #require(try ledger.member(talk.person))
                (member.name, member.roles) = ("Indra", [.coordinator])
                try ledger.save(member)
            }
            try await kamer.say("overnemen 1", from: indra)
            try await kamer.say("mijn geheime zin")
            try await kamer.say("een stil antwoord", from: indra)
            let words = ["geheime zin", "stil antwoord"]
            #expect(try await kamer.desk.conversation(of: Kamer.anna).waitingFor == "nog_iets")
            #expect(try await kamer.database.scrub())
            #expect(try kamer.database.traces(of: words) == [])
            let person = try kamer.database.person(at: Kamer.anna)
            try await kamer.desk.forget(try #require(person))
            #expect(try kamer.database.forget(person, checkingFor: [PrivacyTests.story]) == [])
        }
    }

    @Test("a name stands in nobody else's talk, timers or messages after its person is forgotten")
    func forgetsWithOthers() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let fatima = Address(channel: "terminal", name: "fatima")
            let person = try await kamer.database.transaction { ledger in
                let talk = try ledger.begin(at: Kamer.anna, in: "kamer", now: Kamer.start)
                var member = try #require(try ledger.member(talk.person))
                (member.name, member.phone) = ("Annabella", "0612345678")
                try ledger.save(member)
                try PrivacyTests.involve(fatima, in: member, ledger)
                return talk.person
            }
            let needles = ["Annabella", "0612345678"]
            #expect(try kamer.database.traces(of: needles) == needles)
            try await kamer.desk.forget(person)
            #expect(try kamer.database.forget(person, checkingFor: needles) == [])
            #expect(try await kamer.desk.conversation(of: fatima).frames.map(\.dialog) == ["hulp"])
        }
    }

    /// Lets somebody else be asked for help for a person, with her name wherever a rule puts it.
    private static func involve(
        _ address: Address,
        in member: Member,
        _ ledger: any Ledger
    ) throws {
        let moment = Moment(Day(number: 20_780))
        let matter = try ledger.open(
            Matter(id: 0, kind: .request, kamer: "kamer", person: member.id)
        )
        var talk = try ledger.begin(at: address, in: "kamer", now: Kamer.start)
        try ledger.add(Ask(person: talk.person, matter: matter.id, kind: .request, at: moment))
        let number = Value.number(Double(matter.id))
        let asked = Frame(
            dialog: "hulp",
            journal: Journal(arguments: ["nummer": number, "wie": .text("Annabella")]),
            fingerprint: 1
        )
        let told = Frame(
            dialog: "hulp",
            journal: Journal(path: [Entry("wie", .looked(.text("Annabella"), until: nil))]),
            fingerprint: 1
        )
        talk.text = Conversation(frames: [asked, told, Frame(dialog: "hulp", fingerprint: 1)]).text
        try ledger.save(talk)
        let errand = Errand(
            dialog: "later",
            arguments: ["nummer": number, "wie": .text("Annabella")]
        )
        try ledger.set(Timer(person: talk.person, .errand(errand), due: Kamer.start))
        try ledger.post(
            [.message("Annabella belt met 0612345678."), .message("Dag.")],
            to: address,
            about: talk.person,
            isAnswer: true,
            now: Kamer.start,
            until: Kamer.start.adding(days: 3)
        )
    }

    @Test("a message that is taken back stands in no byte any more", arguments: [false, true])
    func takenBack(_ isOver: Bool) async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", PrivacyTests.mail)
            _ = try await kamer.desk.receive(
                Incoming(from: Kamer.anna, id: "1", content: .message(PrivacyTests.story))
            )
            if isOver { try await kamer.say("ja") }
            let words = [PrivacyTests.story]
            #expect(try kamer.database.traces(of: words) == words)
            _ = try await kamer.desk.receive(
                Incoming(from: Kamer.anna, id: "2", content: .retraction(of: "1"))
            )
            #expect(try await kamer.database.scrub())
            #expect(try kamer.database.traces(of: words) == [])
        }
    }

    @Test("finds words also where they are stored with other signs")
    func findsEscaped() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let story = #"Jan (van 12) helpt; soms \ nooit"#
            let entry = Entry("verhaal", .given(.text(story)))
            let frame = Frame(dialog: "hulp", journal: Journal(path: [entry]), fingerprint: 1)
            try await kamer.database.transaction { ledger in
                var talk = try ledger.begin(at: Kamer.anna, in: "kamer", now: Kamer.start)
                talk.text = Conversation(frames: [frame]).text
                try ledger.save(talk)
            }
            #expect(try kamer.database.traces(of: [story, "Piet; (van 13)"]) == [story])
        }
    }

    @Test("a backup holds nothing of who was forgotten")
    func backup() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", PrivacyTests.mail)
            let person = try #require(try kamer.database.person(at: Kamer.anna))
            _ = try kamer.database.forget(person)
            try kamer.database.backup(to: folder + "/copy")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/copy"))
            #expect(bytes.range(of: Data(PrivacyTests.mail.utf8)) == nil)
            #expect(bytes.range(of: Data("anna".utf8)) == nil)
        }
    }

    @Test("tells a person of answers that lie beside the path she is on")
    func exportsKept() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let person = try await kamer.database.transaction { ledger in
                var talk = try ledger.begin(at: Kamer.anna, in: "kamer", now: Kamer.start)
                talk.text = "buur-gesprek 1\ndialoog hulp 1\n~mail\tantwoord\tt:a@example.org\t0\t"
                try ledger.save(talk)
                return talk.person
            }
            let text = try #require(try kamer.database.export(person, in: kamer.time))
            #expect(text.contains("- hulp, mail: a@example.org\n"))
        }
    }

    @Test("tells a person what can no longer be read, as it is stored")
    func exportsUnreadable() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            let person = try await kamer.database.transaction { ledger in
                var talk = try ledger.begin(at: Kamer.anna, in: "kamer", now: Kamer.start)
                try ledger.setAside("raadsel 1\nsom", of: talk.person, now: Kamer.start)
                talk.text = "raadsel 2"
                try ledger.save(talk)
                return talk.person
            }
            let text = try #require(try kamer.database.export(person, in: kamer.time))
            #expect(
                text.contains("Wat ik niet meer kan lezen\n- raadsel 1\n- som\n- raadsel 2\n")
            )
        }
    }

    @Test("does not tell that another may read along, since that other may read this")
    func exportsNoWatching() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("hallo")
            let person = try #require(try kamer.database.person(at: Kamer.anna))
            let before = try kamer.database.export(person, in: kamer.time)
            try await kamer.database.transaction { ledger in
                let due = Kamer.start.adding(days: 3)
                try ledger.set(Timer(person: person, .watched, due: due))
            }
            #expect(try kamer.database.export(person, in: kamer.time) == before)
        }
    }

    @Test("tells a person everything that is known about her")
    func export() async throws {
        try await withFolder { folder in
            let kamer = try Kamer(folder: folder)
            try await kamer.say("ik zoek hulp", PrivacyTests.mail, PrivacyTests.story, "ja")
            let person = try #require(try kamer.database.person(at: Kamer.anna))
            try await kamer.database.transaction { ledger in
                let later = Kamer.start.adding(days: 7)
                try ledger.set(Timer(person: person, .wait(dialog: "afloop", key: "k"), due: later))
                _ = try ledger.note(id: "1", from: "terminal", of: person, now: Kamer.start)
                let photo = Attachment(.image, name: "brief.jpg", handle: "mxc://a")
                let until = Kamer.start.adding(days: 30)
                try ledger.add(
                    KeptFile(photo, from: Kamer.anna, at: Kamer.start, until: until),
                    of: person
                )
                try PrivacyTests.note(person, in: ledger)
            }
            let text = try kamer.database.export(person, in: kamer.time)
            #expect(
                text == """
                    Over jou
                    - Je naam: Anna
                    - Je schrijft vanaf: terminal:anna
                    - Je kamer: kamer
                    - Je telefoon: 0612345678
                    - Voor het laatst gehoord: maandag 23 november 2026

                    Waar je ja op zei
                    - Mag ik bellen? (ja op maandag 23 november 2026)

                    Wat er voor je loopt
                    - Een briefje voor de kamer, nummer 1. Hoe laat: 10.00 uur. Met je naam: ja. Sinds: maandag 23 november 2026. Met haast: nee. Hoe het staat: het wacht op een mens.
                    - Je vroeg een buur om hulp, nummer 2.

                    Wanneer je er was
                    - maandag 23 november 2026: breiclub, was er

                    Antwoorden die ik nog bewaar
                    - hulp, mail: anna@example.org (van maandag 23 november 2026, ik wis het op woensdag 23 december 2026)
                    - hulp, nog iets: ja (van maandag 23 november 2026, ik wis het op zondag 21 februari 2027)
                    - hulp, verhaal: een brief van de gemeente (van maandag 23 november 2026, ik wis het op dinsdag 24 november 2026)

                    Briefjes voor de kamer
                    - een brief van de gemeente Naam: Anna. Contact: anna@example.org. (van maandag 23 november 2026, ik wis het op woensdag 23 december 2026)

                    Bestanden die je stuurde
                    - brief.jpg (van maandag 23 november 2026, ik wis het op woensdag 23 december 2026)

                    Wat ik later nog vraag
                    - afloop: op maandag 30 november 2026

                    Wat ik verder bewaar, zonder je woorden
                    - Nummers van berichten, zodat ik niets dubbel doe: 1
                    - Gesprekken die klaar zijn, met de dag: 1
                    - Regels over wat er gebeurde en wanneer: 7
                    - Keren dat ik je om hulp vroeg: 1

                    """
            )
        }
    }
}

extension Delivery.Content {
    fileprivate static func message(_ text: String) -> Self { .message(.init(text)) }
}
