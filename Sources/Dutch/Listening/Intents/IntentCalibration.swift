/// Knows how often guesses are right, from guesses at examples that were left out of learning.
struct IntentCalibration: Sendable {
    private static let parts = 4
    private static let steps = 20
    /// How many texts that want nothing of what is known are expected for each one that does.
    private static let strangers = 0.25

    /// A guess at an example that was left out, and how much it counts.
    private struct Trial {
        let odds: Double
        let isRight: Bool
        let weight: Double
    }

    private var slope = 1.0
    private var start = 0.0

    /// Learns from each part of the examples what a model of the other parts makes of it.
    ///
    /// Each example is also guessed without its own intent, as a text that wants none of these.
    init(
        _ examples: [(example: IntentModel.Example, label: Int)],
        features: Int,
        classes: Int
    ) {
        var trials: [Trial] = []
        for part in 0..<IntentCalibration.parts {
            let others = examples.indices.filter { $0 % IntentCalibration.parts != part }
                .map { examples[$0] }
            let learnt = Set(others.map(\.label))
            let model = IntentModel(others, features: features, classes: classes)
            for place in stride(from: part, to: examples.count, by: IntentCalibration.parts)
            where learnt.contains(examples[place].label) {
                let scores = model.scores(of: examples[place].example)
                trials += IntentCalibration.trials(of: scores, label: examples[place].label)
            }
        }
        fit(trials)
    }

    /// The confidence in each intent.
    func confidences(of scores: [Float]) -> [Double] {
        IntentCalibration.odds(of: scores).map {
            Elementary.likelihood(ofOdds: slope * $0 + start)
        }
    }

    private static func trials(of scores: [Float], label: Int) -> [Trial] {
        let all = odds(of: scores)
        var others = scores
        others.remove(at: label)
        return [
            all.max().map { Trial(odds: $0, isRight: $0 == all[label], weight: 1) },
            odds(of: others).max().map { Trial(odds: $0, isRight: false, weight: strangers) },
        ].compactMap { $0 }
    }

    /// For each score how it stands against all others and against none of them, as a logarithm.
    private static func odds(of scores: [Float]) -> [Double] {
        let powers = scores.map { Elementary.exponential(Double($0)) }
        let sum = powers.reduce(1, +)
        return zip(scores, powers).map { Double($0) - Elementary.logarithm(sum - $1) }
    }

    /// Fits the slope and the start to the trials by Newton's method; without trials the odds are
    /// taken as they are.
    private mutating func fit(_ trials: [Trial]) {
        for _ in 0..<IntentCalibration.steps {
            var (slopeError, startError) = (slope - 1, start)
            var (steep, mixed, flat) = (1.0, 0.0, 1.0)
            for trial in trials {
                let likelihood = Elementary.likelihood(ofOdds: slope * trial.odds + start)
                let error = trial.weight * (likelihood - (trial.isRight ? 1 : 0))
                let weight = trial.weight * likelihood * (1 - likelihood)
                slopeError += error * trial.odds
                startError += error
                steep += weight * trial.odds * trial.odds
                mixed += weight * trial.odds
                flat += weight
            }
            let determinant = steep * flat - mixed * mixed
            slope -= (flat * slopeError - mixed * startError) / determinant
            start -= (steep * startError - mixed * slopeError) / determinant
        }
    }
}
