internal import Dialog

extension ValueType {
    /// The type as it stands in a sentence, such as "een bedrag".
    var dutch: String {
        switch self {
        case .list(let element): "een lijst van \(element.dutchPlural)"
        case .flag, .anything: words.one
        default: "een " + words.one
        }
    }

    private var dutchPlural: String {
        if case .list(let element) = self {
            "lijsten van \(element.dutchPlural)"
        } else {
            words.more
        }
    }

    private var words: (one: String, more: String) {
        switch self {
        case .text: ("tekst", "teksten")
        case .name: ("naam", "namen")
        case .number: ("getal", "getallen")
        case .money: ("bedrag", "bedragen")
        case .day: ("datum", "datums")
        case .time: ("tijd", "tijden")
        case .period: ("periode", "periodes")
        case .span: ("duur", "duren")
        case .flag: ("ja of nee", "ja of nee")
        case .phone: ("telefoonnummer", "telefoonnummers")
        case .postcode: ("postcode", "postcodes")
        case .email: ("e-mailadres", "e-mailadressen")
        case .choice: ("keuze", "keuzes")
        case .choices: ("vraag met keuzes", "vragen met keuzes")
        case .record: ("ronde", "rondes")
        case .list: ("lijst", "lijsten")
        case .anything: ("iets onbekends", "iets onbekends")
        }
    }
}

extension Demand {
    /// What is wanted, as it stands in a sentence.
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
