extension DangerWords {
    /// Not wanting to live, and harming oneself.
    static let suicide: Signals.Table = """
        DYING: zelvmoor*|stervn|sterve|doot|dood|doodga|doodgaan|dood_gaan|dood_ga|doodzijn|sterf|
            sterft|sterven|creperen|crepeer|overlijden|gestorven|zelfmoord|zelfdoding|doodgereden|
            doodgebleven
        THINK: denk|denkt|denken|dacht|gedacht|gedachte*|gedagt*|bezig|fantaseer|fantasie*|droom|
            praat|pieker|stemmen
        LIFE: leven|levn|leef|bestaan|besta
        SENSE: zin|nut|doel|waarde|waard|reden|redenen|lust|moed|toekomst|kracht
        ENOUGH: klaar|moe|zat|beu|genoeg|haat|stop|stoppen|stopt|beeindig*|voorbij|afgelopen|gedaan|
            kapot|opgeven|opgegeven|verlaten|stap*|zinloos|waardeloos|ontsnappen
        GONE: dr_niet_meer|der_niet_meer|dr_nie_meer|er_niet_meer|er_nie_meer|er_ni_meer|
            er_niet_ben|er_niet_was|er_nooit_meer
        EVER: voor_altijd|voorgoed|eeuwig|eeuwige|voor_eeuwig|nooit_meer
        SELF: mezelf|mijzelf|zichzelf|haarzelf|hemzelf|jezelf|mij_zelf|me_zelf|zich_zelf|me_eigen|
            mn_eigen|mijn_eigen|mezelluf|zich|zn_eigen
        HARM: van_kant|iets_aan|wat_aan|aandoen|aandoe|aandoet|aan_te_doen|doden|dood|doodmaken|
            ophangen|hangen|verhangen|ombrengen|verdrinken|vermoorden|opensnijden|verminken|
            schieten|kapotmaken|kapot_maken|kapot_maak|snijden|snij|snijdt|verwond*|beschadig*|pijn|
            pijnigen|krassen
        CUT: snij|snijd|snijdt|snijden|sneed|gesneden|opengesneden|doorgesneden|kras|krast|krassen|
            gekrast|kerf|kerft|kerven|gekerfd|kervt
        LIMB: me|mij|pols|polsen|arm|armen|been|benen|aders|bovenbenen|SELF
        JUMP: spring|springt|springen|sprong|gesprongen|gooi|gooit|gooien|stort|stap|stapt|lopen|
            loop|laat_vallen
        HEIGHT: flat|balkon|brug|dak|raam|toren|viaduct|galerij|kanaal|gracht|trein|metro|tram|
            spoor|rails|vrachtwagen|vrachtauto|auto|bus|kade|rijn
        RAILS: spoor|rails|viaduct|perron
        MANY: alle|allemaal|veel|te_veel|teveel|zoveel|handvol|hand_vol|potje|pot|potten|strip|
            strips|
            strippen|doos|doosje|doosjes|dozen|expres|hele|8|9|10|12|14|15|16|18|20|24|25|28|30|32|
            40|50|60|80|90|100|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd
        TAKE: slik*|geslikt|genomen|innemen|ingenomen|neem|neemt|nemen|ingeslikt|opgegeten|mee|
            in_gehad|ingehad|op_gehad|binnen|naar_binnen|achterover|gehad
        END: end|eind|einde|eint|een_eind|een_einde|punt
        NO_POINT: geen_zin_meer|geen_nut_meer|geen_enkele_zin|zinloos_geworden|allemaal_geen_zin|
            alles_zinloos|alles_is_zinloos|uitzichtloos|hopeloos
        suicide:
        ga|kga|wil WEEKDAY > van > de|het|een|n|t > brug|dak|flat|balkon|viaduct|toren $
        ik > spring > vanavond|vannacht|straks|nu
        heb|kheb > alle|al_mijn|al_die|al_mn > PILLS > op|in|gehad|binnen
        heb|kheb > alle|al > mijn|die|de|me|mn|zijn|haar > PILLS > op|in|gehad|binnen
        PILLS + vanavond|vannacht|straks + klaar|voorbij|afgelopen|over|rust
        heb|kheb|heeft ... strip|strips|doos|doosje|pot|potje > PILLS > op|in|gehad|binnen
        heb|kheb > alle|al > PILLS > al|nu|net > op|in|binnen
        slapen|inslapen > en > blijf|blijven|altijd|nooit slapen|wakker
        hele|heel|halve|volle > pot|potje|doos|doosje|strip|fles > PILLS
        PILLS + inslapen
        dit|wordt|is mijn > laatste > nacht|uren|uur
        // Hangs, jumps, kills himself.
        hang|hangt|hing me|mij|mezelf|zich|zichzelf|mezelluf op
        ga|kga|gaat|wil|kwil|zal > springen $
        ik > spring $
        WILL|kga > van > de|het|een|n|t > brug|dak|flat|balkon|viaduct|toren|spoor $
        rij|rijd|rijdt zo|straks|dadelijk tegen boom|muur|pilaar|vangrail|viaduct
        kms $
        kys
        wl|kwl > dood|doot
        LIFE + moeilijk|zwaar|niet_goed|geen_goed + wil|willen stop|stoppen|klaar|einde
        slapen|slaap|inslapen > voor_altijd|voorgoed|voor_eeuwig
        voor_altijd|voorgoed|voor_eeuwig > slapen|inslapen|weg
        // Wants to be dead, or thinks of it.
        bedacht|weet|plan + hoe_ik_het + doe|doen|ga
        denk|dacht dan doe_het|spring|doe_het_dan
        mag|kon|kan|laat|moest ik|je|me|men + dood|doodgaan|sterven|doodga
        DYING + PILLS|nagedacht
        WILL + DYING
        THINK aan|an|over|van + DYING
        THINK + zelfmoord|zelfdoding|suicid*|uit_het_leven
        DYING beter|liever|verdien|laat_me|enige|oplossing
        beter|laat_me|laat_mij|waarom|was_ik|had_ik|laat_mij_maar|laat_me_toch + DYING
        oplossing|uitkomst|uitweg + DYING
        THINK + van > de|het|een > brug|dak|flat|balkon|viaduct|toren > te_gaan|te_springen|af|gaan
        NO > meer > wil|wilt + PILLS
        begrafenis|uitvaart|crematie + klaar_mee|klaar_met|ermee_klaar
        moet|moest ... van > de|die|mijn > stemmen
        maar|nog|slechts > 1|een|n > oplossing|uitweg|uitkomst + mij|me|ik|nog
        enige > oplossing|uitweg|uitkomst > voor > mij|me
        als|wanneer|nadat|merken|geven ik + dood_ben|dood_was|doodga|dood_ga|weg_ben
        hoe|manier|welke|hoeveel|makkelijk*|snelst*|pijnloos ... DYING|eruit_stappen|leven_stoppen|
            dodelijk|niet_wakker
        // Wants to live no longer.
        waarom|waarvoor|waartoe + moet_ik|leef|ik + leven|leef|besta|nog
        SENSE + LIFE + waarom|wat|nog|welke|geen|niet
        NO_POINT $
        LIFE|rotleven|kutleven|hondenleven + is|dit + over|voorbij|klaar|op $
        rotleven|kutleven|klereleven + klaar|genoeg|zat|beu|haat
        ENOUGH om_te_leven|van_te_leven
        leven hoeft|hoef NO|voor
        WILL + NO + deze|op|van wereld|aarde
        NO MORE LIFE
        WILL + NO + LIFE
        LIFE NO MORE
        LIFE NO zitten|zitte|zitn
        wat|niks|niets|nix ... zoeken|doe|doen + op > deze|de > wereld|aarde
        WILL > niet|nie|ni > meer|mee > verder|door $
        NO SENSE + LIFE
        LIFE + NO SENSE
        SENSE verloren|kwijt|op|weg + LIFE|door_te_gaan
        NO SENSE + wakker|opstaan|op_te_staan
        NO SENSE om_door_te_gaan|om_door_te|om_verder_te|om_op_te_staan|om_te_leven
        LIFE + ENOUGH MORE|ermee|mee|mee_te|met|ik|dit|mijn
        ENOUGH + met_het_leven|met_leven|van_het_leven|van_leven|mijn_leven|het_leven|uit_het_leven
        of|niet ik + morgen|volgende_week|straks nog leef
        verdien* + LIFE|leven
        // Will not be there any more.
        ogen|slapen + dicht|dicht_blijven + hoop|wil|blijven
        WILL + NO morgen MORE
        WILL + geen_morgen|geen_toekomst
        NO van_plan + kerst|morgen|verjaardag|oud + halen|worden
        WILL + naar_mijn|bij_mijn|naar_me|bij_me|naar_mn|bij_mn overleden|dode|gestorven|hemel
        KIN|YOUNG + overleden|dood|gestorven|hemel + WILL naar|bij hem|haar|ze|hun|zijn > toe|heen|
            zijn
        WILL naar|bij hem|haar|ze|hun > toe|heen|zijn + KIN|YOUNG + overleden|dood|gestorven|hemel
        WILL naar|bij KIN|YOUNG toe|zijn + overleden|dood|gestorven|hemel
        wie|niemand mist|mis + mij|me|als
        ik|het|dan doe|is + vannacht|vanavond|morgen + voorbij|afgelopen
        vannacht|vanavond|morgen|straks > is > het|t|alles voorbij|afgelopen $|voor
        vannacht|vanavond|morgen|straks > is > het|t|alles klaar > met|voor > mij|me
        voor_haar|voor_hem|voor_mij|voor_mien|van_mien|van_haar|van_hem NO MORE + hoeft
        hoeft|hoef + voor_haar|voor_hem|voor_mij|voor_me|van_mij|voor_mien|van_mien + NO MORE
        WILL er_niet_meer|er_nie_meer|er_ni_meer|er_nooit_meer|dr_niet_meer|dr_nie_meer|
            der_niet_meer|der_nie_meer zijn|wezen|$
        WILL er gewoon|liever|echt|ook|soms niet_meer|nie_meer|ni_meer|niet zijn|wezen
        andere|ander weg|uitweg|keus|optie|keuze + DYING
        dan doodgaan|sterven|dood_zijn $
        zijn|wezen er_niet_meer
        kon|wou|mocht|had + EVER slapen|weg
        WILL|mag naar_de_hemel|naar_god|naar_de_overkant
        was|was_ik ik er + niet|niet_meer|nooit geweest|meer|maar
        ben|zal|ik + morgen|straks|binnenkort|volgende_week er_niet|er_niet_meer|niet_meer
        niemand mis|mist|missen
        GONE + beter|straks|morgen|spijt|als_ik|missen|wezen|zijn
        beter als|dat|zonder + ik_er_niet|ik_weg|ik_verdwijn|verdwijn|mij
        WILL + EVER + rust|slapen|weg|verdwijnen|inslapen
        EVER + weg|slapen|inslapen|rust|verdwijnen + WILL
        nooit_meer|niet_meer|nie_meer|ni_meer wakker|opstaan
        NO wakker + WILL|morgen|meer
        nooit_meer|niet_meer|nie_meer wakker|opstaan|terug + slapen|sterren|hemel|WILL
        WILL|komt|gaat + sterren|hemel + nooit|terug|naar_mama|naar_oma
        voor_mij|van_mij + mooi_geweest|klaar|genoeg_geweest|hoeft_niet|hoeft_nie|niet_meer|ni_meer|
            nie_meer|geen_zin|niet_meer_hoeven
        WILL + weg|eruit|stap* + wereld|aarde|leven
        // Makes an end to it.
        afgelopen|klaar|gedaan|voorbij met_me|met_mij
        stap|stappen|stapt eruit|er_uit $
        stap|stappen|stapt eruit|er_uit ... sorry|vergeef|vaarwel|afscheid|spijt
        stap|stappen|stapt > er > WEEKDAY > uit $
        stap|stappen|stapt > WEEKDAY > eruit|er_uit $
        stap|stappen|stapt > er > WEEKDAY > uit ... sorry|vergeef|vaarwel|afscheid|spijt
        ik|we|ga|wil stap|stappen eruit + niemand|klaar|genoeg|ermee
        het_is|is|tis|ben klaar|gedaan|over|afgelopen|genoeg_geweest met_mij
        eruit_stappen|er_uit_stappen|uitstappen + WILL|hoe|leven
        manier + eruit_stappen|dood_te_gaan|te_sterven|te_stappen
        verlang*|uitkijk|kijk_uit naar + einde|dood|eeuwige|rust
        END + maak|maakt|maken|gemaakt|maakte|zet|zetten + aan|an|eraan|achter|er
        zelvmoor*|zelvmort|zelf_moor*|zelf_mort|zelf_doding|uit_het_leven|levensmoe*|zelfmoord*|
            zelfdod*|suicid*|automutil*|zelfverminking|afscheidsbrief|vaarwel|euthanasie
        // Does himself harm.
        WILL|maak|maken|maakt + me|mij|SELF|zich + van_kant|ophangen|hangen|verdrinken|verhangen|
            doden|ombrengen|opknopen|beroven
        van_het_leven + beroven|beroofd|beroof
        mes|schaar|glas|scheermes + polsen|pols|aders
        kop|hoofd in oven|gasoven|strop
        touw|strop|riem vastgemaakt|vastgeknoopt|geknoopt|opgehangen|balk
        touw|strop klaar|hangen|gekocht|schuur
        geprobeerd|poging + SELF|zelfmoord|weer|opnieuw|dood|leven
        SELF HARM
        HARM SELF
        bang + voor_mezelf|voor_mijzelf|van_mezelf
        touw|strop|mes|pistool + bang + mezelf|mijzelf
        CUT + LIMB
        // Of a height, before a train.
        doe|doen > het|t > op|bij > de|het|t|een|n > RAILS|brug $|WEEKDAY|nu
        doe > het|t > WEEKDAY|nu > op|bij > de|het|t|een|n > RAILS|brug $
        doe > het|t > van|vanaf > de|het|t|een|n > dak|flat|balkon|galerij|brug|viaduct|toren $|af
        doe > het|t > voor|onder > de|het|een|n > trein|metro|tram|vrachtwagen $
        doe > het|t > met > PILLS|strop
        doe > het|t > met > een|n|de|mijn|al > PILLS|strop
        het|t > doen > op|bij > de|het|t|een|n > RAILS|brug
        RAILS|brug ... ga|kga > het|t > doen $
        RAILS|brug|trein|metro ... dan > is > het|t|alles > klaar|voorbij|afgelopen|over $
        sta|zit|lig > nu|al|hier > op > de|het|t|een|n > spoor|rails|brug|viaduct $
        sta|zit|lig > op > het|de|t > spoor|rails > nu|hier
        sta|zit > op > het|een|t > dak > van > de|een|mijn|onze|n > flat|parkeergarage|toren
        spoor|rails|brug|viaduct|dak|perron ... doe > ik > het|t
        spoor|rails|brug|viaduct|dak|perron ... ik > doe > het|t
        ik|kben|hij|zij|ze|KIN + op > het|de|t > spoor|rails|treinspoor > gaan|gestaan|staan|gezeten|zitten|
            liggen|gelegen|lopen|gelopen
        op > het|de|t > spoor|rails > gestaan|gezeten|gelegen
        afscheid > genomen ... neemt|reageert NO
        ik > sta|zit > op > de|een|n > brug|viaduct|balkonrand|dakrand $
        ik > sta|zit > op|bij|langs|aan > het|de|t > spoor|perron|rails|balkonrand|dakrand $
        springen|te_springen + hoog|hoe_hoog|gebouw|daken|ervan_af|eraf
        HEIGHT|spoor|hoog|verdieping|etage|parkeergarage|reling + kijk|staar|kijkt|
            staart + naar_beneden|omlaag|de_diepte|het_water
        rij|rijd|loop|ga|fiets|stap|ben naar|richting + HEIGHT|water|zee + NO|niet_meer terug|thuis
        loop|ga|stap het|de water|zee|kanaal|meer|rivier|rijn|gracht in + NO|niet_meer|
            laatste terug|thuis|$
        typ|app|bel|stuur vanaf|van|op de|een|het brug|dak|spoor|viaduct|perron
        WILL|als|soms|denk tegen een|de|n boom|muur|pilaar|vangrail|viaduct + rij|rijd|rijden|knal
        WILL voor_de_trein|voor_een_trein|voor_n_trein|voor_de_metro|voor_een_metro|voor_de_tram|
            voor_een_tram|voor_een_bus|onder_de_trein|onder_een_trein|onder_n_trein|
            onder_de_metro|onder_een_metro|onder_de_tram|onder_een_tram|onder_de_vrachtwagen|
            voor_de_vrachtwagen|voor_een_vrachtwagen
        sta|zit|hang|klim + rand|randje|reling|balustrade + flat|dak|brug|balkon|raam|viaduct
        rij|rijd mij|me|mezelf|zich dood|te_pletter
        mij|me NO MORE + na|vanaf vanavond|vannacht|morgen
        sta|zit op|bij het|de dak|spoor|rails|randje|reling|afgrond $
        JUMP + HEIGHT
        WILL|dreigt|zegt|roept + spring*|springen + van|uit|voor|af
        sta|staan|zit|ligt|lig + bij|op|langs|aan + spoor|spoorovergang|rails|dak|randje|afgrond|
            reling|brug|viaduct|perron + spring*|trein|leven|dood|weet|niet_meer|afgelopen
        besloten|beslist + mijn laatste kerst|verjaardag|nacht|avond|zomer|winter|dag
        brief|briefje|bericht|appje|filmpje + achtergelaten|gestuurd + niet_meer_kan|kan_niet_meer|
            niet_meer_wil|wil_niet_meer
        SELF|zich + opgehangen|verhangen|doodgeschoten|vergiftigd|doodgereden
        WILL van het|de|een viaduct|brug|dak|flat|balkon af
        mis|mist + WILL + naar haar|hem|mama|papa toe
        // With pills.
        PILLS + tafel|hand|voor_me + fles|wodka|drank|jenever|whisky|sterke_drank
        iemand mij|me + doodschieten|doodmaken|vermoorden|doodrijden + alsjeblieft|gewoon|maar
        WILL|straks|vanavond|vannacht + al|alle mijn|de|die PILLS
        TAKE al|alle + mijn|de|die PILLS
        al|alle + mijn|de|die PILLS + TAKE
        PILLS + tegelijk|in_een_keer|allemaal
        PILLS + THINK|la|kast|bewaard + THINK|dood|vaak|genoeg
        MANY|in_een_keer|tegelijk + PILLS + TAKE
        spuitje + WILL|dokter|op|krijgen
        PILLS + klaargelegd|klaarliggen|klaar_liggen|liggen_klaar|klaar_gelegd|genoeg|voor_me
        genoeg PILLS om
        zegt|gezegd|dreigt|zei + PILLS + TAKE
        MANY PILLS + TAKE
        PILLS + MANY TAKE
        TAKE + MANY PILLS
        PILLS + gespaard|sparen|opgespaard|verzameld|dodelijk
        overdosis + ik|expres|nemen|genomen
        PILLS + niet_terug|niet_wakker|afscheid|dood
        PILLS + spaar|spaart|opsparen|hamster|verzamel > $|op
        PILLS + spaar|spaart|hamster|verzamel + op|genoeg|dagen|weken|maanden
        PILLS + bewaard|bewaar|verstopt + voor_als|als_het|als_ik
        // Says farewell.
        ik > heb|had > afscheid > genomen $
        heb|kheb > afscheid > genomen $
        afscheid > genomen + alles|iedereen|allemaal
        spullen|alles|bezittingen + weggegeven + niet_meer_nodig|nie_meer_nodig|niet_nodig|afscheid
        WILL > verdwijnen $
        WILL > gewoon|alleen|echt|liefst|ook > verdwijnen $
        straks|binnenkort|morgen|eindelijk|dan|snel + jullie|iedereen|ze|zij|kinderen|allemaal + van > mij|me > af > $
        niemand|iedereen|jullie|ze|kinderen + last > van > mij|me + binnenkort|straks|morgen|meer|
            nooit|weg
        mijn|dit_is afscheid|laatste_bericht|laatste_dag|laatste_brief|laatste_groet
        laat mij|me maar|toch gaan
        laat mij|me gaan $
        laat mij|me + sterven|dood|niks_waard
        god|allah|heer neem|haal|roep mij|me
        afscheid|afscheids* + genomen|nemen + leven|iedereen|ons|voorgoed|wereld|allemaal|weggegeven
        laatste|afscheids* + brief|briefje|bericht + geschreven|voor_als|GONE
        afscheid > brief|brieven|briefje|briefjes|video|filmpje|bericht
        brief|briefje|brieven + om|voor|als afscheid
        brief|briefje|testament + geschreven + GONE|dood
        zorg* + als + GONE|niet_terug|dood
        // Is nobody's loss.
        zonder hem|haar + beter|gelukkiger|beter_af
        beter|beter_af|gelukkiger zonder hem|haar|mij
        // Cannot bear it any longer.
        kan|kannie nie|niet|ni meer|mee mama|mam|papa|jongens|sorry|echt
        wil_niet_meer|wil_nie_meer|kan_niet_meer|kan_nie_meer $
        voor_wie|waarvoor doe|leef ik
        ik kan|kannie NO|niet_meer meer sorry|mam|pap|vaarwel|alles
        leven + is toch|maar niks|niets|waardeloos
        ben_op|hij_is_op|ze_is_op|zij_is_op $
        kan|kon|kun|ken echt|het|gewoon|er|zo|dit|t|ik NO|niet_meer MORE|aan|zo|verder|door $
        kan|kannie|kan_nie|kan_niet niet|nie|ni meer|mee $
        kan|ken NO MORE kan|ik_ben|zo|verder_zo|verder $
        kan niet|nie|ni meer verder|verder_zo|zo_verder|langer_zo|aan|volhouden|langer
        kan_het_niet_meer|kan_t_niet_meer|kan_dit_niet_meer|kan_niet_meer_verder|kan_zo_niet_verder
        trek|hou|houd het|t|dit|et NO MORE|langer|vol|uit
        zie|ziet|zien|kzie|zag het|et|t|ze|dit|alles NO MORE zitten|zitte|zitn
        zie|ziet|heb|is|zien|ziet geen|gene|NO|geen_enkele uitweg|toekomst|hoop|lichtpuntje|
            uitkomst|perspectief
        geen_uitweg|geen_enkele_uitweg
        geen_hoop $|meer
        // In the words of other languages.
        ich > will|mochte|moechte > sterben|tot
        ich > will > nicht|nich > mehr > leben
        mich|selbst > umbringen|umzubringen
        quiero|kiero morir*|matarme
        olmek_istiyorum|intihar*|canima_kiyac*
        ke|kier|mi_ke|mi_kier|wani muri|mori|dede
        bghit|bagit nmout|nmut|nmoet
        want|wanna|going|kill|killing|end|ending|hurt|hurting|harm|harming die|dead|myself|my_life|
            my_own_life|it_all
        better_off_dead|no_reason_to_live|tired_of_living|want_to_live + anymore|dont|not|no|i
        dont|don_t|not > want > to > live|be_here
        vie vaut plus + peine
        veux|voudrais|envie > mourir|crever|me_tuer|en_finir|de_mourir|de_me_tuer|me_suicider
        veux > plus > vivre
        quiero|quero|kiero vivir|viver|matarme|morrer|me_matar + no|nao|mas|mais|$
        quero|queria morrer|me_matar
        yasamak_istemiyorum|kendimi_oldur*|kendimi_asacagim
        chce|chcem umrzec|zyc|sie_zabic
        ke|kier|ker > biba > mas
        zonder + mij|me + beter|gelukkiger|beter_af|blijer|rustiger
        toch|ik|voel niks_waard|niets_waard|waardeloos|nutteloos|overbodig|tot_last
        niemand + begrafenis|graf|uitvaart|crematie|nodig
        nooit|niet geboren
        niemand + mis|mist|missen|merkt|merken + mij|me|weg|dood
        tot > last + iedereen|kinderen|familie|anderen|verdwijn|dood|leven|ik|ben
        een > last > voor
        i_want_to_die|want_to_die|kill_myself|kill_me|end_my_life|my_life
        pills:
        PILLS|overdosis|vergif|gif
        """
}
