internal import Dialog

extension NameMistake {
    var message: String {
        switch self {
        case .unknown(let kind, let name, _): kind.message(for: name)
        case .usedBeforeSet(let name, nil): "\"\(name)\" is hier nog niet bekend."
        case .usedBeforeSet(let name, let list?): "\"\(name)\" hoort bij de herhaal \"\(list)\"."
        case .unknownOption(let word, _): "\"\(word)\" is geen keuze bij deze vraag."
        case .ambiguousOption(let word):
            "\"\(word)\" is een keuze bij deze vraag, en ook een naam in deze dialoog."
        case .askedTwice(let name): "\"\(name)\" staat hierboven ook al."
        case .changedType(let name, let old, let new):
            "\"\(name)\" is \(old.dutch) en wordt hier \(new.dutch)."
        case .setInRepeat(let name):
            "\"\(name)\" bestaat al buiten de herhaal en kan daarbinnen niet veranderen."
        case .unused(let name): "\"\(name)\" wordt uitgerekend, maar nergens gebruikt."
        }
    }

    var tip: String? {
        switch self {
        case .unknown(let kind, let name, let known):
            Suggestion.nearest(to: name, in: known)?.asGuess ?? kind.tip(for: name, known: known)
        case .usedBeforeSet(let name, nil):
            "Zet de regel die \"\(name)\" vraagt of uitrekent hierboven."
        case .usedBeforeSet(let name, let list?):
            "Schrijf \(list).\(name): dat is een lijst, met \(name) uit elke ronde."
        case .unknownOption(let word, let known):
            Suggestion.nearest(to: word, in: known)?.asGuess
                ?? "Je kunt kiezen uit \(known.alternatives)."
        case .ambiguousOption, .changedType: "Geef een van de twee een andere naam."
        case .askedTwice: "Geef deze een andere naam, of haal haar weg."
        case .setInRepeat: "Kies hier een andere naam, en reken na de herhaal verder."
        case .unused: "Gebruik de naam, of haal de regel weg."
        }
    }
}

extension NameMistake.Kind {
    fileprivate func message(for name: String) -> String {
        switch self {
        case .value: "\"\(name)\" ken ik niet."
        case .dialog: "Er is geen dialoog die \"\(name)\" heet."
        case .action: "\"\(name)\" is geen actie die ik ken."
        case .function: "\"\(name)\" is geen functie die ik ken."
        case .fact: "Het feit \"\(name)\" staat niet in de instellingen."
        case .field: "\"\(name)\" staat niet in een herhaal."
        }
    }

    fileprivate func tip(for name: String, known: [String]) -> String? {
        switch self {
        case .value: "Zet tekst tussen aanhalingstekens: \"\(name)\"."
        case .dialog: nil
        case .action, .function, .fact:
            known.isEmpty ? nil : "Deze zijn er: \(known.joined(separator: ", "))."
        case .field: "Voor de punt staat de naam van een herhaal, erna die van een vraag erin."
        }
    }
}
