public import Dutch

/// Whom of the key holders Buur asks to open in another's place, and how long it waits for her.
public struct StandIn: Hashable, Sendable {
    private let keyHolders: [Member]
    /// Whoever agreed to be asked.
    private let willing: Set<Int64>
    /// Whatever was asked of the people of the room lately.
    private let asks: [Ask]

    public init(_ keyHolders: [Member], willing: Set<Int64>, asks: [Ask]) {
        self.keyHolders = keyHolders
        self.willing = willing
        self.asks = asks
    }

    /// The next to be asked for a matter: whoever was asked anything longest ago.
    ///
    /// Nobody is asked twice, nor who cannot open herself, nor who rests.
    public func next(for matter: Matter, on day: Day) -> Member? {
        let asked = Set(asks.filter { $0.matter == matter.id }.map(\.person))
        return
            keyHolders
            .filter { willing.contains($0.id) && $0.id != matter.person }
            .filter { !asked.contains($0.id) && $0.wantsMessages && !$0.rests(on: day) }
            .min { (askedAt($0), $0.id) < (askedAt($1), $1.id) }
    }

    private func askedAt(_ member: Member) -> Int {
        asks.filter { $0.person == member.id }.map(\.at.wallSeconds).max() ?? .min
    }

    /// Until when one person may think it over before another is asked as well: a quarter of the
    /// time that is left, and neither less than half an hour nor more than a day.
    public static func patience(from now: Moment, until start: Moment) -> Moment {
        let left = start.wallSeconds - now.wallSeconds
        let pause = min(max(left / 4, 1800), 86_400)
        return min(Moment(wallSeconds: now.wallSeconds + pause), start)
    }
}
