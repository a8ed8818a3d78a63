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

    /// The number e to a power that is not above nought, to seven figures, and fast.
    static func exponential(_ power: Float) -> Float {
        guard power > -80 else { return 0 }
        let twos = (power * 1.442_695).rounded()
        let rest = power - twos * Float(logarithmOfTwo)
        let sum =
            1 + rest
            * (1 + rest / 2 * (1 + rest / 3 * (1 + rest / 4 * (1 + rest / 5 * (1 + rest / 6)))))
        return sum * Float(bitPattern: UInt32(Int32(twos) + 127) << 23)
    }

    /// Turns any number into a likelihood from 0 to 1.
    static func likelihood(ofOdds logarithm: Double) -> Double {
        1 / (1 + exponential(-logarithm))
    }
}
