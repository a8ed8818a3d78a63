extension StepMistake {
    var message: String {
        switch self {
        case .unknownStep(let word, _): "\"\(word)\" is geen stap die ik ken."
        case .textBesideStep: "De tekst staat op dezelfde regel als de stap."
        case .unexpectedBlock: "Deze regel hoort niet onder de regel erboven."
        case .missingBlock(.steps): "Onder deze regel ontbreken stappen."
        case .missingBlock(.text): "Onder deze regel ontbreekt tekst."
        case .missingBlock(.lines): "Onder deze regel ontbreken regels."
        case .unknownAttribute(let word, _): "\"\(word)\" hoort hier niet."
        case .textAfterAttributes: "Deze regel staat te laat om bij de vraag te horen."
        case .repeatedAttribute(let word): "\"\(word)\" staat er twee keer."
        case .unknownType("", _): "Hier ontbreekt wat voor antwoord je verwacht."
        case .unknownType(let word, _): "\"\(word)\" is geen soort antwoord dat ik ken."
        case .unknownWord(let word, _): "\"\(word)\" ken ik hier niet."
        case .branchWithoutCondition: "Boven deze \"anders\" staat geen \"als\"."
        }
    }

    var tip: String? {
        switch self {
        case .unknownStep(_, let nearest):
            nearest?.asGuess ?? "Begin een stap met een woord als zeg, vraag, kies, als of doe."
        case .textBesideStep: "Zet de tekst op een nieuwe regel, met twee spaties meer ervoor."
        case .unexpectedBlock: "Haal er twee spaties voor weg, of haal de regel weg."
        case .missingBlock(.text): "Zet die eronder, met twee spaties meer ervoor."
        case .missingBlock: "Zet ze eronder, met twee spaties meer ervoor."
        case .unknownAttribute(let word, let known):
            Suggestion.nearest(to: word, in: known)?.asGuess
                ?? "Hier kan staan: \(known.alternatives)."
        case .textAfterAttributes: "Zet de hele tekst van de vraag bovenaan."
        case .repeatedAttribute: "Haal er een weg."
        case .unknownType(_, let nearest):
            nearest?.asGuess
                ?? "Schrijf bijvoorbeeld tekst, getal, bedrag, datum of ja of nee."
        case .unknownWord(_, let known): "Schrijf \(known.alternatives)."
        case .branchWithoutCondition: "Zet ze onder elkaar, met evenveel spaties ervoor."
        }
    }
}
