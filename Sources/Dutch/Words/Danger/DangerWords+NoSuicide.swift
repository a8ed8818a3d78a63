extension DangerWords {
    /// What only sounds like not wanting to live.
    static let noSuicide: Signals.Table = """
        FINAL: einde|eind
        END: end|eind|einde|eint|een_eind|een_einde
        PILLS: pillen|slaappillen|medicijnen|tabletten|paracetamol*
        TAKE: slik*|geslikt|genomen|innemen|ingenomen|neem|gepakt|tegelijk|sparen|gespaard|
            opgespaard
        HAVE: rond|komen|betalen|slapen|lopen|werken|vinden|inloggen|zien|lezen|wachten
        no suicide:
        doos|doosje|pot|potje|strip PILLS kost|kosten|kopen|duur|gekocht
        punt|einde|eind > achter mijn|de|het studie|opleiding|relatie|werk|abonnement|cursus|
            discussie
        laatste_dag op|van|bij werk|school|cursus|stage|vakantie|maand|week
        2|3|4|5|6|8|10|12|15|20|25|30|40|50|100 kms
        stop|stoppen > met > werken|werk|roken|drinken|snoepen|school|studeren|sporten|gokken
        loop|lopen|loopt|rij|rijd|fiets over > de|een > brug naar|richting
        hang|hangt me|mn was|jas|kleren|jurk|gordijnen op
        aantal|hoeveel|paar|veel|weinig|gereden|rijden|lopen kms
        er niet_meer > mee|over|naar|heen
        SOMEONE > WILL|dreigt mij|me|ons|haar|hem dood > te|maken|maakt|slaan|steken|schieten|doen
        wil|gaat|zal > SOMEONE > mij|me|ons|haar|hem dood > maken|slaan|steken|schieten
        hem|haar|die|ze|hun|jou|je dood > maken|slaan|steken|schieten
        END maak|maken|maakt|gemaakt aan|an discussie|ruzie|gedoe|gesprek|overlast|gezeur|traditie|
            abonnement
        PILLS TAKE per_ongeluk|perongeluk
        per_ongeluk|perongeluk PILLS TAKE
        per_ongeluk|perongeluk TAKE PILLS
        niet_meer_van|niet_meer_uit_van|niet_uit_van jeuk|lachen|hitte|warmte|kou|herrie|lawaai|
            spanning|zenuwen|muggen|honger|nieuwsgierigheid
        stap|stappen|stapt|gestapt uit|in bus|trein|tram|metro|auto|lift|bed|taxi|boot
        niet|niet_meer|nie|nie_meer wakker te_krijgen
        apotheek heeft PILLS klaarliggen|klaar|klaargelegd|klaargezet|liggen
        PILLS klaarliggen|klaar|liggen|klaargelegd bij_de_apotheek|bij_apotheek
        mieren|muizen|muis|ratten|rat|slakken|bladluis|onkruid|vissen|vis|luizen + dood|doodmaken
        planten|plant|bloemen|bomen|gras|kruiden gaan|gingen|gaat dood
        leven op_de_pof|op_krediet|op_grote_voet|pof
        zelfmoordterror*|zelfmoordaansla*|zelfmoordcommando
        spring op_de|op_een|in_de|in_een volgende|bus|trein|fiets|auto|tram|metro
        spring bij|binnen|over als|buren|hulp|helpen
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
        geen hoop|toekomst op|voor|in
        hij|ze|KIN|baas|man ... laat mij|me NO gaan
        paspoort ... laat mij|me NO gaan
        uit|kijk naar_het einde van
        niet_meer over praten|hebben
        YOUNG niet_meer_aan|niet_meer aan
        laat|laten + naar|niet + les|werk|school
        FINAL van de|het les|film|boek|dag|week|maand|jaar|brief|straat
        YOUNG + klap|geslagen|sla
        insuline|insulien|medicijn*|melk|voeding|suiker op
        gevallen ... opstaan
        bang_voor_mezelf ... YOUNG
        PILLS TAKE|slik|neem|neemt voor|tegen
        neemt|neem|slik|slikt altijd|elke|dagelijks|iedere PILLS|pillen
        wil|kan|hoef niet_meer|nie_meer komen|werken
        geen_hoop|geen hoop op parkeer*|een
        """
}
