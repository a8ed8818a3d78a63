import Dutch
import Testing

@Suite("Moments")
struct MomentsTests {
    private let reader = Reader(at: now)

    private func shown(_ text: String, as kind: Kind) -> String {
        let shown = reader.readings(in: text, of: [kind]).map(\.meaning.shown)
        return shown.isEmpty ? "-" : shown.joined(separator: " | ")
    }

    @Test("reads moments, the likeliest first", arguments: Table.rows("moments"))
    func moments(_ row: Row) {
        #expect(shown(row.said, as: .moment) == row.expected)
    }

    @Test("reads what comes back", arguments: Table.rows("recurrences"))
    func recurrences(_ row: Row) {
        #expect(shown(row.said, as: .recurrence) == row.expected)
    }

    @Test("reads every minute of the day as it is said", arguments: Speech.ClockStyle.allCases)
    func minutes(_ style: Speech.ClockStyle) throws {
        for minute in 0..<1440 {
            let time = ClockTime(secondOfDay: minute * 60)
            let said = Speech.inWords(time, style: style)
            let read = reader.readings(in: said, of: [.time]).map(\.meaning)
            #expect(read.contains(.time(time)), "\(said)")
            #expect(read.count <= 2, "\(said)")
        }
    }

    @Test("reads every day of four years by its weekday and its date")
    func days() {
        for number in now.day.number..<now.day.number + 1461 {
            let day = Day(number: number)
            let read = reader.readings(in: Speech.say(day), of: [.moment]).map(\.meaning)
            #expect(read == [.moment(When(Moment(day), .day))], "\(Speech.say(day))")
        }
    }

    @Test("knows the holidays of Belgium, and those of the Netherlands there as well")
    func belgium() {
        let reader = Reader(at: now, in: .belgium)
        let holidays = ["vaderdag", "nationale feestdag", "sinterklaas", "bevrijdingsdag"]
        let dates = holidays.map { reader.readings(in: $0, of: [.moment]).first?.meaning.shown }
        #expect(dates == ["2027-06-13", "2027-07-21", "2026-12-06", "2027-05-05"])
    }

    @Test("places every moment of an endless text inside it")
    func lengths() {
        let phrases = ["week van ", "3 mei - ", "van 9 tot ", "2 dagen na ", "eind van de ", "1-"]
        for phrase in phrases {
            let text = String(repeating: phrase, count: 2000)
            for reading in reader.readings(in: text, of: [.moment]) {
                #expect(reading.range.upperBound <= text.utf16.count)
            }
        }
    }
}

extension When {
    /// The moment as the tables write it: "2026-11-23 week", "2026-11-23 09:00..2026-11-23 11:00".
    var shown: String {
        switch stretch {
        case .unit(let start):
            let isPlain = grain == .day || grain == .minute || grain == .second
            return start.shown(to: grain) + (isPlain ? "" : " \(grain.rawValue)")
        case .interval(let from, let to):
            return (from?.shown(to: grain) ?? "") + ".." + (to?.shown(to: grain) ?? "")
        }
    }
}

extension Moment {
    fileprivate func shown(to grain: Grain) -> String {
        let date = [day.year, day.month, day.day].map(padded).joined(separator: "-")
        guard grain.isOfClock else { return date }
        let clock = [time.hour, time.minute] + (grain == .second ? [time.second] : [])
        return date + " " + clock.map(padded).joined(separator: ":")
    }
}

extension Recurrence {
    /// The recurrence as the tables write it: "2 week tuesday 09:00", "1 month -1 friday".
    var shown: String {
        let date = dayOfMonth.map { (month.map { padded($0) + "-" } ?? "") + padded($0) }
        let clock = time.map { time in
            switch time {
            case .clock(let clock): padded(clock.hour) + ":" + padded(clock.minute)
            case .part(let part): part.rawValue
            }
        }
        let parts = [nth.map(String.init), weekday.map { "\($0)" }, date, clock].compactMap { $0 }
        return (["\(Int(every))", unit.rawValue] + parts).joined(separator: " ")
    }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
