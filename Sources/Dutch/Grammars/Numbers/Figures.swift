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
        guard let groups = groups(in: utterance, at: start) else { return nil }
        return Figure(
            values: values(of: groups.parts, separators: groups.separators),
            end: groups.end
        )
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
