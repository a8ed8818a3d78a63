internal import Dialog
internal import Neighbourhood

// MARK: - Taking back what was sent

extension Exchange {
    /// What stands in the place of words that were taken back.
    private static let removed = "(weggehaald)"
    /// Shorter words stand in too many others.
    private static let shortest = 4

    /// Wipes the words of an answer that is taken back from all that is kept because of it, besides
    /// the conversation.
    ///
    /// What was not taken in yet is not taken in any more.
    func wipe(
        _ fate: Fate,
        of id: String,
        in talk: inout Talk,
        _ ledger: any Ledger
    ) throws {
        let channel = talk.address.channel
        _ = try ledger.note(id: id, from: channel, of: talk.person, now: now)
        let answer = try ledger.forgetAnswer(givenBy: id, from: channel, of: talk.person)
        try ledger.keep(.nothing, of: id, from: channel, sentBy: talk.person)
        guard let words = answer ?? words(of: fate, in: talk) else { return }
        if talk.name == words { talk.name = nil }
        try wipe(number: words, of: talk.person, ledger)
        guard words.count >= Exchange.shortest else { return }
        try ledger.replace(words, with: Exchange.removed, of: talk.person)
        try wipe(words, fromMattersOf: talk.person, ledger)
    }

    private func wipe(number: String, of person: Int64, _ ledger: any Ledger) throws {
        for consent in try ledger.consents(of: person) where consent.number == number {
            try ledger.withdraw(consent.purpose, for: consent.other, of: person)
        }
        guard var member = try ledger.member(person), member.phone == number else { return }
        member.phone = nil
        try ledger.save(member)
    }

    /// The words that answered a question, as far as the person wrote them herself.
    private func words(of fate: Fate, in talk: Talk) -> String? {
        guard case .answered(let question) = fate, let conversation = try? talk.conversation else {
            return nil
        }
        return conversation.frames.last { $0.reference == question.frame }?
            .journal.words(at: question.key)
    }

    private func wipe(
        _ words: String,
        fromMattersOf person: Int64,
        _ ledger: any Ledger
    ) throws {
        for var matter in try ledger.matters(with: person) where matter.person == person {
            let before = matter.fields
            for name in Matter.ownWords {
                guard case .text(let text) = before[name] else { continue }
                matter.fields[name] = .text(text.replacing(words, with: Exchange.removed))
            }
            if matter.fields != before { try ledger.save(matter) }
        }
    }
}
