internal import Dialog

extension QuestionMistake {
    var message: String {
        switch self {
        case .noText(let name): "De vraag \"\(name)\" heeft geen tekst."
        case .noOptions(let name): "Bij \"\(name)\" staan geen keuzes."
        case .unexpectedOptions(let type):
            "Deze vraag verwacht \(type.dutch); daar horen geen keuzes bij."
        case .duplicateOption(let key): "De keuze \"\(key)\" staat er twee keer."
        case .noMessage: "Hier ontbreekt wat Buur zegt als het niet klopt."
        case .forbidden(let secret): "Dit mag Buur nooit vragen: \(secret)."
        case .notReviewable(let name):
            "\"\(name)\" is geen vraag; alleen een antwoord kan iemand controleren."
        }
    }

    var tip: String? {
        switch self {
        case .noText: "Zet de vraag op de regel eronder, met twee spaties meer ervoor."
        case .noOptions: "Zet elke keuze op een regel die begint met een streepje."
        case .unexpectedOptions: "Maak er keuze of keuzes van, of haal de streepjes weg."
        case .duplicateOption: "Zet voor de tweede een eigen woord met een dubbele punt."
        case .noMessage: "Zet die tekst eronder, met twee spaties meer ervoor."
        case .forbidden: "Vraag alleen of iemand het bij de hand heeft, met ja of nee."
        case .notReviewable: nil
        }
    }
}
