extension DangerWords {
    /// What only sounds like not wanting to live.
    static let noSuicide: Signals.Table = """
        FINAL: einde|eind
        END: eind|einde|eint|een_eind|een_einde
        HAVE: rond|komen|betalen|slapen|lopen|werken|vinden|inloggen|zien|lezen|wachten
        no suicide:
        dood aan die|de|het|dat|deze|kanker|een
        geen_uitweg uit dit|menu|formulier
        dood|dood_gaan van de|het|al|die|deze stress|drukte|hitte|warmte|kou|honger|dorst|lachen|
            verveling|zenuwen|nieuwsgierigheid|ongeduld|heimwee|schaamte|schrik|slaap|spierpijn|
            hoofdpijn|kiespijn|muggen|wachten|werk
        END aan met|tot_morgen|tot_straks|tot_volgende|voor_vandaag|deze_les
        haren|vlees|brood|groente*|ui|uien|papier + snij|snijd|snijden|gesneden
        printer|computer|laptop|telefoon|formulier|brief|brieven|papieren wel|zo uit_het_raam
        dood van honger|dorst|kou|kiespijn|hoofdpijn|saaiheid|nieuwsgierig*|verveling
        hier_niet_meer_mee|daar_niet_meer_mee verder
        luistert|kijkt|leest mee
        hond|kat|poes|vis|plant|planten|telefoon|batterij|accu|konijn is|was|gaat|ging|zijn|wil|
            wilt dood
        END aan|an abonnement|contract|gesprek|ruzie|overlast|lidmaatschap|verzekering|les|dienst|
            relatie
        kan|kunnen|wil|hoef|hoeft niet|nie meer HAVE|eten|afspreken|bellen
        hij|ze|KIN|baas|man ... laat mij|me NO gaan
        niet_meer over praten|hebben
        YOUNG niet_meer_aan|niet_meer aan
        FINAL van de|het les|film|boek|dag|week|maand|jaar|brief|straat
        gevallen ... opstaan
        """
}
