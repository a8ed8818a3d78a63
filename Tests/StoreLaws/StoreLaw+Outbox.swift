import Assistant
import Dialog
import Testing

extension StoreLaw {
    static let outbox = [
        StoreLaw("what is posted is due in that order, as it was posted") { store in
            let person = try await store.begin(anna)
            let contents: [Delivery.Content] = [
                .message(Message("Kies maar.", options: ["Een brief", "Iets anders"])),
                .page(Page(title: "Blad", body: "één\n\ntwee")), message(""),
                .message(Message("", options: ["een\ntwee", "", "\\n \"drie\"; (vier)"])),
            ]
            try await store.write {
                try $0.post(
                    contents,
                    to: anna,
                    about: person,
                    isAnswer: true,
                    now: start,
                    until: end
                )
            }
            let due = try await store.due()
            #expect(due.map(\.content) == contents)
            #expect(due.allSatisfy { $0.to == anna && $0.attempts == 0 })
            #expect(try await store.due(at: start.adding(days: -1)) == due)
            let elsewhere = try await store.transaction {
                try $0.dueDeliveries(
                    on: "matrix",
                    reach: .everyone,
                    isQuiet: false,
                    now: start,
                    limit: 9
                )
            }
            #expect(elsewhere.isEmpty)
            for (reach, isDue) in [
                (Reachable.only(["niemand"]), false), (.only(["anna"]), true),
                (.everyone(except: ["anna"]), false),
                (.everyone(except: ["niemand", "bram"]), true),
            ] {
                let reached = try await store.transaction {
                    try $0.dueDeliveries(
                        on: "terminal",
                        reach: reach,
                        isQuiet: false,
                        now: start,
                        limit: 9
                    )
                }
                #expect(reached == (isDue ? due : []))
            }
        },
        StoreLaw("while it is quiet nothing is due where no answer is on its way") { store in
            let person = try await store.begin(anna)
            let quiet: @Sendable (any Ledger) throws -> [Delivery.Content] = {
                try $0.dueDeliveries(
                    on: "terminal",
                    reach: .everyone,
                    isQuiet: true,
                    now: start,
                    limit: 9
                ).map(\.content)
            }
            try await store.write { ledger in
                for (address, text, isAnswer) in [
                    (anna, "hoe gaat het?", false), (bram, "kom je?", false), (anna, "ja!", true),
                ] {
                    try ledger.post([message(text)], to: address, about: person, isAnswer: isAnswer)
                }
            }
            #expect(try await store.due().count == 3)
            // What comes before an answer goes with it, for the order is kept.
            #expect(
                try await store.transaction(quiet) == [message("hoe gaat het?"), message("ja!")]
            )
        },
        StoreLaw("what Buur began is dropped, and neither answers nor what is another's") { store in
            let (person, other) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                for (address, about, text, isAnswer) in [
                    (anna, person, "hoe gaat het?", false), (anna, person, "ja!", true),
                    (anna, other, "briefje", false), (bram, other, "kom je?", false),
                ] {
                    try ledger.post([message(text)], to: address, about: about, isAnswer: isAnswer)
                }
                try ledger.dropInitiatives(with: person, at: anna)
            }
            #expect(
                try await store.due().map(\.content)
                    == [message("ja!"), message("briefje"), message("kom je?")]
            )
        },
        StoreLaw("the numbers of deliveries grow and none is given twice") { store in
            let person = try await store.begin(anna)
            var seen: [Int64] = []
            for _ in 0..<3 {
                try await store.write {
                    try $0.post(
                        [message("a"), message("b")],
                        to: anna,
                        about: person,
                        isAnswer: true,
                        now: start,
                        until: end
                    )
                }
                let ids = try await store.due().map(\.id)
                seen += ids
                try await store.write { ledger in
                    for id in ids { try ledger.confirm(id, as: nil, now: start) }
                }
            }
            #expect(seen.count == 6)
            #expect(zip(seen, seen.dropFirst()).allSatisfy { $0 < $1 })
        },
        StoreLaw("a delivery waits for an earlier one to the same address") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                try ledger.post([message("1"), message("2")], about: person)
                try ledger.post([message("3")], to: bram, about: person)
            }
            let first = try #require(try await store.due().first)
            let later = start.adding(days: 1)
            try await store.write { try $0.postpone(first.id, until: later) }
            #expect(try await store.due().map(\.to) == [bram])
            let due = try await store.due(at: later)
            #expect(due.map(\.to) == [anna, anna, bram])
            #expect(due.map(\.attempts) == [1, 0, 0])
            let putBack = start.adding(days: -30)
            #expect(try await store.due(at: putBack).count == 3)
        },
        StoreLaw("what was given up lies apart, and can be tried again") { store in
            let person = try await store.begin(anna)
            try await store.write {
                try $0.post(
                    [message("1"), message("2")],
                    to: anna,
                    about: person,
                    isAnswer: true,
                    now: start,
                    until: end
                )
            }
            let first = try #require(try await store.due().first)
            try await store.write { try $0.bury(first.id, because: "weg", now: start) }
            #expect(try await store.due().map(\.content) == [message("2")])
            let dead = try await store.transaction { try $0.deadLetters() }
            #expect(dead.map(\.reason) == ["weg"])
            #expect(dead.map(\.at) == [start])
            #expect(dead.map(\.delivery.content) == [message("1")])
            let revived = try await store.transaction { ledger in
                try [first.id, first.id, first.id + 100].map { try ledger.revive($0, now: start) }
            }
            #expect(revived == [true, false, false])
            #expect(try await store.due().map(\.content) == [message("1"), message("2")])
            #expect(try await store.due().map(\.attempts) == [0, 0])
        },
        StoreLaw("as many deliveries are due as are asked for") { store in
            let person = try await store.begin(anna)
            try await store.write {
                try $0.post(
                    [message("1"), message("2")],
                    to: anna,
                    about: person,
                    isAnswer: true,
                    now: start,
                    until: end
                )
            }
            let due = try await store.transaction {
                try $0.dueDeliveries(
                    on: "terminal",
                    reach: .everyone,
                    isQuiet: false,
                    now: start,
                    limit: 1
                )
            }
            #expect(due.map(\.content) == [message("1")])
        },
        StoreLaw("what waits, is due and was given up is counted by channel") { store in
            let person = try await store.begin(anna)
            let afar = Address(channel: "matrix", name: "anna")
            try await store.write { ledger in
                for (address, texts) in [(anna, ["1", "2", "3"]), (afar, ["4"])] {
                    try ledger.post(texts.map(message), to: address, about: person)
                }
            }
            let posted = try await store.due()
            try await store.write { ledger in
                try ledger.bury(posted[0].id, because: "weg", now: start)
                try ledger.postpone(posted[1].id, until: start.adding(days: 1))
            }
            let backlogs: @Sendable (Instant) async throws -> [Backlog] = { now in
                try await store.transaction { try $0.backlogs(now: now) }
            }
            let far = Backlog(channel: "matrix", waiting: 1, due: 1, dueSince: start, dead: 0)
            #expect(
                try await backlogs(start.adding(days: 1)) == [
                    far, Backlog(channel: "terminal", waiting: 2, due: 2, dueSince: start, dead: 1),
                ]
            )
            #expect(
                try await backlogs(start) == [
                    far, Backlog(channel: "terminal", waiting: 2, due: 1, dueSince: start, dead: 1),
                ]
            )
            #expect(
                try await backlogs(start.adding(days: -1)).map(\.dueSince) == [nil, nil]
            )
        },
    ]
}
