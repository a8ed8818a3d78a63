extension DangerWords {
    /// A child that is alone, gone, hungry or in bad hands.
    static let child: WordTable = """
        CHILD: kind*|baby*|dochter*|zoon*|kleuter*|peuter*|jongetje*|meisje*|broertje*|zusje*|
            neefje*|nichtje*|kleine|buurkind*|buurjong*|buurmeisje*|kids|jongen|kleintje|zuigeling|kleinkind*|
            minderjarig*
        ALONE: alleen|helemaal_alleen|alleeen
        GONE: weggelopen|weg_gelopen|wegelopen|vermist|verdwenen|verdwene|niet_thuis_gekomen|
            niet_thuisgekomen|niet_teruggekomen|ontvoer*|meegenomen|spoorloos
        FOOD: eten|melk|drinken|voeding|flesvoeding|babymelk|babyvoeding|gegeten|gedronken|luiers|
            voedsel
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
        child: HIT CHILD, HAS CHILD BEATEN, CHILD IS BEATEN, ik_ben AGE alleen|bang|weggelopen,
            vind|vinden CHILD niet|nie|nergens $, baby voeding|melk op, CHILD ALONE $,
            jeugdzorg|raad|voogd|veilig_thuis CHILD halen|ophalen, CHILD ALONE thuis|huis|in_huis|gelaten|achtergelaten|buiten|boven|op_straat|auto|
            thuisgelaten|nu|sinds|al, alleen|laat|laten|zonder CHILD ALONE|thuis|achter|gelaten,
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
        no child: zin in eten, kinderopvang*, kindertoeslag*, kinderbijslag, kindgebonden, alleenstaand*,
            alleen_maar, paspoort|pas|id|jas|tas|sleutel*|telefoon|schoen* kwijt
        """
}
