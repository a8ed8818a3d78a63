extension DangerWords {
    /// Losing the home, or having none.
    static let eviction: Signals.Table = """
        HOME: huis|woning|kamer|flat|appartement|huisje|kot|studio|huurhuis|huurwoning|pand|etage|
            caravan|thuis
        MUST: geknikkerd|geflikkerd|gesmeten|gekegeld|gemikt|gebonjourd|gedonderd|moet|moeten|mot|
            moete|moest|word|wordt|worden|gezet|zetten|zet|gegooid|gooien|gooit|
            geschopt|schoppen|getrapt|gejaagd|gestuurd|oprotten|vliegen|vlieg|kan|mag|willen|wil|
            wilt|lig|ligt|vertrekken|dreigt|dreigen|gehaald|halen
        OUT: eruit|er_uit|vertrekken|weg|opgehoepeld|oprotten|opdonderen|verhuizen|eruitgezet
        OUTOF: uit_huis|uit_mijn_huis|uit_me_huis|uit_mn_huis|uit_ons_huis|uit_het_huis|huis_uit|
            uit_de_woning|uit_mijn_woning|uit_onze_woning|uit_haar_woning|woning_uit|kamer_uit|
            flat_uit|uit_de_kamer|uit_mijn_kamer|uit_zijn_huis|uit_haar_huis|huis_weg
        STREET: op_straat|op_de_straat|opstraat|de_straat_op|op_stoep|op_de_stoep|op_de_gang|buiten
        BELONGINGS: spullen|koffers|meubels|boedel|inboedel|tassen|dozen|alles
        LANDLORD: huisbaas|verhuurder*|corporatie|woningbouw*|woningcorporatie|wooncorporatie|
            huurbaas|eigenaar|eigenares|kotbaas|huisbazin|hospita|woningstichting|woonstichting|
            huisjesmelker|woningvereniging|woonbedrijf|woningcorp*|bank|hypotheek*|verhuurster
        LAW: deurwaarder*|rechter|politie|slotenmaker|vonnis|ontruim*
        COURT: rechter|rechtbank|kantonrechter|vonnis|dagvaarding*|dagvaarden|gedagvaard|zitting|
            kort_geding|rechtszaak|voorkomen
        RENT: huur|huurachterstand|huurschuld|woning|huis|verhuurder*|woningbouw*|hypotheek
        LEASE: huur|contract|huurcontract|huurovereenkomst|antikraak|anti_kraak|woonruimte
        SHELTER: eigen_huis|een_huis|dak|onderdak|slaapplek|slaapplaats|woonplek|bed|plek|dak_boven
        ROUGH: auto|tent|park|station|portiek|bankje|bos|trap|kelder|garage|bushokje
        HANDS: afpakken|afgepakt|verkopen|verkocht|veilen|veiling|kwijt|verlies|verliezen|
            kwijtraken|innemen|verloren
        PUT: zet|zette|zetten|gooit|gooide|gooien|knikkert|schopt|smijt|smijten|flikkert|flikkeren
        eviction:
        HOME leeg_maken|leegmaken|leeg_halen + LANDLORD|LAW
        // Locked out today.
        ze|zij|LANDLORD|LAW|mannen komt|komen|gaan|gaat|wil|willen|laten slot|sloten vervangen|
            veranderen|verandere|wisselen|verwisselen|vernieuwen|uitboren
        kan|kom|mag|kunnen|mogen|komen er|dr|der niet_meer|nie_meer|ni_meer > in $
        kan|kom|mag|kunnen|mogen|komen er|dr|der niet_meer|nie_meer|ni_meer > in + LANDLORD|slot|
            sloten|SOON
        // Put out of the house.
        PUT > SUFFERER > er ... uit
        PUT > SUFFERER > er > uit
        deurwaarder* + slotenmaker|slotenmakers
        LANDLORD + leeghalen|leeg_halen|leeghaalt + SOON
        kamer|huis|woning|studio > is|was|wordt > opgezegd|opgezegt
        moet SOON weg + kamer|woning|opgezegd|opgezegt|LANDLORD
        OUTOF over|binnen ... dagen|weken|week|uur
        mag|kan|kom MY HOME niet_meer|nie_meer|ni_meer > in
        kwijt + huis|woning + brand
        LANDLORD|hij WILL + dat_ik|dat_we|dat_wij + vertrek|weg|vertrekken|eruit
        LANDLORD + zegt + weg|vertrekken + moet|binnen|jij
        mag|kan ik|we|wij + HOME niet_meer|nie_meer in
        moet|moeten|kan spullen|koffers|boel|tassen pakken|inpakken
        SUFFERER huis uit zetten
        LANDLORD + jij|je|ik|we|wij|mij moet|moeten + weg|eruit|weg_zijn
        kan|mag|kom ik|we MY HOME niet_meer_in|niet_in|nie_meer_in
        kan|kom er|ik niet|niet_meer in + dichtgetimmerd|slot|sloten|LANDLORD
        zij|ze|mij + HOME|huis_uit + zetten|gooien
        uithuis|uit_huis + zetten|gezet|ze|moeten
        gemeente|politie|burgemeester sluit|sluiten|gesloten MY HOME
        SOON OUTOF
        HOME moet|moeten leeg|opleveren + SOON|voor
        zet|zetten|gooit|gooien SUFFERER uit + HOME|pand|gebouw
        neemt|nemen|pakken|pakt + MY HOME + af|$
        NO|niet + in_huis|naar_binnen|erin|er_in|open + slot|sloten|dichtgetimmerd|LANDLORD|sleutel
        ontruim*|uitgezet*|uitzet*|uithuiszet*|uithuisset*|huisuitzet*|huisuitgezet*|uitgeset|
            woningontruim*|dakloos*|dakloze*|thuisloos|huisloos*
        OUTOF MUST
        MUST OUTOF
        uit + MY HOME + gezet|zetten|gezet_worden|gegooid|gooien|moet|moeten|geschopt|gejaagd
        MUST HOME uit|verlaten|eruit|leeg|weg
        MUST eruit|er_uit
        eruit|er_uit MUST
        er|eruit + SOON uit|eruit + gezet|moet|moeten|mogen
        LANDLORD|rechter|ze|hij + OUT + SOON
        LANDLORD + eruit|er_uit|vertrekken|oprotten|opdonderen
        LANDLORD WILL + mij|me|ons|ik + OUT
        LANDLORD + OUTOF
        WILL|moet + SOON weg_ben|weg_zijn + kamer|huis|woning
        moeten|moet + OUT + RENT|politie|LAW
        // Bailiff, court and police.
        dagvaarding|gedagvaard + LANDLORD
        politie + deurwaarder*
        zitting|dagvaarding|rechtszaak + SOON|huur|huis|op_1|op_2|op_3
        LAW + vertrekken|vertrokken|eruit|weg|verlaten
        rechter|vonnis + binnen + dagen|weken
        deurwaarder*|politie + deur|voor_de_deur|voor_mijn_deur|aan_de_deur|staat|belt_aan|
            stoep + huis|deurwaarder*|nu|wat|huur|deur
        deurwaarder + staat|belt_aan|aan_de_deur|voor_de_deur|voor_mijn_deur
        LAW + huis + leeg|leegmaken|leeg_maken
        komen|komt SOON + om + 7|8|9|10|11|12|zeven|acht|negen|tien|elf|kwart
        LAW + SOON + huis|leeg|komt|komen|deur
        LAW + leeghalen|leeg_te_halen|leegmaken|ontruimen|eruit|slot|sloten
        COURT + RENT
        COURT + OUT
        HOME + leeg_te_halen|leeghalen|leeg_halen|leeggehaald|leegruimen + LAW|gemeente|mannen|ze|
            komen|staan|LANDLORD
        SOON + vlieg|vliegen|vliegt|vliegn + buiten|eruit|op_straat
        LANDLORD|rechter|vonnis + tot + SOON + blijven|wonen
        er nu|meteen|direct|gelijk|onmiddellijk uit + moet|moeten
        ruim|ruimen|halen|maken|haalt HOME leeg + ze|zij|LAW|mannen|gemeente|LANDLORD
        om MY HOME te_verlaten
        LAW|LANDLORD|rechter + sleutel|sleutels + inleveren|afgeven + SOON
        // On the street.
        lig|ligt|liggen in|op|onder portiek|station|tunnel|parkeergarage|bushokje|perron|bankje|brug

        koffer|koffers|tassen|vuilniszak*|rugzak + over_straat|op_straat + loop|lopen|zit|sta|loopt
        loop|lopen|loopt|zwalk|dool + over_straat + nacht|uren|nergens|koud|weggestuurd
        nachtopvang|daklozenopvang|noodopvang|crisisopvang|leger_des_heils|slaaphuis + NO|vol|
            weggestuurd|geweigerd
        slaap|slapen|slaapt onder brug|viaduct|bomen|afdak
        waar + slapen|slaap|heen|naartoe + vannacht|vanavond|SOON
        waar slaap|slapen|moet|kan ik|we|wij + SOON|nu|slapen
        slaap|slapen|slaapt in|op portiek|tent|auto|park|station|straat|bankje|trap|kelder
        zwerf|zwerft|zwerven|zwervend
        slaap|slapen|slaapt + bank + steeds|iemand_anders|elke|vrienden|overal|mensen|bij
        wij|ik straat leven|leef|wonen|slapen
        STREET + geknikkerd|geflikkerd|gesmeten|gekegeld|gemikt|gebonjourd|gedonderd|kzit|ksta|
            kslaap|staan|sta|gezet|zetten|zet|gegooid|gooit|gooien|kom|beland*|
            straks|leven|leef|slaap|slapen|zit
        BELONGINGS + STREET|buiten + gezet|gegooid|gooit|zet|zetten|al
        BELONGINGS + STREET + LANDLORD|ze
        slaap|slapen|slaapt|woon|woont|leef|leven + ROUGH|auto + SINCE|al|weken|nacht|weer|mijn|me|
            een|ik
        NO + SHELTER + vannacht|meer|morgen|straks|vanaf|hoofd|SOON
        NO huis|woning|SHELTER $|meer
        zonder|geen SHELTER|huis|woning + straks|met|kind|YOUNG|zit|sinds
        heb|hebben|heeft|hebt geen huis|woning|SHELTER
        nergens + slapen|wonen|heen|terecht|naartoe|om_te_slapen
        waar kan|moet|slaap ik|we|wij + slapen|heen|naartoe + vannacht|vanavond|SOON|nu
        slapen|slaap + bij_mensen|bij_vrienden|ergens_anders|overal + bank|stopt|elke|morgen
        mag|kan + tot + SOON + blijven|slapen + dan|daarna|buiten|straat
        opvang|hostel|pension|noodopvang|azc|crisisopvang + stopt|uit|weg|SOON|eruit|moet
        // Contract or home lost.
        bank|hypotheek* + veilt|veilen|veiling|verkoopt|verkopen + huis|woning
        LEASE|huur + voorbij|afgelopen|stopt|klaar|loopt_af + vertrek|weg|eruit|vertrekken|NO
        huis|woning|alles kwijt|verloren + brand|scheiding|overstroming
        rechter|vonnis + LEASE|huurcontract
        huurcontract|huurkontrakt|huurkontract + opgezegd|opgezegt|ontbonden|stopt
        LEASE + opgezegd|opgezegt|ontbinden|ontbonden|ontbinding|beeindigd|stopt|afloopt|
            afgelopen + LANDLORD|NO|weg|uit|ze|me|is|door|weken
        huurontbinding|ontbinding_van_de_huur*
        HOME + HANDS
        LANDLORD|ze + HANDS + HOME
        HANDS + MY HOME
        // Locked out.
        slot|sloten + vervangen|vervangt|veranderd|gewisseld|ander|nieuw|eraf + LANDLORD|huis|mijn|
            ik|deur
        sleutel + past_niet|werkt_niet + LANDLORD|slot|huis
        buitengesloten + LANDLORD
        """
}
