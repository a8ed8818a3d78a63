extension DangerWords {
    /// Being beaten, threatened, kept in, used or robbed by someone.
    static let violence: Signals.Table = """
        CAUSE: SOMEONE|man_van_boven
        BODY: keel|nek|strot|haar|haren|arm|hoofd|gezicht|kop|bek|buik|rug|borsten|billen|lichaam
        KILL: dood_maakt|vermoord*|doodmaken|doodmaakt|dood_maken|doodslaan|doodslaat|doodsteken|
            doodschieten|afmaken|afmaakt|afmaak|wurgen|wurgt|neersteken|neerschieten|omleggen|
            kapotmaken|kapotmaak|neergestoken|neergeschoten|doodgeslagen|doodgestoken|doodgeschoten|
            gewurgd
        THREAT: dreig|dreigt|dreigen|dreigde|dreigd|bedreig*|zegt|zei|zeggen|chanteert|zweer
        WEAPON: mes|messen|pistool|wapen|wapens|bijl|hamer|geweer|vuurwapen|machete|knuppel|
            honkbalknuppel|riem|zuur|stok
        INJURY: blauw_oog|blauwe_plek|blauwe_plekken|blauwe_ogen|bont_en_blauw|bond_en_blauw|
            gebroken_ribben|gebroken_neus|striemen|plekken
        SEX: lichaam_verkopen|naar_bed|met_mannen|seks|sex|vrijen|naaktfoto*|blote_foto*|blootfoto*|
            naakt_foto*|porno|klanten|tippelen|prostitu*|betaalde_seks|andere_mannen
        FORCE: dwing|dwingt|dwong|dwingen|gedwongen|moet_van|moest_van|moet_ik_van|verplicht|
            tegen_mijn_wil|wil_niet|wil_dat_niet
        TOUCH: zit|zat|zitten|gezeten|komt|voelt|raakt|raakte
        GOODS: geld|pas|bankpas|pinpas|bankkaart|id|rijbewijs|mobiel|simkaart|uitkering|paspoort|papieren|telefoon|pensioen|aow|loon|
            salaris|sieraden|verblijfspas|sleutels|idkaart
        STEAL: af|steelt|stelen|jat|pikt|rooft|afgepakt|afpakt|afpakken|neemt_af|pakt_af|neemt|
            afgenomen|houdt|inneemt|ingenomen|verstopt|afgeven|inleveren
        TAKES: pak|pakt|pakte|pakken|gepakt|neemt|nam|haalt|heeft|heb|houdt
        CASH: geld|pas|bankpas|pinpas|bankkaart|portemonnee|uitkering|pensioen|aow|loon|salaris|spaargeld|rekening
        BATTERED: geramd|getrapt|gebeukt|gestampt|getimmerd|geschopt|gestompt|geslage
        violence:
        // Not safe, in plain words.
        ik|we|wij|hij|zij|ze|KIN > ben|zijn|is|zit|zitten > hier|thuis|nu|echt|ook|helemaal > NO > veilig
        ik|we|wij|hij|zij|ze|KIN > ben|zijn|is|zit|zitten > NO > veilig
        ben|zijn|zit|zitten > ik|we|wij > NO > veilig
        ben|zijn|zit|zitten > ik|we|wij > hier|thuis|nu > NO > veilig
        voel|voelen|voelt > me|mij|ons|zich > hier|thuis|nu|echt|helemaal > NO > veilig
        voel|voelen|voelt > me|mij|ons|zich > NO > veilig
        voel|voelen|voelt > me|mij|ons|zich > NO > meer|echt > veilig
        het|t > is > hier|thuis|nu > NO > veilig
        het|t > is > NO > veilig > $|hier|thuis|meer|voor_mij|voor_ons
        NO > veilig > bij|met > mij|me|ons|hem|haar
        ik|we|wij|hij|zij|ze|KIN > ben|zijn|is|zit|zitten|verkeer|verkeert > in > gevaar
        ik|we|wij|hij|zij|ze|KIN > ben|zijn|is|zit|zitten > echt|nu|ook|weer|groot|misschien > in > gevaar
        ben|zijn|is > ik|we|wij|hij|zij|ze > in > gevaar
        hij|KIN > is|wordt > gevaarlijk
        CAUSE + met stoel|stoelen|bord|borden|glas|mes|schoen|schoenen gooien|gooit|gooide|smijten|
            smijt
        spuugt|spuugde|spuwt|spuugen + mijn|me|mn|haar + gezicht|smoel
        snij|snijd|snijdt|snijden > je|jouw|mijn|me|haar > keel|strot
        // Abused, filmed, blackmailed.
        ben|word|wordt|werd|worden|werden|is|was|heeft|heb|hebben + misbruikt|gemisbruikt
        CAUSE misbruikt|misbruikte|misbruik|misbruiken SUFFERER
        misbruikt|misbruikte|misbruiken > SUFFERER
        mij|me|ons|haar|hem|hen|hun > misbruiken|misbruikt|misbruikte
        man|hij|vriend|ex|partner|baas doet|deed|doen rare|vieze|nare|enge dingen|dingetjes met|bij|
            aan
        filmt|filmde|filmen|gefilmd|foto* + mij|me|haar|ons + naakt|bloot|douche|uitkleed|omkleed
        naakt*|blote|bloot* + mij|me + geld|betaal*|anders|delen|doorsturen|rond|online
        foto*|filmpje*|video*|beelden van_mij|van_me + anders + stuurt|sturen|delen|rond|online|
            betaal*|geld
        chanteren|chanteerde|chanteerd|chanteerden|afpersen|afperst|afgeperst
        laat|liet mij|me|haar SEX
        hij|KIN kijkt|filmt|gluurt|loert + ik_douche|als_ik_douche|ik_me_uitkleed|ik_me_omkleed
        // He hits, he forces me.
        hij|ie|zij|mijn_oom|me_oom|opa|stiefvader HIT|mept $
        HIT > en|of > HIT|spuugt|spugen|scheldt|schelden|schreeuwt|bijt|krabt
        hij|KIN tikt|tikte|tikken SUFFERER $|hard|weer|altijd|gezicht|wang|hoofd|oor
        trapt|trapte|schopt|schopte|beukt|beukte|ramt|ramde|trappen|beuken|
            rammen deur|voordeur|raam|ruit in|kapot|open|stuk
        hij|ie|KIN dwingt|dwong|dwingen SUFFERER
        mij|me|mijn|mn > man|vriend|vader|broer|ex|papa > slaan|slaat|sla|mept|meppen + veel|altijd|
            hard|heel|weer|soms|dronken|drinken|boos
        INJURY van|door > hem|mijn|me|mn|haar > man|vriend|ex|vader|broer|zoon|baas
        INJURY van|door > hem
        CAUSE > slaag > SUFFERER
        CAUSE > geef > SUFFERER klap|klappen|slaag|klab
        CAUSE hand|vuist gegeven|gaf in|op|tegen gezicht|wang|hoofd|oor
        CAUSE + geeft|gaf|gegeven + hand|vuist|platte_hand in|op|tegen > MY|gezicht|wang|hoofd|oor
        binden|bindt|bond|bonden|gebonden + mij|me|haar|hem|oma|opa|KIN + vast + stoel|bed|verwarming
        deelt|deelde|delen|verspreidt|verspreid|verspreiden|plaatst|zet|doorgestuurd + naaktfoto*|
            naakt_foto*|blote_foto*|blootfoto* + mijn|me|mn|mij|van_mij|van_me
        stuurt|stuurde|stuur > mijn|me|mn > naaktfoto*|naakt_foto*|blote_foto*|blootfoto*
        // In the order of a learner.
        CAUSE SUFFERER kapot|dood > maken|maakt|gemaakt|maak|slaan
        CAUSE SUFFERER duwen|trappen|stompen|knijpen
        CAUSE doet|doen|deed|maakt|maken pijn > SUFFERER
        bang|angst > man|vader|papa|broer|ex|vriend|stiefvader|schoonvader|hem|hij
        THREAT > jij|je|ik|jullie > dood|kapot
        WILL|kga MY > KIN|baas|huisbaas|buurman|buurvrouw|buren > KILL
        // He hits me; he hits her.
        klappen|klap|slaag|rammel + gehad|krijg|ontvangen + weer|van|gisteren|altijd|man|hij
        man|vriend|ex|vader|papa|broer HIT $
        afdruk|striemen + hand|riem|nek|gezicht|rug
        heeft mijn|me|haar arm|vinger|neus|been|pols|rib|ribben|kaak|tand gebroken
        anders zwaait|zwaait_er er|wat
        boos en|dan HIT
        breek|breekt|brak|breken|gebroken + mijn|me|haar|mn|je + arm|been|neus|kaak|rib|ribben|tand|
            tanden|pols|benen|vingers + CAUSE|anders|betaal*
        ga|gaan|straks|anders klappen|slaag krijgen
        slaag|klappen van mijn|me zoon|dochter|oudste
        aangevallen|aanvallen|valt_aan|viel_aan|belaagd|neergestoken|neergeschoten|gewurgd|wurgde
        sigaret*|peuk*|strijkijzer|aansteker + op|aan|tegen mij|me|haar|arm
        // In the words of other languages.
        hitting|beating|hurting|threatening|punching|kicking|choking|raping|strangling > me|us|her
        schlagt|schlaegt|schlug|bedroht|wurgt|vergewaltigt > mich|uns|sie|meine
        mein > mann|vater|freund|bruder ... schlagt|schlaegt|bedroht
        bana|beni > vuruyor|tehdit|doven
        hits|beats|hit|beat|punched|kicks|kicked|choked|hurts|threatens > me|us|her
        husband|boyfriend|father|he hit|hits|beat|beats|threatens|rapes|raped me|us|her|$
        he_hits|want_to_kill_me|wants_to_kill_me|will_kill_me
        kocam|babam|esim|abim|sevgilim beni|bana dovuyor|dovdu|vuruyor|vurdu|oldurecek
        beni_dovuyor|beni_oldurecek|siddet_goruyorum
        mari|copain|pere|il > me > frappe|bat|tape|menace|viole
        pega|golpea|maltrata|bate|batem + me|mi|marido|esposo|meu
        maz|chlopak mnie bije|bil|uderzyl
        rajli|zawji|baba kaydrebni|kaydrabni|yadribuni|derbni
        mi kasa|esposo|tata ta bati|dal mi
        // Hit by him.
        SUFFERER|KIN|YOUNG > in > elkaar|mekaar > BATTERED|geslagen
        ramt|trapt|beukt|timmert|rost|stampt SUFFERER|KIN > in > elkaar|mekaar
        CAUSE|SUFFERER afgerost|afgetuigd|toegetakeld|afgebeukt
        ze|zij|hij|jongens|mannen|gasten > gaan|gaat|willen|wil|komen|komt > me|mij|ons|hem|haar > pakken|rippen|
            slopen|klappen
        SUFFERER > rippen|geript
        ze|zij|jongens|mannen|gasten > zoeken > me|mij > $|en|overal|al|ik|weer|met
        slachtoffer + geweld|mishandel*|verkracht*
        geweld|vechtpartij|knokpartij|mishandeling + thuis|buren|altijd|nu|beneden|gang|hier|
            bij_ons|slachtoffer
        CAUSE HIT SUFFERER
        CAUSE SUFFERER + HIT
        SUFFERER HIT + CAUSE
        HIT SUFFERER
        HIT + door|van + CAUSE|hem
        ben|word|wordt|werd|heeft|is + HIT
        dan|altijd|weer|soms HIT hij|ie|ze|zij|CAUSE
        klap|klappen|mep|stomp|stompen|trappen|slaag|rammel|klets|kletsen|lel|
            oplawaai|hengst|pets|oorvijg|muilpeer|draai_om|vuist|vuistslag|kopstoot|schop|
            op_mijn_donder|op_me_donder|op_haar_donder|op_zijn_donder + krijg|krijgt|kreeg|gekregen|
            geeft|gaf|gegeven|verkoopt|verkocht
        hoor|hoort|horen|roept|buren|hiernaast|boven + klappen|gegil|gillen|gilt|hulp|HIT
        losse_handjes|losse_handen|loshandig|handtastelijk*|agressief|agresief|agressieve|
            gewelddadig*|mishandel*|huiselijk_geweld
        INJURY + CAUSE|hij|GRAB|mij|heb
        // He grabs, pushes or throws.
        GRAB|trekken + me|mij|haar aan mijn|haar|me haren|haar|oren
        CAUSE + hardhandig|ruw
        hardhandig + vastgepakt|aangepakt|vast
        hij|KIN + agressief + HIT|GRAB|mij|me
        CAUSE|man|mij gooit|gooien|gooide|smijt|smeet + stoel|borden|bord|spullen|dingen|glas|
            glazen|mes|meubels
        deur|ramen|raam|ruit|ruiten|banden|auto|voordeur + ingetrapt|in_te_trappen|intrappen|
            ingegooid|ingeslagen|lekgestoken|vernield|kapotgemaakt + CAUSE
        CAUSE|heeft SUFFERER geduwd|gegooid|geschopt|aangeraakt|vastgegrepen|gezoend|besprongen|
            bespuugd
        GRAB + mijn|me|mn|haar|bij|aan + BODY
        GRAB SUFFERER + muur|trap|grond|vloer|raam|deur|vast
        GRAB + naar|tegen|van + hoofd|muur|trap|gezicht|me|mij
        CAUSE GRAB SUFFERER zo|hard|altijd|soms|weer|pijn|vast
        WEAPON + keel|nek|mij|dreigt|zwaait|CAUSE|bij_me
        met + WEAPON + HIT|man|vader|mij|me|krijg
        CAUSE doet|deed|doen|doe SUFFERER pijn|zeer
        CAUSE SUFFERER GRAB + hard|pijn|blauw
        lip|oog|kaak|neus|wenkbrauw|trommelvlies|pols|arm|rib + gescheurd|dicht|blauw|gebroken|
            verdraaid|opengeslagen|dik + door|van KIN|hem
        vuist|vuisten + man|vriend|ex|vader|hij|hem|gezicht|zijn|me|mij
        klappen + vliegen|uitdelen|deelt|uitgedeeld|vallen|regent + hij|ze|man|weer|thuis|dan
        hij|ex|man|vriend|vader|broer + kleren|spullen|telefoon|paspoort + verbrand|verscheurd|
            kapotgeknipt|kapotgeslagen|vernield|kapotgemaakt
        hand|handen om|rond mijn|haar|mn|me|zijn nek|keel|strot|hals
        hand|handen|vingers onder|in mijn|me|mn|haar pyjama|onderbroek|rok|slip|bh|shirt|trui
        // Threats.
        SUFFERER > kapot|dood|af > gaat|gaan|ga|zal|wil|komt > maken|slaan|steken|schieten|trappen
        hij|ie|ze|zij|KIN > dreigt|dreigd|bedreigt > $|wel|weer|altijd|nu
        anders > klappen|slaag|klap|rammel|vuist
        anders > slaat|sla|slaan > hij|ie|ze|zij|mij|me|ons
        staat|loopt|komt|kwam|zwaait|rent|zit|dreigt met > een|n|dat|zijn > mes|bijl|pistool|wapen|
            geweer|vuurwapen|machete|knuppel|honkbalknuppel
        benzine + gegoten|overgoten|gooit|goot|gegooid|deurmat|brievenbus
        dood_jou|dood_jullie|dood_jij|doden_jou|eraan_ga|eraan_gaat|eraan_gaan|ik_eraan
        AFRAID + KILL
        AFRAID + opwacht|opwachten|wacht_me|wacht_mij
        THREAT|gedreigd + SUFFERER + verbranden|in_brand|KILL
        CAUSE SUFFERER opsluiten|opsluit
        ga|zal|wil|gaan|gaat|komt hem|haar|die|jou|je|mij|me|ons|ze + steken|slaan|schieten|wurgen|
            verkrachten|verbranden|aanvallen
        WEAPON + steek|steekt|steken|stak|gestoken|gepakt|prikt|prikte
        CAUSE klopt|klopte mij|me|mn + $|elke|altijd|weer|dronken|boos
        ben|word|wordt|werd|worden + bedreigd|bedreigt|gechanteerd|gestalkt
        WILL|dreigt|THREAT + SUFFERER|familie|kinderen iets|wat + aan_te_doen|aandoen|aandoet|
            aan_doen
        dreigend*|dreigberichten|dreig_berichten|doodsbedreig*
        THREAT + familie|kinderen|ouders
        ben|volgende|volgende_ben + doodgemaakt|dood_gemaakt
        dreig|dreigt|dreigen|dreigde|dreigd|bedreig*|chanteert SUFFERER
        THREAT + KILL
        THREAT + WEAPON
        KILL SUFFERER
        SUFFERER KILL
        WILL|komt|kom + SUFFERER|die + KILL
        maak|maakt|maken|sla|slaan|steek|steekt|schiet|breekt|breken|doet|trap SUFFERER|die|je|
            jouw + af|dood|kapot|neer|overhoop|benen
        ben|is|was ik|er er_geweest
        THREAT + benen|botten|vingers|huis_in_brand|in_brand|rondsturen|verspreiden|rond_te_sturen|
            te_vinden|ontvoer*
        steek|steekt|steken|zet mijn|je|jouw|ons|haar huis in + THREAT
        dreig|dreigt|dreigen|dreigde|gedreigd|bedreig* + in_brand|in_de_fik|huis_in_brand|brand_te_steken
        // Found again.
        hij|ex|exman|exvriend|stalker|KIN heeft|had > mij|me|ons > gevonden|opgespoord
        hij|ex|exman|stalker > weet waar > ik|we|wij > woon|wonen|zit|zitten|ben|slaap
        blijfhuis|vrouwenopvang|blijf_van_mijn_lijf*|blijf_van_me_lijf*|safehouse + hij|ex|man + gevonden|
            weet|buiten|deur|straat
        ex|exman|exvriend|stalker ... weer|nu > vrij
        ex|exman|exvriend|stalker ... mij|me|ons > gaat|komt|zal > halen|pakken|vinden|krijgen
        // Afraid of someone.
        weggevlucht|gevlucht|weggelopen|vlucht bij|van|voor mijn|me|mn|hem|haar KIN|hem
        zachtjes|fluister|stilletjes|stiekem + hij|KIN + slaapt|slapen|hoort|horen|kamer
        kunnen|kun|kan|wil jullie|je|u|iemand + politie bellen
        gevlucht uit_huis|van_huis|thuis
        gevlucht $
        hij|man komt|wil binnen + bel|politie|help|deur
        NO|on* veilig + thuis|huis|hem|man|bij_hem
        onveilig + thuis|huis|hem|man
        bang|angst thuis|in_huis $
        AFRAID + dat + hij|KIN + begint|weer|komt|iets
        durf|durft|kan NO naar_huis|terug_naar_huis|naar_huis_gaan
        gevlucht|vlucht|vluchten|weggelopen|ondergedoken|verstopt|schuil|verschuil* + voor|van|hij|
            zoekt + KIN|hem|me|hij|ex
        hij|KIN NO weten|zien|horen + stuur|bel|typ|dit
        luistert|kijkt_mee|leest_mee + mee|kan_niet|telefoon + NO|bellen|hij
        AFRAID voor|van + KIN|hem|haar_man|hij
        AFRAID + KIN|hij|hem + boos|gedronken|dronken|komt|vindt|doet|mis|terug|slaan|drinkt
        KIN|hij + gedronken|dronken|drinkt|boos|bozer + AFRAID|mis_gaat|HIT|ziekenhuis
        durf|durft + NO + naar_huis|thuis|weg|slapen|naar_buiten + KIN|hij|hem|AFRAID|ex
        deur|badkamer|wc|kast + slot|verstopt|schuil + bonkt|bonst|hij|CAUSE + AFRAID|bonkt|bonst|
            buiten|schreeuwt
        // Honour.
        eer|familie_eer + geschonden|geschaad|bezoedeld|geschonde|schenden|schend|zuiveren|herstellen
        schande > voor|over|van > MY|de > familie|KIN|naam
        ik > ben|was > een > schande
        schande > breng|brengt|gebracht
        // Kept in, watched and followed.
        hij|KIN + TAKES + mijn|me|mn|ons|onze > GOODS + mag|mach|kan nergens|niemand|NO heen|naartoe|weg|uit|
            buiten|bellen
        hij|KIN TAKES > mijn|me|mn > GOODS ... als|wanneer > ik > bel|bellen|praat|weg
        hij|KIN > zegt|zei|wil|vindt ... mag|mach nergens|NO heen|naartoe|weg|buiten
        ik > mag|mach > nergens > heen|naartoe $
        KIN|hij|hem + mag|mach nergens > heen|naartoe
        mag|mach > van > hem|haar|MY nergens > heen|naartoe
        KIN|hij|hem + nergens > heen|naartoe > mag|mach
        hij|KIN TAKES CASH + duw|duwt|duwd|duwde|schreeuwt|scheldt|dreigt|knijpt|kwaad|boos
        werk|werken + zonder|geen > geld|loon|salaris|betaling|cent + mag|mach|kan|durf > NO > weg|
            naar_buiten|vertrekken|eruit|stoppen
        ik > werk ... geen|zonder > geld|loon|salaris + geen|zonder > pas|paspoort|papieren
        hij|KIN|baas heeft|heb|houdt > mijn|me|mn > paspoort|verblijfspas|papieren|pas|idkaart ... NO > weg|
            terug|gaan
        trouwen + tegen > haar|mijn|zijn|de > zin|wil
        mij|me terug|sturen|stuurt|brengen|brengt + trouwen|huwelijk
        mag|mach > niemand|nergens bellen|zien|spreken|heen|naartoe|appen + van_mijn|van_me|van_mn|
            van_hem|van_haar
        mee|meenemen|meegenomen|neemt|nemen + mij|me + buitenland|marokko|turkije|pakistan|syrie|
            somalie|irak|land + trouwen|trouw|huwelijk
        mag|mogen + NO + huis|deur + uit|verlaten + van_mijn|van_me|van_mn|schoonfamilie
        mag|mach|mogen + NO + van_mijn|van_me|van_mn|van_haar + broers|broer|vader|man|vriend|ex|
            schoonmoeder|ouders + $|wil|werken|school|buiten|weg
        hij|CAUSE + mag NO naar_buiten|het_huis_uit|de_deur_uit|bellen
        mag NO naar|met school|les|buiten|werk|vrienden van mijn|me|mn|hem broers|man|vriend|vader|
            schoonmoeder|hem
        hij|KIN bepaalt|beslist|verbiedt wat|alles|wie|mij
        CAUSE laat SUFFERER NO|nooit + gaan|weg|buiten|alleen|les|werken|bellen|school|zien
        KIN|hij SUFFERER NO laten + gaan|buiten|weg
        CAUSE|hij doet|draait deur + op_slot
        CAUSE kijkt in telefoon|berichten + boos|altijd
        man + die + haar|mij opsluit|slaat|opgesloten|insluit
        CAUSE + GOODS + vast|heeft|houdt + laat|gaan|vertrekken|niet|vast
        mag|mach|mogen|laat + NO + van_mijn|van_me|van_mn|van_hem|van_haar + man|vriend|hem|vader|
            broer|schoonmoeder|familie|ex
        mag|mach|mogen|laat + van_mijn_man|van_hem|van_mijn_vriend|van_mijn_vader|man|
            vriend + NO + uit|weg|buiten|deur|bellen|praten|zien|school
        CAUSE sluit|sloot|sluiten|houdt|zet SUFFERER op|vast|opgesloten|binnen
        opgesloten|vastgehouden|gevangen|vastgebonden|gegijzeld|ontvoerd
        CAUSE + GOODS + STEAL
        STEAL MY GOODS + CAUSE|KIN
        NO + cent|geld + krijg|geeft + van_mijn_man|man|vriend|hij + klap|HIT|bang|nooit
        volgt|achtervolgt|stalkt|stalk*|stalker|gestalkt|bespioneert|tracker|airtag|
            achterna + CAUSE|mij|me|overal
        ex|stalker|hij + staat|stond|wacht|hangt|belt|appt|stuurt + deur|raam|huis|werk|school|
            straat|dag_en_nacht|constant|avond|steeds|lastig
        controleert|checkt|leest + alles|telefoon|berichten|mij + CAUSE
        schreeuwt|scheldt|vernedert|kleineert|spuugt|noemt + mij|me|haar + KIN|hij|hoer|elke|altijd|
            gezicht
        // Against the will: touched, forced, sold.
        KIN|hij WILL|wil + SEX + NO|ik
        SEX + moet|moest|anders + hij|hem|eten|van
        moet van_hem|van_mijn_man|van_mijn_vriend + SEX|naar_bed|mannen|werken|lichaam
        FORCE + trouwen|lichaam
        dwingt|dwing|gedwongen|dwingen + geld|geven|werken|stelen|om
        WILL|willen dat_ik|mij trouw|trouwen + neef|NO|man|dwingen|marokko|turkije
        lichaam + verkopen|verdienen
        verkracht*|aangerand*|aanrand*|betast*|loverboy*|mensenhandel|uithuwelijk*|uitgehuwelijkt|
            eerwraak
        TOUCH + aan + mij|me|mijn|mn|haar + borsten|billen|lijf|lichaam|CAUSE
        CAUSE + aan_mij|aan_me|aan_haar|aan_hem + TOUCH
        FORCE + SEX
        SEX + FORCE|THREAT|dreigt|stiekem
        moet|moeten + trouwen + wil_niet|van|neef|vader|ouders|dwingen
        filmt|gefilmd|foto*|filmpje* + THREAT|rondsturen|chantage|gechanteerd|verspreid*|stiekem
        gechanteerd|afgeperst|chantage|afpersing|chanteert
        // In the street.
        politie bellen|bel $
        stalker
        bel|bellen|haal|stuur de politie|pliesie
        politie bel|bellen|komen nu|snel|alstublieft|nodig
        ingebroken|inbreker*|inbraak + is|wordt|ben|mijn|nu|huis|er
        iemand|man|ze|mannen breekt|breken|dringt|probeert|probeerd + in|binnen|deur|huis
        gevochten|vechtpartij|knokpartij
        KILL + iemand|net|straat|plein|hier|hem|daar
        gestoken|geschoten|schieten|schiet|steekpartij|schietpartij|vechtpartij|knokpartij + straat|
            iemand|plein|hier|nu|buiten|deur|zijn|buren
        beroofd|overvallen|bestolen + ben|is|mij|me|ons|straat|station|geslagen
        man|iemand|gast|mannen|vent + WEAPON
        vechten|knokken|HIT + hiernaast|buren|mekaar|elkaar|boven
        mannen|schuldeiser|gasten + dreig*|bedreig*|breken|bang|bonken + deur|geld|benen|schuld*
        """
}
