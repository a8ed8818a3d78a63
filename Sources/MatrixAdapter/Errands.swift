internal import Matrix

/// Something that is asked of the homeserver once, beside reading and delivering.
enum Errand: Hashable, Sendable {
    case say(Courtesy)
    case meet(Demand)

    /// What may be changed by one errand at a time: rooms, and the list of direct rooms, which is read
    /// and then written as a whole.
    fileprivate var subjects: Set<String> {
        switch self {
        case .say(let courtesy): [courtesy.room.text]
        case .meet(.fill(let gap)): [gap.room.text]
        case .meet(.accept(let room, _)), .meet(.decline(let room)): [room.text]
        case .meet(.follow(let old, let new, _)): [old.text, new.text]
        case .meet(.leave(let room)): [room.text, "m.direct"]
        case .meet(.openDirect): ["m.direct"]
        }
    }
}

/// The errands that are still to be done: which are done now, which wait for their turn, and which
/// could not be done and are left alone for a moment.
///
/// It is kept nowhere: errands follow from the correspondence.
struct Errands: Sendable {
    /// How many are done at a time, so that a join that hangs holds up no other.
    static let mostAtATime = 4
    /// For how long one that could not be done is left alone.
    static let rest = Duration.seconds(5)

    private var waiting: [Errand] = []
    private var underway: Set<Errand> = []
    private var restEnds: [Errand: ContinuousClock.Instant] = [:]

    /// Lets these wait for their turn and no others: in this order, those that failed before after the
    /// rest.
    mutating func plan(_ errands: [Errand], at now: ContinuousClock.Instant) {
        let all = Set(errands)
        restEnds = restEnds.filter { all.contains($0.key) }
        let due = errands.filter { !underway.contains($0) && restEnds[$0] ?? now <= now }
        waiting = due.filter { restEnds[$0] == nil } + due.filter { restEnds[$0] != nil }
    }

    /// Begins the next one that may be done now, nil when there is none; the last place is for those
    /// that never failed.
    mutating func begin(where isWelcome: (Errand) -> Bool) -> Errand? {
        let places = Errands.mostAtATime - underway.count
        guard places > 0 else { return nil }
        let taken = underway.reduce(into: Set<String>()) { $0.formUnion($1.subjects) }
        let next = waiting.firstIndex { errand in
            places > (restEnds[errand] == nil ? 0 : 1)
                && taken.isDisjoint(with: errand.subjects) && isWelcome(errand)
        }
        guard let next else { return nil }
        let errand = waiting.remove(at: next)
        underway.insert(errand)
        return errand
    }

    /// Notes that one is done no more: it was done, or is to be tried again after a rest.
    mutating func end(_ errand: Errand, isDone: Bool) {
        underway.remove(errand)
        restEnds[errand] = isDone ? nil : .now + Errands.rest
    }
}
