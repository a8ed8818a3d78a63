/// Verbs of plain Dutch, with the forms that stand next to "je".
enum VerbWords {
    /// What "u" takes in the place of a verb before "je": "kun je" becomes "kunt u".
    ///
    /// Past forms and forms on "t" are the same for both.
    static let formal: [String: String] = {
        var forms: [String: String] = [:]
        for (stem, past) in parts.map({ ($0[0], $0[2]) }) {
            forms[stem] = withT(stem)
            forms[past] = past
        }
        return forms.merging(irregular) { _, form in form }
    }()

    /// Whether a word after "je" is a verb, so that "je" is not whose something is.
    ///
    /// Words that are a noun as well, such as "eten", are none; nor is the bare stem.
    static func isVerb(_ word: String) -> Bool {
        guard !nouns.contains(word) else { return false }
        if beside.contains(word) { return true }
        return prefixes.words.contains { prefix in
            word.hasPrefix(prefix) && beside.contains(String(word.dropFirst(prefix.count)))
        }
    }

    private static func withT(_ stem: String) -> String { stem.hasSuffix("t") ? stem : stem + "t" }

    private static let irregular = [
        "kun": "kunt", "kan": "kunt", "wil": "wilt", "zul": "zult", "zal": "zult", "ben": "bent",
        "heb": "hebt", "hou": "houdt", "rij": "rijdt", "ga": "gaat", "sta": "staat",
        "sla": "slaat", "versta": "verstaat", "mag": "mag", "moet": "moet", "weet": "weet",
        "hoef": "hoeft", "was": "was", "had": "had", "zou": "zou", "kon": "kon",
        "moest": "moest", "mocht": "mocht", "wilde": "wilde", "wou": "wou", "wist": "wist",
    ]

    /// Forms of the verbs whose stem takes no part in the rule.
    private static let others: WordSet = [
        "kunt", "kan", "kunnen", "wilt", "wil", "willen", "zult", "zal", "zullen", "bent", "is",
        "zijn", "geweest", "hebt", "heeft", "hebben", "gehad", "gaat", "gaan", "gegaan", "staat",
        "staan", "gestaan", "slaat", "slaan", "geslagen", "verstaat", "mag", "mogen", "moet",
        "moeten", "weet", "weten", "geweten", "hoeft", "hoeven", "rijdt", "houdt",
    ]

    private static let beside = WordSet(
        parts.flatMap { [withT($0[0]), $0[1], $0[2], $0[3]] } + others.words + irregular.values
    )

    private static let prefixes: WordSet = [
        "aan", "achter", "af", "bij", "binnen", "dicht", "door", "heen", "in", "klaar", "kwijt",
        "langs", "los", "mee", "na", "om", "onder", "op", "open", "over", "rond", "samen", "tegen",
        "terug", "toe", "uit", "vast", "vol", "voor", "weg",
    ]

    /// Nouns that look like a form of a verb.
    private static let nouns: WordSet = [
        "inkomen", "eten", "leven", "vermogen", "uitgaven", "voornemen", "voorkomen", "onderwerp",
        "antwoorden",
    ]

    private static let parts = table.split(separator: "\n").map { line in
        line.split(separator: " ").map(String.init)
    }

    /// Stem, infinitive, past and participle.
    private static let table = """
        antwoord antwoorden antwoordde geantwoord
        bedoel bedoelen bedoelde bedoeld
        begin beginnen begon begonnen
        begrijp begrijpen begreep begrepen
        bekijk bekijken bekeek bekeken
        bel bellen belde gebeld
        beloof beloven beloofde beloofd
        bepaal bepalen bepaalde bepaald
        bereid bereiden bereidde bereid
        bereik bereiken bereikte bereikt
        beslis beslissen besliste beslist
        bespreek bespreken besprak besproken
        bestel bestellen bestelde besteld
        betaal betalen betaalde betaald
        bewaar bewaren bewaarde bewaard
        bezoek bezoeken bezocht bezocht
        bied bieden bood geboden
        blijf blijven bleef gebleven
        breng brengen bracht gebracht
        deel delen deelde gedeeld
        denk denken dacht gedacht
        doe doen deed gedaan
        draag dragen droeg gedragen
        drink drinken dronk gedronken
        durf durven durfde gedurfd
        eet eten at gegeten
        fiets fietsen fietste gefietst
        gebruik gebruiken gebruikte gebruikt
        geef geven gaf gegeven
        geloof geloven geloofde geloofd
        haal halen haalde gehaald
        haast haasten haastte gehaast
        heet heten heette geheten
        help helpen hielp geholpen
        herinner herinneren herinnerde herinnerd
        herken herkennen herkende herkend
        hoor horen hoorde gehoord
        hoop hopen hoopte gehoopt
        houd houden hield gehouden
        huur huren huurde gehuurd
        ken kennen kende gekend
        kies kiezen koos gekozen
        kijk kijken keek gekeken
        klik klikken klikte geklikt
        kom komen kwam gekomen
        koop kopen kocht gekocht
        kook koken kookte gekookt
        krijg krijgen kreeg gekregen
        laat laten liet gelaten
        leef leven leefde geleefd
        leen lenen leende geleend
        leer leren leerde geleerd
        leg leggen legde gelegd
        lees lezen las gelezen
        let letten lette gelet
        lig liggen lag gelegen
        log loggen logde gelogd
        loop lopen liep gelopen
        los lossen loste gelost
        luister luisteren luisterde geluisterd
        maak maken maakte gemaakt
        meld melden meldde gemeld
        merk merken merkte gemerkt
        mis missen miste gemist
        neem nemen nam genomen
        noem noemen noemde genoemd
        onthoud onthouden onthield onthouden
        ontvang ontvangen ontving ontvangen
        ontmoet ontmoeten ontmoette ontmoet
        open openen opende geopend
        overleg overleggen overlegde overlegd
        pak pakken pakte gepakt
        pas passen paste gepast
        pin pinnen pinde gepind
        praat praten praatte gepraat
        probeer proberen probeerde geprobeerd
        regel regelen regelde geregeld
        reis reizen reisde gereisd
        reken rekenen rekende gerekend
        rijd rijden reed gereden
        rust rusten rustte gerust
        schaam schamen schaamde geschaamd
        schat schatten schatte geschat
        schrijf schrijven schreef geschreven
        schrik schrikken schrok geschrokken
        slaap slapen sliep geslapen
        snap snappen snapte gesnapt
        spaar sparen spaarde gespaard
        speel spelen speelde gespeeld
        spreek spreken sprak gesproken
        start starten startte gestart
        stel stellen stelde gesteld
        stop stoppen stopte gestopt
        studeer studeren studeerde gestudeerd
        stuur sturen stuurde gestuurd
        teken tekenen tekende getekend
        tel tellen telde geteld
        trek trekken trok getrokken
        twijfel twijfelen twijfelde getwijfeld
        typ typen typte getypt
        val vallen viel gevallen
        verander veranderen veranderde veranderd
        verdien verdienen verdiende verdiend
        vergeet vergeten vergat vergeten
        vergis vergissen vergiste vergist
        verhuis verhuizen verhuisde verhuisd
        verlies verliezen verloor verloren
        verstuur versturen verstuurde verstuurd
        vertel vertellen vertelde verteld
        vertrouw vertrouwen vertrouwde vertrouwd
        verwacht verwachten verwachtte verwacht
        verzamel verzamelen verzamelde verzameld
        vind vinden vond gevonden
        voel voelen voelde gevoeld
        volg volgen volgde gevolgd
        vraag vragen vroeg gevraagd
        vul vullen vulde gevuld
        wacht wachten wachtte gewacht
        was wassen waste gewassen
        weiger weigeren weigerde geweigerd
        wen wennen wende gewend
        werk werken werkte gewerkt
        wis wissen wiste gewist
        woon wonen woonde gewoond
        word worden werd geworden
        zeg zeggen zei gezegd
        zet zetten zette gezet
        zie zien zag gezien
        zit zitten zat gezeten
        zoek zoeken zocht gezocht
        zorg zorgen zorgde gezorgd
        """
}
