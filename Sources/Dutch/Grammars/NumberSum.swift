/// Adds up the parts of a number that was written in words.
struct NumberSum {
    private let parts: [NumberPart]
    private var index = 0

    /// Gives the number that the parts make, or nil when they make none, or more than one.
    static func value(of parts: [NumberPart]) -> Double? {
        var sum = NumberSum(parts: parts)
        guard let value = sum.total(), sum.index == parts.count else { return nil }
        return value
    }

    private init(parts: [NumberPart]) {
        self.parts = parts
    }

    private var next: NumberPart? { index < parts.count ? parts[index] : nil }

    private mutating func total() -> Double? {
        var result: Double?
        for scale in [1e9, 1e6, 1e3] {
            guard let count = count(of: scale) else { continue }
            result = (result ?? 0) + count * scale
            _ = take(.and)
        }
        if let rest = hundreds() { result = (result ?? 0) + rest }
        return fraction(after: result)
    }

    /// Reads "drie" of "drie miljoen", and nothing where another scale or none follows.
    private mutating func count(of scale: Double) -> Double? {
        let start = index
        let count = hundreds() ?? (take(.half) ? 0.5 : 1)
        if take(.scale(scale)) { return count }
        index = start
        return nil
    }

    private mutating func hundreds() -> Double? {
        let count = belowHundred()
        guard take(.scale(100)) else { return count }
        let afterHundred = index
        _ = take(.and)
        let rest = belowHundred()
        if rest == nil { index = afterHundred }
        return (count ?? 1) * 100 + (rest ?? 0)
    }

    private mutating func belowHundred() -> Double? {
        switch next {
        case .tens(let tens):
            index += 1
            return tens
        case .small(let value):
            index += 1
            if value == 1, take(.half) { return 0.5 }
            return value + (value < 10 ? tensAfterAnd() : 0)
        case .scale, .and, .half, .comma, nil: return nil
        }
    }

    private mutating func tensAfterAnd() -> Double {
        guard next == .and, index + 1 < parts.count, case .tens(let tens) = parts[index + 1] else {
            return 0
        }
        index += 2
        return tens
    }

    /// Reads "en een half" or "komma vijf" after a number.
    private mutating func fraction(after whole: Double?) -> Double? {
        guard let whole else { return nil }
        if take(.and) {
            if next == .small(1) { index += 1 }
            return take(.half) ? whole + 0.5 : nil
        }
        guard take(.comma) else { return whole }
        var tenth = 0.1
        while take(.small(0)) { tenth /= 10 }
        guard let decimals = belowHundred() else { return nil }
        return whole + decimals * tenth / (decimals < 10 ? 1 : 10)
    }

    private mutating func take(_ part: NumberPart) -> Bool {
        guard next == part else { return false }
        index += 1
        return true
    }
}
