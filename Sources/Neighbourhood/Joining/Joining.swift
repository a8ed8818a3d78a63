internal import Dialog

/// When the place from which somebody writes becomes another's too.
///
/// Whoever types a code writes on as the one who was given it, and can read what she told. So a code is
/// good for a short time and once, few may be guessed, and somebody of whom more is known than that she
/// wrote is not made into another without a person of the room.
public enum Joining {
    /// For how many minutes a code is good.
    public static let minutes = 15
    /// How many wrong codes one person may type in a day.
    public static let tries = 3
    /// How many wrong codes all may type in a day, for whoever guesses can be many.
    public static let triesOfAll = 30
    /// How many digits a code has.
    public static let digits = Moderator.joiningDigits

    /// What somebody who types a code is to Buur.
    public struct Standing: Hashable, Sendable {
        /// How many wrong codes she typed in the last day, and all together.
        public let tries: Int
        public let triesOfAll: Int
        /// Whether she helps, calls or looks after the room.
        public let hasRole: Bool
        /// Whether something is done for her or by her, or she said yes to something.
        public let hasMatters: Bool

        public init(tries: Int, triesOfAll: Int, hasRole: Bool, hasMatters: Bool) {
            (self.tries, self.triesOfAll) = (tries, triesOfAll)
            (self.hasRole, self.hasMatters) = (hasRole, hasMatters)
        }
    }

    /// What becomes of it, by the word that dialogs know it by.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case joined = "gelukt"
        /// Nobody was given this code, or it is not good any more.
        case unknown = "onbekend"
        /// Too many wrong codes were typed.
        case tooOften = "te_vaak"
        /// It is her own.
        case same = "zelfde"
        /// A person of the room must do it.
        case needsPerson = "mens"
    }

    /// What becomes of a code that somebody typed.
    ///
    /// - Parameters:
    ///   - giver: Who was given the code, nil when nobody was.
    ///   - typist: Who typed it.
    ///   - standing: What she is to Buur.
    /// - Returns: The outcome; whoever guesses is not told more than that it was wrong.
    public static func outcome(
        givenTo giver: Int64?,
        typedBy typist: Int64,
        _ standing: Standing
    ) -> Outcome {
        guard standing.tries < tries, standing.triesOfAll < triesOfAll else { return .tooOften }
        guard let giver else { return .unknown }
        guard giver != typist else { return .same }
        return standing.hasRole || standing.hasMatters ? .needsPerson : .joined
    }

    /// The digits of a code, as somebody typed it; nil when it can be none.
    public static func code(in words: String) -> String? {
        let figures = words.filter { ("0"..."9").contains($0) }
        return figures.count == digits ? figures : nil
    }
}
