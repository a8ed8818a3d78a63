import Dialog
import Dutch
import Testing

/// The greeting calls what is chosen from its menu; that is not lost when something else comes by.
@Suite("Menu")
struct MenuTests {
    private let moderator = Moderator(library: Library(MenuTests.dialogs, fingerprint: 1))
    private let surroundings = Surroundings(now: Moment(Day(number: 20_780)))

    private static let menu = [
        Option(key: "brief", label: "Een brief"), Option(key: "anders", label: "Iets anders"),
    ]

    private static let dialogs: [Dialog] =
        Dialog.repairs + [
            Dialog(
                name: Moderator.welcome,
                title: "ons gesprek",
                audience: .everyone,
                phrases: ["hallo"],
                steps: [
                    .ask(Question(name: "naam", answer: .name, text: Text("Hoe heet je?"))),
                    .ask(Question(name: "hulp", answer: .choice(menu), text: Text("Waarmee?"))),
                    .call(Call(key: "brief", result: nil, dialog: "brief", arguments: [])),
                ]
            ),
            Dialog(
                name: "brief",
                title: "Een brief",
                audience: .resident,
                phrases: ["ik heb een brief"],
                steps: [
                    .ask(Question(name: "van", answer: .text, text: Text("Van wie?"))),
                    .ask(Question(name: "open", answer: .flag, text: Text("Is hij open?"))),
                ]
            ),
            Dialog(
                name: "uren",
                title: "Wanneer open",
                audience: .resident,
                phrases: ["is de kamer open"],
                steps: [.say(Text("Nu wel."))]
            ),
            Dialog(
                name: "tijding",
                title: "Tijding",
                audience: .resident,
                parameters: [Parameter(name: Errand.matter, type: .number)],
                steps: [.ask(Question(name: "kan", answer: .flag, text: Text("Kun jij?")))]
            ),
        ]

    /// Where the talk stands after these inputs.
    private func waiting(_ inputs: [Input]) -> String? {
        inputs.reduce(into: Conversation()) { conversation, input in
            conversation =
                moderator.turn(input, in: conversation, surroundings: surroundings).conversation
        }.waitingFor
    }

    private func waiting(after texts: [String]) -> String? {
        waiting(texts.map { .message($0) })
    }

    @Test("goes on with what was chosen from it after a question in between")
    func chosen() {
        let begun = ["hallo", "Omar", "een brief", "gemeente"]
        #expect(waiting(after: begun) == "brief/open")
        #expect(waiting(after: begun + ["is de kamer open"]) == "brief/open")
    }

    @Test("goes on with the greeting after a question in between")
    func greeting() {
        #expect(waiting(after: ["hallo", "is de kamer open"]) == "naam")
    }

    @Test("has served when something was done from it")
    func served() {
        #expect(waiting(after: ["hallo", "Omar", "is de kamer open"]) == nil)
    }

    @Test("does not begin anew what was chosen from it")
    func anew() {
        let begun = ["hallo", "Omar", "een brief", "gemeente", "ik heb een brief"]
        #expect(waiting(after: begun) == "brief/open")
    }

    @Test("lets what Buur begins wait for what was chosen from it", arguments: [true, false])
    func errand(isBusy: Bool) {
        let errand = Errand(dialog: "tijding", arguments: [Errand.matter: .number(1)])
        let begun: [Input] = [.message("hallo"), .message("Omar")]
        let chosen: [Input] = isBusy ? [.message("een brief"), .message("gemeente")] : []
        let open = isBusy ? "brief/open" : "kan"
        #expect(waiting(begun + chosen + [.errand(errand)]) == open)
    }
}
