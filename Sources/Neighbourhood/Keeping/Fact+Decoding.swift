internal import Dialog
internal import Dutch

extension Fact: Decodable {
    /// The keys of a fact as it is written in a list of facts.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case name, value, unit, source
        case validFrom = "valid_from"
        case validUntil = "valid_until"
        case checkedAt = "checked_at"
        case checkedBy = "checked_by"
        case textIfExpired = "text_if_expired"
    }

    /// Reads a fact.
    ///
    /// Days are written as 2026-12-31 and a value as words, also when it is a number.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let unit = try fields.decode(Unit.self, forKey: .unit)
        self.init(
            name: try fields.decode(String.self, forKey: .name),
            value: try fields.read(.value, as: "a value of unit \(unit.rawValue)", unit.value),
            unit: unit,
            validFrom: try fields.read(.validFrom, as: "a day", Day.init(written:)),
            validUntil: try fields.contains(.validUntil)
                ? fields.read(.validUntil, as: "a day", Day.init(written:)) : nil,
            source: try fields.decode(String.self, forKey: .source),
            checkedAt: try fields.read(.checkedAt, as: "a day", Day.init(written:)),
            checkedBy: try fields.decode(String.self, forKey: .checkedBy),
            textIfExpired: try fields.decode(String.self, forKey: .textIfExpired)
        )
    }
}

extension Fact.Unit: Decodable {}

extension KeyedDecodingContainer {
    /// Decodes words that must be readable as something else.
    func read<Result>(
        _ key: Key,
        as kind: String,
        _ reading: (String) -> Result?
    ) throws -> Result {
        let words = try decode(String.self, forKey: key)
        guard let result = reading(words) else {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: self,
                debugDescription: "'\(words)' is not \(kind)"
            )
        }
        return result
    }
}

extension Day {
    /// Makes a day that is written as 2026-12-31, or nil when it is not.
    init?(written words: String) {
        let parts = words.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
