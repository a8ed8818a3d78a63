/// Adds up the parts of a number that was written in words.
struct NumberSum {
    /// From large to small; within each, all smaller ones can be counted.
    private static let scales = [1e21, 1e18, 1e15, 1e12, 1e9, 1e6, 1e3]

    private let parts: [NumberPart]
    private var index = 0
    /// Whether what counts the parts of a fraction stands apart from the whole number before it.
    private var isMixed = false

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

    private mutating func take(_ part: NumberPart) -> Bool {
        guard next == part else { return false }
        index += 1
        return true
    }

    /// Reads all parts; in "honderd drie vijfde" the hundred stands apart, as no fraction that is more
    /// than one is said at length.
    private mutating func total() -> Double? {
        guard var whole = whole(within: NumberSum.scales[...]) else { return nil }
        if case .share(let count) = next {
            if whole < max(count, 100) {
                index += 1
                return scaled(whole / count)
            }
            index = 0
            isMixed = true
            whole = self.whole(within: NumberSum.scales[...]) ?? whole
        }
        return take(.comma) ? decimals(after: whole) : fraction(after: whole)
    }

    /// Reads "miljoen" behind a part of one, as in "driekwart miljoen".
    private mutating func scaled(_ part: Double) -> Double {
        guard case .scale(let scale) = next, scale >= 1000 else { return part }
        index += 1
        return part * scale
    }

    // MARK: Whole numbers

    /// Reads "drie miljoen tweeduizend", as far as the scales go.
    private mutating func whole(within scales: ArraySlice<Double>) -> Double? {
        guard let scale = scales.first else { return hundreds() }
        let count = whole(within: scales.dropFirst())
        let half = half(before: .scale(scale), after: count)
        guard half != nil || take(.scale(scale)) else { return count }
        let counted = (half ?? count ?? 1) * scale
        return counted + (rest { $0.whole(within: scales.dropFirst()) } ?? 0)
    }

    /// Reads "half miljoen", "een half miljoen" and "twee en een half miljoen".
    private mutating func half(before scale: NumberPart, after count: Double?) -> Double? {
        let start = index
        let isMore = count != nil && take(.and)
        if isMore { _ = take(.small(1)) }
        if take(.half), take(scale) { return isMore || count != 1 ? (count ?? 0) + 0.5 : 0.5 }
        index = start
        return nil
    }

    private mutating func hundreds() -> Double? {
        let count = belowHundred()
        guard take(.scale(100)) else { return count }
        return (count ?? 1) * 100 + (rest { $0.belowHundred() } ?? 0)
    }

    /// Reads what is left of a number, with or without "en".
    private mutating func rest(_ read: (inout NumberSum) -> Double?) -> Double? {
        let start = index
        _ = take(.and)
        let rest = read(&self)
        if rest != nil, !(isMixed && isShareNext) { return rest }
        index = start
        return nil
    }

    private var isShareNext: Bool {
        if case .share = next { true } else { false }
    }

    private mutating func belowHundred() -> Double? {
        switch next {
        case .tens(let tens):
            index += 1
            return tens
        case .small(let value):
            index += 1
            return value + (value < 10 ? tensAfterAnd() : 0)
        case .scale, .share, .and, .half, .comma, nil: return nil
        }
    }

    private mutating func tensAfterAnd() -> Double {
        guard next == .and, index + 1 < parts.count, case .tens(let tens) = parts[index + 1] else {
            return 0
        }
        index += 2
        return tens
    }

    // MARK: Parts of one

    /// Reads "en een half", "en twee derde" and "driekwart" after a whole number.
    private mutating func fraction(after whole: Double) -> Double? {
        let start = index
        if whole == 1, take(.half) { return 0.5 }
        let hasAnd = take(.and)
        if let count = belowHundred() {
            if case .share(let parts) = next {
                index += 1
                return whole + count / parts
            }
            return count == 1 && take(.half) ? whole + 0.5 : nil
        }
        if hasAnd, take(.half) { return whole + 0.5 }
        index = start
        return whole
    }

    /// Reads the digits after "komma", one by one or as a number below a hundred.
    private mutating func decimals(after whole: Double) -> Double? {
        var digits = ""
        while let value = belowHundred(), value == value.rounded() {
            digits += String(Int(value))
            if value >= 10 { break }
        }
        return digits.isEmpty ? nil : Int(exactly: whole).flatMap { Double("\($0).\(digits)") }
    }
}
