public import Dialog
internal import Dutch
public import Logging
public import Neighbourhood
internal import Synchronization

/// Plays the coming days on a copy of a store, with the real rules and dialogs: who would get what,
/// and when.
///
/// Robots answer in the place of people. Whoever came to an activity a week before comes again, unless
/// she is one of the silent; nobody else comes. Nothing leaves the rehearsal.
public struct Rehearsal: Sendable {
    /// The hours at which the clock is looked at: one at night, and those of the day.
    private static let hours = [3] + Array(8...22)
    /// How often one robot answers on a day at most, so that none goes on for ever.
    private static let answersADay = 12

    private let store: any Store
    private let moderator: Moderator
    private let facts: Facts
    private let skills: Skills
    private let time: WallTime
    private let settings: Settings
    private let logger: Logger

    /// Prepares a rehearsal on a copy of a store; what is rehearsed is written in it.
    public init(
        on store: any Store,
        moderator: Moderator,
        facts: Facts,
        skills: Skills = Skills(),
        time: WallTime,
        settings: Settings,
        logger: Logger
    ) {
        (self.store, self.moderator, self.facts, self.skills) = (store, moderator, facts, skills)
        (self.time, self.settings, self.logger) = (time, settings, logger)
    }

    /// Plays so many days from the one after a moment.
    public func play(days: Int, from now: Instant, seed: UInt64) async throws -> RehearsalReport {
        let first = time.moment(at: now).day.adding(days: 1)
        let stage = Stage(at: now)
        let desk = makeDesk(on: stage)
        var cast = try await Cast(of: store, seed: seed)
        for day in 0..<days {
            let today = first.adding(days: day)
            for hour in Rehearsal.hours {
                let moment = Moment(today, ClockTime(secondOfDay: hour * 3600))
                stage.move(to: time.instant(of: moment), moment)
                try await desk.wakeTimers()
                try await answer(desk, stage, &cast, at: moment)
            }
            try await come(cast, on: today)
        }
        return RehearsalReport(
            days: first...first.adding(days: max(0, days - 1)),
            members: cast.members,
            askable: cast.askable,
            titles: moderator.library.dialogs.mapValues(\.title),
            initiatives: stage.initiatives,
            quiet: settings.quiet,
            seed: seed,
            open: try await open(in: cast.kamers, on: first.adding(days: max(0, days - 1)))
        )
    }

    /// What is open at the end: who is missed still, and which requests and cards wait.
    private func open(in kamers: [String], on day: Day) async throws -> [String] {
        try await store.transaction { ledger in
            try kamers.flatMap { kamer in
                let view = RoomView(
                    of: try ledger.members(of: kamer, with: nil),
                    matters: try Matter.Kind.allCases.flatMap {
                        try ledger.openMatters($0, in: kamer)
                    },
                    asks: try ledger.asks(in: kamer, since: Moment(day.adding(days: -28))),
                    undelivered: 0,
                    failures: 0,
                    on: day
                )
                return view.missed + view.waiting
            }
        }
    }

    private func makeDesk(on stage: Stage) -> FrontDesk {
        FrontDesk(
            store: store,
            moderator: moderator,
            facts: facts,
            skills: skills,
            clock: stage,
            time: time,
            settings: settings,
            logger: logger,
            watch: { stage.note($0) }
        )
    }

    /// Lets robots answer whose time has come, and decides when those answer who heard something.
    private func answer(
        _ desk: FrontDesk,
        _ stage: Stage,
        _ cast: inout Cast,
        at moment: Moment
    ) async throws {
        for person in stage.takeSpokenTo() { cast.hear(person, at: moment) }
        guard !settings.quiet.contains(moment) else { return }
        for person in cast.due(at: moment) {
            for _ in 0..<Rehearsal.answersADay {
                guard let (address, words) = try await reply(of: person, &cast, at: moment) else {
                    break
                }
                _ = try await desk.receive(Incoming(from: address, content: .message(words)))
            }
        }
    }

    /// What a person answers to the question or the review that is open now, nil when none is.
    private func reply(
        of person: Int64,
        _ cast: inout Cast,
        at moment: Moment
    ) async throws -> (Address, String)? {
        let talk = try await store.transaction { try $0.talk(of: person) }
        let surroundings = Surroundings(
            now: moment,
            figures: facts.figures(on: moment.day),
            personName: talk?.name,
            isFormal: talk?.isFormal
        )
        guard let talk, let conversation = try? talk.conversation else { return nil }
        switch conversation.pause(in: moderator.library, surroundings) {
        case .question(let open): return (talk.address, cast.answer(of: person, to: open))
        case .review: return (talk.address, "ja")
        default: return nil
        }
    }

    /// Lets those come again who came a week before.
    private func come(_ cast: Cast, on today: Day) async throws {
        let (kamers, silent) = (cast.kamers, cast.silent)
        try await store.transaction { ledger in
            for kamer in kamers {
                let weekAgo = today.adding(days: -7)
                for visit in try ledger.visits(in: kamer, since: weekAgo)
                where visit.day == weekAgo && visit.kind == .came && !silent.contains(visit.person)
                {
                    try ledger.note(
                        Visit(
                            person: visit.person,
                            activity: visit.activity,
                            day: today,
                            kind: .came
                        )
                    )
                }
            }
        }
    }
}

extension Conversation {
    /// Where the talk waits for an answer, nil when it does not.
    fileprivate func pause(in library: Library, _ surroundings: Surroundings) -> Pause? {
        guard let top, !top.journal.isSetAside else { return nil }
        return play(
            top.dialog,
            from: library,
            journal: top.journal,
            surroundings: surroundings
        ).pause
    }
}

/// The clock of a rehearsal, and what was begun on it.
private final class Stage: Clock {
    private struct State {
        var now: Instant
        var initiatives: [Initiative] = []
        var spokenTo: Set<Int64> = []
    }

    private let state: Mutex<State>

    init(at now: Instant) { state = Mutex(State(now: now)) }

    var now: Instant { state.withLock { $0.now } }
    var initiatives: [Initiative] { state.withLock { $0.initiatives } }

    func move(to instant: Instant, _ moment: Moment) { state.withLock { $0.now = instant } }

    /// Notes what was begun; a turn that was undone and played again counts once.
    func note(_ initiative: Initiative) {
        state.withLock {
            if !$0.initiatives.contains(initiative) { $0.initiatives.append(initiative) }
            $0.spokenTo.insert(initiative.person)
        }
    }

    /// Who was spoken to since the last time, in order.
    func takeSpokenTo() -> [Int64] {
        state.withLock { state in
            defer { state.spokenTo = [] }
            return state.spokenTo.sorted()
        }
    }
}

/// The people of a rehearsal and their robots.
private struct Cast {
    let members: [Member]
    /// Those who said that they may be asked to help.
    let askable: Set<Int64>
    private var robots: [Int64: Robot] = [:]
    private var answers: [Int64: Moment] = [:]

    init(of store: any Store, seed: UInt64) async throws {
        (members, askable) = try await store.transaction { ledger in
            let members = try ledger.kamers().flatMap { try ledger.members(of: $0, with: nil) }
            let askable = try members.filter { try ledger.consents(of: $0.id).allow(.beAsked) }
            return (members, Set(askable.map(\.id)))
        }
        for member in members { robots[member.id] = Robot(of: member.id, seed: seed) }
    }

    var kamers: [String] { Set(members.map(\.kamer)).sorted() }
    var silent: Set<Int64> { Set(robots.filter { $0.value.temper == .silent }.keys) }

    mutating func hear(_ person: Int64, at moment: Moment) {
        guard let hours = robots[person]?.hoursToAnswer() else { return }
        answers[person] = moment.adding(Span(hours, .hour))
    }

    mutating func due(at moment: Moment) -> [Int64] {
        let due = answers.filter { $0.value <= moment }.keys.sorted()
        due.forEach { answers[$0] = nil }
        return due
    }

    mutating func answer(of person: Int64, to open: OpenQuestion) -> String {
        robots[person]?.answer(to: open) ?? "overslaan"
    }
}
