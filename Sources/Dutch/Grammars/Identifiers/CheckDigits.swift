/// Checks numbers by the digits that were put in for that.
enum CheckDigits {
    /// Whether an IBAN, in small letters without spaces, leaves one when divided by 97.
    static func pass97(_ iban: String) -> Bool {
        var rest = 0
        for character in Array(iban.utf8.dropFirst(4)) + Array(iban.utf8.prefix(4)) {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                rest = (rest * 10 + Int(character) - 48) % 97
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                rest = (rest * 100 + Int(character) - 87) % 97
            default: return false
            }
        }
        return rest == 1
    }

    /// Whether the number of a card ends in the digit that Luhn's test wants.
    static func passLuhn(_ digits: String) -> Bool {
        let sum = digits.utf8.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element) - 48
            let doubled = digit.offset % 2 == 0 ? value : value * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }

    /// Whether the number of a bank account of before the IBAN passes the test of eleven.
    static func passAccountTest(_ digits: String) -> Bool {
        guard (9...10).contains(digits.utf8.count) else { return false }
        let sum = digits.utf8.reversed().enumerated().reduce(0) {
            $0 + (Int($1.element) - 48) * ($1.offset + 1)
        }
        return sum % 11 == 0
    }

    /// Whether a BSN of at most nine digits passes the test of eleven.
    static func passEleven(_ digits: String) -> Bool {
        guard digits.utf8.count <= 9 else { return false }
        let padded = String(repeating: "0", count: 9 - digits.utf8.count) + digits
        let values = padded.utf8.map { Int($0) - 48 }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 0 && values.contains { $0 != 0 }
    }
}
