internal import Dialog

extension FileMistake {
    var wording: Wording {
        switch self {
        case .tooLarge(let kilobytes):
            Wording(
                "Dit bestand is groter dan \(kilobytes) kB; zo lang kan een dialoog niet zijn.",
                tip: "Knip de dialoog in stukken en roep die met \"roep\"."
            )
        case .notText:
            Wording(
                "Op deze regel staan tekens die geen tekst zijn.",
                tip: "Bewaar het bestand als platte tekst (UTF-8)."
            )
        case .empty:
            Wording("Dit bestand is leeg.", tip: "Begin met: dialoog NAAM: Titel")
        case .tab:
            Wording(
                "Deze regel begint met een tab.",
                tip: "Zet in het hele bestand twee spaties in plaats van elke tab."
            )
        case .oddIndentation(let spaces):
            Wording("Deze regel staat niet recht; er horen \(spaces) spaties voor.")
        case .noHeader:
            Wording(
                "De eerste regel moet zeggen hoe de dialoog heet.",
                tip: "Begin met: dialoog NAAM: Titel"
            )
        case .wrongName(let dialog, let file):
            Wording(
                "De dialoog heet \"\(dialog)\", maar het bestand heet \"\(file).dialoog\".",
                tip: "Geef ze allebei dezelfde naam."
            )
        case .duplicate(let dialog, let path):
            Wording(
                "Er is al een dialoog \"\(dialog)\", in \(path).",
                tip: "Kies een andere naam."
            )
        }
    }
}

extension FormMistake {
    var wording: Wording {
        switch self {
        case .unexpected("", let expected): Wording("Hier ontbreekt \(expected.dutch).")
        case .unexpected(let found, .end):
            Wording("\"\(found)\" hoort hier niet; wat ervoor staat was al af.")
        case .unexpected(let found, let expected):
            Wording("Hier staat \"\(found)\"; ik verwacht \(expected.dutch).")
        case .unknownSign(let sign):
            Wording(
                "Het teken \(sign) ken ik hier niet.",
                tip: "Zet tekst tussen rechte aanhalingstekens: \"zo\"."
            )
        case .numberWithPoint(let number):
            Wording(
                "In \"\(number)\" staat een punt.",
                tip: "Schrijf duizend als 1000, en twee en een half als 2,5."
            )
        case .numberTooLong(let digits):
            Wording("Dit getal is te lang; \(digits) cijfers is het meeste.")
        case .expressionTooLong(let tokens):
            Wording(
                "Deze regel is te lang; meer dan \(tokens) woorden en tekens kan niet.",
                tip: "Reken een deel eerst uit met \"reken\"."
            )
        case .nestedTooDeep(let levels):
            Wording(
                "Dit staat meer dan \(levels) lagen diep.",
                tip: "Zet een deel in een eigen dialoog en roep die met \"roep\"."
            )
        case .notClosed(let sign): Wording("Hier begint \(sign), maar het einde ontbreekt.")
        case .invalidName(let name):
            Wording(
                name.isEmpty ? "Hier ontbreekt een naam." : "\"\(name)\" kan geen naam zijn.",
                tip: "Een naam begint met een letter en heeft alleen letters, cijfers en _."
            )
        case .reservedName(let name):
            Wording("\"\(name)\" betekent al iets anders.", tip: "Kies een andere naam.")
        }
    }
}

extension StepMistake {
    var wording: Wording {
        switch self {
        case .unknownStep(let word, let nearest):
            Wording(
                "\"\(word)\" is geen stap die ik ken.",
                nearest: nearest,
                otherwise: "Begin een stap met een woord als zeg, vraag, kies, als of doe."
            )
        case .textBesideStep:
            Wording(
                "De tekst staat op dezelfde regel als de stap.",
                tip: "Zet de tekst op een nieuwe regel, met twee spaties meer ervoor."
            )
        case .unexpectedBlock:
            Wording(
                "Deze regel hoort niet onder de regel erboven.",
                tip: "Haal er twee spaties voor weg, of haal de regel weg."
            )
        case .missingBlock(let contents): contents.wording
        case .unknownAttribute(let word, let nearest):
            Wording(
                "\"\(word)\" hoort hier niet.",
                nearest: nearest,
                otherwise: "De tekst van een vraag staat bovenaan; daarna komt al het andere."
            )
        case .repeatedAttribute(let word):
            Wording("\"\(word)\" staat er twee keer.", tip: "Haal er een weg.")
        case .unknownType("", _): Wording("Hier ontbreekt wat voor antwoord je verwacht.")
        case .unknownType(let word, let nearest):
            Wording(
                "\"\(word)\" is geen soort antwoord dat ik ken.",
                nearest: nearest,
                otherwise: "Schrijf bijvoorbeeld tekst, getal, bedrag, datum of ja of nee."
            )
        case .unknownWord(let word, let known):
            Wording("\"\(word)\" ken ik hier niet.", tip: "Schrijf \(known.alternatives).")
        case .branchWithoutCondition:
            Wording(
                "Boven deze \"anders\" staat geen \"als\".",
                tip: "Zet ze onder elkaar, met evenveel spaties ervoor."
            )
        }
    }
}

extension StepMistake.Contents {
    fileprivate var wording: Wording {
        switch self {
        case .steps:
            Wording(
                "Onder deze regel ontbreken stappen.",
                tip: "Zet ze eronder, met twee spaties meer ervoor."
            )
        case .text:
            Wording(
                "Onder deze regel ontbreekt tekst.",
                tip: "Zet die eronder, met twee spaties meer ervoor."
            )
        case .lines:
            Wording(
                "Onder deze regel ontbreken regels.",
                tip: "Zet ze eronder, met twee spaties meer ervoor."
            )
        }
    }
}
