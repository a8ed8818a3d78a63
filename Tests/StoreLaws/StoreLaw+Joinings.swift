import Assistant
import Dialog
import Neighbourhood
import Testing

extension StoreLaw {
    static let joinings = [
        StoreLaw("a code is its person's until its time is over, and the last one only") { store in
            let person = try await store.begin(anna)
            let other = try await store.begin(bram)
            let codes = try await store.transaction { ledger in
                try [person, other, person].map {
                    try ledger.giveCode(to: $0, until: start.adding(.seconds(900)))
                }
            }
            #expect(codes.allSatisfy { Joining.code(in: $0) == $0 })
            let found: @Sendable (Instant) async throws -> [Int64?] = { now in
                try await store.transaction { ledger in
                    try codes.map { try ledger.person(withCode: $0, now: now) }
                }
            }
            let first = try await found(start)[0]
            #expect(first == nil || codes[0] == codes[2])
            #expect(try await found(start).suffix(2) == [other, person])
            #expect(try await found(start.adding(.seconds(900))).suffix(2) == [nil, nil])
            try await store.write { try $0.clearCode(of: person) }
            #expect(try await found(start).last == .some(nil))
        },
        StoreLaw("wrong codes are counted, a person's and all") { store in
            let person = try await store.begin(anna)
            let other = try await store.begin(bram)
            try await store.write { ledger in
                for (who, days) in [(person, -2), (person, 0), (other, 0)] {
                    try ledger.noteWrongCode(by: who, now: start.adding(days: days))
                }
            }
            let counts = try await store.transaction { ledger in
                try [person, other, nil].map {
                    try ledger.wrongCodes(by: $0, since: start.adding(days: -1))
                }
            }
            #expect(counts == [1, 1, 2])
        },
        StoreLaw("an address that moved is the other's, with what came from it") { store in
            let person = try await store.begin(anna)
            let other = try await store.begin(bram)
            try await store.write { ledger in
                _ = try ledger.note(id: "b1", from: "terminal", of: other, now: start)
                try ledger.move(bram, to: person)
                try ledger.forget(other)
            }
            let (talk, addresses, isNew) = try await store.transaction { ledger in
                (
                    try ledger.talk(at: bram)?.person, Set(try ledger.addresses(of: person)),
                    try ledger.note(id: "b1", from: "terminal", of: person, now: start)
                )
            }
            #expect(talk == person)
            #expect(addresses == [anna, bram])
            #expect(!isNew)
            try await store.write { try $0.forget(person) }
            let left = try await store.transaction { ledger in
                try [anna, bram].map { try ledger.talk(at: $0)?.person }
            }
            #expect(left == [nil, nil], "forgetting wipes both")
        },
        StoreLaw("an address that was parted is nobody's, and nothing is on its way there") {
            store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                try ledger.post([message("1")], about: person)
                try ledger.part(anna)
            }
            #expect(try await store.due().isEmpty)
            let talk = try await store.transaction { try $0.talk(at: anna)?.person }
            #expect(talk == nil)
        },
    ]
}
