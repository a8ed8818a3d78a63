import Assistant
import Dutch
import Neighbourhood

extension Settings {
    static let fileName = "instellingen.yaml"

    /// Reads the settings of a room; what is left out is as usual.
    init(_ file: ConfigFile) throws(Failure) {
        try file.allowOnly(Written.CodingKeys.allCases.map(\.rawValue))
        try file.allowOnly(WrittenQuiet.CodingKeys.allCases.map(\.rawValue), at: ["quiet"])
        try file.allowOnly(WrittenSilence.CodingKeys.allCases.map(\.rawValue), at: ["silence"])
        try file.allowOnly(WrittenKeep.CodingKeys.allCases.map(\.rawValue), at: ["keep"])
        try file.allowOnly(Retention.usualLabels.keys, at: ["keep", "labels"])
        try file.allowOnly(WrittenTakeOver.CodingKeys.allCases.map(\.rawValue), at: ["take_over"])
        let written = try file.decode(Written.self)
        self.init()
        zone = written.timeZone ?? zone
        quiet = QuietHours(from: written.quiet?.from?.time, until: written.quiet?.until?.time)
        patience = written.silence?.days.map { Patience(days: $0.map(\.count)) } ?? patience
        retention = written.keep.map(Retention.init) ?? retention
        takeOver = TakeOverTerms(
            waitingHours: written.takeOver?.waiting?.count ?? takeOver.waitingHours,
            silentHours: written.takeOver?.silent?.count ?? takeOver.silentHours,
            keptDays: retention.handOver
        )
        coordinators = written.coordinators?.map(\.address) ?? coordinators
    }
}

private struct Written: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case timeZone = "time_zone"
        case takeOver = "take_over"
        case quiet, silence, keep, coordinators
    }

    let timeZone: String?
    let quiet: WrittenQuiet?
    let silence: WrittenSilence?
    let keep: WrittenKeep?
    let takeOver: WrittenTakeOver?
    let coordinators: [WrittenAddress]?
}

private struct WrittenQuiet: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case from, until
    }

    let from: WrittenTime?
    let until: WrittenTime?
}

private struct WrittenSilence: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case days
    }

    let days: [WrittenTerm]?
}

private struct WrittenTakeOver: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case waiting = "waiting_hours"
        case silent = "silent_hours"
    }

    let waiting: WrittenHours?
    let silent: WrittenHours?
}

private struct WrittenKeep: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case labels, unlabelled, page, audit
        case silentTalk = "silent_talk"
        case silentPerson = "silent_person"
        case handOver = "hand_over"
        case deadLetter = "dead_letter"
    }

    let labels: [String: WrittenDays]?
    let unlabelled: WrittenDays?
    let silentTalk: WrittenTerm?
    let silentPerson: WrittenTerm?
    let handOver: WrittenDays?
    let page: WrittenDays?
    let deadLetter: WrittenDays?
    let audit: WrittenDays?
}

/// How many days something is kept; none when it is forgotten at once.
private struct WrittenDays: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws { count = try decoder.count(of: "days", in: 0...36_500) }
}

/// How many days a silence lasts.
///
/// It is never none, for everybody is silent that long.
private struct WrittenTerm: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws { count = try decoder.count(of: "days", in: 1...36_500) }
}

/// How many hours somebody waits, two weeks at most.
private struct WrittenHours: Decodable {
    let count: Int

    init(from decoder: any Decoder) throws {
        count = try decoder.count(of: "hours", in: 1...336)
    }
}

/// A time that is written as 09:00.
private struct WrittenTime: Decodable {
    let time: ClockTime

    init(from decoder: any Decoder) throws {
        time = try decoder.read("a time such as 09:00") { words in
            let parts = words.split(separator: ":").compactMap { Int($0) }
            return parts.count == 2 ? ClockTime(hour: parts[0], minute: parts[1]) : nil
        }
    }
}

/// An address that is written as terminal:coordinator.
private struct WrittenAddress: Decodable {
    let address: Address

    init(from decoder: any Decoder) throws {
        address = try decoder.read("an address such as terminal:coordinator", Address.init)
    }
}

extension Decoder {
    /// Decodes how many there are of something, such as days: a century of days at most.
    fileprivate func count(of unit: String, in range: ClosedRange<Int>) throws -> Int {
        try read("a number of \(unit) from \(range.lowerBound) to \(range.upperBound)") { words in
            Int(words).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// Decodes words that must be readable as something else.
    fileprivate func read<Result>(
        _ kind: String,
        _ reading: (String) -> Result?
    ) throws -> Result {
        let value = try singleValueContainer()
        let words = try value.decode(String.self)
        guard let result = reading(words) else {
            throw DecodingError.dataCorruptedError(
                in: value,
                debugDescription: "'\(words)' is not \(kind)"
            )
        }
        return result
    }
}

extension Retention {
    fileprivate init(_ written: WrittenKeep) {
        self.init()
        labels = written.labels?.mapValues(\.count) ?? labels
        unlabelled = written.unlabelled?.count ?? unlabelled
        silentTalk = written.silentTalk?.count ?? silentTalk
        silentPerson = written.silentPerson?.count ?? silentPerson
        handOver = written.handOver?.count ?? handOver
        page = written.page?.count ?? page
        deadLetter = written.deadLetter?.count ?? deadLetter
        audit = written.audit?.count ?? audit
    }
}
