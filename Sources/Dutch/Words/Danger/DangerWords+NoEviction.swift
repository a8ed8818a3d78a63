extension DangerWords {
    /// What only sounds like losing the home.
    static let noEviction: Signals.Table = """
        LEASE: huur|contract|huurcontract|huurovereenkomst|huurkontrakt
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
        kamer|buurtkamer > is > dicht|gesloten|op_slot
        sta|staan > buiten > is|zijn > er|jullie|iemand
        mag|mach|mogen nergens > heen|naartoe
        nergens > heen|naartoe > mag|mach|mogen
        contract > is|wordt|werd > beeindigd
        contract > bij|van ... is|wordt|werd > beeindigd
        ik|we|wij > ga|gaan > verhuizen ... moet|moeten ... HOME leeg|leegmaken|leeg_maken|uit
        word|worden|wordt > NO > uitgezet|uitgeset ... gelukkig|regeling|betaald|opgelost|geregeld
        ooit ... huis > uit > gezet
        oefening voor|met ontruim*
        niks|niets > te_eten > in_huis
        opvang|kinderopvang > voor > YOUNG
        met|bij|helpen|hielp|helpt > verhuizen
        ontruiming > oefening*|alarm|plan
        zaal|lokaal|klas|ruimte|tent|podium|gang|zwembad|winkel ... ontruim*
        huis > uit ... even|frisse|luchtje|wandelen
        ooit ... uit > huis > gezet
        ik|we|wij > verhuis|verhuizen|ga_verhuizen
        kom|komt|kwam ... huis > NO > uit
        word|wordt|worden|ben > niet|nie > uit ... gezet|gegooid ... geregeld|opgelost|betaald|
            gelukkig
        ontruim*|uithuiszetting|huisuitzetting|veiling ... niet_door|nie_door|van_de_baan|
            afgeblazen|ingetrokken|afgelast
        ontruimingsoefening*|ontruimingsplan*|ontruimingsalarm
        wil|willen > me|mijn|mn|ons|dit > huis|flat > uit ... te_klein|groter|kleiner|ruimer|trappen
        spoor|internet|wifi|verbinding|trein|site|systeem > ligt|lag > eruit|er_uit
        meter|gasmeter|stroommeter|watermeter > eruit|er_uit
        energie|stroom|gas|water|telefoon|internet > contract|kontrakt ... opgezegd|opgezegt|stopt
        was|kwam|geweest een|n|de deurwaarder* ... deur|stoep
        NO in_huis + eten|te_eten|om_te_eten|drinken
        NO bed|bedden|matras|vloer|kast|stoel|tafel + in_huis|huis|woning|kamer|nieuw*|kapot|bank
        YOUNG + NO > bed|bedden|bedje|matras
        NO > bed|bedden|bedje|matras voor YOUNG|logees
        vloer|kast|matras|tafel|stoel ... NO > bed|bedden
        NO > hoop|kans|zicht op huis|woning|kamer|flat
        LEASE stopt|loopt|afloopt|afgelopen|eindigt over|na ... maanden|jaar
        uit_huis|huis_uit + op_mezelf|op_mijzelf|op_zichzelf|zelfstandig|samenwonen|op_kamers|
            eigen_plek
        wie zit|is|staat + deur + buiten
        slotenmaker|monteur|klusjesman|buurman slot|sloten|deur repareren|maken|smeren|nakijken
        zolder|schuur|garage|kelder|berging|tuin + ontruim*|leegmaken|leeghalen
        eruit|er_uit bij|op > de|het > volgende|halte|station|eindpunt
        huis uit om|voor|naar|zonder boodschap*|wandel*|werk|school|sport*|hond|dokter|feest|
            verjaardag|winkel*|lucht|bewegen|jas
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
        uitgezet heb_ik|heeft|hebben DEVICE
        ze|zij komen DAY uur koffie|thee|eten|helpen|brengen|bezorgen|schilderen|repareren|opmeten
        er nu|meteen|direct uit + bus|tram|trein|halte|bad|bed|oven|koelkast
        huis|woning|kamer uit de|het verhuur|verkoop|verzekering
        eruit + contract|abonnement|lidmaatschap|appgroep|groep|chat
        NO boterham|brood|eten|melk|koffie|thee|suiker|drinken + in_huis
        slot|sloten|sleutel op|van|voor mijn|me|mn|de fiets|kluis|schuur|kast|scooter
        ontruimen voor|wegens feest|verbouwing|schilderen|vloer|kringloop
        uit_huis gaan|plaatsen
        kan|mag verhuurder|huisbaas iemand|zomaar uitzetten
        daklozen + vrijwillig*|helpen|koken|krant|soep
        COURT + SELLER
        vuilnis|kliko|container|afval|grofvuil|bank|oude|fiets|stoel|kast|vuilniszak|vuilniszakken|
            papier|karton|plantenbak + straat|buiten
        uitgezet naar_land|naar_marokko|naar_zijn_land
        zet|zetten|gezet STREET kraam|tafel|stoelen|feest
        ze|zij komen DAY koffie|thee|eten|helpen|brengen|bezorgen|schilderen|repareren|maken|feest|
            langs|logeren|opmeten
        STREET wachten|bus|tram|kijken|praten|spelen|roken
        DEVICE uitgezet|uitzetten
        DEVICE ... uitzetten|uit
        uitgezet|uitzetten + SUPPLY
        vrijwillig* + daklozen*
        NO SUPPLY + huis|woning
        huis|woning ... verkopen $|mag|voor
        """
}
