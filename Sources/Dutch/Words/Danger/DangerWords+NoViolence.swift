extension DangerWords {
    /// What only sounds like violence, and what is done to a child.
    static let noViolence: Signals.Table = """
        TOUCHES: raakt|raakte|zit|zat|komt|kwam|voelt
        FORCED: gedwongen|dwingt|dwingen|moet_van
        ABUSER: meester|leraar|juf|trainer|coach|buurman|oppas|iemand
        WEAPON: mes|messen|schaar|scharen|bijl
        DRUNK: dronken|drinkt|drank
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
        SPORT: voetbal|hockey|judo|rugby|karate|boksen|kickboksen|turnen|basketbal|handbal|zwemmen|gym|sport
        CLUB: ajax|psv|feyenoord|az|utrecht|twente|oranje
        CUTS: snij|snijd|snijdt|snijden|sneed|hakt|hakken|schilt|schillen|smeert|fileert
        FOODSTUFF: ui|uien|brood|vlees|vis|kip|groente*|taart|kaas|aardappel*|fruit|appel*|tomaten
        TRAINING: training|trainen|judotraining|judoles|voetbaltraining|wedstrijd|karatetraining|
            kickbokstraining|sportles
        BEEN: werd|ben|was|word
        BEAT: sloeg|sloegen|schopte|mishandelde|misbruikte|bedreigde
        no violence:
        neemt|nam|neem > zijn|haar|de|zn|mijn|hun telefoon|mobiel niet|nie > op
        // What is denied, and what is long past; the rest of what is told still counts.
        SOMEONE > HIT > SUFFERER > niet|nie|nooit > $|hoor|echt|gelukkig|maar
        SOMEONE > heeft|hebben|had > SUFFERER > niet|nie > HIT $|hoor|echt|maar
        SOMEONE > heeft|hebben|had > SUFFERER > nooit|nog_nooit > HIT
        word|wordt|worden|ben|is|werd > niet|nie|nooit|zeker_niet > HIT|mishandel* $|hoor|echt|gelukkig|maar
        hij|ie|ze|zij|KIN > HIT > niet|nie|nooit > $|hoor
        word|wordt|ben|is > niet|nie|nooit > HIT|mishandel* > ik|hij|ze|zij
        PAST > was|waren > er ... geweld|gevochten|vechtpartij*|ruzie
        PAST > BEEN > ik HIT|mishandel*|misbruikt $|niet_meer|nie_meer|nooit_meer
        PAST > BEEN > ik HIT|mishandel*|misbruikt > nu|maar niet_meer|nie_meer|voorbij
        ik > BEEN > PAST HIT|mishandel*|misbruikt $
        ik > BEEN HIT|mishandel*|misbruikt > PAST $
        PAST > BEEN > ik HIT|mishandel*|misbruikt > door|van > MY > KIN $
        ik > BEEN > PAST HIT|mishandel*|misbruikt > door|van > MY > KIN $
        SOMEONE BEAT > SUFFERER > maar|en > dat_is|het_is voorbij|over|lang_geleden|verleden_tijd
        // Another danger: a child's.
        YOUNG ... bang ... ik hem|haar|ze iets|wat|door_elkaar|pijn|schud|schudden
        YOUNG ... bang ... ik > ga > slaan|schudden
        ik ... MY > YOUNG ... klap|klappen|mep|slaag > gegeven|$
        ik > gaf|geef > MY > YOUNG ... klap|klappen|mep|slaag|stomp
        volgt|volg > een|de|n|geen > cursus|les|lessen|opleiding|training|serie|stage|dieet
        sla|slaan > MY > KIN > over
        PAST > BEAT > MY > KIN > mij|me|ons $
        PAST > BEAT > MY > KIN > mij|me|ons > maar|en > dat|het > is ... geleden|voorbij|over
        WEAPON CUTS FOODSTUFF
        CUTS WEAPON FOODSTUFF
        CUTS FOODSTUFF WEAPON
        WEAPON om|voor FOODSTUFF
        blauwe_plek|blauwe_plekken|blauw_oog van|door|na|bij SPORT|TRAINING
        beroofd > van > mijn|me|mn|onze > slaap|rust|nachtrust|tijd|energie
        ABUSER|KIN|oom raakt|raakte|betast|betastte > MY > YOUNG > aan|$
        PARENT|broer|opa|oom HIT > mij|me|ons ... ik_ben|ben AGE
        ik_ben|ben AGE ... PARENT|broer|opa|oom HIT > mij|me|ons
        durf|durft NO naar_huis ... ik_ben|ben AGE
        // Knives of the kitchen, and who may not go out for another reason.
        WEAPON slijpen|geslepen|slijp
        slijpen|slijp WEAPON
        hond|kat|poes NO > naar_buiten|uit|buiten
        naar_buiten ... huisarrest|ziek|koorts|griep|regent|regen|gladheid|glad|sneeuw|hitte|storm
        CLUB kreeg|krijgt|kregen|gehad klappen|slaag|rammel
        geslagen ... met|door > stomheid|verbazing|verstomming
        laat|laten|liet|gelaten|latn ... in > de|t > steek
        in > de|t > steek
        SPORT ... blauwe_plek|blauwe_plekken|blauw_oog
        schop|trap|klap|klappen bij|met|op SPORT
        getackeld|tackelt|tackle ... blauwe_plek|blauwe_plekken
        zet|zette|zetten|gooit|gooide|gooien|smijt|smijten > SUFFERER > er ... uit
        naaktfoto*|naakt_foto*|blote_foto*|blootfoto* van > MY > YOUNG
        YOUNG voelt|voelen > zich > NO > veilig
        ik > was > vroeger ... HIT|misbruikt|mishandel* ... anderen > helpen
        vroeger|geleden ... HIT|mishandel* ... anderen > helpen
        HIT|mishandel* ... jaar_geleden ... anderen > helpen
        NO > veilig ... op_straat|op_de_straat|buiten|verkeer|fiets|donker|internet|website|site|link|
            wachtwoord|wifi
        YOUNG > is|zijn|zit|zitten|voelt > NO > veilig
        HIT|GRAB > MY > YOUNG met > riem|stok|lepel|slipper|slof|pan|kabel|pollepel|schoen
        niemand > HIT|GRAB|dwingt|bedreigt > $|mij|me|ons|hem|haar|hier|iemand
        HIT|GRAB > mij|me|ons|haar > niet|nie ... lief|aardig|zacht
        spijker*|paal|haringen|schroef ... slaan|slaat|sla|geslagen
        slaan|slaat|sla|geslagen ... spijker*|haringen
        kat|poes|hond heeft > de|mijn|het|een|onze > hond|kat|poes|muis > HIT|GRAB
        judo|judoles|worstelen|karate ... ie|hij|zij|ze > me|mij ... gegooid|gooide|gooit|geworpen
        fifa|playstation|xbox|fortnite|schaken|dammen|tafeltennis|poolen|darten|scrabble ... kapot|
            af|afgemaakt|afgeslacht|verslagen|geslagen|gemaakt|vermoord
        baas|bazen|werkgever|manager|chef > maakt|maken > ons|mij|me > kapot|gek|af > met|door|
            van > die|de|al|het|dat|deze > uren|diensten|werk|druk*|rooster*|planning|overwerk
        oorlog ... gevochten|vocht|geschoten
        militair|beroepsmilitair|soldaat|politieagent|agent|jager ... pistool|geweer|wapen|wapens
        gestoken|geprikt|gebeten|steek|beet door|van > een|n|die|de > wesp|bij|mug|hommel|horzel|
            kwal|teek
        zet|zetten|zette|gooit|gooien > mij|me|ons|hem|haar ... op_straat|de_straat_op|uit_huis|
            huis_uit
        YOUNG ... worden|wordt|zijn|is|werd > opgesloten
        meester|leraar|juf|trainer|coach|oppas raakt|raakte > mij|me|ons > aan
        cursus|training + agressie|geweld
        gedwongen|dwingen om_te > tekenen|betalen|verhuizen|stoppen|kiezen|lenen|bezuinigen
        schrik|angst|paniek > sloeg|slaat
        YOUNG IS > bont_en_blauw > HIT|GRAB
        huisbaas|verhuurder gooit|gooien|gooide|zet|zette spullen|meubels|koffers|inboedel
        BURDEN > WEIGHS > mij|me|ons|je|jou|ze|mensen|iedereen|mijn|onze|alles|toe|weer|hard|keihard
        bank_slaat|bank_wurgt|bank_maakt|bank_pakt|bank_dwingt|bank_knijpt|bank_misbruikt
        klap|klappen|tik|dreun|opdoffer|geslagen|geschopt|kapotgemaakt|
            opgesloten van|door|in de|het|die|alle|al|
            dat > BURDEN|bank
        sla|slaat|slaan|sloeg|geslagen me|mij|ons|je|zich|ze er|dr|der ... doorheen
        sla|slaat|slaan|sloeg|geslagen me|mij|ons|je|zich erdoorheen
        slaan|slaat|slaan|sla ... om_de_oren met BURDEN|woorden|argumenten
        slaan|slaat|sla met > BURDEN om_de_oren
        dwingt|dwong|dwingen mij|me|ons > niet
        gegevens|digid|pas|bankpas|identiteit|rekening|naam|goedheid|vertrouwen|geld misbruikt
        misbruik van mij|me|ons + bij|door BURDEN
        INJURIES van|door|aan de|het|een|mijn tafel|bed|kast|deur|stoel|fiets|verhuizen|prikken|
            bloedprikken
        doet|doen mij|me pijn ... borstelt|kamt|masseert|oefening*
        die|de|dat|deze|mijn THING > vermoorden|wurgen|doodslaan|slopen
        misbruikt|misbruikte|misbruiken|chanteert|chanteren YOUNG
        komt|kwam|komen|voelt|voelde aan > MY > YOUNG
        HIT|GRAB YOUNG met > een|de > riem|stok|lepel|slipper|slof|pan|kabel|pollepel|schoen
        YOUNG INJURIES
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
        YOUNG van de_buren|buren|boven|hiernaast
        sla|slaat|slaan les|vraag|beurt|keer|maand|week|bladzijde over
        ze pakken|houden|nemen|leggen|halen MY loon|salaris|uitkering|toeslag*|inkomen
        bestolen|beroofd|opgelicht via|op|door internet|online|whatsapp|marktplaats|website|app|link
        eruit|er_uit|huis_uit|deur_uit|op_straat|naar_buiten gegooid|gezet|gegooit|geschopt|
            geknikkerd
        gevochten|vechten|vecht voor|tegen|om uitkering|recht*|gemeente|uwv|vergunning|plek|baan|
            kanker
        klap toen_ik|toen_we|toen_wij rekening|brief|nota|bericht|nieuws|uitslag|bedrag zag|las|
            hoorde|kreeg|opende|openmaakte
        klap|geslagen|slag|verslagen|ingemaakt met|bij|in|van tennis|voetbal|judo|boksen|karate|
            schaken|dammen|tafeltennis|kickboksen
        KIN|ABUSER + mijn_bed|me_bed + nachts|zit|kruipt|ligt + mij|me|aan
        juf|meester + papa|mama|vader|moeder + pijn|HIT
        YOUNG + FORCED|mannen
        AGE + TOUCHES + oom|opa|buurman|KIN
        mama|papa + opgesloten + kelder|kast|schuur|kamer|zolder
        dreigend*|dreiging huisuitzet*|ontruim*|uitzet*|afsluit*
        mug|muggen|spin|vlieg|wesp|wespen|kakkerlak*|rat|ratten|muis|muizen|mieren + KILL|
            doodgemaakt|gedood
        YOUNG + weggelopen|besnijd*|besneden
        YOUNG + trouwen|uithuwelijk* + moet|gedwongen|vader
        YOUNG word|wordt|is|werd misbruikt|verkracht|aangerand|betast
        dreigt|dreigen|dreigde ons|mij|me|met|er eruit|uit_te_zetten|uitzet*|afsluit*|ontruim*|
            te_zetten|deurwaarder|boete
        tik|klap van de|mijn kosten|molen|prijs|rekening|muis
        KILL|vermoord ... haha*|hahah*|hihi|grapje|lol|geintje|biertje
        THING maakt|maken|maak|breekt me|mij|mn af|kapot|gek
        klok|hart|bliksem|alarm|kerkklok ... slaat|sloeg|slaan
        YOUNG durft|durf niet|nie naar_huis|thuis
        hoor|hoort|horen YOUNG slaan|klappen|gillen|huilen|geslagen
        HIT|GRAB > YOUNG
        HIT|GRAB > altijd|soms|vaak|weer|wel_eens|nu|hard|ook|mijn|me|mn|ons|onze|haar|zijn|zn|hun|
            de|het|t|een YOUNG
        HAS YOUNG HIT|GRAB
        YOUNG IS HIT|GRAB
        mishandel* YOUNG
        YOUNG mishandel*
        YOUNG ontvoer*
        YOUNG + vastgebonden|besneden|besnijd*
        HIT|GRAB + de|mijn|haar|zijn|hun kinderen|kind|baby|kleintjes
        zit|zat|gezeten + aan + YOUNG
        AGE + PARENT + DRUNK|bang
        opgesloten|sluit_op|sluit YOUNG
        YOUNG + gillen|gilt + buren
        sla|slaat|slaan dit|het|je + op
        AGE + durf|durft|durven NO naar_huis
        bang ... YOUNG iets|wat aandoet|doet
        YOUNG ... blauwe_plekken|blauwe_plek|striemen
        AGE + mama|papa|vader|moeder + HIT|GRAB
        vermoord*|wurgt dat|dit|het liedje|nummer|lied|plan
        schop onder zijn|haar|je kont
        YOUNG + naar papa|mama|vader + slaag|klappen
        opgesloten|opsluiten + YOUNG|buren
        mama|papa|moeder|vader HIT|GRAB ons
        blauwe_plek|blauwe_plekken van|door het|de klussen|vallen|sporten|voetbal
        """
}
