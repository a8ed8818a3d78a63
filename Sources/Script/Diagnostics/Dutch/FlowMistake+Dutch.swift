internal import Dialog

extension FlowMistake {
    var message: String {
        switch self {
        case .unreachable: "Hier komt de dialoog nooit: daarvoor is hij altijd al klaar."
        case .cycle(let dialogs):
            "Deze dialogen roepen elkaar in een kring: \(dialogs.joined(separator: " -> "))."
        case .noChangeSteps(let action):
            "\"\(action)\" kan niet terug, en er staat niet wat er bij een nieuw antwoord gebeurt."
        case .needlessChangeSteps(let action):
            "\"\(action)\" kan gewoon opnieuw; \"bij wijzigen\" hoort daar niet bij."
        case .repairCommand(let command):
            "\"\(command)\" kan alleen in een dialoog met \"voor: herstel\"."
        case .repairParameter(let name, let wanted?, _):
            "Buur geeft \"\(name)\" als \(wanted.dutch)."
        case .repairParameter(let name, nil, _):
            "Buur kan \"\(name)\" niet aan een hersteldialoog geven."
        case .unknownRepair(let name, _):
            "Geen herstel heet \"\(name)\"; Buur speelt deze dialoog nooit."
        case .sharedPhrase(let phrase, let dialog):
            "Bij \"\(phrase)\" begint ook de dialoog \"\(dialog)\"."
        case .phraseIsAnswer(let phrase):
            "\"\(phrase)\" is een antwoord; daarmee begint niemand een gesprek."
        case .noResult(let dialog):
            "\"\(dialog)\" zegt bovenaan dat het iets geeft, maar nergens staat \"geef\"."
        case .undeclaredResult(let dialog): "\"\(dialog)\" zegt bovenaan niet wat het geeft."
        case .nothingGiven(let name): "\"\(name)\" geeft niets terug."
        }
    }

    var tip: String? {
        switch self {
        case .unreachable: "Haal deze stap weg, of zet hem hoger."
        case .cycle: "Haal een van deze stappen met \"roep\" weg."
        case .noChangeSteps: "Zet hieronder \"bij wijzigen\", met stappen eronder."
        case .needlessChangeSteps: "Haal \"bij wijzigen\" weg, met de stappen eronder."
        case .repairCommand: nil
        case .repairParameter(_, .some, _): "Geef die soort achter de dubbele punt."
        case .repairParameter(let name, nil, let known):
            Suggestion.nearest(to: name, in: known)?.asGuess ?? "Kies uit \(known.alternatives)."
        case .unknownRepair(_, let nearest): nearest?.asGuess
        case .sharedPhrase: "Laat de zin bij een van de twee staan, of maak hem langer."
        case .phraseIsAnswer: "Schrijf een zin waarmee iemand zegt wat hij wil."
        case .noResult: "Zet aan het einde \"geef\" met wat het geeft."
        case .undeclaredResult: "Zet onder de eerste regel \"geeft:\" met de soort."
        case .nothingGiven: "Haal de naam en het = weg."
        }
    }
}
