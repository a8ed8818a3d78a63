/// Words that announce a secret.
enum SecretWords {
    static let announcements = Phrases(table, meaning: Secret.init(rawValue:))

    /// What may stand between the announcement and the secret.
    static let links: Set<String> = [
        "is", "was", "van", "mijn", "mn", "me", "m", "de", "het", "t", "voor", "digid", "bank",
        "rekening",
        "pinpas", "pas", "bankpas", "telefoon", "dat", "dit", "luidt", "zijn", "nummer", "code",
        ":", "=", "-",
        "\u{2013}", "(", "\"", "nu", "nog", "altijd", "email", "mail", "ing", "rabo", "abn", "wifi",
        "account",
        "app", "gewoon", "mij", "login", "inlog",
    ]

    /// Ordinary words after "wachtwoord is" that are no password.
    static let ordinary: Set<String> = [
        "vergeten", "vergete", "kwijt", "niet", "nie", "geblokkeerd", "verlopen", "fout", "nodig",
        "goed", "gewijzigd", "veranderd", "geen", "weg", "gehackt", "onbekend", "verkeerd", "ook",
        "wel", "te", "al", "een", "op", "opnieuw", "moeilijk", "veranderen", "wijzigen", "resetten",
        "herstellen", "aanvragen", "invullen", "instellen", "onjuist", "ongeldig", "gestolen",
        "veilig",
        "en", "of", "maar", "want", "ik", "hoe", "waar", "wat", "kan", "moet", "wil", "weet",
        "doet", "werkt",
        "je", "u", "zo", "dan", "in", "bij", "met", "door", "aan", "er", "hier", "gegeven",
        "gedeeld",
    ]

    /// Words that announce the number of a document.
    static let documents: Set<String> = [
        "paspoort", "paspoortnummer", "pasport", "passpoort", "id", "idkaart", "idnummer",
        "identiteitskaart", "identiteitsbewijs", "legitimatie", "legitimatiebewijs", "rijbewijs",
        "rijbewijsnummer", "documentnummer", "verblijfsdocument", "verblijfsvergunning", "vnummer",
        "vreemdelingennummer", "paspoortnr",
    ]

    private static let table: WordTable = """
        bsn: bsn, bsnnummer, bsn nummer, burgerservicenummer, burger service nummer, sofi,
            sofinummer, sofi nummer, burgerservice nummer, bsnr
        iban: iban, rekeningnummer, rekening nummer, bankrekeningnummer, bankrekening,
            bankrekening nummer, rekeningnr
        password: wachtwoord, wachtwoort, wachtwrd, wachtword, wachwoord, ww, paswoord, passwoord,
            password, pasword, passwort, wachtwoordt, wachtwoorden, wachtwoordje
        pin: pin, pincode, pinkode, pin code, pinnummer, pin nummer, code, digid code, digidcode,
            smscode, sms code, toegangscode, inlogcode, verificatiecode, beveiligingscode,
            pukcode, koppelcode, activeringscode, bankcode, codes, kode, pascode, toegangs code,
            tancode
        """
}
