extension DangerWords {
    /// Figures of speech, stories and news.
    static let figurative: Signals.Table = """
        SELF: mij|me|je|zich|ons|mezelf
        STORY: film|films|boek|boeken|serie|series|spel|spelletje|game|games|liedje|podcast|
            toneelstuk|toneel|musical|documentaire|roman|thriller|aflevering|programma|voorstelling|
            tentoonstelling|artikel|verhaal|gedicht|lied
        NEWS: op_nieuws|in_de_krant|op_het_nieuws|in_het_nieuws|op_het_journaal|op_tv|op_de_tv|op_de_radio|
            op_televisie|op_netflix|op_youtube
        FINE: nu_goed|nu_beter|nu_veilig|weer_goed|weer_veilig|gaat_goed|gaat_beter|gaat_het_goed|
            gaat_het_beter|ik_ben_veilig|ben_ik_veilig|alles_betaald|is_betaald|alles_is_betaald|
            is_alles_betaald|nu_gelukkig|ben_ik_gelukkig|gelukkig_nu|lang_voorbij|allang_voorbij|
            verleden_tijd|nu_gaat_het_goed|fit|hersteld|genezen|opgeknapt|achter_de_rug|achter_me|
            opgelost|is_voorbij|is_het_voorbij|alles_geregeld|weer_gemaakt|weer_in_orde|weer_heel|
            gaat_nu_beter|nu_weer_goed|weer_helemaal_goed
        SETTLED: huis|woning|flat|kamer|plek|baan|werk|vriend|gezin
        MATE: man|vrouw|vriend|vriendin|ex|moeder|vader|schoonmoeder|broer|zus|baas|chef|collega|
            buurman|buurvrouw|huisbaas
        DREAD: moord*|geweld|zelfmoord|zelfdoding|brand|branden|overval|steekpartij|schietpartij|
            vechtpartij|
            explosie|aanslag|ontruiming*|huisuitzetting*|uitzetting|dagvaarding|zitting|vonnis|
            afsluiting|dakloos*|daklozen|kindermishandeling|mishandeling|eerwraak|stalking|misbruik|
            incest|seriemoordenaar|oorlog|ontvoering|vermoord*|verkracht*|uitgezet|koolmonoxide*|
            uithuisplaatsing|huiselijk_geweld|loverboys|mensenhandel|gijzel*|euthanasie|suicid*|
            vlammen|verdronken|neergestoken|neergeschoten
        no danger:
        slaat|slaan|sla > goed|mooi|hard|raak|lekker ... honkbal|tennis|golf|badminton|softbal|squash
        slaat|slaan|sla op|tegen > de|een|n > zak|bokszak|stootkussen
        ik > schop ... uit > bed
        duw|duwde|geduwd|duwen ... rolstoel|schommel|buggy|kinderwagen|rollator|wagentje|kar
        duwt ... in|met|achter > de|een|mijn|me|n > rolstoel|schommel|buggy|kinderwagen|rollator
        man|hij|jongen|meisje van|bij|op > voetbal|hockey|judo|karate|boksen|kickboksen|rugby > schopt|trapt|
            slaat
        ontvoer* ... vriendinnen|vrijgezel*|verrassing*
        schopt|schopte|schoppen|trapt|trapte|trappen > een|de|n > balletje|bal
        slaat|sla|slaan|sloeg vleugels|armen_om|arm_om|vleugel
        slaat|slaan|sloeg ... op|tegen pan|pannen|pannetje
        schop|schopt|schoppen|schopte|trapt|trapte|trappen|slaat tegen|op bal|balletje|voetbal
        kapot_van
        STORY over|waarin|waar|met ... DREAD
        STORY > gezien|gekeken|gelezen|uit > dat|waar|waarin|met|van ~
        gehoord|gelezen|gezien|hoorde|zag|las > NEWS ~
        NEWS ... DREAD
        in_het_verhaal|in_de_film|in_die_film|in_het_boek|in_dat_boek|in_de_serie|in_die_serie|
            in_het_spel|in_de_game|in_het_toneelstuk|in_de_musical ~
        DREAD ... NEWS
        PAST ~ FINE
        PAST ~ nu_heb_ik|heb_ik_nu|nu_woon_ik|woon_ik_nu SETTLED
        wat_is|wat_zijn|wat_betekent|wat_kost|hoe_werkt|wat_houdt|wat_bedoelen|hoe_gaat_een|
            hoe_lang_duurt DREAD
        slaat|sla|slaan|sloeg op|tegen trommel*|drum*|piano|gong|knop
        betekenis|uitleg DREAD
        verzekering|cursus|training|informatie|folder|les|lezing|campagne|avond|themaavond|thema|
            voorlichting|bijeenkomst|workshop|spreekbeurt|stage tegen|over|bij|voor DREAD
        kon|kan|zou > hem|haar|die|ze|je|jullie|iedereen|MATE > wel > vermoorden|wurgen|slaan|
            schieten
        kon|kan|zou > mijn|me|mn|de|die|dat|deze > MATE|THING > wel > vermoorden|wurgen|slaan|
            schieten
        ik|k|we|wij > sterf|sterft|sterven|verga|vergaan|stierf van|het honger|dorst|kou|hitte|
            lachen|verveling
        """
}
