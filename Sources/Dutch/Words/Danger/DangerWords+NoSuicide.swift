extension DangerWords {
    /// What only sounds like not wanting to live.
    static let noSuicide: Signals.Table = """
        FINAL: einde|eind
        END: end|eind|einde|eint|een_eind|een_einde
        TAKE: slik*|geslikt|genomen|innemen|ingenomen|neem|neemt|nemen|gepakt|tegelijk|sparen|
            gespaard|opgespaard
        HAVE: rond|komen|betalen|slapen|lopen|werken|vinden|inloggen|zien|lezen|wachten
        KID: baby*|peuter*|kleuter*|zoontje*|dochtertje*|kleintje*|kindje*|kleine|kleinkind*|broertje*|
            zusje*|kind|kinderen|kids
        OTHER: hij|ie|zij|ze|KIN|YOUNG|iemand
        TOT: 1|2|3|4|5|6|7|8|9|een|twee|drie|vier|vijf|zes|zeven|acht|negen
        PRACTICAL: verhuiz*|lenen|bellen|kopen|nieuwe|nieuw|aanvragen|betalen|werken|bezwaar|advocaat|
            bewind*|schuldhulp*|scheiden|stekker|herstarten
        no suicide:
        oplossing|uitweg|uitkomst > PRACTICAL
        oplossing|uitweg|uitkomst > en_dat_is|dat_is|is|namelijk|een|en_die_is PRACTICAL
        wakker > worden|word|wordt > van|door ... herrie|lawaai|kou|wekker|buren|muziek|hond|kat|
            geluid|verkeer|vuilniswagen|baby
        er NO > meer > bij > zijn > bij|met|op|in
        stap|stappen|stapt eruit|er_uit ... halte|station|groep|appgroep|app|chat|project|cursus|bestuur|
            commissie
        perron > te > wachten
        loop|loopt|rij|fiets ... naar > de|die > brug > bij|naast|van
        spoor|perron > TOT ... trein ... te_laat|vertraging|vertraagd|rijdt
        opstaan > zo_vroeg|vroeg|om_5|om_6|om_7|om_8|om_zes|om_zeven|om_acht
        touw ... slinger*|tuin|waslijn|knutselen|fiets|hangmat|tent|pakket|verhuiz*
        niemand mist|mis|missen > een|de|die
        zie|ziet > je|jij|ik|u ... kinderen|kind|hem|haar ... nooit_meer
        hoeft|hoef ... koffie|thee|formulier*|lamp|afspraak|bezoek|klus|hulp|kast|les|lessen|training|
            activiteit|boodschap*|cadeau*|feest*|brief|overzicht|gordijn*|fiets|telefoontje ... NO > meer
        // Who swallowed by accident, or does not answer, needs an ambulance first.
        KID > heeft|had|at|slikte|nam|pakte|kreeg ... PILLS
        KID van > de|mijn|me|mn|onze|TOT ... heeft|had|at|slikte ... PILLS
        YOUNG > van > TOT ... PILLS
        YOUNG > heeft ... PILLS ... is > TOT > $|jaar
        PILLS ... per_ongeluk|perongeluk
        per_ongeluk|perongeluk ... PILLS
        OTHER ... PILLS ... reageert|beweegt|ademt|ademd|aanspreekbaar|bewusteloos|schuim
        OTHER ... PILLS ... wordt NO wakker
        OTHER ... PILLS ... ligt ... grond|vloer|bed|bank
        OTHER ... wordt|reageert|ademt > NO ... PILLS
        lamp*|schilderij*|gordijn*|kast|kastje|plank|plankje|spiegel*|jas|was|foto*|klok|rookmelder|
            televisie|tv|rail|poster|slinger* ... ophangen|hangen|ophang
        ophangen|ophang ... lamp*|schilderij*|gordijn*|kast|kastje|plank|spiegel*|foto*|klok|slinger*
        vinger|vingers|duim > gesneden
        gesneden ... koken|ui|uien|groente*|brood|afwas
        formulier*|lijst|vragenlijst|papier*|site|website is|lijkt|wordt > zelfmoord
        trek|hou|houd > het|t > NO > meer > met > die|deze|dat|de buslijn|bus|lift|trein|tram|app|site|
            website|wachtmuziek|lawaai|muziek|verbouwing|printer|computer
        nee > ik > wil > NO > dood
        ik > wil > NO > dood > hoor
        ik > wil > NO > dood|doodgaan > want|omdat
        nooit|nog_nooit > aan > zelfmoord|zelfdoding > gedacht $|hoor|en|gelukkig
        denk|dacht|denken > nooit > aan > zelfmoord|zelfdoding|suicide $|hoor|en|gelukkig
        liever > dood > dan > rood|blauw|ajax|feyenoord|psv
        liever > dood > dan > in > de|een|die > file|rij|spits|bus|trein
        moe > van > het|t > leven > in > de|een|die|deze|dit|een_grote > stad|flat|dorp|wijk|buurt|drukte
        wil > nog > lang > NO > dood
        ik > wil > NO > dood|doodgaan ... nog_lang|nog_niet|nooit
        schrik|schrok|schrikt|schrikken|lach|lacht|verveel|verveelt|erger|zoek|schaam|
            zweet > me|mij|mijn|zich|ons > dood
        zou > voor > ze|hem|haar|hun|hen|jou|je|jullie > sterven|doodgaan
        zou > voor > MY > KIN|YOUNG > sterven|doodgaan
        zie|zien|ziet > het|t|et > NO > meer > zitten|zitte > om ... te > komen|bellen|invullen|
            koken|sporten|fietsen|werken|schrijven|wachten
        er > niet|nie > ik|want|omdat|wegens|door|vanwege ... fysio|tandarts|dokter|ziekenhuis|werk|
            werken|vakantie|ziek|afspraak|feest|examen|school|verjaardag|kapper|therapie|controle|
            vrij
        ben|was|is > niet|nie > suicid*
        nee > ik > wil > niet|nie > dood|doodgaan
        zelfmoord|zelfdoding|suicide|euthanasie ... werkstuk|spreekbeurt|taalles|scriptie|
            moeilijk_woord
        euthanasie van|voor > MY > hond|kat|poes|konijn|paard|cavia|huisdier
        maak|maakt|maken|slaat|slaan|steekt|schiet > mij|me|ons|haar|hem > dood
        mij|me|ons|haar|hem|hen|ze|je|jou > dood > gaat|gaan|ga|zal|komt|komen > maken|slaan|steken|
            schieten
        doos|doosje|pot|potje|strip PILLS kost|kosten|kopen|duur
        punt|einde|eind > achter|aan + studie|opleiding|relatie|abonnement|cursus|discussie|taalles|
            les|lessen|stage|contract|vriendschap|verkering|baan
        KIN|YOUNG + in_19*|in_200*|in_201*|jaren_geleden|jaar_geleden|lang_geleden|
            vroeger zelfmoord|zelfdoding gepleegd
        kapper|kapster|barbier|tandarts|dokter|chirurg ... gesneden|snijden|snijdt
        laatste_dag op|van|bij werk|school|cursus|stage|vakantie|maand|week
        stop|stoppen > met > werken|werk|roken|drinken|snoepen|school|studeren|sporten|gokken
        loop|lopen|loopt|rij|rijd|fiets over > de|een > brug naar|richting
        er niet_meer > mee|over|naar|heen
        SOMEONE > WILL|dreigt mij|me|ons|haar|hem dood > te|maken|maakt|slaan|steken|schieten|doen
        hem|haar|die|ze|hun|jou|je dood > maken|slaan|steken|schieten
        maakt|maak|maken|slaat|steekt|schiet SOMEONE mij|me|ons|haar|hem dood
        want|wants|going > to > kill > me|us|her
        will > kill > me|us|her
        moet|moeten|elke|dagelijks|iedere|per_dag|per_week|elke_dag + TAKE|slikken PILLS
        END maak|maken|maakt|gemaakt aan|an discussie|ruzie|gedoe|gesprek|overlast|gezeur|traditie|
            abonnement|contract|huurcontract|sportcontract|huur|lidmaatschap|verzekering|relatie|
            huwelijk|telefooncontract|energiecontract
        PILLS TAKE per_ongeluk|perongeluk
        per_ongeluk|perongeluk PILLS TAKE
        niet_meer_van|niet_meer_uit_van|niet_uit_van jeuk|lachen|hitte|warmte|kou|herrie|lawaai|
            spanning|zenuwen|muggen|honger|nieuwsgierigheid
        stap|stappen|stapt|gestapt uit|in bus|trein|tram|metro|auto|lift|bed|taxi|boot
        niet|niet_meer|nie|nie_meer wakker te_krijgen
        apotheek heeft PILLS klaarliggen|klaar|klaargelegd|klaargezet|liggen
        PILLS klaarliggen|klaar|liggen|klaargelegd bij_de_apotheek|bij_apotheek
        mieren|muizen|muis|ratten|rat|slakken|bladluis|onkruid|vissen|vis|luizen + dood|doodmaken
        plant*|bloem*|bomen|boom|gras|kruiden|vissen|visjes|kippen|bijen ga|gaan|gingen|gaat|is|
            zijn dood
        leven op_de_pof|op_krediet|op_grote_voet|pof
        zelfmoordterror*|zelfmoordaansla*|zelfmoordcommando
        spring op_de|op_een|in_de|in_een volgende|bus|trein|fiets|auto|tram|metro
        dood aan die|de|het|dat|deze|kanker|een
        moet|moeten|elke|dagelijks|iedere pillen|medicijnen|tabletten slikken|slik|innemen|nemen
        geen_uitweg uit dit|menu|formulier
        dood|dood_gaan van de|het|al|die|deze stress|drukte|hitte|warmte|kou|honger|dorst|lachen|
            verveling|zenuwen|nieuwsgierigheid|ongeduld|heimwee|schaamte|schrik|slaap|spierpijn|
            hoofdpijn|kiespijn|muggen|wachten|werk
        END aan met|tot_morgen|tot_straks|tot_volgende|voor_vandaag|deze_les
        haren|vlees|brood|groente*|ui|uien|papier + snij|snijd|snijden|gesneden
        zelfmoord|zelfdoding cursus|training|preventie
        ga|gaat|gaan > niet > dood > van|aan
        printer|computer|laptop|telefoon|formulier|brief|brieven|papieren wel|zo uit_het_raam
        dood van honger|dorst|kou|kiespijn|hoofdpijn|saaiheid|nieuwsgierig*|verveling
        hier_niet_meer_mee|daar_niet_meer_mee verder
        luistert|kijkt|leest mee
        dood_graag
        hond|kat|poes|vis|plant|planten|telefoon|batterij|accu|konijn is|was|gaat|ging|zijn|wil|
            wilt dood
        kan|kunnen|wil|hoef|hoeft niet|nie meer HAVE|eten|afspreken|bellen
        genoeg|weinig > om > van > te > leven|bestaan
        leven van|in|met|op uitkering|bijstand|nederland|armoede|geld|euro
        niet_meer > van > leven|rondkomen
        geen hoop|toekomst op|voor|in
        hij|ze|KIN|baas|man ... laat mij|me NO gaan
        uit|kijk naar_het einde van
        YOUNG niet_meer_aan|niet_meer aan
        gevallen ... opstaan
        neemt|neem|slik|slikt altijd|elke|dagelijks|iedere PILLS|pillen
        """
}
