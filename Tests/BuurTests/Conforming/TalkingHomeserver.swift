import Chance
import Foundation
import Synchronization

/// A homeserver on which residents write, each in a room of her own with Buur, and which is not what it
/// should be: answers get lost, and some things are told twice.
final class TalkingHomeserver: Sendable {
    private struct State {
        /// What is told, one answer to `/sync` after the other.
        var news: [String] = []
        /// What each resident wrote last.
        var last: [Int: String] = [:]
        var sent: [String: Shown] = [:]
        var order: [String] = []
        /// How many of the next answers are lost.
        var losses = 0
        /// Whether somebody asked what is new, and knew where that begins.
        var isFollowed = false
    }

    private let server: LocalServer
    private let rooms: Rooms

    private final class Rooms: Sendable {
        let state = Mutex(State())
        let bell = NSCondition()
    }

    init() throws {
        let rooms = Rooms()
        self.rooms = rooms
        server = try LocalServer { TalkingHomeserver.answer($0, rooms) }
    }

    var url: String { server.url }

    /// Whether somebody has read what was there before all else, and will hear what comes.
    var isFollowed: Bool { rooms.state.withLock(\.isFollowed) }

    /// What Buur said, in order; who it is for is named by the room.
    var shown: [Shown] {
        rooms.state.withLock { state in state.order.compactMap { state.sent[$0] } }
    }

    /// Tells that something happened in a resident's room: an event, as JSON, or that she came in.
    func tell(
        _ event: String?,
        in resident: Int,
        isFirst: Bool,
        _ dice: inout Dice
    ) throws {
        let (roll, room) = (dice.next() % 32, "!\(resident):buurt.example")
        let joins = try isFirst ? TalkingHomeserver.joins(of: resident) : []
        rooms.state.withLock { state in
            var events = joins
            if roll < 8, let old = state.last[resident] { events.append(old) }
            if let event {
                events += (8..<16).contains(roll) ? [event, event] : [event]
                state.last[resident] = event
            }
            // Whoever lost an answer waits a while before it asks again.
            if roll == 16 { state.losses = 1 }
            let timeline = #"{"limited":false,"events":[\#(events.joined(separator: ","))]}"#
            let summary = #"{"m.joined_member_count":2}"#
            state.news.append(#"{"\#(room)":{"summary":\#(summary),"timeline":\#(timeline)}}"#)
        }
        rooms.bell.broadcast()
    }

    /// Tells nothing again of what was written until now.
    func forget() { rooms.state.withLock { $0.last = [:] } }

    private static func joins(of resident: Int) throws -> [String] {
        try ["@bewoner\(resident):buurt.example", FakeHomeserver.user].map { member in
            try Parsed.json([
                "type": "m.room.member", "sender": member, "state_key": member,
                "event_id": "$join\(resident)\(member)", "origin_server_ts": 1,
                "content": ["membership": "join"],
            ])
        }
    }

    private static func answer(_ asked: LocalServer.Asked, _ rooms: Rooms) -> LocalServer.Answered {
        let isSync = asked.path.hasSuffix("/sync")
        if isSync { wait(for: asked, rooms) }
        let isLost = rooms.state.withLock { state in
            guard state.losses > 0, isSync || asked.path.contains("/send/") else { return false }
            state.losses -= 1
            return true
        }
        let reply = isSync ? sync(asked, rooms) : other(asked, rooms)
        return isLost ? .cut : reply
    }

    /// The place in the news from which somebody asks.
    private static func place(in asked: LocalServer.Asked) -> Int {
        asked.line.firstMatch(of: /since=s(\d+)/).flatMap { Int($0.output.1) } ?? 0
    }

    /// Waits a second for news.
    private static func wait(for asked: LocalServer.Asked, _ rooms: Rooms) {
        guard asked.line.contains("since=") else { return }
        rooms.state.withLock { $0.isFollowed = true }
        let end = Date().addingTimeInterval(1)
        rooms.bell.lock()
        defer { rooms.bell.unlock() }
        while rooms.state.withLock({ $0.news.count <= place(in: asked) }),
            rooms.bell.wait(until: end)
        {}
    }

    private static func sync(_ asked: LocalServer.Asked, _ rooms: Rooms) -> LocalServer.Answered {
        let place = place(in: asked)
        // One piece of news at a time, so that what is told twice is told in another answer.
        let (news, next) = rooms.state.withLock { state -> (String, Int) in
            place < state.news.count ? (state.news[place], place + 1) : ("{}", place)
        }
        return .reply(200, #"{"next_batch":"s\#(next)","rooms":{"join":\#(news)}}"#)
    }

    private static func other(_ asked: LocalServer.Asked, _ rooms: Rooms) -> LocalServer.Answered {
        guard asked.path.contains("/send/m.room.message/") else {
            return FakeHomeserver.answer(asked)
        }
        let parts = asked.path.split(separator: "/").map { $0.removingPercentEncoding ?? "" }
        guard let transaction = parts.last, let place = parts.firstIndex(of: "rooms"),
            let fields = try? Parsed.object(asked.body)
        else { return .reply(400, "{}") }
        let shown = Shown(person: parts[place + 1], text: fields["body"] as? String ?? "")
        rooms.state.withLock { state in
            if state.sent.updateValue(shown, forKey: transaction) == nil {
                state.order.append(transaction)
            }
        }
        return .reply(200, #"{"event_id":"$\#(transaction)"}"#)
    }
}
