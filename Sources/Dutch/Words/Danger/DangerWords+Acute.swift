extension DangerWords {
    /// Fire, gas, and bodies that fail.
    static let acute: WordTable = """
        GAS: gas|gaz|gaslucht|gasgeur
        SMELL: ruik*|ruiken|rook|geroken|stinkt|stank|ruigt
        HOUSE: huis|keuken|flat|schuur|balkon|kelder|trap|buren|woning|kamer|portiek|gang|
            meterkast|stopcontact|overal|binnen
        NOT: niet|nie|geen|nauwelijks|bijna|haast
        BREATH: lucht|lug|adem|ademen|ademhalen|zuurstof|ademhaling
        FLOOR: grond|vloer|niet_op|nie_op|opstaan|trap|bewegen|douche|badkamer
        DRUG: insuline|medicijn*|medicatie|hartmedicijn*|pufje|pufjes|pompje|zuurstof|inhalator|
            epipen|suikermedicijn*|suikerziekte|pillen|hartpillen
        POISON: giftig*|bleekmiddel|bleek|chloor|afwasmiddel|schoonmaakmiddel|batterij|verf|
            pillen|medicijnen
        SWALLOWED: drinken|gedronken|dronk|ingeslikt|gegeten|opgegeten|doorgeslikt|geslikt
        NOFOOD: geen|niks|niets|nix|niet|nie
        CHILD: kind*|baby*|dochter*|zoon*|kleuter*|peuter*|kids|kleinkind*|kleine|kleintje
        RESCUE: brandweer|ambulance|ambulans|ziekenwagen|112
        DOOR: deur|bel|telefoon|gordijnen|gordijn|post|brievenbus
        SINCE: al|sinds|dagen|week|lang
        acute: buurvrouw|buurman SINCE|dagen|drie niet opengedaan|opgenomen|gezien|gehoord|
            buiten, rook komt|kom|onder|uit|langs de|het|een deur|plafond|dak|stopcontact|muur|
            raam|wasmachine|apparaat, door het ijs gezakt, CHILD SWALLOWED|doorslikken,
            SWALLOWED CHILD, zweet|zweten|zweetaanval pijn|druk|arm|borst,
            pijn in|aan de|zijn|mijn|haar|linker arm|borst|kaak zweet|benauwd|misselijk|druk,
            zwelt|zwellen|opgezwollen|opgezet|gezwollen op|gezicht|keel|tong|lip*, allergie|
            allergisch|bijensteek|wespensteek zwelt|dik|benauwd|lucht|gezwollen|reactie,
            brandwond*|verbrand|verbrandt kind|hand|gezicht|heet|thee|olie|erg|water|arm|been,
            hete|kokend* olie|water|thee|soep over gekregen|heen|zich|kind|baby|hand,
            hersenvliesontsteking|meningitis,
            hoofdpijn|nek erge|heel|stijve|hevige braakt|koorts|stijf|verlamd|raar,
            gestikt|verdronken|gereanimeer*|reanim*, geen|zwakke hartslag|pols|puls,
            beweegt|ademt|reageert|praat|zegt niks|niets, brand op|in_de|bij|aan|achter de|het|
            een|mijn verdieping|etage|berging|gang|portiek|balkon|flat|galerij|zolder|dak,
            in_de_fik|in_de_hens|vlam_in_de_pan, verlamd|verlamming|halfzijdig,
            stopt|stop niet|nie met bloed*,
            snee|gesneden|hand|hoofd|been|arm|wond bloedt|bloeden|bloeding,
            vrouw|ik|zus|dochter|moeder|vriendin gaat|ga|moet bevallen,
            water|vruchtwater gebroken|breekt, vruchtwater,
            heeft|krijgt|kreeg|heb een aanval|hartaanval|stuip|attaque, wasmiddel|wascapsule|
            ontstopper|ammoniak|terpentine|benzine|pillen|batterij|zeep SWALLOWED,
            suiker is|staat|zit 1|2|3|20|25|30|laag|hoog, eet|drinkt niet|nie|niks meer|al $,
            eet_en_drinkt|drinkt_en_eet niet, buurman|buurvrouw|oma|opa|moeder|vader|vriend|
            vriendin|zus|broer|buur|hij|ze SINCE niet|nie|geen DOOR,
            niet|nie gezien|gehoord DOOR, DOOR doet|doen niet|nie open SINCE,
            doet SINCE DOOR niet|nie open,
            buurman|buurvrouw|bewoner|buur niet|nie gezien|gehoord SINCE|dagen|weken,
            achter de deur|voordeur ligt|reageert|reageer|niks,
            ligt|lig|lag achter de|een|op deur|straat|stoep|trap|bank NOT|man|vrouw|stil|bloed*,
            ligt|lag een|n man|vrouw|iemand|persoon|jongen|meisje op|buiten|langs,
            van het|de|een balkon|dak|trap|ladder|flat|raam gevallen|gevalle|gesprongen|viel,
            aangereden|aanrijding|overreden|verkeersongeluk,
            ongeluk|ongeval gebeurd|gehad|gebeurt|hier|straat|ernstig,
            in_de_war|verward|gek|psychotisch loopt|buiten|straat|onderbroek|naakt|schreeuwt,
            honger en|heb|ik geen|niks eten|te_eten, geen|niks eten en|ik honger,
            geen|niks|niet eten dagen, eten|eet NOT al dagen, dagen|dage eten|eet NOT, teveel|
            te_veel|overdosis drugs|gebruikt|gedronken|ghb|xtc|pillen|coke|alcohol wakker|niet|
            genomen|reageert|gebruikt,
            valt|val|viel steeds|weer|vaak|net|zomaar|ineens|opeens flauw,
            drugs te_veel|teveel|overdosis, te_veel|teveel drugs|ghb|xtc|alcohol|pillen,
            oma|opa|moeder|vader|man|vrouw|mama|papa NOT ademen|praten|bewegen|wakker,
            blauw aan loopt|gelopen, loopt|liep|wordt blauw,
            allergisch|bijen|wespen shock|keel|dik, elektrische_schok|geelektrocuteerd,
            in het|de water gevallen|gesprongen|ligt|drijft, ik_stik|stik_ik,
            help|hulp ambulance|brand|dokter|112, opengehaald|open_gehaald hand|arm|been|pols,
            tel|bel|telefoon een_een_twee|112, GAS SMELL|lek*|ontsnapt|open, SMELL GAS,
            SMELL naar GAS, lekt gas, gaslucht, gaslek*, gaslekkage, koolmonoxide*,
            kolenmonoxide, co_melder|comelder|co_alarm|co_vergiftiging, rookmelder af|piept,
            er_is|is_er|staat_in|in_de|HOUSE|hebben|een|hier brand|branden $,
            brand in|bij|HOUSE|uitgebroken, brand|brant $, in_brand,
            HOUSE|het|pan|gordijn*|bank brandt|brant|fikt|vlammen, vlammen,
            vuur|rook|rookt HOUSE, steekt|stak brand|boel_in, explosie, ontplof*, ontploffing,
            RESCUE bel*|komen|nodig|sturen|nu, bel*|haal|stuur RESCUE, ambulance, ambulans,
            ziekenwagen, 112 $, eerste_hulp|spoedeisende_hulp|spoedpost,
            heeft|kreeg|heb een_toeval, geen|niks eten meer|thuis|huis|vandaag|vanavond|morgen,
            vandaag|vanavond|thuis geen|niks eten $, NOFOOD te_eten, dagen NOFOOD gegeten|eten,
            NOFOOD gegeten dagen, dringend_dokter|dokter_nu|nu_dokter, bewusteloos, bewustloos,
            bewusteloze, buiten_bewustzijn, reageert|reageer|beweegt|ademt|ademd NOT,
            NOT aanspreekbaar|reageert, ademt* NOT|raar|slecht, ademhaling niet|stopt|raar,
            hartaanval, hartinfarct*, hartstilstand, beroerte, herseninfarct, hersenbloeding,
            tia, epilep*, pijn|druk|steken borst|hart|bors, borst|hart pijn|drukt,
            heel|erg|zo|zeer benauwd|benauwt,
            kan|krijg|krijgt|kreeg|krijgen|krig|heeft NOT|slecht BREATH, geen BREATH|hartslag,
            benauwd|benauwt $, stikt|stikken|stik|verslikt|gestikt,
            allergisch* reactie|gezwollen|dik, tong|keel|gezicht dik|gezwollen,
            ligt|lig|lag|liggen|gevallen|viel|gevalle FLOOR|been_gebroken,
            gevallen|viel|gevalle kan|niet|nie|bloed*|hoofd|hulp,
            kan|kom NOT opstaan|overeind|omhoog, bloed|bloedt|bloeding|bloeden|bloet veel|erg|
            niet|nie|overal|hevig|hoofd|stopt|hard|zwanger,
            veel|heel_veel|overal|hoest|spuug|braakt|poept bloed, bloedverlies, slagaderlijk*,
            flauwgevallen, flauw_gevallen|flauwvalt|valt_flauw|val_flauw, stuip*,
            wordt|word|werd|krijg NOT wakker,
            geen|zonder DRUG meer|thuis|in_huis|nu|sinds|vandaag,
            geen|zonder insuline|zuurstof|hartmedicijnen, geen|zonder DRUG $,
            DRUG is|zijn|bijna|helemaal op|leeg, DRUG op, DRUG vergeten|opgeraakt,
            suiker te_laag|te_hoog|heel_hoog|heel_laag|hypo, hypo|hyper suiker*|diabet*,
            vergif*, POISON SWALLOWED, SWALLOWED POISON, weeen, vliezen gebroken,
            bevalling|bevallen|baby begonnen|nu|komt|begint, mond|gezicht scheef|hangt,
            praat|praten|spreekt|arm|been|kant raar|lam|verlamd|scheef|gevoelloos,
            hoor|hoort|horen stemmen, psychose, psychotisch,
            verward* buiten|man|vrouw|persoon|buurman|buurvrouw,
            baby|kind|peuter ademt|blauw|slap|stuip*|reageert|koorts, koorts baby|40|41,
            onderkoeld, onderkoeling, onder_stroom, kortsluiting, hersenschudding, verdronken,
            verdrinkt, been|arm|heup gebroken, ernstig ongeluk|gewond, zwaargewond,
            levensgevaar*
        no acute: brandt|brand lamp|licht|kaars|kaarsje|kachel, brandt de|het lamp|licht|kachel,
            verdrink|verdrinkt|verzuip|verdrinken in de|het|al|mijn post|papier*|schulden|
            formulier*|brieven|werk|administratie, bloed prikken|geprikt,
            CHILD NOFOOD te_eten|gegeten|eten, NOFOOD eten|te_eten CHILD,
            €|eur|kost|kosten|huur 112, 112 euro, geen_tijd|geen_zin eten|te_eten,
            hoofd|kop ontploft, brand* verzekering|weer_post,
            gas_en_licht|gas_water_licht|gasfles_kopen, uit_de_brand|in_de_brand_helpen,
            brandt_los|vraag_brandt, adem in|uit, stik|stikt|stikken in|van|de schulden|werk|
            drukte|warmte|formulier*|papier*|brieven|post|rekening*,
            bloed|bloeden prik*|prikken|afnemen|onderzoek|geven|donor
        """
}
