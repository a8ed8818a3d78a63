extension DangerWords {
    /// Figures of speech, stories and news.
    static let figurative: Signals.Table = """
        SELF: mij|me|je|zich|ons|mezelf
        STORY: film|films|boek|boeken|serie|series|spel|spelletje|game|games|liedje|podcast|
            toneelstuk|toneel|musical|documentaire|roman|thriller|aflevering|programma|voorstelling|
            tentoonstelling|artikel|verhaal|gedicht|lied
        NEWS: in_de_krant|op_het_nieuws|in_het_nieuws|op_het_journaal|op_tv|op_de_tv|op_de_radio|
            op_televisie|op_netflix|op_youtube
        PAST: in_19*|in_200*|in_201*|vroeger|vorig_jaar|jaren_geleden|jaar_geleden|lang_geleden|
            destijds|toen|ooit|
            maanden_geleden|maand_geleden
        FINE: nu_goed|nu_beter|nu_veilig|weer_goed|weer_veilig|gaat_goed|gaat_beter|gaat_het_goed|
            gaat_het_beter|ik_ben_veilig|ben_ik_veilig|alles_betaald|is_betaald|alles_is_betaald|
            is_alles_betaald|nu_gelukkig|ben_ik_gelukkig|gelukkig_nu|lang_voorbij|allang_voorbij|
            verleden_tijd|
            nu_heb_ik|heb_ik_nu|nu_woon_ik|woon_ik_nu|nu_gaat_het_goed|fit|hersteld|genezen|
            opgeknapt|achter_de_rug|achter_me|opgelost|is_voorbij|is_het_voorbij|alles_geregeld
        DREAD: moord*|geweld|zelfmoord|zelfdoding|brand|branden|overval|steekpartij|schietpartij|
            explosie|aanslag|ontruiming*|huisuitzetting*|uitzetting|dagvaarding|zitting|vonnis|
            afsluiting|dakloos*|daklozen|kindermishandeling|mishandeling|eerwraak|stalking|misbruik|
            incest|seriemoordenaar|oorlog|ontvoering|vermoord*|verkracht*|uitgezet|koolmonoxide*|
            uithuisplaatsing|huiselijk_geweld|loverboys|mensenhandel|gijzel*|euthanasie|suicid*|
            vlammen|verdronken|neergestoken|neergeschoten
        no danger:
        schopt|schopte|schoppen|trapt|trapte|trappen > een|de|n > balletje|bal
        slaat|sla|slaan|sloeg vleugels|armen_om|arm_om|vleugel
        slaat|slaan|sloeg ... op|tegen pan|pannen|pannetje
        schop|schopt|schoppen|schopte|trapt|trapte|trappen|slaat tegen|op bal|balletje|voetbal
        lach|lachen|lachte|lacht|schrok|schrik|schaam|schaamde|verveel|verveelde|verveelt SELF dood|
            kapot|rot
        werk|werkt|werkte|erger|zoek|zocht|betaal|betaalde|wacht|eet|zweet|vries SELF dood|kapot|
            rot|suf|gek
        loop|ren|sjouw|studeer SELF dood|kapot|rot|suf
        dood_aan_het vervelen
        over_mijn_lijk
        dood_moe|dood_op|dood_normaal|dood_gewoon|dood_simpel|dood_saai|dood_stil|dood_leuk|
            dood_zonde
        dood_eng|dood_blij|dood_nerveus|dood_nuchter|dood_eenvoudig|dode_lijn|dode_hoek|dood_spoor
        kapot_van
        STORY over|waarin ... DREAD
        STORY van|met DREAD
        NEWS ... DREAD
        in_het_verhaal|in_de_film|in_die_film|in_het_boek|in_dat_boek|in_de_serie|in_die_serie|
            in_het_spel|
            in_de_game|in_het_toneelstuk|in_de_musical ...
        DREAD ... NEWS
        PAST ... FINE
        FINE ... PAST
        spelen|speelt|speel|gespeeld politie|moordenaar|weerwolven|oorlog|doktertje|paintball|
            lasergame
        wat_is|wat_zijn|wat_betekent|wat_kost|hoe_werkt|wat_houdt|wat_bedoelen|hoe_gaat_een|
            hoe_lang_duurt DREAD
        slaat|sla|slaan|sloeg op|tegen trommel*|drum*|piano|gong|knop
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
