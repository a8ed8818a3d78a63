internal import Dialog
internal import Dutch

/// Another time than what was asked or agreed: the other of the two is asked, and all stays as it was
/// until she says yes.
extension HelpCourse {
    /// The time that words ask for in the place of the one that is spoken of; nil when they name none.
    public func otherTime(in words: String) -> Slot? {
        let days = Set(request.wish.slots.map(\.day))
        let slot = Slot(
            said: words,
            on: request.slot?.day ?? (days.count == 1 ? days.first : nil),
            at: now
        )
        return slot.flatMap { $0.start > now ? $0 : nil }
    }

    /// One of the two asks for another time; the first yes of who was asked to help may be such a one.
    public mutating func wish(for words: String, by person: Int64) -> Bool {
        guard let slot = otherTime(in: words) else { return false }
        if request.stage == .asked { return propose(slot, by: person) }
        guard request.isSettled, let helper = crowd.helper?.member else { return false }
        dropWanted()
        let isOfHelper = person == helper.id
        request.wanted = WantedTime(slot, isOfHelper: isOfHelper)
        let one = isOfHelper ? helper.calledName : nameOfAsker
        invite(
            .helpOtherTime,
            isOfHelper ? request.person : helper.id,
            ["naam": .text(one), "ander": .text(slot.words)]
        )
        return true
    }

    /// What a helper reads of who asks: her name only once both said yes.
    private var nameOfAsker: String {
        request.stage == .proposed ? "Een buur" : crowd.asker.member.calledName
    }

    /// The other of the two says whether that time is fine; a time that is over is none any more.
    public mutating func answerWanted(_ isFine: Bool, by person: Int64) -> Bool {
        guard let wanted = request.wanted, let helper = request.helper, request.isSettled,
            person == (wanted.isOfHelper ? request.person : helper)
        else { return false }
        request.wanted = nil
        guard wanted.slot.start > now else { return false }
        if isFine { settle(at: wanted.slot) }
        invite(
            .helpTimeAnswered,
            wanted.isOfHelper ? helper : request.person,
            ["ander": .text(wanted.slot.words), "mag": .flag(isFine)]
        )
        return true
    }

    private mutating func settle(at slot: Slot) {
        let isNew = request.stage == .proposed
        (request.slot, request.stage, request.due) = (slot, .agreed, nextMorning)
        guard isNew else { return }
        withdraw(.helpFound, from: request.person, because: .past)
        settle()
    }

    /// Takes back the question whether another time is fine.
    mutating func dropWanted() {
        guard let wanted = request.wanted else { return }
        request.wanted = nil
        let other = wanted.isOfHelper ? request.person : request.helper
        if let other { withdraw(.helpOtherTime, from: other, because: .past) }
    }
}
