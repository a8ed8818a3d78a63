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
        for odd in stride(from: 1.0, through: 31, by: 2) {
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

    /// Turns any number into a likelihood from 0 to 1.
    static func likelihood(ofOdds logarithm: Double) -> Double {
        1 / (1 + exponential(-logarithm))
    }
}
