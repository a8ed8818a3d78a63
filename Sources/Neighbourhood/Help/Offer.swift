public import Dialog
public import Dutch

/// What somebody offered to do for others, apart from the skills, which are known of her: how often,
/// on which days, and for whom.
public struct Offer: Hashable, Sendable {
    public enum Rhythm: String, Hashable, Sendable, CaseIterable {
        case monthly = "maand"
        case weekly = "week"
        case more = "vaker"
    }

    /// The number of its matter.
    public let id: Int64
    public let person: Int64
    /// Nil when she did not say.
    public var rhythm: Rhythm?
    /// The days on which she can; nil when she did not say.
    public var weekdays: Set<Weekday>?
    /// Whether she herself said that she is a woman; a yes to any other question is not that.
    ///
    /// Only then she is asked for somebody who would rather have a woman.
    public var isWoman: Bool
    public var since: Day
    /// Whether it was used already.
    public var isUsed: Bool

    public init(
        id: Int64,
        person: Int64,
        rhythm: Rhythm? = nil,
        weekdays: Set<Weekday>? = nil,
        isWoman: Bool = false,
        since: Day,
        isUsed: Bool = false
    ) {
        self.id = id
        self.person = person
        self.rhythm = rhythm
        self.weekdays = weekdays
        self.isWoman = isWoman
        self.since = since
        self.isUsed = isUsed
    }

    /// Reads an offer, nil when the matter is none.
    public init?(_ matter: Matter) {
        guard matter.kind == .offer, case .day(let since) = matter.fields["sinds"] else {
            return nil
        }
        self.init(id: matter.id, person: matter.person, since: since)
        if case .text(let word) = matter.fields["ritme"] { rhythm = Rhythm(rawValue: word) }
        if case .list(let days) = matter.fields["dagen"] {
            weekdays = Set(days.compactMap(Weekday.init))
        }
        isWoman = matter.fields["is vrouw"] == .flag(true)
        isUsed = matter.fields["gebruikt"] == .flag(true)
    }

    /// What the matter keeps of it.
    public var fields: [String: Value] {
        [
            "sinds": .day(since), "is vrouw": .flag(isWoman), "gebruikt": .flag(isUsed),
            "ritme": rhythm.map { .text($0.rawValue) } ?? .missing,
            "dagen": weekdays.map { days in
                .list(days.map(\.rawValue).sorted().map { .number(Double($0)) })
            } ?? .missing,
        ]
    }
}

extension Weekday {
    fileprivate init?(_ value: Value) {
        guard case .number(let number) = value else { return nil }
        self.init(rawValue: Int(number))
    }
}
