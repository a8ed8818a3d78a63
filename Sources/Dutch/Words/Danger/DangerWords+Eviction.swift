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
        CLOCK: 7|8|9|10|11|12|1|2|3|zeven|acht|negen|tien|elf|twaalf
        eviction: HOME leeghalen|leeg_halen|leegruimen|ontruimen, moet|moeten|mot DAY|voor|
            vrijdag|zaterdag|zondag|mijn|de sleutel|sleutels inleveren|afgeven|teruggeven,
            sleutel|sleutels inleveren|afgeven moet|moeten|voor|DAY,
            HOME moet|moeten verlaten|leeg|uit|opleveren|ontruimen|ontruimd,
            vonnis|dagvaarding huur|woning|huis|gekregen|rechter|ontvangen,
            heb|krijg|kreeg een|n vonnis|dagvaarding,
            DAY staat|staan|komt|komen de|een deurwaarder*,
            deurwaarder* stoep|deur|voor_de_deur|aan_de_deur, moet|moeten|mot er|eruit uit|
            eruit van de|het|mijn|onze woningbouw|corporatie|huisbaas|rechter|verhuurder|
            gemeente|eigenaar, ze|zij komen|kome DAY om CLOCK $,
            ze|zij komen|kome DAY om half|kwart CLOCK $, ze|zij komen|kome DAY om CLOCK uur $,
            ze|zij komen|kome DAY om kwart over|voor CLOCK $,
            moet|moeten|mot er|eruit eruit|uit voor|uiterlijk|voor_de|op, eruit voor|uiterlijk|
            binnen 1|2|3|4|5|7|14|dag|dagen|week|maand|DAY|december|januari|november,
            deurwaarder*|ze|gemeente haalt|halen|haal mijn|mn|het|ons HOME leeg, LANDLORD zegt|
            zei|wil|wilt|eist jij|je|ik|dat_ik|wij|we|dat_we weg|vertrek|vertrekken|eruit|moet|
            moeten, LANDLORD zegt|zei|wil DAY|weg|voor eruit|weg|uit,
            LANDLORD wil|wilt|eist dat ik|we|wij vertrek|vertrekken|wegga|weggaan|eruit,
            mag|mogen|kan|kom|kunnen mijn|mn|ons|het HOME niet|nie meer|in in|binnen,
            mag|mogen|kan|kom niet|nie meer|mijn HOME|binnen in|binnen,
            HOME niet|nie meer in|binnen, slaap|slapen|logeer|logeren|woon bij vrienden|
            kennissen|familie|vriend bank|vloer|matras|steeds|geen,
            slaap|slapen elke nacht|dag ergens anders|ander,
            slaap|slapen steeds|elke|telkens ergens|ander anders|adres|plek,
            waar kan|moet ik|we|wij slapen|heen|naartoe vannacht|vanavond|nu,
            waar slapen|slaap vannacht|vanavond,
            waar kan|moet ik|we|wij vannacht|vanavond slapen|heen|naartoe, weg|uit het|de|
            mijn azc|opvang|hostel|noodopvang|pension moet|moeten|uit|gezet|gestuurd,
            moet|moeten weg|uit het|de azc|opvang|noodopvang|hostel|pension,
            tijdelijk|antikraak|anti_kraak contract|huur afgelopen|stopt|weg|uit,
            geen vaste|eigen woonplek|slaapplek|adres|plek, bankslaper*,
            woning|huis|kamer onbewoonbaar|afgebrand|verloren, uitgezet, uitgezet*, uit_gezet*,
            uitgeset, uitzetting, uitzetting*, huisuitzetting, huisuitzet*, ontruiming,
            ontruimd, ontruim*, woningontruim*, woninguitzet*, huisuitgezet*,
            mij|me|ons|ze|huis|hem|haar|ik|huurders uitzetten, uitzetten|uitzet HOME,
            deurwaarder* komt|komen DAY|langs|om|leeghalen,
            komen|komt|kom DAY deurwaarder*|OUTOF|voor_het_huis|voor_mijn_huis|voor_de_woning,
            deurwaarder* komen|komt DAY, vonnis|rechter OUTOF|eruit, DAY OUTOF,
            moet|moeten uit|weg opvang, nemen|neemt|pakken|pakt HOME af, dakloos*, dakloze*,
            thuisloos, huisloos*, huurontbinding, ontbinding huur, zitting, rechtszaak,
            politie|pliesie deurwaarder*, deurwaarder* politie,
            moet|moeten|kan|mag spullen|koffers|boel pakken|inpakken|weghalen, MUST HOME LEAVE,
            MUST OUTOF, OUTOF MUST|weg, er|eruit DAY uit, eruit gezet|gegooid|gezet_worden,
            eruit|er_uit gezet|gegooid|geschopt|zetten|gooien|moeten|moet,
            gooit|zet|zetten|gooien mij|me|ons eruit|er_uit|STREET, STAND STREET,
            STREET STAND|DAY,
            slaap|slapen|woon|leef|slaapt auto|park|station|buiten|portiek|tent, geen slaapplek|
            slaapplaats|slaap_plek|dak|onderdak|plek_om_te_slapen|huis_meer|woning_meer,
            nergens slapen|heen|wonen|onderdak|naartoe vannacht|meer|vanavond|kan|moet|nu,
            nergens om_te_slapen|om_te_wonen|te_slapen|te_wonen,
            LAW uit|eruit|huis|woning|straat DAY|LAW|komt,
            LAW vervang*|leeg|leeghalen|halen DAY|huis,
            slot|sloten|slote vervang*|verander*|eraf|vervange|anders|gewisseld, huur*|
            contract opgezegd|opzeggen|ontbonden|opgezegt|beeindigd|ontbinden|ontbinding|
            beeindigen, zeg|zegt|zeggen|zegd huur|huurcontract op, LANDLORD wil|willen|wilt|
            gooit|zet|zetten|gooien|dreigt|dreigen mij|me|ons|dat weg|eruit|er_uit|uit|STREET,
            verlies|verliezen|kwijt|kwijtraken|raak|raken mijn|mn|me|ons|het HOME, HOME kwijt|
            kwijtraken|kwijt_raken|afgepakt|ontnomen|afgenomen|onbewoonbaar|verliezen,
            boedel|spullen|meubels|inboedel STREET|buiten|stoep gezet|zetten|gooien,
            spullen STREET|op_de_stoep, evict*, homeless, sokaga|evden atil*|atiyor*, desahuci*,
            sakami, saka_mi
        DEVICE: stroom|gas|water|licht|verwarming|tv|televisie|telefoon|wekker|geluid|melding*|
            radio|computer|lamp|oven|kachel|internet|fornuis|energie|elektra|bel
        no eviction: ze|zij komen DAY koffie|thee|eten|helpen|brengen|bezorgen|schilderen|
            repareren|maken|feest|langs|logeren|opmeten,
            STREET wachten|bus|tram|kijken|praten|spelen|roken, uit_huis gaan_wonen,
            huis_uit studeren|studie|samenwonen|trouwen, DEVICE is|was|word|wordt|werd|worden|
            de|het|heb|hebben|zijn uitgezet|uitzetten|uit_gezet, DEVICE uitgezet|uitzetten,
            uitgezet|uitzetten|zet|zetten DEVICE, thuis_werken, koop|kopen|verkopen huis
        """
}
