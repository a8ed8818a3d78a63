extension DangerWords {
    /// A child that is alone, gone, hungry or in bad hands.
    static let child: WordTable = """
        CHILD: kind*|baby*|dochter*|zoon*|kleuter*|peuter*|jongetje*|meisje*|broertje*|zusje*|
            neefje*|nichtje*|kleine|buurkind*|buurjong*|buurmeisje*|kids|jongen|kleintje|
            zuigeling|kleinkind*|minderjarig*
        ALONE: alleen|helemaal_alleen|alleeen
        GONE: weggelopen|weg_gelopen|wegelopen|vermist|verdwenen|verdwene|niet_thuis_gekomen|
            niet_thuisgekomen|niet_teruggekomen|ontvoer*|meegenomen|spoorloos
        FOOD: eten|melk|drinken|voeding|flesvoeding|babymelk|babyvoeding|gegeten|gedronken|
            luiers|voedsel
        NOTHING: geen|niet|nie|niks|niets|zonder
        TAKEN: weg|weghalen|weggehaald|afpakken|afgepakt|afnemen|meenemen|meegenomen|uit_huis|
            afgenomen
        DEAL: deal*|gedeal*|drugs|drugsdealer*|dealers|ronselt|geronseld|messen|wapens
        AGE: 5|6|7|8|9|10|11|12|13|14|15
        HIT: sla|slaat|slaan|sloeg|sloegen|schop|schopt|schoppen|schopte|trapt|trapte|stompt|
            knijpt|kneep|bijt|sleurt|schudt|mishandel*
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|vastgebonden|mishandel*
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        PARENT: mama|papa|moeder|vader|mam|pap|ouders|mamma|pappa|ma|pa|papa_en_mama|
            mama_en_papa
        AWAY: weg|niet_thuis|nie_thuis|niet_terug|nie_terug|komt_niet|verdwenen|weggegaan|
            vertrokken
        child: CHILD is|zijn|van|al zoek|vermist|verdwaald $,
            CHILD niet|nie aangekomen|opgehaald,
            CHILD huilt|huilen al|hele|uren|de uren|nacht|dag|niemand|alleen, CHILD AGE|3|4|van|
            1|2 huilend|huilen|alleen|verdwaald op|straat|buiten|park straat|buiten|winkel|
            stoep, CHILD verdwaald|huilend, huilend|huilende|verdwaald CHILD,
            CHILD zwanger van|door|man, CHILD aangeraakt|betast|gezoend|lastig_gevallen|
            lastiggevallen|misbruikt|aangerand|verkracht, aangeraakt|betast|misbruikt CHILD,
            PARENT weg|vertrokken|verdwenen en|ik honger|bang|alleen|eten|niemand,
            CHILD komt|kom|kwam niet|nie|nog_niet thuis|terug,
            CHILD niet|nie thuis gekomen|gekome|van school,
            ik kind|ben|zit bang|alleen|opgesloten PARENT,
            PARENT dronken|drugs|slaan|verslaafd ik|thuis|bang,
            PARENT drinkt altijd|veel|elke|drugs|weer,
            CHILD blauwe_plekken|blauwe_plek|blauw_oog, CHILD wordt|word|is|zit|werd opgesloten,
            opgesloten CHILD, hoor|hoort|horen CHILD slaan|klappen|gillen|geslagen,
            ik ben AGE|7|8|9 PARENT AWAY,
            PARENT is|zijn|komt|kwam al|nog|twee_dagen|heel_lang|sinds|gisteren|dagen AWAY|weg,
            alleen thuis|gelaten en|want|met|omdat PARENT|broertje|zusje, mama|papa|mam is|
            zijn al|weg|sinds lang|dagen|gisteren|weg|heel honger|bang|alleen|$, mama|papa weg,
            wij|ik zijn|ben alleen thuis|gelaten broertje|zusje|mama|papa|AGE, CHILD buren|
            buurvrouw|buurman|hiernaast|boven alleen|honger|hongerig|mager|opgesloten|
            mishandel*|geslagen|verwaarloosd, CHILD dat|die alleen is|loopt|zit,
            vond|gevonden|vind een|n CHILD,
            CHILD huilen|huilt|gillen|gilt|schreeuwt slaan|slaat|klappen|elke|hele|nacht,
            CHILD chat|chatten|appt|praat|belt|spreekt_af met oude*|oudere|volwassen|vreemde|
            onbekende, oude|oudere|vreemde|onbekende man|mannen|vent CHILD, CHILD pakketjes|
            pakjes|geld|drugs rondbreng*|brengen|bezorgen|dealen|smokkel*|bewaren,
            geen geld voor|om|van babyvoeding|melk|luiers|flesvoeding|babymelk, stiefvader|
            vader|oom|opa|broer|man|stiefbroer komt|kwam|zit|zat|ligt|lag nachts|s_nachts|kamer|
            bed|aan mijn|in|bij kamer|bed|mij $, nachts in mijn kamer|bed,
            zit|zat|zitten|gezeten|zitte aan CHILD, aan CHILD gezeten|zitten|zat|komt|gekomen,
            betast|raakt CHILD|aan CHILD,
            CHILD bang voor|van vader|papa|stiefvader|moeder|man|oom,
            CHILD gepest|pesten zelfmoord|bang|geslagen,
            sla|slaat ik|mama|papa mijn|mn|me CHILD, CHILD uit|van het|de raam|balkon|flat,
            CHILD NOTHING te|meer eten|drinken|warm|onderdak, kindhuwelijk,
            CHILD trouwen|huwelijk|uithuwelijken,
            CHILD in_de_steek|in_steek|achtergelaten|gedumpt, HIT CHILD, HAS CHILD BEATEN,
            CHILD IS BEATEN, ik_ben AGE alleen|bang|weggelopen,
            vind|vinden CHILD niet|nie|nergens $, baby voeding|melk op, CHILD ALONE $,
            jeugdzorg|raad|voogd|veilig_thuis CHILD halen|ophalen, CHILD ALONE thuis|huis|
            in_huis|gelaten|achtergelaten|buiten|boven|op_straat|auto|thuisgelaten|nu|sinds|al,
            alleen|laat|laten|zonder CHILD ALONE|thuis|achter|gelaten,
            CHILD opgesloten|in_de_auto|buiten_gezet, CHILD GONE, GONE CHILD, kwijt|zoek CHILD,
            ben|is|zijn CHILD kwijt, CHILD kwijt $, van_huis_weggelopen,
            CHILD NOTHING|al_dagen|weinig FOOD|te_eten, NOTHING FOOD CHILD,
            CHILD honger|hongerig|ondervoed, honger CHILD,
            babymelk|babyvoeding|flesvoeding|melkpoeder op|geen|is_op|niet_betalen,
            geen|zonder flesvoeding|babymelk, verwaarloos*, kindermishandel*, kindermisbruik,
            kinderporno, grooming, sexting,
            school*|schoolplein|klas|speeltuin|jongeren|CHILD DEAL, DEAL school*|jongeren|CHILD,
            CHILD drugs|verslaafd|crimine*|drugsrunner|wapen|mes,
            naaktfoto*|gechanteerd|afgeperst CHILD,
            CHILD naaktfoto*|naakt|chantage|gechanteerd|afgeperst,
            oudere|volwassen man|mannen|vent CHILD,
            jeugdzorg|raad|politie|gemeente|veilig_thuis|voogd CHILD TAKEN, CHILD TAKEN $,
            neemt|pakt|pakken|nemen CHILD af|TAKEN|mee, uithuisplaats*, uithuisgeplaatst*,
            CHILD slaapt|slapen|buiten|kou|koud op_straat|auto|kou,
            CHILD durft|bang|wil niet|nie naar_huis|thuis,
            ex|vader|man CHILD meegenomen|niet_terug|ontvoerd|buitenland
        no child: zoek|vraag|gezocht|nodig oppas|opvang|school|club|cursus|bijles|les|fiets|
            sport CHILD, oppas voor|op CHILD, zin in eten, kinderopvang*, kindertoeslag*,
            kinderbijslag, kindgebonden, alleenstaand*, alleen_maar,
            paspoort|pas|id|jas|tas|sleutel*|telefoon|schoen* kwijt
        """
}
