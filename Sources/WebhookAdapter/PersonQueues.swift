internal import Synchronization

/// Keeps what is told of one person in the order in which it came, also where some of it takes longer,
/// such as a photo that must be fetched; what is told of others goes on meanwhile.
final class PersonQueues: Sendable {
    /// A place in the queue of each of some people.
    struct Ticket: Sendable {
        fileprivate let number: Int
        fileprivate let people: Set<String>
    }

    fileprivate typealias Call = CheckedContinuation<Void, Never>

    fileprivate struct State {
        /// The numbers of the tickets, by person; it is the first one's turn.
        var queues: [String: [Int]] = [:]
        /// Those that wait, and in how many queues another comes first.
        var waiting: [Int: (behind: Int, call: Call)] = [:]
        var last = 0
    }

    private let state = Mutex(State())

    /// Gives the last place in the queue of each of these people, until the work is done.
    ///
    /// The work waits for its turn with ``turn(of:)``, as late as it can.
    func join<Result>(
        _ people: Set<String>,
        _ work: (Ticket) async throws -> Result
    ) async rethrows -> Result {
        let ticket = state.withLock { $0.ticket(for: people) }
        defer {
            for call in state.withLock({ $0.leave(ticket) }) { call.resume() }
        }
        return try await work(ticket)
    }

    /// Waits until all that came before about the same people is done.
    func turn(of ticket: Ticket) async {
        await withCheckedContinuation { call in
            let isFirst = state.withLock { $0.wait(for: ticket, call) }
            if isFirst { call.resume() }
        }
    }
}

extension PersonQueues.State {
    fileprivate mutating func ticket(for people: Set<String>) -> PersonQueues.Ticket {
        last += 1
        for person in people { queues[person, default: []].append(last) }
        return PersonQueues.Ticket(number: last, people: people)
    }

    /// Has a ticket called when it is its turn; true when it is already.
    fileprivate mutating func wait(
        for ticket: PersonQueues.Ticket,
        _ call: PersonQueues.Call
    ) -> Bool {
        let behind = ticket.people.count { queues[$0]?.first != ticket.number }
        if behind > 0 { waiting[ticket.number] = (behind, call) }
        return behind == 0
    }

    /// Takes a ticket out, and gives those whose turn it is now.
    fileprivate mutating func leave(_ ticket: PersonQueues.Ticket) -> [PersonQueues.Call] {
        ticket.people.compactMap { person in
            let wasFirst = queues[person]?.first == ticket.number
            queues[person]?.removeAll { $0 == ticket.number }
            guard let next = queues[person]?.first else {
                queues[person] = nil
                return nil
            }
            return wasFirst ? advance(next) : nil
        }
    }

    /// Brings a ticket to the front of one queue; gives its call when it is first everywhere.
    private mutating func advance(_ number: Int) -> PersonQueues.Call? {
        waiting[number]?.behind -= 1
        guard waiting[number]?.behind == 0 else { return nil }
        return waiting.removeValue(forKey: number)?.call
    }
}
