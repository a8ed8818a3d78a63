public import Dialog

/// A card for the coordinators: what somebody wants help with, in her own words, and how she can be
/// reached.
///
/// It holds nothing that the person did not see and agree to.
public struct HandOver: Hashable, Sendable {
    public let what: String
    /// What the person is called; empty when she would rather not say.
    public let name: String
    /// How and when she can be reached; empty when she comes by herself.
    public let reach: String
    public let isUrgent: Bool
    /// The number by which a coordinator can take the talk over; nil when there is none to take over.
    public var number: Int64?
    /// Whether she may be written to; where another may read along, she is not (DOMAIN.md 6.6).
    public var mayWrite = true
    /// With whom that talk is when she told of somebody else; nil when it is whom the card is about.
    public var teller: String?

    public init(what: String, name: String, reach: String, isUrgent: Bool, number: Int64? = nil) {
        self.what = what
        self.name = name
        self.reach = reach
        self.isUrgent = isUrgent
        self.number = number
    }

    /// The card with one more sentence.
    public func adding(_ sentence: String) -> HandOver {
        var card = HandOver(
            what: "\(what) \(sentence)",
            name: name,
            reach: reach,
            isUrgent: isUrgent,
            number: number
        )
        (card.teller, card.mayWrite) = (teller, mayWrite)
        return card
    }

    /// The card as a message to the coordinators.
    ///
    /// It is no page, for a page stays behind where it arrives.
    public var message: Message {
        let title = number.map { "Briefje \($0)" } ?? "Briefje"
        let lines = [
            isUrgent ? "\(title) met haast" : title,
            "Wie: \(name.isEmpty ? "zonder naam" : name)",
            "Waarover: \(what)",
            "Bereikbaar: \(reach.isEmpty ? "komt zelf langs" : reach)",
        ]
        let who = teller.map { " met \($0), die dit meldde" } ?? ""
        let ways = number.map { number in
            (mayWrite ? "Hier schrijven\(who): typ \"overnemen \(number)\". " : "")
                + "Al geregeld: typ \"klaar \(number)\"."
        }
        return Message((lines + [ways].compactMap(\.self)).joined(separator: "\n"))
    }

    /// Reads the arguments of `doorgeven`; what was skipped is empty.
    init?(_ arguments: [Value]) {
        guard arguments.count == 4, let what = arguments[0].words, let name = arguments[1].words,
            let reach = arguments[2].words
        else { return nil }
        self.init(what: what, name: name, reach: reach, isUrgent: arguments[3] == .flag(true))
    }
}

extension Value {
    /// The text, empty when it is missing; nil for every other value.
    fileprivate var words: String? {
        switch self {
        case .text(let text): text
        case .missing: ""
        default: nil
        }
    }
}
