import Assistant
import Testing

extension StoreLaw {
    static let talks = [
        StoreLaw("what was saved last is what is read") { store in
            #expect(try await store.transaction { try $0.talk(at: anna) } == nil)
            let person = try await store.begin(anna)
            let begun = Talk(person: person, address: anna, heardAt: start)
            #expect(try await store.transaction { try $0.talk(at: anna) } == begun)
            let saved = Talk(
                person: person,
                address: bram,
                name: "Anna",
                turns: 3,
                text: "één\ttwee\n",
                dialog: "geld",
                question: "inkomen",
                heardAt: start.adding(days: 1),
                silenceAt: start.adding(days: 2)
            )
            try await store.write { try $0.save(saved) }
            #expect(try await store.transaction { try $0.talk(at: anna) } == saved)
            #expect(try await store.transaction { try $0.talk(of: person) } == saved)
            let bare = Talk(person: person, address: anna, heardAt: start)
            try await store.write { try $0.save(bare) }
            #expect(try await store.transaction { try $0.talk(of: person) } == bare)
        },
        StoreLaw("a text is kept whole, whatever is in it, or refused") { store in
            let person = try await store.begin(anna)
            for text in ["een\0twee", "\0", "\u{1B}[2J\r\n", "👩‍👩‍👧\u{FFFD}é'; --"] {
                let talk = Talk(person: person, address: anna, text: text, heardAt: start)
                do {
                    try await store.write { try $0.save(talk) }
                } catch {
                    #expect(!(error is any StoreFailure), "the text is refused, not the store ill")
                    continue
                }
                #expect(try await store.transaction { try $0.talk(at: anna) } == talk)
            }
        },
        StoreLaw("a transaction is kept whole or not at all") { store in
            let person = try await store.begin(anna)
            await #expect(throws: Interruption.self) {
                try await store.write { ledger in
                    _ = try ledger.begin(at: bram, in: "kamer", now: start)
                    _ = try ledger.note(id: "1", from: "terminal", of: person, now: start)
                    try ledger.save(Talk(person: person, address: anna, turns: 9, heardAt: start))
                    try ledger.post([message("half")], about: person)
                    try ledger.set(Timer(person: person, .wait(dialog: "a", key: "b"), due: start))
                    _ = try ledger.next("count")
                    throw Interruption()
                }
            }
            try await store.write { ledger throws in
                #expect(try ledger.talk(at: bram) == nil)
                #expect(try ledger.talk(of: person)?.turns == 0)
                #expect(try ledger.note(id: "1", from: "terminal", of: person, now: start))
                #expect(try ledger.dueTimers(now: start, limit: 9).isEmpty)
                #expect(try ledger.next("count") == 1)
            }
            #expect(try await store.due().isEmpty)
        },
        StoreLaw("transactions follow each other") { store in
            let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<50 {
                    group.addTask { try await store.transaction { try $0.next("count") } }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(numbers.sorted() == Array(1...50))
        },
        StoreLaw("talks do not see each other") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            #expect(first != second)
            let other = Talk(person: second, address: bram, name: "Bram", text: "b", heardAt: start)
            try await store.write { ledger in
                try ledger.save(other)
                try ledger.save(Talk(person: first, address: anna, text: "a", heardAt: start))
                try ledger.set(Timer(person: second, .wait(dialog: "d", key: "k"), due: start))
                try ledger.clearTimers(of: first, dialog: "d")
            }
            try await store.write { ledger throws in
                #expect(try ledger.talk(at: bram) == other)
                #expect(try ledger.talk(at: anna)?.name == nil)
                #expect(try ledger.dueTimers(now: start, limit: 9).map(\.person) == [second])
            }
        },
        StoreLaw("an external id is new once for each channel") { store in
            let person = try await store.begin(anna)
            let answers = try await store.transaction { ledger in
                try ["terminal", "matrix", "terminal", "matrix"].map {
                    try ledger.note(id: "42", from: $0, of: person, now: start)
                }
            }
            #expect(answers == [true, true, false, false])
        },
        StoreLaw("a silence is due from its moment on, the longest first") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                try ledger.save(
                    Talk(
                        person: first,
                        address: anna,
                        heardAt: start,
                        silenceAt: start.adding(days: 2)
                    )
                )
                try ledger.save(
                    Talk(
                        person: second,
                        address: bram,
                        heardAt: start,
                        silenceAt: start.adding(days: 1)
                    )
                )
            }
            for (days, expected) in [(0, []), (1, [second]), (2, [second, first])] {
                let due = try await store.transaction {
                    try $0.silentTalks(now: start.adding(days: days), limit: 9).map(\.person)
                }
                #expect(due == expected)
            }
        },
    ]
}
