extension DangerWords {
    /// Losing electricity, gas, water or heat.
    static let cutoff: WordTable = """
        SUPPLY: stroom|strom|elektra|elektrik|elektriciteit|electriciteit|elektrisch|
            elektrische|elektriek|energie|energy|licht|lich|gas|gaz|water|warm_water|
            waterleiding|verwarming|stadsverwarming|stadswarmte|warmte|cv|meter|internet
        COMPANY: vattenfall|eneco|essent|greenchoice|waternet|vitens|budgetenergie|
            energiebedrijf|energieleverancier|waterbedrijf|nuon|liander|stedin
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
        cutoff: gaskraan|waterkraan|hoofdkraan|stroom|hoofdschakelaar dicht|dichtgedraaid|
            dicht_gedraaid|eruit, SUPPLY uitgegaan|uitgegaan|uitgevalle|eruit|eraf|gegaan omdat|
            want|door|betaald|niet_betaald|schuld,
            meter op_slot|slot|verzegeld|weg|geplombeerd|afgesloten,
            SUPPLY op_slot|verzegeld|geplombeerd,
            SUPPLY niet|nie betaald|betaalt|betaal uit|af|weg|donker,
            monteur|meterman|man komt|kwam|stond|komen SUPPLY|afsluit*|afslui*,
            SUPPLY|COMPANY CUT, SUPPLY BE uit|af|weg|het_niet|t_niet|dicht|er_niet,
            SUPPLY uit|weg|af|dicht $, SUPPLY weg|af|dicht door|omdat|wegens|sinds,
            draai|draaien|draait kraan dicht, SUPPLY er af|uit,
            DO SUPPLY af|uit|dicht|CUT|weg|stop|stopt, NO COLD meer|met|in_huis|thuis|huis|
            sinds|en|al|nu|voor|hier|vanaf|omdat|hebben|heb|zitten|zit|douchen|om|uit,
            NO COLD $, in_het_donker|in_de_kou zit|zitten|leven|wonen,
            zit|zitten|leven|leef in_het_donker|in_de_kou,
            afsluit|afsluiting|afsluitbrief|afsluitdatum|afsluting, afgesloten_van, BE|dreig|
            dreigen|dreigt|ben|ga|gaan|willen|komen afgeslot*|afsluit*|afslui*|afgesneden $,
            ze|we|me|ik|morgen afsluiten|afgesloten $, afgesloten|afsluiten|afgeslote|
            afgesneden worden|word|wordt|door|wegens|omdat|SUPPLY,
            sluiten|sluit mij|me|ons|alles|het|hem af, meter_leeg|budgetmeter,
            cut_off|no_electricity|no_water|no_gas|no_power, elektrik|su|dogalgaz kes*|yok,
            cortar*|cortaron luz|agua|gas, no_tin luz|koriente|awa
        DEAL: verzekering|contract|abonnement|lening|hypotheek|gesprek|account|deur|fiets|
            rekening|app|energiecontract|dossier
        no cutoff: computer|laptop|pc|straat|de_weg|brug|zorgverzekering|lening|park|tunnel|
            programma|sessie|pagina afsluit*|afgeslot*,
            de_weg|straat|brug|tunnel is|was|wordt afgeslot*,
            doe|zet|doen het|de|t licht|lamp maar|even|uit uit, van|aan het gas af|los $,
            hoe kan|sluit ik|je mijn|de computer|laptop, in_het_donker over,
            DEAL afsluit*|afgeslot*|sluiten,
            afsluit*|afgeslot*|sluiten|sluit een|de|mijn|het|dit|deze DEAL, contract_afgesloten,
            geld|tijd|post|bus|trein weg, glas_water, gas_geven|vol_gas,
            energie*|elektra|stroom toeslag|fonds|rekening
        """
}
