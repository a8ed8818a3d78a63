import Dutch
import Foundation
import Neighbourhood
import Testing

@Suite("Triage")
struct TriageTests {
    private let monday = Day(number: 20_780)

    @Test("orders debts and sees the haste in them", arguments: try Table.rows("Arrears"))
    func orders(_ row: Table.Row) throws {
        let debts = row.fields[0].split(separator: " | ").compactMap { debt(String($0)) }
        let triage = Triage(debts, on: monday)
        #expect(triage.ordered.map(\.creditor).joined(separator: ", ") == row.fields[1])
        #expect(triage.colour.rawValue == row.fields[2])
        #expect(Triage(debts.reversed(), on: monday).ordered == triage.ordered)
    }

    @Test("names the debt that cannot wait, beside the first to pay")
    func pressing() throws {
        let rent = Arrears(creditor: "Corporatie", kind: .rent, letter: .reminder, source: "A")
        let shop = Arrears(
            creditor: "Winkel",
            kind: .other,
            letter: .court,
            deadline: monday.adding(days: 9),
            source: "B"
        )
        let bailiff = Arrears(
            creditor: "Telefoon",
            kind: .useful,
            letter: .bailiff,
            deadline: monday.adding(days: 2),
            source: "B"
        )
        let triage = Triage([shop, rent, bailiff], on: monday)
        #expect(triage.ordered.first == rent)
        #expect(triage.pressing == bailiff)
        #expect(Triage([shop, rent], on: monday).pressing == shop)
        #expect(Triage([rent], on: monday).pressing == nil)
        #expect(triage.sources == ["A", "B"])
        #expect(
            bailiff.pressingWords == "De laatste brief is van een deurwaarder. "
                + "De dag in de brief is woensdag 25 november 2026."
        )
    }

    @Test("speaks of a cut-off or of the home, whichever the debt is about")
    func ends() {
        func words(_ kind: Arrears.Kind) -> String {
            Arrears(creditor: "A", kind: kind, letter: .end).pressingWords
        }
        #expect(words(.rent) == "De laatste brief gaat over weggaan uit het huis.")
        #expect(words(.energy) == "De laatste brief gaat over afsluiten.")
    }

    @Test("tells of a bailiff only where one comes into it")
    func bailiff() {
        func involves(_ kind: Arrears.Kind, _ letter: Arrears.Letter) -> Bool {
            Arrears(creditor: "A", kind: kind, letter: letter).involvesBailiff
        }
        #expect(involves(.other, .court) && involves(.energy, .bailiff) && involves(.rent, .end))
        #expect(!involves(.energy, .end) && !involves(.rent, .demand))
    }

    @Test("adds up what is known of all, and else says nothing")
    func total() {
        func debts(_ amounts: Money?...) -> [Arrears] {
            amounts.map { Arrears(creditor: "A", kind: .other, amount: $0) }
        }
        let about = Money(cents: 200, isApproximate: true)
        #expect(
            Triage(debts(Money(cents: 100), about), on: monday).total
                == Money(cents: 300, isApproximate: true)
        )
        #expect(Triage(debts(Money(cents: 100), nil), on: monday).total == nil)
        #expect(Triage([], on: monday).total == nil)
    }

    @Test("writes a debt with its date and its reason")
    func words() {
        let debt = Arrears(
            creditor: "Corporatie",
            kind: .rent,
            amount: Money(cents: 60_000, isApproximate: true),
            deadline: monday,
            reason: "De huur gaat voor."
        )
        #expect(
            debt.words == "Corporatie: ongeveer € 600. Datum in de brief: "
                + "maandag 23 november 2026. De huur gaat voor."
        )
        #expect(
            Arrears(creditor: "Winkel", kind: .other, reason: "Kan later.").words
                == "Winkel: bedrag nog opzoeken. Kan later."
        )
    }

    /// Reads a debt such as `Corporatie: huur aanmaning 10 lang 60000`.
    private func debt(_ written: String) -> Arrears? {
        let halves = written.components(separatedBy: ": ")
        let words = halves.last?.split(separator: " ").map(String.init) ?? []
        guard halves.count == 2, words.count == 5, let kind = Arrears.Kind(rawValue: words[0]),
            let letter = Arrears.Letter(rawValue: words[1])
        else { return nil }
        return Arrears(
            creditor: halves[0],
            kind: kind,
            amount: Int(words[4]).map { Money(cents: $0) },
            age: Arrears.Age(rawValue: words[3]),
            letter: letter,
            deadline: Int(words[2]).map { monday.adding(days: $0) }
        )
    }
}
