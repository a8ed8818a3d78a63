import Chance
import Dutch
import Testing

@Suite("Speech")
struct SpeechTests {
    private let reader = Reader(at: now)

    @Test("says a telephone number as people dial it")
    func phone() {
        #expect(Speech.say(phone: "+31612345678") == "0612345678")
        #expect(Speech.say(phone: "+318002000") == "08002000")
        #expect(Speech.say(phone: "+3114020") == "14020")
        #expect(Speech.say(phone: "+5978123456") == "+5978123456")
    }

    @Test("says an amount")
    func money() {
        #expect(Speech.say(Money(cents: 125_050, per: .month)) == "€ 1.250,50 per maand")
        #expect(Speech.say(Money(cents: 30_000, isApproximate: true)) == "ongeveer € 300")
        #expect(Speech.say(Money(cents: 3500)) == "€ 35")
        #expect(Speech.say(Money(cents: -2000)) == "-€ 20")
        #expect(Speech.say(Money(cents: 5)) == "€ 0,05")
        #expect(Speech.say(Money(cents: 100_000_000)) == "€ 1.000.000")
    }

    @Test(
        "says a number with two decimals at most",
        arguments: [
            (1250.5, "1.250,5"), (0.0, "0"), (3.0, "3"), (2.25, "2,25"), (1.0 / 3, "0,33"),
            (-0.001, "0"), (-4.5, "-4,5"), (0.999, "1"), (1_000_000.0, "1.000.000"),
        ] as [(Double, String)]
    )
    func number(_ number: Double, _ said: String) {
        #expect(Speech.say(number) == said)
    }

    @Test("says numbers that are too large or none at all without stopping")
    func wildNumbers() {
        for number in [Double.infinity, -.infinity, .nan, 1e300] {
            #expect(!Speech.say(number).isEmpty)
        }
    }

    @Test("says a day, a time, a period and a span")
    func calendar() throws {
        let day = try #require(Day(year: 2026, month: 12, day: 4))
        #expect(Speech.say(day) == "vrijdag 4 december 2026")
        #expect(Speech.say(day.weekday) == "vrijdag")
        #expect(Speech.say(ClockTime(secondOfDay: 52_200)) == "14.30 uur")
        #expect(Speech.say(ClockTime.midnight) == "0.00 uur")
        #expect(Speech.say(Period.fourWeeks) == "per 4 weken")
        #expect(Speech.say(Span(3, .week)) == "3 weken")
        #expect(Speech.say(Span(1, .day)) == "1 dag")
        #expect(Speech.say(Span(2, .hour)) == "2 uur")
    }

    @Test("joins a list")
    func list() {
        #expect(Speech.list([]) == "")
        #expect(Speech.list(["a"]) == "a")
        #expect(Speech.list(["a", "b"]) == "a en b")
        #expect(Speech.list(["a", "b", "c"]) == "a, b en c")
    }

    @Test("says a time in words", arguments: Table.rows("clock-words"))
    func clockInWords(_ row: Row) throws {
        let fields = row.said.split(separator: " ")
        let numbers = fields[0].split(separator: ":").compactMap { Int($0) }
        let time = try #require(ClockTime(hour: numbers[0], minute: numbers[1]))
        let style = try #require(Speech.ClockStyle(rawValue: String(fields[1])))
        #expect(Speech.inWords(time, style: style) == row.expected)
    }

    @Test(
        "says an amount in words",
        arguments: [
            (38.4, "EUR", "achtendertig euro en veertig cent"), (0.5, "EUR", "vijftig cent"),
            (1, "EUR", "een euro"), (0, "EUR", "nul euro"),
            (-2.05, "USD", "min twee dollar en vijf cent"),
            (1250, "GBP", "twaalfhonderdvijftig pond"), (3, "XYZ", "drie XYZ"),
        ] as [(Double, String, String)]
    )
    func moneyInWords(_ amount: Double, _ currency: String, _ said: String) {
        #expect(Speech.inWords(amount, of: currency) == said)
    }

    // MARK: What is said is read back

    @Test("says numbers in words so that they are read back")
    func numberInWordsReadBack() {
        var dice = Dice(seed: 11)
        for size in [100, 10_000, 1_000_000, 1_000_000_000_000] {
            for _ in 0..<300 {
                let number = Double(Int.random(in: -size...size, using: &dice)) / 100
                let read = readBack(Speech.inWords(number), .number)
                #expect(read == [.number(.exactly(number))] || number.magnitude == 1)
            }
        }
    }

    @Test("says ordinals in words so that they are read back")
    func ordinalInWordsReadBack() {
        for ordinal in Array(0...1200) + [12_345, 1_000_000, 2_000_003] {
            #expect(
                readBack(Speech.inWords(ordinal: ordinal), .ordinal) == [.ordinal(Ordinal(ordinal))]
            )
        }
    }

    @Test("says amounts in words so that they are read back")
    func moneyInWordsReadBack() {
        var dice = Dice(seed: 12)
        for _ in 0..<500 {
            let amount = Double(Int.random(in: 2...10_000_000, using: &dice)) / 100
            let read = readBack(Speech.inWords(amount, of: "EUR"), .money)
            #expect(read.flatMap(moneys) == [Money(cents: Int((amount * 100).rounded()))])
        }
    }

    @Test("says times in words so that they are read back", arguments: Speech.ClockStyle.allCases)
    func clockInWordsReadBack(_ style: Speech.ClockStyle) {
        for minute in 0..<1440 {
            // "Tien uur vijf" may be ten o'clock and five of something.
            if style == .twentyFourHours, (1..<10).contains(minute % 60) { continue }
            let time = ClockTime(secondOfDay: minute * 60)
            #expect(readBack(Speech.inWords(time, style: style), .time).contains(.time(time)))
        }
    }

    @Test("says amounts so that they are read back")
    func moneyReadBack() {
        var dice = Dice(seed: 1)
        for _ in 0..<1000 {
            let money = Money(
                cents: .random(in: -1_000_000...100_000_000, using: &dice),
                per: Period.allCases.randomElement(using: &dice),
                isApproximate: .random(using: &dice)
            )
            let said = readBack(Speech.say(money), .money)
            #expect(said.flatMap(moneys) == [money])
        }
    }

    @Test("says numbers so that they are read back")
    func numberReadBack() {
        var dice = Dice(seed: 2)
        for _ in 0..<1000 {
            let number = Double(Int.random(in: -100_000_000...100_000_000, using: &dice)) / 100
            #expect(readBack(Speech.say(number), .number) == [.number(.exactly(number))])
        }
    }

    @Test("says days so that they are read back")
    func dayReadBack() {
        var dice = Dice(seed: 3)
        for _ in 0..<1000 {
            let day = now.day.adding(days: .random(in: -40_000...20_000, using: &dice))
            #expect(readBack(Speech.say(day), .day) == [.day(day)])
        }
    }

    @Test("says times so that they are read back, the likeliest first")
    func timeReadBack() {
        for minute in 0..<1440 {
            let time = ClockTime(secondOfDay: minute * 60)
            #expect(readBack(Speech.say(time), .time).contains(.time(time)))
        }
    }

    @Test("says periods so that they are read back", arguments: Period.allCases)
    func periodReadBack(_ period: Period) {
        #expect(readBack(Speech.say(period), .period) == [.period(period)])
    }

    @Test("says spans so that they are read back", arguments: Span.Unit.allCases)
    func spanReadBack(_ unit: Span.Unit) {
        for count in 1...400 {
            let span = Span(count, unit)
            #expect(readBack(Speech.say(span), .span) == [.span(span)])
        }
    }

    private func moneys(_ meaning: Meaning) -> [Money] {
        if case .money(let amount) = meaning { amount.moneys } else { [] }
    }

    private func readBack(_ said: String, _ kind: Kind) -> [Meaning] {
        reader.readings(in: said, of: [kind]).filter(\.isWhole).map(\.meaning)
    }
}
