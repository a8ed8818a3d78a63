internal import Dialog

extension ValueType {
    /// The type as it stands in a sentence, such as "een bedrag".
    var dutch: String {
        switch self {
        case .flag: "ja of nee"
        case .list(let element): "een lijst van \(element.dutchPlural)"
        case .anything: "iets dat ik niet ken"
        default: "een " + (ValueType.words(for: self).one)
        }
    }

    private var dutchPlural: String {
        switch self {
        case .flag: "ja of nee"
        case .list(let element): "lijsten van \(element.dutchPlural)"
        case .anything: "niets"
        default: ValueType.words(for: self).more
        }
    }

    private static func words(for type: ValueType) -> (one: String, more: String) {
        switch type {
        case .text: ("tekst", "teksten")
        case .name: ("naam", "namen")
        case .number: ("getal", "getallen")
        case .money: ("bedrag", "bedragen")
        case .day: ("datum", "datums")
        case .time: ("tijd", "tijden")
        case .period: ("periode", "periodes")
        case .span: ("duur", "duren")
        case .phone: ("telefoonnummer", "telefoonnummers")
        case .postcode: ("postcode", "postcodes")
        case .email: ("e-mailadres", "e-mailadressen")
        case .choice: ("keuze", "keuzes")
        case .choices: ("keuze van meer dingen", "keuzes van meer dingen")
        case .record: ("ronde van herhaal", "rondes van herhaal")
        case .flag, .list, .anything: ("waarde", "waardes")
        }
    }
}

extension Demand {
    /// What is wanted as it stands in a sentence.
    var dutch: String {
        switch self {
        case .exactly(let type): type.dutch
        case .quantity: "een getal of een bedrag"
        case .quantities: "een lijst van getallen of bedragen"
        case .several: "een lijst"
        case .ordered: "een getal, een bedrag, een datum of een tijd"
        case .delay: "een duur of een datum"
        case .anything: "iets"
        }
    }
}

extension Expectation {
    /// What should have stood there, as it stands in a sentence.
    var dutch: String {
        switch self {
        case .value: "een naam, een getal of een tekst"
        case .number: "een getal"
        case .name: "een naam"
        case .field: "de naam van een antwoord uit de herhaal"
        case .fact: "de naam van een feit"
        case .end: "niets meer"
        case .title: "een titel"
        case .colon: "een dubbele punt met daarachter de soort"
        case .dash: "een streepje met een spatie"
        case .brackets: "een actie met haakjes erachter"
        case .clockTime: "een tijd, zoals 10:00"
        case .rounds(let maximum): "een heel getal van 1 tot en met \(maximum)"
        case .sign(let sign): "\"\(sign)\""
        }
    }
}
