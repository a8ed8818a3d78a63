extension DangerWords {
    /// Being beaten, threatened, locked up or robbed by someone near.
    static let violence: WordTable = """
        HIM: hij|man|vader|papa|stiefvader|ex|vriend|zoon|broer|buurman|partner|oom|opa|neef|
            schoon*|stief*|iemand|die|moeder|familie
        ME: mij|me|ons|haar|hem|mn
        VICTIM: mij|me|mn|ons|haar|hem|moeder|mama|vader|vrouw|zus|oma|opa|vriendin|buurvrouw|
            elkaar|hun
        CHILD: kind*|dochter*|zoon*|zoontje|broertje*|zusje*|jongetje*|jongen|meisje*|baby*|
            peuter*|kleuter*|kids|kleinkind*|neefje*|nichtje*|kleine
        HIT: sla|slaat|slaan|sloeg|sloegen|slog|schop|schopt|schoppen|schopte|trap|trapt|trapte|
            trappen|stomp|stompt|stompte|duwt|duwde|knijpt|kneep|bijt|sleurt|grijpt|greep|
            schudt|smijt|smeet
        BEATEN: geslagen|geslage|gestompt|geschopt|getrapt|geknepen|geduwd|gestoken|vastgebonden
        KILL: vermoord*|doodmaken|doodslaan|doodsteken|doodschieten|doodgeslagen|afmaken
        NOT: niet|nie|nooit|geen|niks|nergens|niemand
        WEAPON: mes|pistool|wapen|vuurwapen|machete|hamer|bijl|honkbalknuppel
        OUTSIDE: naar_buiten|buiten|weg|huis_uit|telefoon|bellen|zien|praten|werken|school|
            eruit|binnen
        OWN: geld|telefoon|pas|paspoort|sleutels|pinpas|bankpas|uitkering|papieren|salaris|loon
        DOOR: deur|de_deur|mijn_deur|voordeur|mijn_huis|raam
        AWAY: af|afgepakt|afgenomen|weg|afgepak|in|gestolen
        HAS: heeft|heef|heb|hebben|had
        IS: is|word|wordt|wort|werd|worden|zijn|werden
        PERSON: hij|ze|zij|man|vader|papa|stiefvader|ex|vriend|zoon|broer|buurman|partner|oom|
            opa|neef|iemand|baas|chef|huisbaas|leraar|meester|trainer|verzorger|collega|
            begeleider|broers|familie|kennis|vent
        GUN: geschoten|schieten|schiet|schoten|schietpartij|steekpartij|vechtpartij|knokpartij|
            gevecht|overval|overvallen|beroofd|berooft|ingebroken|inbreker|inbraak|inbrekers|
            gijzel*
        SCREAM: gil|gilt|gillen|gegil|schreeuwt|schreeuwen|geschreeuw|huilen|krijsen|krijst|
            hulpgeroep
        violence: PERSON|ze val|valt|vallen|blijft|gevallen mij|me|ons|ex|door lastig,
            lastig_gevallen|lastiggevallen ex|man|hem|door|word,
            moet van mijn|me|mn|de|hem vader|ouders|familie|broer|oom trouwen, maakt|heeft|
            deelt|verspreidt|stuurt foto*|filmpje*|naaktfoto*|video* van|dreigt mij|me|ze,
            gooit|smijt|gooide met dingen|spullen|borden|meubels|glazen,
            geeft|gaf|krijg|kreeg|geef een klap|mep|oplawaai|trap|schop|duw|vuist|kopstoot,
            trekt|trok|trekken aan mijn|me|mn haar|haren|oor, VICTIM met|in hete|heet|kokend|
            gezicht|kokende|gegooid|gespuugd gegooid|gezicht|gespuugd|water|thee|gegoten,
            spuugt|spuugde|spugen mij|me|haar|gezicht,
            is|staat|zit iemand|man|vreemde|inbreker in mijn|mn|het huis|kamer|tuin|woning,
            gechanteerd|afgeperst|chantage|chanteert|afpersing|afpersen,
            PERSON drinkt|dronken|drinken en|dan|hij slaat|slaan|agressief|gevaarlijk,
            dan|altijd|weer|ook slaat|sloeg|schopt hij|ze|zij|papa|mama|vader, mag|mogen niet|
            nie naar|met|geen de|het|mijn|een dokter|ziekenhuis|moskee|kerk|winkel|familie|zus|
            moeder|vrienden van mijn|me|mn|hem man|vriend|schoonmoeder|hem|ex|vader,
            krijg|geeft|krijgt geen geld van|mij mijn|me|mn man|vriend|hem,
            PERSON geeft|geef mij|me geen geld,
            GUN straat|mij|buren|buurt|huis|nu|hier|gang|bezig|wordt|zijn|beneden|buiten|op,
            ben|is|word|wordt|werd|zijn GUN, er_is|is_er een GUN,
            PERSON breekt|breken|dringt in|binnen, breekt|breken in bij,
            PERSON probeert|probeerd|wil mijn|mn|het huis|deur|woning binnen|in|open,
            vechten|vecht met mes|messen|wapen*|stokken,
            hoor|horen|hoort SCREAM buren|buurvrouw|buurman|boven|hiernaast|beneden,
            hoor|horen|hoort buren|buurvrouw|buurman|hiernaast SCREAM|slaan|klappen|schreeuwen,
            PERSON zit|zat|komt|raakt|raken aan mij|me|mn_lichaam|mijn_lichaam|mijn_borsten|
            mijn_billen|lijf, raakt|raken|raakte|betast mij|me|haar aan,
            PERSON doet|deed|doen VICTIM pijn|zeer,
            man|ex|vriend|hij wil|wilt|moet seks|sex|vrijen|naar_bed,
            moet van hem|mijn|man|vriend met mannen|naar_bed|tippelen, PERSON doet|aandoen|
            aandoet|iets mij|me|ons|kinderen|haar iets|wat aan|aandoen|aandoet,
            willen|wil|gaan|gaat|zal|dreigt|zegt VICTIM iets|wat aandoen|aandoet|aan_doen,
            dreigend*|dreig_berichten|dreigberichten|dreigbrief|dreigbrieven,
            maakt|maken|maak hij|ze|ik|die mij|me|hem|haar af|dood|kapot,
            durft|durf|durven niet|nie naar_huis, PERSON houdt|hou|heeft|bewaart|verstopt mijn|
            mn|me|haar paspoort|papieren|pas|id|verblijfsvergunning, mag|mach|mogen niet|nie|
            geen leren|les|werken|vrienden|contact|weg|school van mijn|me|mn|hem|haar man|
            vriend|hem|ouders|vader|familie,
            PERSON doet|doe|draait|heeft de|het deur|mij|me|huis op slot|op_slot,
            verstopt|verstop|verstoppen|verborgen voor|hem|badkamer|wc|kast|kelder,
            PERSON slaan|slaat|schoppen|pakken mij|me|keel|mijn_keel|elke_dag|kinderen,
            keel pakken|knijpen|dichtknijpen, pakken|knijpen|pakt|pak mijn|me|mn keel,
            sla|slaan|slaat jou|je dood|kapot, bang voor PERSON|vader|moeder|broer|vriend,
            man|vader|broer|vriend|ex boos en|hij slaan|slaat|schopt, pleegt|plegen geweld,
            klap|klappen gegeven|gehad|gekregen|krijg|krijgt,
            hij|ze|die achtervolgen|achtervolgt|opwachten|wacht_mij_op,
            dwing|dwingt|moet prostitu*|escort, prostitutie gedwongen|moet,
            zeg|zegt|zei dat_hij|hij|ze mij|me|ons|haar vermoord|vermoordt|doodmaakt|afmaakt,
            mishandeld, mishandelt, mishandelen, mishandeling, mishandel*, verkracht,
            verkrachting, verkracht*, bedreigd, bedreigt, bedreiging, bedreig*, doodsbedreig*,
            doodsbang, aangerand*, aanrand*, betast*, stalk*, gestalkt, achtervolgd,
            achtervolg*, wurg*, gewurg*, KILL, neergestoken, ontvoer*, gegijzeld,
            geweld|huiselijkgeweld|geweltdadig|gewelddadig*|geweldadig*, eerwraak, loverboy*,
            mensenhandel, uithuwelijk*, uitgehuwelijkt, opgesloten, gemarteld, incest,
            onzedelijk*, besnijd*|besneden dochter|meisje|zusje, HIT VICTIM, HIM HIT $,
            HIM HIT weer|altijd|soms|vaak, VICTIM BEATEN, VICTIM HIT $,
            word|wordt|werd|worden|ben|is|was|heeft|hebben|heb|gaat|wil BEATEN, geslagen,
            mijn|me|de|mn keel dicht|geknepen|vast, keel dicht|vast|geknepen|gepakt|beet,
            bij_mijn_keel, aan_mijn_haren,
            blauwe_plekken|blauw_oog|blauwe_ogen|blauw_ooch|blauwe_plek, afgeranseld, in_elkaar,
            krijg|kreeg|kreg|gekregen|geeft|gaf klappen|klappe|slaag|rammel,
            dreigt|dreigen|dreigde|dreigd VICTIM|KILL|slaan|WEAPON|iets|wat|dood, maakt|maak|ga|
            gaat|gaan|wil|zal|komt|steek|steekt|schiet|schieten|slaat ME dood|KILL,
            maak|maakt jou|je|jullie dood, gooi|gooit|gooide|smeet|gooien naar ME,
            willen|wil dat_ik trouw, HIM luistert mee,
            ME dood|af KILL|maken|slaan|schieten|steken, steekt|gestoken|stak ME|neer,
            bang voor|van|foor|door HIM|hem|huis|thuis|haar, bang HIM|hem,
            bang om|voor naar_huis|thuis, durf niet|nie naar_huis|thuis|huis, NOT veilig*,
            onveilig*, hij_doet_me|doet_mij_pijn|doet_me_pijn, HIM WEAPON,
            met_een_mes|met_mes|met_een_pistool|met_een_hamer,
            WEAPON tegen|keel|op_mij|gericht|getrokken, HIM voor|bij|aan|achter DOOR,
            staat|stond voor|bij|aan DOOR HIM, HIM zoekt|vindt|volgt|vind|opwacht|wacht ME|op,
            mag|mogen|mach|magge NOT OUTSIDE van_hem|van|hem|haar HIM|$,
            mag|mogen NOT OUTSIDE van_hem|van_mijn|van_me|van_mn|hem,
            mag|mogen|mocht|mach van_hem|van_mijn|van_me|van_mn|van HIM|hem|ouders NOT, van_hem|
            van_mijn_man|van_mijn_vader|van_me_man|van_mn_man|van_mijn_ex|
            van_mijn_vriend mag NOT, sluit|sloot|houdt|hou|sluiten ME op|vast|opgesloten|binnen,
            laat|laten ME NOT gaan|OUTSIDE,
            controleert|kontroleert|controleren|volgt mijn_telefoon|mijn|alles|telefoon|mn|ME,
            HIM pakt|pak|neemt|houdt|heeft|hou|pakken|nemen|steelt|nam OWN AWAY,
            pakt|pakken|neemt al OWN,
            HIM pakt|pak|neemt|steelt|heeft mijn|mn|me|al|alle OWN AWAY, afgepakt door hem|HIM,
            HIM leest|kijkt mee|telefoon|berichten|app|bericht,
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
            kan_niet_praten|kan_nie_praten, gevlucht|vlucht|vluchten|gevluch|weglopen|
            weggelopen|weggaan|ontsnappen van|voor|bij|uit HIM|hem|huis, blijf_van_mijn_lijf,
            vrouwenopvang, help_me_hij|help_hij,
            HIM schreeuwt|scheldt|schreewt|schelt|vernedert|kleineert altijd|elke_dag|ME|tegen,
            agressief|agresief|agressieve|agressie HIM|tegen|thuis,
            HIM agressief|agresief|agressieve,
            hit|hits|beats|beat|beating|hitting me|her|him|my, kocam|babam dovuyor*|vuruyor*,
            dovuyor*, me_pega|me_golpea*, ta_dal mi, e_naki mi,
            kaydrebni|kidrebni|drebni|yadribni
        no violence: CHILD durft|durf niet|nie naar_huis|thuis,
            CHILD blauwe_plekken|blauwe_plek|blauw_oog, CHILD opgesloten, opgesloten CHILD,
            hoor|hoort|horen CHILD slaan|klappen|gillen|huilen|geslagen, aanval schudt|schud,
            ligt|lag|lig achter|voor|bij de|een|zijn|haar deur|voordeur,
            kan|kon niet|nie praten arm|been|mond|gezicht|meer|opeens,
            computer|printer|telefoon|formulier|brief kan|kunnen|wel slaan,
            handen ineen|in_elkaar, spijker op, in als_een_bom,
            film|serie|tv|spel|krant|nieuws over|van|op GUN, HIT CHILD, HAS CHILD BEATEN,
            CHILD IS BEATEN, mishandel* CHILD, CHILD mishandel*, CHILD ontvoer*,
            geslagen door rekening*|prijs|cijfers, vermoord kop|kopje|biertje,
            slaat|sloeg|slaan|sla nergens_op|over|op_hol|op_tilt|geen_brug|terug_op,
            slaat_op|sla_op|sla_over, sla|slaan deze|dit|die|de|het|vraag over,
            slaat|sloeg bliksem|alarm, wasmachine|tv slaat|schopt,
            misbruik van digid|gegevens|identiteit|toeslag*|bijstand|regels,
            trap op|af|naar|lopen, link|site|website|mail|wifi|app|bestand|wachtwoord|sms|
            bericht niet|nie|on* veilig|vertrouwd, veilig link|site|website|mail|app|sms,
            mug|muggen|wesp|bij|wespen gestoken|steekt, gestoken door|van mug|muggen|wesp|bij,
            balletje|bal|voetbal trap*|schop*
        """
}
