internal import Assistant
internal import Matrix
internal import Notation

/// What is kept of a correspondence, on leaves that each can be replaced by itself: one for every room
/// and every person, and one for the rest.
struct Leaves: Hashable, Sendable {
    /// What is about nobody in particular, the place in the stream among it.
    let head: String
    /// By the id of a room or of a person; an empty one is to be thrown away.
    let byName: [String: String]
}

extension Correspondence {
    /// The leaves on which something else is written than an earlier correspondence said.
    func leaves(since earlier: Correspondence?) -> Leaves {
        let now = machine.state.withoutWords
        let before = earlier?.machine.state.withoutWords ?? SyncState()
        var changed: [String: String] = [:]
        for (id, room) in now.rooms
        where room != before.rooms[id] || now.direct[id] != before.direct[id] {
            changed[id.text] = now.storedRoom(id).description
        }
        for (id, place) in places where place != earlier?.places[id] {
            changed[id.text] = place.stored
        }
        for id in before.rooms.keys where now.rooms[id] == nil { changed[id.text] = "" }
        for id in (earlier?.places ?? [:]).keys where places[id] == nil { changed[id.text] = "" }
        return Leaves(head: head, byName: changed)
    }

    private var head: String {
        let head: JSON = [
            "state": machine.state.storedHead,
            "courtesies": .list(courtesies.map(\.stored)),
            "mark": .text(transactions.mark),
            "asides": .list(asides.map { .text($0.text) }),
            "told": JSON(told, by: \.text),
            "missing": JSON(missing.mapValues { Int($0.seconds) }, by: \.text),
            "openings": JSON(openings.mapValues { Int($0.seconds) }, by: \.text),
        ]
        return head.description
    }

    /// Goes on from what was kept; from nothing when nothing was, or it cannot be read.
    init(channel: String, account: Account, from leaves: Leaves?) {
        let head = leaves.flatMap { JSON(parsing: $0.head) }
        let byName = leaves?.byName ?? [:]
        let rooms = byName.filter { !$0.key.isUser }.compactMap { id, text in
            JSON(parsing: text).map { (RoomID(id), $0) }
        }
        let state = head?["state"].flatMap { head in
            SyncState(storedHead: head, rooms: Dictionary(rooms) { first, _ in first })
        }
        self.init(
            channel: channel,
            transactions: head.map { Transactions(mark: $0["mark"]?.text ?? "") } ?? .fresh(),
            machine: SyncMachine(account, from: state ?? SyncState())
        )
        guard state != nil else { return }
        for (id, text) in byName where id.isUser { places[UserID(id)] = Place(stored: text) }
        courtesies = (head?["courtesies"]?.list ?? []).compactMap(Courtesy.init)
        asides = (head?["asides"]?.list ?? []).compactMap(\.text).map(EventID.init)
        for room in head?["told"]?.fields ?? [] { told[RoomID(room.name)] = room.value.whole }
        for room in head?["missing"]?.fields ?? [] {
            missing[RoomID(room.name)] = room.value.instant
        }
        for person in head?["openings"]?.fields ?? [] {
            openings[UserID(person.name)] = person.value.instant
        }
    }
}

extension JSON {
    /// Whole numbers by room or by person.
    fileprivate init<ID: Comparable>(_ numbers: [ID: Int], by text: (ID) -> String) {
        let fields = numbers.sorted { $0.key < $1.key }
        self = .object(
            fields.map { JSON.Field(name: text($0.key), value: .number(Double($0.value))) }
        )
    }

    /// The moment so many seconds after 1970.
    fileprivate var instant: Instant? { whole.map { Instant(seconds: Int64($0)) } }
}

extension String {
    /// Whether it is the id of a user and not of a room.
    fileprivate var isUser: Bool { hasPrefix("@") }
}
