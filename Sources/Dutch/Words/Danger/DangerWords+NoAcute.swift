extension DangerWords {
    /// What only sounds like an emergency.
    static let noAcute: Signals.Table = """
        FALLEN: gevallen|viel|gevalle|gestruikeld|uitgegleden
        NOFOOD: geen|niks|niets|nix|niet|nie
        PAPER: envelop*|brief|brieven|post|rekening*|nota|regels|formulier*|papier*|cijfers|bedrag|
            bedragen|aanmaning*|boete*|huur|schulden|prijzen|kosten|administratie|bureaucratie
        LAMP: lamp|lampje*|lampen|licht|lichtje*|lichten|straatlamp*|ledje|led|controlelampje
        REPAIRED: gemaakt|verholpen|gerepareerd|gedicht|opgelost|gerepareert|weg
        no acute:
        gootsteen|afvoer|putje|put|riool|sloot|koelkast|wc|scheet|vuilnisbak + rotte > ei|eieren
        benauwd > voor
        beugel|beugels|stang|handgreep|leuning|antislip ... FALLEN|vallen|val
        in > slaap > FALLEN
        FALLEN in_slaap
        lig op > de|een|n > grond|vloer ... yoga|oefening*|spelen|slapen|slaap|matras|puzzel*|zonnen
        arm|been ... door|van|na > de|een|mijn|die|het > prik|vaccinatie|sport|sporten|verhuizing|klussen
        ik > schud|schudt|schudde > MY > YOUNG
        scheef|scheve ... van > het|t > lachen
        wakker > worden|word|wordt > van|door ... herrie|lawaai|kou|wekker|buren|muziek|hond|kat|
            geluid|verkeer|vuilniswagen|baby
        LAMP brandt|branden|brant|brande
        er > brandt|branden|brant LAMP
        wanneer|waneer|waarvoor > moet|mag|kan|bel > ik|je|jij|u|men|we ... 112
        LAMP van brandt|branden|brant|brande
        kaars|kaarsen|kaarsje|kaarsjes|waxine*|openhaard|haard|barbecue|bbq > brandt|branden|brant
        brandt|brande ... plassen|plast|plas|maagzuur|keel|ogen
        brand|brandje|vuur|fik ~ geblust
        rook|vuur|vlammen|brand in > de|een|die > film|serie|spel|game
        was|waren > er ... brand
        ruik*|ruiken > geen|niks > gas|gaslucht|rook|brandlucht
        gaslek* ~ REPAIRED
        gas > lek ~ REPAIRED
        koolmonoxide*|rook|gas|co > melder|meter|alarm|detector ... kopen|verplicht|ophangen|hangen|
            batterij*|test*|nieuwe|nodig
        rook|rookt|roken wiet|joint|jointje|shag|sigaret*|sigaren|blowt
        hond|kat|poes|egel|duif|fiets|auto|lantaarnpaal|paal|hek is|was|werd|zijn > aangereden|aangereje
        val|viel|valt bijna|haast|zowat flauw van|om
        PILLS|MEDICINE > op > moet|ga|haal|moeten|wil|even ... apotheek
        gevallen > voor > die|de|dat|deze|zijn|haar ... mooi|leuk|lief|jas|jurk|kleur|ogen|tas|
            schoenen
        reageert|reageren|reageer|reageerde > niet|nie ... appje*|app|apps|mail*|bericht*|brief|
            brieven|sms*|belletje*
        epilep*|suiker|diabe* ... gaat_het_goed|gaat_goed|goed_ingesteld|onder_controle
        MEDICINE|PILLS zijn|is > op ... haal|halen|bestel|besteld|bestellen|opgehaald|herhaalrecept
        112 > of|en > 113
        112 > of|en > 14020|14010|14030|14070
        14020|14010|14030|14070 > of|en > 112
        113 > of|en > 112
        bel|bellen ... 112 > of|en > 113
        YOUNG > te > schudden
        bevallen > van > een|n
        voel|voelt|voelde|ben beroerd
        kat|poes|fiets|bal|voetbal|sleutel* staat|zit|ligt|stond|zat|lag onder > de|een|mijn > auto|
            bus
        bijna|haast|zowat hartaanval|beroerte|hartinfarct|hartverzakking van|door|toen|om
        benauwd|geen_lucht|lucht|adem van|door PAPER
        rook|rookt|roken van|uit sigaret*|sigaar|barbecue|bbq|wiet|joint
        buurman|buurvrouw|man|vrouw|zoon|hij rookt op|in balkon|portiek|gang
        telefoon|sleutel*|bril|tablet|laptop|horloge FALLEN in water|wc|sloot|gracht
        stik|stikte|stikken bijna_in|haast_in ... lachen
        FALLEN + PAST
        rookmelder|brandmelder|comelder|co_melder + batterij*|accu|test*|ophangen|installeren|kopen|
            verplicht|nieuwe
        gips|verband|hechtingen|pleister|spalk eraf|er_af
        gevallen voor|op een|de|het|die aanbieding|truc|smoes|jongen|meisje|praatjes
        haal|halen|pak|pakken|ophalen MEDICINE|PILLS op|apotheek
        leren|leer|geleerd|oefenen|geoefend wat_je_doet|wat_te_doen|hoe_je ~
        bevallen|bevalling in|eind|begin|over januari|februari|maart|april|mei|juni|juli|augustus|
            september|oktober|november|december|zomer|maand|maanden
        stik de_moord|maar
        verhuurder|gemeente|uwv|instantie|school reageert|antwoordt niet
        YOUNG + geen|niks|niet + eten|te_eten|melk|luiers|voeding|gegeten
        lachen + stik|stikte|stikken|gestikt|lucht|buikpijn
        gegeten|eten|te_eten + barbecue|bbq|feest|restaurant|later|toetje|lunchpauze|straks|dieet|
            vasten|ramadan|nog_niet
        brandt de|het lamp|licht|kachel
        verdrink|verdrinkt|verzuip|verdrinken in de|het|al|mijn post|papier*|schulden|formulier*|
            brieven|werk|administratie
        €|eur|kost|kosten|huur 112
        hoofd|kop ontploft
        stik|stikt|stikken in|van|de schulden|werk|drukte|warmte|formulier*|papier*|brieven|post|
            rekening*
        verbrand door_de_zon|in_de_zon|zon
        bang + stroom eraf
        co_melder|comelder|rookmelder ... waar|waargenomen|geregistreerd|gedetecteerd|genomen|actief
        FALLEN ... niks_aan_de_hand|niets_aan_de_hand|gaat_goed|valt_mee|alweer
        pan + op_het_vuur|op_vuur
        """
}
