extension DangerWords {
    /// A child that is alone, gone, hungry or in bad hands.
    static let child: Signals.Table = """
        ALONE: alleen|helemaal_alleen|alleeen|onbeheerd|zonder_toezicht
        LONG: uren|uur|dagen|dag|dage|hele|nacht|nachts|avond|avonds|nachten|altijd|elke|vaak|
            uurtjes
        HOME: langs_de_weg|kant_van|stoep|bushalte|speeltuin|strand|trappenhuis|portiek|thuis|huis|
            binnen|balkon|auto|straat|buiten|gelaten|achtergelaten|flat|park|winkel
        LEAVES: laat|laten|liet|past|pas|passen|zonder|weg
        GONE: weggelopen|weg_gelopen|wegelopen|vermist|verdwenen|ontvoer*|spoorloos|kwijt|verdwaald|
            niet_thuis_gekomen|niet_thuisgekomen|niet_teruggekomen|weggegaan
        FOOD: eten|te_eten|melk|drinken|voeding|flesvoeding|babymelk|babyvoeding|melkpoeder|
            poedermelk|gegeten|luiers|pampers|brood
        HARM: HIT|slaag|klap|klappen|rammel|mishandel*|verwaarloos*|opgesloten|vastgebonden|
            hardhandig|uitgehongerd|ondervoed|geschud|bang_voor|striemen|
            bont_en_blauw|bond_en_blauw|blauwe_plekken|blauwe_plek|blauw_oog|brandwond*|
            gekleineerd|gepest
        ABUSE: misbruik*|aangeraakt|aanraakt|betast*|aangerand|verkracht*|naaktfoto*|naakt_foto*|
            blootfoto*|blote_foto*|zonder_kleren|uitkleden|uitgekleed|webcam|gekust|besneden|
            besnijd*|besnijdenis|uithuwelijk*|uitgehuwelijkt|loverboy*|grooming|sexting
        ABUSER: KIN|meester|leraar|juf|trainer|coach|buurman|oppas|meneer|imam|priester|iemand|hij|
            vreemde|onbekende|volwassen*|oudere|vent
        PRIVATE: borsten|plasser|piemel|billen|poes|kruis|onderbroek|broek|bed|mijn_kamer|haar_kamer
        TAKE: weghalen|weggehaald|afpakken|afgepakt|afnemen|meenemen|meegenomen|mee_te_nemen|
            meeneemt|afgenomen|uit_huis_geplaatst|uit_huis_plaatsen|uit_huis_halen|neemt_mee|
            niet_terug|niet_teruggebracht|ontvoer*|ontvoeren
        DRUNK: dronken|drinkt|drinken|drank|drugs|verslaafd|coke|wiet|gebruikt
        SMALL: broertje*|zusje*|broertjes|zusjes
        CRY: huilt|huilen|huil|gehuild|krijst|krijsen|gilt|gillen|huilend
        child:
        // Not safe.
        YOUNG > is|zijn|zit|zitten > NO > veilig
        YOUNG > is|zijn|zit|zitten > hier|daar|thuis|nu|bij_hem|bij_haar|bij_ons > NO > veilig
        YOUNG > voelt|voelen > zich > NO > veilig
        YOUNG > is|zijn|zit|zitten|verkeert > in > gevaar
        NO > veilig > voor > MY > YOUNG
        in > gevaar + MY > YOUNG
        een|n|t > YOUNG is|wordt NO > veilig
        // Touched, hurt, run away.
        meester|leraar|juf|trainer|coach|oppas raakt|raakte|betast > mij|me|ons > aan|steeds|overal
        ik|k|kga > wil|ga|zou|kan > MY > YOUNG > iets|wat > aandoen|aan_doen|doen
        MY > YOUNG > te > schudden|slaan|smoren|gooien|wurgen
        WILL|punt|bijna ... MY > YOUNG ... schudden|door_elkaar|smoren|stikken
        PARENT|mijn_oom|me_oom|mn_oom|opa|broer|oppas|
            meester|leraar|juf|trainer|coach|buurman doet|deed|
            doen rare|vieze|nare|enge|stoute dingen|dingetjes|spelletjes + mij|me|haar|hem|ons|YOUNG
        filmt|filmde|filmen|gefilmd|foto* + YOUNG + naakt|bloot|bad|douche|uitkleed|
            kleedkamer + ABUSER
        ABUSER komt|kwam|komen|voelt|voelde aan > MY > YOUNG
        ik|we|hij|ze|zij|KIN doe|doet|deed|doen MY > YOUNG pijn|zeer
        ik|ben|zijn + weggelopen|weg_gelopen|wegelopen + van_huis|uit_huis|thuis
        // A child alone.
        SMALL + alleen_thuis|alleen_in_huis
        YOUNG + NO ouders|toezicht|volwassene + straat|buiten|zien|loopt|bij
        laat|laten|liet + YOUNG|tweeling + alleen|auto|zitten|achter|uitgaat
        YOUNG|tweeling in de auto + zitten|laat|wachten|gelaten
        PARENT + komt|kwam NO|nooit_meer|niet_meer + thuis|terug + SMALL|passen|ik
        YOUNG + gevonden + alleen
        YOUNG + ALONE + bad|badkuip|park|winkel
        ik_ben|ben AGE + niemand|niet_thuis
        vond|gevonden|vind|zie een|n YOUNG + alleen|verdwaald|straat
        YOUNG + ALONE + LONG
        YOUNG + ALONE + HOME
        YOUNG LEAVES ALONE
        ALONE + YOUNG + LEAVES + HOME|LONG
        YOUNG + ALONE $
        AGE + ALONE + thuis|straat|bang|baby
        ik_ben|ben|ikben AGE + AFRAID|alleen|PARENT|HIT|honger|weggelopen|zwanger|zorgen|dingen
        AGE + PARENT + weg|HIT|DRUNK|niet_thuis|ziek
        PARENT + weg|niet_thuis|verdwenen|vertrokken|niet_terug + SMALL|alleen|bang|honger|dagen|al|
            ik_ben|pas
        pas|zorg|zorgen|zorgt + SMALL|alles|baby + PARENT|weg|alleen|altijd|mama
        mama|papa weg
        PARENT + DRUNK + YOUNG|ik_ben|altijd|bang|ons|SMALL|bank|eten
        YOUNG + CRY + LONG|niemand|alleen|HIT
        // A child that is gone.
        YOUNG > van > 1|2|3|4|een|twee|drie|vier|AGE > is|zijn > weg|kwijt|zoek
        YOUNG > is|zijn > weg + vind|vinden > hem|haar|ze > NO
        YOUNG > is|zijn > weg + kan|kunnen > hem|haar|ze > NO > vinden|zien
        YOUNG is|zijn|van|al zoek $
        MY YOUNG zoek
        YOUNG + weg|verdwenen + nachten|dagen|sinds|gisteren|uit_de|uit_het|speeltuin|markt|nacht
        YOUNG is|zijn weg $
        vermiste|vermist jongen|meisje|kind
        vind|vinden|zoek MY YOUNG niet|nie|nergens
        YOUNG GONE
        GONE YOUNG
        vermist|weggelopen|ontvoerd + YOUNG
        YOUNG + niet|nie|nog_niet + thuisgekomen|thuis_gekomen|gekomen|aangekomen|terug + school|
            thuis|uit|sinds|gisteren|uren|vandaag
        YOUNG + thuis|terug + niet|nie gekomen|gekome
        YOUNG + NO komen|gekomen|komt + van|uit school
        YOUNG mijn weg
        // A child that is beaten or neglected.
        heb|heeft MY YOUNG pijn|zeer gedaan
        slaat|sloeg|slaan|mept ons
        sluit|zet|doet YOUNG op|opgesloten
        YOUNG + brandplekken|sigaretten|littekens|vies|stinkt|wassen + nooit|krijgt|heeft|van
        YOUNG + verwaarloosd|verwaarloost
        bang + YOUNG iets|wat aandoet|doet|aan_doet
        vertrouw mezelf|mijzelf|mezelluf niet + YOUNG
        YOUNG + stelen|bedelen + moeten|moet|laat
        hoor|horen|hoort + YOUNG + HIT|klappen|gillen|krijsen
        YOUNG + gillen|gilt|krijst + buren|nacht|elke
        YOUNG + HARM
        HARM + YOUNG
        YOUNG + AFRAID naar_huis|thuis|naar_papa|naar_mama|naar_zijn_vader|vader|stiefvader
        YOUNG + durf|durft|wil NO naar + huis|papa|mama|vader|moeder + slaag|HIT|bang|want
        SMALL + HIT|schreeuwt|gooit|verstop*|bang + PARENT|wij
        PARENT + schreeuwt|vechten|gooit|gooien + SMALL|bang|wij|verstop*
        bang|kan + YOUNG + iets|wat + doe|aandoe|aandoen|doen
        kan mijn|me|mn|de + YOUNG niet_meer_aan|niet_meer aan
        schud|schudde|geschud|sloeg|sla + MY YOUNG
        stout + eten|klappen|slaag|kelder|kast|opgesloten|zolder|schuur
        juf|meester + PARENT + pijn|zeer|HIT|bang
        PARENT klopt|klopte mij|me|ons|mn + $|elke|elken|altijd|weer|dronken|boos
        mama|papa + HARM + kelder|kast|schuur|zolder
        stiefkind*|kleinzoon|kleindochter + blauwe_plek|blauwe_plekken|striemen|HARM
        meester|leraar|juf|trainer|coach|buurman|oppas|oom|opa|meneer|man|vader|stiefvader + broek|
            onderbroek|kleren|rokje|luier + uitdeed|uitdoet|uitdoen|uittrok|uittrekt + YOUNG|mij|me
        dronken|gedronken|bezopen|stomdronken + rijdt|rijd|reed|auto|ophalen + YOUNG
        KIN|ABUSER + hand|handen|vingers onder|in + pyjama|onderbroek|rok|slip|bh|shirt|broek + AGE|
            YOUNG
        YOUNG + hangt|klimt + raam|balkon|vensterbank|reling|dak
        // A child that is touched, sold or led astray.
        gedeald|gedeal*|dealen + school|schoolplein|klas
        raakt|raakte + YOUNG|mij|me + aan + ABUSER|mijn_oom|oom|AGE
        oom|meneer|leraar + raakt|komt|zit + YOUNG
        AGE + ABUSER + raakt|raakte|zit|komt + aan|bed
        YOUNG|AGE|15|16|17|14 + trouwen|huwelijk|uithuwelijken + moet|gedwongen|vader|ouders|wordt
        laten|laat trouwen + YOUNG|AGE
        AGE|YOUNG laten|laat trouwen
        zwanger + YOUNG|AGE + van|man|door
        ben|is AGE + naaktfoto*|blootfoto*|blote_foto*
        YOUNG + haar|hem + aanraakt|aanraken|aangeraakt
        kleindochter|YOUNG + aanraakt|aanraken|aangeraakt|raakt_aan
        gezeten|zit|zat|zitten + aan + YOUNG
        drugs|deal*|wapens + school|schoolplein|klas|speeltuin
        YOUNG + drugsdealer*|dealers|ronselaar*|voor_jongens
        YOUNG + ABUSE
        ABUSER + aan + YOUNG|haar|zijn|mijn + PRIVATE
        ABUSER + YOUNG + aan + zit|zat|zitten|gezeten|komt|PRIVATE
        zit|zat|zitten|gezeten aan YOUNG
        ABUSER + komt|kwam|ligt|kruipt + in|bij|op + mijn_bed|me_bed|haar_bed|mijn_kamer|zijn_bed|
            bed_nachts
        ABUSER zat|zit aan_mij|aan_me + YOUNG|vroeger|past
        YOUNG + volwassen*|oudere|onbekende|vreemde|oude|internet + man|vent|mannen|foto*|chat*|
            vriend|spreekt_af
        YOUNG + cadeautjes|cadeaus + vriend|laat_werken|werken
        man|iemand + internet|chat|snapchat|whatsapp + foto* + YOUNG|bloot|zonder
        geheimpje|spelletje|vieze + ABUSER|mag_niet|niemand
        kindermishandel*|kindermisbruik|kinderporno|kindhuwelijk|grooming|verwaarloos*
        YOUNG + deal*|dealen|drugs|ronsel*|messen|wapens|crimine*|pakketjes
        lok|lokt|lokken|lokte + YOUNG
        YOUNG|AGE + seks|sex|met_mannen|prostitu*|loverboy*
        ABUSER + raakt|raakte|aanraakt|betast + mij|me + aan|plekken|plek + AGE|niet
        // A child that is taken away.
        nemen|neemt|pakken|pakt|halen + YOUNG + af|weg|mee|van_mij|afgepakt
        TAKE + YOUNG
        YOUNG + TAKE
        jeugdzorg|raad|veilig_thuis|voogd + YOUNG + TAKE|halen|weg
        uithuisplaats*|uithuisgeplaatst*
        NO teruggeven|terug_geven|terugbrengen|teruggebracht|teruggegeven|terugbrengt|
            terug_brengen + YOUNG
        YOUNG NO teruggeven|terug_geven|terugbrengen|teruggebracht|teruggegeven|terugbrengt
        // A child outside.
        YOUNG + straat|buiten + nachts|snachts|s_nachts|middernacht|midden_in_de_nacht|in_de_nacht
        YOUNG > eet|drinkt|krijgt ... dagen|dage|dag|gisteren|gister NO|nix|niks
        hoor|hoort|horen ... YOUNG ... schreeuwen|gillen|krijsen|bonken|smeken + nacht|nachts|avond|
            dag|klappen|slaan|uren
        YOUNG + buiten|kou slaapt|slapen
        YOUNG|buurjong*|buurkind* slaapt + buiten|kou|koud
        YOUNG slaapt|slapen|wonen|woont buiten|auto|straat|in_auto
        YOUNG + slaapt|slapen|woont|leven|zit + auto|buiten|straat|tent|schuur|kou
        // Food kept from a child, or a child that finds its own.
        YOUNG + NO FOOD|te_eten + straf|opgesloten|buren|buurvrouw|buurman|buurkind*|school|juf|
            stief*
        YOUNG + NO FOOD|te_eten van > zijn|haar|hun|de > KIN|PARENT
        PARENT|KIN|hij|ze|zij geeft|geven|gaf YOUNG|ons|mij|hem|haar NO FOOD|te_eten
        PARENT|KIN laat|laten YOUNG|ons|mij honger*|verhongeren|hongerlijden
        YOUNG + uitgehongerd|ondervoed|verwaarloos*|honger + straf|buren|buurvrouw|buurman|
            opgesloten
        YOUNG + eten|voedsel + vuilnis*|afval*|prullenbak|bedel*
        YOUNG + hongerlijd*|verhonger*|honger_lijden|te_weinig + laat|laten|stiefmoeder|stiefvader|
            PARENT
        hunger:
        YOUNG + lege|leege|legen > maag|maagje|buik|buikje|buiken
        YOUNG ... eet|eten|krijgt|krijgen ... er > niks|niets|geen_eten > is|meer|in_huis
        YOUNG ... eet|eten|krijgt|krijgen ... er > is > niks|niets|geen > te_eten|eten|meer|in_huis
        melk|voeding is|was|raakt > op + YOUNG
        baby*|zuigeling + alleen|enkel|slechts water|suikerwater|thee
        YOUNG + NO gehad|gekregen|gedronken + gister|gisteren|vandaag|dag|vanochtend|dagen
        fles|flessen|flesje|flesjes + YOUNG + niet_betalen|niet_meer_betalen|geen_geld|niet_kopen
        YOUNG + amper|bijna_niks|nooit|nauwelijks + eten|te_eten
        YOUNG + hongerlijd*|verhonger*|honger_lijden|te_weinig + melk|eten|krijgt|moeder
        baby_voeding|babyvoeding|flesvoeding|babymelk|melkpoeder + op|geen|leeg
        NO geld + luiers|babyvoeding|melk
        YOUNG + NO FOOD
        NO FOOD + YOUNG
        YOUNG + honger|hongerig|mager
        YOUNG + NO + krijgt|krijgen + eten|mager
        NO|op + melkpoeder|babymelk|babyvoeding|flesvoeding|poedermelk|luiers + YOUNG|geld|meer|op
        """
}
