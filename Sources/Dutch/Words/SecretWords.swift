/// What a word announces: a number, or a code of some kind.
enum Announcement: String, Sendable {
    /// A password may be any word; after "login" only one that looks made.
    case bsn, iban, password, login
    /// A code may be for anything, so that its digits must follow at once.
    case pin, code, card

    var isCode: Bool { self != .bsn && self != .iban }
}

/// Words that announce a secret.
enum SecretWords {
    static let announcements = Phrases(table, meaning: Announcement.init(rawValue:))
    static let documents = Phrases(documentTable) { _ in true }
    static let records = Phrases(recordTable) { _ in true }
    static let banks: WordSet = [
        "abn", "amro", "ing", "rabo", "rabobank", "sns", "asn", "bunq", "knab", "triodos",
    ]

    /// What makes "14uur" or "10e" no password.
    static let measures: Set<String> = [
        "e", "de", "ste", "x", "u", "uur", "jaar", "jarig", "jarige", "euro", "km", "st", "min",
    ]

    /// What may stand between the announcement and the secret.
    static let links: Set<String> = [
        "is", "was", "van", "mijn", "mn", "me", "m", "de", "het", "t", "voor", "digid", "bank",
        "rekening",
        "pinpas", "pas", "bankpas", "telefoon", "dat", "dit", "luidt", "zijn", "nummer", "code",
        ":", "=", "-",
        "\u{2013}", "(", "\"", "nu", "nog", "altijd", "email", "mail", "ing", "rabo", "abn", "wifi",
        "account",
        "app", "gewoon", "mij", "login", "inlog", "achterop",
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
    private static let documentTable: WordTable = """
        document: paspoort, paspoortnummer, paspoortnr, pasport, pasportnummer, passpoort, id,
            idkaart, idnummer, idbewijs, identiteitskaart, identiteitskaartnummer, identiteitsbewijs,
            identiteitsbewijsnr, identiteitsnummer, legitimatie, legitimatiebewijs, rijbewijs,
            rijbewijsnummer, rijbewijsnr, rijbewijs nr, documentnummer, document nummer,
            document nr, verblijfsdocument, verblijfsvergunning, verblijfspas, vnummer, v nummer,
            v - nummer, v nr, vnr, vreemdelingennummer, ind nummer, ind nr, vreemdelingenpas
        """

    /// Words that announce a number by which an institution knows somebody.
    private static let recordTable: WordTable = """
        record: patientnummer, patient nummer, patientnr, patient nr, patientennummer, ponsplaatje,
            ziekenhuisnummer, polisnummer, polis nummer, polisnr, polis nr, zorgpas, zorgpasnummer,
            zorgpas nummer, verzekerdennummer, verzekerdenummer, verzekerden nummer, verzekeringsnummer,
            verzekeringspas, zorgverzekeringspas, verblijfspas, verblijfspasje, verblijfskaart,
            verblijfsvergunning, verblijfsdocument, vreemdelingennummer, vreemdelingenpas, ind nummer
        """

    private static let table: WordTable = """
        bsn: bsn, bsnnummer, bsn nummer, burgerservicenummer, burger service nummer, sofi,
            sofinummer, sofi nummer, burgerservice nummer, bsnr, bns, bsn nr, burgerservicenr,
            burgerservice nr, persoonsnummer, burgernummer, b . s . n
        iban: iban, rekeningnummer, rekening nummer, bankrekeningnummer, bankrekening,
            bankrekening nummer, rekeningnr, rekening nr, rek nr, reknr, bankrek, gironummer,
            giro nummer, girorekening, giro, bankrekeningnr, iban nummer
        password: wachtwoord, wachtwoort, wachtwrd, wachtword, wachwoord, ww, paswoord, passwoord,
            password, pasword, passwort, wachtwoordt, wachtwoorden, wachtwoordje, wacht woord,
            wwoord, wachtwoordd, wachtwoor, watchwoord, wachtwooord, wachwoort,
            wagtwoord, wagtwoort
        login: login, inlog, inloggegevens, inlog gegevens, inloggen, pw, pass, passw, wachtw,
            gebruikersnaam, username, user, passwd, inlognaam, digid, mijndigid
        pin: pin, pincode, pinkode, pin code, pin kode, pincod, pinkod, pinnummer, pin nummer,
            digid code, digidcode, digid pin, smscode, sms code, toegangscode, inlogcode,
            inlog code, verificatiecode, verificatie code, beveiligingscode, pukcode, puk,
            activeringscode, activatiecode, bankcode, pascode, pas code, toegangs code,
            tancode, tan code, herstelcode, bevestigingscode, controlecode, geheime code,
            bankpas code, code van mijn pas, code van mijn bankpas, code van de pas,
            code van de sms, code van mijn digid, code van de bank, code die digid,
            code voor pinnen, code die ik kreeg, pinnen met, code van mijn telefoon,
            code die ik net kreeg, code die ik heb gekregen, authenticatiecode,
            authenticatie code, sms van digid, sms van de bank
        code: code, codes, kode
        card: cvc, cvv, cvc code, cvv code, veiligheidscode
        """
}
