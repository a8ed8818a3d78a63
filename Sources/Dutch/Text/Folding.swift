/// Folds scalars so that spellings of one word compare equal.
enum Folding {
    /// What a scalar becomes.
    enum Folded: Equatable {
        case letters(String)
        case digit(UInt8)
        case space
        case punctuation
        case symbol
        /// Nothing: combining marks, apostrophes and what only joins or colours an emoji.
        case nothing
    }

    /// Folds one scalar to lower case, without accents.
    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        switch scalar.value {
        case 0x61...0x7A: .letters(String(scalar))
        case 0x41...0x5A: .letters(scalar.properties.lowercaseMapping)
        case 0x30...0x39: .digit(UInt8(scalar.value - 0x30))
        case 0x20: .space
        case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B: .nothing
        default: foldOther(scalar)
        }
    }

    private static func foldOther(_ scalar: Unicode.Scalar) -> Folded {
        if let bare = Accents.bare[scalar] { return .letters(bare) }
        let properties = scalar.properties
        if let value = properties.numericValue, properties.numericType == .decimal {
            return .digit(UInt8(value))
        }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            let lower = properties.lowercaseMapping
            return .letters(String(String.UnicodeScalarView(lower.unicodeScalars.flatMap(bare))))
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .nothing
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .connectorPunctuation, .otherPunctuation:
            return .punctuation
        case .modifierSymbol where properties.isEmojiModifier: return .nothing
        case .modifierSymbol, .mathSymbol, .currencySymbol, .otherSymbol, .decimalNumber,
            .letterNumber, .otherNumber:
            return .symbol
        default: return .space
        }
    }

    private static func bare(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if scalar.properties.generalCategory == .nonspacingMark { return [] }
        return Accents.bare[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
    }
}
