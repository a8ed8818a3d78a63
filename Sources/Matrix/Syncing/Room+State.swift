internal import Notation

extension Room {
    /// Takes over how many people there are, where the homeserver says it.
    mutating func count(_ summary: JSON?) {
        let joined = summary?["m.joined_member_count"]?.whole
        let invited = summary?["m.invited_member_count"]?.whole
        guard joined != nil || invited != nil else { return }
        counted = Counts(
            joined: min(max(joined ?? counted?.joined ?? 1, 0), 1_000_000),
            invited: min(max(invited ?? counted?.invited ?? 0, 0), 1_000_000)
        )
        noteOther(summary?["m.heroes"])
    }

    /// Takes over who the one other is: heroes are all the others, where there are few.
    private mutating func noteOther(_ heroes: JSON?) {
        guard people == 2, let heroes = heroes?.list, heroes.count == 1, let hero = heroes[0].text
        else { return }
        let other = UserID(hero)
        others = [other: others[other] ?? true]
    }

    /// Takes over what an event says about the room as it is now.
    mutating func apply(_ event: RawEvent, as account: UserID) {
        guard event.isState else { return }
        switch event.type {
        case "m.room.encryption": isEncrypted = true
        case "m.room.create":
            isOwn = event.sender == account
            predecessor = event.content["predecessor"]?["room_id"]?.text.map(RoomID.init)
        case "m.room.join_rules":
            let rule = event.content["join_rule"]?.text
            isJoinable = !["invite", "knock", "private"].contains(rule)
        case "m.room.history_visibility":
            isWatched = event.content["history_visibility"]?.text == "world_readable"
        case "m.room.member": applyMember(event, as: account)
        default: break
        }
    }

    private mutating func applyMember(_ event: RawEvent, as account: UserID) {
        guard let key = event.stateKey, key != account.text else { return }
        let user = UserID(key)
        switch event.membership(of: user) {
        case "join":
            others[user] = true
            wasLeft = false
        case "invite":
            others[user] = false
            wasLeft = false
        case "leave", "ban":
            others[user] = nil
            wasLeft = true
        default: break
        }
    }

    /// Notes that a room is closed; true the first time.
    mutating func close(_ event: RawEvent) -> Bool {
        guard event.type == "m.room.tombstone", event.stateKey == "", replacement == nil else {
            return false
        }
        let room = event.content["replacement_room"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        replacement = Replacement(room: room.map(RoomID.init), closer: event.sender)
        return true
    }
}
