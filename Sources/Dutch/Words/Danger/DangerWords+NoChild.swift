extension DangerWords {
    /// What only sounds like a child in danger, or a hungry one.
    static let noChild: Signals.Table = """
        no child:
        HIT > MY > YOUNG > niet|nie|nooit > $|hoor|echt|maar
        YOUNG > van > AGE > is > weg > naar > voetbal|school|training|opa|oma|zwemles|vakantie|kamp|feest*
        eet|drinkt|lust > NO > graag|alles
        YOUNG ... 16|17|18|zestien|zeventien|achttien ... alleen > thuis
        mag|kan > MY > YOUNG ... meenemen|meebrengen
        mag|mogen|kan|kunnen > ik|we|wij YOUNG meenemen|mee_nemen|meebrengen|meekomen
        opvang|kinderopvang|bso|les|bijles|activiteit*|club|clubje voor|met YOUNG alleen
        kinderstoel|kinderzitje|kinderbed|kinderwagen|kinderfiets is > NO > veilig
        huisbaas|verhuurder|verhuurster|eigenaar|corporatie|woningbouw ... YOUNG ... op_straat|
            de_straat_op
        in > mijn|me|mn|onze|die > serie|film|boek|game|spel|soap|podcast ~
        vermoord|wurg|sla > mn|mijn|me|die|je > YOUNG ... lol|haha*|hahah*|hihi|geintje|grapje
        mag|mogen|kan > alleen > thuis ... uurtje|even|kwartier|kwartiertje
        kooklessen|kookles|koken|snijplank|keukenles ... messen|mes
        YOUNG is alleen > op_school|bij_gym|in_de_klas|maar
        huilt|huilen|krijst|huil ... tandjes|tanden|kiesje|krampjes|darmkrampjes|verkouden|oorpijn
        boksen|kickboksen|karate|judo|tennis|trommel*|drum* + slaat|trapt|schopt > goed|raak|snel|
            mooi
        honger|trek ... puber|pubers|groeispurt|groeien
        honger eten_zo|eten_straks|zo_eten|straks_eten|eten_bijna|bijna_eten|gaan_eten|gaan_zo|
            eten_over
        slaan|slaat|sla met > BURDEN om_de_oren
        honger na school|trainen|sporten|sport|zwemles|voetbal|training
        judo|hockey|voetbal|turnen|karate|skaten|rugby blauwe_plekken|blauwe_plek
        blauwe_plek|blauwe_plekken van|door|na training|judotraining|judoles|voetbaltraining|
            karatetraining|wedstrijd
        bang voor hond*|spin*|donker|onweer|spook*|monster*|clown*|water|school|tandarts|prik|naald*
        blauwe_plek|blauwe_plekken van hockey|voetbal*|vallen|klimmen|turnen|judo|spelen|fietsen|
            sport*
        knuffel*|bal|beer|sjaal|speelgoed|boek|muts kwijt
        hoe_oud|welke_leeftijd|vanaf_wanneer|vanaf_hoeveel ~
        zin om_te_eten|in_eten
        wil|wilt|lust niet|geen eten|slapen|drinken
        spelen|speelt|speel|spelend alleen|buiten
        paspoort|pas|id|jas|tas|sleutel*|telefoon|schoen* kwijt
        gepest + school
        alleen_thuis ... 16|17|18|zestien|zeventien|achttien
        """
}
