import Assistant
import Dialog
import Dutch
import Neighbourhood
import Testing

extension StoreLaw {
    static let archive = [
        StoreLaw("counts go up by one, each by itself") { store in
            let numbers = try await store.transaction { ledger in
                try ["a", "a", "b", "a"].map(ledger.next)
            }
            #expect(numbers == [1, 2, 1, 3])
        },
        StoreLaw("a sweep forgets what was kept long enough, and nothing else") { store in
            let person = try await store.begin(anna)
            let retention = Retention(silentTalk: 20, silentPerson: 40, deadLetter: 14, audit: 30)
            try await store.write { ledger in
                _ = try ledger.note(id: "1", from: "terminal", of: person, now: start)
                try ledger.add(answers, of: "geld", person: person, now: start)
                try ledger.add(card, of: person, now: start, until: start.adding(days: 12))
                try ledger.add(
                    AuditEntry(at: start, person: person, event: .turn, subject: "message")
                )
                try ledger.setAside("onleesbaar", of: person, now: start)
                try ledger.post([message("1"), message("2")], about: person)
            }
            let id = try #require(try await store.due().first).id
            try await store.write { try $0.bury(id, because: "weg", now: start) }
            for (days, count) in [
                (0, 0), (1, 1), (2, 0), (10, 2), (12, 1), (13, 0), (14, 2), (20, 0), (21, 1),
                (31, 2),
            ] {
                let forgotten = try await store.transaction {
                    try $0.sweep(Terms(retention, now: start.adding(days: days)))
                }
                #expect(forgotten == count, "after \(days) days")
            }
        },
        StoreLaw("a silent talk loses what lies open, and a silent person is known") { store in
            let retention = Retention(silentTalk: 20, silentPerson: 40)
            let person = try await store.begin(anna)
            let timer = Timer(person: person, .wait(dialog: "geld", key: "k"), due: start)
            let errand = Errand(dialog: "hulp_kan_niet", arguments: [:])
            let kept = [.errand(errand), .watched, .forgetting].map {
                Timer(person: person, $0, due: start)
            }
            try await store.write { ledger in
                try ledger.save(
                    Talk(
                        person: person,
                        address: anna,
                        name: "Anna",
                        turns: 4,
                        text: "veel",
                        dialog: "geld",
                        question: "inkomen",
                        heardAt: start,
                        silenceAt: start.adding(days: 2)
                    )
                )
                for timer in [timer] + kept { try ledger.set(timer) }
                _ = try ledger.sweep(Terms(retention, now: start.adding(days: 20)))
            }
            #expect(try await store.transaction { try $0.talk(at: anna) }?.text == "veel")
            let emptied = try await store.transaction { ledger in
                _ = try ledger.sweep(Terms(retention, now: start.adding(days: 21)))
                return try ledger.talk(at: anna)
            }
            #expect(
                emptied
                    == Talk(person: person, address: anna, name: "Anna", turns: 4, heardAt: start)
            )
            #expect(try await store.transaction { try $0.clear(timer) } == false)
            #expect(try await store.transaction { try kept.map($0.clear) } == [true, true, true])
            let silent = try await store.transaction { ledger in
                try [0, 1].map { seconds in
                    try ledger.people(silentSince: Instant(seconds: start.seconds + seconds))
                }
            }
            #expect(silent == [[], [person]])
        },
        StoreLaw("what Buur asked of late stays, however long a person was silent") { store in
            let person = try await store.begin(anna)
            let later = start.adding(days: 100)
            let today = Day(number: Int(later.seconds / 86_400))
            let text = try await store.transaction { ledger in
                let talk = Talk(
                    person: person,
                    address: anna,
                    name: nil,
                    turns: 1,
                    text: "gevraagd",
                    heardAt: start
                )
                try ledger.save(talk)
                try ledger.noteInitiative(with: person, on: today)
                _ = try ledger.sweep(Terms(Retention(silentTalk: 20), now: later.adding(days: 20)))
                let kept = try ledger.talk(of: person)?.text
                _ = try ledger.sweep(Terms(Retention(silentTalk: 20), now: later.adding(days: 21)))
                return [kept, try ledger.talk(of: person)?.text]
            }
            #expect(text == ["gevraagd", ""])
        },
        StoreLaw("who comes by is not silent") { store in
            let person = try await store.begin(anna)
            let day = Day(number: Int(start.adding(days: 30).seconds / 86_400))
            let silent = try await store.transaction { ledger in
                for (later, kind) in [(0, Visit.Kind.came), (60, .absent)] {
                    let day = day.adding(days: later)
                    try ledger.note(Visit(person: person, activity: "", day: day, kind: kind))
                }
                return try [30, 32].map { days in
                    try ledger.people(silentSince: start.adding(days: days))
                }
            }
            #expect(silent == [[], [person]])
        },
        StoreLaw("wiping forgets nothing by itself") { store in
            let person = try await store.begin(anna)
            #expect(try await store.scrub())
            #expect(try await store.transaction { try $0.talk(at: anna) }?.person == person)
        },
    ]

    private static let card = HandOver(what: "brief", name: "Anna", reach: "", isUrgent: false)
    private static let answers = [
        KeptAnswer(key: "inkomen", words: "€ 900", label: "geld", until: start.adding(days: 1)),
        KeptAnswer(key: "hoe", words: "zelf", label: nil, until: start.adding(days: 10)),
    ]
}
