public import Dutch
public import Neighbourhood

extension Matters {
    /// What a person offered to do for others, nil when that is nothing.
    func openOffer(of person: Int64) throws -> Matter? {
        try openMatters(with: person).first { $0.kind == .offer && $0.person == person }
    }

    /// Notes whether somebody said that she is a woman, with what she offers to do for others.
    ///
    /// It is kept with nothing else, so that it goes when she wants to be asked no more.
    public func note(isWoman: Bool, of member: Member, on day: Day) throws {
        let new = Matter(id: 0, kind: .offer, kamer: member.kamer, person: member.id)
        var matter = try openOffer(of: member.id) ?? open(new)
        var offer = Offer(matter) ?? Offer(id: matter.id, person: member.id, since: day)
        offer.isWoman = isWoman
        matter.fields = offer.fields
        try save(matter)
    }
}
