internal import HTTP
public import Notation

extension HTTPHomeserver {
    public func send(
        _ content: JSON,
        type: String,
        to room: RoomID,
        transaction: String
    ) async throws(HomeserverError) -> EventID {
        let path = self.room(room) + ["send", type, transaction]
        return EventID(try await line.json(Call(.put, path, bringing: content)).told("event_id"))
    }

    public func showTyping(
        for duration: Duration?,
        in room: RoomID
    ) async throws(HomeserverError) {
        let path = self.room(room) + ["typing", user.text]
        let timeout = duration.map { JSON.number(Double($0.milliseconds)) }
        let body: JSON = timeout.map { ["typing": true, "timeout": $0] } ?? ["typing": false]
        _ = try await line.json(Call(.put, path, bringing: body))
    }

    public func markRead(_ event: EventID, in part: RoomPart) async throws(HomeserverError) {
        let path = room(part.room) + ["receipt", "m.read", event.text]
        let body: JSON =
            switch part.extent {
            case .main: ["thread_id": "main"]
            case .thread(let first): ["thread_id": .text(first.text)]
            case .all: [:]
            }
        try await repeatable(Call(.post, path, bringing: body))
    }

    // MARK: - Rooms

    public func openDirectRoom(with person: UserID) async throws(HomeserverError) -> RoomID {
        let body: JSON = [
            "preset": "trusted_private_chat", "visibility": "private", "is_direct": true,
            "invite": [.text(person.text)],
        ]
        let call = Call(.post, .client + ["createRoom"], bringing: body)
        return RoomID(try await line.json(call).told("room_id"))
    }

    public func join(_ room: RoomID, via server: String?) async throws(HomeserverError) {
        var call = Call(.post, .client + ["join", room.text], bringing: [:])
        // Before version 1.12 the server was called by another name.
        if let server { call.query = [("via", server), ("server_name", server)] }
        try await repeatable(call)
    }

    public func leave(_ room: RoomID) async throws(HomeserverError) {
        try await repeatable(Call(.post, self.room(room) + ["leave"], bringing: [:]))
    }

    public func forget(_ room: RoomID) async throws(HomeserverError) {
        try await repeatable(Call(.post, self.room(room) + ["forget"], bringing: [:]))
    }

    /// Asks what is the same when it is done twice.
    private func repeatable(_ call: Call) async throws(HomeserverError) {
        var call = call
        call.isRepeatable = true
        _ = try await line.json(call)
    }

    // MARK: - The account

    public func directRooms() async throws(HomeserverError) -> JSON {
        do {
            return try await line.json(Call(.get, account + ["m.direct"]))
        } catch .notFound {
            return [:]
        }
    }

    public func setDirectRooms(_ rooms: JSON) async throws(HomeserverError) {
        _ = try await line.json(Call(.put, account + ["m.direct"], bringing: rooms))
    }

    public func setDisplayName(_ name: String) async throws(HomeserverError) {
        let body: JSON = ["displayname": .text(name)]
        _ = try await line.json(Call(.put, profile + ["displayname"], bringing: body))
    }

    public func setAvatar(_ uri: String) async throws(HomeserverError) {
        let body: JSON = ["avatar_url": .text(uri)]
        _ = try await line.json(Call(.put, profile + ["avatar_url"], bringing: body))
    }

    private var profile: [String] { .client + ["profile", user.text] }
}
