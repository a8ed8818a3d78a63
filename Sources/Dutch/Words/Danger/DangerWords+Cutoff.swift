extension DangerWords {
    /// Losing electricity, gas, water or heat.
    static let cutoff: Signals.Table = """
        SUPPLY: stroom|strom|elektra|elektriek|elektrik|elektriciteit|electriciteit|elektrisiteit|
            electra|energie|gas|gaz|water|licht|lich|verwarming|stadsverwarming|stadswarmte|warmte|
            blokverwarming|drinkwater|leidingwater|warmwater|warm_water|aansluiting|energy
        COMPANY: vattenfall|eneco|essent|greenchoice|waternet|vitens|budgetenergie|energiebedrijf|
            energieleverancier*|waterbedrijf|nuon|liander|stedin|engie|luminus|fluvius|pidpa|farys|
            pwn|evides|oasen|dunea|enexis|oxxio|zonneplan|tibber|netbeheerder|leverancier|
            watermaatschappij|energiemaatschappij|stroombedrijf|nutsbedrijf|energiedirect
        SHUT: afgekapt|afgeknepen|afgedraaid|gesloten|begrensd|afgeslot*|afgeslo*|afsluit*|afslut*|
            ofslu*|ofslo*|afslui*|afsluting|af_te_sluiten|
            afsnij*|afgesneden|afkoppel*|afgekoppeld|stopgezet|stopzetten|dichtgedraaid|dichtdraai*|
            dicht_draaien|dichtgezet|eraf|er_af|afgehaald|af_gehaald|weggehaald|afgezet|afzetten|
            uitgezet|uit_gezet|afgeknipt|ontkoppel*|verbreken|verbroken|stilgelegd|begrensd|geknepen
        CLOSE: sluit|sluiten|sneed|snijden|snijdt|draai|draait|draaien|zet|zetten|haal|haalt|halen|
            knip*|gooi|gooit|gooien|koppel*|stop|stopt|stoppen|doen|doet|gaat|gaan|is|word|wordt
        OFF: af|dicht|uit|eraf|er_af|weg|stop|stopt|stil|stoppen|leveren|op_slot
        BECAUSE: OWED|door|wegens|omdat|want|sinds|schuld|brief
        ALREADY: al|dagen|week|weken|sinds|nu|meer|baby*|kind*|thuis|huis|oma|moeder|en
        cutoff:
        man|monteur|ze|zij|COMPANY komt|komen meter|gasmeter|stroommeter > halen|weghalen|ophalen
        // They cut it off.
        SUPPLY dicht|af|uit + maken|doen|zetten|komt|komen + man|meterman|monteur|ze|zij|COMPANY|
            SOON
        monteur|man|meterman|ze + SUPPLY + dicht|eraf
        ze|zij|COMPANY + SUPPLY + gestopt|stopgezet|gesloten|stoppen|stopt|gehaald
        SUPPLY + SOON + sluiten|stopt|eraf|laatste
        electra|elektra|stroom eruit|eraf gehaald
        COMPANY + af|dicht|SHUT
        zeg*|zegt|als|anders + OWED|betaal* + SUPPLY gaat|is uit|af
        SUPPLY dicht|weg|eraf|er_af|eruit|uitgegaan + gedraaid|gehaald|gegooid|omdat|OWED
        SUPPLY + weghalen|weg_halen|eraf_gooien|dicht_gedraaid|gooien|uitzetten + ze|zij|COMPANY|
            ons|bij|mijn
        SUPPLY dicht|weg|eraf $
        SUPPLY > af|dr_af|der_af|er_af $
        SUPPLY af|dr_af|der_af > gedaan|gehaald|gegooid|gezet|gegaan
        ze|zij CLOSE mij|me|ons OFF
        sluiten|sluit ze|zij mij|me|ons af
        SUPPLY eruit|eraf gehaald|gegooid
        SUPPLY + SHUT
        COMPANY + SHUT
        COMPANY + SUPPLY + CLOSE|OFF|dreigt
        COMPANY|ze|zij|monteur|man|huisbaas|verhuurder + CLOSE SUPPLY + OFF
        COMPANY|ze|zij|monteur|man CLOSE + mij|me|ons|alles|hem|het OFF
        SUPPLY OFF + BECAUSE|SOON|ik|niet
        BECAUSE + SUPPLY OFF
        SUPPLY CLOSE OFF
        stop|stoppen|stopt|dreigt|dreigen + SUPPLY + ze|zij|COMPANY|mijn|me
        gaskraan|waterkraan|hoofdkraan + dicht
        kraan|gaskraan|waterkraan|hoofdkraan + dichtgedraaid|dichtdraaien|dichtgezet
        ze|zij|COMPANY|monteur + kraan + dicht
        // I am cut off.
        staat|komt|stond + deur|stoep + afsluiten|af_te_sluiten
        af_te_sluiten
        SOON afgesloten
        word|wordt|worden|ben|zijn|is + afgesloten|afgeslote|afgesneden + SOON|$|BECAUSE|ik|we
        afgesloten + dreigt|weer|SOON + dreigt|word*|weer
        mij|me|ons|je + afsluiten|afgesloten|afsnijden + SOON|winter|ze|mogen|kunnen
        afsluitbrief|afsluitdatum|afsluitingsbrief|afsluiting|budgetmeter*
        aangekondigd|waarschuwing|dreigt|dreigen|aanzegging|aankondiging + afsluit*|afsluting|
            af_te_sluiten
        staat|komt|komen|kwam + afsluiten|af_te_sluiten
        levering|leveren|levert + stopt|stopt_met|gestopt|staken|beeindigd|SOON
        energiecontract|contract + beeindig*|stopgezet|opgezegd + wanbetaling|OWED|SUPPLY
        // There is none any more.
        NO SUPPLY om|kan|koken|wassen|douchen
        SUPPLY leeg|op + betalen|kou|koud|geld
        NO SUPPLY + ALREADY|OWED
        NO SUPPLY + betalen|betaling|eerst_betalen
        NO elektrisch + al|dagen|week|zit|zitten|thuis|meer
        sluiting* + SUPPLY|COMPANY
        NO SUPPLY $
        zonder SUPPLY + zit|zitten|ALREADY|leven|gezet|$
        druppel + kraan|geen|water
        niks|niets|geen_water + kraan|uit_de_kraan
        in_het_donker|in_de_kou|kaarsen + OWED|SUPPLY|want|omdat|zitten|zit|leven
        SUPPLY|lamp|tv|alles + doet_het_niet|doen_het_niet|het_niet|uit|weg|uitgevallen + OWED
        koud|kou|koken|douchen + SUPPLY + SHUT|OFF|dicht
        // The meter.
        meter|gasmeter|watermeter|stroommeter|elektrameter + eruit|eruit_te|weg_te_halen|weg|
            verwijder* + COMPANY|ze|zij|monteur|man
        energie|stroom|gas|water > contract|kontrakt ... opgezegd|opgezegt|beeindigd + OWED|door|
            uit|koud|kou|verwarming
        gasmeter|watermeter|stroommeter|meter + weghalen|weg_halen|komen_halen|ophalen
        meterkast|gasmeter|watermeter|stroommeter + verzegeld|weggehaald|op_slot|meegenomen|COMPANY
        meter|prepaidmeter|prepaid|chipkaart|energietegoed + leeg|nul|op + opladen|geld|betalen|
            SUPPLY|koud|vrijdag|kan|donker
        meter + weggehaald|weghalen|verzegeld|meegenomen|eruit|op_slot|geplombeerd
        """
}
