public import Dialog
internal import Dutch

/// How it stands with the card that somebody handed over last, as a dialog reads it.
public struct CardStanding: Hashable, Sendable {
    public enum Step: String, Hashable, Sendable, CaseIterable {
        case none = "geen"
        case waiting = "wacht"
        /// A coordinator wrote that it is settled.
        case over = "klaar"
    }

    private let takeOver: TakeOver?
    /// Whether another may read what she gets.
    private let isWatched: Bool
    /// Whether the coordinators heard just now that she still waits; else they heard before.
    private let isToldNow: Bool

    public init(of takeOver: TakeOver?, isWatched: Bool, isToldNow: Bool = false) {
        (self.takeOver, self.isWatched, self.isToldNow) = (takeOver, isWatched, isToldNow)
    }

    public var step: Step {
        guard let takeOver else { return .none }
        return takeOver.matter.isOpen ? .waiting : .over
    }

    public var record: Value {
        .record([
            "stap": .text(step.rawValue),
            "dag": takeOver?.since.map(Value.day) ?? .missing,
            "tijd": takeOver?.sinceTime.map(Value.time) ?? .missing,
            "soort": takeOver?.danger.map(Value.text) ?? .missing,
            "kijkt_mee": .flag(isWatched),
            "nu_gezegd": .flag(isToldNow),
        ])
    }

    public static let fields: [String: ValueType] = [
        "stap": .text, "dag": .day, "tijd": .time, "soort": .text, "kijkt_mee": .flag,
        "nu_gezegd": .flag,
    ]
}
