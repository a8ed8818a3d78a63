extension DangerWords {
    /// A child that is alone, gone, hungry or in bad hands.
    static let child: Signals.Table = """
        CHILD: kind*|baby*|dochter*|zoon*|kleuter*|peuter*|jongetje*|meisje*|broertje*|zusje*|
            neefje*|nichtje*|kleine|buurkind*|buurjong*|buurmeisje*|kids|jongen|kleintje|zuigeling|
            kleinkind*|minderjarig*
        ALONE: alleen|helemaal_alleen|alleeen
        GONE: weggelopen|weg_gelopen|wegelopen|vermist|verdwenen|verdwene|niet_thuis_gekomen|
            niet_thuisgekomen|niet_teruggekomen|ontvoer*|meegenomen|spoorloos
        FOOD: eten|melk|drinken|voeding|flesvoeding|babymelk|babyvoeding|gegeten|gedronken|luiers|
            voedsel
        NOTHING: geen|niet|nie|niks|niets|zonder
        TAKEN: weg|weghalen|weggehaald|afpakken|afgepakt|afnemen|meenemen|meegenomen|afgenomen|
            uit_huis_geplaatst|uit_huis_gehaald|uit_huis_halen|uit_huis_plaatsen
        DEAL: deal*|gedeal*|drugs|drugsdealer*|dealers|ronselt|geronseld|messen|wapens
        AGE: 5|6|7|8|9|10|11|12|13|14|15
        HIT: sla|slaat|slaan|sloeg|sloegen|schop|schopt|schoppen|schopte|trapt|trapte|stompt|knijpt|
            kneep|bijt|sleurt|schudt|mishandel*
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|vastgebonden|mishandel*
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        PARENT: mama|papa|moeder|vader|mam|pap|ouders|mamma|pappa|ma|pa|papa_en_mama|mama_en_papa
        AWAY: weg|niet_thuis|nie_thuis|niet_terug|nie_terug|komt_niet|verdwenen|weggegaan|vertrokken
        TEEN: 6|7|8|9|10|11|12|13|14|15|16|17|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|
            vijftien|zestien|zeventien
        ABUSER: vader|stiefvader|opa|mijn_oom|me_oom|mn_oom|haar_oom|zijn_oom|een_oom|onze_oom|
            broer|neef|meester|leraar|juf|trainer|coach|buurman|man|vriend|oppas|meneer|imam|
            priester|pleegvader|kerel|vent|stiefbroer|iemand|hij
        child:
        YOUNG is|zijn|was weg|kwijt|verdwenen $|uit_de|uit_het|sinds|al
        YOUNG + broek|onderbroek|kleren + uit|uitdoen|uittrekken|uitgetrokken + ABUSER
        YOUNG + woont|wonen|leven|leeft|slaapt|slapen + auto|tent|schuur|kelder
        YOUNG + al|nu|sinds + nachten|dagen|nacht|uren|gisteren|eergisteren|gisteravond + weg
        moeder|vader|ouders|ouder|ex + verslaafd|drugs|dronken|alcohol|drinkt|coke|wiet + YOUNG
        vermiste|vermist|verdwenen YOUNG|jongen
        vertrouw mezelf|mijzelf|mezelluf niet + YOUNG
        YOUNG + stelen|bedelen|zwaar_werk + moeten|moet|gedwongen|laat|laten
        ABUSER + haar|hem|mij|me|YOUNG + aanraakt|raakt_aan|aangeraakt|aanraken|betast|aanraking
        dingen|spelletje|spelletjes|geheimpje|geheim + niet_mogen|niet_mag|niet_wil|niet_wilde|vies|
            vieze|raar|rare + ABUSER|pa|papa|mij|me
        ik_ben|ben|ikben TEEN + PARENT + weg|niet|slaat|slaan|dronken|buiten|geslagen|bang|eten|
            uit_huis|gezet|eruit|drugs|gek|ziek
        ik_ben|ben TEEN + niemand|buiten|op_straat|gevlucht|mishandel*|misbruik*|aangeraakt|pijn|
            dingen
        ouders|papa|mama|pap|mam + vechten|slaan|schreeuwen|gooien|dronken + bang|elke|altijd|
            ik_ben|steeds
        YOUNG + klap|klappen|mep|tik|slaag + gaf|geef|geeft|gegeven|krijgt|kreeg|verkocht
        YOUNG + vader|moeder|stiefvader|stiefmoeder|mijn_oom|me_oom|mn_oom|haar_oom|zijn_oom|
            een_oom|onze_oom|opa|oppas|meester|juf|leraar|trainer + bang_voor|slaat|sloeg|pijn|
            aangeraakt|aanraakt|betast|opgesloten|hardhandig|dingen
        YOUNG + thuis + onveilig|niet_veilig|bang|geslagen|honger
        YOUNG + bad|auto|badkuip + alleen
        YOUNG + BEATS|mishandel*|geslaan|gemeppt|slaag|klappen|rammel
        YOUNG + aandoe|aandoen|aandoet|iets_aan_doen|pijn_doen|pijn_doe|pijn_doet + bang|ga|wil|
            iets|wat|ik
        bang|straks + ik + YOUNG + iets|wat + aandoe|aandoen|doe|aan_doe
        ABUSER + YOUNG|haar|hem|mij|me + aan|aan_de + zit|zat|zitten|gezeten|komt|voelt|friemelt
        YOUNG + betast*|misbruik*|aangerand|verkracht*|aanraakt|aangeraakt|gekust|uitkleden|
            uitgekleed|bloot|naakt|naaktfoto*|naakt_foto*|webcam|naaktbeelden|blootfoto* + ABUSER|
            stuurt|moest|moet|ze|door|vraagt|gestuurd|vreemde|onbekende|internet
        YOUNG + misbruik*|verkracht*|aangerand|besnijd*|besneden|besnijdenis|uithuwelijk*|
            uitgehuwelijkt|verwaarloos*|opgesloten|vastgebonden|mishandel*|uitgehongerd|hongerlijd*|
            ondervoed|verhonger*
        YOUNG + ALONE + uren|balkon|dagen|hele|nacht|nachts|avond|avonds|thuis|huis|gelaten|
            achtergelaten|auto|straat|laat|laten|binnen|huilt|huilen|bang|weg
        YOUNG + dagen|nachten|hele_nacht|hele_dag|uren + huil|huilt|huilen|gehuild|gilt|krijst|
            krijsen
        YOUNG + geen|niks|niets|nix|niet|te_weinig + te_eten|eten|gegeten|melk|voeding|drinken|
            luiers|pampers|brood + geven|krijgt|krijgen|heeft|hebben|geld|voor|kopen|gekregen|meer
        luiers|pampers|melkpoeder|poedermelk|flesvoeding|babymelk|babyvoeding + op|geen|geld|
            betalen|niet
        ik_ben|ben|ikben TEEN + alleen|bang|geslagen|slaat|weggelopen|opgesloten|honger|zwanger|
            aan_mij|hulp
        mama|papa|moeder|vader|ouders + dagen|week|nachten|sinds + weg|niet_thuis|verdwenen|
            niet_terug|vertrokken + ik|we|wij|alleen|broertje*|zusje*
        zorg|zorgen + broertje*|zusje*|broertjes|zusjes + moeder|mama|ouders|vader|geen|niet|ik_ben
        mama|moeder|papa|vader|ouders + altijd|steeds|dronken|drinkt|drugs|verslaafd|ligt_in_bed|
            alcohol + ons|broertje*|zusje*|ik_ben|bang|slaat|eten
        YOUNG + weggelopen|vermist|ontvoerd|ontvoert|ontvoeren|verdwenen|spoorloos|
            niet_thuisgekomen|niet_thuis_gekomen|niet_teruggekomen|kwijtgeraakt
        ex|vader|man|moeder + YOUNG + meenemen|mee_te_nemen|meegenomen|meeneemt|ontvoer*|
            niet_teruggebracht|brengt_niet_terug|niet_terug
        YOUNG + durft|durf|bang + niet|nie|voor|om + naar_huis|thuis|vader|papa|stiefvader|moeder|
            slaan
        YOUNG + schud|schudt|schudde|door_elkaar_geschud|dooreen
        sla|schud|mep|sloeg + mijn|mn|me|de|onze|ons|hem|haar YOUNG
        YOUNG + loverboy*|dealer*|ronsel*|prostitutie|crimine*|messen|drugs + zit|is|door|gedwongen|
            bang|met|in
        YOUNG + uit_het_raam|van_het_balkon|op_straat|in_de_kou|buiten_slapen + alleen|nacht|slaapt|
            slapen|zit|hangt|gezet|loopt
        CHILD is|zijn|van|al zoek|vermist|verdwaald $
        CHILD niet|nie aangekomen|opgehaald
        CHILD huilt|huilen al|hele|uren|de uren|nacht|dag|niemand|alleen
        CHILD AGE|3|4|van|1|2 huilend|huilen|alleen|verdwaald op|straat|buiten|park straat|buiten|
            winkel|stoep
        CHILD verdwaald|huilend
        huilend|huilende|verdwaald CHILD
        CHILD zwanger van|door|man
        CHILD aangeraakt|betast|gezoend|lastig_gevallen|lastiggevallen|misbruikt|aangerand|verkracht
        aangeraakt|betast|misbruikt CHILD
        PARENT weg|vertrokken|verdwenen en|ik honger|bang|alleen|eten|niemand
        CHILD komt|kom|kwam niet|nie|nog_niet thuis|terug
        CHILD niet|nie thuis gekomen|gekome|van school
        ik kind|ben|zit bang|alleen|opgesloten PARENT
        PARENT dronken|drugs|slaan|verslaafd ik|thuis|bang
        PARENT drinkt altijd|veel|elke|drugs|weer
        CHILD blauwe_plekken|blauwe_plek|blauw_oog
        CHILD wordt|word|is|zit|werd opgesloten
        opgesloten CHILD
        hoor|hoort|horen CHILD slaan|klappen|gillen|geslagen
        ik ben AGE|7|8|9 PARENT AWAY
        PARENT is|zijn|komt|kwam al|nog|twee_dagen|heel_lang|sinds|gisteren|dagen AWAY|weg
        alleen thuis|gelaten en|want|met|omdat PARENT|broertje|zusje
        mama|papa|mam is|zijn al|weg|sinds lang|dagen|gisteren|weg|heel honger|bang|alleen|$
        mama|papa weg
        wij|ik zijn|ben alleen thuis|gelaten broertje|zusje|mama|papa|AGE
        CHILD buren|buurvrouw|buurman|hiernaast|boven alleen|honger|hongerig|mager|opgesloten|
            mishandel*|geslagen|verwaarloosd
        CHILD dat|die alleen is|loopt|zit
        vond|gevonden|vind een|n CHILD
        CHILD huilen|huilt|gillen|gilt|schreeuwt slaan|slaat|klappen|elke|hele|nacht
        CHILD chat|chatten|appt|praat|belt|spreekt_af met oude*|oudere|volwassen|vreemde|onbekende
        oude|oudere|vreemde|onbekende man|mannen|vent CHILD
        CHILD pakketjes|pakjes|geld|drugs rondbreng*|brengen|bezorgen|dealen|smokkel*|bewaren
        geen geld voor|om|van babyvoeding|melk|luiers|flesvoeding|babymelk
        stiefvader|vader|mijn_oom|me_oom|mn_oom|haar_oom|zijn_oom|een_oom|onze_oom|opa|broer|man|
            stiefbroer komt|kwam|zit|zat|ligt|lag nachts|s_nachts|kamer|bed|aan mijn|in|bij kamer|
            bed|mij $
        nachts in mijn kamer|bed
        zit|zat|zitten|gezeten|zitte aan CHILD
        aan CHILD gezeten|zitten|zat|komt|gekomen
        betast|raakt CHILD|aan CHILD
        CHILD bang voor|van vader|papa|stiefvader|moeder|man|mijn_oom|me_oom|mn_oom|haar_oom|
            zijn_oom|een_oom|onze_oom
        CHILD gepest|pesten zelfmoord|bang|geslagen
        sla|slaat ik|mama|papa mijn|mn|me CHILD
        CHILD uit|van het|de raam|balkon|flat
        CHILD NOTHING te|meer eten|drinken|warm|onderdak
        kindhuwelijk
        CHILD trouwen|huwelijk|uithuwelijken
        CHILD in_de_steek|in_steek|achtergelaten|gedumpt
        HIT CHILD
        HAS CHILD BEATEN
        CHILD IS BEATEN
        ik_ben AGE alleen|bang|weggelopen
        vind|vinden CHILD niet|nie|nergens $
        baby voeding|melk op
        CHILD ALONE $
        jeugdzorg|raad|voogd|veilig_thuis CHILD halen|ophalen
        CHILD ALONE thuis|huis|in_huis|gelaten|achtergelaten|buiten|boven|op_straat|auto|
            thuisgelaten|nu|sinds|al
        alleen|laat|laten|zonder CHILD ALONE|thuis|achter|gelaten
        CHILD opgesloten|in_de_auto|buiten_gezet
        CHILD GONE
        GONE CHILD
        kwijt|zoek CHILD
        ben|is|zijn CHILD kwijt
        CHILD kwijt $
        van_huis_weggelopen
        CHILD NOTHING|al_dagen|weinig FOOD|te_eten
        NOTHING FOOD CHILD
        CHILD honger|hongerig|ondervoed
        honger CHILD
        babymelk|babyvoeding|flesvoeding|melkpoeder op|geen|is_op|niet_betalen
        geen|zonder flesvoeding|babymelk
        verwaarloos*
        kindermishandel*
        kindermisbruik
        kinderporno
        grooming
        sexting
        school*|schoolplein|klas|speeltuin|jongeren|CHILD DEAL
        DEAL school*|jongeren|CHILD
        CHILD drugs|verslaafd|crimine*|drugsrunner|wapen|mes
        naaktfoto*|gechanteerd|afgeperst CHILD
        CHILD naaktfoto*|naakt|chantage|gechanteerd|afgeperst
        oudere|volwassen man|mannen|vent CHILD
        jeugdzorg|raad|politie|gemeente|veilig_thuis|voogd CHILD TAKEN
        CHILD TAKEN $
        neemt|pakt|pakken|nemen CHILD af|TAKEN|mee
        uithuisplaats*
        uithuisgeplaatst*
        CHILD slaapt|slapen|buiten|kou|koud op_straat|auto|kou
        CHILD durft|bang|wil niet|nie naar_huis|thuis
        ex|vader|man CHILD meegenomen|niet_terug|ontvoerd|buitenland
        no child:
        wil|wilt|lust niet|geen eten|slapen|drinken
        ik_zoek|zoek_ik|we_zoeken een|n|iets|leuke|nieuwe ... YOUNG
        spelen|speelt|speel|spelend alleen|buiten
        alleen buiten|samen|in spelen|tuin|speeltuin|speelt
        alleen maar|even|nog|op|van|voor|als|zwemmen|fietsen maandag|woensdag|school|moe|verkouden|
            zwemles|leren|oefenen
        alleen + zelfstandig|durft_alleen|leert|naar_school_fietsen
        gaat|ging|gaan|is op_kamers|uit_huis|het_huis_uit
        mag|mogen|kan ik|we mijn|de|onze YOUNG meenemen|mee
        geen|niet|niks eten|drinken groente*|spruitjes|varkensvlees|vis|slecht
        eet|drinkt slecht|weinig groente*
        zoek|vraag|gezocht|nodig oppas|opvang|school|club|cursus|bijles|les|fiets|sport CHILD
        oppas voor|op CHILD
        zin in eten
        kinderopvang*
        kindertoeslag*
        kinderbijslag
        kindgebonden
        alleenstaand*
        alleen_maar
        paspoort|pas|id|jas|tas|sleutel*|telefoon|schoen* kwijt
        """
}
