extension DangerWords {
    /// Gas, fire, hunger, and bodies that fail.
    static let acute: Signals.Table = """
        PERSON: KIN|YOUNG|SOMEONE|ik|vrouw|bewoner|oudere|mevrouw|meneer
        GAS: gas|gaz|gaslucht|gasgeur|gasleiding|gaslek*
        MISHAP: ongeluk|ongeval|verkeersongeluk|aanval|attaque
        SMELL: ruik*|ruiken|rook|geroken|riek*|stinkt|stink|stank|lucht_van|sist|stank_van
        FIRE: brand|brant|fik|vlam|vlammen|rook|rookt|vuur|brandt|fikt|rookontwikkeling
        PLACE: huis|keuken|flat|galerij|kelderbox|berghok|schuur|balkon|kelder|buren|woning|kamer|slaapkamer|portiek|gang|
            meterkast|trappenhuis|stopcontact|hiernaast|zolder|garage|oven|berging|container|
            wasmachine|droger|pan|frituurpan|gordijn*|bank|kachel|accu|fietsaccu|dak|deur
        BREATHE: ademt|ademd|adem|ademen|ademhalen|ademhaling|lucht|lug|zuurstof
        BADLY: NO|moeilijk|slecht|raar|snel|gek|zwaar|bijna_niet|haast_niet|stopt|oppervlakkig
        CHEST: borst|borstkas|bors|hart|linkerarm|linker_arm
        PAIN: pijn|druk|steken|drukt|beklemd|steekt|knijpt|raar|tintel*
        STROKE: scheef|scheve|hangt|hangend|verlamd|lam|uitgevallen|onduidelijk|wartaal|brabbelt|
            lalt|raar|werkt_niet|doet_het_niet|dubbele_tong|tintelt
        FACE: mond|mondhoek|gezicht|arm|praat|praten|spreekt|been
        AWAKE: wakker|bij_kennis|aanspreekbaar|bijkomen|reageert|reageren|reactie|beweegt|bewegen|
            antwoord|wakker_te_krijgen
        FALLEN: uitgegleden|uitgeglejen|gevallen|gevalle|viel|valt|gestruikeld|gedonderd|gelazerd|geklapt|getuimeld|gerold|
            neergevallen
        BLEED: bloed|bloedt|bloeden|bloet|bloeding|bloedverlies
        MUCH: stroomt|gutst|druipt|veel|hevig|hard|heel|overal|stopt_niet|niet_stoppen|stoppen_niet|
            stopt|stelpen|zwanger|blijft|spuit|hoofd
        FOOD: eten|gegeten|gegete|te_eten|brood|voedsel|boterham
        POISON: knoopbatterij|bleek|bleekmiddel|chloor|schoonmaakmiddel|afwasmiddel|wasmiddel|
            ontstopper|gif|batterij|batterijtje|knoopcel|ammoniak|terpentine|benzine|giftig*|pillen|
            drugs|alcohol|medicijnen|knikker|paracetamol*
        SWALLOWED: gedronken|ingeslikt|gegeten|opgegeten|doorgeslikt|geslikt|binnengekregen|dronk|
            ingenomen
        RESCUE: ambulance|ambulans|ziekenwagen|brandweer|112
        fire:
        // Fire and smoke.
        vonkt|vonken|vonkte|kortsluiting + water|lekt|lekkage|nat|plafond|stopcontact|meterkast|
            brandt|rook
        water|nat + stopcontact|meterkast|groepenkast + druipt|drupt|loopt|lekt|stroomt|komt|in
        FIRE + verdieping|etage|woonkamer|badkamer|wc|hal|trapgat|rookmelder|brandmelder|brandalarm
        lichterlaaie|rookmelder|brandmelder|brandalarm + af|gaat_af|loeit|piept|rook|staat
        vol rook
        brandlucht|schroeilucht|in_brand|uitslaande_brand|in_de_fik|in_de_hens|vlam_gevat|
            vlam_in_de_pan|explosie|ontplof*|rookmelder_af
        FIRE + PLACE
        vlam|vlammen|vuur|fik|brand + benedenbuur*|bovenbuur*|onderbuur*|beneden_buur*|boven_buur*|
            onder_buur*
        vlam|vlammen|fik + buur|buurman|buurvrouw|beneden|boven|onder|lift|trap|hal
        brand > bij|onder|boven|beneden|naast
        vlam|vuur gevat
        brand $
        het|t > brandt|brand|brant|fikt > $|hier|boven|beneden|buiten
        hier > brandt|brand|brant|fikt
        er > brandt|fikt > iets|wat
        brandt|brand|brant|fikt > hier
        ik|we|wij > zie|zien|zag|ruik|ruiken > vuur|vlammen|rook
        er > is|zijn > vuur|vlammen|rook
        gas:
        gas > lucht|geur|stank
        lucht|geur|stank > van > gas
        rotte|rot|rottende|verrotte > ei|eieren|eiren + SMELL|geur|lucht|lug|gasmeter|meterkast|
            ketel|fornuis|kachel|geiser|gang|trappenhuis
        vol gas
        GAS + SMELL
        GAS + lek*|lekt|geraakt|ontsnapt|kapotgeboord
        gaslucht|gaslek*
        koolmonoxide*|kolendamp|co_melder|comelder|co_alarm|co_vergiftiging
        hoofdpijn|duizelig|misselijk|suf + cv|ketel|geiser|kachel|gaskachel
        overal GAS + huis|keuken|kamer
        GAS + duizelig|misselijk|suf|flauw
        zet|zetten|zette|draait|draaien|doet|gaat > gas|gaskraan > open
        gas|gaskraan > open > zet|zetten|draait|draaien|doet|doen|staat
        body:
        // Cannot breathe.
        zwelt|zwellen|opgezwollen + PERSON|helemaal|wesp|bij|noten|allergi*
        BREATHE + BADLY
        BADLY + BREATHE
        benauwd|stikt|stik|stikken|verslikt|gestikt + PERSON|erg|heel|stuk|borst|zo
        blauw|blauwig|paars|grijs + wordt|word|lippen|loopt|gezicht|ziet
        keel|tong|lippen|lip|gezicht + zwel*|zwellen|dik|opgezet|opgezwollen|gezwollen
        // Heart and head.
        kan + arm|been + NO + optillen|bewegen|voelen
        praat|spreekt gek|raar|vreemd + arm|mond|been|ineens|opeens
        kan|kon ineens|opeens|plots*|in_eens NO meer|goed praten|zien|lopen|bewegen
        ineens|opeens|plots* + NO + praten|zien|lopen|bewegen
        PERSON|ik NO + praten|spreken|zien|lopen + arm|been|gezicht|ineens|opeens|mond
        helft|kant|gezicht|arm|been + verlamd|verlamming|lam|slap + gezicht|praten|ineens|lichaam|
            kant
        MISHAP + gebeurd|gehad|gebeurt|schudt|nu|ernstig|heeft|krijgt
        NO|zwakke hartslag|pols
        PAIN CHEST
        CHEST PAIN
        zwaar|zware|zwaarte|gewicht|strak|strakke|knellend* op|om|in > MY > borst|borstkas|bors
        ineens|opeens|plots*|in_eens + uit > MY > woorden
        halve|helft|kant + gezicht|lichaam + doet_het_niet|werkt_niet|hangt|scheef|lam|slap|gevoel
        ineens|opeens|plots*|in_eens + blind
        keel + dicht + pinda*|noten|noot|wesp|bij|allergi*|eten|gegeten|medicijn*
        gevoelloos*|gevoeloos|doof_gevoel|slaapt + arm|hand|been|gezicht + praat|ineens|opeens|mond|
            gezicht|kant
        been|kuit ... dik|gezwollen|opgezet|opgezwollen + rood|warm|heet|paars
        hartaanval|hartinfarct*|hartstilstand|herseninfarct|beroerte|hersenbloeding|tia|gereanimeer*
        FACE + STROKE + ineens|opeens|plots*|in_eens|mond|arm|gezicht|haar|been
        mond|mondhoek|gezicht + scheef|hangt|scheve
        verward|herkent|in_de_war + ineens|opeens|sinds_vanmorgen|plots*|niemand|niet|koorts
        epilep*|stuip*|stuiptrek*|toeval|insult|schuimbek*
        schudt|schudden|schokt|schokken|trilt + grond|lichaam|ligt|schuim|stopt|lijf
        heeft suiker + raar|valt|suf|trilt|zweet|verward|wartaal|wakker
        help + KIN + raar|valt|gevallen|ligt|slecht|blauw|grauw|dood
        suiker is|staat|zit 1|2|3|4|20|25|30|heel_laag|heel_hoog|te_laag|te_hoog|laag
        hypo|hyper + suiker|ik|krijg|heb
        suiker + hoog|laag|hoge|lage|hele + wazig|zie|suf|bibber*|raar|zweet|30|25|20|2
        // Not to be woken.
        zakte|zakt|stortte|stort in elkaar|mekaar
        iemand is > erg|heel|ernstig > ziek
        hangt|zit|ligt + praat|zegt|antwoordt|beweegt niet|niks|nie
        reageert|beweegt NO|nergens
        zakt|valt|val|valt_steeds|raakt weg|flauw + steeds|zweet|weer|ineens|PERSON
        gestopt|stopt + met ademen|ademhalen
        AWAKE + niet|nie|ni|nauwelijks|amper|nergens
        bewusteloos*|bewustloos|buiten_bewustzijn|buiten_westen|buiten_kennis|flauwgevallen|
            flauw_gevallen|niet_bij_kennis|out_gegaan|in_elkaar_gezakt|in_mekaar_gezakt|
            elkaar_gezakt|weggevallen
        PERSON + ligt|lag + grond|vloer|badkamervloer|keukenvloer|stoep|straat|badkamer|trap|douche
        // Fallen, hit, bleeding, burnt.
        kan|kon|kom|komt|komen|krijg|krijgt NO overeind
        ik|KIN > kom|komt|kan NO van > de|het > grond|vloer
        ik > lig op > de|een|n > grond|vloer|badkamervloer|keukenvloer|tegels
        KIN > leg|leit|lig > op > de > grond|vloer
        lig > ik op > de|een|n > grond|vloer|badkamervloer|keukenvloer|tegels
        BLEED + houdt_niet_op|hou_niet_op|gaat_maar_door
        onder auto|tram|trein|bus|vrachtwagen|scooter|metro
        auto|tram|trein|bus|vrachtwagen > onder $
        drijft + iemand|water|rijn|lichaam
        brandwond*|verbrand + erg|olie|thee|water|benzine|gezicht|hand|been|kind|blaren
        bot steekt|uit
        braakt|braak|spuug|hoest|spuugt|ophoesten + bloed
        stop* + BLEED
        FALLEN + kan|komen|kom|opstaan|ligt|omhoog|overeind|hoofd|bloed*|bewegen|been|heup|daar
        FALLEN + trap|ladder|dak|balkon|raam|hoog
        FALLEN|ligt|drijft + in + water|sloot|gracht|kanaal|rivier|vijver
        aangereden|overreden|aanrijding|verdronken|verdrink*|geelektrocuteerd|onder_stroom
        BLEED + MUCH
        slagader*
        overal|hoest|spuug|braakt|poept|plas bloed
        hand|vinger|vingers|teen|duim|been|voet|arm|hoofd + open_gezaagd|opengehaald|eraf|er_af|af_gezaagd|
            afgezaagd|afgehakt|afgesneden|afgerukt|gapende|half_af
        vinger|hand|vork|mes|schaar|sleutel|breinaald > in > stopcontact|het_stopcontact|een_stopcontact
        stroomstoot*
        stopcontact|draad|kabel|stroomdraad + schok
        blauw|grauw|grijs|paars > en > koud|stijf
        koud|stijf > en > blauw|grauw|grijs|paars
        YOUNG FALLEN + suf|slap|sloom|overgeven|geeft_over|overgegeven|braakt|spuugt
        kokend|heet|hete + water|olie|thee|soep|vet + over|overheen|heen|gekregen|blaren|verbrand
        klem|bekneld + bestuurder|auto|onder|arm|been|hand|zit
        hand|vinger|vingers|duim|arm|voet in|onder|tussen zaag*|cirkelzaag|snijmachine|grasmaaier|
            maaier|gehaktmolen|blender
        mes|bijl|schaar|spijker|beitel in|door + mijn|zijn|haar|me + been|voet|arm|buik|oog|hoofd|
            borst|rug|nek|keel
        zwanger|hoogzwanger + hoofdpijn|sterretjes|bloed|krampen|gevallen|buikpijn|beweegt_niet|
            voel_niks|voel_niets
        // A child on its way, or very ill.
        beval|bevalt|bevallen|geboren + nu|help|vloer|badkamer|auto + thuis|help|nu|alleen|komt
        imdat|hilfe > $|bitte|schnell
        YOUNG + warm|heet|koorts|gloeit + 39|40|41|42
        baby + komt + nu|eraan|eruit|snel
        water|vruchtwater gebroken
        baby|zuigeling + koorts
        YOUNG + slap|gloeit|gloeiend|suf + heel|erg|slap|suf|niet
        weeen|vliezen|vruchtwater|persweeen + gebroken|begonnen|minuten|om_de|nu|heb|heeft
        bevallen|bevalling + nu|ga|gaat|begint|begonnen|moet|komt
        YOUNG + koorts|stuipen|slap|uitgedroogd|drinkt_niet|niet_gedronken + 39|40|41|42|hoge|hele|
            slap|dag|wakker|huilt
        poison:
        // Swallowed by a child, by accident or by who does not answer.
        YOUNG heeft|had|at|slikte|slikt|nam|pakte|kreeg PILLS
        PILLS YOUNG > heeft|had|slikte|at
        YOUNG PILLS > gegeten|opgegeten|ingeslikt|geslikt|gepakt
        PILLS + SWALLOWED|genomen|op + BREATHE|AWAKE|reageert|ligt|bewusteloos|blauw|schuim
        // Poison and drugs.
        YOUNG + bleekmiddel|chloor|ontstopper|gif|wasmiddel|batterij + op|heeft|gehad
        PERSON|oma|opa slikte|slikt|nam + pillen|medicijnen + verkeerde|te_veel|veel
        POISON + SWALLOWED
        per_ongeluk|perongeluk + alle|te_veel|teveel|veel|hele|dubbel|dubbele|strip|doos|pot + PILLS
        overdosis + PERSON|heeft|drugs|genomen
        te_veel|teveel + gesnoven|gebruikt|gedronken|ghb|xtc|coke|drugs|pillen|gespoten
        need:
        // No medicine.
        suikerziekte|suikermedicijn* op|kwijt
        door mijn|me|haar|zijn insuline|medicijn*|hartpillen|pillen heen
        NO insuline|hartmedicijn*|hartpillen|zuurstof|spuiten|naalden|prikpen|bloedverdunners|epipen
        insuline|insulien|hartpillen|zuurstof|pufje*|inhalator|hartmedicijn* + op|leeg|vergeten|
            kwijt
        suiker|suikerziekte|diabe* + NO|op + spuiten|insuline|naalden|prikpen
        NO MEDICINE + meer|geld|thuis|in_huis|vandaag
        MEDICINE + op|kwijt|vergeten + PERSON|apotheek|geld|bijna
        // Days without food; whose cupboard is empty is helped by a dialog of its own.
        leef|leeft op_water|op_thee|op_brood
        eet|drinkt|eet_en_drinkt|eten NO + meer|SINCE
        eet_en_drinkt|drinkt_en_eet NO
        NO + FOOD + SINCE
        acute:
        // Out of reach.
        vast|opgesloten > in > de|een|n|die > lift
        staat|hangt|klimt|zit op|aan|over > de|het|n|een > balkonrand|dakrand|reling|vensterbank
        staat|hangt|klimt|zit op > balkonrand|dakrand|balkonreling
        // Nobody has seen him for days.
        buurman|buurvrouw|bewoner|oma|opa + SINCE|drie|3 + NO + buiten|neemt_op|op|open|gezien|
            gehoord
        buurman|buurvrouw|bewoner|oude_man|oude_vrouw + NO + gezien|gehoord|open|opengedaan|
            opgenomen + SINCE|dagen|post|weken
        // Calls for help.
        112 $
        RESCUE moet|nodig|hebben
        moet|wil|heb een|n ambulance|ziekenwagen|dokter_nu
        naakt|onderbroek|verward|in_de_war|psychotisch + straat|buiten|loopt|schreeuwt
        stemmen + zeggen + moet|dingen|iets
        RESCUE + bel*|bellen|stuur|nodig|komen|haal|help|snel|nu
        help|hulp ambulance|brand|dokter|112|snel
        levensgevaar|spoedeisende_hulp|dringend_dokter|gewond
        """
}
