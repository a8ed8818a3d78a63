import Chance
import Testing

@testable import Dutch

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

    @Test("reads the same whatever the order in which the kinds are asked")
    func stable() {
        var dice = Dice(seed: 7)
        for _ in 0..<200 {
            let text = Scribble.text(of: 30, using: &dice)
            let kinds = Kind.allCases.filter { _ in Bool.random(using: &dice) }
            // A set with room for more keeps its members in another order.
            var roomy = Set<Kind>(minimumCapacity: 400)
            roomy.formUnion(kinds.reversed())
            let first = reader.readings(in: text, of: Set(kinds))
            #expect(first == reader.readings(in: text, of: roomy), "\(text)")
        }
    }

    @Test("puts places in the order of the text, with the rivals of a place together")
    func order() {
        var dice = Dice(seed: 8)
        for _ in 0..<500 {
            let text = Scribble.text(of: 30, using: &dice)
            let readings = reader.readings(in: text, of: [.number, .money, .day, .time, .span])
            let places = places(of: readings.map(\.range))
            #expect(places == places.sorted(), "\(text)")
        }
    }

    @Test("puts the likelier of rivals first, and of two as likely the longer")
    func likelier() {
        var dice = Dice(seed: 9)
        let meanings: [Meaning] = [.url("a"), .email("a"), .postcode("a")]
        for _ in 0..<500 {
            let finds = meanings.map { meaning in
                let start = Int.random(in: 0..<4, using: &dice)
                let end = start + Int.random(in: 1..<4, using: &dice)
                let likely = Find.Certainty(rawValue: Int.random(in: 0..<3, using: &dice))
                return Find(meaning, start..<end, likely ?? .certain)
            }
            let settled = Rivalry.settled(finds, asked: Set(Kind.allCases))
            for (one, other) in zip(settled, settled.dropFirst())
            where one.tokens.overlaps(other.tokens) {
                #expect(one.certainty >= other.certainty)
                #expect(one.certainty > other.certainty || one.tokens.count >= other.tokens.count)
            }
        }
    }

    /// The number of the run of overlapping ranges that each range is in.
    private func places(of ranges: [Range<Int>]) -> [Int] {
        var ends: [Int] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let end = ends.last, range.lowerBound < end {
                ends[ends.count - 1] = max(end, range.upperBound)
            } else {
                ends.append(range.upperBound)
            }
        }
        return ranges.map { range in ends.filter { $0 <= range.lowerBound }.count }
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
