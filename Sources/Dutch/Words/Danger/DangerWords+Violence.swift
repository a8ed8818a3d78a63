extension DangerWords {
    /// Being beaten, threatened, locked up or robbed by someone near.
    static let violence: Signals.Table = """
        HIM: hij|man|vader|papa|stiefvader|ex|vriend|zoon|broer|buurman|partner|mijn_oom|me_oom|
            mn_oom|haar_oom|zijn_oom|een_oom|onze_oom|opa|neef|schoon*|stief*|iemand|die|moeder|
            familie
        ME: mij|me|ons|haar|hem|mn
        VICTIM: mij|me|mn|ons|haar|hem|moeder|mama|vader|vrouw|zus|oma|opa|vriendin|buurvrouw|
            elkaar|hun
        CHILD: kind*|dochter*|zoon*|zoontje|broertje*|zusje*|jongetje*|jongen|meisje*|baby*|peuter*|
            kleuter*|kids|kleinkind*|neefje*|nichtje*|kleine
        HIT: sla|slaat|slaan|sloeg|sloegen|slog|schop|schopt|schoppen|schopte|trap|trapt|trapte|
            trappen|stomp|stompt|stompte|duwt|duwde|knijpt|kneep|bijt|sleurt|grijpt|greep|schudt|
            smijt|smeet
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|geduwd|gestoken|vastgebonden
        KILL: vermoord*|doodmaken|doodslaan|doodsteken|doodschieten|doodgeslagen|mij_afmaken|
            me_afmaken
        NOT: niet|nie|nooit|geen|niks|nergens|niemand
        WEAPON: mes|pistool|wapen|vuurwapen|machete|hamer|bijl|honkbalknuppel
        OUTSIDE: naar_buiten|buiten|weg|huis_uit|telefoon|bellen|zien|praten|werken|school|eruit|
            binnen
        OWN: geld|telefoon|pas|paspoort|sleutels|pinpas|bankpas|uitkering|papieren|salaris|loon
        DOOR: deur|de_deur|mijn_deur|voordeur|mijn_huis|raam
        AWAY: af|afgepakt|afgenomen|weg|afgepak|in|gestolen
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        PERSON: hij|ze|zij|man|vader|papa|stiefvader|ex|vriend|zoon|broer|buurman|partner|mijn_oom|
            me_oom|mn_oom|haar_oom|zijn_oom|een_oom|onze_oom|opa|neef|iemand|baas|chef|huisbaas|
            leraar|meester|trainer|verzorger|collega|begeleider|broers|familie|kennis|vent
        GUN: geschoten|schieten|schiet|schoten|schietpartij|steekpartij|vechtpartij|knokpartij|
            gevecht|overval|overvallen|beroofd|berooft|ingebroken|inbreker|inbraak|inbrekers|gijzel*
        SCREAM: gil|gilt|gillen|gegil|schreeuwt|schreeuwen|geschreeuw|huilen|krijsen|krijst|
            hulpgeroep
        FINISH: af|dood|kapot|neer|overhoop|koud|in_elkaar|door_de_kop
        ATTACK: maak|maakt|maken|steek|steekt|steken|schiet|schieten|sla|slaat|slaan|trap|snij|
            snijdt|sloeg|stak|rijd|rijdt
        WHOM: hem|haar|mij|me|ons|je|jou|jullie|ze|hun|die|iedereen|iemand|mijn|mn|zijn|de
        HURT: iets_aandoen|wat_aandoen|iets_aandoet|wat_aandoet|iets_aan_doen|wat_aan_doen|
            iets_aangedaan|wat_aangedaan|pijn_doen|pijn_doet|pijn_deed|pijn_gedaan|pijn_doe|
            kwaad_doen|wat_aan_te_doen|iets_aan_te_doen|wat_aandoe|iets_aandoe
        violence:
        gooit|gooide|gooien|smijt|smeet|gegooid + naar|tegen + mijn_hoofd|me_hoofd|mn_hoofd|
            mijn_gezicht|haar_hoofd|mij
        opsluit|opsluiten + haar|mij|me|vrouw|man
        vechten|vecht|vechtpartij|gevochten|knokken|steken + mes|messen|wapens|bloed|stokken|buren
        beroofd
        bestolen|afgeperst + mes|geweld|dreig*|straat
        laat|laten|mag + mij|me|haar + niet|nie|nooit + buiten|weg|gaan|vertrekken|praten|
            bellen + man|vriend|hij|vader|broer|schoonmoeder
        SOMEONE + mij|me|haar + aangeraakt|betast|vastgepakt|aangevallen|gekust|gezoend|
            vastgegrepen|besprongen
        doodgemaakt|gedood|doodgeschoten|doodgestoken + KIN|hij|iemand|mijn|volgende
        breek|breken|breekt + benen|botten|nek|armen|vingers + mijn|me|je|ik|ze|hij
        klappen + krijgen|anders|vallen|uitdelen|geven
        anders|als|dan|soms|weer + slaat|sloeg|schopt|mept|stompt|slaan + hij|ie|ze|zij|KIN
        sigaret|sigaretten|strijkijzer|peuk|peuken|aansteker + mij|me|haar|mijn|arm + drukt|uit|
            verbrandt|brandt|uitgedrukt
        hij|man|ex|vriend|vader|broer|iemand heeft|brak mijn|haar|me|mn arm|been|neus|kaak|rib|
            ribben|tand|tanden|pols|vinger gebroken|gekneusd|uit
        ex + blijft|constant|steeds|honderd|dag_en_nacht|rust|lastig|obsessief|
            terroriseert + berichten|bellen|appen|stuurt|belt|appt|komen|staan|staat|niet|mij|me
        ramen|raam|deur|ruiten|ruit|banden|auto + ingegooid|ingeslagen|ingetrapt|kapotgemaakt|
            kapot_gemaakt|vernield|lek_gestoken|lekgestoken|bekrast|intrapt|in_te_trappen|
            intrappen + ex|hij|KIN|iemand|ze
        houd|houdt|hou|houden|pakte|pakt|pakken|heeft|afgepakt|verstopt + paspoort|papieren|
            verblijfspas|bankpas|pinpas|telefoon|idkaart + KIN|vast|baas|hij + mijn|me|mn|onze
        mannen|gasten|jongens|iemand|types + deur|huis + geld|dreig*|bedreig*|schuld|bang|schoppen|
            bonken|bonzen
        laat|laten|mag|mogen + nooit|niet|nie + alleen|nergens|weg + winkel|buiten|weg|straat|deur|
            naar|heen|stad + man|vriend|hij|vader|ex|broers
        hulp|help + roept|roepen|geroep|schreeuwt|schreeuwen|gillen|gilt + buren|vrouw|man|boven|
            beneden|iemand|hoor
        bang|onveilig|angst thuis|in_huis|in_mijn_huis|in_eigen_huis
        geld|uitkering|loon|salaris + afgeven|inleveren|afpakken|afstaan|pakt + klappen|anders|
            slaat|dreigt|bang|broer|hem|hij|man|vriend|ex
        vergiftig* + mij|me|hij|ze|haar
        luistert + af + mij|me|man|hij|telefoon
        duwt|duwde|geduwd|gooide|gooit + van_de_trap|tegen_de_muur|op_de_grond|uit_het_raam
        SOMEONE + bedreigd|bedreigt|bedreigen|dreigt|dreigde
        sla|schop|trap|stomp|steek + ik|hem|haar + kapot|dood|neer|in_elkaar|overhoop
        tegen|op + mijn|me|haar|mn + hoofd|gezicht|buik|rug|kop|bek|smoel + BEATS|gestompt|klap|
            gegooid|vuist
        slachtoffer + geweld|mishandel*|huiselijk|verkracht*|misbruik
        mishandel*|misbruik*|bedreig*|gestalkt|stalkt|verkracht*|aangerand|gewurgd|aangevallen|
            belaagd
        aanvallen|valt_aan|viel_aan + mij|me|haar|hij|man|mes
        SOMEONE + BEATS + SUFFERER
        BEATS + mij|me|mn|ons|haar|hem|elkaar|oma|vrouw|moeder
        bont_en_blauw
        bond_en_blauw
        ATTACK ik|hij|ze|zij|die WHOM FINISH
        ga|gaat|gaan|wil|wilt|willen|zal|kan|kom|komt WHOM FINISH maken|steken|schieten|slaan|
            trappen|rijden
        ik|ga|gaat|gaan|wil|wilt|zal|zou|dreigt|kan|bang + WHOM + HURT
        ATTACK WHOM FINISH
        lichaam + verkopen|verkoop
        tippelen
        achter_het_raam + moet|dwingt|zetten
        moet|dwingt|moeten + hoer|klanten|prostitutie|seksfilm*|porno
        bang|angst|doodsbang|bange + dat + KIN|hij + komt|slaat|doet|vindt|iets|boos|terug|
            vermoord*|gek
        bang|angst|schrik|doodsbang + voor|van + KIN|hem
        bang + man|vriend|ex|vader|broer|zoon + ik
        durf|durft|durven + niet|nie|ni + naar_huis|thuis|terug|slapen|weg + KIN|hij|hem|bang
        KIN|hij + boos|bozer|kwaad + bang|durf|slaat|slaan|gooit|kapot
        KIN|hij + agressief|agresief|driftig|gewelddadig|gevaarlijk|dronken + bang|durf|slaat|slaan|
            gooit|kapot|thuis|mij|schreeuwt
        KIN|hij + agressief|agresief|agressieve|gewelddadig|gevaarlijk|handtastelijk
        handtastelijk*
        losse_handjes|losse_handen
        KIN|hij|SOMEONE + aan_mij|aan_me|aan_haar|aan_hem|aan_mn + zit|zat|zitten|gezeten|voelt
        tegen_mijn_wil|tegen_me_wil|tegen_haar_wil|tegen_mn_wil
        gedwongen|dwingt|dwing|dwong|dwingen + seks|sex|trouwen|huwelijk|vrijen|bed|werken|
            huwelijken|uitkleden
        moet|moeten|verplicht + trouwen + van|familie|ouders|wil_niet|vader|neef
        steelt|steelen|stelen|jat|pikt|pakt|rooft|neemt + geld|pas|bankpas|pinpas|uitkering|
            sieraden|pensioen|aow + oma|opa|moeder|vader|van_mij|mijn|me|mn
        verzorger|thuiszorg|verpleegster|zuster|begeleider|mantelzorger + BEATS|steelt|schreeuwt|
            ruw|hardhandig
        mag|mach|mogen + niet|nie|ni|nooit|niks|nergens|niemand + van_mijn_man|van_me_man|
            van_mn_man|van_hem|van_mijn_vriend|van_me_vriend|van_mijn_vader|van_mijn_broer|
            van_mijn_schoonmoeder|van_mijn_ex
        sluit|sloot|sluiten|doet|deed|zet + mij|me|haar|ons|oma + op|opgesloten|op_slot|vast|
            in_de_kelder|in_kamer
        slot|opgesloten|gevangen|vastgehouden|vast_gehouden + KIN|hij|thuis|huis|kamer + kan|mag|
            laat|houdt|ik|heeft
        vastgehouden
        staat|stond|wacht|komt|hangt|rijdt + ex|stalker + deur|huis|werk|school|raam|straat|op
        volgt|achterna|achtervolgt|bespioneert|tracker|airtag + ex|hij|man|vriend|mij|me|mn
        dreigt|dreigen|dreigde|dreigd|dreig + mij|me|ons|haar|mn|kapot|dood|mes|KIN|hij|filmpje*|
            foto*|slaan|vermoord*
        mes|pistool|wapen|bijl|hamer|geweer|vuurwapen|machete + KIN|hij|keel|dreigt|dreigen|bang|
            zwaait|op_mij|tegen|steken|man|deur
        keel|nek|strot|haren + greep|grijpt|gegrepen|pakte|pakt|kneep|knijpt|dichtgeknepen|trok|
            trekt|vast|vastgepakt|dicht
        gooit|gooide|gooien|smijt|smeet|gegooid + mij|me|haar|ons|naar_mij|naar_me|trap|muur + KIN|
            hij|muur|trap|borden|spullen|hoofd
        gevlucht|vlucht|vluchten|weggelopen|weggerend|ondergedoken|schuil|schuilen|
            blijf_van_mijn_lijf|opvanghuis + KIN|hem|thuis|hij
        trekt|trok|sleurt|sleurde|sleepte + haren|haar|mij|me|mn + KIN|hij|aan_mijn|aan_haar|grond|
            trap
        klappen|klap|mep|meppen|slaag|rammel|tik|vuist|kopstoot|stomp|oplawaai + krijg|krijgt|kreeg|
            gekregen|kregen|geeft|gaf|gegeven|geven + KIN|ik|me|mij|haar|hij|van
        schreeuwt|scheldt|schelt|kleineert|vernedert|beledigt|tiert + KIN|hij + mij|me|haar|ons|uit|
            elke|altijd|hele_dag
        controleert|kontroleert|controle|leest|checkt + KIN|hij + telefoon|mij|me|alles|berichten|
            app
        spuugt|spuugde|spuwt|spuwde + mij|me|gezicht|KIN
        misbruik* + KIN|hij|mij|me|vroeger|door|haar|ik
        ongewenst|ongewild + seks|sex|aanrak*|gezoend
        mij|me|ons|hem|haar|jou|je|ze + afmaken|afslachten|afmaak
        vermoord|vermoorden|vermoordt|doodmaken|doodslaan|doodsteken|doodschieten|wurgen|neersteken|
            neerschieten|omleggen
        PERSON|ze val|valt|vallen|blijft|gevallen mij|me|ons|ex|door lastig
        lastig_gevallen|lastiggevallen ex|man|hem|door|word
        moet van mijn|me|mn|de|hem vader|ouders|familie|broer|mijn_oom|me_oom|mn_oom|haar_oom|
            zijn_oom|een_oom|onze_oom trouwen
        maakt|heeft|deelt|verspreidt|stuurt foto*|filmpje*|naaktfoto*|video* van|dreigt mij|me|ze
        gooit|smijt|gooide met dingen|spullen|borden|meubels|glazen
        geeft|gaf|krijg|kreeg|geef een klap|mep|oplawaai|trap|schop|duw|vuist|kopstoot
        trekt|trok|trekken aan mijn|me|mn haar|haren|oor
        VICTIM met|in hete|heet|kokend|gezicht|kokende|gegooid|gespuugd gegooid|gezicht|gespuugd|
            water|thee|gegoten
        spuugt|spuugde|spugen mij|me|haar|gezicht
        is|staat|zit iemand|man|vreemde|inbreker in mijn|mn|het huis|kamer|tuin|woning
        gechanteerd|afgeperst|chantage|chanteert|afpersing|afpersen
        PERSON drinkt|dronken|drinken en|dan|hij slaat|slaan|agressief|gevaarlijk
        dan|altijd|weer|ook slaat|sloeg|schopt hij|ze|zij|papa|mama|vader
        mag|mogen niet|nie naar|met|geen de|het|mijn|een dokter|ziekenhuis|moskee|kerk|winkel|
            familie|zus|moeder|vrienden van mijn|me|mn|hem man|vriend|schoonmoeder|hem|ex|vader
        krijg|geeft|krijgt geen geld van|mij mijn|me|mn man|vriend|hem
        PERSON geeft|geef mij|me geen geld
        GUN straat|mij|buren|buurt|huis|nu|hier|gang|bezig|wordt|zijn|beneden|buiten|op
        ben|is|word|wordt|werd|zijn GUN
        er_is|is_er een GUN
        PERSON breekt|breken|dringt in|binnen
        breekt|breken in bij
        PERSON probeert|probeerd|wil mijn|mn|het huis|deur|woning binnen|in|open
        vechten|vecht met mes|messen|wapen*|stokken
        hoor|horen|hoort SCREAM buren|buurvrouw|buurman|boven|hiernaast|beneden
        hoor|horen|hoort buren|buurvrouw|buurman|hiernaast SCREAM|slaan|klappen|schreeuwen
        PERSON zit|zat|komt|raakt|raken aan mij|me|mn_lichaam|mijn_lichaam|mijn_borsten|mijn_billen|
            lijf
        raakt|raken|raakte|betast mij|me|haar aan
        PERSON doet|deed|doen VICTIM pijn|zeer
        man|ex|vriend|hij wil|wilt|moet seks|sex|vrijen|naar_bed
        moet van hem|mijn|man|vriend met mannen|naar_bed|tippelen
        PERSON doet|aandoen|aandoet|iets mij|me|ons|kinderen|haar iets|wat aan|aandoen|aandoet
        willen|wil|gaan|gaat|zal|dreigt|zegt VICTIM iets|wat aandoen|aandoet|aan_doen
        dreigend*|dreig_berichten|dreigberichten|dreigbrief|dreigbrieven
        maakt|maken|maak hij|ze|ik|die mij|me|hem|haar af|dood|kapot
        durft|durf|durven niet|nie naar_huis
        PERSON houdt|hou|heeft|bewaart|verstopt mijn|mn|me|haar paspoort|papieren|pas|id|
            verblijfsvergunning
        mag|mach|mogen niet|nie|geen leren|les|werken|vrienden|contact|weg|school van mijn|me|mn|
            hem|haar man|vriend|hem|ouders|vader|familie
        PERSON doet|doe|draait|heeft de|het deur|mij|me|huis op slot|op_slot
        verstopt|verstop|verstoppen|verborgen voor|hem|badkamer|wc|kast|kelder
        PERSON slaan|slaat|schoppen|pakken mij|me|keel|mijn_keel|elke_dag|kinderen
        keel pakken|knijpen|dichtknijpen
        pakken|knijpen|pakt|pak mijn|me|mn keel
        sla|slaan|slaat jou|je dood|kapot
        bang voor PERSON|vader|moeder|broer|vriend
        man|vader|broer|vriend|ex boos en|hij slaan|slaat|schopt
        pleegt|plegen geweld
        klap|klappen gegeven|gehad|gekregen|krijg|krijgt
        hij|ze|die achtervolgen|achtervolgt|opwachten|wacht_mij_op
        dwing|dwingt|moet prostitu*|escort
        prostitutie gedwongen|moet
        zeg|zegt|zei dat_hij|hij|ze mij|me|ons|haar vermoord|vermoordt|doodmaakt|afmaakt
        mishandeld
        mishandelt
        mishandelen
        mishandeling
        mishandel*
        verkracht
        verkrachting
        verkracht*
        bedreigd
        bedreigt
        bedreiging
        bedreig*
        doodsbedreig*
        doodsbang
        aangerand*
        aanrand*
        betast*
        stalk*
        gestalkt
        achtervolgd
        achtervolg*
        wurg*
        gewurg*
        KILL
        neergestoken
        ontvoer*
        gegijzeld
        geweld|huiselijkgeweld|geweltdadig|gewelddadig*|geweldadig*
        eerwraak
        loverboy*
        mensenhandel
        uithuwelijk*
        uitgehuwelijkt
        opgesloten
        gemarteld
        incest
        onzedelijk*
        besnijd*|besneden dochter|meisje|zusje
        HIT VICTIM
        HIM HIT $
        HIM HIT weer|altijd|soms|vaak
        VICTIM BEATEN
        VICTIM HIT $
        word|wordt|werd|worden|ben|is|was|heeft|hebben|heb|gaat|wil BEATEN
        geslagen
        mijn|me|de|mn keel dicht|geknepen|vast
        keel dicht|vast|geknepen|gepakt|beet
        bij_mijn_keel
        aan_mijn_haren
        blauwe_plekken|blauw_oog|blauwe_ogen|blauw_ooch|blauwe_plek
        afgeranseld
        in_elkaar
        krijg|kreeg|kreg|gekregen|geeft|gaf klappen|klappe|slaag|rammel
        dreigt|dreigen|dreigde|dreigd VICTIM|KILL|slaan|WEAPON|iets|wat|dood
        maakt|maak|ga|gaat|gaan|wil|zal|komt|steek|steekt|schiet|schieten|slaat ME dood|KILL
        maak|maakt jou|je|jullie dood
        gooi|gooit|gooide|smeet|gooien naar ME
        willen|wil dat_ik trouw
        HIM luistert mee
        ME dood|af KILL|maken|slaan|schieten|steken
        steekt|gestoken|stak ME|neer
        bang voor|van|foor|door HIM|hem|huis|thuis|haar
        bang HIM|hem
        bang om|voor naar_huis|thuis
        durf niet|nie naar_huis|thuis|huis
        NOT veilig*
        onveilig*
        hij_doet_me|doet_mij_pijn|doet_me_pijn
        HIM WEAPON
        met_een_mes|met_mes|met_een_pistool|met_een_hamer
        WEAPON tegen|keel|op_mij|gericht|getrokken
        HIM voor|bij|aan|achter DOOR
        staat|stond voor|bij|aan DOOR HIM
        HIM zoekt|vindt|volgt|vind|opwacht|wacht ME|op
        mag|mogen|mach|magge NOT OUTSIDE van_hem|van|hem|haar HIM|$
        mag|mogen NOT OUTSIDE van_hem|van_mijn|van_me|van_mn|hem
        mag|mogen|mocht|mach van_hem|van_mijn|van_me|van_mn|van HIM|hem|ouders NOT
        van_hem|van_mijn_man|van_mijn_vader|van_me_man|van_mn_man|van_mijn_ex|
            van_mijn_vriend mag NOT
        sluit|sloot|houdt|hou|sluiten ME op|vast|opgesloten|binnen
        laat|laten ME NOT gaan|OUTSIDE
        controleert|kontroleert|controleren|volgt mijn_telefoon|mijn|alles|telefoon|mn|ME
        HIM pakt|pak|neemt|houdt|heeft|hou|pakken|nemen|steelt|nam OWN AWAY
        pakt|pakken|neemt al OWN
        HIM pakt|pak|neemt|steelt|heeft mijn|mn|me|al|alle OWN AWAY
        afgepakt door hem|HIM
        HIM leest|kijkt mee|telefoon|berichten|app|bericht
        moet|moeten|dwing*|gedwongen|verplicht|dwong trouw|trouwen|huwelijk
        gedwongen_huwelijk
        dwingt|dwing|dwong|dwingen|dwingd|gedwongen VICTIM|tot|om|seks|sex|geld
        seks|sex tegen|moet|gedwongen
        moet sex|seks
        zit|zat|raakt aan|aan_mijn ME seksueel
        misbruik
        misbruikt
        misbruiken
        politie bel|bellen|belt|bele|komen|nodig|sturen|nu
        bel|bellen|belt|bele|haal|stuur politie|pliesie|polisie
        praat|praten|fluister|fluisteren|typ|type|schrijf|app zachtjes|zacht|stil|stiekem
        stiekem|zachtjes praten|typen|bellen|appen
        HIM mag|mach|moet niet|nie weten|zien|lezen|horen|merken
        hij_slaapt_nu|als_hij_wakker|hij_komt_zo|hij_is_zo_thuis|hij_luistert
        kan_niet_praten|kan_nie_praten
        gevlucht|vlucht|vluchten|gevluch|weglopen|weggelopen|weggaan|ontsnappen van|voor|bij|
            uit HIM|hem|huis
        blijf_van_mijn_lijf
        vrouwenopvang
        help_me_hij|help_hij
        HIM schreeuwt|scheldt|schreewt|schelt|vernedert|kleineert altijd|elke_dag|ME|tegen
        agressief|agresief|agressieve|agressie HIM|tegen|thuis
        HIM agressief|agresief|agressieve
        hit|hits|beats|beat|beating|hitting me|her|him|my
        kocam|babam dovuyor*|vuruyor*
        dovuyor*
        me_pega|me_golpea*
        ta_dal mi
        e_naki mi
        kaydrebni|kidrebni|drebni|yadribni
        THING: printer|computer|laptop|telefoon|wifi|hond|kat|mug|muggen|wesp|spin|vlieg|wekker|
            ajax|psv|feyenoord|hitte|warmte|werk|drukte|stress|papieren|formulier*|brief|brieven|
            muziek|lawaai|buienradar|kou|honger|les|huiswerk|trap|examen|oefening*|film|grap|moppen
        no violence:
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
        """
}
