@testable import Dialog
import Dutch
import Testing

/// What playing does with single steps.
@Suite("Playing")
struct PlayTests {
    private let monday = Day(number: 20_780)

    private func performance(of steps: [Step]) -> Performance {
        let dialog = Dialog(name: "proef", title: "Proef", audience: .resident, steps: steps)
        return Performance(Library([dialog], fingerprint: 1), Respondent(seed: 1))
    }

    private func number(_ name: String, _ constraints: [Constraint] = []) -> Step {
        .ask(
            Question(
                name: name,
                answer: .number,
                text: Text("\(name)?"),
                constraints: constraints
            )
        )
    }

    private func text(_ words: String, _ hole: Expression) -> Step {
        .say(Text([.words(words), .hole(hole)]))
    }

    @Test("says a text again only when its words changed")
    func saysAgainWhenWordsChange() {
        var performance = performance(of: [
            number("kinderen"), .say(Text("Dank je.")), text("Kinderen: ", .name("kinderen")),
        ])
        performance.respondent.instead["kinderen"] = .number(2)
        let passed = performance.goOn().answered[0]
        #expect(performance.said == ["kinderen?", "Dank je.", "Kinderen: 2"])
        performance.correct(passed, to: .number(3))
        performance.goOn()
        #expect(performance.said == ["Kinderen: 3"])
    }

    @Test("does not do again what cannot be taken back, but what the script says then")
    func keepsCommitPoints() {
        var performance = performance(of: [
            number("bedrag"),
            .perform(
                Perform(
                    key: "doorgeven",
                    result: nil,
                    action: "doorgeven",
                    arguments: [.name("bedrag")],
                    whenChanged: [text("Dit was al doorgegeven. Nu is het ", .name("bedrag"))]
                )
            ),
        ])
        let passed = performance.goOn().answered[0]
        #expect(performance.requests.count == 1)
        performance.correct(passed, to: .number(7))
        performance.goOn()
        #expect(performance.requests.isEmpty)
        #expect(performance.said == ["Dit was al doorgegeven. Nu is het 7"])
    }

    @Test("keeps a figure until the day after it expires")
    func refreshesExpiredFigures() {
        let steps = [
            text("Tot ", .lookup(.fact("grens"))), number("a"),
            text("Nu ", .lookup(.fact("grens"))), number("b"),
        ]
        let dialog = Dialog(name: "proef", title: "Proef", audience: .resident, steps: steps)
        let figure = Figure(
            value: .money(Money(cents: 335_000)),
            validUntil: monday,
            textOtherwise: "een bedrag"
        )
        func played(_ journal: Journal, on day: Day) -> Play {
            play(
                "proef",
                from: Library([dialog], fingerprint: 1),
                journal: journal,
                surroundings: Surroundings(now: Moment(day), figures: ["grens": figure])
            )
        }
        let first = played(Journal(), on: monday)
        #expect(first.effects.first == .say(Message("Tot € 3.350")))
        let later = played(first.journal, on: monday.adding(days: 1))
        #expect(later.effects.first == .say(Message("Tot een bedrag")))
    }

    @Test("holds an answer against the day on which it is given")
    func constraintsSeeTheDayOfTheAnswer() {
        let question = Question(
            name: "betaald",
            answer: .day,
            text: Text("Wanneer?"),
            constraints: [
                Constraint(
                    condition: .operation(.lessOrEqual, .name("betaald"), .lookup(.today)),
                    message: Text("Die dag is nog niet geweest.")
                )
            ]
        )
        let steps: [Step] = [text("Vandaag is het ", .lookup(.today)), .ask(question)]
        let dialog = Dialog(name: "proef", title: "Proef", audience: .resident, steps: steps)
        let library = Library([dialog], fingerprint: 1)
        func played(_ journal: Journal, on day: Day) -> Play {
            play(
                "proef",
                from: library,
                journal: journal,
                surroundings: Surroundings(now: Moment(day))
            )
        }
        var journal = played(Journal(), on: monday).journal
        let wednesday = monday.adding(days: 2)
        guard case .question(let open) = played(journal, on: monday).pause else { return }
        journal.record(open.answered(with: .day(wednesday)), at: open.key)
        guard case .question(let refused) = played(journal, on: monday).pause else {
            Issue.record("a day that has not come was taken")
            return
        }
        #expect(refused.isRefused)
        guard case .ended = played(journal, on: wednesday).pause else {
            Issue.record("the day itself was refused")
            return
        }
    }

    @Test("collects no more rounds than the script allows")
    func boundsRepeats() {
        let collect = Collect(
            name: "lasten",
            steps: [number("bedrag")],
            until: .literal(.flag(false)),
            maximum: 4
        )
        var performance = performance(of: [
            .collect(collect), text("Samen ", .call(.count, [.name("lasten")])),
        ])
        performance.goOn()
        #expect(performance.said.last == "Samen 4")
    }

    @Test("breaks off a script that never ends")
    func boundsSteps() {
        let collect = Collect(
            name: "x",
            steps: [.set("y", .literal(.number(1)))],
            until: .literal(.flag(false)),
            maximum: .max
        )
        var performance = performance(of: [.collect(collect)])
        guard case .broken = performance.goOn().pause else {
            Issue.record("it should have broken off")
            return
        }
    }

    @Test("breaks off dialogs that call each other without end")
    func boundsCalls() {
        let call = Step.call(Call(key: "proef", result: nil, dialog: "proef", arguments: []))
        var performance = performance(of: [call])
        guard case .broken = performance.goOn().pause else {
            Issue.record("it should have broken off")
            return
        }
    }

    @Test("waits until its moment, and not again after it")
    func waits() {
        let wait = Wait(
            key: "wacht 3 dagen",
            until: .literal(.span(Span(3, .day))),
            time: ClockTime(hour: 10)
        )
        let dialog = Dialog(
            name: "proef",
            title: "Proef",
            audience: .resident,
            steps: [.wait(wait), .say(Text("Daar ben ik."))]
        )
        let library = Library([dialog], fingerprint: 1)
        func played(_ journal: Journal, _ moment: Moment) -> Play {
            play(
                "proef",
                from: library,
                journal: journal,
                surroundings: Surroundings(now: moment)
            )
        }
        let noon = ClockTime(secondOfDay: 43_200)
        let first = played(Journal(), Moment(monday, noon))
        guard case .time(let until, _) = first.pause else {
            Issue.record("it should wait")
            return
        }
        #expect(until == Moment(monday.adding(days: 3), ClockTime(secondOfDay: 36_000)))
        let second = played(first.journal, until)
        #expect(second.effects == [.say(Message("Daar ben ik."))])
    }
}

extension Performance {
    /// The texts that were said, in order.
    fileprivate var said: [String] {
        effects.compactMap { effect in
            if case .say(let message) = effect { message.text } else { nil }
        }
    }

    fileprivate var requests: [Request] {
        effects.compactMap { effect in
            if case .perform(let request) = effect { request } else { nil }
        }
    }
}
