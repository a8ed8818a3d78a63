extension DangerWords {
    /// Who writes hurts another, or fears to.
    static let doer: Signals.Table = """
        I: ik|k|kheb|ikheb
        HAVE: heb|had|hb
        ADULT: man|vader|papa|pa|stiefvader|schoon*|moeder|mama|ma|mam|stiefmoeder|ex|exman|exvriend|
            exvrouw|vriend|vrouw|vriendin|partner|verloofde|verloofden|broer|zus|oma|opa|tante|oom|
            ouders|huisgenoot|zwager|buurman|buurvrouw
        OTHER: ADULT|haar|hem|ze|iemand
        HURT: geslagen|geslage|geslaan|geschopt|geduwd|geduwt|geknepen|gewurgd|gestompt|gemept|
            getrapt|mishandel*|gebeten|gestoken|bedreigd|bedreigt|afgeranseld|opgesloten|
            vastgebonden|geschud|pijn_gedaan|vastgepakt|vastgegrepen|keel_gepakt|keel_gegrepen
        HURTING: sla|slaag|mep|schop|knijp|stomp|mishandel|wurg|duw|duwde|sloeg|schopte|kneep|bijt|
            bedreig|schud|schudde
        TO_HURT: slaan|sla|doodslaan|doodmaken|vermoorden|vermoord|wurgen|schoppen|duwen|schudden|
            steken|aandoen|aandoe|aan_doen|aan_doe|pijn|zeer|iets_doe|wat_doe|smoren
        BLOW: klap|klappen|klab|stomp|schop|mep|slaag|duw|vuistslag
        STRAINED: boos|kwaad|woest|woedend|driftig|agressief|moe|doodmoe|uitgeput|wanhopig
        LATELY: gisteren|gister|vandaag|vanochtend|vanmiddag|vanavond|vannacht|net|weer
        AGAIN: $|soms|vaak|weer|altijd|als|wanneer|wel_eens|weleens|dan|en|elke|steeds|ook
        harming:
        I > HAVE MY > ADULT HURT
        HAVE > ik MY > ADULT HURT
        kheb|ikheb MY > ADULT HURT
        heb > MY > ADULT HURT
        I > HAVE haar|hem|ze > HURT
        I > HAVE haar|hem|ze > weer|net|gisteren|gister|soms|hard|echt|vandaag|vannacht > HURT
        HAVE > ik > haar|hem|ze HURT
        I > HAVE > iemand HURT
        HAVE > ik > iemand HURT
        LATELY > mijn|me|mn > ADULT > HURT $
        ik > HURTING > MY > ADULT
        ik > HURTING > haar|hem > AGAIN
        HURTING > ik > MY > ADULT
        HURTING > ik > haar|hem > AGAIN
        ik > geef|gaf|heb|had MY > ADULT BLOW
        ik > geef|gaf|heb|had > haar|hem|ze BLOW
        bang ... ik OTHER TO_HURT
        ik > ga|wil|kan|zou|moet|wou > MY > ADULT TO_HURT
        STRAINED ... ik > OTHER HURTING|TO_HURT
        STRAINED ... ik > ga > OTHER|MY TO_HURT
        STRAINED ... ik > MY > ADULT HURTING|TO_HURT
        mijn|me|mn > handen|handjes|handen_soms|handen_echt > NO thuis*|thuis
        NO|kwijt ... in_de_hand|in_bedwang|onder_controle|zelfbeheersing + mezelf|mijzelf|me_eigen|
            mijn + ADULT
        harming a child:
        I > HAVE MY > YOUNG HURT
        HAVE > ik MY > YOUNG HURT
        kheb|ikheb MY > YOUNG HURT
        LATELY > mijn|me|mn > YOUNG > HURT $
        heb > MY > YOUNG HURT
        ik > HURTING > MY > YOUNG
        HURTING > ik > MY > YOUNG
        ik > geef|gaf|heb|had MY > YOUNG BLOW
        bang ... ik YOUNG TO_HURT
        YOUNG ... bang ... ik ... TO_HURT
        ik > ga|wil|kan|zou|moet|wou MY > YOUNG TO_HURT
        STRAINED ... ik MY > YOUNG HURTING|TO_HURT
        NO|kwijt ... in_de_hand|in_bedwang|onder_controle|zelfbeheersing + mezelf|mijzelf|me_eigen|
            mijn + YOUNG
        vertrouw > mezelf|mijzelf + YOUNG
        // Another hurts, and who writes tells of it.
        another hurts:
        SOMEONE heeft|heef|heb|hebben|had > LATELY > MY > ADULT|YOUNG HURT
        heeft|heef|hebben|had > SOMEONE|MY LATELY > MY > ADULT|YOUNG HURT
        // Who is hurt too is not told that she hurts.
        hurt herself:
        SOMEONE HIT|bedreigt|misbruikt|dwingt|wurgt|mishandelt > mij|me|mn|ons
        heeft|hebben|had > mij|me|ons HURT|misbruikt|verkracht
        ik > ben|word|werd HURT|misbruikt
        bang > voor > hem|haar|MY
        """
}
