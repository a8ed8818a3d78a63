import Assistant
import Neighbourhood

extension DictionaryLedger {
    func add(_ handOver: HandOver, of person: Int64, now: Instant, until: Instant) throws {
        state.handOvers.append((person, handOver, until))
    }

    func add(_ answers: [KeptAnswer], of dialog: String, person: Int64, now: Instant) throws {
        state.finished.append(.init(person: person, dialog: dialog, at: now, answers: answers))
    }

    func add(_ entry: AuditEntry) throws { state.audit.append(entry) }

    func sweep(_ terms: Terms) throws -> Int {
        let before = count
        state.inbox = state.inbox.filter { $0.value.at >= terms.inbox }
        state.outbox.removeAll { $0.until <= terms.now }
        state.handOvers.removeAll { $0.until <= terms.now }
        for place in state.finished.indices {
            state.finished[place].answers.removeAll { $0.until <= terms.now }
        }
        state.finished.removeAll { $0.at < terms.audit && $0.answers.isEmpty }
        state.audit.removeAll { $0.at < terms.audit }
        state.unreadable.removeAll { $0.at < terms.silentTalk }
        state.talks.values.filter { $0.heardAt < terms.silentTalk }.forEach(empty)
        state.talks.values.filter { $0.heardAt < terms.silentPerson }.forEach(forget)
        return before - count
    }

    private var count: Int {
        state.inbox.count + state.outbox.count + state.handOvers.count + state.audit.count
            + state.unreadable.count
            + state.finished.reduce(state.finished.count) { $0 + $1.answers.count }
    }

    private func empty(_ talk: Talk) {
        state.timers.removeAll { $0.person == talk.person }
        state.talks[talk.person] = Talk(
            person: talk.person,
            address: talk.address,
            name: talk.name,
            turns: talk.turns,
            heardAt: talk.heardAt
        )
    }

    private func forget(_ talk: Talk) {
        state.talks[talk.person] = nil
        state.members[talk.person] = nil
        state.consents.removeAll { $0.person == talk.person || $0.consent.other == talk.person }
        state.matters.removeAll { $0.person == talk.person }
        for place in state.matters.indices where state.matters[place].helper == talk.person {
            state.matters[place].helper = nil
        }
        let matters = Set(state.matters.map(\.id))
        state.asks.removeAll { $0.person == talk.person || !matters.contains($0.matter) }
        state.visits.removeAll { $0.person == talk.person }
        state.unreadable.removeAll { $0.person == talk.person }
        state.addresses = state.addresses.filter { $0.value != talk.person }
    }
}
