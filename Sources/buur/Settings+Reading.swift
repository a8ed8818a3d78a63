import Assistant
import Dutch
import Neighbourhood

extension Settings {
    static let fileName = "instellingen.yaml"

    /// Reads the settings of a room; what is left out is as usual.
    init(_ file: ConfigFile) throws(Failure) {
        try file.allowOnly(Written.CodingKeys.allCases.map(\.rawValue))
        try file.allowOnly(WrittenSilence.CodingKeys.allCases.map(\.rawValue), at: ["silence"])
        try file.allowOnly(WrittenKeep.CodingKeys.allCases.map(\.rawValue), at: ["keep"])
        let written = try file.decode(Written.self)
        self.init()
        zone = written.timeZone ?? zone
        patience = written.silence.map(Patience.init) ?? patience
        retention = written.keep.map(Retention.init) ?? retention
        coordinators = written.coordinators?.map(\.address) ?? coordinators
    }
}

private struct Written: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case timeZone = "time_zone"
        case silence, keep, coordinators
    }

    let timeZone: String?
    let silence: WrittenSilence?
    let keep: WrittenKeep?
    let coordinators: [WrittenAddress]?
}

private struct WrittenSilence: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case days, from, until
    }

    let days: [Int]?
    let from: WrittenTime?
    let until: WrittenTime?
}

private struct WrittenKeep: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case labels, unlabelled, page, audit
        case silentTalk = "silent_talk"
        case silentPerson = "silent_person"
        case handOver = "hand_over"
        case deadLetter = "dead_letter"
    }

    let labels: [String: Int]?
    let unlabelled: Int?
    let silentTalk: Int?
    let silentPerson: Int?
    let handOver: Int?
    let page: Int?
    let deadLetter: Int?
    let audit: Int?
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

extension Patience {
    fileprivate init(_ written: WrittenSilence) {
        let from = written.from?.time ?? Patience.usualHours.lowerBound
        let until = written.until?.time ?? Patience.usualHours.upperBound
        self.init(days: written.days ?? Patience().days, hours: min(from, until)...max(from, until))
    }
}

extension Retention {
    fileprivate init(_ written: WrittenKeep) {
        self.init()
        labels = written.labels ?? labels
        unlabelled = written.unlabelled ?? unlabelled
        silentTalk = written.silentTalk ?? silentTalk
        silentPerson = written.silentPerson ?? silentPerson
        handOver = written.handOver ?? handOver
        page = written.page ?? page
        deadLetter = written.deadLetter ?? deadLetter
        audit = written.audit ?? audit
    }
}
