internal import Assistant
internal import Matrix

extension Correspondence {
    /// Tells what events mean, in their order.
    mutating func read(_ events: [Event]) -> News {
        var news = News()
        let writers = Set(events.filter(\.isSaid).compactMap(\.sender))
        for event in events {
            switch event.happening {
            case .own(let transaction): noteOwn(event, transaction, in: &news)
            case .joined(let old): noteJoined(event.room, replacing: old, writers, in: &news)
            case .gone(let departure): noteGone(from: event.room, departure, in: &news)
            case .historyMissing: news.remarks.append(.historyMissing)
            case .invited, .upgraded: break
            case .unreadable: noteUnreadable(event, in: &news)
            case .redaction(let id): hear(event, .retraction(of: id.text), in: &news)
            case .text, .edit, .reaction, .file, .other:
                if let content = event.happening.content { hear(event, content, in: &news) }
            }
        }
        return news
    }

    // MARK: - What people say

    private mutating func hear(
        _ event: Event,
        _ content: Incoming.Content,
        in news: inout News
    ) {
        guard let sender = event.sender, let id = event.id else { return }
        switch event.audience {
        case .direct: settle(sender, in: event)
        case .spokenTo: stepAside(with: sender, event)
        case .overheard: guard isChanged(content, by: sender) else { return }
        }
        news.incoming.append(
            Incoming(
                from: Address(channel: channel, name: sender.text),
                id: id.text,
                content: content,
                inReplyTo: event.reply?.text,
                sentAt: event.sent.map { Instant(seconds: Int64($0 / 1000)) }
            )
        )
        news.read[RoomPart(event.extent, of: event.room)] = id
        if event.isSaid, event.audience == .direct { news.expecting.insert(event.room) }
    }

    /// Answers somebody from now on in the room and the thread in which she writes.
    private mutating func settle(_ person: UserID, in event: Event) {
        places[person, default: Place()].isGreeted = true
        places[person]?.hasLeft = false
        places[person]?.room = event.room
        if event.isSaid { places[person]?.thread = event.thread }
    }

    /// How many messages among others are known by their ids, to be changed or taken back.
    private static let mostAsides = 64

    /// Answers somebody who is read by others in a room of her own.
    private mutating func stepAside(with person: UserID, _ event: Event) {
        guard let id = event.id else { return }
        asides = (asides + [id]).suffix(Correspondence.mostAsides)
        guard event.isSaid else { return }
        places[person, default: Place()].hasLeft = false
        machine.wantReadableRoom(with: person)
        courtesies.append(
            Courtesy(kind: .aside, room: event.room, event: id, thread: event.thread)
        )
    }

    /// Whether somebody may be changing or taking back what she said to this account, here or before
    /// others came.
    private func isChanged(_ content: Incoming.Content, by sender: UserID) -> Bool {
        switch content {
        case .edit(let id, _): asides.contains(EventID(id))
        case .retraction(let id): asides.contains(EventID(id)) || places[sender] != nil
        case .message, .reaction, .file, .arrival, .silence: false
        }
    }

    /// How long it is before somebody is told again that she cannot be read, in milliseconds.
    private static let untilToldAgain = 3_600_000

    private mutating func noteUnreadable(_ event: Event, in news: inout News) {
        guard event.audience != .overheard, let sender = event.sender, let id = event.id else {
            return
        }
        news.remarks.append(.unreadable)
        places[sender, default: Place()].hasLeft = false
        machine.wantReadableRoom(with: sender)
        greet(sender, in: event.room, &news)
        let sent = event.sent ?? 0
        if let before = told[event.room], sent - before < Correspondence.untilToldAgain { return }
        told[event.room] = sent
        let kind: Courtesy.Kind = machine.state.isLocked(to: sender) ? .locked : .unreadable
        courtesies.append(
            Courtesy(kind: kind, room: event.room, event: id, thread: event.thread)
        )
    }

    // MARK: - Coming and going

    /// Greets whoever Buur is alone with, once; not whoever writes already.
    private mutating func noteJoined(
        _ room: RoomID,
        replacing old: RoomID?,
        _ writers: Set<UserID>,
        in news: inout News
    ) {
        if let old, machine.state.rooms[old]?.replacement?.room == room {
            for (person, place) in places where place.room == old { places[person]?.room = room }
        }
        guard let person = person(in: room), machine.state.rooms[room]?.isDirect == true else {
            return
        }
        places[person, default: Place()].hasLeft = false
        if !writers.contains(person) { greet(person, in: room, &news) }
    }

    private mutating func greet(_ person: UserID, in room: RoomID, _ news: inout News) {
        guard places[person]?.isGreeted != true else { return }
        places[person, default: Place()].isGreeted = true
        let address = Address(channel: channel, name: person.text)
        let id = "arrival-\(room.text)"
        news.incoming.append(Incoming(from: address, id: id, content: .arrival))
    }

    private mutating func noteGone(
        from room: RoomID,
        _ departure: Departure,
        in news: inout News
    ) {
        for (person, place) in places where place.room == room {
            places[person]?.room = nil
            places[person]?.thread = nil
            places[person]?.hasLeft = machine.state.readableRoom(with: person) == nil
        }
        courtesies.removeAll { $0.room == room }
        told[room] = nil
        if departure != .left { news.remarks.append(.putOut) }
    }

    /// Notes what this account said itself: a delivery that arrived, or a courtesy.
    private mutating func noteOwn(_ event: Event, _ transaction: String?, in news: inout News) {
        guard let id = event.id, let transaction else { return }
        if let delivery = transactions.delivery(transaction) {
            news.arrived.append((delivery, id))
        }
        courtesies.removeAll { $0.transaction == transaction }
    }
}

extension Event {
    /// Where it stands in its room: what changes another event stands where that does, which it does
    /// not say.
    fileprivate var extent: RoomPart.Extent {
        switch happening {
        case .edit, .reaction, .redaction: .all
        default: thread.map(RoomPart.Extent.thread) ?? .main
        }
    }

    /// Whether somebody wrote or sent something.
    fileprivate var isSaid: Bool {
        switch happening {
        case .text(let text): text.tone != .notice
        case .file: true
        default: false
        }
    }
}

extension Matrix.Happening {
    /// What it is for a conversation, nil when it is nothing.
    fileprivate var content: Incoming.Content? {
        switch self {
        case .text(let text): text.tone == .notice ? nil : .message(text.body)
        case .edit(let id, let text):
            text.tone == .notice ? nil : .edit(of: id.text, text: text.body)
        case .reaction(let id, let key): .reaction(to: id.text, key: key)
        case .redaction(let id): .retraction(of: id.text)
        case .file(let file): .file(Attachment(file))
        case .other(let kind): kind.attachment.map(Incoming.Content.file)
        case .unreadable, .own, .invited, .joined, .gone, .upgraded, .historyMissing: nil
        }
    }
}

extension Kind {
    /// What it is for a conversation; nil for what programs say to each other.
    fileprivate var attachment: Attachment? {
        switch self {
        case .sticker: Attachment(.sticker)
        case .location: Attachment(.location)
        case .call: Attachment(.call)
        case .poll, .message: Attachment(.other)
        case .verification, .unknown: nil
        }
    }
}

extension Attachment {
    fileprivate init(_ file: File) {
        self.init(
            Kind(file.kind),
            name: file.name,
            size: file.size,
            type: file.mediaType,
            handle: file.isEncrypted ? nil : file.uri,
            caption: file.caption ?? ""
        )
    }
}

extension Attachment.Kind {
    fileprivate init(_ kind: File.Kind) {
        self =
            switch kind {
            case .image: .image
            case .video: .video
            case .audio, .voice: .voice
            case .file: .document
            }
    }
}
