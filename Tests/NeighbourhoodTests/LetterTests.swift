import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("Letter")
struct LetterTests {
    private let today = Day(number: 20_780)

    @Test(
        "has as much haste as its kind, its date and what came before",
        arguments: try Table.rows("Letters")
    )
    func haste(_ row: Table.Row) {
        let letter = Letter(
            LetterLadder(rawValue: row.fields[0]),
            deadline: Int(row.fields[1]).map { today.adding(days: $0) },
            isFirst: row.fields[2].flag,
            hasUnopened: row.fields[3].flag
        )
        #expect(letter.haste(on: today).rawValue == row.fields[4])
        #expect(letter.kind?.isForToday ?? false == row.fields[5].flag)
    }

    @Test("has never less haste with a nearer date, an earlier letter or a closed envelope")
    func neverLess() {
        let order = Letter.Haste.allCases
        func rank(_ letter: Letter) -> Int { order.firstIndex(of: letter.haste(on: today)) ?? 0 }
        for kind in LetterLadder.allCases.map(Optional.some) + [nil] {
            for days in -30...60 {
                let letter = Letter(kind, deadline: today.adding(days: days), isFirst: true)
                var nearer = letter
                nearer.deadline = today.adding(days: days - 1)
                #expect(rank(nearer) <= rank(letter))
                var second = letter
                (second.isFirst, second.hasUnopened) = (false, true)
                #expect(rank(second) <= rank(letter))
            }
        }
    }

    @Test("from a court upward wants a person today, and says so")
    func strict() {
        for kind in LetterLadder.allCases where kind.isForToday {
            #expect(kind.advice.contains("mens") || kind.advice.contains("Bel vandaag"))
        }
    }

    @Test("never says that there is time left")
    func noTimeLeft() {
        let words =
            LetterLadder.allCases.flatMap { [$0.meaning, $0.advice] }
            + Letter.Haste.allCases.map(\.rawValue)
        for text in words {
            #expect(
                !text.contains("nog tijd") && !text.contains("de tijd")
                    && !text.contains("je hebt nog")
            )
        }
    }

    @Test("is doubted where nothing was told")
    func doubts() {
        let told = Letter(
            .bill,
            date: today,
            deadline: today,
            isFirst: true,
            hasUnopened: false
        )
        #expect(told.doubts == ["wat er op de andere bladzijden staat"])
        #expect(Letter(nil).doubts.count == 6)
    }

    @Test("is weighed for a script, the strictest kind first")
    func weighed() throws {
        func option(_ key: String) -> Value { .option(Option(key: key, label: key)) }
        func weigh(_ strict: Value, _ kind: Value) -> [String: Value] {
            let arguments = [strict, kind, .missing, .missing, .missing, .missing, .day(today)]
            let request = Request(key: "doe", action: "brief wegen", arguments: arguments)
            guard case .answer(.record(let fields)) = Action(request) else { return [:] }
            return fields
        }
        let summons = weigh(option("dagvaarding"), option("rekening"))
        #expect(summons["mens"] == .flag(true))
        #expect(summons["wat"] == .text(LetterLadder.summons.meaning))
        let decision = weigh(option("geen"), option("besluit"))
        #expect(decision["bezwaar"] == .flag(true))
        #expect(decision["bron"] == .text("Algemene wet bestuursrecht, artikel 6:7"))
        let unknown = weigh(.missing, option("anders"))
        #expect(unknown["bron"] == .missing)
        #expect(unknown["mens"] == .flag(false))
    }
}

extension String {
    fileprivate var flag: Bool? { self == "-" ? nil : self == "ja" }
}
