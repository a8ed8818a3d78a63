import Dutch
import Testing

@Suite("Secrets")
struct SecretsTests {
    @Test("finds and blanks secrets", arguments: Table.rows("secrets"))
    func table(_ row: Row) {
        let (kinds, blanked) = Secrets.find(in: row.said)
        let names = kinds.map(\.rawValue).sorted().joined(separator: ", ")
        #expect((kinds.isEmpty ? "-" : "\(names): \(blanked)") == row.expected)
    }

    @Test("finds what is private", arguments: Table.rows("sensitive"))
    func sensitive(_ row: Row) {
        let names = Sensitive.found(in: row.said).map(\.rawValue).joined(separator: ",")
        #expect(names == row.expected)
    }

    @Test(
        "blanks what is private and tells where somebody is reached",
        arguments: [
            ("bel 06 12345678 of mail a@b.nl", "bel █████ of mail █████"),
            ("ik woon op 1102 AB", "ik woon op █████"),
            ("mijn bsn is 123456782.", "mijn bsn is █████."),
            ("NL91ABNA0417164300 is van mij", "█████ is van mij"),
            ("er moeten 3 lampen aan het plafond", "er moeten 3 lampen aan het plafond"),
        ]
    )
    func blanked(_ said: String, _ expected: String) {
        #expect(Sensitive.blanked(in: said) == expected)
    }

    @Test("blanks digits that were said as words")
    func spokenDigits() {
        let blanked = Secrets.find(in: "de pin is een twee drie vier, toch?").blanked
        #expect(blanked == "de pin is █████, toch?")
    }

    @Test("leaves a text without secrets as it is")
    func untouched() {
        let text = "  Hallo,\tik bel  straks: 06-12345678 👋 "
        #expect(Secrets.find(in: text).blanked == text)
    }
}

@Suite("Danger")
struct DangerTests {
    @Test("recognises danger, and is silent on figures of speech", arguments: Table.rows("danger"))
    func table(_ row: Row) {
        #expect((Danger.recognised(in: row.said)?.rawValue ?? "-") == row.expected)
    }

    @Test(
        "recognises danger as neighbours, children and learners of Dutch tell it",
        arguments: Table.rows("danger-voices")
    )
    func voices(_ row: Row) {
        #expect((Danger.recognised(in: row.said)?.rawValue ?? "-") == row.expected)
    }

    @Test(
        "recognises danger in any order of words, told badly or in passing",
        arguments: Table.rows("danger-told")
    )
    func told(_ row: Row) {
        #expect(Danger.recognised(in: row.said)?.rawValue == row.expected)
    }

    @Test("recognises danger in new wording", arguments: Table.rows("danger-fresh"))
    func fresh(_ row: Row) {
        #expect(Danger.recognised(in: row.said)?.rawValue == row.expected)
    }

    @Test(
        "tells danger from what is denied, told or done with",
        arguments: Table.rows("danger-close")
    )
    func close(to row: Row) {
        #expect((Danger.recognised(in: row.said)?.rawValue ?? "-") == row.expected)
    }

    @Test(
        "hears what somebody who mourns tells, and what most needs an answer of several things",
        arguments: [
            ("ik mis haar", Mourning.Telling.missing), ("de uitvaart is dinsdag", .farewell),
            ("ik kan niet slapen", .sleeplessness), ("hoe betaal ik de begrafenis", .arranging),
            ("ik mis hem, mag ik een praatje", .company), ("ik huil veel", .sorrow),
            ("ik wilde het alleen zeggen", .enough), ("ze was 82", nil),
        ]
    )
    func mourning(_ text: String, _ telling: Mourning.Telling?) {
        #expect(Mourning.telling(in: text) == telling)
    }

    @Test("hears what somebody writes for", arguments: Table.rows("purposes"))
    func purpose(of row: Row) {
        #expect((Purpose.heard(in: row.said)?.rawValue ?? "-") == row.expected)
    }

    @Test(
        "recognises the gravest in the languages of the neighbourhood",
        arguments: Table.rows("danger-foreign")
    )
    func foreign(_ row: Row) {
        #expect((Danger.recognised(in: row.said)?.rawValue ?? "-") == row.expected)
    }

    @Test(
        "is silent on everyday messages",
        arguments: Table.rows("no-danger-fresh") + Table.rows("no-danger-days")
    )
    func everyday(_ row: Row) {
        #expect(Danger.recognised(in: row.said) == nil)
    }

    @Test("is silent on short answers", arguments: Table.rows("short-answers"))
    func shortAnswers(_ row: Row) {
        #expect(Danger.recognised(in: row.said) == nil)
    }

    @Test("is silent on figures of speech", arguments: Table.rows("figures-of-speech"))
    func figures(_ row: Row) {
        #expect(Danger.recognised(in: row.said) == nil)
    }

    @Test(
        "is silent on what lies close to danger, and finds nothing private in it",
        arguments: Table.rows("no-danger")
    )
    func close(_ row: Row) {
        #expect(Danger.recognised(in: row.said) == nil)
        #expect(Sensitive.found(in: row.said).isEmpty)
    }

    @Test("tells a hungry child from one that is kept hungry", arguments: Table.rows("hunger"))
    func hunger(_ row: Row) {
        #expect(Danger.recognised(in: row.said) == .child)
        #expect(Hunger.isTold(in: row.said) == (row.expected == "hunger"))
    }

    @Test("names the most urgent of two dangers")
    func mostUrgent() {
        #expect(Danger.recognised(in: "morgen word ik uitgezet en ik wil dood") == .suicide)
        #expect(Danger.recognised(in: "mijn stroom is afgesloten en hij slaat mij") == .violence)
    }

    @Test("recognises danger in capitals, with signs and in the middle of a story")
    func inAStory() {
        let story = "Hallo, ik wilde vragen over de brief. IK. WORD UITGEZET!!! Wat nu? Groet, Joke"
        #expect(Danger.recognised(in: story) == .eviction)
    }
}

@Suite("Wishing for a person")
struct PersonWishTests {
    @Test("is heard in any words, and in no other wish", arguments: Table.rows("persons"))
    func table(_ row: Row) {
        #expect(PersonWish.isTold(in: row.said) == (row.expected == "yes"))
    }

    @Test(
        "is told from the question what writes here",
        arguments: [
            ("ben jij een echt mens", true), ("Bent u dan een computer?", true),
            ("ik wil een mens", false), ("ben jij er", false), ("ben je morgen open", false),
        ]
    )
    func whoWrites(_ said: String, _ isAsked: Bool) {
        #expect(PersonWish.asksWhoWrites(in: said) == isAsked)
    }
}

@Suite("Courtesy")
struct CourtesyTests {
    @Test("is taken away from around what is said")
    func stripped() {
        #expect(Courtesy.stripped(from: "stop nu aub") == "stop")
        #expect(Courtesy.stripped(from: "Hallo, stop alstublieft!") == "stop")
        #expect(Courtesy.stripped(from: "nog een keer graag") == "nog een keer")
        #expect(Courtesy.stripped(from: "ga maar verder") == "ga maar verder")
    }
}

@Suite("Correction")
struct CorrectionTests {
    @Test("gives what should have been said", arguments: Table.rows("corrections"))
    func table(_ row: Row) {
        #expect(
            (Correction(in: row.said).map { $0.isDoubtful ? "-" : $0.text } ?? "-") == row.expected
        )
    }
}
