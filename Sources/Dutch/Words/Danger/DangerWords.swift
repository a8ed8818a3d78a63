/// What people say in danger, as patterns for `Signals`.
///
/// The words stand as they sound: most misspellings need no word of their own. The patterns under
/// "no" take away words that only look like danger.
enum DangerWords {
    static let signals = Signals(
        [people, figurative, suicide, violence, acute, child, eviction, cutoff],
        innocent: innocent
    )

    /// Ordinary words that are one letter away from a word in the tables.
    private static let innocent: Set<String> = [
        "aangesloten", "aansluiten", "aansluiting", "gelachen", "vertraagd", "geslaagd",
        "aangepakt",
        "doorgaan", "aangeboren", "opbrengen",
    ]

    /// Who it is about; all tables know these names.
    private static let people: WordTable = """
        I: ik|k|ikke
        """

    /// Figures of speech.
    private static let figurative: WordTable = """
        SELF: mij|me|je|zich|ons|mezelf
        no danger: lach|lachen|lachte|lacht|schrok|schrik|schaam|schaamde|verveel|verveelde|
            verveelt SELF dood|kapot|rot,
            werk|werkt|werkte|erger|zoek|zocht|betaal|betaalde|wacht|eet|zweet|vries SELF dood|
            kapot|rot|suf|gek, rijd|loop|ren|sjouw|studeer SELF dood|kapot|rot|suf,
            dood_aan_het vervelen, over_mijn_lijk,
            dood_moe|dood_op|dood_normaal|dood_gewoon|dood_simpel|dood_saai|dood_stil|dood_leuk|
            dood_zonde,
            dood_eng|dood_blij|dood_nerveus|dood_nuchter|dood_eenvoudig|dode_lijn|dode_hoek|
            dood_spoor, kapot_van,
            film|boek|serie|spel|game|liedje|podcast|toneelstuk over|van|met,
            kon|kan|zou wel vermoorden|wurgen|slaan|schieten, moord_en_brand,
            zou|wil|kan een moord doen|begaan,
            sterf|sterft|sterven|verga|stierf van|het honger|dorst|kou|hitte|lachen|verveling
        """
}
