/// What somebody tells of a visit or a call that she agreed to or made.
public enum Aftermath: String, Hashable, Sendable, CaseIterable {
    /// Something went wrong at it, or the other seems to be in need.
    case unease
    /// The other does not seem well; nothing shows that somebody is in need.
    case sadness
    /// It would suit her better at another time.
    case otherTime = "other time"
    /// She cannot come after all.
    case callingOff = "calling off"
    /// She says when she can.
    case offer
    /// Who would come, did not.
    case absence
    /// The help is not needed any more.
    case needless

    /// Whether a text names somebody who helps here: the volunteer, "Henk van de klus".
    public static func namesHelper(in text: String) -> Bool {
        signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text))).contains("helper")
    }

    /// Hears what a text tells, in spite of its spelling; nil when it tells none of it.
    ///
    /// It hears too much for who talks of something else: only where a visit or a call is going on
    /// does a text mean this. What she tells of herself or her own people is no visit, and it may be
    /// why she needs no help.
    public static func told(in text: String) -> Aftermath? {
        let words = signals.words(of: Tokenizer.tokens(of: text))
        let heard = signals.occurring(in: words)
        let told = heard.contains("own") ? [.needless] : allCases
        return told.first { heard.contains($0.rawValue) }
    }

    private static let signals = Signals([
        """
        NO: niet|nie|ni|geen
        THEY: hij|ie|zij|ze|meneer|mevrouw|die
        ME: me|mij|mn|mijn|ons
        WHEN: morgen|overmorgen|vandaag|vanmiddag|vanavond|vanochtend|straks|maandag|dinsdag|
            woensdag|donderdag|vrijdag|zaterdag|zondag|morgenmiddag|morgenochtend|dan
        SAD: verdrietig|somber|eenzaam|verward|overstuur|depressief|wanhopig|radeloos|angstig|
            in_de_war|van_slag
        GONE: gekomen|geweest|verschenen|opgedaagd|komen_opdagen|op_komen_dagen
        helper:
        vrijwilliger|vrijwilligers|vrijwilligster|helper|klusser|coordinator|begeleider
        van > de|het|jullie > klus|kamer|computer|hulp|koffie|eten|breiclub|taalles|buurtkamer
        own:
        ik > zie|zag|wil|wou > het|et|t|dit|alles|NO
        mijn|me|mn|m_n > man|vrouw|vriend|vriendin|ex|partner|vader|moeder|broer|zus|zoon|dochter|oom|
            schoonvader|schoonmoeder|kind|kinderen|ouders
        unease:
        voel|voelde|voelt|voelden NO veilig
        voelde|voelden NO prettig|fijn
        was|is|voelde|voelt NO veilig
        onveilig|onprettig
        THEY|alles|leven NO meer zitten
        zag|ziet|zien het NO meer zitten
        THEY wil|wilde|wou NO meer leven|verder
        THEY NO meer wil|wilde|wou leven|verder
        THEY NO meer leven|verder wil|wilde|wou
        THEY + over|aan dood|doodgaan|zelfmoord
        THEY wil|wilde|wou > dood
        THEY > dood > wil|wilde|wou
        THEY eind|einde + leven maken|maakt
        hield|houdt|hou > ME > vast|tegen
        THEY > liet > ME NO > weg|gaan|los
        THEY deed|doet|draaide|draait|maakte|gooide deur > op > slot
        THEY sloot|sluit > ME op
        THEY wou|wilde|wil dat > ik > bleef|blijf|bij
        ik > mocht NO > weg|gaan
        ik > was|werd bang
        ruzie|ruzzie|rusie|bonje|gescholden|uitgescholden
        schold|scheldt|schreeuwde|schreeuwt|snauwde + ME|tegen|uit
        zat|zit|zaten|kwam > aan > ME
        zat|zit|zaten|kwam > ME > aan
        handen|hand|vingers > op|aan|onder|in > ME
        raakte|raakt|pakte|pakt|greep|grijpt|zoende|kuste|betastte ME
        aangeraakt|vastgepakt|betast|aangerand|handtastelijk|opdringerig|seksueel
        agressief|agressieve|dreigend|bedreigd|dreigde|gewelddadig
        was|werd|is + dronken|stoned|high
        bang > voor|van > hem|haar|die
        schrok|geschrokken + van|hem|haar|erg
        THEY huilde|huilt|huilen
        hoor|hoorde haar|hem|iemand huilen|gillen|schreeuwen
        slaat|slaan|mept|schopt|trapt + haar|hem
        sloeg|geslagen > haar|hem
        haar|hem > sloeg|geslagen
        haar|zijn|zn > man|vriend|ex|vrouw|vriendin|zoon + boos|kwaad|woedend
        durft|durfde NO praten|zeggen
        maak|maakte|heb > ME|grote|veel|echt > zorgen om|over > hem|haar|die
        wilde|wil|wou > ME > zoenen|kussen|aanraken|knuffelen
        gestolen|bestolen|beroofd|gejat
        geld|portemonnee|pasje|pinpas|sieraden + gepakt|pakte|meegenomen
        mis_gegaan|misgegaan|ging_mis|fout_gegaan
        sadness:
        klonk|klinkt|leek|lijkt SAD
        klonk|klinkt NO > goed|lekker
        THEY was|is|voelde|voelt SAD
        gaat|ging + NO|slecht + met > haar|hem|die
        absence:
        is|zijn|niemand NO GONE
        niemand GONE
        THEY NO GONE
        kwam|kwamen > NO > opdagen|$
        kwam|kwamen > niemand
        THEY kwam > NO
        was > er > NO|niemand
        gewacht|wachten + voor_niks|voor_niets|voor_nix
        other time:
        kan|kunnen|kunne|mag|zou + ander|andere|ander_e + dag|tijd|tijdstip|moment
        andere|ander > dag|tijd|tijdstip|moment $
        kan|kunnen|mag > het|t|dat|die|we ook om|op|WHEN|later|eerder|vroeger
        kan|kunnen|mag > het|t|dat|die|we > om|op|later|eerder|vroeger
        liever > op|om|later|eerder|WHEN
        kan|kunnen|mag|wil|wilde|zou verzetten|verplaatsen|verschuiven|verzet
        calling off:
        kan|ken|kon|kunnen > toch|helaas > NO
        kan|ken|kunnen NO > komen|doorgaan|helpen
        kan|ken|kunnen WHEN NO
        kan|ken|kunnen NO WHEN
        kan|ken|kunnen WHEN > toch|helaas > NO
        kom|komen > toch|helaas > NO
        kom|komen WHEN NO
        lukt|lukken|lukte > toch|helaas > NO
        lukt|lukken|lukte|red > ME|het > toch|helaas > NO
        lukt|lukken|lukte > ME > NO > $|meer
        lukt|lukken|red NO > WHEN
        lukt|lukken WHEN NO
        gaat|ga > toch|helaas|WHEN > NO > door|lukken
        gaat NO > door|lukken
        moet|wil|ga + afzeggen|afbellen|af_zeggen|annuleren
        zeg > het > af
        offer:
        WHEN + kan|ken|past|lukt|schikt > wel|prima|goed|ook|best
        WHEN + kan|ken|past|lukt|schikt > ik|het|mij|me > wel|prima|goed|ook|best
        ik > kan|ken WHEN > wel|prima|goed|ook|best
        ben WHEN > vrij|beschikbaar
        ben > vrij|beschikbaar WHEN
        needless:
        hoef|hoeft|hoefd|hoeftt NO > meer
        NO > meer > nodig
        laat > maar
        laatmaar
        man|vrouw|vriend|vriendin|vader|moeder|broer|zus|zoon|dochter|buurman|buurvrouw|kleinzoon|
            neef|zwager > doet|doe|maakt|regelt|fixt|heeft|helpt > het|et|t|dit|dat|me|mij
        is|heb|hebben + al|zelf + gedaan|gemaakt|opgelost|geregeld|gefikst|gerepareerd
        """
    ])
}
