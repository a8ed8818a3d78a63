/// Reads numbers that are written in digits, in Dutch notation.
enum Figures {
    /// A number as someone wrote it; more than one value when the notation leaves a choice.
    struct Figure {
        /// Likeliest first, never empty.
        var values: [Double]
        var end: Int
    }

    private static let mostDigits = 15

    /// Reads the digits, dots and commas that start at a token.
    static func figure(in utterance: Utterance, at start: Int) -> Figure? {
        if let decimals = decimals(in: utterance, at: start) { return decimals }
        if let spaced = spaced(in: utterance, at: start) { return spaced }
        guard let groups = groups(in: utterance, at: start) else { return nil }
        return Figure(
            values: values(of: groups.parts, separators: groups.separators),
            end: groups.end
        )
    }

    /// Reads ",77" as what comes behind a nought.
    private static func decimals(in utterance: Utterance, at start: Int) -> Figure? {
        guard let sign = utterance.text(at: start), sign == "," || sign == ".",
            !utterance.isGlued(at: start) || utterance.text(at: start - 1) == "-",
            utterance.isGlued(at: start + 1),
            let digits = utterance.digits(at: start + 1), digits.utf8.count <= mostDigits,
            !utterance.isGlued(at: start + 2) || utterance.text(at: start + 2, .sign) == nil
        else { return nil }
        return Figure(values: [number("0." + digits)], end: start + 2)
    }

    /// Reads "1 234 567", in which a space stands before every three digits.
    private static func spaced(in utterance: Utterance, at start: Int) -> Figure? {
        guard var digits = utterance.digits(at: start), digits.utf8.count <= 3,
            digits.first != "0"
        else { return nil }
        var end = start + 1
        while let group = utterance.digits(at: end), group.utf8.count == 3,
            utterance.isSpacedOnce(at: end), digits.utf8.count < mostDigits
        {
            digits += group
            end += 1
        }
        let goesOn = utterance.digits(at: end) != nil && !utterance.isGlued(at: end)
        guard end > start + 1, !goesOn else { return nil }
        guard utterance.text(at: end) == ",", utterance.isGlued(at: end + 1),
            let decimals = utterance.digits(at: end + 1)
        else { return Figure(values: [number(digits)], end: end) }
        return Figure(values: [number(digits + "." + decimals)], end: end + 2)
    }

    private typealias Groups = (parts: [String], separators: [String], end: Int)

    private static func groups(in utterance: Utterance, at start: Int) -> Groups? {
        guard let first = utterance.digits(at: start), first.utf8.count <= mostDigits else {
            return nil
        }
        var groups: Groups = ([first], [], start + 1)
        while groups.parts.count < 6, let sign = utterance.text(at: groups.end),
            sign == "." || sign == ",", utterance.isGlued(at: groups.end),
            let digits = utterance.digits(at: groups.end + 1), utterance.isGlued(at: groups.end + 1)
        {
            groups.parts.append(digits)
            groups.separators.append(sign)
            groups.end += 2
        }
        // "3.5.76" and "1,2,3" are no number, but their first part is one.
        guard isOneNumber(groups.parts) else { return ([first], [], start + 1) }
        return groups
    }

    private static func isOneNumber(_ parts: [String]) -> Bool {
        guard parts.reduce(0, { $0 + $1.utf8.count }) <= mostDigits else { return false }
        guard parts.count > 2 else { return true }
        return parts[0].utf8.count <= 3
            && parts[1..<parts.count - 1].allSatisfy { $0.utf8.count == 3 }
    }

    private static func values(of parts: [String], separators: [String]) -> [Double] {
        let together = number(parts.joined())
        guard let last = parts.last, let separator = separators.last else { return [together] }
        let decimal = number(parts.dropLast().joined() + "." + last)
        let areThousands =
            (1...3).contains(parts[0].utf8.count) && parts[0] != "0"
            && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
        if areThousands, !separators.contains(",") { return [together] }
        if areThousands { return [together, decimal] }
        if separators.dropLast().allSatisfy({ $0 == "." }), separator == "," { return [decimal] }
        return separators.count == 1 ? [decimal] : [decimal, together]
    }

    private static func number(_ text: String) -> Double { Double(text) ?? 0 }
}

extension Utterance {
    /// Whether one space stands between this token and the one before it.
    fileprivate func isSpacedOnce(at index: Int) -> Bool {
        index > 0 && index < tokens.count
            && tokens[index].range.lowerBound == tokens[index - 1].range.upperBound + 1
    }
}
