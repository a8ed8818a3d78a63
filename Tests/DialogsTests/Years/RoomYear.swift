import Assistant
import Chance
import Dialog
import Dutch
import Foundation
import Logging
import Memory
import Neighbourhood
import Synchronization
import Testing

/// A year in one room, with the real dialogs and the usual settings, on a database of its own.
///
/// People write, answer at once or late, write nonsense, keep silent and change their mind by the dice.
/// Whatever reaches anybody is held against what must never happen.
final class RoomYear {
    /// Somebody in the room, with a number that nobody else has.
    struct Neighbour {
        let id: Int64
        let address: Address
        let number: String
        let roles: Set<Role>
        /// After how many hours she answers; nil when she never does.
        let hours: Int?
    }

    static let first = Day(number: 20_780)
    private static let hours = [10, 18, 22]
    /// How often one person answers in a row at most.
    private static let answersInARow = 20

    let database: Database
    let clock: MovableClock
    let time: WallTime
    let settings = Settings(
        agenda: Agenda(activities: [
            Activity("Koffie", .tuesday, from: ClockTime(secondOfDay: 10 * 3600))
        ])
    )
    let notes = YearNotes()
    var watch: YearWatch
    var dice: Dice
    var people: [Neighbour] = []
    private let library: Library
    private let desk: FrontDesk
    private let path: String
    /// How many days went by.
    private var days = 0
    /// When each of those answers who heard something.
    private var answering: [Int64: Moment] = [:]

    init(seed: UInt64) throws {
        let (house, library) = try House.shared.get()
        (self.library, dice) = (library, Dice(seed: seed))
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("buur-\(UUID().uuidString).sqlite").path
        database = try Database(path: path)
        time = try #require(WallTime(zone: settings.zone))
        clock = MovableClock(time.instant(of: Moment(RoomYear.first)))
        watch = YearWatch(settings)
        desk = FrontDesk(
            store: database,
            moderator: Moderator(library: library, after: House.moderator),
            facts: house.facts,
            skills: house.skills,
            clock: clock,
            time: time,
            settings: settings,
            logger: Logger(label: "proef") { _ in SwiftLogNoOpLogHandler() },
            watch: { [notes] in notes.note($0) }
        )
    }

    deinit {
        // The files go, whether or not it could be closed.
        try? database.close()
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + ending)
        }
    }

    var now: Moment { time.moment(at: clock.now) }

    // MARK: - The days

    /// Lets days pass in which people do things.
    func live(days: Int) async throws {
        for _ in 0..<days {
            try await pass(RoomYear.hours) { hour in
                try await self.answerWhatIsDue()
                if self.roll(hour == 22 ? 25 : 12) == 0 { try await self.doSomething() }
            }
        }
    }

    /// Lets days pass in which nobody writes.
    func wait(days: Int) async throws {
        for _ in 0..<days { try await pass([10, 16]) { _ in } }
    }

    private func pass(_ hours: [Int], _ body: (Int) async throws -> Void) async throws {
        let day = days
        days += 1
        for hour in hours {
            let moment = Moment(
                RoomYear.first.adding(days: day),
                ClockTime(secondOfDay: hour * 3600)
            )
            clock.move(to: time.instant(of: moment))
            try await desk.wakeTimers()
            try await see(writer: nil)
            try await body(hour)
        }
        if now.day.weekday == .tuesday { try await come() }
    }

    /// Those come who have a season for it.
    private func come() async throws {
        let season = days / 30
        let day = now.day
        let coming = people.filter { (Int($0.id) + season) % 3 != 0 }.map(\.id)
        try await database.transaction { ledger in
            for id in coming where try ledger.member(id) != nil {
                try ledger.note(Visit(person: id, activity: "Koffie", day: day, kind: .came))
            }
        }
    }

    // MARK: - What people do

    func write(_ words: String, by one: Neighbour) async throws {
        _ = try await desk.receive(Incoming(from: one.address, content: .message(words)))
        try await see(writer: one)
    }

    func forget(_ one: Neighbour) async throws {
        try await desk.forget(one.id)
        try await database.transaction { try $0.forget(one.id) }
        people.removeAll { $0.id == one.id }
        try await see(writer: nil)
    }

    /// Answers for everybody whose time has come.
    private func answerWhatIsDue() async throws {
        let due = answering.filter { $0.value <= now }.keys.sorted()
        for id in due {
            answering[id] = nil
            guard let one = people.first(where: { $0.id == id }) else { continue }
            try await talk(one)
        }
    }

    /// Lets somebody answer until nothing is asked any more, or she stops in the middle.
    func talk(_ one: Neighbour) async throws {
        for _ in 0..<RoomYear.answersInARow {
            guard roll(40) > 0, let words = try await answer(of: one) else { return }
            try await write(words, by: one)
        }
    }

    /// What somebody writes to what is open with her, nil when nothing is.
    private func answer(of one: Neighbour) async throws -> String? {
        let talk = try await database.transaction { try $0.talk(of: one.id) }
        guard let conversation = try talk?.conversation, let top = conversation.top,
            !top.journal.isSetAside
        else { return nil }
        guard roll(25) > 0 else { return ["blub 77 q", "weet ik niet", "waarom"][roll(3)] }
        let here = Surroundings(now: now, personName: talk?.name, isFormal: talk?.isFormal)
        switch play(top.dialog, from: library, journal: top.journal, surroundings: here).pause {
        case .question(let open): return answer(to: open, of: one)
        case .review: return "ja"
        default: return nil
        }
    }

    private func answer(to open: OpenQuestion, of one: Neighbour) -> String {
        if !open.options.isEmpty {
            return roll(3) > 0 ? "1" : "\(roll(open.options.count) + 1)"
        }
        return switch open.question.answer {
        case .flag: roll(4) > 0 ? "ja" : "nee"
        case .phone: one.number
        case .day: ["overmorgen", "vrijdag", "over een week"][roll(3)]
        default: open.example ?? "overslaan"
        }
    }

    // MARK: - What they see

    /// Looks at what was begun and what arrived since the last time, and at whom it may reach.
    private func see(writer: Neighbour?) async throws {
        _ = try await desk.deliver(over: [notes])
        let (begun, all) = notes.take()
        // What answers her and holds no number can break no promise.
        let said = all.filter { $0.to != writer?.address || $0.text.contains("06") }
        guard !begun.isEmpty || !said.isEmpty else { return }
        let people = people
        let view = try await database.transaction { try YearView(of: people, in: $0) }
        for initiative in begun {
            watch.check(initiative, view)
            if let hours = people.first(where: { $0.id == initiative.person })?.hours {
                answering[initiative.person] = now.adding(Span(hours, .hour))
            }
        }
        for message in said { watch.check(message, from: writer, view, at: now) }
    }

    func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }
}

/// A clock that stands still until it is moved.
final class MovableClock: Assistant.Clock {
    private let seconds: Mutex<Int64>

    init(_ now: Instant) { seconds = Mutex(now.seconds) }

    var now: Instant { Instant(seconds: seconds.withLock { $0 }) }

    func move(to instant: Instant) { seconds.withLock { $0 = instant.seconds } }
}

/// What arrives at anybody, and what Buur begins.
final class YearNotes: Channel {
    struct Said {
        let to: Address
        let text: String
    }

    private struct State {
        var begun: [Initiative] = []
        var said: [Said] = []
    }

    static let channel = "proef"
    let name = YearNotes.channel
    private let state = Mutex(State())

    func note(_ initiative: Initiative) { state.withLock { $0.begun.append(initiative) } }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        let text =
            switch delivery.content {
            case .message(let message): message.text
            case .page(let page): page.body
            }
        state.withLock { $0.said.append(Said(to: delivery.to, text: text)) }
        return nil
    }

    func take() -> (begun: [Initiative], said: [Said]) {
        state.withLock { state in
            defer { state = State() }
            return (state.begun, state.said)
        }
    }
}
