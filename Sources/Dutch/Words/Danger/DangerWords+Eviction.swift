extension DangerWords {
    /// Losing one's home, or having none.
    static let eviction: WordTable = """
        MUST: moet|moeten|mot|moete|ga|gaan|word|wordt|worden|gezet|zetten|zet|schoppen|schopt|
            gooien|gooit|willen|wil|wilt|dreig|dreigt|dreigen|geschopt|gegooid|jagen|gejaagd|
            komen
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
        eviction: uitgezet, uitgezet*, uit_gezet*, uitgeset, uitzetting, uitzetting*,
            huisuitzetting, huisuitzet*, ontruiming, ontruimd, ontruim*, woningontruim*,
            woninguitzet*, huisuitgezet*, mij|me|ons|ze|huis|hem|haar|ik|huurders uitzetten,
            uitzetten|uitzet HOME, deurwaarder* komt|komen DAY|langs|om|leeghalen,
            komen|komt|kom DAY deurwaarder*|OUTOF|voor_het_huis|voor_mijn_huis|voor_de_woning,
            deurwaarder* komen|komt DAY, vonnis|rechter OUTOF|eruit, DAY OUTOF,
            moet|moeten uit|weg opvang, nemen|neemt|pakken|pakt HOME af, dakloos*, dakloze*, thuisloos, huisloos*, huurontbinding,
            ontbinding huur, zitting, rechtszaak, politie|pliesie deurwaarder*,
            deurwaarder* politie,
            moet|moeten|kan|mag spullen|koffers|boel pakken|inpakken|weghalen, MUST HOME LEAVE,
            MUST OUTOF, OUTOF MUST|weg, er|eruit DAY uit, eruit gezet|gegooid|gezet_worden,
            eruit|er_uit gezet|gegooid|geschopt|zetten|gooien|moeten|moet,
            gooit|zet|zetten|gooien mij|me|ons eruit|er_uit|STREET, STAND STREET,
            STREET STAND|DAY, slaap|slapen|woon|leef|slaapt auto|park|station|buiten|portiek|tent,
            geen slaapplek|slaapplaats|slaap_plek|dak|onderdak|plek_om_te_slapen|huis_meer|
            woning_meer,
            nergens slapen|heen|wonen|onderdak|naartoe vannacht|meer|vanavond|kan|moet|nu,
            nergens om_te_slapen|om_te_wonen|te_slapen|te_wonen,
            LAW uit|eruit|huis|woning|straat DAY|LAW|komt,
            LAW vervang*|leeg|leeghalen|halen DAY|huis,
            slot|sloten|slote vervang*|verander*|eraf|vervange|anders|gewisseld,
            huur*|contract opgezegd|opzeggen|ontbonden|opgezegt|beeindigd|ontbinden|ontbinding|
            beeindigen, zeg|zegt|zeggen|zegd huur|huurcontract op,
            LANDLORD wil|willen|wilt|gooit|zet|zetten|gooien|dreigt|dreigen mij|me|ons|dat weg|
            eruit|er_uit|uit|STREET,
            verlies|verliezen|kwijt|kwijtraken|raak|raken mijn|mn|me|ons|het HOME,
            HOME kwijt|kwijtraken|kwijt_raken|afgepakt|ontnomen|afgenomen|onbewoonbaar|verliezen,
            boedel|spullen|meubels|inboedel STREET|buiten|stoep gezet|zetten|gooien,
            spullen STREET|op_de_stoep, evict*, homeless, sokaga|evden atil*|atiyor*, desahuci*,
            sakami, saka_mi
        DEVICE: stroom|gas|water|licht|verwarming|tv|televisie|telefoon|wekker|geluid|melding*|
            radio|computer|lamp|oven|kachel|internet|fornuis|energie|elektra|bel
        no eviction: STREET wachten|bus|tram|kijken|praten|spelen|roken, uit_huis gaan_wonen,
            huis_uit studeren|studie|samenwonen|trouwen, DEVICE is|was|word|wordt|werd|worden|de|het|heb|hebben|zijn uitgezet|
            uitzetten|uit_gezet, DEVICE uitgezet|uitzetten, uitgezet|uitzetten|zet|zetten DEVICE,
            thuis_werken, koop|kopen|verkopen huis
        """
}
