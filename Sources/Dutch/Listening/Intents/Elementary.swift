/// Functions of calculus, without a mathematics library, so that they are the same on every machine.
enum Elementary {
    private static let logarithmOfTwo = 0.693_147_180_559_945_3

    /// The natural logarithm of a number above nought.
    static func logarithm(_ number: Double) -> Double {
        var (mantissa, power) = (number.significand, Double(number.exponent))
        if mantissa > 1.5 {
            mantissa /= 2
            power += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        var (term, sum) = (ratio, 0.0)
        for odd in stride(from: 1.0, through: 23, by: 2) {
            sum += term / odd
            term *= ratio * ratio
        }
        return 2 * sum + power * logarithmOfTwo
    }

    /// The number e to the given power; nought for what is too small to matter.
    static func exponential(_ power: Double) -> Double {
        guard power > -700 else { return 0 }
        let twos = (power / logarithmOfTwo).rounded()
        let rest = power - twos * logarithmOfTwo
        var (term, sum) = (1.0, 1.0)
        for step in 1...10 {
            term *= rest / Double(step)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(min(twos, 1000)), significand: sum)
    }

    /// The number e to powers that are not above nought, eight at once: to four figures down to -10,
    /// and rougher where so little is left that it does not count.
    ///
    /// It is the number e to their 256th part, by a series, to the 256th power.
    static func exponentials(_ powers: SIMD8<Float>) -> SIMD8<Float> {
        let parts = powers.replacing(with: -80, where: powers .< -80) / 256
        var result = 1 + parts / 3
        for divisor in [Float(2), 1] { result = 1 + parts / divisor * result }
        for _ in 0..<8 { result *= result }
        return result
    }

    /// Turns any number into a likelihood from 0 to 1.
    static func likelihood(ofOdds logarithm: Double) -> Double {
        1 / (1 + exponential(-logarithm))
    }
}
