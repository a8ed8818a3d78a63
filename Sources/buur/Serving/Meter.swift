import Assistant
import Foundation
import Health
import Serving
import Synchronization

/// Counts what happens from the start of the program.
final class Meter: Sendable {
    private struct Counts {
        var turnTimes = Histogram()
        var begun = 0
        var lastTurn: ContinuousClock.Instant?
        var deliveries: [Attempted: Int] = [:]
    }

    private struct Attempted: Hashable {
        let channel: String
        let outcome: String
    }

    private let counts = Mutex(Counts())
    /// When the program began.
    private let start: Instant

    init(from start: Instant) { self.start = start }

    func note(_ happening: Happening) {
        counts.withLock { counts in
            switch happening {
            case .heard(let duration):
                counts.turnTimes.add(duration)
                counts.lastTurn = .now
            case .begun:
                counts.begun += 1
                counts.lastTurn = .now
            case .attempted(let channel, let outcome):
                let attempted = Attempted(channel: channel, outcome: outcome.rawValue)
                counts.deliveries[attempted, default: 0] += 1
            }
        }
    }

    /// How the program is now.
    func condition(of desk: FrontDesk, doors: [any Door], clock: any Clock) async -> Condition {
        // Why the database cannot be read is logged by whoever needs it; here it only counts as that.
        let workload = try? await desk.workload()
        let now = clock.now
        let counts = counts.withLock(\.self)
        return Condition(
            channels: doors.map { Condition.Channel($0, from: start, now: now) },
            outboxes: workload?.backlogs.map { Condition.Outbox($0, now: now) },
            dueTimers: workload?.dueTimers,
            begunTurns: counts.begun,
            turnTimes: counts.turnTimes,
            lastTurn: counts.lastTurn.map { .now - $0 },
            deliveries: counts.deliveries
                .map { .init(channel: $0.channel, outcome: $0.outcome, count: $1) }
                .sorted { ($0.channel, $0.outcome) < ($1.channel, $1.outcome) },
            memory: Meter.memory
        )
    }

    /// How many bytes of memory the program takes, as the machine tells it in pages.
    private static var memory: Int? {
        let statistics = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        let resident = statistics?.split(separator: " ").dropFirst().first
        return resident.flatMap { Int($0) }.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }
}

extension Condition.Channel {
    /// How a door is; one that may not be silent was so from the start, when it heard nothing yet.
    fileprivate init(_ door: any Door, from start: Instant, now: Instant) {
        let state = door.sign.state
        let since = door.sign.heardAt ?? (door.longestSilence == nil ? nil : start)
        self.init(
            name: door.channel.name,
            state: state.rawValue,
            isWell: state == .open || state == .opening,
            silentFor: since.map { $0.elapsed(until: now) },
            longestSilence: door.longestSilence,
            missingFor: door.sign.missingSince.map { $0.elapsed(until: now) }
        )
    }
}

extension Condition.Outbox {
    fileprivate init(_ backlog: Backlog, now: Instant) {
        self.init(
            channel: backlog.channel,
            waiting: backlog.waiting,
            due: backlog.due,
            dueFor: backlog.dueSince.map { $0.elapsed(until: now) },
            dead: backlog.dead
        )
    }
}

extension Instant {
    /// How long after this another is; nothing when the clock was put back.
    fileprivate func elapsed(until later: Instant) -> Duration {
        .seconds(max(0, later.seconds - seconds))
    }
}
