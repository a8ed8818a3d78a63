import Assistant
import Dialog
import Neighbourhood
import Testing

extension StoreLaw {
    static let inbox = [
        StoreLaw("what became of a message is read back, by who sent it and nobody else") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            let fates: [Fate] = [
                .nothing, .answered(income), .missed(rent), .replaced, .over, .nothing,
            ]
            for fate in fates {
                let read = try await store.transaction { ledger in
                    _ = try ledger.note(id: "1", from: "terminal", of: first, now: start)
                    try ledger.keep(fate, of: "1", from: "terminal", sentBy: first)
                    try ledger.keep(.over, of: "1", from: "terminal", sentBy: second)
                    try ledger.keep(fate, of: "9", from: "terminal", sentBy: first)
                    return try [
                        ledger.fate(of: "1", from: "terminal", sentBy: first),
                        ledger.fate(of: "1", from: "terminal", sentBy: second),
                        ledger.fate(of: "1", from: "matrix", sentBy: first),
                        ledger.fate(of: "9", from: "terminal", sentBy: first),
                    ]
                }
                #expect(read == [fate, nil, nil, nil])
            }
        },
        StoreLaw("an answer takes the place of whatever answered the same question") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                for (id, person, fate) in [
                    ("1", first, Fate.answered(income)), ("2", first, .answered(rent)),
                    ("3", second, .answered(income)), ("4", first, .answered(income)),
                    ("4", first, .answered(income)),
                ] {
                    _ = try ledger.note(id: id, from: "terminal", of: person, now: start)
                    try ledger.keep(fate, of: id, from: "terminal", sentBy: person)
                }
            }
            let fates = try await store.fates(
                of: [("1", first), ("2", first), ("3", second), ("4", first)]
            )
            #expect(
                fates == [.replaced, .answered(rent), .answered(income), .answered(income)]
            )
        },
        StoreLaw("what was answered in a dialog that is over can be changed no more") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                for (id, person, fate) in [
                    ("1", first, Fate.answered(income)), ("2", first, .missed(rent)),
                    ("3", first, .answered(other)), ("4", second, .answered(income)),
                ] {
                    _ = try ledger.note(id: id, from: "terminal", of: person, now: start)
                    try ledger.keep(fate, of: id, from: "terminal", sentBy: person)
                }
                try ledger.close(["geld"], of: first)
            }
            let ids = [("1", first), ("2", first), ("3", first), ("4", second)]
            #expect(
                try await store.fates(of: ids)
                    == [.over, .nothing, .answered(other), .answered(income)]
            )
            try await store.write { try $0.close(nil, of: first) }
            #expect(
                try await store.fates(of: ids) == [.over, .nothing, .over, .answered(income)]
            )
        },
        StoreLaw("a bookmark is read back for its channel, and moves with its transaction") {
            store in
            let channels = ["matrix", "post"]
            let read: @Sendable (any Ledger) throws -> [String?] = { ledger in
                try channels.map { try ledger.bookmark(of: $0)?.text }
            }
            #expect(try await store.transaction(read) == [nil, nil])
            for text in ["s1_2", "", "{\"é\": 3}\n"] {
                try await store.write {
                    try $0.keep(Bookmark(channel: "matrix", text: text))
                }
                #expect(try await store.transaction(read) == [text, nil])
            }
            await #expect(throws: Interruption.self) {
                try await store.write { ledger in
                    try ledger.keep(Bookmark(channel: "matrix", text: "verder"))
                    throw Interruption()
                }
            }
            #expect(try await store.transaction(read) == ["{\"é\": 3}\n", nil])
        },
        StoreLaw("leaves of a bookmark are replaced one by one, and thrown away when empty") {
            store in
            let marks = [
                Bookmark(channel: "matrix", text: "1", leaves: ["!a": "x", "!b": "y"]),
                Bookmark(channel: "post", text: "1", leaves: ["!a": "z"]),
                Bookmark(channel: "matrix", text: "2", leaves: ["!a": "", "!c": "w"]),
                Bookmark(channel: "matrix", text: "3"),
            ]
            for mark in marks { try await store.write { try $0.keep(mark) } }
            let read = try await store.transaction { ledger in
                try ["matrix", "post"].map { try ledger.bookmark(of: $0) }
            }
            #expect(
                read == [
                    Bookmark(channel: "matrix", text: "3", leaves: ["!b": "y", "!c": "w"]),
                    marks[1],
                ]
            )
        },
        StoreLaw("a bookmark loses the name of who is forgotten, and keeps what is about others") {
            store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                try ledger.keep(
                    Bookmark(
                        channel: anna.channel,
                        text: "1",
                        leaves: [
                            anna.name: "plaats",
                            "!keuken": #"{"joined":3,"others":{"\#(anna.name)":true,"bram":true}}"#,
                            "!gang": #"{"others":{"joh\#(anna.name)":true}}"#,
                        ]
                    )
                )
                try ledger.forget(person)
            }
            let kept = try await store.transaction { try $0.bookmark(of: anna.channel)?.leaves }
            #expect(
                kept == [
                    "!keuken": #"{"joined":3,"others":{"":true,"bram":true}}"#,
                    "!gang": #"{"others":{"joh\#(anna.name)":true}}"#,
                ]
            )
        },
        StoreLaw("a message of ours is known by its id until its dialog is over") { store in
            let (first, second) = (try await store.begin(anna), try await store.begin(bram))
            try await store.write { ledger in
                try ledger.post(
                    [message("Dag."), message("Wat komt er binnen?")],
                    about: first,
                    asking: income
                )
            }
            let ids = try await store.due().map(\.id)
            try await store.write { ledger in
                try ledger.confirm(ids[0], as: "$1", now: start)
                try ledger.confirm(ids[1], as: "$2", now: start)
                try ledger.confirm(ids[1], as: "$3", now: start)
                try ledger.confirm(ids[1], as: nil, now: start)
            }
            #expect(try await store.due().isEmpty)
            let asked: @Sendable (any Ledger) throws -> [QuestionReference?] = { ledger in
                try [("$1", first), ("$2", first), ("$3", first), ("$2", second)].map {
                    try ledger.question(askedBy: $0.0, on: "terminal", to: $0.1)
                }
            }
            #expect(try await store.transaction(asked) == [nil, income, nil, nil])
            try await store.write { try $0.close(["geld"], of: first) }
            #expect(try await store.transaction(asked) == [nil, nil, nil, nil])
        },
        StoreLaw("a message that arrives after its dialog is over asks nothing") { store in
            let person = try await store.begin(anna)
            try await store.write { ledger in
                try ledger.post([message("Wat komt er binnen?")], about: person, asking: income)
                try ledger.close(["geld"], of: person)
            }
            let id = try #require(try await store.due().first).id
            try await store.write { try $0.confirm(id, as: "$1", now: start) }
            let asked = try await store.transaction {
                try $0.question(askedBy: "$1", on: "terminal", to: person)
            }
            #expect(asked == nil)
        },
        StoreLaw("ids are forgotten after nine days, and with their person") { store in
            for isForgotten in [false, true] {
                let person = try await store.begin(isForgotten ? bram : anna)
                try await store.write { ledger in
                    _ = try ledger.note(id: "1", from: "terminal", of: person, now: start)
                    try ledger.keep(.answered(income), of: "1", from: "terminal", sentBy: person)
                    try ledger.post([message("Wat komt er binnen?")], about: person, asking: income)
                }
                let id = try #require(try await store.due().first).id
                try await store.write { try $0.confirm(id, as: "$1", now: start) }
                let known: @Sendable (any Ledger) throws -> [Bool] = { ledger in
                    try [
                        ledger.fate(of: "1", from: "terminal", sentBy: person) != nil,
                        ledger.question(askedBy: "$1", on: "terminal", to: person) != nil,
                    ]
                }
                _ = try await store.transaction {
                    try $0.sweep(Terms(Retention(), now: start.adding(days: 9)))
                }
                #expect(try await store.transaction(known) == [true, true])
                try await store.write { ledger in
                    if isForgotten { return try ledger.forget(person) }
                    _ = try ledger.sweep(Terms(Retention(), now: start.adding(days: 10)))
                }
                #expect(try await store.transaction(known) == [false, false])
            }
        },
    ]

    private static let income = QuestionReference(frame: "geld", key: "inkomen")
    private static let rent = QuestionReference(frame: "geld", key: "huur")
    private static let other = QuestionReference(frame: "hulp 5", key: "wil_je")
}

extension Store {
    fileprivate func fates(of ids: [(String, Int64)]) async throws -> [Fate?] {
        try await transaction { ledger in
            try ids.map { try ledger.fate(of: $0.0, from: "terminal", sentBy: $0.1) }
        }
    }
}
