extension FormMistake {
    var message: String {
        switch self {
        case .unexpected("", let expected): "Hier ontbreekt \(expected.dutch)."
        case .unexpected(let found, .end):
            "\"\(found)\" hoort hier niet; wat ervoor staat was al af."
        case .unexpected(let found, let expected):
            "Hier staat \"\(found)\"; ik verwacht \(expected.dutch)."
        case .unknownSign(let sign): "Het teken \(sign) ken ik hier niet."
        case .numberWithPoint(let number): "In \"\(number)\" staat een punt."
        case .numberTooLong(let digits): "Dit getal heeft meer dan \(digits) cijfers."
        case .expressionTooLong(let tokens):
            "Hier staan meer dan \(tokens) woorden en tekens achter elkaar."
        case .nestedTooDeep(let levels): "Dit staat meer dan \(levels) lagen diep."
        case .notClosed(let sign): "Hier begint iets met \(sign), maar het einde ontbreekt."
        case .invalidName(""): "Hier ontbreekt een naam."
        case .invalidName(let name): "\"\(name)\" kan geen naam zijn."
        case .reservedName(let name): "\"\(name)\" heeft al een eigen betekenis."
        }
    }

    var tip: String? {
        switch self {
        case .unexpected("=", .value): "Vergelijk met één =, en schrijf geen \"dan\" erachter."
        case .unexpected("dan", .end): "Achter \"als\" staat geen \"dan\": laat het weg."
        case .unexpected, .numberTooLong, .notClosed: nil
        case .unknownSign: "Zet tekst tussen rechte aanhalingstekens: \"zo\"."
        case .numberWithPoint: "Schrijf duizend als 1000, en twee en een half als 2,5."
        case .expressionTooLong: "Reken een deel eerst uit met \"reken\"."
        case .nestedTooDeep: "Zet een deel in een eigen dialoog en roep die met \"roep\"."
        case .invalidName: "Een naam begint met een letter en heeft alleen letters, cijfers en _."
        case .reservedName: "Kies een andere naam."
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
        case .field: "de naam van een vraag in de herhaal"
        case .fact: "de naam van een feit"
        case .end: "niets meer"
        case .title: "een titel"
        case .label: "wat de mens te lezen krijgt"
        case .colon: "een dubbele punt met daarachter de soort"
        case .dash: "een streepje"
        case .words: "een woord, of meer woorden met een komma ertussen"
        case .brackets: "een actie met haakjes erachter"
        case .clockTime: "een tijd, zoals 10:00"
        case .rounds(let maximum): "een heel getal van 1 tot en met \(maximum)"
        case .sign(let sign): "\"\(sign)\""
        }
    }
}
