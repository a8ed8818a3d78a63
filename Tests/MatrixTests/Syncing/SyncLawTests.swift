import Notation
import Testing

@testable import Matrix

@Suite("what holds however the homeserver tells it")
struct SyncLawTests {
    private static let rooms = ["!a:example.org", "!b", "!c:example.org"]

    /// Three rooms in which people talk.
    private func stream(_ numbers: inout Numbers) -> Stream {
        var stream = Stream()
        for room in Self.rooms {
            stream.entries.append(
                .init(room: room, event: Written.message("$0\(room)", "van vroeger"))
            )
        }
        for number in 1...Int.random(in: 1...120, using: &numbers) {
            let room = Self.rooms[Int.random(in: 0..<3, using: &numbers)]
            let event =
                switch Int.random(in: 0..<6, using: &numbers) {
                case 0: Written.member("$\(number)", Written.joris, "join")
                case 1: Written.message("$\(number)", "Dag", by: Written.us)
                default: Written.message("$\(number)", "bericht \(number)")
                }
            stream.entries.append(.init(room: room, event: event))
        }
        return stream
    }

    private func begun(_ stream: Stream) -> Reader {
        var reader = Reader()
        _ = reader.receive(stream.answer(from: 0, to: Self.rooms.count))
        return reader
    }

    /// What is told of each room, one answer after the other.
    private func told(_ events: [Event]) -> [RoomID: [Event]] {
        Dictionary(grouping: events, by: \.room)
    }

    @Test(
        "one whole answer, answers in pieces, and gaps that are filled tell the same",
        arguments: 1...40
    )
    func pieces(seed: UInt64) {
        var numbers = Numbers(seed: seed)
        let stream = stream(&numbers)
        var whole = begun(stream)
        let expected = whole.receive(stream.answer(from: 3, to: stream.entries.count))
        var reader = begun(stream)
        var events: [Event] = []
        var place = 3
        while place < stream.entries.count {
            let end = Int.random(in: place + 1...stream.entries.count, using: &numbers)
            let limit = Int.random(in: 1...12, using: &numbers)
            // Both are asked at once, and a page may come after what was asked later.
            let pages = Bool.random(using: &numbers) ? ask(reader, stream, &numbers) : []
            events += reader.receive(stream.answer(from: place, to: end, limit: limit))
            events += pages.flatMap { reader.settle(.fill($0), .page($1)) }
            place = end
            if Bool.random(using: &numbers) { events += fill(&reader, stream, &numbers) }
        }
        while !reader.demands.isEmpty { events += fill(&reader, stream, &numbers) }
        #expect(told(events) == told(expected))
        #expect(expected.allSatisfy { $0.happening != .historyMissing })
        #expect(reader.machine.state.rooms.values.allSatisfy { $0.held.isEmpty })
    }

    /// Settles what is demanded now.
    private func fill(_ reader: inout Reader, _ stream: Stream, _ numbers: inout Numbers) -> [Event]
    {
        ask(reader, stream, &numbers).flatMap { reader.settle(.fill($0), .page($1)) }
    }

    /// Pages of what is demanded now.
    private func ask(
        _ reader: Reader,
        _ stream: Stream,
        _ numbers: inout Numbers
    ) -> [(Gap, Page)] {
        var pages: [(Gap, Page)] = []
        for case .fill(let gap) in reader.demands {
            let limit = Int.random(in: 1...10, using: &numbers)
            let heedsEnd = Bool.random(using: &numbers)
            pages.append((gap, stream.page(before: gap, limit: limit, heedsEnd: heedsEnd)))
        }
        return pages
    }

    @Test("an answer that comes again tells nothing", arguments: 1...20)
    func again(seed: UInt64) {
        var numbers = Numbers(seed: seed)
        let stream = stream(&numbers)
        var reader = begun(stream)
        var told: [EventID] = []
        var place = 3
        while place < stream.entries.count {
            let end = Int.random(in: place + 1...stream.entries.count, using: &numbers)
            let answer = stream.answer(from: place, to: end, limit: 10)
            for _ in 0..<3 { told += reader.receive(answer).compactMap(\.id) }
            place = end
        }
        while !reader.demands.isEmpty { told += fill(&reader, stream, &numbers).compactMap(\.id) }
        #expect(Set(told).count == told.count)
        #expect(!told.isEmpty)
    }

    @Test("what was known before a crash is known after it, in the middle of a gap as well")
    func stored() {
        var reader = Reader.athome(people: 3)
        reader.want(Written.joris)
        _ = reader.receive(Written.answer("s2", invite: ["!b": Written.invitation()]))
        let room = Written.room([Written.message("$4", "d")], previous: "p4", joined: 3)
        _ = reader.receive(Written.answer("s3", join: [Written.home: room]))
        let state = reader.machine.state
        #expect(SyncState(stored: state.stored) == state)
        #expect(state.rooms.values.contains { !$0.held.isEmpty })
        #expect(reader.demands.count == 3)
    }

    @Test(
        "what waits for a gap is told all the same when its words were not kept",
        arguments: 1...20
    )
    func withoutWords(seed: UInt64) {
        var numbers = Numbers(seed: seed)
        let stream = stream(&numbers)
        var (kept, whole) = (begun(stream), begun(stream))
        var (told, expected): ([Event], [Event]) = ([], [])
        var place = 3
        while place < stream.entries.count {
            let end = Int.random(in: place + 1...stream.entries.count, using: &numbers)
            let answer = stream.answer(from: place, to: end, limit: 10)
            (told, expected) = (told + kept.receive(answer), expected + whole.receive(answer))
            kept.machine = SyncMachine(kept.machine.account, from: kept.machine.state.withoutWords)
            place = end
        }
        while !kept.demands.isEmpty { told += fill(&kept, stream, &numbers) }
        while !whole.demands.isEmpty { expected += fill(&whole, stream, &numbers) }
        #expect(ids(told) == ids(expected))
    }

    /// The ids of what is told of each room, in order.
    private func ids(_ events: [Event]) -> [RoomID: [EventID]] {
        told(events).mapValues { $0.compactMap(\.id) }
    }

    @Test(
        "is not read when it is no state, or a later one",
        arguments: ["", "{}", "{\"version\":2}", "[1]"]
    )
    func otherState(text: String) {
        #expect(SyncState(stored: text) == nil)
    }

    @Test("stays small, however much is said")
    func bounded() {
        var reader = Reader.athome()
        for number in 0..<2_000 {
            _ = reader.machine.receive(
                Written.answer(
                    "s\(number + 2)",
                    join: [Written.home: Written.room([Written.message("$\(number)", "a")])]
                )
            )
        }
        #expect(reader.room()?.seen.items.count == Room.remembered)
        #expect(reader.machine.state.stored.utf8.count < 10_000)
    }
}
