extension DangerWords {
    /// Being beaten, threatened, locked up or robbed by someone near.
    static let violence: WordTable = """
        HIM: hij|man|vader|papa|stiefvader|ex|vriend|zoon|broer|buurman|partner|oom|opa|neef|schoon*|stief*|iemand|
            die|moeder|familie
        ME: mij|me|ons|haar|hem|mn
        VICTIM: mij|me|mn|ons|haar|hem|moeder|mama|vader|vrouw|zus|oma|opa|vriendin|buurvrouw|
            elkaar|hun
        CHILD: kind*|dochter*|zoon*|zoontje|broertje*|zusje*|jongetje*|jongen|meisje*|baby*|
            peuter*|kleuter*|kids|kleinkind*|neefje*|nichtje*|kleine
        HIT: sla|slaat|slaan|sloeg|sloegen|slog|schop|schopt|schoppen|schopte|trap|trapt|trapte|
            trappen|stomp|stompt|stompte|duwt|duwde|knijpt|kneep|bijt|sleurt|grijpt|greep|schudt|
            smijt|smeet
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|geduwd|gestoken|vastgebonden
        KILL: vermoord*|doodmaken|doodslaan|doodsteken|doodschieten|doodgeslagen|afmaken
        NOT: niet|nie|nooit|geen|niks|nergens|niemand
        WEAPON: mes|pistool|wapen|vuurwapen|machete|hamer|bijl|honkbalknuppel
        OUTSIDE: naar_buiten|buiten|weg|huis_uit|telefoon|bellen|zien|praten|werken|school|eruit|
            binnen
        OWN: geld|telefoon|pas|paspoort|sleutels|pinpas|bankpas|uitkering|papieren|salaris|loon
        DOOR: deur|de_deur|mijn_deur|voordeur|mijn_huis|raam
        AWAY: af|afgepakt|afgenomen|weg|afgepak|in|gestolen
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        violence: mishandeld, mishandelt, mishandelen, mishandeling, mishandel*, verkracht,
            verkrachting, verkracht*, bedreigd, bedreigt, bedreiging, bedreig*, doodsbedreig*,
            doodsbang, aangerand*, aanrand*, betast*, stalk*, gestalkt, achtervolgd, achtervolg*,
            wurg*, gewurg*, KILL, neergestoken, ontvoer*, gegijzeld,
            geweld|huiselijkgeweld|geweltdadig|gewelddadig*|geweldadig*, eerwraak, loverboy*,
            mensenhandel, uithuwelijk*, uitgehuwelijkt, opgesloten, gemarteld, incest,
            onzedelijk*, besnijd*|besneden dochter|meisje|zusje, HIT VICTIM, HIM HIT $,
            HIM HIT weer|altijd|soms|vaak, VICTIM BEATEN, VICTIM HIT $,
            word|wordt|werd|worden|ben|is|was|heeft|hebben|heb|gaat|wil BEATEN, geslagen,
            mijn|me|de|mn keel dicht|geknepen|vast, keel dicht|vast|geknepen|gepakt|beet, bij_mijn_keel,
            aan_mijn_haren, blauwe_plekken|blauw_oog|blauwe_ogen|blauw_ooch|blauwe_plek,
            afgeranseld, in_elkaar,
            krijg|kreeg|kreg|gekregen|geeft|gaf klappen|klappe|slaag|rammel,
            dreigt|dreigen|dreigde|dreigd VICTIM|KILL|slaan|WEAPON|iets|wat|dood,
            maakt|maak|ga|gaat|gaan|wil|zal|komt|steek|steekt|schiet|schieten|slaat ME dood|KILL,
            maak|maakt jou|je|jullie dood, gooi|gooit|gooide|smeet|gooien naar ME,
            willen|wil dat_ik trouw, HIM luistert mee, ME dood|af KILL|maken|slaan|schieten|steken, steekt|gestoken|stak ME|neer,
            bang voor|van|foor|door HIM|hem|huis|thuis|haar, bang HIM|hem,
            bang om|voor naar_huis|thuis, durf niet|nie naar_huis|thuis|huis, NOT veilig*,
            onveilig*, hij_doet_me|doet_mij_pijn|doet_me_pijn, HIM WEAPON,
            met_een_mes|met_mes|met_een_pistool|met_een_hamer,
            WEAPON tegen|keel|op_mij|gericht|getrokken, HIM voor|bij|aan|achter DOOR,
            staat|stond voor|bij|aan DOOR HIM, HIM zoekt|vindt|volgt|vind|opwacht|wacht ME|op,
            mag|mogen|mach|magge NOT OUTSIDE van_hem|van|hem|haar HIM|$,
            mag|mogen NOT OUTSIDE van_hem|van_mijn|van_me|van_mn|hem,
            mag|mogen|mocht|mach van_hem|van_mijn|van_me|van_mn|van HIM|hem|ouders NOT,
            van_hem|van_mijn_man|van_mijn_vader|van_me_man|van_mn_man|van_mijn_ex|
            van_mijn_vriend mag NOT, sluit|sloot|houdt|hou|sluiten ME op|vast|opgesloten|binnen,
            laat|laten ME NOT gaan|OUTSIDE,
            controleert|kontroleert|controleren|volgt mijn_telefoon|mijn|alles|telefoon|mn|ME,
            HIM pakt|pak|neemt|houdt|heeft|hou|pakken|nemen|steelt|nam OWN AWAY,
            pakt|pakken|neemt al OWN, HIM pakt|pak|neemt|steelt|heeft mijn|mn|me|al|alle OWN AWAY,
            afgepakt door hem|HIM, HIM leest|kijkt mee|telefoon|berichten|app|bericht,
            moet|moeten|dwing*|gedwongen|verplicht|dwong trouw|trouwen|huwelijk,
            gedwongen_huwelijk,
            dwingt|dwing|dwong|dwingen|dwingd|gedwongen VICTIM|tot|om|seks|sex|geld,
            seks|sex tegen|moet|gedwongen, moet sex|seks,
            zit|zat|raakt aan|aan_mijn ME seksueel, misbruik, misbruikt, misbruiken,
            politie bel|bellen|belt|bele|komen|nodig|sturen|nu,
            bel|bellen|belt|bele|haal|stuur politie|pliesie|polisie,
            praat|praten|fluister|fluisteren|typ|type|schrijf|app zachtjes|zacht|stil|stiekem,
            stiekem|zachtjes praten|typen|bellen|appen,
            HIM mag|mach|moet niet|nie weten|zien|lezen|horen|merken,
            hij_slaapt_nu|als_hij_wakker|hij_komt_zo|hij_is_zo_thuis|hij_luistert,
            kan_niet_praten|kan_nie_praten,
            gevlucht|vlucht|vluchten|gevluch|weglopen|weggelopen|weggaan|ontsnappen van|voor|bij|
            uit HIM|hem|huis, blijf_van_mijn_lijf, vrouwenopvang, help_me_hij|help_hij,
            HIM schreeuwt|scheldt|schreewt|schelt|vernedert|kleineert altijd|elke_dag|ME|tegen,
            agressief|agresief|agressieve|agressie HIM|tegen|thuis,
            HIM agressief|agresief|agressieve, hit|hits|beats|beat|beating|hitting me|her|him|my,
            kocam|babam dovuyor*|vuruyor*, dovuyor*, me_pega|me_golpea*, ta_dal mi, e_naki mi,
            kaydrebni|kidrebni|drebni|yadribni
        no violence: HIT CHILD, HAS CHILD BEATEN, CHILD IS BEATEN, mishandel* CHILD, CHILD mishandel*,
            CHILD ontvoer*, geslagen door rekening*|prijs|cijfers, vermoord kop|kopje|biertje,
            slaat|sloeg|slaan|sla nergens_op|over|op_hol|op_tilt|geen_brug|terug_op,
            slaat_op|sla_op|sla_over, sla|slaan deze|dit|die|de|het|vraag over,
            slaat|sloeg bliksem|alarm, wasmachine|tv slaat|schopt,
            misbruik van digid|gegevens|identiteit|toeslag*|bijstand|regels,
            trap op|af|naar|lopen,
            link|site|website|mail|wifi|app|bestand|wachtwoord|sms|bericht niet|nie|on* veilig|
            vertrouwd, veilig link|site|website|mail|app|sms,
            mug|muggen|wesp|bij|wespen gestoken|steekt, gestoken door|van mug|muggen|wesp|bij,
            balletje|bal|voetbal trap*|schop*
        """
}
