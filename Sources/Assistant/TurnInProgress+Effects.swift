internal import Dialog
internal import Neighbourhood

// MARK: - What a dialog says, waits for and ends with

extension TurnInProgress {
    mutating func write(_ effect: Effect) throws {
        switch effect {
        case .say(let message): contents.append(.message(message))
        case .send(let page): contents.append(.page(page))
        case .perform: break
        case .wake(let moment, let dialog, let key):
            let due = exchange.time.instant(of: moment)
            let wait = Timer.Purpose.wait(dialog: dialog, key: key)
            try ledger.set(Timer(person: talk.person, wait, due: due))
        case .finished(let dialog, let answers): try finish(dialog, answers)
        case .abandoned(let dialog):
            try ledger.clearTimers(of: talk.person, dialog: dialog)
            try audit(.abandoned, dialog)
        case .wiped: try exchange.forgetDanger(of: talk.person, in: ledger)
        case .report(let words): try audit(.report, words)
        }
    }

    private mutating func finish(_ dialog: String, _ answers: [FinalAnswer]) throws {
        let kept = answers.compactMap { answer -> KeptAnswer? in
            let days = exchange.settings.retention.days(forLabel: answer.label)
            guard days > 0, !answer.value.isMissing else { return nil }
            return KeptAnswer(
                key: answer.key,
                words: answer.value.spoken,
                label: answer.label,
                until: exchange.now.adding(days: days)
            )
        }
        try ledger.add(kept, of: dialog, person: talk.person, now: exchange.now)
        try audit(.finished, dialog)
        try count(Counted.things(finishedWith: dialog, answered: answers.map(\.key)))
    }

    mutating func count(_ things: [Counted]) throws {
        guard !things.isEmpty, let kamer = try ledger.member(talk.person)?.kamer else { return }
        consequences += things.map { .count($0, in: kamer) }
    }
}
