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
        let text: String
        let sentAt: Instant
        let heardAt: Instant
    }

    private var pieces: [Address: [Piece]] = [:]
    private var clearedAt: Instant?

    /// Takes in a message, and gives those of its address that it may go on from.
    ///
    /// A message that is handed over twice is taken in twice, until it is dropped.
    mutating func take(_ incoming: Incoming, at now: Instant) -> String {
        clear(at: now)
        guard case .message(let text) = incoming.content else { return "" }
        guard Pieces.isShort(text) else {
            forget(incoming.from)
            return ""
        }
        let piece = Piece(text: text, sentAt: incoming.sentAt ?? now, heardAt: now)
        let recent = pieces[incoming.from, default: []].filter {
            Pieces.isRecent($0.sentAt, at: piece.sentAt)
        }
        let before = Array(recent.suffix(Pieces.mostMessages))
        pieces[incoming.from] = before + [piece]
        return before.map(\.text).joined(separator: " ")
    }

    /// Takes out a message that turned out to be handed over before.
    mutating func drop(_ incoming: Incoming) {
        guard case .message(let text) = incoming.content,
            let place = pieces[incoming.from]?.lastIndex(where: { $0.text == text })
        else { return }
        pieces[incoming.from]?.remove(at: place)
    }

    /// Forgets what came from an address.
    mutating func forget(_ address: Address) { pieces[address] = nil }

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
