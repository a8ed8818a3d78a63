extension DangerWords {
    /// What only sounds like violence, and what is done to a child.
    static let noViolence: Signals.Table = """
        AGE: 5|6|7|8|9|10|11|12|13|14|15|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|
            vijftien
        TOUCHES: raakt|raakte|zit|zat|komt|kwam|voelt
        FORCED: gedwongen|dwingt|dwingen|moet_van
        ABUSER: meester|leraar|juf|trainer|coach|buurman|oppas|iemand
        DRUNK: dronken|drinkt|drank
        CHILD: kind*|dochter*|zoon*|zoontje|broertje*|zusje*|jongetje*|jongen|meisje*|baby*|peuter*|
            kleuter*|kids|kleinkind*|neefje*|nichtje*|kleine
        HIT: sla|slaat|slaan|sloeg|sloegen|slog|schop|schopt|schoppen|schopte|trap|trapt|trapte|
            trappen|stomp|stompt|stompte|duwt|duwde|knijpt|kneep|bijt|sleurt|grijpt|greep|schudt|
            smijt|smeet
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|geduwd|gestoken|vastgebonden
        KILL: vermoord*|doodmaken|doodslaan|doodsteken|doodschieten|doodgeslagen|mij_afmaken|
            me_afmaken
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        WEIGHS: slaat|slaan|sla|sloeg|schopt|schoppen|schopte|trapt|wurgt|wurgen|maakt|maken|maakte|
            pakt|pakken|pakte|dwingt|dwingen|dwong|breekt|breken|brak|dreigt|dreigen|bedreigt|
            knijpt|knijpen|gooit|sleept|grijpt|mishandelt|vermoordt|vermoorden|misbruikt|chanteert
        INJURIES: bont_en_blauw|bond_en_blauw|blauwe_plek|blauwe_plekken|striemen
        GUN: geschoten|schieten|schiet|schoten|schietpartij|steekpartij|vechtpartij|knokpartij|
            gevecht|overval|overvallen|beroofd|berooft|ingebroken|inbreker|inbraak|inbrekers|gijzel*
        THING: printer|computer|laptop|telefoon|wifi|hond|kat|mug|muggen|wesp|spin|vlieg|wekker|
            ajax|psv|feyenoord|hitte|warmte|werk|drukte|stress|papieren|formulier*|brief|brieven|
            muziek|lawaai|buienradar|kou|honger|les|huiswerk|trap|examen|oefening*|film|grap|moppen
        no violence:
        gedwongen|dwingen om_te > tekenen|betalen|verhuizen|stoppen|kiezen|lenen|bezuinigen
        schrik|angst|paniek > sloeg|slaat
        CHILD IS > bont_en_blauw > BEATEN
        huisbaas|verhuurder gooit|gooien|gooide|zet|zette spullen|meubels|koffers|inboedel
        BURDEN > WEIGHS > mij|me|ons|je|jou|ze|mensen|iedereen|mijn|onze|alles|toe|weer|hard|keihard
        WEIGHS > de|het|die|dat|deze > BURDEN > mij|me|ons|je|jou|mensen|iedereen
        bank_slaat|bank_wurgt|bank_maakt|bank_pakt|bank_dwingt|bank_knijpt|bank_misbruikt
        klap|klappen|tik|dreun|opdoffer|geslagen|geschopt|kapotgemaakt|
            opgesloten van|door|in de|het|die|alle|al|
            dat > BURDEN|bank
        sla|slaat|slaan|sloeg|geslagen me|mij|ons|je|zich|ze er|dr|der ... doorheen
        sla|slaat|slaan|sloeg|geslagen me|mij|ons|je|zich erdoorheen
        slaan|slaat|slaan|sla ... om_de_oren met BURDEN|woorden|argumenten
        slaan|slaat|sla met > BURDEN om_de_oren
        kastje naar de muur
        dwingt|dwong|dwingen mij|me|ons > niet
        gegevens|digid|pas|bankpas|identiteit|rekening|naam|goedheid|vertrouwen|geld misbruikt
        misbruik van mij|me|ons + bij|door BURDEN
        INJURIES van|door|aan de|het|een|mijn tafel|bed|kast|deur|stoel|fiets|verhuizen|prikken|
            bloedprikken
        doet|doen mij|me pijn ... borstelt|kamt|masseert|oefening*
        die|de|dat|deze|mijn THING > vermoorden|wurgen|doodslaan|slopen
        misbruikt|misbruikte|misbruiken|chanteert|chanteren YOUNG
        komt|kwam|komen|voelt|voelde aan > MY > YOUNG
        HIT YOUNG met > een|de > riem|stok|lepel|slipper|slof|pan|kabel|pollepel|schoen
        YOUNG INJURIES
        filmt|filmde|filmen|foto* YOUNG ... naakt|bloot|bad|douche
        pistool|geweer|zwaard|mes|messen van lego|plastic|speelgoed|playmobil|karton|hout
        ben|is AGE ... naaktfoto*|blootfoto*|blote_foto*
        meester|leraar|juf|trainer|coach|oppas YOUNG ... aangeraakt|betast
        YOUNG ... klap|klappen|slaag met stok|riem|lepel|slof|schoen
        hand|handen|vingers onder|in haar|zijn|mijn|me|mn ... AGE
        YOUNG word|wordt|werd door ... opgesloten
        uit kamer|huis|woning|flat geschopt|gegooid|gezet|geknikkerd|gesmeten
        pak|pakt|pakte mij|me|hem|haar terug
        YOUNG|kleinzoon|kleindochter ... AFRAID voor|van vader|papa|moeder|mama|stiefvader
        oom|opa|KIN raakt|raakte mij|me aan ... ik_ben|ben AGE
        AFRAID voor|van spin*|hond*|donker|onweer|water|tandarts|hoogte*|muizen|school|examen|toets|
            spuit*|naald*|slang*|vuurwerk|sollicit*|gesprek|brief|brieven|rekening*
        zat|zit aan mij|me ... dochter*|zoon*|kind*|zusje*|broertje*
        YOUNG word|wordt|werd door geslagen|geschopt|geknepen|mishandel*
        YOUNG van de_buren|buren|boven|hiernaast
        sla|slaat|slaan les|vraag|beurt|keer|maand|week|bladzijde over
        eruit|er_uit|huis_uit|deur_uit|op_straat|naar_buiten gegooid|gezet|gegooit|geschopt|
            geknikkerd
        gooit|gooide|gooien|zet|zette|schopt|schopte SUFFERER eruit|er_uit|op_straat|huis_uit|
            deur_uit
        gevochten|vechten|vecht voor|tegen|om uitkering|recht*|gemeente|uwv|vergunning|plek|baan|
            kanker
        klap toen_ik|toen_we|toen_wij rekening|brief|nota|bericht|nieuws|uitslag|bedrag zag|las|
            hoorde|
            kreeg|opende|openmaakte
        klap|geslagen|slag|verslagen|ingemaakt met|bij|in|van tennis|voetbal|judo|boksen|karate|
            schaken|
            dammen|tafeltennis|kickboksen
        KIN|ABUSER + mijn_bed|me_bed + nachts|zit|kruipt|ligt + mij|me|aan
        juf|meester + papa|mama|vader|moeder + pijn|HIT
        YOUNG + FORCED|mannen
        AGE + TOUCHES + oom|opa|buurman|KIN
        KIN TOUCHES mij|me aan + AGE
        mama|papa + opgesloten + kelder|kast|schuur|kamer|zolder
        YOUNG|kleinzoon|kleindochter + blauwe_plek|blauwe_plekken|striemen
        YOUNG|kleinzoon|kleindochter + AFRAID + vader|papa|moeder|mama|stiefvader
        dreigend*|dreiging huisuitzet*|ontruim*|uitzet*|afsluit*
        deur collecteren|collecte|pakket*|post|folder*|energiecontract*|verkoper*|bezorger
        collecte|pakket*|bezorger|postbode|folder*|verkoper* ... deur
        iemand aan de deur voor energie*|collecte|goed
        mug|muggen|spin|vlieg|wesp|kakkerlak*|rat|ratten + doodgemaakt|gedood
        YOUNG + weggelopen|besnijd*|besneden
        YOUNG + trouwen|uithuwelijk* + moet|gedwongen|vader
        YOUNG word|wordt|is|werd misbruikt|verkracht|aangerand|betast
        ga|ga_ik|zal|wil|kan het|mijn|dit|de werk|huiswerk|taak|opdracht|formulier|klus afmaken
        werk|formulier|huiswerk|klus|taak afmaken
        dreigt|dreigen|dreigde ons|mij|me|met|er eruit|uit_te_zetten|uitzet*|afsluit*|ontruim*|
            te_zetten|deurwaarder|boete
        tik|klap van de|mijn kosten|molen|prijs|rekening|muis
        duwt|duwen|duw rij|kinderwagen|rolstoel|winkelwagen|wagen|fiets|in_de_rij
        applaus|handen klappen
        klappen handen
        aanvallen eten|taart|buffet
        bang thuis_te_zitten
        sigaret|sigaretten uit asbak|roken
        haha*|hihi|hahah*|lol|grapje|geintje|mop ...
        KILL|vermoord ... haha*|hahah*|hihi|grapje|lol|geintje|biertje
        maak|sla|vermoord ... haha*|hahah*|hihi|grapje|lol|geintje
        THING maakt|maken|maak|breekt me|mij|mn af|kapot|gek
        vermoord*|wurgen|afmaken|afmaak|doodslaan die|de|dat|deze|het THING
        die|de|dat|deze|het THING wel vermoorden|wurgen|doodslaan
        schiet_op|schiet_eens_op|schiet_al_op|schiet_niet_op|schiet_lekker_op|schiet_nou_op|
            opschieten|schiet_me_te_binnen|schiet_tekort
        schiet|schieten geld|bedrag voor
        geschoten foto*|plaatjes|kiekjes|doelpunt|raak
        foto|foto* ... geschoten|schieten
        slaat|sla|slaan|sloeg|geslagen goede_slag|spijker|paal|modderfiguur|flater|maaltijd|beurt|
            nergens_op
        slaat|sloeg klok|hart|alarm|bliksem|eieren|slagroom
        klok|hart|bliksem|alarm|kerkklok ... slaat|sloeg|slaan
        eieren|slagroom|deeg + kloppen|slaan
        handjeklap
        high_five
        bal + schopt|schopte|trapt|trapte|slaat|sloeg|schoot
        gebeten|bijt|gestoken + hond|kat|mug|wesp|bij|teek
        krabt + kat|hond
        schudt hand*|hoofd|nee|ja|kussen
        slaat|sloeg linksaf|rechtsaf|af|hoek
        CHILD durft|durf niet|nie naar_huis|thuis
        CHILD blauwe_plekken|blauwe_plek|blauw_oog
        CHILD opgesloten
        opgesloten CHILD
        hoor|hoort|horen CHILD slaan|klappen|gillen|huilen|geslagen
        aanval schudt|schud
        ligt|lag|lig achter|voor|bij de|een|zijn|haar deur|voordeur
        kan|kon niet|nie praten arm|been|mond|gezicht|meer|opeens
        computer|printer|telefoon|formulier|brief kan|kunnen|wel slaan
        handen ineen|in_elkaar
        spijker op
        in als_een_bom
        film|serie|tv|spel|krant|nieuws over|van|op GUN
        HIT CHILD
        HAS CHILD BEATEN
        CHILD IS BEATEN
        mishandel* CHILD
        CHILD mishandel*
        CHILD ontvoer*
        geslagen door rekening*|prijs|cijfers
        vermoord kop|kopje|biertje
        slaat|sloeg|slaan|sla nergens_op|over|op_hol|op_tilt|geen_brug|terug_op
        slaat_op|sla_op|sla_over
        sla|slaan deze|dit|die|de|het|vraag over
        slaat|sloeg bliksem|alarm
        wasmachine|tv slaat|schopt
        misbruik van digid|gegevens|identiteit|toeslag*|bijstand|regels
        trap op|af|naar|lopen
        link|site|website|mail|wifi|app|bestand|wachtwoord|sms|bericht niet|nie|on* veilig|vertrouwd
        veilig link|site|website|mail|app|sms
        mug|muggen|wesp|bij|wespen gestoken|steekt
        gestoken door|van mug|muggen|wesp|bij
        balletje|bal|voetbal trap*|schop*
        HIT YOUNG
        YOUNG wordt|word|is|werd|zijn|worden geslagen|geslage|gemept|geschopt|geknepen|gestompt|
            vastgebonden|mishandel*|besneden|misbruikt
        YOUNG + vastgebonden|besneden|besnijd*
        HIT + de|mijn|haar|zijn|hun kinderen|kind|baby|kleintjes
        zit|zat|gezeten + aan + YOUNG
        AGE + PARENT + DRUNK|bang
        opgesloten|sluit_op|sluit YOUNG
        YOUNG krijgt|krijg|kreeg|heeft|geef|gaf slaag|klappen
        hoor|horen|hoort + YOUNG
        YOUNG + gillen|gilt + buren
        bel|bellen de politie niet|hoeft
        sla|slaat|slaan dit|het|je + op
        cursus|training + agressie|geweld
        AGE + durf|durft|durven NO naar_huis
        YOUNG + sluit|sluiten op|opgesloten
        kinderen + met_een_riem|met_de_riem
        raakt|raakte + AGE
        bang ... YOUNG iets|wat aandoet|doet
        YOUNG ... blauwe_plekken|blauwe_plek|striemen
        AGE + mama|papa|vader|moeder + HIT
        KIN HIT YOUNG
        vermoord*|wurgt dat|dit|het liedje|nummer|lied|plan
        SUFFERER huis uit zetten|gezet
        energiebedrijf|COMPANY|essent|eneco + deur|gaat|licht
        schop onder zijn|haar|je kont
        heb|heeft|hebben MY YOUNG HIT
        YOUNG + naar papa|mama|vader + slaag|klappen
        YOUNG|kleinzoon|kleindochter blauwe_plekken|striemen
        opgesloten|opsluiten + YOUNG|buren
        YOUNG + durft NO naar + vader|papa|huis
        mama|papa|moeder|vader HIT ons
        blauwe_plek|blauwe_plekken van|door het|de klussen|vallen|sporten|voetbal
        """
}
