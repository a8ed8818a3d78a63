import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("Taking a talk over")
struct TakeOverTests {
    private let terms = TakeOverTerms(waitingHours: 24, silentHours: 24, keptDays: 30)
    private let start = Moment(Day(number: 20_780), ClockTime(secondOfDay: 36_000))

    private func card(isUrgent: Bool = false) throws -> TakeOver {
        let matter = TakeOver.opening(
            for: 1,
            in: "noord",
            isUrgent: isUrgent,
            isNamed: true,
            at: start,
            terms: terms
        )
        return try #require(TakeOver(matter))
    }

    @Test("is read back from its matter at every stage")
    func readsBack() throws {
        var takeOver = try card(isUrgent: true)
        #expect(takeOver.isUrgent && takeOver.isNamed && takeOver.since == start.day)
        takeOver.take(by: 7, at: start, terms)
        #expect(try #require(TakeOver(takeOver.matter)) == takeOver)
        #expect(takeOver.holder == 7)
        _ = takeOver.pass(at: start, terms)
        #expect(try #require(TakeOver(takeOver.matter)) == takeOver)
    }

    @Test("is refused to who has another talk, to a second one, and for one's own card")
    func refuses() throws {
        var takeOver = try card()
        #expect(takeOver.refusal(to: 7, holding: nil) == nil)
        #expect(takeOver.refusal(to: 1, holding: nil) == .own)
        takeOver.take(by: 7, at: start, terms)
        #expect(takeOver.refusal(to: 8, holding: nil) == .heldBy(7))
        #expect(try card().refusal(to: 7, holding: takeOver) == .holdsAnother(takeOver.number))
    }

    @Test("tells a resident once that nobody took it up, and ends by itself")
    func ends() throws {
        var takeOver = try card()
        #expect(takeOver.matter.due == start.adding(Span(24, .hour)))
        #expect(takeOver.pass(at: start, terms) == .nobodyYet)
        #expect(takeOver.pass(at: start, terms) == .leaving)
        #expect(takeOver.matter.isOpen && takeOver.matter.due?.day == start.day.adding(days: 7))
        #expect(takeOver.pass(at: start, terms) == .over)
        #expect(!takeOver.matter.isOpen && takeOver.matter.due == nil)
    }

    @Test("is looked at sooner with haste, and keeps a danger only until it was told or is over")
    func haste() throws {
        let matter = TakeOver.opening(
            for: 1,
            in: "noord",
            isUrgent: true,
            isNamed: true,
            danger: "uitzetting",
            at: start,
            terms: terms
        )
        var takeOver = try #require(TakeOver(matter))
        #expect(matter.due == start.adding(Span(terms.urgentHours, .hour)))
        #expect(takeOver.danger == "uitzetting")
        takeOver.close()
        #expect(takeOver.danger == nil)
        #expect(takeOver.matter.fields["gevaar"] == nil)
    }

    @Test("goes back when the coordinator is silent, and a word of hers puts that off")
    func silence() throws {
        var takeOver = try card()
        takeOver.take(by: 7, at: start, terms)
        let later = start.adding(Span(20, .hour))
        takeOver.hear(at: later, terms)
        #expect(takeOver.matter.due == later.adding(Span(24, .hour)))
        #expect(takeOver.pass(at: later, terms) == .silent(holder: 7))
        #expect(takeOver.holder == nil && takeOver.matter.helper == nil && takeOver.matter.isOpen)
    }

    @Test("is in nobody's hands any more when she who had it is forgotten")
    func forgotten() throws {
        var takeOver = try card()
        takeOver.take(by: 7, at: start, terms)
        var matter = takeOver.matter
        matter.helper = nil
        takeOver = try #require(TakeOver(matter))
        #expect(takeOver.refusal(to: 8, holding: nil) == nil)
        #expect(takeOver.pass(at: start, terms) == .nobodyYet)
    }

    @Test(
        "hears what a coordinator types",
        arguments: [
            ("overnemen 12", CoordinatorWord.takeOver(12)), ("Overnemen", .takeOver(nil)),
            ("ik neem 12 over", .takeOver(12)), ("neem over: 3", .takeOver(3)),
            ("teruggeven", .giveBack), ("geef terug", .giveBack), ("klaar 4", .settled(4)),
            ("4 geregeld", .settled(4)),
        ]
    )
    func words(_ text: String, _ word: CoordinatorWord) {
        #expect(CoordinatorWord(text) == word)
    }

    @Test(
        "takes nothing else for an order",
        arguments: [
            "klaar", "ik neem morgen twee dingen mee over de brug", "geef het geld niet",
            "de brief is al klaar", "kom je om 12 uur", "kun je dat boek teruggeven",
            "ik geef het je terug", "",
        ]
    )
    func noWords(_ text: String) {
        #expect(CoordinatorWord(text) == nil)
    }

    @Test(
        "sees what a coordinator meant to type",
        arguments: [
            ("/terug geven", "teruggeven"), ("terug geven", "teruggeven"),
            ("teruggeve", "teruggeven"), ("klaarr", "teruggeven"), ("klaar", "teruggeven"),
            ("/help", "teruggeven"), ("overneme 3", "overnemen"),
        ]
    )
    func meant(_ text: String, _ word: String) {
        #expect(CoordinatorWord.meant(by: text) == word)
    }

    @Test(
        "leaves what is written to somebody alone",
        arguments: [
            "ja", "ok", "de brief is klaar", "dat kun je terug geven", "kom maar", "waar ben je",
            "ik bel je zo", "",
        ]
    )
    func unmeant(_ text: String) {
        #expect(CoordinatorWord.meant(by: text) == nil)
    }

    @Test("a card has its number and how to take it up, only when there is one")
    func numbered() {
        let plain = HandOver(what: "een brief", name: "", reach: "", isUrgent: false)
        #expect(!plain.message.text.contains("overnemen"))
        let numbered = HandOver(what: "een brief", name: "", reach: "", isUrgent: true, number: 12)
        #expect(numbered.message.text.hasPrefix("Briefje 12 met haast"))
        #expect(numbered.message.text.contains("overnemen 12"))
    }
}
