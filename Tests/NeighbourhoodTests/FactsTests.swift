import Dialog
import Dutch
import Foundation
import Neighbourhood
import Testing

@Suite("Facts")
struct FactsTests {
    private func fact(
        _ name: String = "drempel",
        from: Int = 2026,
        until: Int? = nil,
        unit: Fact.Unit = .euro,
        _ words: String = "176"
    ) throws -> Fact {
        Fact(
            name: name,
            value: try #require(unit.value(from: words)),
            unit: unit,
            validFrom: try #require(Day(year: from, month: 1, day: 1)),
            validUntil: try until.map { try #require(Day(year: $0, month: 12, day: 31)) },
            source: "wet",
            checkedAt: try #require(Day(year: 2026, month: 1, day: 5)),
            checkedBy: "redactie",
            textIfExpired: "een klein bedrag"
        )
    }

    @Test("gives the figure of the year that the day is in")
    func figureOfTheYear() throws {
        let facts = try Facts([fact(from: 2027, "180"), fact(until: 2026)])
        for (year, euros) in [(2025, 176), (2026, 176), (2027, 180), (2030, 180)] {
            let day = try #require(Day(year: year, month: 6, day: 1))
            let figure = try #require(facts.figures(on: day)["drempel"])
            #expect(
                figure
                    == (try fact(
                        from: euros == 176 ? 2026 : 2027,
                        until: euros == 176 ? 2026 : nil,
                        "\(euros)"
                    )).figure
            )
        }
    }

    @Test("shows other words outside the time that a fact holds")
    func otherWords() throws {
        let figure = try fact(until: 2026).figure
        let last = try #require(Day(year: 2026, month: 12, day: 31))
        #expect(figure.value(on: last) == .money(Money(cents: 17_600)))
        #expect(figure.value(on: last.adding(days: 1)) == .missing)
        #expect(figure.textOtherwise == "een klein bedrag")
    }

    @Test("refuses facts that contradict each other")
    func contradictions() throws {
        #expect(throws: FactError.overlap("drempel")) { try Facts([fact(), fact(from: 2027)]) }
        #expect(throws: FactError.endsBeforeItBegins("drempel")) {
            try Facts([fact(from: 2027, until: 2026)])
        }
        #expect(throws: FactError.unitsDiffer("drempel")) {
            try Facts([fact(until: 2026), fact(from: 2027, unit: .number)])
        }
    }

    @Test("gives each unit its type", arguments: Fact.Unit.allCases)
    func types(_ unit: Fact.Unit) throws {
        let types: [Fact.Unit: ValueType] = [
            .euro: .money, .number: .number, .text: .text, .phone: .phone,
        ]
        #expect(try Facts([fact(unit: unit)]).types == ["drempel": try #require(types[unit])])
    }

    @Test(
        "reads a value by its unit",
        arguments: [
            (.euro, "12.345", .money(Money(cents: 1235))), (.euro, "nan", nil),
            (.euro, "1e300", nil),
            (.number, "3", .number(3)), (.number, "drie", nil), (.text, "", nil),
            (.phone, "0800-0113", .text("0800-0113")),
        ] as [(Fact.Unit, String, Value?)]
    )
    func reading(_ unit: Fact.Unit, _ words: String, _ value: Value?) {
        #expect(unit.value(from: words) == value)
    }

    // MARK: Decoding

    private static let written = """
        {"name": "drempel", "value": "176", "unit": "euro", "valid_from": "2026-07-01",
         "valid_until": "2026-12-31", "source": "wet", "checked_at": "2026-11-22",
         "checked_by": "redactie", "text_if_expired": "weinig"}
        """

    @Test("decodes a fact as it is written down")
    func decoding() throws {
        let fact = try JSONDecoder().decode(Fact.self, from: Data(FactsTests.written.utf8))
        #expect(fact.value == .money(Money(cents: 17_600)))
        #expect(fact.validFrom == Day(year: 2026, month: 7, day: 1))
        #expect(fact.validUntil == Day(year: 2026, month: 12, day: 31))
        #expect(fact.textIfExpired == "weinig")
    }

    @Test(
        "refuses a fact that is not well written",
        arguments: [
            ("2026-07-01", "2026-7-1"), ("2026-07-01", "2026-02-30"), ("\"euro\"", "\"gulden\""),
            ("\"176\"", "\"veel\""), ("checked_by", "checked"),
        ]
    )
    func refusing(_ right: String, _ wrong: String) {
        let text = FactsTests.written.replacingOccurrences(of: right, with: wrong)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Fact.self, from: Data(text.utf8))
        }
    }
}
