extension DangerWords {
    /// Losing one's home, or having none.
    static let eviction: Signals.Table = """
        MUST: moet|moeten|mot|moete|ga|gaan|word|wordt|worden|gezet|zetten|zet|schoppen|schopt|
            gooien|gooit|willen|wil|wilt|dreig|dreigt|dreigen|geschopt|gegooid|jagen|gejaagd|komen
        HOME: huis|woning|kamer|flat|appartement|huisje
        LEAVE: uit|verlaten|eruit|leeg|leegmaken|opleveren
        OUTOF: uit_huis|uit_mijn_huis|uit_me_huis|uit_mn_huis|uit_ons_huis|uit_het_huis|
            uit_de_woning|uit_mijn_woning|uit_onze_woning|uit_me_woning|uit_mijn_kamer|
            uit_mijn_flat|huis_uit|woning_uit|kamer_uit|flat_uit
        STREET: op_straat|op_de_straat|de_straat_op|opstraat|op_stroot|buiten_te_slapen
        STAND: sta|staan|zet|zetten|gezet|kom|komen|beland*|slaap|slaapt|slapen|leef|leven|zit|
            zitten|gooit|gooien|gegooid|straks|terecht
        LANDLORD: huisbaas|verhuurder*|corporatie|woningbouw*|woningcorporatie|huurbaas|
            huiseigenaar|eigenaar
        DAY: vandaag|morgen|volgende_week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
        LAW: deurwaarder*|rechter|vonnis|politie|sloten|slot|ontruimen|boedel
        CLOCK: 7|8|9|10|11|12|1|2|3|zeven|acht|negen|tien|elf|twaalf
        OURS: mijn|me|mn|ons|onze|haar|zijn|hun|de|het|t|mijne|dit|deze|een
        DWELLING: huis|woning|kamer|flat|appartement|huisje|kot|studio|huurhuis|huurwoning|
            eengezinswoning|caravan|thuis|ons_huis
        EXPELLED: gezet|zetten|zet|gegooid|gooien|gooit|geschopt|gejaagd|ontruimd|ontruimt|moet|
            moeten|mot|moest|moete|gestuurd|gehaald|getrapt|smijt|gesmeten|vliegen|vlieg
        COURT: rechter|rechtbank|kantonrechter|vonnis|dagvaarding|dagvaarden|gedagvaard|zitting|
            rechtszaak|kort_geding|proces
        OWNER: LANDLORD|kotbaas|huisbazin|hospita|kamerverhuurder|woonstichting|woningstichting|
            woningvereniging|eigenares|sociale_huisvesting|verhuurster|corporatie|woningcorporatie|
            woonbedrijf|woonmaatschappij
        eviction:
        geen bed|slaapplek vannacht|vanavond
        vannacht|vanavond geen bed|slaapplek
        moet|moeten|mot eruit|er_uit $
        gooi|gooid|smijt + mij|me|ons + uit|buiten|huis|straat
        ze|zij|bank|gemeente|deurwaarder* nemen|neemt|pakken|pakt|afpakken + huis|woning + mijn|ons|
            onze|me
        kan|kom|komen|kunnen + er_niet_in|er_niet_meer_in|niet_binnen|er_niet_binnen|
            niet_naar_binnen|niet_meer_in + OWNER|huis|slot|woning|sloten
        straat + brand|ruzie|scheiding + staan|sta|slapen|woning|huis
        heb|hebben|heeft|hebt geen huis|woning|onderdak|woonplek|dak|slaapplek
        uithuiszet*|uithuisset*|huisuitset*
        DWELLING + verkocht|verkopen|veiling|bank + moeten|moet|moete + weg|eruit|vertrekken|
            verlaten
        buitengesloten|buiten_gesloten + OWNER|huis|woning|slot
        zet|zetten|gooit|gooien|smijt ons|mij|me|hem|haar uit het|de|ons|mijn|mn pand|gebouw|huis|
            woning|kamer|kot|etage
        OWNER + eruit|buiten_gezet|buitengezet|uitzetten|op_straat|uitzet
        vanaf|straks|morgen|overmorgen|binnenkort + geen + huis|woning|dak|onderdak|thuis
        koffers|spullen|meubels|tassen + buiten|straat|stoep|gang + gezet|gegooid|staan|zetten|
            gooien|liggen + OWNER|huisbaas|deurwaarder*|mijn|onze
        uit + pand|gebouw|kot|etage + EXPELLED
        OWNER|deurwaarder*|rechter|gemeente + moet|moeten|mot + eruit|vertrekken|weg|uit|verlaten|
            ontruimen
        ontruim*|uitzet*|huisuitzet*|dakloos|dakloze|huisloos
        uit OURS DWELLING + EXPELLED
        uit_huis|huis_uit|woning_uit|appartement_uit + EXPELLED
        DWELLING + moet|moeten|mot|moest|moete + verlaten|leeg|vertrekken|ontruimen|ontruimd|
            opleveren|weg
        DWELLING + verlaten|leegmaken|leeghalen|leeg_opleveren|ontruimen + COURT|deurwaarder*|brief|
            dagen|binnen|voor|uiterlijk|datum|WEEKDAY|politie|OWNER
        OWNER|ze|gemeente + gooit|gooien|smijt|zet|zetten|trapt|jaagt|schopt|wil|wilt|willen + mij|
            me|ons|mn|we|ik + buiten|eruit|er_uit|op_straat|weg|uit_huis|uit_de_woning|vertrekken
        COURT + huur|huurschuld|huurachterstand|huren|DWELLING|OWNER|eruit|uitzetting
        moet|moeten|mot + eruit|er_uit + OWNER|COURT|deurwaarder*|datum|WEEKDAY|binnen|dagen
        moet|moeten|mot + vertrekken|weg|eruit|opkrassen + OWNER
        OWNER + dreigt|dreigen|dreigement + uitzetten|uit|straat|eruit|ontruim*
        politie|deurwaarder* + DWELLING + leeg|leegmaken|ontruim*|uit|sloten|slot|openbreken|
            opengebroken
        deur + opengebroken|geforceerd|open_gebroken + slot|sloten|deurwaarder*|OWNER
        slot|sloten|sleutel|sleutels + veranderd|vervangen|vervange|verwisseld|gewisseld|past_niet|
            ander|andere|nieuw|nieuwe + OWNER|deurwaarder*|DWELLING|binnen|ik|mijn|onze
        niet|nie|ni + binnen|in|erin + DWELLING|woning + slot|sloten|sleutel|OWNER|meer
        spullen|meubels|inboedel|boel|koffers + op_straat|buiten|stoep|container + gezet|gegooid|
            gooien|zetten|staan
        dak + boven + geen|zonder
        geen|zonder + slaapplek|slaapplaats|onderdak|slaapplekje|woonruimte_meer
        nergens + slapen|heen|terecht|wonen|onderdak|overnachten + kan|kunnen|vannacht|meer|ik|we|
            wij
        waar + slapen|slaap|overnachten|heen + vannacht|vanavond|nu|kinderen|moeten|kunnen|straks
        slaap|slaapt|slapen|woon|woont|overnacht|leef + auto|park|station|portiek|tent|buiten|
            kelderbox|garage|bushok|daklozenopvang
        straat + sta|staan|staat|beland|belanden|belandt|eindig|komen|kom|slaap|slapen|gezet|
            gegooid|zet|zetten|gooien|gooit|leven|leef + WEEKDAY|ik|we|wij|ons|me|mij|kinderen|
            dagen|ze|hij
        huis|woning|dak|thuis + kwijt|kwijtraken|verlies|verliezen|verloren|verlies|afgepakt|
            kwijtraak + huur*|schuld*|dagen|ik|we|ons|straks|hypotheek|bank|deurwaarder*|WEEKDAY
        bank|hypotheek + DWELLING + veilen|veiling|executie*|verkopen|gedwongen|openbare_verkoop
        executieverkoop|huisveiling|gedwongen_verkoop
        huur|huurcontract|contract + ontbonden|beeindigd|opgezegd|ontbinden|stopgezet + OWNER|COURT|
            door|moet|eruit|gekregen
        deurwaarder* + voor_de_deur|aan_de_deur|voor_mijn_deur|aan_mijn_deur|stoep|belt_aan|
            bij_de_deur|aan_deur|binnen
        uitgezet|uitzetten|uitzet|uitgesed + WEEKDAY|huis|woning|huur*|worden|word|wordt|OWNER|
            dagen|gezin
        dagvaarding + gekregen|ontvangen|kreeg|heb|gehad|bus|liggen|ligt
        HOME leeghalen|leeg_halen|leegruimen|ontruimen
        moet|moeten|mot DAY|voor|vrijdag|zaterdag|zondag|mijn|de sleutel|sleutels inleveren|afgeven|
            teruggeven
        sleutel|sleutels inleveren|afgeven moet|moeten|voor|DAY
        HOME moet|moeten verlaten|leeg|uit|opleveren|ontruimen|ontruimd
        vonnis|dagvaarding huur|woning|huis|rechter
        DAY staat|staan|komt|komen de|een deurwaarder*
        deurwaarder* stoep|deur|voor_de_deur|aan_de_deur
        moet|moeten|mot er|eruit uit|eruit van de|het|mijn|onze woningbouw|corporatie|huisbaas|
            rechter|verhuurder|gemeente|eigenaar
        ze|zij komen|kome DAY om CLOCK $
        ze|zij komen|kome DAY om half|kwart CLOCK $
        ze|zij komen|kome DAY om CLOCK uur $
        ze|zij komen|kome DAY om kwart over|voor CLOCK $
        moet|moeten|mot er|eruit eruit|uit voor|uiterlijk|voor_de|op
        eruit voor|uiterlijk|binnen 1|2|3|4|5|7|14|dag|dagen|week|maand|DAY|december|januari|
            november
        deurwaarder*|ze|gemeente haalt|halen|haal mijn|mn|het|ons HOME leeg
        LANDLORD zegt|zei|wil|wilt|eist jij|je|ik|dat_ik|wij|we|dat_we weg|vertrek|vertrekken|eruit|
            moet|moeten
        LANDLORD zegt|zei|wil DAY|weg|voor eruit|weg|uit
        LANDLORD wil|wilt|eist dat ik|we|wij vertrek|vertrekken|wegga|weggaan|eruit
        mag|mogen|kan|kom|kunnen mijn|mn|ons|het HOME niet|nie meer|in in|binnen
        mag|mogen|kan|kom niet|nie meer|mijn HOME|binnen in|binnen
        HOME niet|nie meer in|binnen
        slaap|slapen|logeer|logeren|woon bij vrienden|kennissen|familie|vriend bank|vloer|matras|
            steeds|geen
        slaap|slapen elke nacht|dag ergens anders|ander
        slaap|slapen steeds|elke|telkens ergens|ander anders|adres|plek
        waar kan|moet ik|we|wij slapen|heen|naartoe vannacht|vanavond|nu
        waar slapen|slaap vannacht|vanavond
        waar kan|moet ik|we|wij vannacht|vanavond slapen|heen|naartoe
        weg|uit het|de|mijn azc|opvang|hostel|noodopvang|pension moet|moeten|uit|gezet|gestuurd
        moet|moeten weg|uit het|de azc|opvang|noodopvang|hostel|pension
        tijdelijk|antikraak|anti_kraak contract|huur afgelopen|stopt|weg|uit
        geen vaste|eigen woonplek|slaapplek|adres|plek
        bankslaper*
        woning|huis|kamer onbewoonbaar|afgebrand|verloren
        uitgezet
        uitgezet*
        uit_gezet*
        uitgeset
        uitzetting
        uitzetting*
        huisuitzetting
        huisuitzet*
        ontruiming
        ontruimd
        ontruim*
        woningontruim*
        woninguitzet*
        huisuitgezet*
        mij|me|ons|ze|huis|hem|haar|ik|huurders uitzetten
        uitzetten|uitzet HOME
        deurwaarder* komt|komen DAY|langs|om|leeghalen
        komen|komt|kom DAY deurwaarder*|OUTOF|voor_het_huis|voor_mijn_huis|voor_de_woning
        deurwaarder* komen|komt DAY
        vonnis|rechter OUTOF|eruit
        DAY OUTOF
        moet|moeten uit|weg opvang
        nemen|neemt|pakken|pakt HOME af
        dakloos*
        dakloze*
        thuisloos
        huisloos*
        huurontbinding
        ontbinding huur
        zitting
        rechtszaak
        politie|pliesie deurwaarder*
        deurwaarder* politie
        moet|moeten|kan|mag spullen|koffers|boel pakken|inpakken|weghalen
        MUST HOME LEAVE
        MUST OUTOF
        OUTOF MUST|weg
        er|eruit DAY uit
        eruit gezet|gegooid|gezet_worden
        eruit|er_uit gezet|gegooid|geschopt|zetten|gooien|moeten|moet
        gooit|zet|zetten|gooien mij|me|ons eruit|er_uit|STREET
        STAND STREET
        STREET STAND|DAY
        slaap|slapen|woon|leef|slaapt auto|park|station|buiten|portiek|tent
        geen slaapplek|slaapplaats|slaap_plek|dak|onderdak|plek_om_te_slapen|huis_meer|woning_meer
        nergens slapen|heen|wonen|onderdak|naartoe vannacht|meer|vanavond|kan|moet|nu
        nergens om_te_slapen|om_te_wonen|te_slapen|te_wonen
        LAW uit|eruit|huis|woning|straat DAY|LAW|komt
        LAW vervang*|leeg|leeghalen|halen DAY|huis
        slot|sloten|slote vervang*|verander*|eraf|vervange|anders|gewisseld
        huur*|contract opgezegd|opzeggen|ontbonden|opgezegt|beeindigd|ontbinden|ontbinding|
            beeindigen
        zegt|zeggen|zegd huur|huurcontract op
        LANDLORD wil|willen|wilt|gooit|zet|zetten|gooien|dreigt|dreigen mij|me|ons|dat weg|eruit|
            er_uit|uit|STREET
        verlies|verliezen|kwijt|kwijtraken|raak|raken mijn|mn|me|ons|het HOME
        HOME kwijt|kwijtraken|kwijt_raken|afgepakt|ontnomen|afgenomen|onbewoonbaar|verliezen
        boedel|spullen|meubels|inboedel STREET|buiten|stoep gezet|zetten|gooien
        spullen STREET|op_de_stoep
        evict*
        homeless
        sokaga|evden atil*|atiyor*
        desahuci*
        sakami
        saka_mi
        DEVICE: ventilator*|lampen|verlichting|schakelaar|waterkoker*|alarm|muziek|apparaat|
            apparaten|plug|stroom|gas|water|licht|verwarming|tv|televisie|telefoon|wekker|geluid|
            melding*|radio|computer|lamp|oven|kachel|internet|fornuis|energie|elektra|bel
        SELLER: webshop|webwinkel|klarna|zorgverzekering|zorgverzekeraar|zorgpremie|telefoon*|boete|
            boetes|cjib|belasting*|verzekering|bol|wehkamp|abonnement|sportschool|lening|creditcard|
            scheiding|alimentatie|getuige|ziekenhuis|tandarts|kpn|odido|vodafone|ziggo|parkeer*
        no eviction:
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
        """
}
