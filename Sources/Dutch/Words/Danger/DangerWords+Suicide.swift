extension DangerWords {
    /// Not wanting to live, in Dutch and in the first words of a few other languages.
    static let suicide: Signals.Table = """
        WANT: wil|wilt|wou|wilde|willen|kwil|wens|hoop|zou|ga|gaat|liever|was|waarom|kan|mag
        DEAD: dood|doodgaan|sterven|doodmaken|doodzijn|dood_gaan|dood_zijn
        NOT: niet|nie|ni|nooit|niks|nix|geen|mee
        LIFE: leven|bestaan|het_leven|mijn_leven|mn_leven|dit_leven
        LIVE: leven|leef|bestaan|verder|doorleven|wakker|er_zijn
        END: eind|einde|eint|een_eind|een_einde
        ONESELF: mezelf|mijzelf|zichzelf|haarzelf|hemzelf|jezelf|mij_zelf|me_zelf|zich_zelf|
            me_eigen|mn_eigen|mijn_eigen|mezelluf
        HARM: van_kant|iets|wat|aandoen|doden|dood|doodmaken|gesneden|ophangen|verhangen|ombrengen|
            verdrinken|vermoorden|snijden|snij|pijn|steken|schieten|verwond*|beschadig*|krassen|
            kapot
        HEIGHT: trein|metro|flat|balkon|brug|dak|raam|spoor
        PILLS: pillen|slaappillen|medicijnen|tabletten|paracetamol*
        TAKE: slik*|geslikt|genomen|innemen|ingenomen|neem|gepakt|tegelijk|sparen|gespaard|
            opgespaard
        MANY: alle|allemaal|heel_veel|te_veel|teveel|overal|zoveel|pot|strip|doos
        OUT: uitweg|uitkomst|toekomst|hoop|oplossing_meer
        ME: mij|me|mijn|mn
        WITHIN: klaarliggen|klaar_liggen|liggen_klaar|klaargelegd|klaar_gelegd|verzameld|bewaard
        WILL: wil|wilt|wou|wilde|willen|kwil|kwou|wens|wenst|hoop|hoopt|liever|verlang*|kga|ga|gaat
        suicide:
        genoeg + pillen|slaappillen
        hoeft|hoef + leven + niet|nie|ni
        hoop|wil|wou|bid|wens + ik + sterf|doodga|dood_ga|dood_zou_gaan|dood_neerval
        zegt|gezegd|dreigt|zei|dreigde + pillen|slaappillen|medicijnen + nemen|slikken|neemt|slikt|
            gaat
        slapen|slaap|weg|rusten + voor_altijd|voorgoed|eeuwig|voor_eeuwig
        er + morgen|straks|binnenkort|dan|volgende_week + niet_meer|nie_meer|ni_meer + ben|zal|
            bestaan
        verdien*|waard + leven|bestaan + niet|nie|geen|ik
        wereld + niet|geen|nie + meer|deel|uitmaken|hoor + deze + wil|ik|leven
        uit_het_leven
        leven|rotleven|kutleven|klereleven|hondenleven + klaar|genoeg|moe|beu|zat|trek|haat + dit|
            niet|met|mijn|het|van|ik
        ik|mezelf|me ben|voel|toch|niks_waard|niets_waard niks_waard|niets_waard|waardeloos|
            nutteloos|overbodig
        laat_me_gaan|laat_mij_gaan|laat_me_maar_gaan|laat_mij_maar_gaan|laat_me_sterven|
            laat_mij_sterven|laat_me_maar
        verlang*|uitkijk + naar + einde|dood|rust
        nut|zin|waarom|waarvoor + leef|bestaan|besta|leven + ik|nog|heeft|hebben|geen
        mijn afscheid|afscheidsbericht|afscheidsmail|laatste_bericht|laatste_dag|laatste_brief
        had|was|wou + nooit|niet + bestaan|bestond|bestaande|geboren
        alle|veel|heel_veel|handvol|pot|strip|doosje|overdosis + slaaptabletten|slaapmiddel*|
            pijnstillers|antidepressiva|oxazepam|temazepam|diazepam|oxycodon|morfine|slaappil*|
            medicatie|pillen + ingenomen|geslikt|genomen|innemen|slikken|slik|neem|opgegeten
        wil|wilt|wou|zou|kwil|verlang* + naar|bij + overleden|gestorven|hemel|dode
        niemand + begrafenis|graf|uitvaart|mis|mist
        mezelf|me|mij|zichzelf + gesneden|snijden|snij|sneed|gekrast|verbrand + weer|expres|elke|
            pols*|arm|armen|been|vaak|soms|opnieuw|al
        god|allah|heer + neem|haal|roep + mij|me
        mes|scheermes|schaar|glas|mesje + pols|polsen|aders
        zie|heb|zien|hebben|ziet + geen|gene + toekomst|perspectief|uitweg|hoop|lichtpuntje + meer
        zie|zien|ziet + geen|gene + licht + meer
        einde|eind + aan + lijden|ellende|pijn|alles|leven|verdriet
        van_het_leven + beroven|beroofd|beroof
        tegen_een_boom|tegen_de_boom|tegen_een_muur + rijden|rijd|rij|gereden
        onder + trein|tram|metro|vrachtwagen + springen|spring|gooien|gesprongen|liggen
        beter + niet|er_niet|weg|dood|zonder + besta|bestond|leefde|ben|was + ik
        nooit + meer + wakker
        denk|denkt|dacht|dacht|gedachten|gedachtes|gedachte + dood|doodgaan|zelfmoord|zelfdoding|
            sterven|einde_maken|eind_maken|opgeven_leven
        niet|nie|ni + meer|langer + bestaan|leven + wil|wilt|kan|kon|wou|hoef|mag|willen
        geprobeerd|probeert|probeerde|proberen|wil|wou|wilde|dreigt + ophangen|op_te_hangen|
            verdrinken|te_verdrinken|van_kant|doden|te_doden|zelfmoord
        dodelijk + hoeveel|welke|dosis|pillen|paracetamol*
        uitkomst|uitweg|oplossing + dood|sterven|zelfmoord|enige
        sterf|sterven|dood|doodgaan + liever|beter|laat_me|laat_mij|mag_ik|wil_ik|verdien
        moe|doodmoe + leven|bestaan|vechten_leven
        ik + niet|nooit + had|hadden + mogen|moeten + geboren|bestaan
        levensmoe*
        kwil|kga|kwou DEAD
        WILL + DEAD
        niet|nie|ni + leven|bestaan + willen|wil|wilt|wou|wilde
        WILL + zelfmoord|zelfdoding
        poging + gedaan|ondernomen + weer|vroeger|leven|dood|denk|ziekenhuis
        stap|stappen|stapt|gestapt|stapte eruit|er_uit
        zich|zichzelf|mezelf iets|wat aandoen|aan_te_doen|aandoet|aandeed|aangedaan|aan_doen
        kga|ga|gaat|wil|wilt|zou|dreigt|zegt + me|mij|zich|mn_eigen|mijn_eigen + ophangen|verhangen|
            verdrinken|ombrengen|doodsteken|doodschieten|op_te_hangen|te_verdrinken|van_kant
        MANY + PILLS + TAKE
        PILLS + gespaard|sparen|opgespaard|verzameld
        hoeveel PILLS
        overdosis
        pijnloos + dood|sterven|einde|doodgaan
        hoe kan|moet ik dood|sterven
        113 + nodig|bel|bellen|gebeld
        levenslust|levenszin|levensmoed|levenswil + geen|kwijt|weg|niet
        last + voor iedereen|kinderen|familie|anderen|allemaal|gezin
        binnenkort|straks|morgen|volgende_week + er_niet_meer|er_nie_meer|er_ni_meer
        er_niet_meer + wil|wilt|willen|wilde|wou + zijn|ben|wezen
        WILL + weg + van|uit + wereld|leven|aarde
        deze_wereld|deze_aarde + verlaten|weg|niet_meer
        geen|weinig|zonder + reden|zin|doel|nut + leven|leef|doorgaan|opstaan
        zin + leven + kwijt|weg|verloren
        klaar|genoeg|moe|beu|zat + leven
        iedereen|jullie|ze|kinderen|gezin|familie + beter_af|gelukkiger|beter_zonder + mij|zonder|
            ik|weg
        niemand + mis|mist|missen|merkt + weg|mij|me|dood|ben|er_niet
        maak|maakt|maken|gemaakt + END + aan
        plan|plannen|briefje|brief + dood|zelfmoord|afscheid|uit_het_leven
        afscheid + genomen|nemen + leven|iedereen|voorgoed|wereld|allemaal
        niet|nie|ni|nooit + meer + wakker_worden|wakker_word|wakker_wordt|ontwaken|wakker_te_worden
        springt|springen|spring|sprong|gesprongen + flat|brug|dak|balkon|trein|metro|galerij|raam|
            spoor|toren|kanaal|rijn|viaduct
        snijd|snijdt|snij|snijden|sneed|gesneden|krast|krassen|brandt|slaat|bonkt + zichzelf|mezelf|
            haarzelf|hemzelf|zijn_eigen|haar_eigen|me_eigen
        doe|doet|doen|deed + mezelf|zichzelf|haarzelf|hemzelf|mijzelf + pijn|iets|wat
        hoeft|hoef|hoefde + niet|nie|ni + meer + mij|me|leven|ik
        snap|weet|zie + niet|nie|geen + waarom|waarvoor|reden + leef|leven|besta
        rust|eindelijk_rust + voor_altijd|eeuwig|eeuwige|dood
        wens|wou|wilde|had + nooit|niet + geboren
        WANT hem|haar achterna
        waar|waarvan|waaraf ik|ga|kan springen|spring
        punt achter zet|zetten|gezet
        waarvoor|waarom|waartoe leef|besta|leven|moet_ik ik|nog|verder|leven $
        haat|haten mijn|mn|me|het leven
        haat mezelf|mijzelf
        pols|polsen gesneden|snijden|doorgesneden|open
        sta|staan|loop|zit|ligt|lig bij|op|langs|aan het|de|een|t spoor|rails|dak|randje|afgrond|
            reling|brug|viaduct|perron
        geregeld voor|na|als mijn|ik dood
        na mijn dood
        WANT weg voor_altijd|voorgoed|voor_eeuwig
        weg_van_hier|weg_van_alles voor_altijd|voorgoed
        niemand houdt|houd|geeft|wil van|om mij|me weg|leven|dood
        loop|spring|loopt|springt|ren|stap voor een|de|een_rijdende auto|trein|tram|bus|metro|
            vrachtwagen
        zichzelf|mezelf|hemzelf|haarzelf|zich op_te_hangen|te_verdrinken|te_doden|te_doen
        weg van|uit het|dit|mijn leven
        WANT weg_van_het_leven|weg_van_de_wereld
        stervn|sterve|stervun
        het|alles|leven heeft|geeft|heef allemaal|toch|gewoon|echt geen|geen_enkele zin|nut meer $
        klaar|gedaan|over|afgelopen|einde met mij $
        WANT naar de hemel|god|overkant|andere_kant
        PILLS WITHIN|liggen|naast
        WITHIN PILLS
        nooit geboren|nooit_geboren was|ben|had|te_zijn
        niet|nie geboren was
        wie zorgt voor als ik_er_niet|ik_er_nie|ik_dood|ik_weg
        testament|begrafenis|uitvaart WANT dood
        zelfverminking
        heb een|n touw|strop|wapen klaar|gekocht|liggen
        durf niet|nie meer te leven|verder
        word|wordt wakker|wakker_worden nooit|niet meer $
        niks|niets meer om_voor_te_leven|om_voor_te|waard_om
        geen|zonder reden|redenen om te|nog leven|bestaan
        maak|maken|maakt|gaat|ga|wil zich|zichzelf|mezelf van_kant|dood
        maak|maken mijn|het leven af|stuk
        maak|maken|maakte|gemaakt ME|mezelf|mijzelf van_kant
        zelfmoord
        zelfdoding
        zelfmoordpoging
        zelfmoord*
        zelfdod*
        suicidaal
        suicid*
        automutil*
        afscheidsbrief
        euthanasie
        overdosis
        hopeloos* $
        uitzichtloos*
        vaarwel
        WANT DEAD
        beter dood
        als|wanneer ik_dood ben|was|is
        dood_wil|dood_wilt|dood_wou|dood_wilde|dood_willen|dood_gwn
        denk|denken|denkt|gedachten|gedacht|fantaseer aan|over de_dood|doodgaan|dood_zijn|sterven
        verlang* dood
        maak|maken|maakt|maakte|gemaakt END aan|an|eraan
        er END aan|an
        END aan|an LIFE|mezelf|alles|maken|maak
        eraan|er_aan END maken
        END LIFE
        NOT meer|mee LIVE
        WANT NOT LIVE
        LIFE NOT meer
        NOT zin|nut|doel|reden|lust LIFE
        LIFE NOT zin|nut|doel|waarde|waard
        niks waard LIFE
        LIFE nergens|niks waard|voor
        klaar|moe|zat|genoeg|beu|ziek LIFE
        LIFE zat|moe|beu
        zinloos LIFE
        weg|stap*|uit|verlaten|ontsnappen deze|dit LIFE|wereld
        wereld verlaten|weg
        LIFE stap*|verlaten|uitstappen|beeindig*|opgeven
        beeindig* LIFE
        stop* met LIFE
        LIFE voorbij|over|klaar|zinloos|waardeloos|afgelopen
        afscheid LIFE|iedereen|wereld|kinderen
        ONESELF HARM
        van_kant maken|maak|maakt
        WANT ONESELF|me|mij ophangen|verhangen|verdrinken|ombrengen
        snij|snijd|snijdt|kras|sneed|snijden|gesneden ONESELF|arm|armen|pols|polsen
        hang|hangen|ophangen ONESELF|me op
        verwond*|verhang* ONESELF|me|mij
        spring*|sprong|gooi|loop|stap HEIGHT
        HEIGHT spring*|gooien|liggen
        voor_de_trein|onder_de_trein
        MANY PILLS TAKE
        PILLS TAKE
        TAKE MANY PILLS
        PILLS genoeg|allemaal|alle
        zie|ziet|zit|zag|kzie|zien NOT meer|mee zitten|zitte|zitn
        zie|ziet|zag|heb|is|zien geen OUT
        geen_uitweg
        NOT OUT meer
        alles zwart|donker|zinloos|uitzichtloos
        niemand mist|missen|mis|misse ME
        niemand zal|zou|gaat ME|om missen|geeft
        niemand heeft|heef|hebben ME nodig
        niemand ME nodig
        NOT nodig|gewenst|welkom wereld
        tot_last
        last_voor_iedereen
        nergens_goed_voor
        beter|beter_af|blijer|gelukkiger|rustiger zonder|als ME|ik|zonder_mij $
        beter|beter_af zonder ME
        beter als|dat ik er_niet|er_nie|weg|dood
        iedereen|kinderen|gezin|wereld beter zonder
        had|was nooit|niet geboren
        kan|kun|kunnen|ken echt|het|gewoon|er|zo|dit|t|nie|niet NOT meer|mee|zo|verder|tegen $
        kan|ken|kannie NOT meer|mee $
        kan NOT meer|langer zo|verder|door|doorgaan|volhouden|aan
        kan_het_niet_meer|kan_dit_niet_meer|kan_niet_meer_verder|kan_zo_niet_verder|kan_zo_niet_meer
        kan|hou|houd|trek het|t|dit|me|dit_leven NOT meer|langer vol|aan
        trek het|dit|t NOT meer
        hou het|t|dit NOT meer uit
        volhouden niet_meer
        ben op $
        ik geef|gaf het|t op $
        het_is_op_met_mij
        ik_ben_het_zat_allemaal
        WANT|hoef|hoeft er|er_niet|er_nie|niet|nie niet_meer|nie_meer|meer zijn $
        er_niet_meer_zijn|er_niet_meer_ben|er_niet_meer_was|er_nie_meer_was|er_nie_meer_zijn|
            er_nie_meer_ben
        was ik er niet|nie
        hoeft|hoef voor_mij|voor_me|van_mij|het NOT meer
        hoeft|hoef NOT meer voor_mij|voor_me|van_mij
        WANT verdwijnen|weg_zijn|inslapen
        voor_altijd|voor_eeuwig|eeuwig slapen|inslapen|weg|rust|verdwijnen
        slapen|inslapen NOT meer wakker|opstaan
        morgen NOT meer wakker|er|hier
        wil eeuwige_rust|rust_voor_altijd
        ermee_stoppen_voorgoed
        eruit_stappen|er_uit_stappen|uitstappen
        dit_is_mijn_laatste|mijn_laatste_bericht|mijn_laatste_dag|ga_jullie_missen
        want|wanna|going|kill|end die|dead|myself|my_life
        quiero|kiero morir*|matarme
        olmek istiyorum
        canima kiyac*|kiyiyorum
        intihar*
        ke|kier|mi_ke|mi_kier muri|mori
        wani dede
        bghit|bagit nmout|nmut|nmoet
        mewu
        HAVE: rond|komen|betalen|slapen|lopen|werken|vinden|inloggen|zien|lezen|wachten
        no suicide:
        zwart|donker op mijn|het|de scherm|telefoon|tv|foto
        op het|mijn scherm zwart|donker
        hou|houd|hield van het|dit|mijn leven
        liefde|geluk|genieten + leven
        dood aan die|de|het|dat|deze|kanker|een
        moet|moeten|elke|dagelijks|iedere pillen|medicijnen|tabletten slikken|slik|innemen|nemen
        PILLS TAKE voor|tegen bloeddruk|hart|suiker|cholesterol|pijn|allergie
        geen_uitweg uit dit|menu|formulier
        kanker|ziek|ziekte|ziekenhuis dood
        moe van het leven_met_papier
        hoop|toekomst|perspectief op werk|woning|baan|beter
        zie geen toekomst|licht|hoop bedrijf|lamp|knop
        dood|dood_gaan van de|het|al|die|deze stress|drukte|hitte|warmte|kou|honger|dorst|lachen|
            verveling|zenuwen|nieuwsgierigheid|ongeduld|heimwee|schaamte|schrik|slaap|spierpijn|
            hoofdpijn|kiespijn|muggen|wachten|werk
        END aan met|tot_morgen|tot_straks|tot_volgende|voor_vandaag|deze_les
        die|deze|de|hem|haar|jou|je|ze|jullie|hun|iemand doodmaken|doodslaan|doodsteken
        stap|stapt|stappen eruit|er_uit bij|op|halte|station|bus|tram
        mug|muggen|spin|vliegen|vlieg|wesp|kakkerlak* + dood|doodmaken|doodslaan
        haren|vlees|brood|groente*|ui|uien|papier + snij|snijd|snijden|gesneden
        zwembad|trampoline|springtouw + springen|spring
        zelfmoord|zelfdoding STORY|cursus|training|preventie
        doodga|ga|gaat ik niet_dood
        sorry|excuus|bedankt last
        dood van de|het honger|kou|dorst|hitte|warmte|lachen|verveling
        printer|computer|laptop|telefoon|formulier|brief|brieven|papieren wel|zo uit_het_raam
        dood van honger|dorst|kou|kiespijn|hoofdpijn|saaiheid|nieuwsgierig*|verveling
        hier_niet_meer_mee|daar_niet_meer_mee verder
        luistert|kijkt|leest mee
        wil|wilde|zou|ga niet_dood_aan
        dood_graag
        overleden
        geen_doodvonnis
        hond|kat|poes|vis|plant|planten|telefoon|batterij|accu|konijn is|was|gaat|ging|zijn|wil|
            wilt dood
        komt|kwam|is|was|kwam_er|komt_er END aan
        END aan|an abonnement|contract|gesprek|ruzie|overlast|lidmaatschap|verzekering|les|dienst|
            relatie
        niet_meer_rond
        kan|kunnen|wil|hoef|hoeft niet|nie meer HAVE|eten|afspreken|bellen
        leven van|in|met|op uitkering|bijstand|nederland|armoede|geld|euro
        niet_meer_leven_van
        """
}
