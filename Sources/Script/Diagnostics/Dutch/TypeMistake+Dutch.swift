internal import Dialog

extension TypeMistake {
    var message: String {
        switch self {
        case .incomparable(let left, let right):
            "\(left.dutch) en \(right.dutch); die kun je niet vergelijken."
        case .unordered(let operand):
            "\(operand.dutch); die kun je niet van klein naar groot zetten."
        case .incalculable(let sign, let left, let right):
            "\(left.dutch) en \(right.dutch); daarop werkt \"\(sign.rawValue)\" niet."
        case .cannotHold(let whole, let part):
            "\(whole.dutch); daarin zit nooit \(part.type.dutch)."
        case .notFlag(let operand): "\(operand.dutch); hier moet ja of nee uitkomen."
        case .wrong(let operand, let wanted): "\(operand.dutch); hier hoort \(wanted.dutch)."
        case .argumentCount(let name, let wanted, let given):
            "\"\(name)\" krijgt \(wanted.dutch) tussen de haakjes; hier staan er \(given)."
        case .unshowable(let operand): "\(operand.dutch); die kan ik niet laten zien."
        }
    }

    var tip: String? {
        switch self {
        case .incomparable(let left, let right):
            TypeMistake.tip(left.type, right.type) ?? "Vergelijk twee bedragen, of twee getallen."
        case .unordered: "Vergelijk getallen, bedragen, datums of tijden, of gebruik =."
        case .incalculable(let sign, let left, let right):
            TypeMistake.tip(left.type, right.type) ?? sign.tip
        case .cannotHold: "Voor \"heeft\" staat een lijst, of een vraag met keuzes."
        case .notFlag(let operand):
            "Vergelijk het met iets, of schrijf bekend(\(operand.words))."
        case .wrong(let operand, let wanted): operand.tip(for: wanted)
        case .argumentCount: nil
        case .unshowable(let operand): "Noem een vraag erin, zoals \(operand.words).NAAM."
        }
    }

    private static func tip(_ left: ValueType, _ right: ValueType) -> String? {
        switch (left, right) {
        case (.money, .number), (.number, .money):
            "Schrijf een bedrag met euro erachter, zoals 0 euro."
        case (.choices, .choice): "Schrijf \"heeft\" als er meer gekozen kan zijn."
        case (.choice, .text), (.text, .choice): "Schrijf een keuze zonder aanhalingstekens."
        default: nil
        }
    }
}

extension Operator {
    fileprivate var tip: String? {
        switch self {
        case .plus: "Maak van allebei tekst, met tekst(...)."
        case .minus: "Hoeveel dagen ertussen zitten is dagen tussen(a, b)."
        default: nil
        }
    }
}

extension TypeMistake.Operand {
    /// The operand and its type as the beginning of a sentence, such as `"inkomen" is een bedrag`.
    fileprivate var dutch: String {
        let isQuoted = words.hasPrefix("\"")
        return (isQuoted ? words : "\"\(words)\"") + " is " + type.dutch
    }

    fileprivate func tip(for wanted: Demand) -> String? {
        switch (wanted, type) {
        case (.exactly(.text), _): "Maak er tekst van met tekst(\(words))."
        case (.exactly(.money), .number): "Maak er een bedrag van met euro(\(words))."
        default: nil
        }
    }
}

extension ClosedRange<Int> {
    fileprivate var dutch: String {
        switch (lowerBound, upperBound) {
        case (0, 0): "niets"
        case (1, 1): "1 waarde"
        case let (least, most): least < most ? "\(least) of meer waardes" : "\(least) waardes"
        }
    }
}
