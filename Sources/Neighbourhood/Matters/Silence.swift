public import Dutch

/// How somebody is left in peace who did not answer twice in a row what was asked of her.
public struct Silence: Hashable, Sendable {
    /// How many asks in a row without an answer are enough, and for how many days nothing is asked
    /// then.
    private static let (times, days) = (2, 14)

    /// The last day of the peace, nil when she answers.
    public let until: Day?

    /// Reads what was asked of one person, in that order; what is open still says nothing, nor what
    /// was taken back.
    public init(of asks: [Ask]) {
        let told = asks.filter { ask in
            [.request, .followUp].contains(ask.kind) && ask.answer.map { $0 != .withdrawn } ?? false
        }
        let last = told.suffix(Silence.times)
        let isSilent =
            last.count == Silence.times && last.allSatisfy { $0.answer == Ask.Answer.none }
        until = isSilent ? last.last.map { $0.at.day.adding(days: Silence.days) } : nil
    }

    /// Whether nothing is asked of her on a day.
    public func lasts(on day: Day) -> Bool { until.map { day <= $0 } ?? false }
}
