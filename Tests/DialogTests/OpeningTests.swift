import Dialog
import Dutch
import Testing

/// A phrase that ends in `…` begins a dialog, and what stands behind it is told at once.
@Suite("Openings")
struct OpeningTests {
    private let moderator: Moderator
    private let now = Surroundings(now: Moment(Day(number: 20_780)))

    init() {
        func dialog(_ name: String, _ phrase: String, _ answer: AnswerType) -> Dialog {
            Dialog(
                name: name,
                title: "Over \(name)",
                audience: .resident,
                phrases: [phrase],
                steps: [
                    .ask(Question(name: "wat", answer: answer, text: Text("Wat dan?"))),
                    .ask(Question(name: "meer", answer: .flag, text: Text("Nog iets?"))),
                ]
            )
        }
        let dialogs = [
            dialog("namen", "aanwezig …", .text), dialog("breien", "breiclub: …", .text),
            dialog("dagen", "ik ben weg tot …", .day),
            Dialog(name: Moderator.welcome, title: "Hallo", audience: .everyone, steps: []),
        ]
        moderator = Moderator(library: Library(dialogs, fingerprint: 1))
    }

    private func answer(to text: String) -> Value? {
        let turn = moderator.turn(.message(text), in: Conversation(), surroundings: now)
        guard case .answered(let answer) = turn.conversation.top?.journal["wat"] else { return nil }
        return answer.value
    }

    @Test("give the whole message to a question for words")
    func words() {
        #expect(answer(to: "aanwezig: Ali en Ans") == .text("aanwezig: Ali en Ans"))
        #expect(answer(to: "Breiclub: Ali") == .text("Breiclub: Ali"))
    }

    @Test("give what was told to a question for a day")
    func day() {
        let day = Day(number: 20_781)
        #expect(answer(to: "ik ben weg tot morgen") == .day(day))
    }

    @Test("need the colon that they are written with")
    func colon() {
        #expect(answer(to: "breiclub Ali") == nil)
    }

    @Test("leave the question open when nothing was told")
    func nothing() {
        #expect(answer(to: "ik ben weg tot") == nil)
        #expect(answer(to: "ik ben weg tot de kat terug is") == nil)
    }
}
