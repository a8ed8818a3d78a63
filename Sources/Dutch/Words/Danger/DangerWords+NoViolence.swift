extension DangerWords {
    /// What only sounds like violence, and what is done to a child.
    static let noViolence: Signals.Table = """
        AGE: 5|6|7|8|9|10|11|12|13|14|15|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|
            vijftien
        DRUNK: dronken|drinkt|drank
        CHILD: kind*|dochter*|zoon*|zoontje|broertje*|zusje*|jongetje*|jongen|meisje*|baby*|peuter*|
            kleuter*|kids|kleinkind*|neefje*|nichtje*|kleine
        HIT: sla|slaat|slaan|sloeg|sloegen|slog|schop|schopt|schoppen|schopte|trap|trapt|trapte|
            trappen|stomp|stompt|stompte|duwt|duwde|knijpt|kneep|bijt|sleurt|grijpt|greep|schudt|
            smijt|smeet
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|geduwd|gestoken|vastgebonden
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        THING: printer|computer|laptop|telefoon|wifi|hond|kat|mug|muggen|wesp|spin|vlieg|wekker|
            ajax|psv|feyenoord|hitte|warmte|werk|drukte|stress|papieren|formulier*|brief|brieven|
            muziek|lawaai|buienradar|kou|honger|les|huiswerk|trap|examen|oefening*|film|grap|moppen
        no violence:
        dreigend*|dreiging huisuitzet*|ontruim*|uitzet*|afsluit*
        YOUNG + weggelopen|besnijd*|besneden
        YOUNG + trouwen|uithuwelijk* + moet|gedwongen|vader
        dreigt|dreigen|dreigde ons|mij|me|met|er eruit|uit_te_zetten|uitzet*|afsluit*|ontruim*|
            te_zetten|deurwaarder|boete
        maak|sla|vermoord ... haha*|hahah*|hihi|grapje|lol|geintje
        THING maakt|maken|maak|breekt me|mij|mn af|kapot|gek
        CHILD durft|durf niet|nie naar_huis|thuis
        CHILD opgesloten
        hoor|hoort|horen CHILD slaan|klappen|gillen|huilen|geslagen
        HAS CHILD BEATEN
        CHILD IS BEATEN
        mishandel* CHILD
        CHILD ontvoer*
        geslagen door rekening*|prijs|cijfers
        slaat|sloeg|slaan|sla nergens_op|over|op_hol|op_tilt|geen_brug|terug_op
        HIT YOUNG
        YOUNG wordt|word|is|werd|zijn|worden geslagen|geslage|gemept|geschopt|geknepen|gestompt|
            vastgebonden|mishandel*|besneden|misbruikt
        YOUNG + vastgebonden|besneden|besnijd*
        zit|zat|gezeten + aan + YOUNG
        AGE + PARENT + DRUNK|bang
        opgesloten|sluit_op|sluit YOUNG
        YOUNG + gillen|gilt + buren
        sla|slaat|slaan dit|het|je + op
        cursus|training + agressie|geweld
        AGE + durf|durft|durven NO naar_huis
        raakt|raakte + AGE
        bang ... YOUNG iets|wat aandoet|doet
        AGE + mama|papa|vader|moeder + HIT
        KIN HIT YOUNG
        vermoord*|wurgt dat|dit|het liedje|nummer|lied|plan
        schop onder zijn|haar|je kont
        YOUNG + naar papa|mama|vader + slaag|klappen
        YOUNG|kleinzoon|kleindochter blauwe_plekken|striemen
        """
}
