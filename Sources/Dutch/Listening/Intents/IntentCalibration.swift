/// Knows how often guesses are right, from guesses at texts that were left out of learning.
struct IntentCalibration: Sendable {
    /// What is known of a guess: how it stands against all others and against none of them, as a
    /// logarithm, how much of the text is known of the intent, and one.
    typealias Signs = SIMD3<Double>

    /// A guess at a text that was left out.
    struct Trial: Sendable {
        let signs: Signs
        let isRight: Bool
    }

    /// What the signs count for beforehand: a guess is believed when most of the text is known of it.
    ///
    /// With few trials it stays about so, and a word that nobody taught is not taken for anything.
    private static let expected = Signs(1, 4, -2.5)
    /// How many trials that counts for.
    private static let prior = 2.0
    private static let steps = 12

    /// What each sign counts for.
    private var factors = expected

    /// Fits the factors to the trials by Newton's method.
    init(_ trials: [Trial]) {
        for _ in 0..<IntentCalibration.steps {
            var slope = IntentCalibration.prior * (factors - IntentCalibration.expected)
            var (one, two, three) = (Signs.zero, Signs.zero, Signs.zero)
            (one.x, two.y, three.z) =
                (IntentCalibration.prior, IntentCalibration.prior, IntentCalibration.prior)
            for trial in trials {
                let likelihood = confidence(in: trial.signs)
                slope += (likelihood - (trial.isRight ? 1 : 0)) * trial.signs
                let weighed = likelihood * (1 - likelihood) * trial.signs
                one += weighed.x * trial.signs
                two += weighed.y * trial.signs
                three += weighed.z * trial.signs
            }
            factors -= Signs.solution(of: (one, two, three), slope)
        }
    }

    /// How often a guess with these signs is right.
    func confidence(in signs: Signs) -> Double {
        Elementary.likelihood(ofOdds: (signs * factors).sum())
    }

    /// The signs of each guess, from how much the text is like each intent and how much of it is known.
    static func signs(of scores: [Float], shares: [Double]) -> [Signs] {
        let powers = scores.map { Elementary.exponential(Double($0)) }
        let sum = powers.reduce(1, +)
        return scores.indices.map {
            Signs(Double(scores[$0]) - Elementary.logarithm(sum - powers[$0]), shares[$0], 1)
        }
    }

    /// The trial of the best guess at a text, whose intent has this number; nil when it wants none.
    static func trial(of signs: [Signs], label: Int?) -> Trial? {
        signs.indices.max { signs[$0].x < signs[$1].x }
            .map { Trial(signs: signs[$0], isRight: $0 == label) }
    }
}

extension SIMD3<Double> {
    /// Solves three equations that mirror one another, by Cramer's rule.
    fileprivate static func solution(of rows: (Self, Self, Self), _ right: Self) -> Self {
        let minors = (cross(rows.1, rows.2), cross(rows.2, rows.0), cross(rows.0, rows.1))
        return (right.x * minors.0 + right.y * minors.1 + right.z * minors.2)
            / (rows.0 * minors.0).sum()
    }

    private static func cross(_ one: Self, _ other: Self) -> Self {
        Self(
            one.y * other.z - one.z * other.y,
            one.z * other.x - one.x * other.z,
            one.x * other.y - one.y * other.x
        )
    }
}
