import Dialog
import Dutch
import Testing

@Suite("Moderator, what Buur begins")
struct ErrandTests {
    private let moderator = Moderator(library: Library(ErrandTests.dialogs, fingerprint: 1))
    private let surroundings = Surroundings(now: Moment(Day(number: 20_780)))

    private static let dialogs: [Dialog] =
        Dialog.repairs + [
            Dialog(
                name: "vraagje",
                title: "vraagje",
                audience: .volunteer,
                parameters: [Parameter(name: Errand.matter, type: .number)],
                steps: [.ask(Question(name: "kan", answer: .flag, text: Text("Kun jij?")))]
            ),
            Dialog(
                name: "verhaal",
                title: "verhaal",
                audience: .resident,
                steps: [.ask(Question(name: "wat", answer: .text, text: Text("Wat is er?")))]
            ),
            Dialog(
                name: "lijst",
                title: "de lijst van vandaag",
                audience: .coordinator,
                steps: [.say(Text("Dit is de lijst."))]
            ),
        ]

    private func errand(_ number: Double) -> Errand {
        Errand(dialog: "vraagje", arguments: [Errand.matter: .number(number)])
    }

    /// What is said when these come in one after the other.
    private func said(_ inputs: [Input], roles: Set<Dialog.Audience> = []) -> [String] {
        var conversation = Conversation()
        var surroundings = surroundings
        surroundings.roles = roles
        return inputs.flatMap { input in
            let turn = moderator.turn(input, in: conversation, surroundings: surroundings)
            conversation = turn.conversation
            return turn.effects.compactMap { effect in
                if case .say(let message) = effect { message.text } else { nil }
            }
        }
    }

    @Test("takes back what was asked, with a word about it")
    func withdraws() {
        #expect(
            said([.errand(errand(1)), .withdrawal(errand(1))])
                == ["Kun jij?", "(niet_meer_nodig)"]
        )
    }

    @Test("takes back what was not asked yet in silence, and leaves the rest as it is")
    func withdrawsInSilence() {
        #expect(
            said([.message("verhaal"), .errand(errand(1)), .withdrawal(errand(1))])
                == ["Wat is er?"]
        )
        #expect(
            said([
                .message("verhaal"), .errand(errand(1)), .withdrawal(errand(1)), .message("iets"),
            ])
                == ["Wat is er?", "(klaar)"]
        )
    }

    @Test("takes back only the errand about that matter")
    func tellsApart() {
        #expect(said([.errand(errand(1)), .withdrawal(errand(2))]) == ["Kun jij?"])
        #expect(said([.withdrawal(errand(1))]) == [])
    }

    @Test("begins a dialog only for whom it is, and none that must be given something")
    func isForSome() {
        #expect(said([.message("de lijst van vandaag")]) == said([.message("qwx")]))
        #expect(
            said([.message("de lijst van vandaag")], roles: [.coordinator]).first
                == "Dit is de lijst."
        )
        #expect(said([.message("vraagje")], roles: [.volunteer]) == said([.message("qwx")]))
    }
}
