internal import Notation

extension Room {
    /// What is kept of it; what is as it is in most rooms is left out.
    var stored: JSON {
        .object(
            storedMembership + storedFacts + [
                .object(
                    "others",
                    others.sorted { $0.key < $1.key }.map { ($0.key.text, .flag($0.value)) }
                ),
                JSON.Field(name: "seen", value: seen.stored),
                JSON.Field(name: "own", value: own.stored),
                JSON.Field(name: "threads", value: threads.stored),
                .list("held", held.map(\.stored)),
            ]
        )
    }

    private var storedMembership: [JSON.Field] {
        guard case .invited(let inviter, let isSpace) = membership else { return [] }
        let by: JSON = inviter.map { .text($0.text) } ?? .null
        return [.object("invited", [("by", by), ("space", .flag(isSpace))])]
    }

    private var storedFacts: [JSON.Field] {
        var fields: [(String, JSON)] = [
            ("encrypted", .flag(isEncrypted)),
            ("ours", .flag(isOwn)), ("joinable", .flag(isJoinable)), ("watched", .flag(isWatched)),
            ("left", .flag(wasLeft)), ("accepted", .flag(isAccepted)),
            ("unwanted", .flag(isUnwanted)),
        ].filter { $0.1 == .flag(true) }
        if let predecessor { fields.append(("predecessor", .text(predecessor.text))) }
        if let counted {
            fields.append(("joined", .number(Double(counted.joined))))
            fields.append(("invitees", .number(Double(counted.invited))))
        }
        var stored = fields.map { JSON.Field(name: $0.0, value: $0.1) }
        if let replacement { stored.append(replacement.stored) }
        return stored
    }

    init(stored: JSON) {
        let invited = stored["invited"]
        let inviter = invited?["by"]?.text.map(UserID.init)
        self.init(
            invited.map { .invited(by: inviter, toSpace: $0["space"]?.flag == true) } ?? .joined
        )
        isEncrypted = stored["encrypted"]?.flag == true
        isOwn = stored["ours"]?.flag == true
        isJoinable = stored["joinable"]?.flag == true
        isWatched = stored["watched"]?.flag == true
        wasLeft = stored["left"]?.flag == true
        isAccepted = stored["accepted"]?.flag == true
        isUnwanted = stored["unwanted"]?.flag == true
        predecessor = stored["predecessor"]?.text.map(RoomID.init)
        replacement = Replacement(stored: stored["replacement"])
        if let joined = stored["joined"]?.whole, let invited = stored["invitees"]?.whole {
            counted = Counts(joined: joined, invited: invited)
        }
        for field in stored["others"]?.fields ?? [] {
            others[UserID(field.name)] = field.value.flag
        }
        seen.restore(stored["seen"])
        own.restore(stored["own"])
        threads.restore(stored["threads"])
        held = (stored["held"]?.list ?? []).map(Segment.init)
    }
}

extension Room.Replacement {
    fileprivate var stored: JSON.Field {
        let room: JSON = room.map { .text($0.text) } ?? .null
        return .object(
            "replacement",
            [("room", room), ("closer", .text(closer.text)), ("followed", .flag(isFollowed))]
        )
    }

    fileprivate init?(stored: JSON?) {
        guard let closer = stored?["closer"]?.text else { return nil }
        room = stored?["room"]?.text.map(RoomID.init)
        self.closer = UserID(closer)
        isFollowed = stored?["followed"]?.flag == true
    }
}

extension Segment {
    fileprivate var stored: JSON {
        var fields = [
            JSON.Field(name: "pages", value: .number(Double(pages))),
            JSON.Field(name: "missing", value: .flag(isMissingHistory)),
            .list("events", events.map(\.json)),
        ]
        for (name, text) in [("from", from), ("to", to), ("arrival", arrival?.rawValue)] {
            if let text { fields.append(JSON.Field(name: name, value: .text(text))) }
        }
        return .object(fields)
    }

    fileprivate init(stored: JSON) {
        from = stored["from"]?.text
        to = stored["to"]?.text
        arrival = stored["arrival"]?.text.flatMap(Arrival.init)
        events = stored["events"]?.list.compactMap(RawEvent.init) ?? []
        pages = stored["pages"]?.whole ?? 0
        isMissingHistory = stored["missing"]?.flag == true
    }
}
