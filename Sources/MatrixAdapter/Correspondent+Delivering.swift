internal import Assistant
internal import Dialog
internal import HTTP
internal import Matrix
internal import Serving

extension Correspondent {
    /// Nobody until everything was read that was there at the start, nor while the homeserver wants to
    /// be left alone; and nobody of whose room something is still to be read back, which may show that
    /// what is to be said was said already.
    var reach: Reachable {
        guard isWelcome(.toSend) else { return .nobody }
        let waiting = correspondence.waiting.union(kept?.waiting ?? [])
        return .everyone(except: Set(waiting.map(\.text)))
    }

    /// Whether a part of what was said in a room is still to be read, or was read and is not kept yet.
    func isMissingSomething(in room: RoomID) -> Bool {
        correspondence.isMissingSomething(in: room) || kept?.isMissingSomething(in: room) == true
    }

    /// Brings somebody what Buur says, and gives the id of its event.
    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String {
        guard isWelcome(.toSend) else { throw .gone }
        let person = UserID(delivery.to.name)
        guard !correspondence.hasLeft(person) else {
            throw .never(reason: "the person has left the room")
        }
        guard let room = correspondence.room(for: person) else {
            correspondence.machine.wantReadableRoom(with: person)
            errandNews.ring()
            throw .later(after: nil)
        }
        // The room has a gap only since this was taken from the outbox.
        guard !isMissingSomething(in: room) else { throw .gone }
        let message = OutgoingMessage(delivery.content, thread: thread(of: person, in: room))
        do {
            let event = try await homeserver.send(
                message.content,
                type: "m.room.message",
                to: room,
                transaction: correspondence.transactions.id(of: delivery.id)
            )
            await signs.noteAnswer(in: room)
            return event.text
        } catch {
            heed(error, .toSend)
            throw failure(of: error)
        }
    }

    /// Forgets somebody: where she is spoken to, and the room that she shares with this account.
    func forget(_ person: UserID) {
        correspondence.forget(person)
        errandNews.ring()
    }

    private func thread(of person: UserID, in room: RoomID) -> EventID? {
        guard let place = correspondence.places[person], place.room == room else { return nil }
        return place.thread
    }

    /// What becomes of a delivery: what the homeserver has against all of them lets them wait as they
    /// are; only what it has against this one counts as an attempt.
    private func failure(of error: HomeserverError) -> DeliveryFailure {
        switch error {
        case .unknownToken, .userDeactivated:
            sign.show(.closed)
            return .gone
        // Only this room may hang, and others need not wait for it.
        case .unreachable(let error) where error.reason.isSilence: return .later(after: nil)
        case .unreachable, .limited, .serverFailure(status: 502...503, _): return .gone
        case .tooLarge, .badJSON: return .never(reason: "\(error)")
        case .serverFailure, .forbidden, .notFound, .unrecognised, .refused, .unreadableAnswer,
            .badDirections:
            return .later(after: error.retryAfter)
        }
    }
}

extension RequestError.Reason {
    /// Whether the server took the request, and did not answer in time.
    fileprivate var isSilence: Bool { self == .timedOut(.sign) || self == .timedOut(.answer) }
}

extension OutgoingMessage {
    fileprivate init(_ content: Delivery.Content, thread: EventID?) {
        switch content {
        case .message(let message):
            self.init(message.text, options: message.options, thread: thread)
        case .page(let page):
            self.init("\(page.title)\n\n\(page.body)", thread: thread)
        }
    }
}
