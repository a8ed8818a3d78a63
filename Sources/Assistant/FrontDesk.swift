public import Dialog
internal import Dutch
public import Logging
public import Neighbourhood

/// Takes in what comes for Buur, one turn at a time, and sees that answers go out.
///
/// The front desk is the one place that holds order. Turns are played one after the other in the
/// order in which they came in; those that come in while others are being kept share the next
/// commit. When `receive` returns, the turn is kept and nothing of it can be lost.
///
/// No word of what people say is logged.
public actor FrontDesk {
    /// How many turns share a commit at most.
    public static let turnsPerCommit = 256

    let store: any Store
    let clock: any Clock
    let time: WallTime
    let settings: Settings
    let logger: Logger
    /// Rings when a turn was kept, so that what it left in the outbox can go out at once.
    public nonisolated let bell = Bell()
    let observe: (@Sendable (Happening) -> Void)?
    private let watch: (@Sendable (Initiative) -> Void)?
    private let facts: Facts
    private let skills: Skills
    private var moderator: Moderator
    var pieces = Pieces()
    var recentReports = RecentReports()
    var queue: [Seat] = []
    var isCommitting = false
    /// How many wait for a commit that somebody else makes.
    var waiting: Int { queue.count }
    private var sweptOn: Day?
    /// Whether nothing went since the store was last wiped.
    var isClean = true
    /// How often wiping was in vain, and for how many rounds it is therefore left.
    private var (vainScrubs, roundsToSkip) = (0, 0)
    private static let mostVainScrubs = 6
    /// The names of the channels over which somebody delivers now.
    var delivering: Set<String> = []

    /// Makes a front desk; nothing is read or written until something comes in.
    ///
    /// Who watches is told of each thing that Buur begins of its own accord, before it is kept; who
    /// observes is told what happens, after it is kept.
    public init(
        store: any Store,
        moderator: Moderator,
        facts: Facts,
        skills: Skills = Skills(),
        clock: any Clock,
        time: WallTime,
        settings: Settings,
        logger: Logger,
        watch: (@Sendable (Initiative) -> Void)? = nil,
        observe: (@Sendable (Happening) -> Void)? = nil
    ) {
        self.store = store
        self.moderator = moderator
        self.facts = facts
        self.skills = skills
        self.clock = clock
        self.time = time
        self.settings = settings
        self.logger = logger
        self.watch = watch
        self.observe = observe
    }

    /// Plays what is due now: the morning of each room, matters between people, waits of dialogs that
    /// are over, errands that were put off, and words about a silence.
    ///
    /// In the quiet hours nothing is due: whatever Buur begins of its own accord waits for them to
    /// end.
    ///
    /// - Returns: What became of each turn that was played.
    @discardableResult
    public func wakeTimers() async throws -> [Receipt] {
        pieces.clear(at: clock.now)
        var played: [Receipt] = []
        while case let due = try await dueOccasions(), !due.isEmpty {
            let receipts = try await play(due)
            for _ in receipts { observe?(.begun) }
            played += receipts
        }
        return played
    }

    /// Goes on with other dialogs, from the next turn.
    public func replace(_ moderator: Moderator) {
        self.moderator = moderator
    }

    /// The conversation with whoever writes from an address; an empty one when nobody did.
    public func conversation(of address: Address) async throws -> Conversation {
        let talk = try await store.transaction { try $0.talk(at: address) }
        // One that cannot be read is set aside at the next turn, which begins with an empty one.
        return (try? talk?.conversation) ?? Conversation()
    }

    /// Forgets what has been kept long enough.
    ///
    /// - Returns: How many things were forgotten.
    public func sweep() async throws -> Int {
        let terms = Terms(settings.retention, now: clock.now)
        let forgotten = try await store.transaction { try $0.sweep(terms) }
        isClean = isClean && forgotten == 0
        try await scrub()
        return forgotten
    }

    /// Wipes what was delivered or forgotten since the last time.
    private func scrub() async throws {
        guard !isClean else { return }
        isClean = true  // until something goes meanwhile
        var isWiped = false
        defer {
            isClean = isClean && isWiped
            vainScrubs = isWiped ? 0 : min(vainScrubs + 1, FrontDesk.mostVainScrubs)
            roundsToSkip = (1 << vainScrubs) - 1
        }
        isWiped = try await store.scrub()
    }

    /// Wipes once in a round, but after every time in vain only in half as many rounds.
    func scrubInTurn() async throws {
        guard roundsToSkip == 0 else {
            roundsToSkip -= 1
            return
        }
        try await scrub()
    }

    /// Forgets what has been kept long enough, once on each day of the room; also what channels keep.
    func sweepDaily(over channels: [any Channel]) async throws {
        let now = clock.now
        let today = time.moment(at: now).day
        guard sweptOn != today else { return }
        let forgotten = try await sweep() + forgetSilent(over: channels)
        for channel in channels {
            try await channel.forget(before: now.adding(days: -settings.retention.page))
        }
        sweptOn = today
        logger.info("Forgot what was kept long enough.", metadata: ["count": "\(forgotten)"])
    }

    private func dueOccasions() async throws -> [Occasion] {
        let now = clock.now
        guard !settings.quiet.contains(time.moment(at: now)) else { return [] }
        let moment = time.moment(at: now)
        return try await store.transaction { ledger in
            let limit = FrontDesk.turnsPerCommit
            return try ledger.kamers().filter { try ledger.lastDay(in: $0) != moment.day }
                .map(Occasion.morning)
                + ledger.dueMatters(now: moment, limit: limit).map { .matter($0.id) }
                + ledger.dueTimers(now: now, limit: limit)
                .filter { $0.purpose != .forgetting }.map(Occasion.timer)
                + ledger.silentTalks(now: now, limit: limit).map { .silence(person: $0.person) }
        }
    }

    /// Plays occasions in this order, with no more in a commit than may share one.
    func play(_ occasions: [Occasion]) async throws -> [Receipt] {
        var receipts: [Receipt] = []
        var rest = occasions[...]
        while !rest.isEmpty {
            let outcomes = await submit(Array(rest.prefix(FrontDesk.turnsPerCommit)))
            receipts += try outcomes.compactMap { try $0.get() }
            rest = rest.dropFirst(FrontDesk.turnsPerCommit)
        }
        return receipts
    }

    func makeExchange() -> Exchange {
        let now = clock.now
        let figures = facts.figures(on: time.moment(at: now).day)
        return Exchange(
            moderator: moderator,
            figures: figures,
            skills: skills,
            now: now,
            time: time,
            settings: settings,
            watch: watch
        )
    }
}
