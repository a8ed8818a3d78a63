internal import Notation

extension SyncMachine {
    /// Notes an invitation; the same one again is no news.
    mutating func invited(to id: RoomID, _ answer: JSON) -> [Event] {
        let known = state.rooms[id]
        if case .invited = known?.membership {
            // Somebody who was put out meanwhile is invited anew.
            state.rooms[id]?.isAccepted = false
            return []
        }
        let shown = answer["invite_state"]?["events"]?.list ?? []
        let invitation = shown.last { event in
            event["type"]?.text == "m.room.member" && event["state_key"]?.text == account.user.text
        }
        let inviter = invitation?["sender"]?.text.map(UserID.init)
        let isSpace = shown.contains { event in
            event["type"]?.text == "m.room.create" && event["content"]?["type"]?.text == "m.space"
        }
        state.rooms[id] = Room(.invited(by: inviter, toSpace: isSpace))
        let gone = known.map { _ in Event(.gone(.left), in: id) }
        return (gone.map { [$0] } ?? []) + [Event(.invited, in: id, by: inviter)]
    }

    /// Gives what was still said in a room that this account is no longer in, and forgets the room.
    mutating func left(_ id: RoomID, _ answer: JSON) -> [Event] {
        guard let known = state.rooms[id] else { return [] }
        let timeline = Timeline(answer)
        var events: [Event] = []
        if known.isJoined {
            for var segment in known.held {
                segment.isMissingHistory = segment.isMissingHistory || segment.from != nil
                events += release(segment, in: id)
            }
            let isShort = timeline.isLimited && !timeline.events.contains { known.holds($0.id) }
            if isShort { events.append(Event(.historyMissing, in: id)) }
            events += emit(timeline.events, in: id)
        }
        events.append(departure(from: id, timeline))
        (state.rooms[id], state.direct[id]) = (nil, nil)
        return events
    }

    private func departure(from id: RoomID, _ timeline: Timeline) -> Event {
        let all = timeline.state + timeline.events
        guard let last = all.last(where: { $0.membership(of: account.user) != nil }) else {
            return Event(.gone(.left), in: id)
        }
        let reason = last.content["reason"]?.text
        let departure: Departure =
            if last.membership(of: account.user) == "ban" {
                .banned(by: last.sender, reason: reason)
            } else if last.sender != account.user {
                .kicked(by: last.sender, reason: reason)
            } else {
                .left
            }
        return Event(.gone(departure), in: id, id: last.id, by: last.sender, sent: last.sent)
    }
}

/// What an answer of `/sync` says about one room.
struct Timeline: Sendable {
    let state: [RawEvent]
    let events: [RawEvent]
    let isLimited: Bool
    let previous: String?

    /// Reads it; of events that come twice the first counts.
    init(_ answer: JSON) {
        let timeline = answer["timeline"]
        state = (answer["state"]?["events"]?.list ?? []).compactMap(RawEvent.init)
        var ids: Set<EventID> = []
        events = (timeline?["events"]?.list ?? []).compactMap(RawEvent.init)
            .filter { ids.insert($0.id).inserted }
        isLimited = timeline?["limited"]?.flag == true
        previous = timeline?["prev_batch"]?.text
    }
}
