import Assistant
import Dialog
import Dutch
import Neighbourhood
import Testing

private let today = Day(number: 20_780)
private let morning = Moment(today, ClockTime(secondOfDay: 36_000))

/// A request that needs a look tomorrow morning.
private func request(of person: Int64, due: Moment? = nil) -> Matter {
    Matter(
        id: 0,
        kind: .request,
        kamer: "noord",
        person: person,
        due: due,
        fields: ["wat": .text("een (kast);\nophangen"), "dagen": .list([.day(today)])]
    )
}

extension StoreLaw {
    static let people = [
        StoreLaw("a person is read as she was saved") { store in
            try await store.write { ledger in
                var fatima = try ledger.register("Fatima", in: "noord", now: start)
                fatima.roles = [.volunteer, .keyHolder]
                (fatima.isFormal, fatima.languages) = (true, ["Turks", "Engels"])
                (fatima.phone, fatima.block) = ("0612345678", "de Punt")
                (fatima.talents, fatima.restsUntil) = (["koken", "klussen"], today)
                fatima.dangerOn = today.adding(days: -1)
                try ledger.save(fatima)
                #expect(try ledger.member(fatima.id) == fatima)
                #expect(try ledger.members(of: "noord", with: .volunteer) == [fatima])
                #expect(try ledger.members(of: "noord", with: .coordinator).isEmpty)
                #expect(try ledger.members(of: "zuid", with: nil).isEmpty)
                #expect(try ledger.kamers() == ["noord"])
            }
        },
        StoreLaw("what is known of who was registered becomes another's, and the one is gone") {
            store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                let one = try ledger.register("Anna", in: "kamer", now: start)
                try ledger.add(.toBeAsked(at: morning), of: one.id)
                try ledger.note(Visit(person: one.id, activity: "", day: today, kind: .came))
                let matter = try ledger.open(request(of: one.id))
                try ledger.post(
                    [message("Anna is gemist.")],
                    to: bram,
                    about: one.id,
                    isAnswer: false,
                    asking: nil,
                    now: start,
                    until: end
                )
                try ledger.join(one.id, to: person)
                #expect(try ledger.member(one.id) == nil)
                #expect(try ledger.consents(of: person).map(\.purpose) == [.beAsked])
                #expect(try ledger.visits(in: "kamer", since: today).map(\.person) == [person])
                #expect(try ledger.matter(matter.id)?.person == person)
            }
            #expect(try await store.due().map(\.to) == [bram])
        },
        StoreLaw("roles and a name reach the talk of who writes") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                var member = try #require(try ledger.member(person))
                #expect(member.kamer == "kamer")
                (member.name, member.roles) = ("Anna", [.coordinator])
                try ledger.save(member)
                let talk = try #require(try ledger.talk(at: anna))
                #expect(talk.name == "Anna" && talk.roles == [.coordinator])
            }
        },
        StoreLaw("how a person is spoken to is kept with her talk, and is open at first") { store in
            let person = try await store.begin(anna)
            for chosen in [true, false, nil] {
                try await store.write { ledger in
                    var talk = try #require(try ledger.talk(at: anna))
                    talk.isFormal = chosen
                    try ledger.save(talk)
                    #expect(try ledger.talk(of: person)?.isFormal == chosen)
                    #expect(try ledger.member(person)?.isFormal == chosen)
                }
            }
        },
        StoreLaw("a consent is for one purpose and one person, and is taken back") { store in
            let (one, other) = (try await store.begin(anna), try await store.begin(bram))
            let call = Consent(.callWhenAway, words: "Mag ik bellen?", at: morning)
            let share = Consent(
                .shareNumber,
                for: other,
                words: "Mag Bram?",
                at: morning,
                number: "0611111111",
                notedBy: other
            )
            try await store.write { ledger in
                for consent in [call, call, share] { try ledger.add(consent, of: one) }
                #expect(try ledger.consents(of: one) == [call, share])
                #expect(try ledger.consents(of: other).isEmpty)
                try ledger.withdraw(.shareNumber, for: one, of: one)
                #expect(try ledger.consents(of: one) == [call, share])
                try ledger.withdraw(.shareNumber, for: other, of: one)
                #expect(try ledger.consents(of: one) == [call])
                try ledger.withdraw(.callWhenAway, for: nil, of: one)
                #expect(try ledger.consents(of: one).isEmpty)
            }
        },
        StoreLaw("visits and a day of danger are swept when their time is over, and not before") {
            store in
            let person = try await store.begin(anna)
            let retention = Retention()
            try await store.write { ledger in
                let day = Day(number: Int(start.seconds / 86_400))
                for ago in [retention.visit + 1, retention.visit - 1] {
                    let visit = Visit(
                        person: person,
                        activity: "",
                        day: day.adding(days: -ago),
                        kind: .came
                    )
                    try ledger.note(visit)
                }
                var member = try #require(try ledger.member(person))
                member.dangerOn = day
                try ledger.save(member)
                _ = try ledger.sweep(Terms(retention, now: start))
                #expect(try ledger.visits(in: "kamer", since: Day(number: 0)).count == 1)
                #expect(try ledger.member(person)?.dangerOn == day)
                _ = try ledger.sweep(Terms(retention, now: start.adding(days: 4)))
                #expect(try ledger.visits(in: "kamer", since: Day(number: 0)).isEmpty)
                #expect(try ledger.member(person)?.dangerOn == nil)
            }
        },
        StoreLaw("what is over is swept when its time is over, and what is open is not") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                let kind = Matter.Kind.callWish
                var matters = try (0..<3).map { _ in
                    try ledger.open(Matter(id: 0, kind: kind, kamer: "kamer", person: person))
                }
                func sweep(after days: Int) throws -> [Int64] {
                    _ = try ledger.sweep(Terms(Retention(), now: start.adding(days: days)))
                    return try ledger.matters(with: person).map(\.id)
                }
                for place in 1...2 {
                    matters[place].isOpen = false
                    try ledger.save(matters[place])
                }
                #expect(try sweep(after: 1) == matters.map(\.id))
                matters[1].isOpen = true
                try ledger.save(matters[1])
                #expect(try sweep(after: 121) == matters.map(\.id))
                #expect(try sweep(after: 122) == [matters[0].id, matters[1].id])
                matters[1].isOpen = false
                try ledger.save(matters[1])
                #expect(try sweep(after: 130) == [matters[0].id, matters[1].id])
                #expect(try sweep(after: 251) == [matters[0].id])
            }
        },
        StoreLaw("initiatives are counted for each person and day") { store in
            let (one, other) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                try ledger.noteInitiative(with: one, on: today)
                try ledger.noteInitiative(with: one, on: today)
                try ledger.noteInitiative(with: other, on: today)
                #expect(try ledger.initiatives(with: one, on: today) == 2)
                #expect(try ledger.initiatives(with: other, on: today) == 1)
                try ledger.noteInitiative(with: one, on: today.adding(days: 1))
                #expect(try ledger.initiatives(with: one, on: today.adding(days: 1)) == 1)
                #expect(try ledger.initiatives(with: one, on: today) == 0)
            }
        },
    ]

    static let forgetting = [
        StoreLaw("a person is forgotten with all that is about her, and stays in nobody's hands") {
            store in
            let (one, other) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                let own = try ledger.open(request(of: one))
                var others = try ledger.open(request(of: other))
                others.helper = one
                try ledger.save(others)
                #expect(try ledger.matters(with: one).map(\.id) == [own.id, others.id])
                #expect(try ledger.addresses(of: one) == [anna])
                try ledger.set(Timer(person: one, .forgetting, due: start))
                #expect(try ledger.dueTimers(now: start, limit: 9).map(\.purpose) == [.forgetting])
                try ledger.forget(one)
                #expect(try ledger.talk(at: anna) == nil && ledger.member(one) == nil)
                #expect(try ledger.matter(own.id) == nil)
                #expect(try ledger.matter(others.id)?.helper == nil)
                #expect(try ledger.dueTimers(now: start, limit: 9).isEmpty)
                #expect(try ledger.talk(at: bram) != nil)
            }
        },
        StoreLaw("what is on its way to a person, or kept of her, is forgotten by a word in it") {
            store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                let left = [message("Dag."), message("Bramen plukken")]
                try ledger.post([message("Bram komt.")] + left, about: person)
                try ledger.forget(["Bram", "0612345678"], from: person)
            }
            #expect(
                try await store.due().map(\.content) == [
                    message("Dag."), message("Bramen plukken"),
                ]
            )
        },
        StoreLaw("everybody's errands about a matter are cleared, and no others") { store in
            let people = [try await store.begin(anna), try await store.begin(bram)]
            let left = try await store.transaction { ledger in
                for person in people {
                    for number in [1.0, 2] {
                        let errand = Errand(dialog: "d", arguments: ["nummer": .number(number)])
                        try ledger.set(Timer(person: person, .errand(errand), due: start))
                    }
                }
                try ledger.clearErrands(about: .number(2))
                return try ledger.dueTimers(now: start, limit: 9).map(\.purpose.key)
            }
            #expect(left == ["errand 1", "errand 1"])
        },
        StoreLaw("failures are counted from a moment on") { store in
            try await store.write { ledger in
                for (event, day) in [(AuditEntry.Event.failure, 0), (.failure, 2), (.turn, 2)] {
                    let at = start.adding(days: day)
                    try ledger.add(AuditEntry(at: at, person: nil, event: event, subject: "x"))
                }
                #expect(try ledger.failures(since: start) == 2)
                #expect(try ledger.failures(since: start.adding(days: 1)) == 1)
            }
        },
    ]

    static let matters = [
        StoreLaw("a matter is read as it was saved, by its number") { store in
            let (one, other) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                var first = try ledger.open(request(of: one))
                let second = try ledger.open(request(of: other))
                #expect(first.id < second.id)
                first.helper = other
                first.fields["staat"] = .text("gevraagd")
                try ledger.save(first)
                #expect(try ledger.matter(first.id) == first)
                #expect(try ledger.matter(second.id) == second)
                #expect(try ledger.openMatters(with: other) == [first, second])
                #expect(try ledger.openMatters(.request, in: "noord") == [first, second])
                #expect(try ledger.openMatters(.request, in: "zuid").isEmpty)
                #expect(try ledger.openMatters(.followUp, in: "noord").isEmpty)
            }
        },
        StoreLaw("matters are due in the order of their time, while they are open") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                let late = try ledger.open(request(of: person, due: morning))
                let early = try ledger.open(request(of: person, due: Moment(today)))
                _ = try ledger.open(request(of: person))
                var closed = try ledger.open(request(of: person, due: morning))
                closed.isOpen = false
                try ledger.save(closed)
                let before = Moment(today.adding(days: -1))
                #expect(try ledger.dueMatters(now: before, limit: 9).isEmpty)
                #expect(try ledger.dueMatters(now: morning, limit: 9) == [early, late])
                #expect(try ledger.dueMatters(now: morning, limit: 1) == [early])
            }
        },
        StoreLaw("the last day that was begun is known of each room") { store in
            let tomorrow = today.adding(days: 1)
            try await store.write { ledger in
                try ledger.beginDay(today, in: "noord")
                try ledger.beginDay(today, in: "zuid")
                try ledger.beginDay(tomorrow, in: "zuid")
                let days = try ["noord", "zuid", "oost"].map(ledger.lastDay)
                #expect(days == [today, tomorrow, nil])
            }
        },
        StoreLaw("what was asked is read with its answer, in the order of time") { store in
            let (one, other) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                let matter = try ledger.open(request(of: one))
                let late = Ask(person: other, matter: matter.id, kind: .request, at: morning)
                let early = Ask(person: one, matter: matter.id, kind: .request, at: Moment(today))
                try ledger.add(late)
                try ledger.add(early)
                try ledger.answer(.no, by: one, in: matter.id)
                var answered = early
                answered.answer = .no
                #expect(try ledger.asks(in: "kamer", since: Moment(today)) == [answered, late])
                #expect(try ledger.asks(in: "kamer", since: morning) == [late])
                #expect(try ledger.asks(in: "noord", since: Moment(today)).isEmpty)
            }
        },
        StoreLaw("a visit takes the place of one at the same activity and day") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                let away = Visit(person: person, activity: "eten", day: today, kind: .cancelled)
                let came = Visit(person: person, activity: "eten", day: today, kind: .came)
                let just = Visit(person: person, activity: "", day: today, kind: .came)
                for visit in [away, came, just] { try ledger.note(visit) }
                #expect(try ledger.visits(in: "kamer", since: today) == [just, came])
                #expect(try ledger.visits(in: "kamer", since: today.adding(days: 1)).isEmpty)
            }
        },
        StoreLaw("counts are added up over months, for each room") { store in
            let (march, april) = (Day(number: 20_878), Day(number: 20_909))
            try await store.write { ledger in
                try ledger.count(.visit, in: "noord", month: march)
                try ledger.count(.visit, in: "noord", month: april)
                try ledger.count(.reached, in: "noord", month: april)
                try ledger.count(.visit, in: "zuid", month: april)
                #expect(
                    try ledger.counts(in: "noord", from: march, to: april)
                        == [.visit: 2, .reached: 1]
                )
                #expect(try ledger.counts(in: "noord", from: march, to: march) == [.visit: 1])
            }
        },
    ]
}
