import Dialog
import Dutch
import Testing

/// What somebody says with an answer, before it is asked, is not asked again.
@Suite("Said ahead")
struct AheadTests {
    private static let costs = Dialog(
        name: "kosten",
        title: "Kosten",
        audience: .resident,
        phrases: ["mijn kosten", "kosten van mijn huur"],
        steps: [
            .ask(
                Question(
                    name: "lasten",
                    answer: .choices([
                        Option(key: "huur", label: "Huur"), Option(key: "zorg", label: "Zorg"),
                        Option(key: "loon", label: "Loon"),
                    ]),
                    text: Text("Wat betaal je?")
                )
            ),
            money("huur", "Hoeveel huur betaal je?"),
            money("zorgpremie", "Hoeveel kost de zorg?"),
            money("loon", "Hoeveel loon krijg je?", .moneyWithPeriod),
        ]
    )
    private static let letter = Dialog(
        name: "brief",
        title: "Een brief",
        audience: .resident,
        phrases: ["een brief", "een brief van eneco", "een brief van het rijk"],
        steps: [
            .ask(
                Question(
                    name: "afzender",
                    answer: .choice([
                        Option(key: "huis", label: "Huis en energie"),
                        Option(key: "staat", label: "Staat of stad"),
                    ]),
                    text: Text("Van wie is hij?"),
                    synonyms: ["huis": ["eneco"]],
                    hearsOpening: true
                )
            ),
            .ask(Question(name: "wat", answer: .text, text: Text("Wat staat erin?"))),
        ]
    )
    private let moderator = Moderator(
        library: Library([costs, letter] + Dialog.repairs, fingerprint: 1)
    )
    private let now = Surroundings(now: Moment(Day(number: 20_780)))

    private static func money(
        _ name: String,
        _ text: String,
        _ answer: AnswerType = .moneyUsually(.month)
    ) -> Step {
        .ask(Question(name: name, answer: answer, text: Text(text), isOptional: true))
    }

    private func after(_ inputs: [Input]) -> Turn {
        inputs.reduce(
            moderator.turn(.message("mijn kosten"), in: Conversation(), surroundings: now)
        ) {
            moderator.turn($1, in: $0.conversation, surroundings: now)
        }
    }

    @Test(
        "are amounts that stand with what was chosen",
        arguments: [
            ("huur 650 en zorg 165", "loon"), ("650 huur, 165 zorg", "loon"),
            ("huur 650, zorg 165 per maand", "loon"), ("zorg 165", "huur"),
            ("huur en zorg 165", "huur"), ("1 en 2", "huur"), ("huur 1", "huur"),
            ("huur 650 en 700", "huur"),
        ]
    )
    func amounts(text: String, asked: String) {
        #expect(after([.message(text)]).conversation.waitingFor == asked)
    }

    @Test("are amounts whose own question comes later")
    func later() {
        let turn = after([.message("zorg 165"), .message("650")])
        #expect(turn.conversation.waitingFor == "loon")
    }

    @Test("are amounts whose period is asked, where that is not said")
    func period() {
        let turn = after([.message("loon 1300 en huur 650"), .message("165")])
        #expect(turn.effects.first?.text == "(\(Repair.whichPeriod.rawValue))")
    }

    @Test("are gone with the message when it is taken back")
    func takenBack() {
        let said = after([.message("huur 650 en zorg 165")])
        let turn = moderator.turn(
            .retraction(of: said.fate),
            in: said.conversation,
            surroundings: now
        )
        #expect(turn.conversation.waitingFor == "lasten")
        #expect(turn.conversation.frames.flatMap { $0.journal.answeredKeys }.isEmpty)
    }

    @Test("are changed with the message that they were said in")
    func edited() {
        let said = after([.message("huur 650 en zorg 165")])
        let turn = moderator.turn(
            .edit("huur 750 en zorg 165", of: said.fate),
            in: said.conversation,
            surroundings: now
        )
        let answers = turn.conversation.frames.flatMap(\.journal.path).map(\.event)
        #expect(turn.conversation.waitingFor == "loon")
        #expect(
            answers.contains { $0.amount == 750_00 } && !answers.contains { $0.amount == 650_00 }
        )
    }

    @Test("are those of the option that is nearest to the question")
    func nearest() {
        let turn = after([.message("zorg 165 en huur 650")])
        let amounts = turn.conversation.frames.flatMap(\.journal.path).compactMap(\.event.amount)
        #expect(amounts == [650_00, 165_00])
    }

    @Test(
        "is the option that a beginning names",
        arguments: [
            ("een brief van eneco", "wat"), ("een brief", "afzender"),
            ("een brief van het rijk", "afzender"),
        ]
    )
    func beginning(text: String, asked: String) {
        let turn = moderator.turn(.message(text), in: Conversation(), surroundings: now)
        #expect(turn.conversation.waitingFor == asked)
    }
}

extension Effect {
    fileprivate var text: String? {
        if case .say(let message) = self { message.text } else { nil }
    }
}

extension Event {
    fileprivate var amount: Int? {
        if case .answered(let answer) = self, case .money(let money) = answer.value {
            money.cents
        } else {
            nil
        }
    }
}
