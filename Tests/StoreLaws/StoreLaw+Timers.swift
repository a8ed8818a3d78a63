import Assistant
import Dialog
import Testing

extension StoreLaw {
    static let timers = [
        StoreLaw("a timer takes the place of one for the same wait") { store in
            let person = try await store.begin(anna)
            let early = Timer(person: person, .wait(dialog: "d", key: "k"), due: start)
            let late = Timer(
                person: person,
                .wait(dialog: "d", key: "k"),
                due: start.adding(days: 1)
            )
            let other = Timer(
                person: person,
                .wait(dialog: "d", key: "l"),
                due: start.adding(days: 2)
            )
            try await store.write { ledger in
                try ledger.set(early)
                try ledger.set(other)
                try ledger.set(late)
            }
            try await store.write { ledger throws in
                #expect(try ledger.dueTimers(now: start, limit: 9).isEmpty)
                #expect(
                    try ledger.dueTimers(now: start.adding(days: 3), limit: 9) == [late, other]
                )
                #expect(try ledger.dueTimers(now: start.adding(days: 3), limit: 1) == [late])
            }
        },
        StoreLaw("a timer is cleared once, and only as it was set") { store in
            let person = try await store.begin(anna)
            let timer = Timer(person: person, .wait(dialog: "d", key: "k"), due: start)
            let moved = Timer(
                person: person,
                .wait(dialog: "d", key: "k"),
                due: start.adding(days: 1)
            )
            let cleared = try await store.transaction { ledger in
                try ledger.set(timer)
                return try [moved, timer, timer].map(ledger.clear)
            }
            #expect(cleared == [false, true, false])
        },
        StoreLaw("it is known whether a timer is set, until it is cleared") { store in
            let person = try await store.begin(anna)
            let watched = Timer(person: person, .watched, due: start)
            try await store.write { ledger in
                #expect(try !ledger.isSet(.watched, for: person))
                try ledger.set(watched)
                #expect(try ledger.isSet(.watched, for: person))
                #expect(try !ledger.isSet(.forgetting, for: person))
                #expect(try ledger.dueTimers(now: start, limit: 9) == [watched])
                #expect(try ledger.clear(watched))
                #expect(try !ledger.isSet(.watched, for: person))
            }
        },
        StoreLaw("an errand is read as it was set, and cleared by its matter") { store in
            let person = try await store.begin(anna)
            let errands = [1.0, 2].map { number in
                Errand(
                    dialog: "d",
                    arguments: [Errand.matter: .number(number), "wat": .text("een (kast);\nja")]
                )
            }
            let timers = errands.map { Timer(person: person, .errand($0), due: start) }
            try await store.write { ledger in
                for timer in timers { try ledger.set(timer) }
                #expect(try ledger.dueTimers(now: start, limit: 9) == timers)
                try ledger.clear(.errand(errands[0]), of: person)
                #expect(try ledger.dueTimers(now: start, limit: 9) == [timers[1]])
            }
        },
        StoreLaw("the timers of one dialog are cleared together") { store in
            let person = try await store.begin(anna)
            let kept = Timer(person: person, .wait(dialog: "e", key: "k"), due: start)
            try await store.write { ledger in
                try ledger.set(Timer(person: person, .wait(dialog: "d", key: "k"), due: start))
                try ledger.set(Timer(person: person, .wait(dialog: "d", key: "l"), due: start))
                try ledger.set(kept)
                try ledger.clearTimers(of: person, dialog: "d")
            }
            #expect(
                try await store.transaction { try $0.dueTimers(now: start, limit: 9) } == [kept]
            )
        },
        StoreLaw("as many timers are due as have come to their time") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                for (days, key) in [(0, "k"), (1, "l"), (2, "m")] {
                    let due = start.adding(days: days)
                    try ledger.set(Timer(person: person, .wait(dialog: "d", key: key), due: due))
                }
                for (days, count) in [(-1, 0), (0, 1), (1, 2), (9, 3)] {
                    #expect(try ledger.dueTimerCount(now: start.adding(days: days)) == count)
                }
            }
        },
    ]
}
