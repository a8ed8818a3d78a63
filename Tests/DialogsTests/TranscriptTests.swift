import Assistant
import Dialog
import Dutch
import Foundation
import Testing

/// The dialogs, played as they are written down in `Transcripts`.
///
/// Every effect is compared, in order: one too many fails as surely as one too few. Each transcript is
/// played twice: straight, and with everything thrown away and read from SQLite before each input.
/// With `RECORD=1` the effects in the files are written anew.
@Suite("Transcripts")
struct TranscriptTests {
    private let house: House
    private let library: Library

    init() throws {
        (house, library) = try House.shared.get()
    }

    @Test("are played as written", arguments: try Transcript.all())
    func straight(_ written: Transcript) throws {
        var talk = Talk(library, facts: house.facts)
        var played = written
        for (place, exchange) in written.exchanges.enumerated() {
            let effects = talk.follow(try Cue(exchange.input))
            played.exchanges[place].effects = effects.map(\.written)
        }
        try compare(played, with: written)
    }

    @Test("are played the same from the database", arguments: try Transcript.all())
    func stored(_ written: Transcript) async throws {
        var talk = StoredTalk(library, facts: house.facts)
        defer { talk.remove() }
        for exchange in written.exchanges {
            let effects = try await talk.follow(try Cue(exchange.input))
            #expect(effects.map(\.written) == exchange.effects, "after \(exchange.input)")
        }
    }

    private func compare(_ played: Transcript, with written: Transcript) throws {
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try played.text.write(toFile: written.path, atomically: true, encoding: .utf8)
        }
        for (now, then) in zip(played.exchanges, written.exchanges) {
            #expect(now.effects == then.effects, "after \(then.input)")
        }
    }
}

/// An input as it stands in a transcript.
enum Cue {
    case message(String)
    case arrival
    case silence(Int)
    case clock(Moment)

    struct Unreadable: Error {
        let line: String
    }

    init(_ line: String) throws {
        let words = line.dropFirst().trimmingCharacters(in: .whitespaces)
        switch (line.first, Moment(written: words)) {
        case (">", _): self = .message(words)
        case ("@", let moment?): self = .clock(moment)
        case ("*", _) where words == "open": self = .arrival
        case ("*", _) where words.hasPrefix("stil "):
            self = .silence(Int(words.dropFirst(5)) ?? 0)
        default: throw Unreadable(line: line)
        }
    }
}

extension Talk {
    fileprivate mutating func follow(_ cue: Cue) -> [Effect] {
        switch cue {
        case .message(let text): say(text)
        case .arrival: take(.arrival)
        case .silence(let days): take(.silence(days: days))
        case .clock(let moment): move(to: moment)
        }
    }
}

extension StoredTalk {
    fileprivate mutating func follow(_ cue: Cue) async throws -> [Effect] {
        switch cue {
        case .message(let text): try await take(.message(text))
        case .arrival: try await take(.arrival)
        case .silence: try await take(.silence)
        case .clock(let moment): try await move(to: moment)
        }
    }
}
