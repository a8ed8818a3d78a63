import Dialog
import Dutch
import Testing

/// A phrase with `…` in it begins a dialog whatever stands there, and a dialog that wants to
/// gets the message that began it.
@Suite("Openings")
struct OpeningTests {
    private let moderator: Moderator
    private let now = Surroundings(now: Moment(Day(number: 20_780)))

    init() {
        func dialog(
            _ name: String,
            _ phrase: String,
            getsWords: Bool = true
        ) -> Dialog {
            Dialog(
                name: name,
                title: "Over \(name)",
                audience: .resident,
                phrases: [phrase],
                parameters: getsWords ? [Dialog.openingWords] : [],
                steps: [
                    .say(Text(getsWords ? [.hole(.name("woorden"))] : [.words("Goed.")])),
                    .ask(Question(name: "wat", answer: .text, text: Text("Wat dan?"))),
                ]
            )
        }
        let dialogs = [
            dialog("namen", "aanwezig …"), dialog("breien", "breiclub: …"),
            dialog("dagen", "ik ben weg"), dialog("rust", "laat maar …", getsWords: false),
            dialog("bellen", "ik bel … wel"),
            Dialog(name: Moderator.welcome, title: "Hallo", audience: .everyone, steps: []),
        ]
        moderator = Moderator(library: Library(dialogs, fingerprint: 1))
    }

    /// The first thing said to a message, nil when it begins no dialog.
    private func said(to text: String) -> String? {
        let turn = moderator.turn(.message(text), in: Conversation(), surroundings: now)
        guard case .say(let message) = turn.effects.first else { return nil }
        return message.text
    }

    @Test("hand the whole message to a dialog that wants it")
    func words() {
        #expect(said(to: "aanwezig: Ali en Ans") == "aanwezig: Ali en Ans")
        #expect(said(to: "Breiclub: Ali") == "Breiclub: Ali")
        #expect(said(to: "ik ben weg") == "ik ben weg")
    }

    @Test("have anything in their middle, and only there")
    func middle() {
        #expect(said(to: "Ik bel Ali wel") == "Ik bel Ali wel")
        #expect(said(to: "ik bel Ali wel eens") != "ik bel Ali wel eens")
        #expect(said(to: "nee ik bel Ali wel") != "nee ik bel Ali wel")
    }

    @Test("answer no question by themselves")
    func question() {
        let turn = moderator.turn(
            .message("laat maar zitten"),
            in: Conversation(),
            surroundings: now
        )
        #expect(said(to: "laat maar zitten") == "Goed.")
        #expect(turn.conversation.waitingFor == "wat")
    }

    @Test("need the colon that they are written with")
    func colon() {
        #expect(said(to: "breiclub Ali") != "breiclub Ali")
    }
}
