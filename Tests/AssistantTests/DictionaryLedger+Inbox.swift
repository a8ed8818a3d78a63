import Assistant
import Dialog

extension DictionaryLedger {
    func note(id: String, from channel: String, of person: Int64, now: Instant) throws -> Bool {
        guard state.inbox[[channel, id]] == nil else { return false }
        state.inbox[[channel, id]] = .init(person: person, at: now)
        return true
    }

    func keep(_ fate: Fate, of id: String, from channel: String, sentBy person: Int64) throws {
        guard let taken = state.inbox[[channel, id]], taken.person == person else { return }
        if case .answered(let question) = fate {
            change { other in
                guard other.person == taken.person, other.fate == .answered(question) else {
                    return
                }
                (other.fate, other.question) = (.replaced, nil)
            }
        }
        state.inbox[[channel, id]]?.fate = fate
        state.inbox[[channel, id]]?.question = fate.question
    }

    func fate(of id: String, from channel: String, sentBy person: Int64) throws -> Fate? {
        state.inbox[[channel, id]].flatMap { $0.person == person ? $0.fate : nil }
    }

    func close(_ frames: Set<String>?, of person: Int64) throws {
        let isOver = { (question: QuestionReference?) in
            question.map { frames?.contains($0.frame) ?? true } ?? false
        }
        change { taken in
            guard taken.person == person, isOver(taken.question) else { return }
            switch taken.fate {
            case .answered: taken.fate = .over
            case .missed: (taken.fate, taken.question) = (.nothing, nil)
            case .replaced, .over, .nothing: break
            }
        }
        for (id, sent) in state.sent where sent.person == person && isOver(sent.question) {
            state.sent[id]?.question = nil
        }
        for place in state.outbox.indices
        where state.outbox[place].person == person && isOver(state.outbox[place].question) {
            state.outbox[place].question = nil
        }
    }

    func bookmark(of channel: String) throws -> Bookmark? { state.bookmarks[channel] }

    func keep(_ bookmark: Bookmark) throws {
        let leaves = (state.bookmarks[bookmark.channel]?.leaves ?? [:])
            .merging(bookmark.leaves) { _, new in new }
            .filter { !$0.value.isEmpty }
        state.bookmarks[bookmark.channel] = Bookmark(
            channel: bookmark.channel,
            text: bookmark.text,
            leaves: leaves
        )
    }

    func forgetBookmarks(of address: Address) {
        guard let bookmark = state.bookmarks[address.channel] else { return }
        state.bookmarks[address.channel] = Bookmark(
            channel: bookmark.channel,
            text: bookmark.text,
            leaves: bookmark.leaves.filter { $0.key != address.name }
                .mapValues { $0.replacing("\"\(address.name)\"", with: "\"\"") }
        )
    }

    private func change(_ body: (inout DictionaryState.Taken) -> Void) {
        for id in state.inbox.keys {
            guard var taken = state.inbox[id] else { continue }
            body(&taken)
            state.inbox[id] = taken
        }
    }
}

extension Fate {
    fileprivate var question: QuestionReference? {
        switch self {
        case .answered(let question), .missed(let question): question
        case .replaced, .over, .nothing: nil
        }
    }
}
