extension DangerWords {
    /// What only sounds like being cut off.
    static let noCutoff: Signals.Table = """
        DEAL: verzekering|contract|abonnement|lening|hypotheek|gesprek|account|deur|fiets|rekening|
            app|energiecontract|dossier|cursus|opleiding|studie|seizoen|project|traject|stage|
            hoofdstuk|internet|wifi|telefoon|mobiel|telefoonabonnement|internetabonnement|poort|hek|
            gebouw|lift|school|parkeer*|toilet|wc|zaal|kluis|kast|tuin|schuur|auto|stalling|tv|
            kabel|zaak|bijeenkomst|les
        no cutoff:
        gas > erop|geven
        geen > stroom|licht|water > in|op > de|het|mijn|mn|me > keuken|gang|badkamer|wc|toilet|schuur|kelder|
            slaapkamer|berging|balkon|zolder
        kraan > gaat|wil|wou|kan|krijg|draait|sluit NO ... dicht
        geef|geeft|gaf|gaven|geven > gas|vol_gas|veel_gas
        ruik*|ruiken > geen > gas
        licht|lamp|lampen|verwarming is|zijn|staat|was uit|weg|af bij > jullie|de_buren|julie|hun
        doe|doen|zet|zetten > licht|lamp|lampen|verwarming|kachel > uit|laag|lager|af
        stroom|gas|water|licht|energie is|zijn|was|wordt > NO > afgeslot*|afgesneden|weg|uit|eraf
        afgeslot* ~ weer_aan|weer_aangesloten|weer_open|doet_het_weer
        kom|komt|kwam ... huis > NO > uit
        van > gas > af
        rekening|bankrekening|lening bij bank ... afgeslot*|opgeheven|geblokkeerd
        bankrekening|betaalrekening|spaarrekening is|wordt|was > afgeslot*|geblokkeerd
        af_en_toe ~
        huis|kamer|deur > uit
        van|aan|met de|het|t stroom|gas|water|licht|energie > af
        ik heb|had geen|weinig energie
        heb ik geen|weinig energie
        contract|energiecontract voor|van|met stroom|gas|energie|licht|water ... afgesloten
        telefoon|laptop|fiets|auto|gsm|mobiel|tablet|volkstuin|tuinhuis|lamp heeft|is|
            had geen stroom|licht|water
        telefoon|laptop|fiets|auto|gsm|mobiel|tablet|volkstuin|tuinhuis zonder stroom|licht|water
        doe|zet|schakel|doen|zetten het|de|mijn|alle|dat licht|lamp|lampen|verwarming|kachel|
            gas ... uit
        ik_heb|heb_ik|heb_je|heb_jij|hebben_jullie|heeft_hij|heeft_ze|moet_ik|mag_ik|kan_ik|ik_wil|
            doe|zet de|het|mijn|t verwarming|cv|kachel|licht|
            lamp|gas|stroom|water uitgezet|lager|laag|uitzetten|zuinig|afzetten
        afsluiting van het|de|een jaar|cursus|project|seizoen|dag|week|school*|avond|weg|straat|brug
        de_weg|straat|brug|tunnel is|was|wordt afgeslot*
        in_het_donker over
        DEAL afsluit*|afgeslot*|sluiten
        weinig water + douche|kraan
        zonder gas|stroom wonen|koken|leven|bouwen
        """
}
