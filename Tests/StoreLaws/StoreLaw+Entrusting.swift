import Assistant
import Dialog
import Neighbourhood
import Testing

extension StoreLaw {
    static let entrusting = [
        StoreLaw("what lies with others is due no more, and goes when it arrived") { store in
            let (first, second) = try await store.postTwo()
            try await store.write { try $0.entrust(first, as: "x1", now: start) }
            #expect(try await store.due().map(\.id) == [second])
            #expect(try await store.backlog() == [1, 0])
            try await store.write { try $0.settle(.arrived("x1"), now: start) }
            try await store.write { try $0.settle(.arrived("onbekend"), now: start) }
            #expect(try await store.backlog() == [1, 0])
            #expect(try await store.revives(first) == false)
        },
        StoreLaw("what lies with others and fails is given up, and goes when it arrived yet") {
            store in
            let (first, second) = try await store.postTwo()
            try await store.write { ledger in
                try ledger.note(pieces: 2, of: first, as: nil)
                try ledger.entrust(first, as: "x1", now: start)
                for reason in ["weg", "nog eens"] {
                    try ledger.settle(.failed("x1", reason), now: start)
                }
            }
            let dead = try await store.transaction { try $0.deadLetters() }
            #expect(dead.map(\.reason) == ["weg"])
            #expect(try await store.backlog() == [1, 1])
            #expect(try await store.revives(first))
            let due = try await store.due()
            #expect(due.map(\.id) == [first, second])
            #expect(due.map(\.pieces) == [0, 0], "all of it is brought again")
            try await store.write { try $0.settle(.failed("x1", "weg"), now: start) }
            #expect(try await store.due().count == 2, "it is known by that id no more")
            try await store.write { ledger in
                try ledger.entrust(first, as: "x2", now: start)
                try ledger.settle(.failed("x2", "weg"), now: start)
                try ledger.settle(.arrived("x2"), now: start)
            }
            #expect(try await store.backlog() == [1, 0])
        },
        StoreLaw("what lies with others is swept when nothing is heard of it") { store in
            let (first, second) = try await store.postTwo()
            try await store.write { ledger in
                try ledger.entrust(first, as: "x1", now: start)
                try ledger.entrust(second, as: "x2", now: start)
            }
            for (id, days) in [("x1", 2), ("x2", 4)] {
                try await store.write { ledger in
                    _ = try ledger.sweep(Terms(Retention(), now: start.adding(days: days)))
                    try ledger.settle(.failed(id, "weg"), now: start)
                }
            }
            #expect(try await store.backlog() == [0, 1], "of the second nothing is known any more")
        },
        StoreLaw("what was asked stays known by the id under which it lies with others") { store in
            let person = try await store.begin(anna)
            let question = QuestionReference(frame: "hulp 1", key: "naam")
            try await store.write { ledger in
                try ledger.post([message("hoe heet je?")], about: person, asking: question)
            }
            let id = try #require(try await store.due().first?.id)
            try await store.write { try $0.entrust(id, as: "x1", now: start) }
            let asked = try await store.transaction {
                try $0.question(askedBy: "x1", on: "terminal", to: person)
            }
            #expect(asked == question)
        },
        StoreLaw("how many pieces arrived is read back") { store in
            let (first, _) = try await store.postTwo()
            try await store.write { try $0.note(pieces: 3, of: first, as: nil) }
            #expect(try await store.due().map(\.pieces) == [3, 0])
        },
        StoreLaw("what lies with others in pieces goes when the last of them arrived") { store in
            let (first, _) = try await store.postTwo()
            try await store.write { try $0.note(pieces: 1, of: first, as: "x1") }
            try await store.write { try $0.settle(.arrived("x1"), now: start) }
            #expect(try await store.backlog() == [2, 0], "the second piece is yet to be brought")
            try await store.write { ledger in
                try ledger.note(pieces: 2, of: first, as: "x2")
                try ledger.entrust(first, as: "x3", now: start)
                try ledger.settle(.arrived("x3"), now: start)
                try ledger.settle(.failed("x2", "weg"), now: start)
                try ledger.settle(.failed("x1", "weg"), now: start)
            }
            #expect(try await store.backlog() == [1, 1])
            try await store.write { try $0.settle(.arrived("x2"), now: start) }
            #expect(try await store.backlog() == [1, 0])
        },
        StoreLaw("what lies with others in pieces is given up when one fails") { store in
            let (first, second) = try await store.postTwo()
            try await store.write { ledger in
                try ledger.note(pieces: 1, of: first, as: "x1")
                try ledger.settle(.failed("x1", "weg"), now: start)
                try ledger.entrust(first, as: "x2", now: start)
                try ledger.settle(.arrived("x2"), now: start)
            }
            #expect(try await store.backlog() == [1, 1])
            #expect(try await store.revives(first))
            #expect(try await store.due().map(\.id) == [first, second])
            #expect(try await store.due().map(\.pieces) == [0, 0], "all of it is brought again")
            try await store.write { try $0.settle(.arrived("x1"), now: start) }
            #expect(try await store.due().count == 2, "it is known by that id no more")
        },
        StoreLaw("what waits for somebody to write is due when she does") { store in
            let (first, second) = try await store.postTwo()
            let later = start.adding(days: 7)
            try await store.write { try $0.suspend(first, until: later) }
            #expect(try await store.due().isEmpty)
            #expect(try await store.due(at: later).map(\.isSuspended) == [true, false])
            try await store.write { try $0.hear(from: bram, at: start, now: start) }
            #expect(try await store.due().isEmpty)
            try await store.write { try $0.hear(from: anna, at: start, now: start) }
            let due = try await store.due()
            #expect(due.map(\.id) == [first, second])
            #expect(due.map(\.isSuspended) == [false, false])
        },
        StoreLaw("when somebody last wrote from an address is read with what is due") { store in
            _ = try await store.postTwo()
            #expect(try await store.due().map(\.heardAt) == [nil, nil])
            for moment in [start.adding(days: -1), start.adding(days: -2)] {
                try await store.write { try $0.hear(from: anna, at: moment, now: start) }
            }
            #expect(Set(try await store.due().map(\.heardAt)) == [start.adding(days: -1)])
        },
    ]
}

extension Report {
    fileprivate static func arrived(_ id: String) -> Report {
        Report(channel: "terminal", externalID: id, .arrived)
    }

    fileprivate static func failed(_ id: String, _ reason: String) -> Report {
        Report(channel: "terminal", externalID: id, .failed(reason: reason))
    }
}

extension Store {
    /// Puts two messages for Anna in the outbox, and gives their numbers.
    fileprivate func postTwo() async throws -> (Int64, Int64) {
        let person = try await begin(anna)
        try await write { ledger in
            try ledger.post([message("1"), message("2")], about: person)
        }
        let ids = try await due().map(\.id)
        return (ids[0], ids[1])
    }

    /// How much waits and how much was given up.
    fileprivate func backlog() async throws -> [Int] {
        let backlogs = try await transaction { try $0.backlogs(now: start) }
        return backlogs.flatMap { [$0.waiting, $0.dead] }
    }

    fileprivate func revives(_ id: Int64) async throws -> Bool {
        try await transaction { try $0.revive(id, now: start) }
    }
}
