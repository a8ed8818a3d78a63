import Notation

@testable import Matrix

/// A homeserver's stream of events, of which it tells as much as it likes.
struct Stream {
    struct Entry {
        let room: String
        let event: JSON
    }

    var entries: [Entry] = []

    /// What is new in it between two places; of each room no more than so many events.
    func answer(from start: Int, to end: Int, limit: Int = .max) -> JSON {
        var rooms: [String: JSON] = [:]
        for room in Set(entries[start..<end].map(\.room)) {
            let new = (start..<end).filter { entries[$0].room == room }
            let shown = new.suffix(limit)
            let isLimited = shown.count < new.count
            rooms[room] = Written.room(
                shown.map { entries[$0].event },
                previous: isLimited ? "s\(shown.first ?? end)" : nil
            )
        }
        return Written.answer("s\(end)", join: rooms)
    }

    /// What lies before a gap's place, in pages of so many events, that may overshoot its end.
    func page(before gap: Gap, limit: Int, heedsEnd: Bool) -> Page {
        let from = Int(gap.from.dropFirst()) ?? 0
        let to = heedsEnd ? gap.to.flatMap { Int($0.dropFirst()) } ?? 0 : 0
        let old = (min(to, from)..<from).filter { entries[$0].room == gap.room.text }.suffix(limit)
        return Written.page(
            old.reversed().map { entries[$0].event },
            end: old.first.map { "s\($0)" }
        )
    }
}

/// Numbers that come in the same order every time.
struct Numbers: RandomNumberGenerator {
    var seed: UInt64

    mutating func next() -> UInt64 {
        seed &+= 0x9E37_79B9_7F4A_7C15
        var mixed = seed
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
