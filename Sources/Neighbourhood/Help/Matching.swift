internal import Dialog
public import Dutch

/// A volunteer who can be asked, and why she.
public struct Match: Hashable, Sendable {
    public let person: Int64
    /// The times of the request at which she can.
    public let slots: [Slot]
    /// One sentence that tells her why she is asked.
    public let reason: String
}

/// Finds who can be asked to help, and explains it; the same people in the same crowd give the same
/// match.
///
/// Nobody is asked who did not say that she may be, who rests, who has enough on her plate, or who was
/// asked for this request before. Where a woman is wanted, only who said that she is one is asked.
public struct Matching {
    private let request: HelpRequest
    private let crowd: Crowd
    private let limits: HelpLimits
    private let skills: Skills
    private let now: Moment
    /// What was asked of each person, in that order.
    private let asks: [Int64: [Ask]]

    public init(
        _ request: HelpRequest,
        in crowd: Crowd,
        limits: HelpLimits,
        skills: Skills,
        now: Moment
    ) {
        self.request = request
        self.crowd = crowd
        self.limits = limits
        self.skills = skills
        self.now = now
        asks = Dictionary(grouping: crowd.asks, by: \.person)
    }

    /// Who is asked first, nil when nobody can be asked now.
    ///
    /// Of those who can, the language goes first, then who lives near, then who was asked least of
    /// late, and of those who was asked longest ago.
    public var best: Match? {
        crowd.candidates
            .filter { isAble($0) && hasRoom($0) && !slots(of: $0).isEmpty }
            .map { (candidate: $0, rank: rank(of: $0)) }
            .min { $0.rank < $1.rank }
            .map { match($0.candidate) }
    }

    /// Whether anybody could be asked, now or on another day.
    public var isAnybodyAble: Bool { crowd.candidates.contains(where: isAble) }

    /// The times at which somebody can, of those that still lie ahead.
    public func slots(for person: Int64) -> [Slot] {
        crowd.candidates.first { $0.id == person }.map(slots) ?? []
    }

    /// Somebody who was asked before and can still, nil when she cannot at any of the times.
    public func match(_ person: Int64?) -> Match? {
        crowd.candidates.first { candidate in
            candidate.id == person && fits(candidate) && !slots(of: candidate).isEmpty
                && !candidate.party.member.rests(on: now.day)
        }.map(match)
    }

    /// Whether somebody who was asked before is still one who can do what is wanted.
    public func canStill(_ person: Int64) -> Bool {
        crowd.candidates.first { $0.id == person }.map(fits) ?? false
    }

    // MARK: - Who

    /// Whether somebody can do what is wanted, and may be asked for this request.
    private func isAble(_ candidate: Candidate) -> Bool {
        fits(candidate) && !asks(of: candidate).contains { $0.matter == request.id }
    }

    private func fits(_ candidate: Candidate) -> Bool {
        let wish = request.wish
        return candidate.id != request.person
            && candidate.party.consents.allow(.beAsked)
            && candidate.party.member.talents.contains(wish.skill)
            && (!wish.prefersWoman || candidate.offer?.isWoman ?? false)
            && wish.slots.contains { isPossible($0, for: candidate) }
    }

    /// Whether somebody is not asked too much.
    private func hasRoom(_ candidate: Candidate) -> Bool {
        guard !candidate.party.member.rests(on: now.day) else { return false }
        let asks = asks(of: candidate)
        guard !Silence(of: asks).lasts(on: now.day) else { return false }
        let lately = asks.filter {
            $0.at > now.adding(Span(-7, .day)) && $0.answer != .withdrawn
        }
        return asks.filter { $0.answer == nil }.count < limits.openAsks
            && lately.count < limits.asksPerWeek
    }

    private func asks(of candidate: Candidate) -> [Ask] { asks[candidate.id] ?? [] }

    // MARK: - When

    /// The times at which somebody can: on her days, not when she promised something else, and not
    /// so often that it is more than she wants.
    private func slots(of candidate: Candidate) -> [Slot] {
        request.wish.slots.filter {
            isPossible($0, for: candidate) && hasRoom(candidate, on: $0.day)
        }
    }

    private func isPossible(_ slot: Slot, for candidate: Candidate) -> Bool {
        slot.start > now && candidate.offer?.weekdays?.contains(slot.day.weekday) ?? true
            && !candidate.busy.contains { $0.overlaps(slot) }
    }

    private func hasRoom(_ candidate: Candidate, on day: Day) -> Bool {
        let (count, days) = candidate.offer?.rhythm.load(limits) ?? (limits.tasksPerWeek, 7)
        let near = candidate.promises.filter { abs($0.slot.day.number - day.number) < days }
        return near.count < count
    }

    // MARK: - Whom first

    private func rank(of candidate: Candidate) -> Rank {
        Rank(
            isOfOtherLanguage: !speaksLanguage(candidate),
            isOfOtherBlock: !livesNear(candidate),
            asks: asks(of: candidate).count,
            askedAt: asks(of: candidate).last?.at.wallSeconds ?? .min,
            person: candidate.id
        )
    }

    private struct Rank: Comparable {
        let isOfOtherLanguage: Bool
        let isOfOtherBlock: Bool
        let asks: Int
        let askedAt: Int
        let person: Int64

        static func < (one: Rank, other: Rank) -> Bool { one.key < other.key }

        private var key: (Int, Int, Int, Int, Int64) {
            (isOfOtherLanguage ? 1 : 0, isOfOtherBlock ? 1 : 0, asks, askedAt, person)
        }
    }

    private func speaksLanguage(_ candidate: Candidate) -> Bool {
        guard let language = request.wish.language.map(Spelling.folded) else { return true }
        return candidate.party.member.languages.contains { Spelling.folded($0) == language }
    }

    private func livesNear(_ candidate: Candidate) -> Bool {
        guard let block = crowd.asker.member.block.map(Spelling.folded) else { return false }
        return candidate.party.member.block.map(Spelling.folded) == block
    }

    // MARK: - Why

    private func match(_ candidate: Candidate) -> Match {
        let slots = slots(of: candidate)
        let title = skills[request.wish.skill]?.title ?? request.wish.skill
        var reasons = ["jij doet graag \(title)"]
        if let language = request.wish.language, speaksLanguage(candidate) {
            reasons.append("jij spreekt \(language)")
        } else if livesNear(candidate) {
            reasons.append("jij woont dichtbij")
        } else if candidate.offer?.weekdays != nil, let slot = slots.first {
            reasons.append("jij kunt op \(Speech.say(slot.day.weekday))")
        }
        let reason = "Ik vraag jou, want \(Speech.list(reasons))."
        return Match(person: candidate.id, slots: slots, reason: reason)
    }
}

extension Offer.Rhythm? {
    /// How many tasks in how many days are enough.
    fileprivate func load(_ limits: HelpLimits) -> (count: Int, days: Int) {
        switch self {
        case .monthly: (1, 28)
        case .weekly, nil: (limits.tasksPerWeek, 7)
        case .more: (limits.tasksPerWeekWhenMore, 7)
        }
    }
}
