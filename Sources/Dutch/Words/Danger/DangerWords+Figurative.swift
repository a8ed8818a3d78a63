extension DangerWords {
    /// Figures of speech, stories and news.
    static let figurative: Signals.Table = """
        SELF: mij|me|je|zich|ons|mezelf
        STORY: film|films|boek|boeken|serie|series|spel|spelletje|game|games|liedje|podcast|
            toneelstuk|toneel|musical|documentaire|roman|thriller|aflevering|programma|voorstelling|
            tentoonstelling|artikel|verhaal|gedicht|lied
        NEWS: in_de_krant|op_het_nieuws|in_het_nieuws|op_het_journaal|op_tv|op_de_tv|op_de_radio|
            op_televisie|op_netflix|op_youtube
        PAST: vroeger|vorig_jaar|jaren_geleden|jaar_geleden|lang_geleden|destijds|toen|ooit|
            maanden_geleden|maand_geleden
        FINE: nu_goed|nu_beter|nu_veilig|weer_goed|weer_veilig|gaat_goed|gaat_beter|gaat_het_goed|
            gaat_het_beter|ik_ben_veilig|ben_ik_veilig|alles_betaald|is_betaald|alles_is_betaald|
            is_alles_betaald|opgelost|is_voorbij|is_het_voorbij|alles_geregeld
        DREAD: moord*|geweld|zelfmoord|zelfdoding|brand|branden|overval|steekpartij|schietpartij|
            explosie|aanslag|ontruiming*|huisuitzetting*|uitzetting|dagvaarding|zitting|vonnis|
            afsluiting|dakloos*|daklozen|kindermishandeling|mishandeling|eerwraak|stalking|misbruik|
            incest|seriemoordenaar|oorlog|ontvoering|vermoord*|verkracht*|uitgezet|koolmonoxide*|
            uithuisplaatsing|huiselijk_geweld|loverboys|mensenhandel|gijzel*|euthanasie|suicid*|
            vlammen|verdronken|neergestoken|neergeschoten
        no danger:
        lach|lachen|lachte|lacht|schrok|schrik|schaam|schaamde|verveel|verveelde|verveelt SELF dood|
            kapot|rot
        werk|werkt|werkte|erger|zoek|zocht|betaal|betaalde|wacht|eet|zweet|vries SELF dood|kapot|
            rot|suf|gek
        rijd|loop|ren|sjouw|studeer SELF dood|kapot|rot|suf
        dood_aan_het vervelen
        over_mijn_lijk
        dood_moe|dood_op|dood_normaal|dood_gewoon|dood_simpel|dood_saai|dood_stil|dood_leuk|
            dood_zonde
        dood_eng|dood_blij|dood_nerveus|dood_nuchter|dood_eenvoudig|dode_lijn|dode_hoek|dood_spoor
        kapot_van
        STORY over|van|met|waarin DREAD
        NEWS ... DREAD
        DREAD ... NEWS
        PAST ... FINE
        FINE ... PAST
        spelen|speelt|speel|gespeeld politie|moordenaar|weerwolven|oorlog|doktertje|paintball|
            lasergame
        wat|hoe is|zijn|betekent|werkt|gaat|bedoelen|houdt DREAD
        betekenis|uitleg DREAD
        verzekering|cursus|training|informatie|folder|les|lezing|campagne tegen|over|bij|voor DREAD
        vrijwilliger|werk|werkt|baan|beroep|stage|opleiding bij|als|in|tot brandweer|ambulance|
            politie|113|veilig_thuis|bewaker|beveiliger
        kon|kan|zou wel vermoorden|wurgen|slaan|schieten
        moord_en_brand
        zou|wil|kan een moord doen|begaan
        sterf|sterft|sterven|verga|stierf van|het honger|dorst|kou|hitte|lachen|verveling
        """
}
