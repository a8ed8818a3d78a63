import Dutch
import Testing

@Suite("Formality")
struct FormalityTests {
    @Test("says the same with \"u\"", arguments: Table.rows("formality"))
    func table(_ row: Row) {
        #expect(Formality.formal(row.said) == row.expected)
    }

    @Test("has nothing to change in what is said with \"u\"", arguments: Table.rows("formality"))
    func isStable(_ row: Row) {
        #expect(Formality.formal(row.expected) == row.expected)
    }

    @Test(
        "hears \"u\" that is said to Buur",
        arguments: [
            "Kunt u mij helpen?", "dat mag u doorgeven", "Mag ik u iets vragen?", "wie bent u",
            "Ik zoek iets, weet u dat?",
        ]
    )
    func isHeard(_ text: String) {
        #expect(Formality.isSpoken(in: text))
    }

    @Test(
        "hears none in thanks, hours, other words or a letter",
        arguments: [
            "dank u wel", "om 3 u", "kun je mij helpen", "typ \"kunt u\"", "uur", "",
            "Geachte heer, u hebt nog niet betaald. Kunt u voor 1 december betalen? Neem dan deze "
                + "brief mee naar de balie van de gemeente.",
        ]
    )
    func isNotHeard(_ text: String) {
        #expect(!Formality.isSpoken(in: text))
    }
}
