/// What people say around their name, and what no name is.
enum NameWords {
    /// What leads up to a name and says that it is one.
    static let openings = Phrases(openingTable) { Opening(rawValue: $0) }

    /// How plainly an opening says that a name follows.
    enum Opening: String, Sendable {
        /// "Ik heet": whatever follows is a name.
        case plain
        /// "Ik ben": what follows can be anything.
        case open
    }

    /// Parts of names that are ordinary words elsewhere.
    static let particles = WordSet(
        spaced:
            """
            de den der het t van von vander el al ul la le da das do dos di du ten ter te op in aan
            uit
            bin ibn ben bint abu y zu zur of s tot e
            """
    )

    /// Words that end a name, and that keep a bare text from being one.
    static let notNames = WordSet(
        spaced:
            """
            ik je jij u we wij ze zij hij hem haar mij me mijn mn jouw uw ons onze hun hen dit dat
            deze die er
            hier daar waar wat wie wanneer waarom hoe welk welke en maar want dus omdat als dan toch
            ook
            nog wel niet geen nooit altijd soms al een ja nee jawel nope oke ok goed prima misschien
            mss
            weet wil wou wilde kan kun kunt kon moet moest mag mocht zal zou ga gaat ging kom komt
            kwam
            heb hebt heeft had hadden is zijn was waren wordt word werd bent doe doet deed zeg zegt
            zei
            maak maakt geef geeft krijg krijgt kreeg woon woont werk werkt zoek zoekt help helpt hulp
            vraag vragen antwoord hallo hoi hey hai dag goedemorgen goedemiddag goedenavond doei
            bedankt
            dank dankje dankjewel sorry stop terug overslaan skip anoniem niks niets iets iemand
            niemand
            alles allemaal brief brieven geld huur schuld schulden euro formulier gemeente uitkering
            toeslag taal lessen les afspraak vandaag morgen gisteren nu later straks moe ziek boos
            blij
            klaar alleen bang verdrietig nieuw nieuwe man vrouw jongen meisje moeder vader buurvrouw
            buurman vluchteling werkloos zwanger jaar oud vol lekker beter slecht niemendal naam noem
            heet heten noemen noeme liever zeggen vertellen weten hebben worden gaan komen doen maken
            mogen moeten kinderen kind kids zoon dochter partner huisgenoot ouders dieren hond kat
            computer persoon graag zeker tuurlijk natuurlijk klopt akkoord hoezo uiteraard jep jup nah
            inderdaad laat laten liefst houd hou begin verder vorige herhaal opnieuw uitleg
            kunnen willen zullen stoppen door over bij met voor naar om uit vanuit zonder via sinds
            hoor trouwens eigenlijk gewoon even ff effe snap begrijp idee geheim prive zo test mens
            boete boetes deurwaarder aanmaning dwangbevel incasso huurachterstand achterstand
            betalingsachterstand schuldhulp schuldhulpverlening schuldsanering bewindvoerder
            kwijtschelding belasting belastingen toeslagen huurtoeslag zorgtoeslag kinderbijslag
            bijstand uwv svb duo cjib digid energie gas stroom rekening rekeningen
            voedselbank eten drinken werk loon salaris woning huisuitzetting uitzetting
            verzekering zorgverzekering geldproblemen problemen probleem papieren envelop
            beslag loonbeslag afbetalen betalen betaal betaald afgesloten ontruiming
            blut platzak skeer failliet dakloos thuisloos ontslagen gescheiden alleenstaand
            alleenstaande weduwe weduwnaar arm arbeidsongeschikt afgekeurd depressief overspannen
            gestrest eenzaam radeloos wanhopig bewoner bezoeker vrijwilliger huurder student
            gepensioneerd kwijt vergeten verhuisd nederlander buitenlander arabisch turks
            nederlands spreek praat beetje veel weinig
            i my not no dont speak understand english dutch please you me the and is
            jarig sukkel rotzak klootzak eikel idioot trut kut lul fuck shit stom stomme haha hahaha
            hahahaha hihi lol grapje koffie thee politie brandweer dokter buurt
            what who why how need want name thanks sorry arabic turkish
            """
    )

    /// Short forms before a name, with a full stop behind them.
    static let titles: WordSet = ["mevr", "mej", "dhr", "hr", "mw", "drs"]

    /// Particles that stay in lower case inside a name.
    static let small = WordSet(
        spaced:
            "van von de den der het t ten ter te el al ul bin ibn ben bint in op aan du di da dos das y"
    )

    private static let openingTable: WordTable = """
        plain: ik hiet, k hiet, ik hiete, ik hait, k hait, mien naam is, mien naam, ich heisse
        plain: ik heet, heet, k heet, kheet, ikheet, ik hete, ikke heet, mijn naam is, mn naam is,
            me naam is, m naam is, mijn voornaam is, naam is, naam, voornaam, mijn naam,
            mijn naam ies, me naam ies, mn naam ies, me naam, mn naam, noem me, noem mij,
            noem me maar, noem mij maar, roep me, roep mij,
            roep me maar, roep mij maar, me name is, me name, my name, je mag me, je kunt me, je kan me, u mag me, u mag mij,
            je mag mij, zeg maar, zeg maar gewoon, iedereen noemt me, iedereen noemt mij,
            ze noemen me, ze noemen mij, my name is, ismim, benim adim, me llamo, mi nombre is,
            ik word genoemd, aangenaam
        open: ik bin, k bin, ikke bin, ik ben, k ben, kben, ikben, ikke ben, ik bn, kbn, i am, im, hier is, met, dit is,
            u spreekt met, je spreekt met, je praat met, het is, t is, tis
        """
}
