import Dialog
import Dutch
import Testing

/// A reserved word at a choice is what it always is, save where an option is called just that.
@Suite("Reserved words at a choice")
struct ReservedWordTests {
    private let now = Surroundings(now: Moment(Day(number: 20_780)))

    private func said(after texts: [String], labels: [String], further: [String] = []) -> [String] {
        let options = labels.map { Option(key: $0.lowercased(), label: $0) }
        let choice = Question(
            name: "wat",
            answer: .choices(options),
            text: Text("Wat krijg je?"),
            synonyms: [options[0].key: further]
        )
        let form = Dialog(
            name: "geld",
            title: "Geld",
            audience: .resident,
            phrases: ["geld"],
            steps: [
                .ask(Question(name: "naam", answer: .name, text: Text("Hoe heet je?"))),
                .ask(choice),
                .say(Text("Gekozen.")),
            ]
        )
        let back = Dialog(
            name: "terug",
            title: "Terug",
            audience: .repair,
            phrases: ["terug"],
            steps: [.say(Text("Een vraag terug."))]
        )
        let moderator = Moderator(library: Library([form, back], fingerprint: 1))
        var conversation = Conversation()
        var said: [String] = []
        for text in texts {
            let turn = moderator.turn(.message(text), in: conversation, surroundings: now)
            conversation = turn.conversation
            said = turn.effects.compactMap {
                if case .say(let message) = $0 { message.text } else { nil }
            }
        }
        return said
    }

    @Test("goes back also when an option contains the word", arguments: ["terug", "Terug."])
    func reserved(_ word: String) {
        let labels = ["Belasting terug", "Anders"]
        #expect(said(after: ["geld", "Amina", word], labels: labels).first == "Een vraag terug.")
        #expect(said(after: ["geld", "Amina", "belasting terug"], labels: labels) == ["Gekozen."])
    }

    @Test("is the answer when an option is called so")
    func option() {
        #expect(
            said(after: ["geld", "Amina", "terug"], labels: ["Terug", "Anders"]) == ["Gekozen."]
        )
        #expect(
            said(after: ["geld", "Amina", "terug"], labels: ["Belasting"], further: ["terug"])
                == ["Gekozen."]
        )
    }
}
