import Dialog
import Dutch
import Testing

/// What cannot be taken back is not undone in silence by going back or by another answer.
@Suite("Commitments")
struct CommitmentTests {
    private let moderator: Moderator
    private let now = Surroundings(now: Moment(Day(number: 20_780)))

    init() {
        let hand = Step.perform(
            Perform(
                key: "doorgeven",
                result: nil,
                action: "doorgeven",
                arguments: [.name("naam")],
                whenChanged: [.say(Text("Dat was al doorgegeven."))]
            )
        )
        let answers = [
            Option(key: "graag", label: "Ja, graag"), Option(key: "straks", label: "Later"),
        ]
        let isWelcome = Expression.operation(.equal, .name("mag"), .literal(.option(answers[0])))
        let form = Dialog(
            name: "briefje",
            title: "Een briefje",
            audience: .resident,
            phrases: ["briefje"],
            steps: [
                .ask(Question(name: "mag", answer: .choice(answers), text: Text("Mag het?"))),
                .ask(Question(name: "naam", answer: .name, text: Text("Hoe heet je?"))),
                .branch([Branch(condition: isWelcome, steps: [hand])], otherwise: []),
                .ask(Question(name: "meer", answer: .flag, text: Text("Nog iets?"))),
            ]
        )
        let back = Dialog(
            name: "terug",
            title: "Terug",
            audience: .repair,
            phrases: ["terug"],
            parameters: [Parameter(name: "kan_terug", type: .flag)],
            steps: [
                .branch(
                    [
                        Branch(
                            condition: .name("kan_terug"),
                            steps: [
                                .perform(
                                    Perform(
                                        key: "terug gaan",
                                        result: nil,
                                        action: Command.goBack.rawValue,
                                        arguments: []
                                    )
                                )
                            ]
                        )
                    ],
                    otherwise: [.say(Text("Verder terug kan niet."))]
                )
            ]
        )
        let committed = Dialog(
            name: Repair.committed.rawValue,
            title: "Al gedaan",
            audience: .repair,
            steps: [.say(Text("Dat kan ik niet terughalen."))]
        )
        let corrected = Dialog(
            name: Repair.corrected.rawValue,
            title: "Verbeterd",
            audience: .repair,
            steps: [.say(Text("Veranderd."))]
        )
        moderator = Moderator(
            library: Library([form, back, committed, corrected], fingerprint: 1)
        )
    }

    /// Says these things one after the other; gives what was said after the last.
    private func said(after messages: [String]) -> [String] {
        var conversation = Conversation()
        var texts: [String] = []
        for message in messages {
            var input: Input? = .message(message)
            texts = []
            while let next = input {
                let turn = moderator.turn(next, in: conversation, surroundings: now)
                conversation = turn.conversation
                texts += turn.effects.compactMap(\.text)
                input = turn.effects.compactMap(\.outcome).last
            }
        }
        return texts
    }

    @Test("going back stops at them")
    func goingBackStops() {
        #expect(said(after: ["briefje", "graag", "amina", "terug"]) == ["Verder terug kan niet."])
        #expect(said(after: ["briefje", "graag", "terug"]) == ["Mag het?"])
    }

    @Test("a correction that leads around them is refused")
    func correctionAroundIsRefused() {
        let texts = said(after: ["briefje", "graag", "amina", "nee, ik bedoel later"])
        #expect(texts == ["Dat kan ik niet terughalen."])
    }

    @Test("a correction of what was handed on plays what the script says then")
    func correctionOfArgumentIsTold() {
        let texts = said(after: ["briefje", "graag", "amina", "nee, ik bedoel fatma"])
        #expect(texts == ["Veranderd.", "Dat was al doorgegeven."])
    }
}

extension Effect {
    fileprivate var text: String? {
        if case .say(let message) = self { message.text } else { nil }
    }

    fileprivate var outcome: Input? {
        if case .perform(let request) = self { .outcome(key: request.key, .missing) } else { nil }
    }
}
