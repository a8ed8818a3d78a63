import Chance
import Testing

@testable import Webhook

@Suite("Wording")
struct WordingTests {
    @Test(
        "is cut where it reads best",
        arguments: [
            ("Een twee. Drie vier vijf.", 15, ["Een twee.", "Drie vier vijf."]),
            ("Een twee drie vier", 9, ["Een twee", "drie vier"]),
            ("Een\n\nTwee. Drie vier.", 14, ["Een", "Twee.", "Drie vier."]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("  \n ", 4, []), ("", 4, []), ("a", 1, ["a"]),
            ("Is dat goed? Ja. Nee.", 17, ["Is dat goed? Ja.", "Nee."]),
        ]
    )
    func pieces(text: String, limit: Int, pieces: [String]) {
        #expect(Pieces.of(text, upTo: limit) == pieces)
    }

    @Test("loses no word, whatever the limit", arguments: [1, 2, 3, 7, 20, 153, 4096])
    func complete(limit: Int) {
        var dice = Dice(seed: UInt64(limit))
        for _ in 0..<20 {
            let text = dice.parcel().text
            let pieces = Pieces.of(text, upTo: limit)
            #expect(pieces.allSatisfy { $0.utf16.count <= limit && !$0.isEmpty })
            #expect(pieces.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
        }
    }

    @Test("is cut within a sign only when the sign alone is too long")
    func signs() {
        let family = "👨‍👩‍👧‍👦"
        #expect(Pieces.of(family + family, upTo: 12) == [family, family])
        let tower = "a" + String(repeating: "\u{301}", count: 30)
        #expect(Pieces.of(tower, upTo: 10).allSatisfy { $0.utf16.count <= 10 })
        #expect(Pieces.of("😀", upTo: 1) == ["😀"])
    }

    @Test(
        "takes as many parts over the air as it must",
        arguments: [
            (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
            (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
            (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
            (String(repeating: "ł", count: 70), 1), (String(repeating: "ł", count: 71), 2),
            (String(repeating: "a", count: 134) + "ł", 3), ("", 1), ("😀", 1),
        ]
    )
    func parts(text: String, count: Int) {
        #expect(SMS.parts(of: text) == count)
    }

    @Test("says the same in signs that cost less")
    func plain() {
        #expect(SMS.plain("‘ja’ – “nee”… • \u{A0}€") == "'ja' - \"nee\"... -  €")
        #expect(SMS.parts(of: SMS.plain(String(repeating: "’", count: 160))) == 1)
    }

    @Test(
        "reads a form as it was meant, and takes what is no escape as it is",
        arguments: [
            ("a=b+c&d=%C3%A9", ["a": "b c", "d": "é"]), ("a=%", ["a": "%"]), ("a=%2", ["a": "%2"]),
            ("a=%zz&b", ["a": "%zz", "b": ""]), ("a==", ["a": "="]), ("", [:]),
        ]
    )
    func forms(text: String, fields: [String: String]) {
        let form = Form(parsing: text.utf8)
        for (name, value) in fields { #expect(form[name] == value) }
        #expect(form.fields.count == fields.count)
    }

    @Test("writes a form that it reads", arguments: ["a b", "é&=+%", "+31", "-._*~", ""])
    func encoding(value: String) {
        #expect(Form(parsing: Form([("a", value)]).encoded.utf8)["a"] == value)
    }

    @Test(
        "reads a moment with its offset",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-30T11:30:00+01:00", Post.now),
            ("2026-11-30T10:30:00.123Z", Post.now), ("2024-02-29 12:00:00", 1_709_208_000),
        ]
    )
    func moments(text: String, seconds: Int) {
        #expect(Timestamp.seconds(in: text) == seconds)
    }

    @Test(
        "reads no moment in anything else",
        arguments: ["", "gisteren", "2026-13-01T00:00:00Z", "1"]
    )
    func noMoments(text: String) {
        #expect(Timestamp.seconds(in: text) == nil)
    }
}
