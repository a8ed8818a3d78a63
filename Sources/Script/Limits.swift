/// The bounds that keep every script readable, and the compiler's work finite.
enum Limits {
    /// Bytes in one file.
    static let fileSize = 256 * 1024
    /// Blocks within blocks, and brackets within brackets.
    static let nesting = 24
    /// Words, numbers and signs in one expression.
    static let tokens = 400
    /// Digits in a number.
    static let digits = 12
    /// Rounds of one `herhaal`.
    static let rounds = 1000
    /// Names among which a near one is looked for; a script with more is no script.
    static let candidates = 300
    /// Things to change in one text; who has more, writes it anew.
    static let findingsInText = 20
    /// Words of a label that become part of an option's key.
    static let wordsInKey = 5
}
