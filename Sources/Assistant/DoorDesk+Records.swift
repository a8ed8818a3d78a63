internal import Dialog
internal import Dutch
internal import Neighbourhood

/// What scripts read about the door.
extension Doors {
    /// A day: how it stands, its hours, when somebody said so, and when the door opens after that.
    func record(of day: Day, now: Moment) -> Value {
        let hours = hours(on: day, after: now)
        let open = hours.first { $0.isOpen(at: now) }
        let first = open ?? hours.min { $0.standing.rank < $1.standing.rank }
        let unknown = isClosed(on: day, after: now) ? Opening.Standing.closed.rawValue : "niets"
        return .record([
            "stand": .text(open != nil ? "nu" : first?.standing.rawValue ?? unknown),
            "regels": .list(hours.map { .text($0.described) }),
            "tot": open.map { .time($0.until) } ?? .missing,
            "gezegd": first?.toldAt.map { .text($0.spoken) } ?? .missing,
            "later": next(after: day, now: now).map { .text($0.announced) } ?? .missing,
        ])
    }
}

extension Doors.Hours {
    fileprivate var described: String {
        "van \(Speech.say(from)) tot \(Speech.say(until)), \(standing.words)"
    }

    fileprivate var announced: String { "\(line), \(standing.words)" }
}

extension Opening.Standing {
    fileprivate var words: String { self == .sought ? "nog niet zeker" : rawValue }

    fileprivate var rank: Int { Opening.Standing.allCases.firstIndex(of: self) ?? 0 }
}

extension Moment {
    fileprivate var spoken: String { "\(Speech.say(day)) om \(Speech.say(time))" }
}

extension Sequence<(matter: Matter, opening: Opening)> {
    var record: Value {
        let days = reduce(into: [Day]()) { days, one in
            if !days.contains(one.opening.day) { days.append(one.opening.day) }
        }
        return .record([
            "aantal": .number(Double(days.count)),
            "dagen": .list(days.map { .text(Speech.say($0)) }),
            "regels": .list(map { .text($0.opening.line) }),
        ])
    }
}

extension Opening {
    fileprivate var line: String {
        "\(Speech.say(day)) van \(Speech.say(from)) tot \(Speech.say(until))"
    }
}
