public import Dialog
public import Dutch

/// Somebody outside the Kamer who can be called, with what for.
public struct Contact: Hashable, Sendable {
    public let name: String
    /// What people call it besides.
    public let synonyms: [String]
    /// What to call it for.
    public let purpose: String
    /// The number, nil when only the letter knows it.
    public let phone: String?
    /// When somebody answers, as far as known.
    public let hours: String?
    public let source: String
    public let checkedAt: Day

    public init(
        _ name: String,
        synonyms: [String] = [],
        purpose: String,
        phone: String? = nil,
        hours: String? = nil,
        source: String,
        checkedAt: Day
    ) {
        self.name = name
        self.synonyms = synonyms
        self.purpose = purpose
        self.phone = phone
        self.hours = hours
        self.source = source
        self.checkedAt = checkedAt
    }

    /// How long a number is trusted after somebody called it, in days.
    static let trusted = 180

    /// The number as a page shows it on a day; one that nobody called lately says so.
    public func phoneLine(on day: Day) -> String {
        guard let phone else { return "kijk op de brief" }
        let isOld = day.number - checkedAt.number > Contact.trusted
        return phone + (isOld ? " (nummer kan veranderd zijn)" : "")
    }

    /// Where the number comes from, and when somebody last looked there.
    public var sourceLine: String { "\(source), nagekeken op \(Speech.say(checkedAt))" }

    /// The contact that a person means, nil when it is none or more than one of these.
    public static func named(_ words: String, among contacts: [Contact]) -> Contact? {
        let choices = Choices(
            contacts.map { ($0.name, $0.name) },
            synonyms: Dictionary(
                contacts.map { ($0.name, $0.synonyms) },
                uniquingKeysWith: { first, _ in first }
            )
        )
        if case .one(let place) = choices.one(in: words) { return contacts[place] }
        return nil
    }
}

extension Contact {
    /// What scripts read of whom to call.
    public static let fields: [String: ValueType] = [
        "naam": .text, "waarvoor": .text, "telefoon": .text, "uren": .text, "bron": .text,
    ]

    /// The contact as scripts read it on a day.
    public func record(on day: Day) -> Value {
        .record([
            "naam": .text(name), "waarvoor": .text(purpose), "telefoon": .text(phoneLine(on: day)),
            "uren": .text(hours ?? "niet bekend"), "bron": .text(sourceLine),
        ])
    }
}
