extension Speech {
    /// Says a number in words, as in "twee komma vijf" or "min drie".
    ///
    /// A number that is too large to count is said in digits.
    public static func inWords(_ number: Double) -> String {
        guard number.isFinite, number.magnitude < 1e18 else { return "\(number)" }
        let sign = number < 0 ? "min " : ""
        let whole = number.magnitude.rounded(.down)
        return sign + cardinal(Int(whole)) + decimals(of: number.magnitude)
    }

    /// Says an ordinal in words, as in "eenentwintigste".
    public static func inWords(ordinal: Int) -> String {
        guard ordinal >= 0 else { return "min " + inWords(ordinal: -max(ordinal, -Int.max)) }
        let cardinal = cardinal(ordinal)
        for (ending, ordinal) in SpokenWords.ordinalEndings where cardinal.hasSuffix(ending) {
            return cardinal.dropLast(ending.count) + ordinal
        }
        return cardinal + "de"
    }

    /// Says an amount in words, as in "achtendertig euro en veertig cent".
    ///
    /// Money whose name is not known is said by its ISO 4217 code.
    public static func inWords(_ amount: Double, of currency: String) -> String {
        guard amount.isFinite, amount.magnitude < 1e15 else { return "\(amount) \(currency)" }
        let name = SpokenWords.currencies[currency] ?? (main: currency, hundredth: "cent")
        let (whole, hundredths) = Int((amount.magnitude * 100).rounded())
            .quotientAndRemainder(dividingBy: 100)
        let main = whole > 0 || hundredths == 0 ? ["\(cardinal(whole)) \(name.main)"] : []
        let rest = hundredths > 0 ? ["\(cardinal(hundredths)) \(name.hundredth)"] : []
        return (amount < 0 ? "min " : "") + (main + rest).joined(separator: " en ")
    }

    // MARK: Whole numbers

    private static func cardinal(_ number: Int) -> String {
        if number < 20 { return SpokenWords.small[number] }
        if number < 100 { return tens(number) }
        if number < 1000 || number < 2000 && number / 100 % 10 > 0 { return hundreds(number) }
        let scale = SpokenWords.scales.first { number >= $0.size } ?? SpokenWords.thousand
        let (count, rest) = number.quotientAndRemainder(dividingBy: scale.size)
        let isThousand = scale.size == SpokenWords.thousand.size
        let head =
            isThousand ? (count == 1 ? "" : cardinal(count)) : cardinal(count) + " "
        return head + scale.name + (rest > 0 ? " " + cardinal(rest) : "")
    }

    private static func tens(_ number: Int) -> String {
        let ten = SpokenWords.tens[number / 10]
        guard number % 10 > 0 else { return ten }
        let one = SpokenWords.small[number % 10]
        return one + (one.hasSuffix("e") ? "ën" : "en") + ten
    }

    private static func hundreds(_ number: Int) -> String {
        let count = number / 100 == 1 ? "" : cardinal(number / 100)
        return count + "honderd" + (number % 100 > 0 ? cardinal(number % 100) : "")
    }

    // MARK: Decimals

    /// Says one or two decimals as a number, and more of them one by one.
    private static func decimals(of number: Double) -> String {
        let digits = "\(number)".split(separator: ".").dropFirst().first ?? ""
        guard digits != "0", let value = Int(digits) else { return "" }
        if digits.utf8.count <= 2, digits.first != "0" { return " komma " + cardinal(value) }
        return " komma "
            + digits.compactMap(\.wholeNumberValue).map { SpokenWords.small[$0] }
            .joined(separator: " ")
    }
}
