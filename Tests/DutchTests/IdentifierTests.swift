import Dutch
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test("reads links", arguments: Table.rows("links"))
    func links(_ row: Row) {
        #expect(found(in: row, as: .url) == row.expected)
    }

    @Test("reads account numbers that pass their check", arguments: Table.rows("ibans"))
    func ibans(_ row: Row) {
        #expect(found(in: row, as: .iban) == row.expected)
    }

    @Test("reads citizen numbers that pass their check", arguments: Table.rows("citizen-numbers"))
    func citizenNumbers(_ row: Row) {
        #expect(found(in: row, as: .bsn) == row.expected)
    }

    @Test(
        "reads telephone numbers as they are written in Belgium",
        arguments: [
            ("0470 12 34 56", "+32470123456"), ("02 123 45 67", "+3221234567"),
            ("0800 12 345", "+3280012345"), ("0612345678", "-"), ("+31612345678", "+31612345678"),
        ]
    )
    func belgium(_ said: String, _ expected: String) {
        let reader = Reader(at: now, in: .belgium)
        #expect(found(in: Row(said: said, expected: expected), as: .phone, by: reader) == expected)
    }

    private func found(in row: Row, as kind: Kind, by reader: Reader = Reader(at: now)) -> String {
        let found = reader.readings(in: row.said, of: [kind]).map(\.meaning.shown)
        return found.isEmpty ? "-" : found.joined(separator: " | ")
    }
}

@Suite("Sensitive")
struct SensitiveTests {
    @Test(
        "names what is private in a text",
        arguments: [
            ("mijn nummer is 0612345678", [Sensitive.phone]),
            ("bel 0612345678 of stort op NL91ABNA0417164300", [.iban, .phone]),
            ("mijn paspoort is SPECI2014", [.document]), ("speci2014", []),
            ("rijbewijs 1234567890", [.document]), ("1234567890", []),
            ("mijn bsn is 111222333 en mijn pincode 1234", [.bsn, .pin]),
            ("mijn wachtwoord is Welkom123!", [.password]),
            ("mijn paspoort verloopt 12-05-2027", []), ("hallo", []), ("", []),
        ]
    )
    func kinds(_ said: String, _ expected: [Sensitive]) {
        #expect(Sensitive.found(in: said) == expected)
    }
}
