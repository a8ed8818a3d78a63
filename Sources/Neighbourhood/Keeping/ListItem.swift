internal import Dutch

/// Something that a room writes down in a list, under known keys.
public protocol ListItem: Decodable {
    /// The keys that an item may have.
    static var keys: [String] { get }
}

extension UsualHours: ListItem {
    public static var keys: [String] { CodingKeys.allCases.map(\.rawValue) }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case weekday, from, until
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.read(.weekday, as: "a weekday such as dinsdag", Weekday.init(named:)),
            from: try fields.read(.from, as: "a time such as 10:00", ClockTime.init(written:)),
            until: try fields.read(.until, as: "a time such as 10:00", ClockTime.init(written:))
        )
    }
}

extension Activity: ListItem {
    public static var keys: [String] { CodingKeys.allCases.map(\.rawValue) }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name, weekday, from, places
        case welcomer = "welcomes"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(String.self, forKey: .name),
            try fields.read(.weekday, as: "a weekday such as dinsdag", Weekday.init(named:)),
            from: try fields.read(.from, as: "a time such as 10:00", ClockTime.init(written:)),
            welcomer: try fields.decodeIfPresent(String.self, forKey: .welcomer),
            places: try fields.decodeIfPresent(Int.self, forKey: .places)
        )
    }
}

extension Contact: ListItem {
    public static var keys: [String] { CodingKeys.allCases.map(\.rawValue) }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name, phone, hours, source
        case synonyms = "also"
        case purpose = "for"
        case checkedAt = "checked_at"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(String.self, forKey: .name),
            synonyms: try fields.decodeIfPresent([String].self, forKey: .synonyms) ?? [],
            purpose: try fields.decode(String.self, forKey: .purpose),
            phone: try fields.decodeIfPresent(String.self, forKey: .phone),
            hours: try fields.decodeIfPresent(String.self, forKey: .hours),
            source: try fields.decode(String.self, forKey: .source),
            checkedAt: try fields.read(.checkedAt, as: "a day", Day.init(written:))
        )
    }
}

extension ClockTime {
    /// Makes a time that is written as 09:00, or nil when it is not.
    fileprivate init?(written words: String) {
        let parts = words.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        self.init(hour: parts[0], minute: parts[1])
    }
}
