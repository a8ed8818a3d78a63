internal import Dialog

// MARK: - The one who is asked to help

extension HelpCourse {
    /// The volunteer who was asked says yes, and has to choose one of the times yet.
    public mutating func promise(by person: Int64) -> Bool {
        guard request.stage == .asked, request.helper == person else { return false }
        request.isPromised = true
        return true
    }

    /// The volunteer who was asked says yes, for one of the times.
    public mutating func accept(by person: Int64, at words: String?) -> Bool {
        guard request.stage == .asked, request.helper == person else { return false }
        let open = matching.slots(for: person)
        let chosen = words.map { words in open.first { $0.words == words } } ?? open.first
        return chosen.map { propose($0, by: person) } ?? false
    }

    /// Asks the one who asked for help whether this helper and this time are fine.
    mutating func propose(_ slot: Slot, by person: Int64) -> Bool {
        guard request.stage == .asked, request.helper == person else { return false }
        answers[person] = .yes
        request.slot = slot
        request.stage = .proposed
        request.due = deadline(limits.confirmHours, before: slot.start)
        forgetTold()
        let candidate = crowd.candidates.first { $0.id == person }?.party ?? crowd.helper
        let name = candidate?.member.calledName ?? "een buur"
        invite(.helpFound, request.person, ["naam": .text(name)])
        return true
    }

    /// The times that are free still for somebody who was asked in vain; none when another will come.
    public func freeSlots(for person: Int64) -> [Slot] {
        guard [.searching, .asked].contains(request.stage), request.helper != person,
            crowd.asks.contains(where: { $0.person == person && $0.matter == request.id }),
            matching.canStill(person)
        else { return [] }
        return matching.slots(for: person)
    }

    /// A volunteer who was asked in vain says yes after all.
    ///
    /// While another is asked, that one keeps what she was asked, and the late one is asked again when
    /// the other cannot.
    public mutating func takeUp(by person: Int64, at words: String?) -> Bool {
        guard !freeSlots(for: person).isEmpty else { return false }
        guard request.stage != .asked else {
            request.second = request.second ?? person
            return request.second == person
        }
        (request.stage, request.helper) = (.asked, person)
        return accept(by: person, at: words)
    }

    /// The volunteer who was asked says no, which is a full answer.
    public mutating func decline(by person: Int64) -> Bool {
        guard request.stage == .asked, request.helper == person else { return false }
        answers[person] = .no
        search()
        return true
    }

    /// The volunteer who said yes cannot come after all.
    public mutating func cancel(by person: Int64) -> Bool {
        guard request.helper == person, request.isSettled else {
            return false
        }
        withdraw(.helpFound, from: request.person)
        withdraw(.helpSettled, from: person)
        withdrawNumbers()
        invite(.helpLost, request.person)
        search()
        return true
    }

    /// The volunteer who was asked is to be asked no more.
    public mutating func leave(_ person: Int64) {
        guard request.stage == .asked, request.helper == person else { return }
        takeBackAsk(.withdrawn)
        search()
    }

    /// One of the two gives her number to the other.
    public mutating func giveNumber(by person: Int64) -> Bool {
        guard request.stage == .agreed, let helper = crowd.helper else { return false }
        let isHelper = helper.member.id == person
        let (giver, other) = isHelper ? (helper, crowd.asker) : (crowd.asker, helper)
        guard giver.member.id == person, let number = giver.number(for: other.member.id) else {
            return false
        }
        let name = giver.member.calledName
        invite(.helpNumber, other.member.id, ["naam": .text(name), "telefoon": .text(number)])
        return true
    }
}
