/// The signs by which a swindle can be told from an ordinary letter or bill.
public enum Scam {
    /// Hears whether a text describes a swindle: money that must go abroad or to somebody unknown, a
    /// relative with a new number, a link, or somebody who has or wants a card or its code.
    public static func isDescribed(in text: String) -> Bool {
        let words = Tokenizer.tokens(of: text)
        return signs.contains { sign in sign.allSatisfy { words.contains(where: $0.contains) } }
    }

    private static let foreign: WordSet = [
        "spaanse", "buitenlandse", "duitse", "litouwse", "ierse", "poolse", "belgische", "franse",
        "engelse", "italiaanse", "turkse", "spanje", "litouwen", "ierland", "buitenland",
    ]
    private static let account: WordSet = ["rekening", "rekeningnummer", "iban", "bankrekening"]
    private static let money: WordSet = [
        "geld", "euro", "betalen", "overmaken", "betaal", "tikkie", "lenen",
    ]
    private static let stranger: WordSet = ["ken", "kennen"]
    private static let denial: WordSet = ["niet", "nie", "geen", "nooit"]
    private static let collector: WordSet = [
        "incasso", "incassobureau", "incassobureaus", "schuldeiser", "deurwaarder",
    ]
    private static let message: WordSet = [
        "appje", "app", "appt", "sms", "smsje", "bericht", "berichtje", "whatsapp", "mail",
        "mailtje",
    ]
    private static let new: WordSet = ["nieuw", "nieuwe", "ander"]
    private static let number: WordSet = ["nummer", "nr", "telefoon", "mobiel"]
    private static let link: WordSet = ["link", "linkje"]
    private static let code: WordSet = [
        "pincode", "pin", "bankpas", "pinpas", "betaalpas", "inlogcode",
    ]
    private static let taking: WordSet = [
        "vraagt", "vroeg", "vragen", "wil", "wilde", "willen", "heeft", "gegeven", "gaf", "hebben",
        "meegegeven", "ophalen", "opgehaald", "halen", "haalt", "leent", "bewaart",
    ]
    private static let somebody: WordSet = [
        "iemand", "vrijwilliger", "coordinator", "bank", "hij", "zij", "ze", "jullie", "man",
        "vrouw", "buurman", "buurvrouw", "politie",
    ]

    private static let card: WordSet = ["pas", "pasje", "passen", "kaart"]
    private static let fetching: WordSet = [
        "ophalen", "opgehaald", "halen", "haalt", "meenemen", "doorknippen", "doorgeknipt",
        "opsturen", "afgeven", "inleveren",
    ]
    private static let caller: WordSet = ["bank", "politie", "bankmedewerker", "agent"]
    private static let door: WordSet = ["deur", "voordeur"]
    private static let cash: WordSet = ["cash", "contant", "pinnen"]
    private static let safe: WordSet = ["veilige", "kluis"]

    private static let signs: [[WordSet]] = [
        [foreign, account], [collector, stranger, denial], [message, new, number, money],
        [new, number, money], [message, link], [link, money], [code, taking, somebody],
        [message, code], [card, fetching, caller], [card, caller, door], [cash, door],
        [safe, account],
    ]
}
