/// Words around "je" that tell what it stands for.
enum AddressWords {
    /// Forms of address that are the same word wherever they stand.
    static let fixed = [
        "jou": "u", "jouw": "uw", "jouwe": "uwe", "jezelf": "uzelf", "jijzelf": "uzelf",
        "jouzelf": "uzelf", "dankjewel": "dank u wel", "alsjeblieft": "alstublieft",
    ]

    /// Verbs that ask nobody to do something: before "je" they always have it for their subject.
    static let neverOrders: WordSet = [
        "ben", "heb", "kun", "zul", "hoef", "krijg", "word", "heet", "weet", "woon", "vind", "wil",
        "had", "zou", "wilde", "wou", "wist", "kreeg", "hoor", "durf", "ken", "kan", "zal", "mag",
        "moet", "bedoel",
    ]

    /// Verbs that are the same for somebody else: "dan kan je komen", "een ander kan je bellen".
    static let shared: WordSet = ["kan", "wil", "zal"]

    /// Verbs after which "je" with a noun is rather somebody's own, as in "mag je naam erop".
    static let standing: WordSet = [
        "mag", "moet", "kan", "zal", "was", "werd", "stond", "kwam", "ging", "kon", "moest",
        "mocht", "zou", "zat", "zit", "viel", "bleef", "lag", "heet",
    ]

    /// What people do with things, at the end of a question.
    static let doing: WordSet = [
        "betalen", "terugbetalen", "afbetalen", "aanvragen", "invullen", "opsturen", "sturen",
        "meenemen", "inleveren", "halen", "ophalen", "brengen", "kopen", "regelen", "bewijzen",
        "opzeggen", "doorgeven", "geven", "bellen", "maken", "schrijven", "vragen",
        "zoeken", "hebben", "krijgen", "lenen", "sparen", "bewaren", "tekenen", "ondertekenen",
    ]

    /// Verbs that take back on their subject what they do: "schaam je niet".
    static let reflexive: WordSet = [
        "meld", "schaam", "haast", "vergis", "herinner", "laat", "maak", "bereid", "schrijf",
        "geef", "voel", "wen",
    ]

    /// Words that a question begins with, or that the verb follows at once.
    static let leads: WordSet = [
        "dan", "hoe", "wat", "waar", "wanneer", "waarom", "hoeveel", "welk", "welke", "nu", "hier",
        "daar", "zo", "dat", "dit", "straks", "later", "soms", "meestal", "ook", "daarna", "toen",
        "daarom", "dus", "misschien", "vaak", "eerst", "morgen", "vandaag", "daarmee", "daarin",
    ]

    static let questions: WordSet = [
        "hoe", "wat", "waar", "wanneer", "waarom", "hoeveel", "welk", "welke",
    ]

    /// Words before a noun, or before "je" when it is nobody's subject.
    static let determiners: WordSet = [
        "de", "het", "een", "mijn", "jouw", "je", "uw", "onze", "hun", "elke", "geen", "te",
    ]

    static let prepositions: WordSet = [
        "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "in", "langs", "met", "na",
        "naar", "naast", "namens", "om", "onder", "op", "over", "per", "rond", "sinds", "tegen",
        "tot", "tussen", "uit", "van", "vanaf", "via", "volgens", "voor", "zonder",
    ]

    static let joining: WordSet = ["en", "of", "maar", "want", "dus"]

    /// Words that begin a clause with its verb at the end.
    static let subordinating: WordSet = [
        "als", "dan", "dat", "die", "doordat", "hoe", "hoeveel", "nadat", "of", "omdat", "sinds",
        "terwijl", "toen", "tot", "totdat", "voor", "voordat", "waar", "waaraan", "waarin",
        "waarmee", "waarom", "waarop", "waarvan", "waarvoor", "wanneer", "wat", "wie", "zoals",
        "zodat", "zodra", "zolang", "welk", "welke", "wiens", "tenzij", "hoewel",
    ]

    /// Other subjects, after which "je" is not the one who does it.
    static let others: WordSet = [
        "ik", "we", "wij", "ze", "zij", "hij", "iemand", "niemand", "men", "jullie", "buur",
    ]

    /// Forms that only "je" has when it stands before its verb.
    static let own: WordSet = ["hebt", "wilt", "kunt", "bent", "zult"]

    /// Verbs of having and getting, whose subject is a person and no thing.
    static let having: WordSet = [
        "krijgt", "betaalt", "zoekt", "vraagt", "ontvangt", "verdient", "spaart", "koopt", "leent",
        "kreeg", "had", "betaalde", "zocht", "vroeg", "ontving", "verdiende", "mist",
    ]

    /// Verbs that another verb follows: "mag ik je vragen".
    static let modals: WordSet = [
        "wil", "willen", "wilde", "mag", "mogen", "kan", "kunnen", "zal", "zullen", "zou", "moet",
    ]

    /// What takes from somebody, and what it takes: "dat kost je geld".
    static let costing: WordSet = ["kost", "kostte", "scheelt", "scheelde"]
    static let means: WordSet = ["geld", "tijd", "moeite", "werk", "energie"]

    /// People whom somebody has, who may do things themselves.
    static let people: WordSet = [
        "partner", "man", "vrouw", "kind", "kinderen", "zoon", "dochter", "vader", "moeder",
        "ouders", "broer", "zus", "ex", "baas", "buurman", "buurvrouw", "buren", "bewindvoerder",
        "huisarts", "dokter", "verhuurder", "familie", "vriend", "vriendin", "gemeente", "bank",
        "naam",
    ]

    /// Words before "u" in what somebody says to Buur, and hardly ever writes about another.
    static let beforeYou: WordSet = [
        "kunt", "kan", "wilt", "wil", "bent", "weet", "bedoelt", "zegt", "doet", "mag", "vindt",
        "hebt", "heeft", "spreekt", "helpt", "zou", "zult", "ik", "met", "begrijpt", "vraagt",
        "heet", "leest", "denkt",
    ]

    /// Whether a word cannot begin what somebody has, so that "je" before it is a person.
    static func followsPerson(_ word: String) -> Bool {
        small.contains(word) || conditions.contains(word) || isAdverbial(word)
            || VerbWords.isVerb(word)
    }

    /// Whether a word is put together like "erop", "daarmee" or "hiervoor".
    private static func isAdverbial(_ word: String) -> Bool {
        ["er", "daar", "hier", "waar"].contains { start in
            word.hasPrefix(start) && joints.contains(String(word.dropFirst(start.count)))
        }
    }

    private static let joints: WordSet = [
        "aan", "achter", "af", "bij", "binnen", "buiten", "door", "heen", "in", "langs", "mee",
        "na", "naar", "naast", "om", "onder", "op", "over", "tegen", "toe", "tussen", "uit", "van",
        "vandaan", "voor", "zonder",
    ]

    private static let small = WordSet(
        spaced: """
            de het een 't 'n ik u hij ze zij we wij je jij jou jullie jouw mij me hem haar ons hun
            elkaar dit dat deze die zich wie wat waar hoe wanneer waarom welk welke wel niet nu nog
            ook al maar toch dan daar er hier even eerst later straks soms vaak altijd nooit ooit
            weer meer minder veel weinig genoeg alles iets niets niks iemand niemand geen zelf samen
            alleen graag liever beter best goed slecht snel echt misschien ongeveer elk elke ieder
            iedere iedereen alle vandaag morgen gisteren vanavond vanmiddag vanochtend hoeveel zo te
            om anders gewoon zeker helemaal mee vast terug af weg heen aan achter bij binnen boven
            buiten door in langs met na naar naast om onder op over per rond sinds tegen tot tussen
            uit van vanaf via volgens voor zonder en of als omdat want dus terwijl zodat zodra
            zolang voordat nadat toen thuis ergens nergens overal vanzelf meteen direct bijna heel
            erg hoogstens minstens allebei telkens steeds juist bijvoorbeeld bijv mijn ons onze
            pas gauw rustig langer eerder daarna daarom verkeerd dicht hard lang kort ver vroeg laat
            eens maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eigenlijk ineens nodig
            dichtbij tenminste dagelijks maandelijks jaarlijks opeens intussen ondertussen nou hoor
            meestal precies duidelijk stil sneller makkelijk wél óók
            """
    )

    /// States somebody can be in: "als je ziek bent".
    private static let conditions = WordSet(
        spaced: """
            ziek klaar welkom moe veilig bang boos blij oud jong gezond zwanger werkloos alleenstaand
            getrouwd gescheiden eenzaam verdrietig volwassen kwijt bezig bereid tevreden zeker vrij
            druk arm rijk dakloos onzeker verward nieuwsgierig benieuwd verplicht verhuisd lid dood
            gerust trots jarig
            """
    )
}
