import Dutch
import Testing

@Suite("Robustness")
struct RobustnessTests {
    private let reader = Reader(at: now)
    private let choices = Choices([
        (key: "huur", label: "Huurwoning"), (key: "koop", label: "Koopwoning"),
        (key: "", label: ""), (key: "👍", label: "👍"),
    ])
    private let intents = Intents([
        ("hoe laat zijn jullie open", "open"), ("ik heb een brief", "brief"),
    ])

    @Test("reads scribbles without stopping, and places every reading inside the text")
    func scribbles() {
        var dice = Dice(seed: 5)
        for _ in 0..<600 { hear(Scribble.text(of: 30, using: &dice)) }
    }

    @Test("reads noise without stopping")
    func noise() {
        var dice = Dice(seed: 6)
        for _ in 0..<300 { hear(Scribble.noise(of: 60, using: &dice)) }
    }

    @Test("reads the same in the same text, in the same order")
    func stable() {
        var dice = Dice(seed: 7)
        for _ in 0..<200 {
            let text = Scribble.text(of: 30, using: &dice)
            let kinds = Set(Kind.allCases.filter { _ in Bool.random(using: &dice) })
            let again = Reader(at: now).readings(in: text, of: kinds)
            #expect(reader.readings(in: text, of: kinds) == again)
        }
    }

    @Test("puts finds in the order of the text, and likelier rivals first")
    func order() {
        var dice = Dice(seed: 8)
        for _ in 0..<500 {
            let text = Scribble.text(of: 30, using: &dice)
            let readings = reader.readings(in: text, of: [.number, .money, .day, .time, .span])
            for (one, other) in zip(readings, readings.dropFirst())
            where !one.range.overlaps(other.range) {
                #expect(one.range.lowerBound < other.range.upperBound)
            }
        }
    }

    @Test(
        "reads very long texts",
        arguments: [
            "a", "1", "1 ", "1.", "ja ", "ik wil ", "dood ", "een en ", "06", "@", "a@", "a.",
            "per ", "€ ",
            "half ", "niet ", "👍🏽", "\u{301}", "111 222 333 ", "nl", "stroom ", "1/", "vijf",
            "1102ab ", "\n",
        ]
    )
    func long(_ piece: String) {
        hear(String(repeating: piece, count: 2000 / piece.utf8.count))
    }

    @Test("reads a word and a number of two hundred thousand characters")
    func endless() {
        hear(String(repeating: "a", count: 200_000))
        hear(String(repeating: "1", count: 200_000))
    }

    private func hear(_ text: String) {
        let length = text.utf16.count
        for kinds in [Set(Kind.allCases), Set(Kind.allCases.dropFirst())] {
            for reading in reader.readings(in: text, of: kinds) {
                #expect(reading.range.lowerBound < reading.range.upperBound)
                #expect(reading.range.lowerBound >= 0 && reading.range.upperBound <= length)
                #expect(kinds.contains(reading.meaning.kind))
            }
        }
        _ = choices.one(in: text)
        _ = choices.several(in: text)
        _ = Secrets.find(in: text)
        _ = Danger.recognised(in: text)
        _ = Correction(in: text)
        _ = intents.guesses(for: text)
    }
}
