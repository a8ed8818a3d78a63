import Dialog
import Dutch
import Neighbourhood
import Testing

/// What the words of a request tell of whom somebody would rather be helped by.
@Suite("Preference")
struct PreferenceTests {
    private func wantsWoman(_ text: String) -> Bool {
        guard case .record(let fields) = Skills().jobRecord(of: text) else { return false }
        return fields["vrouw"] == .flag(true)
    }

    @Test(
        "hears that a woman is wanted",
        arguments: [
            "mijn haar knippen, liever een vrouw", "alleen een vrouw graag", "geen man aub",
            "niet door een man", "ik zoek een vrouw die met mij meegaat", "liefst n dame",
        ]
    )
    func isHeard(_ text: String) {
        #expect(wantsWoman(text))
    }

    @Test(
        "does not hear it of somebody's wife or husband",
        arguments: [
            "mijn vrouw zoekt hulp met haar computer", "de fiets van mijn man is stuk",
            "een lamp ophangen",
        ]
    )
    func isNotHeard(_ text: String) {
        #expect(!wantsWoman(text))
    }

    @Test(
        "hears which language is wanted",
        arguments: [
            ("iemand die arabisch praat", "Arabisch"), ("liever in het TURKS", "Turks"),
            ("oekraiens graag", "Oekraïens"), ("liever iemand anders", nil), ("nederlands", nil),
        ]
    )
    func language(_ text: String, _ language: String?) {
        #expect(Preference(in: text).language == language)
    }
}
