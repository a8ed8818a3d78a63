internal import Notation

extension SyncMachine {
    /// Tells what an event is, nil when nobody needs to know.
    func read(
        _ raw: RawEvent,
        in id: RoomID,
        _ room: inout Room,
        _ isPrivate: Bool
    ) -> Event? {
        if raw.sender == account.user { return readOwn(raw, in: id, &room, isPrivate) }
        if room.close(raw) {
            return event(raw, .upgraded(to: room.replacement?.room), in: id, room, isPrivate)
        }
        guard !raw.isState, !raw.isRedacted, !account.colleagues.contains(raw.sender) else {
            return nil
        }
        guard raw.type == "m.room.encrypted" else {
            return happening(raw).map { event(raw, $0, in: id, room, isPrivate) }
        }
        room.isEncrypted = true
        let encrypted = Encrypted(room: id, id: raw.id, sender: raw.sender, content: raw.content)
        guard case .plain(let type, let content) = keys.read(encrypted) else {
            return event(raw, .unreadable, in: id, room, isPrivate)
        }
        let plain = raw.deciphered(type: type, content: content)
        return happening(plain).map { event(plain, $0, in: id, room, isPrivate) }
    }

    /// Remembers what this account sent, so that answers to it are recognised.
    private func readOwn(
        _ raw: RawEvent,
        in id: RoomID,
        _ room: inout Room,
        _ isPrivate: Bool
    ) -> Event? {
        if room.close(raw) {
            return event(raw, .upgraded(to: room.replacement?.room), in: id, room, isPrivate)
        }
        guard !raw.isState else { return nil }
        room.own.remember(raw.id)
        if let thread = raw.thread { room.threads.remember(thread) }
        return event(raw, .own(transaction: raw.transaction), in: id, room, isPrivate)
    }

    private func event(
        _ raw: RawEvent,
        _ happening: Happening,
        in id: RoomID,
        _ room: Room,
        _ isPrivate: Bool
    ) -> Event {
        Event(
            happening,
            in: id,
            id: raw.id,
            by: raw.sender,
            sent: raw.sent,
            thread: raw.thread,
            reply: raw.reply,
            for: isPrivate ? .direct : audience(of: raw, happening, in: room)
        )
    }

    /// For whom something is meant where several can read it.
    private func audience(of raw: RawEvent, _ happening: Happening, in room: Room) -> Audience {
        let answered = [raw.reply, raw.thread].compactMap(\.self).contains(where: room.own.contains)
        if answered || raw.thread.map(room.threads.contains) == true { return .spokenTo }
        switch happening {
        case .text(let text), .edit(_, let text):
            return text.mentionsUs ? .spokenTo : .overheard
        case .reaction(let target, _):
            return room.own.contains(target) ? .spokenTo : .overheard
        case .file, .other, .unreadable:
            return account.isMentioned(in: raw.content) ? .spokenTo : .overheard
        case .redaction, .own, .invited, .joined, .gone, .upgraded, .historyMissing:
            return .overheard
        }
    }

    private func happening(_ raw: RawEvent) -> Happening? {
        switch raw.type {
        case "m.room.message": message(raw)
        case "m.reaction":
            raw.target(of: "m.annotation").flatMap { target in
                raw.reactionKey.map { .reaction(to: target, key: $0) }
            } ?? .other(.unknown(type: raw.type))
        case "m.room.redaction":
            raw.redacted.map { .redaction(of: $0) } ?? .other(.unknown(type: raw.type))
        default: .other(Kind(type: raw.type))
        }
    }

    private func message(_ raw: RawEvent) -> Happening {
        if let original = raw.target(of: "m.replace") {
            return Text(editing: raw, as: account).map { .edit(of: original, $0) }
                ?? .other(.message(type: raw.content["msgtype"]?.text ?? ""))
        }
        let type = raw.content["msgtype"]?.text ?? ""
        switch type {
        case "m.location": return .other(.location)
        case "m.key.verification.request": return .other(.verification)
        default: break
        }
        if let text = Text(raw, as: account) { return .text(text) }
        if let file = File(raw.content) { return .file(file) }
        return .other(.message(type: type))
    }
}

extension Kind {
    /// The kind of an event that is no message.
    init(type: String) {
        self =
            switch type {
            case "m.sticker": .sticker
            case "m.poll.start", "org.matrix.msc3381.poll.start": .poll
            case "m.call.invite", "m.rtc.notification", "org.matrix.msc4075.rtc.notification": .call
            case "m.location", "org.matrix.msc3488.location": .location
            default: .unknown(type: type)
            }
    }
}

extension RawEvent {
    /// The event that was inside this one; its relations stand outside, where they can be read.
    func deciphered(type: String, content: JSON) -> RawEvent {
        let relation = self.content["m.relates_to"] ?? content["m.relates_to"]
        var fields = content.fields.filter { $0.name != "m.relates_to" }
        if let relation { fields.append(JSON.Field(name: "m.relates_to", value: relation)) }
        var whole = json.fields.filter { $0.name != "content" && $0.name != "type" }
        whole.append(JSON.Field(name: "type", value: .text(type)))
        whole.append(JSON.Field(name: "content", value: .object(fields)))
        return RawEvent(id: id, type: type, sender: sender, json: .object(whole))
    }

    private init(id: EventID, type: String, sender: UserID, json: JSON) {
        self.id = id
        self.type = type
        self.sender = sender
        self.json = json
    }
}
