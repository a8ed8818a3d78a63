internal import Notation

extension Homeserver {
    /// Does what the sync machine demands, and tells what came of it.
    ///
    /// What the homeserver will not do, now or later, is ``Outcome/refused``; what may work later is
    /// thrown, and is demanded again.
    public func meet(_ demand: Demand) async throws(HomeserverError) -> Outcome {
        do {
            return try await attempt(demand)
        } catch {
            guard error.isRefusal else { throw error }
            return .refused
        }
    }

    private func attempt(_ demand: Demand) async throws(HomeserverError) -> Outcome {
        switch demand {
        case .fill(let gap): return .page(try await page(before: gap))
        case .accept(let room, let server): try await join(room, via: server)
        case .decline(let room): try await leave(room)
        case .leave(let room):
            try await leave(room)
            try await forget(room)
            try? await unlist(room)
        case .follow(_, let room, let server): try await join(room, via: server)
        case .openDirect(let person):
            let room = try await openDirectRoom(with: person)
            // For other clients of this account; this one knows its own rooms.
            try? await list(room, with: person)
        }
        return .done
    }

    /// Takes a room out of the direct rooms that the account lists, and with it whom it was with.
    private func unlist(_ room: RoomID) async throws(HomeserverError) {
        let listed = try await directRooms().fields
        let left = listed.compactMap { field -> JSON.Field? in
            let rooms = field.value.list.filter { $0.text != room.text }
            return rooms.isEmpty ? nil : JSON.Field(name: field.name, value: .list(rooms))
        }
        if left != listed { try await setDirectRooms(.object(left)) }
    }

    /// Adds a room to the direct rooms that the account lists.
    private func list(_ room: RoomID, with person: UserID) async throws(HomeserverError) {
        let listed = try await directRooms()
        let others = listed.fields.filter { $0.name != person.text }
        let rooms = (listed[person.text]?.list ?? []) + [.text(room.text)]
        let field = JSON.Field(name: person.text, value: .list(rooms))
        try await setDirectRooms(.object(others + [field]))
    }
}

extension HomeserverError {
    /// Whether a homeserver, and not what stands before it, refused for good.
    public var isRefusal: Bool {
        switch self {
        case .forbidden, .notFound, .badJSON, .tooLarge, .unrecognised, .refused(_, _?): true
        case .unknownToken, .limited, .userDeactivated, .refused(_, nil), .serverFailure,
            .unreadableAnswer, .badDirections, .unreachable:
            false
        }
    }
}
