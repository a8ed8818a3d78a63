public import Dutch

/// Something that a person said yes to, for one purpose.
///
/// Silence is no consent, and a yes for one purpose or person is none for another (AVG, articles 4
/// and 7). It is taken back as easily as it is given.
public struct Consent: Hashable, Sendable {
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        /// A volunteer may call when the person stays away for a while.
        case callWhenAway = "bellen"
        /// A volunteer may call on the very day that the person does not come.
        case callSameDay = "zelfde dag bellen"
        /// One other person may have the telephone number.
        case shareNumber = "nummer delen"
        /// Buur may ask the person to help a neighbour.
        case beAsked = "gevraagd worden"
    }

    public let purpose: Purpose
    /// The one person whom it is about, where the purpose names one.
    public let other: Int64?
    /// The question that was said yes to, as it was put.
    public let words: String
    public let at: Moment
    /// The telephone number that one other person may have; nil for every other purpose.
    public let number: String?
    /// Who noted it, for somebody who said it to her; nil when the person wrote it herself.
    public let notedBy: Int64?

    public init(
        _ purpose: Purpose,
        for other: Int64? = nil,
        words: String,
        at: Moment,
        number: String? = nil,
        notedBy: Int64? = nil
    ) {
        self.purpose = purpose
        self.other = other
        self.words = words
        self.at = at
        self.number = number
        self.notedBy = notedBy
    }
}

extension Consent {
    /// A yes to being asked to help; noted by somebody who heard it, or written by the person herself.
    public static func toBeAsked(at moment: Moment, notedBy host: Int64? = nil) -> Consent {
        let words = "Mag ik je af en toe vragen om een buur te helpen?"
        return Consent(.beAsked, words: words, at: moment, notedBy: host)
    }
}

extension Sequence<Consent> {
    /// Whether there is a yes for a purpose and, where one is named, for that person.
    public func allow(_ purpose: Consent.Purpose, for other: Int64? = nil) -> Bool {
        contains { $0.purpose == purpose && $0.other == other }
    }
}
