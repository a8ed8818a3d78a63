import Assistant
import Dialog
import Neighbourhood
import Testing

extension StoreLaw {
    static let files = [
        StoreLaw("files are read back without their captions, until they are forgotten") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            let until = start.adding(days: 3)
            let photo = Attachment(.image, caption: "kijk")
            let letter = Attachment(
                .document,
                name: "brief é.pdf",
                size: 12,
                type: "application/pdf",
                handle: "mxc://a/b"
            )
            try await store.write { ledger in
                for file in [photo, letter] {
                    try ledger.add(KeptFile(file, from: anna, at: start, until: until), of: first)
                }
                try ledger.add(KeptFile(photo, from: bram, at: start, until: until), of: second)
            }
            let read = try await store.transaction { try $0.files(of: first) }
            #expect(read.map(\.attachment) == [Attachment(.image), letter])
            #expect(read.allSatisfy { $0.from == anna && $0.at == start && $0.until == until })
            try await store.write { try $0.forget(second) }
            #expect(try await store.transaction { try $0.files(of: second) }.isEmpty)
            for (days, count) in [(2, 2), (3, 0)] {
                let left = try await store.transaction { ledger in
                    _ = try ledger.sweep(Terms(Retention(), now: start.adding(days: days)))
                    return try ledger.files(of: first)
                }
                #expect(left.count == count, "after \(days) days")
            }
        },
        StoreLaw("an answer is forgotten by the message that gave it, once its dialog is over") {
            store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            let story = QuestionReference(frame: "brief 3", key: "verhaal")
            let answers = ["verhaal", "naam"].map {
                KeptAnswer(key: $0, words: "over \($0)", label: nil, until: end)
            }
            try await store.write { ledger in
                try ledger.add(answers, of: "brief", person: first, now: start.adding(days: -1))
                _ = try ledger.note(id: "1", from: "terminal", of: first, now: start)
                try ledger.keep(.answered(story), of: "1", from: "terminal", sentBy: first)
            }
            let forget: @Sendable (Int64) async throws -> String? = { person in
                try await store.transaction {
                    try $0.forgetAnswer(givenBy: "1", from: "terminal", of: person)
                }
            }
            #expect(try await forget(first) == nil, "its dialog is open")
            try await store.write { ledger in
                try ledger.close(["brief 3"], of: first)
                try ledger.add(answers, of: "ander", person: first, now: start)
                try ledger.add(answers, of: "brief", person: second, now: start)
                try ledger.add(answers, of: "brief", person: first, now: start)
            }
            #expect(try await forget(second) == nil)
            #expect(try await forget(first) == "over verhaal")
            #expect(try await forget(first) == nil, "what it told is gone")
        },
        StoreLaw("the answers of a person since a moment are forgotten, and nobody else's") {
            store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            let asked = QuestionReference(frame: "brief 3", key: "verhaal")
            let answer = KeptAnswer(key: "verhaal", words: "een brief", label: nil, until: end)
            try await store.write { ledger in
                for (id, person) in [("1", first), ("2", second)] {
                    _ = try ledger.note(id: id, from: "terminal", of: person, now: start)
                    try ledger.keep(.answered(asked), of: id, from: "terminal", sentBy: person)
                    try ledger.close(["brief 3"], of: person)
                    try ledger.add([answer], of: "brief", person: person, now: start)
                }
                try ledger.forgetAnswers(since: start.adding(days: 1), of: second)
                try ledger.forgetAnswers(since: start, of: first)
                let left = try [("1", first), ("2", second)].map { id, person in
                    try ledger.forgetAnswer(givenBy: id, from: "terminal", of: person)
                }
                #expect(left == [nil, "een brief"])
            }
        },
        StoreLaw("words are replaced in what is on its way because of a person") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                for person in [first, second] {
                    try ledger.post(
                        [
                            .message(Message("Over: (geheim).", options: ["a", "(geheim)\n"])),
                            .page(Page(title: "(geheim)", body: "x (geheim) y")),
                        ],
                        about: person
                    )
                }
                try ledger.replace("(geheim)", with: "…", of: first)
            }
            let due = try await store.due().map(\.content)
            #expect(
                due.prefix(2) == [
                    .message(Message("Over: ….", options: ["a", "…\n"])),
                    .page(Page(title: "…", body: "x … y")),
                ]
            )
            #expect(
                due.suffix(2) == [
                    .message(Message("Over: (geheim).", options: ["a", "(geheim)\n"])),
                    .page(Page(title: "(geheim)", body: "x (geheim) y")),
                ]
            )
        },
    ]
}
