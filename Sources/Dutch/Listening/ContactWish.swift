/// What whoever writes says of what Buur may send her, and of what she once said yes to.
public enum ContactWish: Hashable, Sendable {
    /// "Stuur mij niks meer", "schrijf mij uit".
    case noMessages
    /// "Je mag mij weer berichten sturen".
    case messagesAgain
    /// "Ik trek mijn toestemming in".
    case noConsent
    /// "Wis mijn nummer", "ik wil niet meer dat iemand mijn nummer heeft".
    case noNumber

    /// What a text says and nothing else; nil when it tells anything besides.
    public static func told(in text: String) -> ContactWish? {
        guard !text.contains("?"), !isComplaint(text) else { return nil }
        let said = Set(Spelling.folded(text).split { !$0.isLetter }.map(String.init))
        if said.isSubset(of: plain.union(consent)), takesBackConsent(said) { return .noConsent }
        if said.isSubset(of: plain.union(number)), takesBackNumber(said) { return .noNumber }
        guard said.isSubset(of: plain.union(sending)) else { return nil }
        if wantsPeace(said) { return .noMessages }
        let isAgain = said.contains("weer") && !said.isDisjoint(with: sending)
        return isAgain && said.isDisjoint(with: denials) ? .messagesAgain : nil
    }

    /// Whether it says what others do or have, and not what should be: "jullie sturen mij nooit iets",
    /// "niemand heeft mijn nummer".
    private static func isComplaint(_ text: String) -> Bool {
        let words = Spelling.folded(text).split { !$0.isLetter }.map(String.init)
        return !Set(words).isDisjoint(with: ["jullie", "niemand", "je", "jij", "hij", "ze"])
            && Set(words).isDisjoint(with: ["wil", "mag", "mogen", "willen", "hoeft", "hoeven"])
            && !imperatives.contains(words.first ?? "")
    }

    private static let imperatives: Set<String> = [
        "stuur", "app", "sms", "schrijf", "laat", "stop", "hou", "houd", "kap", "wis", "haal",
        "verwijder",
    ]

    private static func takesBackConsent(_ said: Set<String>) -> Bool {
        said.contains("toestemming") && (said.contains("meer") || said.isDisjoint(with: denials))
            && (said.contains("in")
                || !said.isDisjoint(with: ["intrekken", "terug", "ingetrokken"])
                || !said.isDisjoint(with: ["geen", "niet", "nie"]) && said.contains("meer"))
    }

    private static func takesBackNumber(_ said: Set<String>) -> Bool {
        guard !said.isDisjoint(with: ["nummer", "telefoonnummer", "nr"]), said.contains("mijn")
        else { return false }
        guard !said.isDisjoint(with: ["niet", "niemand", "nie"]) else {
            return !said.isDisjoint(with: away)
        }
        return !said.isDisjoint(with: ["wil", "mag", "mogen"])
            && !said.isDisjoint(with: ["heeft", "hebben"])
    }

    private static let away: Set<String> = [
        "wis", "wissen", "weg", "weghalen", "verwijder", "verwijderen",
    ]

    private static func wantsPeace(_ said: Set<String>) -> Bool {
        let isHers = !said.isDisjoint(with: ["mij", "me", "mijn", "ons"])
        if said.contains("rust"), said.contains("laat"), isHers { return true }
        if said.contains("uitschrijven")
            || said.contains("schrijf") && said.contains("uit") && isHers
        {
            return true
        }
        if said.isDisjoint(with: messages.union(said.contains("ik") ? ["sturen"] : sends)) {
            return false
        }
        let isOver = said.contains("meer") || said.contains("nooit")
        return isOver && !said.isDisjoint(with: denials)
            || !said.isDisjoint(with: ["stop", "stoppen", "hou", "houd", "ophouden", "kap"])
    }

    private static let messages: Set<String> = [
        "bericht", "berichten", "berichtjes", "berichtje", "appjes", "apps", "smsjes",
    ]
    private static let sends: Set<String> = [
        "stuur", "stuurt", "sturen", "app", "appen", "appt", "sms", "smsen", "schrijf",
    ]
    private static let sending = messages.union(sends).union([
        "uit", "uitschrijven", "rust", "laat", "krijgen", "hebben", "ontvangen",
    ])
    private static let denials: Set<String> = ["geen", "niet", "nie", "niks", "niets", "nooit"]
    private static let consent: Set<String> = [
        "toestemming", "trek", "in", "intrekken", "ingetrokken", "terug", "geef", "neem", "nemen",
        "hierbij", "bij", "deze", "alle", "al",
    ]
    private static let number: Set<String> = [
        "nummer", "telefoonnummer", "nr", "wis", "wissen", "weg", "weghalen", "haal", "verwijder",
        "verwijderen", "iemand", "heeft", "hebben", "krijgt", "krijgen", "geef", "geven", "aan",
        "anderen", "andere", "mensen",
    ]
    private static let plain: Set<String> = denials.union([
        "mij", "me", "mijn", "ons", "meer", "ik", "wil", "willen", "jullie", "je", "jij", "u",
        "mag",
        "mogen", "weer", "stop", "stoppen", "met", "hou", "houd", "op", "ophouden", "kap", "aub",
        "alsjeblieft", "alstublieft", "svp", "dat", "van", "voor", "de", "die", "nu", "gewoon",
        "toch",
        "ook", "maar", "niemand", "wel", "te", "echt", "hier", "buur",
    ])
}
