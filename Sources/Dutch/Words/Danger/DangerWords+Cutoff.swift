extension DangerWords {
    /// Losing electricity, gas, water or heat.
    static let cutoff: Signals.Table = """
        SUPPLY: stroom|strom|elektra|elektrik|elektriciteit|electriciteit|elektrisch|elektrische|
            elektriek|energie|energy|licht|lich|gas|gaz|water|warm_water|waterleiding|verwarming|
            stadsverwarming|stadswarmte|warmte|cv|meter
        COMPANY: vattenfall|eneco|essent|greenchoice|waternet|vitens|budgetenergie|energiebedrijf|
            energieleverancier|waterbedrijf|nuon|liander|stedin
        CUT: afgeslot*|gesloten|afgeslo*|afsluit*|afslut*|afslui*|afgesneden|afsnij*|uitgezet|
            uit_gezet|uitzetten|dichtgedraaid|dichtdraaien|dicht_gedraaid|weghalen|afgekoppeld|
            afkoppel*|afgeknipt|eraf|er_af|eruit|gestopt|stopgezet|stopzetten|afgezet|afzetten|
            afgehaald|weggehaald|uitgevallen
        BE: is|word|wordt|worden|gaat|zijn|doet|doen|was|er|is_er
        DO: sluit|sluiten|slui|sluite|snij*|draai|draaien|draait|zet|zetten|halen|knip*|koppel*|
            gaan|komen|komt|willen|stop*|dreig*|doen
        COLD: stroom|strom|elektra|elektrik|elektriciteit|licht|gas|gaz|water|verwarming|warmte|
            stadswarmte|drinkwater|warmwater|warm_water
        NO: geen|geene|gene|zonder|geen_meer
        POWER: stroom|strom|elektra|elektriek|elektrik|elektriciteit|electriciteit|elektrisiteit|
            elektrieciteit|electra|gas|gaz|water|licht|lich|verwarming|stadsverwarming|stadswarmte|
            warmte|blokverwarming|drinkwater|leidingwater|energie
        SUPPLIER: COMPANY|engie|luminus|fluvius|pidpa|farys|watergroep|pwn|evides|brabantwater|wml|
            oasen|dunea|enexis|oxxio|zonneplan|tibber|netbeheerder|watermaatschappij|
            energiemaatschappij|stroombedrijf|gasbedrijf|leverancier|energieleverancier*|
            nutsbedrijf|waterleidingbedrijf|energiedirect|westnetz|energiebedrijf
        SHUT: afgeslot*|afgeslo*|afsluit*|afslut*|afslui*|afsluting|afsnijden|afgesneden|
            afgekoppeld|afkoppelen|stopgezet|stopzetten|dichtgedraaid|dichtdraaien|dicht_gedraaid|
            dicht_draaien|eraf|er_af|afgehaald|weggehaald|beeindig*|afgezet|afzetten|uitgezet|
            uitzetten|dichtgezet|afknippen|afgeknipt|afgesloote|ontkoppel*|stopt|stoppen|stilgelegd|
            verbroken|stop|blokkeren|geblokkeerd
        cutoff:
        afsluiten|afgesloten|afsnijden|afslute + ze|mij|ons|je|me + winter|kunnen|mogen|mag|schuld*|
            betalen|betaal
        gas|stroom|gasfles|olie|tegoed|houtpellets + leeg|op + betalen|kou|geld|koud|kinderen
        afsluit|af_te_sluiten + meter|gas|stroom|water|elektra
        ze|zij|SUPPLIER sluiten|sluit|gooien|gooit|halen + alles|stroom|licht|me|mij|ons + af|eraf|
            dicht
        POWER + SHUT + ze|zij|SUPPLIER|WEEKDAY|OWED|is|zijn|word|wordt|worden|dreig*|brief|komt|
            komen|man|monteur|hebben|week|december|januari|november|gaat|gaan|willen|wil|heeft|mij|
            me|ons|van_ons|van_mij|dagen|mijn|moeder|oma|winter
        SUPPLIER + SHUT + mij|me|ons|ik|gaat|gaan|wil|dreig*|komt|komen|heeft|hebben|POWER|brief|
            WEEKDAY|mijn
        aangekondigd|waarschuwing|dreigt|dreigen|dreiging|datum|brief|aankondiging + afsluit*|
            afsluting|afgeslot* + POWER|SUPPLIER|energie*|laatste
        zonder + POWER + gezet|gevallen|gelaten|zit|zitten|zit_ik|leven|leef|baby*|kind*|winter|
            dagen|sinds|weken|nu|al|oma|moeder|komen|week
        geen|gene|geenen|ginne stroom|strom|elektra|elektriek|elektriciteit|electriciteit|electra|
            verwarming|stadsverwarming|warmte
        geen|gene|nie|ni gas|water|licht|drinkwater + OWED|dagen|thuis|huis|baby*|kind*|meer|sinds|
            kraan|wassen|koken|douchen|week
        niks|niets|geen_water|geen_druppel|druppel + kraan
        donker|kou|koude + zitten|zit|leven|leef|baby*|kind*|wonen|slapen + OWED|stroom|licht|
            verwarming|gas|dagen|want|omdat|al
        licht|stroom|lampen|alles + uit|donker|weg|uitgevallen + OWED
        word|wordt|worden|ben|zijn + ik|we|wij|u|je|gezin + afgesloten|afgeslote|afgesneden + $|
            WEEKDAY|staat|van|door|omdat|als|OWED|voor|binnen|na
        staat|staan|zit|zitten + afgesloten + POWER|van
        prepaidmeter|prepaid|budgetmeter|budgetmeters|chipkaart|tegoed|energiekaart + op|leeg|
            opladen|nul + stroom|gas|meter|kan|geld|niet|water|energie
        levering + stop*|gestopt|beeindig*|staken|gestaakt|stilgelegd
        contract + beeindig*|opgezegd|stopgezet|stopt|ontbonden + OWED + energie*|stroom|gas|
            SUPPLIER|leverancier
        kraan|hoofdkraan|gaskraan|waterkraan + dicht|dichtgedraaid|dichtdraaien|dichtgezet|
            afgesloten + ze|SUPPLIER|OWED|WEEKDAY|man|wordt|draai*
        meter + weggehaald|weghalen|verzegeld|verwijderd|eruit|afgesloten|op_slot|meegenomen|
            meenemen|geplombeerd
        stekker + eruit|uit + SUPPLIER|POWER|energie*|OWED
        monteur|man|mannen|netbeheerder|meneer + POWER + SHUT|af|dicht|weg
        POWER + er|eraf + af|afgaat|afgehaald + ze|WEEKDAY|gaat|brief|OWED
        POWER + eraf|er_af|dicht|afgaat + gaat|gaan|WEEKDAY|wordt|is|OWED|zijn|anders|moet
        koud|kou|graden|ijskoud + geen|niet|kapot|uit + verwarming|gas|kachel|cv + OWED|afgesloten|
            binnen|huis|baby*|kind*
        POWER + wegens|omdat|want|door + OWED + weg|uit|af|dicht|stop*
        sluiten|sluit|sneden|snijden|draaien|draait|knippen|zetten|halen|haalt + POWER + af|dicht|
            uit|weg|eraf + ze|zij|SUPPLIER|WEEKDAY|OWED|willen|gaan|gaat|komen|dreig*|mij|me|ons
        gaskraan|waterkraan|hoofdkraan|stroom|hoofdschakelaar dicht|dichtgedraaid|dicht_gedraaid|
            eruit
        SUPPLY uitgegaan|uitgegaan|uitgevalle|eruit|eraf|gegaan omdat|want|door|betaald|
            niet_betaald|schuld
        meter op_slot|slot|verzegeld|weg|geplombeerd|afgesloten
        SUPPLY op_slot|verzegeld|geplombeerd
        SUPPLY niet|nie betaald|betaalt|betaal uit|af|weg|donker
        monteur|meterman|man komt|kwam|stond|komen meter|afsluit*|afslui*
        SUPPLY|COMPANY CUT
        SUPPLY BE uit|af|weg|het_niet|t_niet|dicht|er_niet
        SUPPLY uit|weg|af|dicht $
        SUPPLY weg|af|dicht door|omdat|wegens|sinds
        draai|draaien|draait kraan dicht
        SUPPLY er af|uit
        DO SUPPLY af|uit|dicht|CUT|weg|stop|stopt
        NO COLD meer|met|in_huis|thuis|huis|sinds|en|al|nu|voor|hier|vanaf|omdat|hebben|heb|zitten|
            zit|douchen|om|uit
        NO COLD $
        in_het_donker|in_de_kou zit|zitten|leven|wonen
        zit|zitten|leven|leef in_het_donker|in_de_kou
        afsluit|afsluiting|afsluitbrief|afsluitdatum|afsluting
        afgesloten_van
        BE|dreig|dreigen|dreigt|ben|ga|gaan|willen|komen afgeslot*|afsluit*|afslui*|afgesneden $
        ze|we|me|ik|morgen afsluiten|afgesloten $
        afgesloten|afsluiten|afgeslote|afgesneden worden|word|wordt|door|wegens|omdat|SUPPLY
        sluiten|sluit mij|me|ons|alles|het|hem af
        meter_leeg|budgetmeter
        cut_off|no_electricity|no_water|no_gas|no_power
        elektrik|su|dogalgaz kes*|yok
        cortar*|cortaron luz|agua|gas
        no_tin luz|koriente|awa
        DEAL: verzekering|contract|abonnement|lening|hypotheek|gesprek|account|deur|fiets|rekening|
            app|energiecontract|dossier|cursus|opleiding|studie|seizoen|project|traject|stage|
            hoofdstuk|internet|wifi|telefoon|mobiel|telefoonabonnement|internetabonnement|poort|hek|
            gebouw|lift|school|parkeer*|toilet|wc|zaal|kluis|kast|tuin|schuur|auto|stalling|tv|
            kabel|zaak|bijeenkomst|les
        no cutoff:
        doe|zet|schakel|doen|zetten het|de|mijn|alle|dat licht|lamp|lampen|verwarming|kachel|
            gas ... uit
        licht_uit $
        hoofdstraat|rijbaan|snelweg|spoor|station|oprit|fietspad|parkeerplaats|wijk|plein afgeslot*|
            afsluit*|dicht
        deze|de|dit|het chat|sessie|site|scherm|gesprek|vraag|formulier|app afsluiten|sluiten
        hoe sluit ik dit|deze|het
        ik_heb|heb_ik|moet_ik|mag_ik|kan_ik|ik_wil|doe|zet de|het|mijn|t verwarming|cv|kachel|licht|
            lamp|gas|stroom|water uitgezet|lager|laag|uitzetten|zuinig|afzetten
        geen gas|stroom|verwarming|water|licht nodig|aan|terug|gekocht
        van|aan het gas af|los
        koken|leven|bouwen|rijden zonder gas|energie
        afsluiting van het|de|een jaar|cursus|project|seizoen|dag|week|school*|avond|weg|straat|brug
        afsluitend*|afsluiter
        POWER + contract|overstappen|vergelijken|besparen|opzeggen|prijs|prijzen|tarief|toeslag|
            verhuizing + stop*|beeindig*|opzeggen|wil|hoe
        computer|laptop|pc|straat|de_weg|brug|zorgverzekering|lening|park|tunnel|programma|sessie|
            pagina afsluit*|afgeslot*
        de_weg|straat|brug|tunnel is|was|wordt afgeslot*
        doe|zet|doen het|de|t licht|lamp maar|even|uit uit
        van|aan het gas af|los $
        hoe kan|sluit ik|je mijn|de computer|laptop
        in_het_donker over
        DEAL afsluit*|afgeslot*|sluiten
        afsluit*|afgeslot*|sluiten|sluit een|de|mijn|het|dit|deze DEAL
        contract_afgesloten
        geld|tijd|post|bus|trein weg
        glas_water
        gas_geven|vol_gas
        energie_toeslag|energie_fonds|energie_rekening|stroom_rekening|elektra_rekening|
            energietoeslag
        """
}
