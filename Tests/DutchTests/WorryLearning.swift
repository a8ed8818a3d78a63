import Chance
@testable import Dutch

/// Learns from texts which signs speak for danger: logistic regression.
///
/// The texts come by in an order that is always the same, each many times; signs that are seen often
/// learn slower.
struct WorryLearning {
    /// A text as its signs, and whether it tells of danger.
    typealias Example = (places: [Int], isDanger: Bool)

    private static let rate: Float = 0.5
    private static let decay: Float = 1e-5
    private static let passes = 12

    private(set) var weights = [Float](repeating: 0, count: 1 << Int(WorrySigns.bits))
    private(set) var bias: Float = 0
    private var seen = [Float](repeating: 0.01, count: 1 << Int(WorrySigns.bits))

    init(_ examples: [Example]) {
        var dice = Dice(seed: 1)
        for _ in 0..<WorryLearning.passes {
            for example in examples.shuffled(using: &dice) { learn(example) }
        }
    }

    func odds(of places: [Int]) -> Float {
        places.reduce(0) { $0 + weights[$1] } / Float(max(1, places.count)).squareRoot() + bias
    }

    private mutating func learn(_ example: Example) {
        let likelihood = Elementary.likelihood(ofOdds: Double(odds(of: example.places)))
        let error = Float(likelihood) - (example.isDanger ? 1 : 0)
        let slope = error / Float(max(1, example.places.count)).squareRoot()
        for place in example.places {
            let change = slope + WorryLearning.decay * weights[place]
            seen[place] += change * change
            weights[place] -= WorryLearning.rate * change / seen[place].squareRoot()
        }
        bias -= 0.02 * error
    }
}
