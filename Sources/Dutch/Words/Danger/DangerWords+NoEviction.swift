extension DangerWords {
    /// What only sounds like losing the home.
    static let noEviction: Signals.Table = """
        SUPPLY: stroom|elektra|electra|elektriek|elektriciteit|gas|licht|water|verwarming|energie
        STREET: op_straat|op_de_straat|de_straat_op|opstraat|op_stroot|buiten_te_slapen
        DAY: vandaag|morgen|volgende_week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
        DEVICE: ventilator*|lampen|verlichting|schakelaar|waterkoker*|alarm|muziek|apparaat|
            apparaten|plug|stroom|gas|water|licht|verwarming|tv|televisie|telefoon|wekker|geluid|
            melding*|radio|computer|lamp|oven|kachel|internet|fornuis|energie|elektra|bel
        no eviction:
        ontruimen voor|wegens feest|verbouwing|schilderen|vloer|kringloop
        kan|mag verhuurder|huisbaas iemand|zomaar uitzetten
        daklozen + vrijwillig*|helpen|koken|krant|soep
        vuilnis|kliko|container|afval|grofvuil|bank|oude|fiets|stoel|kast|vuilniszak|vuilniszakken|
            papier|karton|plantenbak + straat|buiten
        straat + feest|straatfeest|spelen|buurtfeest|voetballen|bbq|lopen
        ze|zij komen DAY koffie|thee|eten|helpen|brengen|bezorgen|schilderen|repareren|maken|feest|
            langs|logeren|opmeten
        STREET wachten|bus|tram|kijken|praten|spelen|roken
        uit_huis gaan_wonen
        DEVICE uitgezet|uitzetten
        uitgezet|uitzetten|zet|zetten DEVICE
        DEVICE ... uitzetten|uit
        vrijwillig* + daklozen*
        NO SUPPLY + huis|woning
        huis|woning ... verkopen $|mag|voor
        SUPPLY is|zijn|wordt|word eruit|uitgezet
        """
}
