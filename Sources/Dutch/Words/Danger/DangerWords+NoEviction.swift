extension DangerWords {
    /// What only sounds like losing the home.
    static let noEviction: Signals.Table = """
        SUPPLY: stroom|elektra|electra|elektriek|elektriciteit|gas|licht|water|verwarming|energie
        HOME: huis|woning|kamer|flat|appartement|huisje
        STREET: op_straat|op_de_straat|de_straat_op|opstraat|op_stroot|buiten_te_slapen
        DAY: vandaag|morgen|volgende_week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
        COURT: rechter|rechtbank|kantonrechter|vonnis|dagvaarding|dagvaarden|gedagvaard|zitting|
            rechtszaak|kort_geding|proces
        DEVICE: ventilator*|lampen|verlichting|schakelaar|waterkoker*|alarm|muziek|apparaat|
            apparaten|plug|stroom|gas|water|licht|verwarming|tv|televisie|telefoon|wekker|geluid|
            melding*|radio|computer|lamp|oven|kachel|internet|fornuis|energie|elektra|bel
        SELLER: webshop|webwinkel|klarna|zorgverzekering|zorgverzekeraar|zorgpremie|telefoon*|boete|
            boetes|cjib|belasting*|verzekering|bol|wehkamp|abonnement|sportschool|lening|creditcard|
            scheiding|alimentatie|getuige|ziekenhuis|tandarts|kpn|odido|vodafone|ziggo|parkeer*
        no eviction:
        eruit|er_uit bij|op > de|het > volgende|halte|station|eindpunt
        huis uit om|voor|naar|zonder boodschap*|wandel*|werk|school|sport*|hond|dokter|feest|
            verjaardag|
            winkel*|lucht|bewegen|jas
        huis uit want|omdat schilder|schilders|monteur|aannemer|verbouwing|schoonmaak*|
            geschilderd|verbouwd|gerenoveerd
        kinderen|kids|zoon|dochter|zoons|dochters wil|willen het > huis > uit
        slot|sloten|slotenmaker ... sleutel|sleutels kwijt|verloren
        wachtwoord|digid|account|inloggen|website ... niet_meer|niet > in
        past|passen niet ... niet_meer|niet > in
        ik|we|wij heb|hebben het|mijn|ons huis|woning|auto verkocht
        eruit zijn voor|over wie|welke|hoe|wat
        SUPPLY eruit|er_uit gegooid|gehaald|gezet
        slaap|slapen|slaapt|sliep ... camping|sterren|vakantie|festival|kamperen|logeren|strandtent
        kamperen|vakantie ... auto|tent|caravan
        uitgezet heb_ik|heeft|hebben DEVICE
        ze|zij komen DAY uur koffie|thee|eten|helpen|brengen|bezorgen|schilderen|repareren|opmeten
        er nu|meteen|direct uit + bus|tram|trein|halte|bad|bed|oven|koelkast
        huis|woning|kamer uit de|het verhuur|verkoop|verzekering
        eruit + contract|abonnement|lidmaatschap|appgroep|groep|chat
        NO boterham|brood|eten|melk|koffie|thee|suiker|drinken + in_huis
        heb_je|heeft_hij|heb_jij|hebben_jullie DEVICE uitgezet
        slot|sloten|sleutel op|van|voor mijn|me|mn|de fiets|kluis|schuur|kast|scooter
        ontruimen voor|wegens feest|verbouwing|schilderen|vloer|kringloop
        zolder|schuur|garage|kelder|tuin|kast|berging leegmaken|leeghalen|opruimen|ontruimen
        uit_huis gaan|plaatsen
        op_straat te spelen|krijten|voetballen|fietsen|lopen|hangen|kletsen
        kan|mag verhuurder|huisbaas iemand|zomaar uitzetten
        huurder|huurders zoek
        heb geen huis|woning nodig|gekocht|huisdier
        daklozen + vrijwillig*|helpen|koken|krant|soep
        COURT + SELLER
        COURT + bijgewoond|tolk|scheiding|voogdij|omgang|getuige|uwv|bezwaar|geslaagd|gewonnen
        ik_heb|heb_ik|ik_wil|wil_ik|we_hebben|kan_ik|ik_moet|moet_ik|ik_ga|hoe|wij_hebben huur|
            huurcontract|contract opgezegd|opzeggen $|en|omdat|want|per|voor|naar|bij|mijn
        hoe zeg|zeggen|moet|kan ... huur op|opzeggen
        vuilnis|kliko|container|afval|grofvuil|bank|oude|fiets|stoel|kast|vuilniszak|vuilniszakken|
            papier|karton|plantenbak + straat|buiten
        naar_huis
        uitgezet naar_land|naar_marokko|naar_zijn_land
        geld|tijd uitgezet|uitgezet_op
        zet|zetten|gezet STREET kraam|tafel|stoelen|feest
        straat + feest|straatfeest|spelen|buurtfeest|voetballen|bbq|lopen
        bed|douche|bad uit moet|moeten
        moet|moeten bed|douche|bad uit
        zoek|zoeken|zoekt|gezocht ... huis|woning|kamer
        huis|woning te klein|te_koop|verkopen|kopen|gekocht
        veilig thuis
        ze|zij komen DAY koffie|thee|eten|helpen|brengen|bezorgen|schilderen|repareren|maken|feest|
            langs|logeren|opmeten
        STREET wachten|bus|tram|kijken|praten|spelen|roken
        uit_huis gaan_wonen
        huis_uit studeren|studie|samenwonen|trouwen
        DEVICE is|was|word|wordt|werd|worden|de|het|heb|hebben|zijn uitgezet|uitzetten|uit_gezet
        DEVICE uitgezet|uitzetten
        uitgezet|uitzetten|zet|zetten DEVICE
        DEVICE ... uitzetten|uit
        thuis_werken
        koop|kopen|verkopen huis
        uitgezet|uitzetten + SUPPLY
        vrijwillig* + daklozen*
        NO SUPPLY + huis|woning
        huis|woning ... verkopen $|mag|voor
        HOME + brand|overstroming + taxatie|verzekering
        heb|hebben|heeft geen SUPPLY
        SUPPLY is|zijn|wordt|word eruit|uitgezet
        eten|te_eten in_huis
        """
}
