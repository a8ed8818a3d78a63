import Assistant
import Dutch
import Dialog
import Neighbourhood

extension DictionaryLedger {
    func add(_ handOver: HandOver, of person: Int64, now: Instant, until: Instant) throws {
        state.handOvers.append((person, handOver, until))
    }

    func add(_ answers: [KeptAnswer], of dialog: String, person: Int64, now: Instant) throws {
        state.finished.append(.init(person: person, dialog: dialog, at: now, answers: answers))
    }

    func add(_ file: KeptFile, of person: Int64) throws {
        let attachment = file.attachment
        let bare = Attachment(
            attachment.kind,
            name: attachment.name,
            size: attachment.size,
            type: attachment.type,
            handle: attachment.handle
        )
        state.files.append(
            (person, KeptFile(bare, from: file.from, at: file.at, until: file.until))
        )
    }

    func files(of person: Int64) throws -> [KeptFile] {
        state.files.filter { $0.person == person }.map(\.file)
    }

    func forgetAnswers(since moment: Instant, of person: Int64) throws {
        state.finished.removeAll { $0.person == person && $0.at >= moment }
    }

    func forgetAnswer(
        givenBy id: String,
        from channel: String,
        of person: Int64
    ) throws -> String? {
        guard let taken = state.inbox[[channel, id]], taken.person == person, taken.fate == .over,
            let question = taken.question,
            let place = state.finished.firstIndex(where: {
                $0.person == person && $0.at >= taken.at
                    && question.frame.split(separator: " ").first == $0.dialog[...]
            })
        else { return nil }
        let answer = state.finished[place].answers.first { $0.key == question.key }
        state.finished[place].answers.removeAll { $0.key == question.key }
        return answer?.words
    }

    func replace(_ words: String, with others: String, of person: Int64) throws {
        for place in state.outbox.indices where state.outbox[place].person == person {
            state.outbox[place].delivery.replace(words, with: others)
        }
        for place in state.handOvers.indices where state.handOvers[place].person == person {
            let card = state.handOvers[place].card
            state.handOvers[place].card = HandOver(
                what: card.what.replacing(words, with: others),
                name: card.name.replacing(words, with: others),
                reach: card.reach.replacing(words, with: others),
                isUrgent: card.isUrgent,
                number: card.number
            )
        }
    }

    func add(_ entry: AuditEntry) throws { state.audit.append(entry) }

    func failures(since moment: Instant) throws -> Int {
        state.audit.count { $0.event == .failure && $0.at >= moment }
    }

    func sweep(_ terms: Terms) throws -> Int {
        let before = count
        state.inbox = state.inbox.filter { $0.value.at >= terms.inbox }
        state.sent = state.sent.filter { $0.value.at >= terms.inbox }
        state.files.removeAll { $0.file.until <= terms.now }
        state.codes = state.codes.filter { $0.value.until > terms.now }
        state.wrongCodes.removeAll { $0.at < terms.danger }
        state.outbox.removeAll { posted in
            posted.until <= terms.now
                || posted.dead == nil && posted.entrusted.map { $0.at < terms.entrusted } ?? false
        }
        state.handOvers.removeAll { $0.until <= terms.now }
        for place in state.finished.indices {
            state.finished[place].answers.removeAll { $0.until <= terms.now }
        }
        state.finished.removeAll { $0.at < terms.audit && $0.answers.isEmpty }
        state.audit.removeAll { $0.at < terms.audit }
        sweepMatters(terms)
        state.visits.removeAll { $0.day.number < terms.visit.seconds / 86_400 }
        for (id, member) in state.members {
            guard let day = member.dangerOn, day.number < terms.danger.seconds / 86_400 else {
                continue
            }
            state.members[id]?.dangerOn = nil
        }
        state.unreadable.removeAll { $0.at < terms.silentTalk }
        let silent = state.talks.values.filter { isSilent($0, since: terms.silentTalk) }
        silent.forEach(empty)
        try silent.forEach { try close(nil, of: $0.person) }
        return before - count
    }

    private func sweepMatters(_ terms: Terms) {
        let over = state.matters.filter { !$0.isOpen }.map(\.id)
        let since = Dictionary(over.map { ($0, state.overSince[$0] ?? terms.now) }) { $1 }
        state.overSince = since
        state.matters.removeAll { since[$0.id].map { $0 < terms.closed } ?? false }
        let left = Set(state.matters.map(\.id))
        state.asks.removeAll { !left.contains($0.matter) }
    }

    func people(silentSince moment: Instant) throws -> [Int64] {
        let seen = Set(
            state.visits.filter {
                $0.kind != .absent && ($0.day.number + 1) * 86_400 > moment.seconds
            }.map(\.person)
        )
        return state.talks.values.filter { $0.heardAt < moment && !seen.contains($0.person) }
            .map(\.person).sorted()
    }

    /// Whether neither the person nor Buur said anything in a talk since a moment.
    private func isSilent(_ talk: Talk, since moment: Instant) -> Bool {
        let asked = state.initiatives[talk.person].map { $0.day.number + 1 } ?? 0
        return max(talk.heardAt, Instant(seconds: Int64(asked) * 86_400)) < moment
    }

    private var count: Int {
        state.inbox.count + state.sent.count + state.files.count + state.outbox.count
            + state.handOvers.count + state.audit.count
            + state.unreadable.count + state.visits.count + state.matters.count
            + state.members.values.count { $0.dangerOn != nil }
            + state.finished.reduce(state.finished.count) { $0 + $1.answers.count }
    }

    private func empty(_ talk: Talk) {
        state.timers.removeAll { timer in
            guard case .wait = timer.purpose else { return false }
            return timer.person == talk.person
        }
        state.talks[talk.person] = Talk(
            person: talk.person,
            address: talk.address,
            name: talk.name,
            turns: talk.turns,
            heardAt: talk.heardAt
        )
    }

    func forget(_ person: Int64) throws {
        for address in try addresses(of: person) { forgetBookmarks(of: address) }
        state.talks[person] = nil
        state.members[person] = nil
        state.consents.removeAll { $0.person == person || $0.consent.other == person }
        state.matters.removeAll { $0.person == person }
        for place in state.matters.indices where state.matters[place].helper == person {
            state.matters[place].helper = nil
        }
        for (other, talk) in state.talks where talk.heldBy == person {
            state.talks[other]?.heldBy = nil
        }
        let matters = Set(state.matters.map(\.id))
        state.asks.removeAll { $0.person == person || !matters.contains($0.matter) }
        state.visits.removeAll { $0.person == person }
        state.unreadable.removeAll { $0.person == person }
        state.outbox.removeAll { $0.person == person }
        state.codes[person] = nil
        state.wrongCodes.removeAll { $0.person == person }
        state.timers.removeAll { $0.person == person }
        state.handOvers.removeAll { $0.person == person }
        state.finished.removeAll { $0.person == person }
        state.initiatives[person] = nil
        state.inbox = state.inbox.filter { $0.value.person != person }
        state.sent = state.sent.filter { $0.value.person != person }
        state.files.removeAll { $0.person == person }
        state.addresses = state.addresses.filter { $0.value != person }
    }

    func forget(_ names: [String], from person: Int64) throws {
        let holds = { (text: String) in names.contains { Spelling.holds($0, in: text) } }
        state.outbox.removeAll { $0.person == person && holds($0.delivery.content.words) }
        for place in state.finished.indices where state.finished[place].person == person {
            state.finished[place].answers.removeAll { holds($0.words) }
        }
    }
}

extension Delivery {
    fileprivate mutating func replace(_ words: String, with others: String) {
        func without(_ text: String) -> String { text.replacing(words, with: others) }
        let content: Content =
            switch content {
            case .message(let message):
                .message(Message(without(message.text), options: message.options.map(without)))
            case .page(let page):
                .page(Page(title: without(page.title), body: without(page.body)))
            }
        self = Delivery(id: id, to: to, content: content, attempts: attempts)
    }
}

extension Delivery.Content {
    fileprivate var words: String {
        switch self {
        case .message(let message): message.text
        case .page(let page): page.title + page.body
        }
    }
}
