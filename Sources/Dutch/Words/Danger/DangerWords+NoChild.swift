extension DangerWords {
    /// What only sounds like a child in danger.
    static let noChild: Signals.Table = """
        no child:
        honger|trek ... puber|pubers|groeispurt|groeien
        puber|pubers ... honger
        honger eten_zo|eten_straks|zo_eten|straks_eten|eten_bijna|bijna_eten|gaan_eten|gaan_zo|
            eten_over
        slaan|slaat|sla ... om_de_oren met BURDEN|woorden|argumenten
        slaan|slaat|sla met > BURDEN om_de_oren
        honger na school|trainen|sporten|sport|zwemles|voetbal|training
        judo|hockey|voetbal|turnen|karate|skaten|rugby blauwe_plekken|blauwe_plek
        kat|hond|poes|konijn|cavia > is|was van_huis|uit_huis|weggelopen
        bang voor hond*|spin*|donker|onweer|spook*|monster*|clown*|water|school|tandarts|prik|naald*
        blauwe_plek|blauwe_plekken van hockey|voetbal*|vallen|klimmen|turnen|judo|spelen|fietsen|
            sport*
        knuffel*|bal|beer|sjaal|speelgoed|boek|muts kwijt
        YOUNG + boek|boeken|speelgoed|fiets niet_teruggeven|teruggeven|teruggebracht|terugbrengen
        hoe_oud|welke_leeftijd|vanaf_wanneer|vanaf_hoeveel ...
        zin om_te_eten|in_eten
        wil|wilt|lust niet|geen eten|slapen|drinken
        spelen|speelt|speel|spelend alleen|buiten
        geen|niet|niks eten|drinken groente*|spruitjes|varkensvlees|vis|slecht
        zin in eten
        paspoort|pas|id|jas|tas|sleutel*|telefoon|schoen* kwijt
        gepest + school
        alleen_thuis ... 16|17|18|zestien|zeventien|achttien
        """
}
