extension DangerWords {
    /// Fire, gas, and bodies that fail.
    static let acute: Signals.Table = """
        GAS: gas|gaz|gaslucht|gasgeur
        SMELL: ruik*|ruiken|rook|geroken|stinkt|stank|ruigt
        HOUSE: huis|keuken|flat|schuur|balkon|kelder|trap|buren|woning|kamer|portiek|gang|meterkast|
            stopcontact|overal|binnen
        NOT: niet|nie|geen|nauwelijks|bijna|haast
        BREATH: lucht|lug|adem|ademen|ademhalen|zuurstof|ademhaling
        FLOOR: grond|vloer|niet_op|nie_op|opstaan|trap|bewegen|douche|badkamer
        DRUG: insuline|medicijn*|medicatie|hartmedicijn*|pufje|pufjes|pompje|zuurstof|inhalator|
            epipen|suikermedicijn*|suikerziekte|pillen|hartpillen
        POISON: giftig*|bleekmiddel|bleek|chloor|afwasmiddel|schoonmaakmiddel|batterij|verf|pillen|
            medicijnen
        SWALLOWED: drinken|gedronken|dronk|ingeslikt|gegeten|opgegeten|doorgeslikt|geslikt
        NOFOOD: geen|niks|niets|nix|niet|nie
        CHILD: kind*|baby*|dochter*|zoon*|kleuter*|peuter*|kids|kleinkind*|kleine|kleintje
        RESCUE: brandweer|ambulance|ambulans|ziekenwagen|112
        DOOR: deur|bel|telefoon|gordijnen|gordijn|post|brievenbus
        SINCE: al|sinds|dagen|week|lang
        KINFOLK: man|vrouw|vader|moeder|papa|mama|pa|ma|oma|opa|zoon*|dochter*|broer*|zus*|buurman|
            buurvrouw|vriend|vriendin|baby*|kind*|hij|ze|zij|iemand|ik|mijn_oom|me_oom|mn_oom|
            haar_oom|zijn_oom|een_oom|onze_oom|tante|collega|persoon|jongen|meisje
        STOPPED: niet|nie|ni|geen|niks|nauwelijks|amper|slecht|moeilijk
        acute:
        gestopt|stopt|stopte met ademen|ademhalen
        verbrand|overgoten|brandt + benzine|spiritus
        weeen begonnen|minuten|heftig|bloed|bloedt|om_de|nu|gebroken
        heeft|heb|krijgt|krijg weeen
        onder een|de|n auto|tram|trein|vrachtwagen $|gekomen|gereden|ligt|lag
        KINFOLK onder auto|tram|trein|bus|vrachtwagen
        viel|gevallen|ligt|gesprongen|drijft in het|de|n|een water|kanaal|sloot|rivier|gracht|
            vijver|rijn|singel
        scheve|scheef|hangende|hangend mond|gezicht|mondhoek
        suiker|diabetes|diabeet + geen|op|zonder + spuiten|spuit|insuline|naalden|prikpen|sensor
        vol_rook|vol_met_rook|vol_met_gas
        rook|vlammen|vuur + zie|zien|woonkamer|zolder|badkamer|hal|trapgat|wasmachine|brandalarm|
            rookmelder|brandmelder|keuken
        lichterlaaie
        uitslaande_brand
        brandalarm|rookmelder|rookalarm|brandmelder + gaat_af|loeit|rook
        gerold|gedonderd|gelazerd|getuimeld|geklapt|geduikeld|gekukeld + trap|ladder|dak|balkon|
            raam|stoel|aankleedkussen
        zakt|raakt|valt|zak|weggezakt|weggevallen + weg|steeds|weer + zweet|bleek|grauw|KINFOLK
        zweet|zweten|klam + bleek|grauw|weg|koud|borst|heel_erg
        bloed + braak|braakt|braken|overgeven|overgegeven|spuug|spuugt|spugen|hoest|hoesten|
            ophoesten|poep|plas|ontlasting
        onder + auto|tram|trein|bus|vrachtwagen|scooter|tractor + gekomen|ligt|gereden
        afgezaagd|afgehakt|afgeknipt|afgerukt|eraf|half_af|bijna_af + vinger|vingers|hand|teen|arm|
            duim|voet
        schuim + mond|bek
        diepe|grote|open|gapende + wond|snee|snijwond
        bot + steekt|uit|zichtbaar
        bewustzijn|kennis + buiten|verloren|niet|weg|verliest
        reageert|reageren|antwoordt|beweegt + niet|nie|nergens + meer|man|vrouw|hij|ze|baby*|kind*|
            moeder|vader|oma|opa|buurman
        ademt|adem|ademhaling + raar|snel|moeilijk|zwaar|niet|gek|oppervlakkig|stopt|zwak
        zie|ziet + dubbel|niks_meer|wazig_en|sterretjes + arm|been|hoofdpijn|plotseling|ineens|
            gezicht
        lamgelegd|verlamd|verlamming|lam + arm|been|gezicht|kant|linker|ineens|plots
        KINFOLK + bijna_dood|stervende|gaat_dood|dood_aan_het_gaan|ligt_dood
        stikken|stikt|verslikt|verslikken|stik + stuk|eten|vlees|snoep|druif|knikker|brood|noot|
            adem|lucht|blauw
        insuline|medicijn*|pompje|pufje*|hartpillen|bloedverdunners|epilepsie* + op|vergeten|kwijt|
            zonder|geen|apotheek_geeft|niet_betalen|nie_betalen
        GAS + SMELL|riekt|riek|rieken|stinken|lucht_van
        SMELL|riekt + brand|rook|brandlucht|schroeilucht|schroei*
        gaslucht|brandlucht|schroeilucht
        bloed|bloedt|bloeden|bloeding|bloedverlies + zwanger|veel|erg|heel|hevig|stopt|stoppen|
            stelpen|hoofd|mond|overal|blijft|plas|pols
        bewusteloos
        buiten_bewustzijn|buiten_kennis|niet_bij_kennis|niet_bij_bewustzijn|van_de_wereld
        flauwgevallen|flauw_gevallen|flauwgevalle
        KINFOLK + STOPPED + wakker|reageert|reageren|ademt|ademen|ademt|aanspreekbaar|bijkomen|adem|
            bewegen|beweegt
        wakker + krijg|krijgen|maken|worden|wordt|word + niet|nie|ni + hem|haar|baby*|vader|moeder|
            man|vrouw|oma|opa|kind*|buurman
        verslikt|stikt|stikken|gestikt|verslik* + KINFOLK
        blauw + wordt|word|lippen|gezicht|lip|loopt|aan
        lippen + blauw|paars|grijs
        pijn|druk|steken|beklemd|knellend + borst|hart|borstkas|linkerarm|linker_arm
        hartinfarct|hartaanval|herseninfarct|beroerte|hersenbloeding|tia|infarct|hartstilstand
        mond|gezicht|mondhoek|arm + hangt|scheef|verlamd|lam|uitgevallen
        praat|praten|spreekt|spreken + raar|wartaal|onduidelijk|lallend|dubbele_tong|warrig|brabbelt
        niks|niets|nix|niet|nie|ni|geen + gegeten|eten|gegete|voedsel|brood + dagen|dage|gisteren|
            sinds|gister|eergisteren|kast|koelkast|dag
        koelkast|kast|voorraadkast|ijskast|frigo leeg + eten|honger|geld|geen|niks|kinderen|dagen|
            helemaal
        koelkast|ijskast|frigo + leeg
        geen|niet|nie|te_weinig + geld|centen|cent|euro + medicijn*|insuline|inhalator|apotheek
        geen|niks eten|te_eten + thuis|meer|vandaag|in_huis|vanavond|over|is_er|er_is
        honger + geen|niks|geld|kinderen|dagen|erge|lijden|leiden|al
        hongerlijd*|verhonger*|uitgehongerd
        DRUG + op|geen|niet_betalen|kwijt|zonder|niet_meer|nie_betalen|uitverkocht + ik|mijn|me|mn|
            ze|hij|moeder|vader|kind*|oma|opa|man|vrouw|geld|meer
        hoofdpijn|duizelig|misselijk|suf + cv|ketel|geiser|kachel|cv_ketel|gasketel
        koolmonoxide*|kolendamp
        pillen|medicijnen|tabletten|paracetamol*|gif|bleek|bleekmiddel|chloor|wasmiddel|
            schoonmaakmiddel|ontstopper|drugs|batterij|batterijtje|knikker|alcohol|xtc|
            wodka + opgegeten|gegeten|gedronken|geslikt|doorgeslikt|ingeslikt|binnengekregen|
            ingenomen + KINFOLK|veel
        gevallen|gevalle|viel|gestruikeld|gestort + KINFOLK + niet|nie|kan|bloed|bloedt|opstaan|
            ligt|hoofd|balkon|ladder|dak|trap|raam|gebroken|bewegen
        ligt|lag|lig + grond|vloer|badkamer|douche|trap + KINFOLK
        water|sloot|rivier|kanaal|vijver|zwembad|rijn|gracht + gevallen|verdrink*|zwemmen_niet|
            kopje_onder|drijft|in_gesprongen + KINFOLK
        vliezen|vliesen|vruchtwater|persweeen + gebroken|om_de|minuten|komt|begonnen|nu
        baby + komt + nu|eraan|eruit
        bevalling begonnen|begint|nu
        baby*|kind*|peuter*|dochter*|zoon*|kleine + koorts|stuipen|stuip|slap|uitdroging|
            drinkt_niet|uitslag + 39|40|41|42|hoge|heel|erg|niet|wakker|slap
        brand|fik|vlammen|rook|fikt|vuur|rookontwikkeling + huis|keuken|flat|schuur|balkon|kelder|
            buren|woning|kamer|portiek|gang|meterkast|trappenhuis|stopcontact|hiernaast|zolder|
            garage|slaapkamer|oven|box|container|wasmachine|droger|pan|frituurpan
        huis|keuken|flat|schuur|woning|pan|frituurpan|gordijn*|bank|garage|stopcontact|droger|
            wasmachine|accu|fietsaccu + brandt|brant|fikt|in_brand|in_de_fik|in_de_hens|vlammen|
            rookt|ontploft
        aangereden|overreden|aanrijding|ongeluk|ongeval + net|hier|gewond|bloed|112|ligt|ernstig|
            straat|ambulance|gebeurd
        gewond|gewonde|gewonden + erg|zwaar|ernstig|ligt|bloed|hulp
        epilep* + aanval|nu|stopt|schudt|toeval|insult
        toeval|insult|stuip|stuiptrekking* + nu|net|stopt|heeft|krijgt
        schokken|schudt|trilt + hele_lichaam|grond|schuim|hele_lijf
        levensgevaar
        levensgevaarlijk gewond|gewonde|letsel|ziek
        direct|snel|nu|meteen + ambulance|ziekenwagen|brandweer|112
        benauwd + heel|erg|blauw|borst|steeds|lucht|praten|inhalator|pufje*|piept
        STOPPED + lucht|adem|ademen|ademhalen|zuurstof + krijg|krijgt|kan|krijgen|ik|hij|ze|meer
        allergi* + zwelt|dik|benauwd|lucht|keel|opgezet|reactie|epipen
        keel|tong|gezicht + zwelt|opgezwollen|dik|opgezet|gezwollen
        onder_stroom|elektrocut*|geelektrocuteerd
        stroom|schok|stopcontact + gekregen|gepakt|vinger|vingers + kind*|baby*|peuter*|zoon*|
            dochter*|ik|man
        buurvrouw|buurman SINCE|dagen|drie niet opengedaan|opgenomen|gezien|gehoord|buiten
        rook komt|kom|onder|uit|langs de|het|een deur|plafond|dak|stopcontact|muur|raam|wasmachine|
            apparaat
        door het ijs gezakt
        CHILD SWALLOWED|doorslikken
        SWALLOWED CHILD
        zweet|zweten|zweetaanval pijn|druk|arm|borst
        pijn in|aan de|zijn|mijn|haar|linker arm|borst|kaak zweet|benauwd|misselijk|druk
        zwelt|zwellen|opgezwollen|opgezet|gezwollen op|gezicht|keel|tong|lip*
        allergie|allergisch|bijensteek|wespensteek zwelt|dik|benauwd|lucht|gezwollen|reactie
        brandwond*|verbrand|verbrandt kind|hand|gezicht|heet|thee|olie|erg|water|arm|been
        hete|kokend* olie|water|thee|soep over gekregen|heen|zich|kind|baby|hand
        hersenvliesontsteking|meningitis
        hoofdpijn|nek erge|heel|stijve|hevige braakt|koorts|stijf|verlamd|raar
        gestikt|verdronken|gereanimeer*|reanim*
        geen|zwakke hartslag|pols|puls
        beweegt|ademt|reageert|praat|zegt niks|niets
        brand op|in_de|bij|aan|achter de|het|een|mijn verdieping|etage|berging|gang|portiek|balkon|
            flat|galerij|zolder|dak
        in_de_fik|in_de_hens|vlam_in_de_pan
        verlamd|verlamming|halfzijdig
        stopt|stop niet|nie met bloed*
        snee|gesneden|hand|hoofd|been|arm|wond bloedt|bloeden|bloeding
        vrouw|ik|zus|dochter|moeder|vriendin gaat|ga|moet bevallen
        water|vruchtwater gebroken|breekt
        vruchtwater
        heeft|krijgt|kreeg|heb een aanval|hartaanval|stuip|attaque
        wasmiddel|wascapsule|ontstopper|ammoniak|terpentine|benzine|pillen|batterij|zeep SWALLOWED
        suiker is|staat|zit 1|2|3|20|25|30|laag|hoog
        eet|drinkt niet|nie|niks meer|al $
        eet_en_drinkt|drinkt_en_eet niet
        buurman|buurvrouw|oma|opa|moeder|vader|vriend|vriendin|zus|broer|buur|hij|ze SINCE niet|nie|
            geen DOOR
        niet|nie gezien|gehoord DOOR
        DOOR doet|doen niet|nie open SINCE
        doet SINCE DOOR niet|nie open
        buurman|buurvrouw|bewoner|buur niet|nie gezien|gehoord SINCE|dagen|weken
        achter de deur|voordeur ligt|reageert|reageer|niks
        ligt|lig|lag achter de|een|op deur|straat|stoep|trap|bank NOT|man|vrouw|stil|bloed*
        ligt|lag een|n man|vrouw|iemand|persoon|jongen|meisje op|buiten|langs
        van het|de|een balkon|dak|trap|ladder|flat|raam gevallen|gevalle|gesprongen|viel
        aangereden|aanrijding|overreden|verkeersongeluk
        ongeluk|ongeval gebeurd|gehad|gebeurt|hier|straat|ernstig
        in_de_war|verward|gek|psychotisch loopt|buiten|straat|onderbroek|naakt|schreeuwt
        honger en|heb|ik geen|niks eten|te_eten
        geen|niks eten en|ik honger
        geen|niks|niet eten dagen
        eten|eet NOT al dagen
        dagen|dage eten|eet NOT
        teveel|te_veel|overdosis drugs|gebruikt|gedronken|ghb|xtc|pillen|coke|alcohol wakker|niet|
            genomen|reageert|gebruikt
        valt|val|viel steeds|weer|vaak|net|zomaar|ineens|opeens flauw
        drugs te_veel|teveel|overdosis
        te_veel|teveel drugs|ghb|xtc|alcohol|pillen
        oma|opa|moeder|vader|man|vrouw|mama|papa NOT ademen|praten|bewegen|wakker
        blauw aan loopt|gelopen
        loopt|liep|wordt blauw
        allergisch|bijen|wespen shock|keel|dik
        elektrische_schok|geelektrocuteerd
        in het|de water gevallen|gesprongen|ligt|drijft
        ik_stik|stik_ik
        help|hulp ambulance|brand|dokter|112
        opengehaald|open_gehaald hand|arm|been|pols
        tel|bel|telefoon een_een_twee|112
        GAS SMELL|lek*|ontsnapt|open
        SMELL GAS
        SMELL naar GAS
        lekt gas
        gaslucht
        gaslek*
        gaslekkage
        koolmonoxide*
        kolenmonoxide
        co_melder|comelder|co_alarm|co_vergiftiging
        rookmelder af|piept
        er_is|is_er|staat_in|in_de|HOUSE|hebben|een|hier brand|branden $
        brand in|bij|HOUSE|uitgebroken
        brand|brant $
        in_brand
        HOUSE|het|pan|gordijn*|bank brandt|brant|fikt|vlammen
        vlammen
        vuur|rook|rookt HOUSE
        steekt|stak brand|boel_in
        explosie
        ontplof*
        ontploffing
        RESCUE bel*|komen|nodig|sturen|nu
        bel*|haal|stuur RESCUE
        ambulance
        ambulans
        ziekenwagen
        112 $
        eerste_hulp|spoedeisende_hulp|spoedpost
        heeft|kreeg|heb een_toeval
        geen|niks eten meer|thuis|huis|vandaag|vanavond|morgen
        vandaag|vanavond|thuis geen|niks eten $
        NOFOOD te_eten
        dagen NOFOOD gegeten|eten
        NOFOOD gegeten dagen
        dringend_dokter|dokter_nu|nu_dokter
        bewusteloos
        bewustloos
        bewusteloze
        buiten_bewustzijn
        reageert|reageer|beweegt|ademt|ademd NOT
        NOT aanspreekbaar|reageert
        ademt* NOT|raar|slecht
        ademhaling niet|stopt|raar
        hartaanval
        hartinfarct*
        hartstilstand
        beroerte
        herseninfarct
        hersenbloeding
        tia
        epilep*
        pijn|druk|steken borst|hart|bors
        borst|hart pijn|drukt
        heel|erg|zo|zeer benauwd|benauwt
        kan|krijg|krijgt|kreeg|krijgen|krig|heeft NOT|slecht BREATH
        geen BREATH|hartslag
        benauwd|benauwt $
        stikt|stikken|stik|verslikt|gestikt
        allergisch* reactie|gezwollen|dik
        tong|keel|gezicht dik|gezwollen
        ligt|lig|lag|liggen|gevallen|viel|gevalle FLOOR|been_gebroken
        gevallen|viel|gevalle kan|niet|nie|bloed*|hoofd|hulp
        kan|kom NOT opstaan|overeind|omhoog
        bloed|bloedt|bloeding|bloeden|bloet veel|erg|niet|nie|overal|hevig|hoofd|stopt|hard|zwanger
        veel|heel_veel|overal|hoest|spuug|braakt|poept bloed
        bloedverlies
        slagaderlijk*
        flauwgevallen
        flauw_gevallen|flauwvalt|valt_flauw|val_flauw
        stuip*
        wordt|word|werd|krijg NOT wakker
        geen|zonder DRUG meer|thuis|in_huis|nu|sinds|vandaag
        geen|zonder insuline|zuurstof|hartmedicijnen
        geen|zonder DRUG $
        DRUG is|zijn|bijna|helemaal op|leeg
        DRUG op
        DRUG vergeten|opgeraakt
        suiker te_laag|te_hoog|heel_hoog|heel_laag|hypo
        hypo|hyper suiker*|diabet*
        vergif*
        POISON SWALLOWED
        SWALLOWED POISON
        vliezen gebroken
        bevalling|bevallen|baby begonnen|nu|komt|begint
        mond|gezicht scheef|hangt
        praat|praten|spreekt|arm|been|kant raar|lam|verlamd|scheef|gevoelloos
        hoor|hoort|horen stemmen
        psychose
        psychotisch
        verward* buiten|man|vrouw|persoon|buurman|buurvrouw
        baby|kind|peuter ademt|blauw|slap|stuip*|reageert|koorts
        koorts baby|40|41
        onderkoeld
        onderkoeling
        onder_stroom
        kortsluiting
        hersenschudding
        verdronken
        verdrinkt
        been|arm|heup gebroken
        ernstig ongeluk|gewond
        zwaargewond
        no acute:
        brandt|brand van het|de weer|zon|hitte
        kost|kosten + ambulance|brandweer
        stik de_moord|maar
        reageert niet op mail|mijn_mail|brieven|appjes|berichten|bezwaar
        ligt in het water|zwembad vakantie|lekker
        verhuurder|gemeente|uwv|instantie|school reageert|antwoordt niet
        voel|voelt|voelde|ben beroerd
        YOUNG + honger*|hongerlijd*|verhonger*|uitgehongerd
        YOUNG + geen|niks|niet + eten|te_eten|melk|luiers|voeding|gegeten
        luiers|pampers|babymelk|melkpoeder|flesvoeding + geen|op|geld
        mama|papa|moeder|ouders + weg|vertrokken + honger
        broertje*|zusje* + eten|te_eten
        eerste_hulp|spoedpost|spoedeisende_hulp geweest|gisteren|vorige
        eerste_hulp cursus|training|diploma|doos|kist|ehbo
        medicijn*|pillen|insuline|pufje* + ophalen|halen|bezorgen|bijwerking*|bijsluiter|sporten
        apotheek openingstijd*|open|waar
        ik_ben|ben_ik|ik_voel gebroken
        ambulance chauffeur|werk|broeder|rekening|kosten|factuur|verzekering
        brandweer|ambulance|ambulans + kazerne|museum|auto|speelgoed|werk|vrijwillig*|dag|verhaal|
            rekening|factuur|kosten
        geen lucht|adem van het|de lachen
        lachen + stik|stikte|stikken|gestikt|lucht|buikpijn
        stik|stikt|stikte|stikken maar|van|er|hier|in_de|hier_van|in_het|bijna_van
        gegeten|eten|te_eten + barbecue|bbq|feest|restaurant|later|toetje|lunchpauze|straks|dieet|
            vasten|ramadan|nog_niet
        brand + veiligheid|blusser|verzekering|alarm_test|oefening
        brand|brandt van nieuwsgierigheid|verlangen|los|ambitie
        viel|gevallen op|in_slaap|mee|tegen|weg|uit|stil|de_keuze
        water op|vuur ...
        pijn_in_mijn_portemonnee
        pijn al|sinds|jaren|maanden jaren|lang|oud|jaar
        bloed|bloedt|bloeden poetsen|tandvlees|neus_beetje
        tandvlees bloed|bloedt|bloeden
        rook|roken|rookt sigaret*|niet|stoppen|buiten
        brandt|brand lamp|licht|kaars|kaarsje|kachel
        brandt de|het lamp|licht|kachel
        verdrink|verdrinkt|verzuip|verdrinken in de|het|al|mijn post|papier*|schulden|formulier*|
            brieven|werk|administratie
        bloed prikken|geprikt
        CHILD NOFOOD te_eten|gegeten|eten
        NOFOOD eten|te_eten CHILD
        €|eur|kost|kosten|huur 112
        112 euro
        geen_tijd|geen_zin eten|te_eten
        hoofd|kop ontploft
        brand* verzekering|weer_post
        gas_en_licht|gas_water_licht|gasfles_kopen
        uit_de_brand|in_de_brand_helpen
        brandt_los|vraag_brandt
        adem in|uit
        stik|stikt|stikken in|van|de schulden|werk|drukte|warmte|formulier*|papier*|brieven|post|
            rekening*
        bloed|bloeden prik*|prikken|afnemen|onderzoek|geven|donor
        """
}
