/// What people say for each purpose, as patterns for `Signals`; one under "no" takes the whole purpose
/// away.
enum PurposeWords {
    static let table: Signals.Table = """
        NO: niet|nie|ni|geen|gene|niks|niets|nooit|nix
        IS: is|zijn|bent|ben|zin
        THIS: dat|dit|het|deze|die|ie|t
        WEEKDAY: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
        WHEN: WEEKDAY|vandaag|morgen|overmorgen|nu|straks|vanmiddag|vanavond|vanochtend
        TODAY: vandaag|nu|straks|vanmiddag|vanavond|vanochtend
        MESSAGE: sms|smsje|mail|mailtje|email|e-mail|app|appje|bericht|berichtje|whatsapp|telefoontje
        OFFICE: gemeente|belastingdienst|belasting|uwv|svb|duo|cak|cjib|huisarts|dokter|verzekering|
            zorgverzekering|energiebedrijf|energie|woningbouw|woningcorporatie|verhuurder|instantie*|
            ziekenhuis|school|bank|ind|waterschap|bedrijf
        LANDLORD: verhuurder|woningbouw|woningcorporatie|corporatie|huisbaas|woonstichting|ymere|vestia|
            rochdale|stadgenoot|mitros|portaal|woonbron|havensteder
        LESSON: taalles|naailes|computerles|kookles|yoga|breien|breiclub|taalcafe|koffieochtend|
            eettafel|buurtmaaltijd|gym|gymles|koor|bingo|spelletjes*|sport|sporten|wandelgroep|
            wandelclub|naaiclub|handwerk*|fietsles|schilderen|zumba|taal_cafe|koffie_ochtend|les|lessen|
            cursus|nederlandse_les|activiteit*|uitje|uitjes|eten|koken|kookgroep|lunch|maaltijd|feest
        PEOPLE: kinderen|kids|ouderen|ouwe_mensen|oudere_mensen|vrouwen|mannen|jongeren|moeders|peuters|
            kleintjes|senioren
        NEEDED: wasmachine|wasmachien|wasmasjien|koelkast|vriezer|fornuis|kookplaat|oven|bed|bedden|
            matras|vloer|gordijn|gordijnen|meubels|laptop|bril|tanden|gebit|kachel|kinderwagen|
            stofzuiger|gehoorapparaat|verf|tapijt|inrichting|bankstel|kast|winterjas|fiets
        PAPER: brief|briefje|brieven|breif|brif|brieve|beschikking|besluit|aanmaning|boete|envelop|
            enveloppe|post|papier|papieren
        CLAIM: toeslag*|zorgtoeslag|huurtoeslag|kinderopvangtoeslag|kindertoeslag|aow|uitkering|bijstand|kinderbijslag|digid|paspoort|
            studiefinanciering|studie_financiering|kindgebonden|verblijfsvergunning|ww|wajong|
            energietoeslag|aangifte|id_kaart
        ABROAD: marokko|turkije|polen|suriname|syrie|eritrea|somalie|spanje|duitsland|belgie|frankrijk|
            ghana|irak|iran|afghanistan|oekraine|bulgarije|roemenie|portugal|egypte|curacao|buitenland
        swindle:
        MESSAGE|brief|telefoontje ... nep|bedrog|vals|oplichterij|echt_is
        IS|of ... MESSAGE|brief ... nep|bedrog|oplichting
        deur|telefoon|belt|belde ... bankpas|pinpas|pincode
        rare|vreemde|gekke|verdachte > MESSAGE|smsjes|mails|telefoontjes|mailtjes
        MESSAGE ... pakket|pakketje ... link|betalen|betaal
        dochter|zoon|kind|kleinzoon ... nieuw_nummer|nieuwe_nummer|nieuwe_telefoon ... betalen|geld|euro|overmaken
        MESSAGE ... dochter|zoon|kind ... betalen|betaal|geld|overmaken
        MESSAGE ... IS|of THIS > echt|nep|oplichting|betrouwbaar
        MESSAGE ... THIS > IS > echt|nep|oplichting
        MESSAGE ... betalen|betale|link|code|geld ... klopt > THIS
        MESSAGE ... te > vertrouwen
        belt|bellen|belde|gebeld|telefoon ... microsoft|windows
        microsoft|windows ... belt|belde|gebeld
        deur ... meter|meterstand|collect* ... goed|echt|vertrouwen|klopt|oke
        vraagt|vragen|vroeg|wil|willen ... pincode|inlogcode ... telefoon|app|sms|mail
        oplichter|oplichters|oplichting|opgelicht|phishing
        whoComes:
        komt ... ook > wel_eens|weleens|vaak|nog|altijd $
        IS|was ... bij_jullie|hier > geweest $
        zat|zit ... hier > vandaag|gisteren|ook $
        kennen|ken > jullie|je > mijn|een|de
        komt|kwam ... hier|daar > ook|nog|weleens|vaak|altijd|vandaag $
        komt|kwam ... hier|daar > wel_eens|wel|nog_wel_eens $
        IS|was ... vandaag|gisteren > hier > geweest $
        IS|was ... hier > geweest $
        wie > komt|komen|kwam > er|hier|daar|allemaal|bij ... hier|langs|allemaal|jullie $
        wie > komt|komen > hier|daar
        no whoComes:
        komt|kwam > er|het|dat|de|iemand
        ik|we|wij|cursus|les
        bailiff:
        deurwaarder* $
        deurwaarder* > IS|heeft
        exploot|beslaglegging|dreigbrief|gerechtsdeurwaarder*
        beslag ... toeslag|toeslagen
        toeslag|toeslagen ... beslag
        deurwaarder* ... staat|komt|komen|belt|deur|langs|stuurt|bang|wil|geweest
        staat|komt|komen|bang|belt|stuurt ... deurwaarder*
        rechter|rechtbank|kantonrechter ... schuld*|huur|betalen|rekening*|geld
        beslag ... loon|salaris|rekening|uitkering|bank*|inkomen
        loon|salaris|rekening|uitkering|inkomen ... beslag
        loonbeslag|dagvaarding|dwangbevel|vonnis
        brief van > de > rechtbank|rechter
        brief > van > rechtbank|rechter
        no bailiff:
        scheid*|gescheiden|voogdij|omgang
        rent:
        huur ... lukt|kan|red > NO
        huur ... lukt|kan ... NO
        te_laat ... huur
        huur ... te_laat
        huur ... NO ... betaald|betalen
        maand|maanden ... huur ... open|achter
        huur ... open > staan|staat
        huurachterstand|huurschuld|huur_achterstand|huur_schuld
        huur ... NO ... betaal|betalen|betale|betaald|opbrengen
        NO ... huur ... betaal|betalen|betale|betaald|opbrengen
        huur ... betalen|betale ... heb|kan > NO
        huur ... achter $
        achter > met > huur
        achter > met > de|mijn|me|mn > huur
        achterstand|betalingsachterstand|schuld ... LANDLORD|huur
        LANDLORD ... achterstand|betalingsachterstand
        no rent:
        huurtoeslag ... aanvra*
        remission:
        gemeentebelasting*|waterschap*|afvalstof*|rioolheffing|gbt ... kwijt*|te_hoog|betalen|aanmaning|minder
        afval|riool ... gemeente ... hoog|duur|NO
        moet|hoef ... waterschap*|gemeentebelasting*|rioolheffing|afvalstof*
        minder ... gemeentelijke|gemeente > belasting
        gemeentebelasting*|waterschapsbelasting|afvalstof*|rioolheffing|waterschap*|gbt|hondenbelasting|
            aanslag|gemeente_belasting|riool ... NO|duur|hoef|vrijstelling|vrijgesteld
        NO|vrijstelling ... gemeentebelasting*|waterschapsbelasting|afvalstof*|rioolheffing|waterschap*|
            gemeente_belasting
        kwijt_schelding
        no remission:
        snap|begrijp|begrijpen
        withdrawal:
        haal|streep|schrap > mij|me
        LESSON ... morgen|vandaag|WEEKDAY > NO
        NO ... naar > naailes|taalles|kookles|les|cursus
        afmelden|afmelde|afmeld|meld_me_af|meld_mij_af
        kan|kom|ben ... NO ... LESSON $|zijn|komen|WHEN
        kom|kan ... toch NO ... LESSON
        no withdrawal:
        ik_ben_er|rond|door
        NO > betalen|eten
        absence:
        ik > IS > er > TODAY > NO
        sla|slaan > TODAY ... over
        kan|ken > TODAY > NO > $|wegens|want|omdat|door
        kom|kome > TODAY > NO > $
        ik > kom > TODAY > NO
        kom > TODAY > toch > NO
        TODAY > kom > ik > NO
        kom > TODAY > NO
        kom > ik > TODAY > NO
        kom > ik > toch > NO
        kan|ken > TODAY > NO > komen|kome
        kan|ken > NO > komen|kome > TODAY
        kan|ken > ik > TODAY > NO > komen|kome
        red > het|t > NO > TODAY|$
        no absence:
        rond|betalen|uit
        away:
        IS|ga|gaan|zit|zitten > op > vakantie
        vlieg|vliegen|reis|reizen ... ABROAD|terug|tot|weken
        zit|IS|blijf ... tot|weken|maand ... bij ... zus|broer|moeder|familie|dochter|zoon
        ga|gaan ... weken|maand|maanden ... naar|weg
        IS|ga|gaan|zit ... week|weken|maand|maanden ... ABROAD|weg|familie
        ga|gaan|IS ... ABROAD ... tot|week|weken|maand|maanden
        no away:
        uitkering|bijstand|mag
        mijn|mn|m_n|me|onze > man|vrouw|vriend|vriendin|moeder|vader|kind|zoon|dochter|broer|zus|oma|opa IS|zit|gaat
        sickness:
        blijf ... thuis|bed ... ziek|hoofdpijn|keelpijn|buikpijn|hoesten
        hoofdpijn|keelpijn|buikpijn|hoesten|verkouden|misselijk ... blijf|kom_niet|thuis|niet_komen|kom
        IS > geopereerd
        ik > IS > al ... ziek
        dagen|week|weken > ziek
        heb|kheb|had > corona|griep|koorts|buikgriep|longontsteking|de_griep|een_griep|hoge_koorts
        lig|lag ... bed ... griep|koorts|ziek|corona
        ik > IS > ziek $|en|dus|thuis|geworden
        IS > ziek > geworden
        voel > me|mij > NO > lekker
        no sickness:
        wie|iemand|iemant
        mijn|mn|m_n|me|onze|ons|haar|zijn|zn > man|vrouw|vriend|vriendin|moeder|mama|vader|papa|kind|kinderen|
            zoon|dochter|broer|zus|oma|opa|buurman|buurvrouw|baby|hond|kat
        ziek > van
        hunger:
        NO > geld ... eten|boodschappen
        gratis > eten|boodschappen|maaltijd
        eten ... IS > op $|en
        niets|niks|NO ... te_eten
        koelkast|kasten|kelder|voorraadkast > is > leeg
        koelkast|voorraadkast > leeg
        NO ... te > eten|ete
        NO > eten > meer|in|thuis|tot
        voedselbank|voedselpakket|voedsel_pakket|voedselhulp
        heb > honger $|en
        honger ... NO > geld
        no hunger:
        vrijwilliger|helpen_bij|les
        opening:
        hoe_lang|hoelang|tot_hoe_laat ... jullie|er|open|komen|terecht
        IS|gaat ... kamer|deur ... open|los|dicht
        IS > het|t > WHEN|nu > open|dicht
        zijn|bent > jullie|u > WHEN
        zijn|bent|is|gaan|gaat > jullie|u|het|de ... open|geopend|dicht|gesloten $|WHEN
        zijn|bent|is > jullie|u|het ... open|geopend|dicht|gesloten
        hoelaat|hoe_laat|tot_hoe_laat ... open|dicht|deur
        kan|mag|ken > ik ... komen|langskomen|langs|binnenkomen|binnenlopen|terecht ... dicht|open
        kan|mag|ken > ik > WHEN > komen|langskomen|langs|binnenkomen|binnenlopen|terecht $
        kan|mag > ik > WHEN > langs > komen $
        wanneer ... langs|langskomen|terecht|open
        IS > iemand|er_iemand ... kamer|gebouw
        no opening:
        ik_doe|ik_open|rekening|wond|winkel*|envelop*|brief
        purchase:
        heb ... NO > NEEDED
        NEEDED ... nodig ... NO
        NEEDED|spullen|schoolspullen ... te > duur
        NEEDED ... kost ... veel|geld
        tandarts|bril|gehoorapparaat ... kost|duur|euro ... betalen|halen|geld|veel
        schoolspullen|schoolboeken|schoolkosten
        NEEDED ... NO > geld
        NO > geld ... NEEDED
        NEEDED ... NO ... betalen|betale|betaald
        NEEDED ... te > duur
        NEEDED ... kapot|stuk|kan|doet ... gemeente|geld
        no purchase:
        wie|iemand|iemant
        debts:
        betalingsregeling|betaalregeling
        rekeningen|rekening ... NO ... betaald|betalen
        NO ... rekeningen ... betalen
        uit ... schulden
        incassobureau|incasso_bureau|incasso|incassoburo ... euro|betalen|wil
        aflossen|afbetalen|afbetaling
        verzuip|verdrink ... rekeningen|schulden
        schuld|schulden $
        toeslag|toeslagen ... terug ... geven|betalen|betale
        schuldhulp*|schuldsanering|schuldeiser*|schuldhulpverlening
        achterstand|betalingsachterstand|schuld|schulden|lening|leningen > bij|van|aan
        achter > met > betalen|mijn_rekeningen|de_rekeningen|zorgpremie
        schulden|schuld ... groter|rente|oplossen|betalen|afbetalen|hulp|hoog|veel
        heb|hebben|veel|grote ... schulden|leningen|schuldeisers
        schuld|rekening ... stukjes|termijnen
        zorgpremie|premie|zorgverzekering ... NO ... betalen|betaald
        NO ... zorgpremie|premie ... betalen|betaald
        terug > betalen ... toeslag
        toeslag ... terug > betalen
        terugbetalen ... toeslag
        no debts:
        NO > schuld|schulden
        budget:
        geld > te_kort|tekort
        te_kort|tekort ... geld|maand
        NO > genoeg ... leven|maand|rond
        vaste_lasten
        uitgaven
        waar ... geld ... naar_toe|heen|blijft
        rood > staan|sta
        sta|staan ... rood
        sparen
        krap > bij|met
        geld ... verdampt|vliegt
        kom|komen|kome > NO > rond
        kom|komen|kome > zo|dan|echt|bijna|gewoon > NO > rond
        red|redden > het|t > NO ... geld
        NO > red|redden ... geld
        geld ... altijd|steeds|elke_maand|al ... op
        geld > is ... op $|na|voor|halverwege
        eind|einde > van > de > maand ... NO|op|tekort
        omgaan|omgaat|om_te_gaan|beter ... geld
        geld > omgaan|om_te_gaan
        geef|geven > te_veel|teveel ... uit
        lukt > NO ... geld
        hoeveel ... hou|houd|over ... maand|loon|geld
        geldzaken|huishoudboekje
        NO ... rondkomen|rond_komen
        alles ... duurder ... geld
        no budget:
        leen|lenen|oplichter*
        calling:
        NO|durf|bang ... te > bellen|belle
        bang ... bellen
        bellen ... met|naar ... OFFICE
        bellen ... OFFICE ... NO
        bellen|belle ... naar|met > OFFICE
        moet|moeten|wil ... OFFICE ... bellen|belle
        bellen|belle ... OFFICE ... durf|alleen|samen|help*
        NO ... bellen ... instantie*
        niemand ... te_pakken|aan_de_lijn|aan_de_telefoon
        in_de_wacht|in_wacht
        loneliness:
        NO ... vrienden|vriendinnen|kennissen
        voel > me|mij ... alleen|eenzaam
        niemand > belt|komt
        NO ... mens|hond ... zie
        zie ... NO > mens|hond
        stil ... alleen|huis
        altijd|vaak|heel|helemaal|zo|steeds|erg > alleen $|thuis|met|hier|voel|ben
        voel ... eenzaam|alleen
        eenzaam
        NO|niemand ... om > mee > te > praten
        ken > niemand ... hier|buurt|straat|nederland
        ken > hier > niemand
        mis|missen ... contact|aanspraak|gezelschap
        stil > in > huis
        in > me|mijn|mn > eentje ... stil|lang
        dagen ... lang ... eentje|alleen
        no loneliness:
        brief*|formulier*|bellen|kinderen|kind|niet_alleen
        offer:
        kan|ken > goed|heel_goed|lekker > koken|naaien|bakken|klussen|schilderen|luisteren|vertalen
        wil|zou|graag ... mensen|iemand|anderen|buren > helpen $|met
        tolk > zijn|worden
        taart|koekjes|soep ... bakken|maken > voor
        vroeger|was ... gewerkt|geweest ... helpen|doen
        wil ... nog|ook|graag > iets|wat > doen
        iets > terug > doen
        ik > kan|ken ... voor > andere|anderen|buren|mensen|de_buurt|buurt|jullie
        ik > kan|ken > mensen|anderen|buren > knippen|helpen|leren|rijden
        kan|ken ... gratis ... buren|mensen|anderen
        wil|wilt|graag|kan ... anderen|andere_mensen|mensen > leren|lesgeven|helpen
        kan|mag > ik > ook|misschien|hier|jullie > helpen
        kan > goed > met ... helpen
        graag > koken > voor
        no offer:
        NO
        joining:
        LESSON ... mee_doen|meedoen
        meedoen|mee_doen ... groep|kookgroep|club
        wat_voor|welke ... cursussen|activiteiten|lessen|cursus
        hoe_laat|hoelaat|wanneer|waar|begint ... LESSON $
        IS ... vandaag|morgen|deze_week ... iets > leuks|te_doen
        iets > leuks
        mannengroep|mannen_groep|vrouwengroep|vrouwen_groep|kookgroep|naaigroep|praatgroep
        opgeven|inschrijven|aanmelden > voor
        me|mij > opgeven|inschrijven|aanmelden
        zijn > er ... lessen|cursussen|activiteiten|uitjes
        meedoen|mee_doen|meedoe|mee_doe ... LESSON|met|bij|aan
        meeeten|mee_eten|mee-eten|mee_ete
        komen|kome > eten|ete|koken ... WHEN
        wil|mag|kan ... komen > eten|ete
        plek|plekken|plaats|plaatsen|plekje ... voor|bij|in|met ... LESSON
        aansluiten|inschrijven|opgeven|aanmelden ... LESSON
        zijn|is|hebben|heb ... jullie|er|jij ... iets|wat > voor > PEOPLE
        is|zijn > er ... iets ... PEOPLE
        is|zijn > er ... uitje|uitjes|cursus|cursussen|activiteit*|les|lessen
        zoek|zoeken|wil|volgen ... taalles|naailes|computerles|computer_les|nederlandse_les|yoga|cursus
        les > nederlands ... waar|wanneer|beginner
        wil|wilt > naar > de|het|een ... LESSON
        wil|wilt > graag > sporten|breien|naaien|schilderen|wandelen ... met|samen
        mag|kan ... ook > komen ... LESSON
        no joining:
        NO|iemand|wie|afmelden
        leren|geven ... LESSON
        form:
        CLAIM ... wijzig*|doorgeven|stopzetten|lukt|inloggen
        inloggen ... digid|mijn_overheid
        wijzig* ... CLAIM
        iets|moet|wil > aanvragen|aanvrage
        formulier*|formularz ... gemeente|moeilijk*|lang|svb|uwv|help*
        help*|hulp ... formulier*|papieren|invul*
        CLAIM ... begin|start
        CLAIM ... aanvra*|aanvrage|aan_vragen|vraag|vragen|invul*|invulle|verleng*|krijgen|doen|hoe
        aanvra*|aanvrage|vraag_aan|invul*|verleng* ... CLAIM
        formulier*|inkomstenformulier|papier ... invul*|invulle|lukt|help*|kom|snap|weg
        invul*|invulle ... formulier*|papier
        inkomen|inkomsten ... doorgeven
        loopt > af ... papier|formulier*|verleng*
        verblijfsvergunning|paspoort ... loopt
        no form:
        bijzondere|brief|minder|schrijft|schrijven
        letter:
        brief|brieven|breif|brif|brieve|post ... van ... OFFICE|ziggo|kpn|odido|rechtsbijstand|notaris|advocaat
        herinnering|aanmaning|boete ... gekregen|gekrege|van|cjib
        wat ... met ... brief|papier
        OFFICE > schrijft|schrijven|stuurt ... dat|mij|me|rekening
        papieren|brief|post ... doornemen|kijken|bekijken
        kunnen|kan|wil ... brief ... lezen|leze
        gele|blauwe|rode > envelop|enveloppe|brief
        PAPER ... NO ... snap|begrijp*|begrijpen|lezen
        snap|begrijp*|begrijpen ... PAPER
        NO|moeilijk* ... snap|begrijp* ... PAPER
        PAPER ... gekregen|gekrege|gekomen|gehad|ontvangen|kregen
        heb|kreeg|krijg|ontving|ligt ... PAPER ... wat|moeilijk*|snap|begrijp*
        PAPER ... betekent|uitleg*|uit_leggen|bedoelen|willen
        lees|lezen|leze ... PAPER
        PAPER ... lees|lezen|leze
        NO > eens ... besluit|beschikking|brief|boete
        durf ... envelop|brief|post|open
        boete ... wat > moet
        schrijft|schrijven > dat|mij ... uitkering|toeslag
        gemeente|uwv|svb|cak|duo ... stuurt ... rekening|brief|papier
        no letter:
        deurwaarder*|ik_wil_schrijven|helpen_met_schrijven
        """
}
