internal import Dialog

extension NameMistake {
    var wording: Wording {
        switch self {
        case .unknown(let kind, let name, let nearest): kind.wording(for: name, nearest: nearest)
        case .usedBeforeSet(let name):
            Wording(
                "\"\(name)\" krijgt pas later een waarde.",
                tip: "Zet de vraag of de reken-regel van \"\(name)\" hierboven."
            )
        case .unknownOption(let word, let known):
            Wording(
                "\"\(word)\" is geen keuze bij deze vraag.",
                nearest: Suggestion.nearest(to: word, in: known),
                otherwise: "Je kunt kiezen uit \(known.alternatives)."
            )
        case .ambiguousOption(let word):
            Wording(
                "\"\(word)\" is een keuze bij deze vraag en ook een naam in deze dialoog.",
                tip: "Geef een van de twee een andere naam."
            )
        case .askedTwice(let name):
            Wording(
                "\"\(name)\" is hierboven al gevraagd.",
                tip: "Geef deze vraag een andere naam, of haal haar weg."
            )
        case .changedType(let name, let old, let new):
            Wording(
                "\"\(name)\" is \(old.dutch) en wordt hier \(new.dutch).",
                tip: "Geef het tweede een andere naam."
            )
        case .setInRepeat(let name):
            Wording(
                "\"\(name)\" bestaat al buiten de herhaal en kan daarbinnen niet veranderen.",
                tip: "Kies hier een andere naam, en reken na de herhaal verder."
            )
        case .unused(let name):
            Wording(
                "\"\(name)\" wordt uitgerekend, maar nergens gebruikt.",
                tip: "Gebruik de naam, of haal de regel weg."
            )
        }
    }
}

extension NameMistake.Kind {
    fileprivate func wording(for name: String, nearest: String?) -> Wording {
        let (message, tip) = words(for: name)
        return Wording(message, nearest: nearest, otherwise: tip)
    }

    private func words(for name: String) -> (message: String, tip: String?) {
        switch self {
        case .value:
            ("\"\(name)\" ken ik niet.", "Zet tekst tussen aanhalingstekens: \"\(name)\".")
        case .dialog: ("Er is geen dialoog die \"\(name)\" heet.", nil)
        case .action: ("\"\(name)\" is geen actie die ik ken.", nil)
        case .function: ("\"\(name)\" is geen functie die ik ken.", nil)
        case .fact: ("Het feit \"\(name)\" staat niet in de instellingen.", nil)
        case .field:
            (
                "\"\(name)\" is geen antwoord uit een herhaal.",
                "Voor de punt staat de naam van een herhaal, erachter die van een vraag daarin."
            )
        }
    }
}

extension TypeMistake {
    var wording: Wording {
        switch self {
        case .incomparable(let left, let right):
            Wording(
                "\(left.dutch) en \(right.dutch); die kun je niet vergelijken.",
                tip: TypeMistake.tipForPair(left.type, right.type)
            )
        case .unordered(let operand):
            Wording(
                "\(operand.dutch); daarvan is er geen groter of kleiner.",
                tip: "Vergelijk getallen, bedragen, datums of tijden, of schrijf \"=\"."
            )
        case .incalculable(let sign, let left, let right):
            Wording(
                "\(left.dutch) en \(right.dutch); daarop werkt \"\(sign.rawValue)\" niet.",
                tip: TypeMistake.tipForPair(left.type, right.type)
            )
        case .cannotHold(let whole, let part):
            Wording(
                "\(whole.dutch); daar kan \(part.dutchInside) niet in zitten.",
                tip: "Voor \"heeft\" staat een lijst, of een vraag met keuzes."
            )
        case .notFlag(let operand):
            Wording(
                "\(operand.dutch), maar hier moet ja of nee uitkomen.",
                tip: "Vergelijk het met iets, of vraag bekend(\(operand.words))."
            )
        case .wrong(let operand, let wanted):
            Wording("\(operand.dutch); hier hoort \(wanted.dutch).", tip: operand.tip(for: wanted))
        case .argumentCount(let name, let wanted, let given):
            Wording(
                "\"\(name)\" krijgt \(wanted.dutch) tussen de haakjes; hier staan er \(given)."
            )
        case .unshowable(let operand):
            Wording(
                "\(operand.dutch); dat kan ik niet laten zien.",
                tip: "Noem wat je wilt laten zien, zoals \(operand.words).NAAM."
            )
        }
    }

    private static func tipForPair(_ left: ValueType, _ right: ValueType) -> String? {
        switch (left, right) {
        case (.money, .number), (.number, .money):
            "Schrijf een bedrag met euro erachter, zoals 0 euro."
        case (.choices, .choice), (.choices, .anything):
            "Schrijf \"heeft\" als er meer gekozen kan zijn."
        case (.choice, .text), (.text, .choice): "Schrijf een keuze zonder aanhalingstekens."
        case (.text, _), (_, .text): "Maak er tekst van met tekst(...)."
        case (.day, .day): "Het verschil reken je uit met dagen tussen(a, b)."
        default: nil
        }
    }
}

extension TypeMistake.Operand {
    /// The operand and its type as the beginning of a sentence: "inkomen" is een bedrag.
    fileprivate var dutch: String { "\"\(words)\" is \(type.dutch)" }

    fileprivate var dutchInside: String { "\"\(words)\" (\(type.dutch))" }

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
        if lowerBound < upperBound { return "\(lowerBound) of meer waardes" }
        return lowerBound == 0 ? "niets" : "\(lowerBound) waarde\(lowerBound == 1 ? "" : "s")"
    }
}

extension QuestionMistake {
    var wording: Wording {
        switch self {
        case .noText(let name):
            Wording(
                "De vraag \"\(name)\" heeft geen tekst.",
                tip: "Zet de vraag op de regel eronder, met twee spaties meer ervoor."
            )
        case .noOptions(let name):
            Wording(
                "Bij \"\(name)\" staan geen keuzes.",
                tip: "Zet elke keuze op een regel die begint met een streepje."
            )
        case .unexpectedOptions(let type):
            Wording(
                "Deze vraag verwacht \(type.dutch), dus horen er geen keuzes bij.",
                tip: "Maak er keuze of keuzes van, of haal de streepjes weg."
            )
        case .duplicateOption(let key):
            Wording(
                "De keuze \"\(key)\" staat er twee keer.",
                tip: "Zet een eigen woord met een dubbele punt voor de tweede."
            )
        case .noMessage:
            Wording(
                "Hier ontbreekt wat Buur zegt als het niet klopt.",
                tip: "Zet die tekst eronder, met twee spaties meer ervoor."
            )
        case .forbidden(let secret):
            Wording(
                "Dit mag Buur nooit vragen: \(secret).",
                tip: "Vraag of iemand het bij de hand heeft, met ja of nee."
            )
        case .notReviewable(let name):
            Wording(
                "\"\(name)\" is geen vraag; alleen antwoorden kun je laten controleren."
            )
        }
    }
}

extension FlowMistake {
    var wording: Wording {
        switch self {
        case .unreachable:
            Wording(
                "Hier komt de dialoog nooit: daarvoor is hij altijd al klaar.",
                tip: "Haal deze stap weg, of zet hem voor einde of geef."
            )
        case .cycle(let dialogs):
            Wording(
                "Deze dialogen roepen elkaar in een kring: \(dialogs.joined(separator: " → ")).",
                tip: "Haal een van de aanroepen weg."
            )
        case .noChangeSteps(let action):
            Wording(
                "\"\(action)\" kan niet terug; zeg wat er moet gebeuren als een antwoord verandert.",
                tip: "Zet onder deze regel \"bij wijzigen\", met stappen eronder."
            )
        case .needlessChangeSteps(let action):
            Wording(
                "\"\(action)\" kan gewoon opnieuw; \"bij wijzigen\" is hier niet nodig.",
                tip: "Haal \"bij wijzigen\" en de stappen eronder weg."
            )
        case .repairCommand(let command):
            Wording(
                "\"\(command)\" kan alleen in een dialoog met \"voor: herstel\"."
            )
        case .repairParameter(let name, let wanted?, _):
            Wording("Buur geeft \"\(name)\" als \(wanted.dutch).")
        case .repairParameter(let name, nil, let known):
            Wording(
                "Buur kan \"\(name)\" niet aan een hersteldialoog geven.",
                nearest: Suggestion.nearest(to: name, in: known),
                otherwise: "Kies uit \(known.alternatives)."
            )
        case .unknownRepair(let name, let nearest):
            Wording("Er is geen moment waarop Buur herstel \"\(name)\" speelt.", nearest: nearest)
        case .noResult(let dialog):
            Wording("\"\(dialog)\" belooft iets te geven, maar er staat nergens geef.")
        case .undeclaredResult(let dialog):
            Wording(
                "\"\(dialog)\" zegt bovenaan niet wat het geeft.",
                tip: "Zet onder de kop: \"geeft:\" en de soort."
            )
        case .nothingGiven(let name):
            Wording("\"\(name)\" geeft niets terug.", tip: "Haal de naam en het = weg.")
        }
    }
}
