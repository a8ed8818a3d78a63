extension DangerWords {
    /// Fire, gas, and bodies that fail.
    static let acute: WordTable = """
        GAS: gas|gaz|gaslucht|gasgeur
        SMELL: ruik*|ruiken|rook|geroken|stinkt|stank|ruigt
        HOUSE: huis|keuken|flat|schuur|balkon|kelder|trap|buren|woning|kamer|portiek|gang|meterkast|stopcontact|overal|
            binnen
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
        acute: GAS SMELL|lek*|ontsnapt|open, SMELL GAS, SMELL naar GAS, lekt gas, gaslucht,
            gaslek*, gaslekkage, koolmonoxide*, kolenmonoxide,
            co_melder|comelder|co_alarm|co_vergiftiging, rookmelder af|piept,
            er_is|is_er|staat_in|in_de|HOUSE|hebben|een|hier brand|branden $,
            brand in|bij|HOUSE|uitgebroken, brand|brant $, in_brand,
            HOUSE|het|pan|gordijn*|bank brandt|brant|fikt|vlammen, vlammen, vuur|rook|rookt HOUSE,
            steekt|stak brand|boel_in, explosie, ontplof*, ontploffing,
            RESCUE bel*|komen|nodig|sturen|nu, bel*|haal|stuur RESCUE, ambulance, ambulans,
            ziekenwagen, 112 $, eerste_hulp|spoedeisende_hulp|spoedpost,
            heeft|kreeg|heb een_toeval, geen|niks eten meer|thuis|huis|vandaag|vanavond|morgen,
            vandaag|vanavond|thuis geen|niks eten $, NOFOOD te_eten, dagen NOFOOD gegeten|eten,
            NOFOOD gegeten dagen, dringend_dokter|dokter_nu|nu_dokter, bewusteloos, bewustloos, bewusteloze,
            buiten_bewustzijn, reageert|reageer|beweegt|ademt|ademd NOT,
            NOT aanspreekbaar|reageert, ademt* NOT|raar|slecht, ademhaling niet|stopt|raar,
            hartaanval, hartinfarct*, hartstilstand, beroerte, herseninfarct, hersenbloeding, tia,
            epilep*, pijn|druk|steken borst|hart|bors, borst|hart pijn|drukt,
            heel|erg|zo|zeer benauwd|benauwt,
            kan|krijg|krijgt|kreeg|krijgen|krig|heeft NOT|slecht BREATH, geen BREATH|hartslag,
            benauwd|benauwt $, stikt|stikken|stik|verslikt|gestikt,
            allergisch* reactie|gezwollen|dik, tong|keel|gezicht dik|gezwollen,
            ligt|lig|lag|liggen|gevallen|viel|gevalle FLOOR|been_gebroken,
            gevallen|viel|gevalle kan|niet|nie|bloed*|hoofd|hulp,
            kan|kom NOT opstaan|overeind|omhoog,
            bloed|bloedt|bloeding|bloeden|bloet veel|erg|niet|nie|overal|hevig|hoofd|stopt|hard|
            zwanger, veel|heel_veel|overal|hoest|spuug|braakt|poept bloed, bloedverlies,
            slagaderlijk*, flauwgevallen, flauw_gevallen|flauwvalt|valt_flauw|val_flauw, stuip*,
            wordt|word|werd|krijg NOT wakker,
            geen|zonder DRUG meer|thuis|in_huis|nu|sinds|vandaag,
            geen|zonder insuline|zuurstof|hartmedicijnen, geen|zonder DRUG $,
            DRUG is|zijn|bijna|helemaal op|leeg, DRUG op, DRUG vergeten|opgeraakt,
            suiker te_laag|te_hoog|heel_hoog|heel_laag|hypo, hypo|hyper suiker*|diabet*, vergif*,
            POISON SWALLOWED, SWALLOWED POISON, weeen, vliezen gebroken,
            bevalling|bevallen|baby begonnen|nu|komt|begint, mond|gezicht scheef|hangt,
            praat|praten|spreekt|arm|been|kant raar|lam|verlamd|scheef|gevoelloos,
            hoor|hoort|horen stemmen, psychose, psychotisch,
            verward* buiten|man|vrouw|persoon|buurman|buurvrouw,
            baby|kind|peuter ademt|blauw|slap|stuip*|reageert|koorts, koorts baby|40|41,
            onderkoeld, onderkoeling, onder_stroom, kortsluiting, hersenschudding, verdronken,
            verdrinkt, been|arm|heup gebroken, ernstig ongeluk|gewond, zwaargewond, levensgevaar*
        no acute: CHILD NOFOOD te_eten|gegeten|eten, NOFOOD eten|te_eten CHILD,
            €|eur|kost|kosten|huur 112, 112 euro, geen_tijd|geen_zin eten|te_eten, hoofd|kop ontploft,
            brand* verzekering|weer_post, gas_en_licht|gas_water_licht|gasfles_kopen,
            uit_de_brand|in_de_brand_helpen, brandt_los|vraag_brandt, adem in|uit,
            stik|stikt|stikken in|van|de schulden|werk|drukte|warmte|formulier*|papier*|brieven|
            post|rekening*,
            bloed|bloeden prik*|prikken|afnemen|onderzoek|geven|donor
        """
}
