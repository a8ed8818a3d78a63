/// The short messages of the last minute, so that a sentence sent in pieces is read as one.
///
/// What comes together after a night went out at different times; those count.
/// It is memory only: nothing of it is kept, and a restart loses it.
struct Pieces {
    /// A longer message is a sentence by itself, and ends what came before.
    private static let mostWords = 4
    private static let mostMessages = 6
    private static let time = Duration.seconds(60)

    private struct Piece {
        let id: String?
        /// Nil when it is not to be heard again.
        var text: String?
        let sentAt: Instant
        let heardAt: Instant
        /// How often it came again since.
        var repeats = 0
    }

    private var pieces: [Address: [Piece]] = [:]
    private var clearedAt: Instant?

    /// Takes in a message, and gives those of its address that it may go on from.
    ///
    /// What is handed over again goes on from the same, and nothing goes on from it twice. Where what came
    /// first is not known any more, it is taken in until it is dropped.
    mutating func take(_ incoming: Incoming, at now: Instant) -> String {
        clear(at: now)
        guard case .message(let text) = incoming.content else { return "" }
        if let place = place(of: incoming) {
            pieces[incoming.from]?[place].repeats += 1
            return Pieces.sentence(of: pieces[incoming.from]?[..<place] ?? [])
        }
        guard Pieces.isShort(text) else {
            forget(incoming.from)
            return ""
        }
        let (id, sentAt) = (incoming.id, incoming.sentAt ?? now)
        let piece = Piece(id: id, text: text, sentAt: sentAt, heardAt: now)
        let recent = pieces[incoming.from, default: []].filter {
            Pieces.isRecent($0.sentAt, at: piece.sentAt)
        }
        let before = Array(recent.suffix(Pieces.mostMessages))
        pieces[incoming.from] = before + [piece]
        return Pieces.sentence(of: before[...])
    }

    private func place(of incoming: Incoming) -> Int? {
        guard let id = incoming.id else { return nil }
        return pieces[incoming.from]?.firstIndex { $0.id == id }
    }

    private static func sentence(of pieces: ArraySlice<Piece>) -> String {
        pieces.compactMap(\.text).joined(separator: " ")
    }

    /// Takes out a message that turned out to be handed over before.
    mutating func drop(_ incoming: Incoming) {
        guard let place = place(of: incoming), let piece = pieces[incoming.from]?[place] else {
            return
        }
        if piece.repeats > 0 {
            pieces[incoming.from]?[place].repeats -= 1
        } else {
            pieces[incoming.from]?[place].text = nil
        }
    }

    /// Forgets what came from an address; only by which ids it came is still known for a while.
    mutating func forget(_ address: Address) {
        for place in pieces[address, default: []].indices { pieces[address]?[place].text = nil }
    }

    /// Forgets whoever sent nothing of late; asked more than once a minute, it does nothing.
    mutating func clear(at now: Instant) {
        if let clearedAt, Pieces.isRecent(clearedAt, at: now) { return }
        pieces = pieces.filter { _, sent in
            sent.contains { Pieces.isRecent($0.heardAt, at: now) }
        }
        clearedAt = now
    }

    /// Whether it was within the time before now; a clock that was set back makes all old.
    private static func isRecent(_ instant: Instant, at now: Instant) -> Bool {
        instant <= now && now < instant.adding(time)
    }

    private static func isShort(_ text: String) -> Bool {
        text.utf8.count <= 80
            && text.split(maxSplits: mostWords, whereSeparator: \.isWhitespace).count <= mostWords
    }
}
