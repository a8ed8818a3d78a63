internal import Dialog
internal import Neighbourhood

/// Lets somebody write to Buur from more than one place, and from fewer again.
///
/// Nobody is told from where somebody writes.
struct JoinDesk: Desk {
    /// How long the last words to who becomes another may be on their way.
    private static let lastWords = Duration.seconds(60)

    let exchange: Exchange
    let ledger: any Ledger

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        (self.exchange, self.ledger) = (exchange, ledger)
    }

    func carryOut(_ action: JoinAction, for person: Int64) throws -> Deed {
        switch action {
        case .giveCode:
            let until = exchange.now.adding(.seconds(Joining.minutes * 60))
            return Deed(value: .text(try ledger.giveCode(to: person, until: until)))
        case .join(let words):
            let outcome = try join(person, typing: words)
            return Deed(value: .text(outcome.rawValue))
        case .part(.elsewhere):
            for address in try others(than: ledger.talk(of: person)?.address, of: person) {
                try ledger.part(address)
            }
            return Deed()
        case .part(.here): return try partHere(person)
        case .count: return Deed(value: .number(Double(try ledger.addresses(of: person).count)))
        }
    }

    private func join(_ person: Int64, typing words: String) throws -> Joining.Outcome {
        let now = exchange.now
        let giver = try Joining.code(in: words).flatMap {
            try ledger.person(withCode: $0, now: now)
        }
        let outcome = Joining.outcome(
            givenTo: giver,
            typedBy: person,
            try standing(of: person)
        )
        switch outcome {
        case .unknown: try ledger.noteWrongCode(by: person, now: now)
        case .joined: if let giver { try join(person, to: giver) }
        case .tooOften, .same, .needsPerson: break
        }
        return outcome
    }

    private func standing(of person: Int64) throws -> Joining.Standing {
        let dayAgo = exchange.now.adding(days: -1)
        let hasMatters =
            try !ledger.openMatters(with: person).isEmpty
            || !ledger.consents(of: person).isEmpty
        return Joining.Standing(
            tries: try ledger.wrongCodes(by: person, since: dayAgo),
            triesOfAll: try ledger.wrongCodes(by: nil, since: dayAgo),
            hasRole: try ledger.member(person)?.roles.isEmpty == false,
            hasMatters: hasMatters
        )
    }

    /// Lets a person write on as another, who hears of it where she wrote last.
    private func join(_ person: Int64, to other: Int64) throws {
        try ledger.clearCode(of: other)
        for address in try ledger.addresses(of: person) { try ledger.move(address, to: other) }
        let due = exchange.now.adding(JoinDesk.lastWords)
        try ledger.set(Timer(person: person, .forgetting, due: due))
        guard let talk = try ledger.talk(of: other) else { return }
        try exchange.post(
            exchange.words(of: "gekoppeld", for: talk),
            in: talk,
            isAnswer: true,
            ledger
        )
    }

    /// Lets the place where the person writes now be a stranger's from the next message on.
    private func partHere(_ person: Int64) throws -> Deed {
        guard let here = try ledger.talk(of: person)?.address,
            let other = try others(than: here, of: person).first
        else { return Deed() }
        try ledger.part(here)
        return Deed(movesTo: other)
    }

    private func others(than here: Address?, of person: Int64) throws -> [Address] {
        try ledger.addresses(of: person).filter { $0 != here }
            .sorted { "\($0)" < "\($1)" }
    }
}
