/// How much each sign of a text speaks for danger.
struct WorryWeights: Sendable {
    /// One character for each weight, between "#" and "[", of which "?" is nought.
    private static let nought = UInt8(ascii: "?")
    private static let mostSteps: Float = 28
    /// The weight of one step.
    private static let step: Float = 0.35

    private let weights: [UInt8]
    private let bias: Float

    /// Makes them of what ``written`` gave; what is no weight there is passed over.
    init(_ written: String, bias: Float) {
        weights = written.utf8.filter { $0 > UInt8(ascii: " ") }
        self.bias = bias
    }

    /// The odds, as a logarithm, that a text with these signs tells of danger.
    func odds(of places: [Int]) -> Float {
        guard !places.isEmpty else { return bias }
        let steps = places.reduce(0) { $0 + Int(weights[$1]) - Int(WorryWeights.nought) }
        return bias + Float(steps) * WorryWeights.step / Float(places.count).squareRoot()
    }

    /// Writes weights down, so many on a line.
    static func written(_ weights: [Float], onLine width: Int) -> [String] {
        let letters = weights.map { weight in
            let steps = max(-mostSteps, min(mostSteps, (weight / step).rounded()))
            return UInt8(Int(nought) + Int(steps))
        }
        return stride(from: 0, to: letters.count, by: width).map {
            String(decoding: letters[$0..<min($0 + width, letters.count)], as: UTF8.self)
        }
    }
}
