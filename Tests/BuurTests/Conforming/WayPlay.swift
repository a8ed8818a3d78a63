import Chance
import Foundation

/// A written talk as it is played over a way, held to what is written down.
final class WayPlay<Used: Way> {
    private struct Other: Error, CustomStringConvertible {
        let description: String
    }

    private let way: Used
    private let resident: Int
    private var dice: Dice
    private var seen = 0
    /// What she sees once she writes, where nobody may write to her before.
    private var owed = ""
    /// What the clock shows.
    private var now: Date
    private var turns = 0

    init(_ way: Used, as resident: Int, at time: String) throws {
        (self.way, self.resident) = (way, resident)
        dice = Dice(seed: UInt64(resident))
        now = try Date(written: time)
    }

    /// Plays a talk as far as it can be told over this way.
    func play(_ talk: WrittenTalk) throws {
        for (place, exchange) in talk.exchanges.enumerated() {
            let next = place + 1 < talk.exchanges.count ? talk.exchanges[place + 1].cue : nil
            do {
                guard try play(exchange, before: next) else { return }
            } catch {
                throw Other(description: "after \(exchange.cue) \(error)")
            }
        }
        let had = try way.turns(of: resident)
        guard had == turns else { throw Other(description: "\(had) turns, not \(turns)") }
    }

    /// Plays what somebody does, or lets time pass; false when nobody hears of it here.
    private func play(
        _ exchange: WrittenTalk.Exchange,
        before next: WrittenTalk.Cue?
    ) throws -> Bool {
        switch exchange.cue {
        case .write(let text): try way.write(text, as: resident, &dice)
        case .open: guard try way.open(as: resident, &dice) else { return false }
        case .time(let time):
            if case .days = next { return true }
            try pass(to: Date(written: time), exchange)
            return true
        case .days(let days):
            // A moment more, for she wrote some seconds after the clock was set.
            try pass(to: now.addingTimeInterval(Double(days) * 86_400 + 300), exchange)
            return true
        }
        turns += 1
        try expect(owed + " " + exchange.shown, after: exchange)
        owed = ""
        return true
    }

    /// Lets time pass; what Buur then says by itself, it does not say at night.
    private func pass(to time: Date, _ exchange: WrittenTalk.Exchange) throws {
        guard exchange.shown != "" else { return try move(to: time) }
        turns += 1
        try move(to: time.night)
        try expect("", after: exchange)
        try move(to: time.night.addingTimeInterval(11 * 3600))
        owed = way.waitsForWord ? exchange.shown : ""
        try expect(way.waitsForWord ? "" : exchange.shown, after: exchange)
    }

    private func move(to time: Date) throws {
        now = time
        try way.move(to: time.written)
    }

    private func expect(_ words: String, after exchange: WrittenTalk.Exchange) throws {
        let shown = try way.shown(to: resident)
        let reading = shown[seen...].filter { !$0.isKnock }.map(\.reading).joined(separator: " ")
        seen = shown.count
        guard reading.withoutDays == words.withoutDays else {
            throw Other(
                description: "\n  \(reading)\nand not\n  \(words.reading)"
            )
        }
    }
}

extension String {
    /// How it reads without the day on which a page was made, for nights are put in between.
    fileprivate var withoutDays: String {
        reading.replacing(/Gemaakt op \w+ \d+ \w+ \d{4}/, with: "Gemaakt")
    }
}

extension Date {
    private static var format: DateFormatter {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "Europe/Amsterdam")
        format.dateFormat = "yyyy-MM-dd HH:mm"
        return format
    }

    /// A moment on the clock of the room, written as 2026-11-24 10:00.
    init(written time: String) throws {
        guard let date = Date.format.date(from: time) else { throw ProgramFailure.ended(time) }
        self = date
    }

    var written: String { Date.format.string(from: self) }

    /// Whether Buur begins nothing at this time, by the settings of the project.
    var isNight: Bool { !("09:00"..<"21:00").contains(String(written.suffix(5))) }

    /// Half past eleven in the evening of the same day.
    fileprivate var night: Date {
        let day = Date.format.string(from: self).prefix(10)
        return Date.format.date(from: "\(day) 23:30") ?? self
    }
}
