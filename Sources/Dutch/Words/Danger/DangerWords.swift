/// What people say in danger, as patterns for `Signals`.
///
/// A pattern says who does what to whom, in classes of words with names that read aloud: "CAUSE HIT
/// SUFFERER", "NO SUPPLY". The words stand as they sound: most misspellings need no word of their
/// own. The patterns under "no" take away words that only look like danger; they say what goes with
/// a word when it is meant otherwise.
enum DangerWords {
    static let signals = Signals(
        [
            people, figurative, suicide, noSuicide, violence, noViolence, acute, noAcute, child,
            noChild, eviction, noEviction, cutoff, noCutoff, doer, doubtful, foreign,
        ],
        innocent: innocent,
        present: present,
        glued: Signals.Glued(
            before: ["ik", "hij", "wil", "ga", "heb", "niet", "geen", "zonder", "mijn", "meer"],
            behind: ["me", "mij", "hem", "ons", "niet", "meer", "dood"]
        )
    )

    /// The signals that remain when what only looks like them is taken away.
    static func heard(in text: String) -> Set<String> {
        let words = signals.words(of: Tokenizer.tokens(of: text))
        let heard = signals.occurring(in: words)
        return heard.filter { name in
            let silencing = silencing(name).filter(heard.contains)
            guard !silencing.isEmpty, !name.hasPrefix(Signals.silencing) else { return true }
            var serious = words
            for key in silencing { serious.forget(signals.places(of: key, in: words)) }
            return signals.occurring(in: serious).contains(name)
        }
    }

    /// Whether danger is named, and all of it only to be denied or as a figure of speech.
    static func isTakenBack(in text: String) -> Bool {
        let named = signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text)))
            .intersection(dangers)
        return !named.isEmpty && heard(in: text).isDisjoint(with: named)
    }

    private static let dangers = Danger.allCases.reduce(into: Set<String>()) {
        $0.formUnion($1.signals)
    }

    /// The signals that take words away from another.
    private static func silencing(_ name: String) -> [String] {
        let danger = Danger.allCases.first { $0.signals.contains(name) }
        return ["danger", danger?.rawValue ?? name].map { Signals.silencing + $0 }
    }

    /// What is no longer past, whatever goes well now.
    private static let present: Set<String> = [
        "wil", "wilt", "kwil", "willen", "ga", "kga", "kan", "kannie", "zal", "denk", "slaat",
        "slaan",
        "dreigt", "bang", "weer", "opnieuw", "nog", "steeds", "vandaag", "vanavond", "vannacht",
        "morgen", "straks",
    ]

    /// Ordinary words that are one letter away from a word in the tables.
    private static let innocent: Set<String> = [
        "aangesloten", "aansluiten", "aansluiting", "gelachen", "vertraagd", "geslaagd",
        "aangepakt", "ingepakt", "ongevallen", "geachte", "groeten", "doorgemaakt", "leerkrachten",
        "vermoedde", "onderbroken", "onderbreken", "gestoorde", "meditatie", "opgelegd",
        "doorgaan", "uitslapen", "aangeboren", "opbrengen", "afgevallen",
    ]

    /// Who it is about, what they do and when; all tables know these names.
    private static let people: Signals.Table = """
        // Persons.
        KIN: man|vader|papa|pa|pap|stiefvader|pleeg*|bonusvader|schoonvader|moeder|mama|ma|mam|
            stiefmoeder|schoon*|
            stief*|ex|exman|exvriend|exvrouw|vriend|lief|vent|vrouw|vriendin|zoon|dochter|broer|
            broers|zus|partner|verloofde|mijn_oom|me_oom|mn_oom|haar_oom|zijn_oom|een_oom|onze_oom|
            tante|opa|oma|neef|nicht|zwager|familie|ouders|huisgenoot|kleinzoon
        SOMEONE: KIN|hij|ie|ze|zij|iemand|die|buurman|buurvrouw|buur|buren|baas|chef|huisbaas|
            leraar|meester|juf|trainer|coach|verzorger|verpleger|zuster|begeleider|collega|kennis|
            jongens|mannen|gast|gasten|kerel|types|persoon|oppas|loverboy|pooier
        SUFFERER: mij|me|mn|mien|mie|mich|oons|ons|haar|hem|hun|hen|jou|je|jullie|elkaar|mekaar|
            moeder|mama|vader|vrouw|zus|oma|opa|vriendin|buurvrouw|buurman|iemand|mensen|iedereen
        YOUNG: kind*|dochtr|stiefzoon|stiefdochter|stiefkind*|pleegkind*|kleinzoon|kleindochter|
            leerling*|baby*|dochter*|zoon|zoons|zonen|zoontje*|kleuter*|peuter*|jongetje*|meisje*|
            broertje*|zusje*|neefje*|nichtje*|kleine|kleintje*|buurjongen*|buurmeisje*|buurkind*|
            kids|zuigeling|kleinkind*|minderjarig*|jongen
        PARENT: mama|papa|moeder|vader|mam|pap|ouders|mamma|pappa|ma|pa|stiefvader|stiefmoeder
        AGE: 5|6|7|8|9|10|11|12|13|14|15|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|
            vijftien
        MY: mijn|mn|me|ons|onze|haar|zijn|zn|hun|der|de|het|t|een
        // What one does, wants and cannot.
        HIT: sla|slaat|slaan|slaagt|sloeg|sloegen|slog|slaage|geslagen|geslage|geslaan|mep|mept|
            meppen|mepte|gemept|schop|schopt|schoppen|schopte|geschopt|trapt|trapte|getrapt|stomp|
            stompt|stompte|gestompt|knijpt|kneep|trapten|stompen|
            geknepen|ranselt|afgeranseld|rammelt|timmert|
            kopstoot
        GRAB: pak|pakt|pakte|pakken|gepakt|vastgepakt|vast_gepakt|grijpt|greep|gegrepen|trekt|trok|
            getrokken|sleurt|sleurde|duwt|duwde|geduwd|gooit|gooide|gegooid|smijt|smeet|sleept|
            knijpt|kneep|schudt|bijt|gestoken|vastgebonden
        NO: niet|nie|ni|geen|gene|ginne|geene|niks|niets|nix|nooit|zonder|nauwelijks|amper
        MORE: meer|mee|langer|verder|nog
        WILL: wil|wilt|wou|wilde|willen|kwil|kwou|kga|ga|gaat|gaan|wens|wenst|hoop|hoopt|liever|
            verlang*|zal|zou|durf|plan|besloten
        AFRAID: bang|bange|angst|angstig|doodsbang|schrik|durf|durft|durven
        // What one swallows, and what one cannot do without.
        PILLS: pil|pillen|pilletje*|slaappil*|slaaptablet*|slaapmiddel*|tablet|tabletten|tabletjes|
            medicijn*|medicatie|paracetamol*|pijnstiller*|ibuprofen|antidepressiva|oxazepam|
            diazepam|
            temazepam|lorazepam|alprazolam|zolpidem|valium|seresta|xanax|benzo*|kalmeringspil*|
            kalmeringsmiddel*|morfine|oxycodon|tramadol|methadon|codeine|insuline|hartpillen|
            bloeddrukpillen|quetiapine|seroquel
        MEDICINE: insuline|medicijn*|medicatie|hartpillen|pufje*|pompje|inhalator|epipen|
            bloedverdunners|zuurstof|hartmedicijn*|pillen
        // What weighs on people, and beats nobody.
        BURDEN: gemeente|waterschap|crisis|afwijzing|uwv|svb|duo|cjib|belasting*|bewindvoerder|rijk|
            overheid|regering|kabinet|
            deurwaarder*|incasso*|instantie*|verzekering*|verzekeraar|zorgverzeker*|zorgpremie|
            energie*|eneco|vattenfall|essent|woningbouw*|corporatie|toeslag*|uitkering|huur|kosten|
            prijs|prijzen|rekening*|schuld|schulden|inflatie|boete|boetes|aanmaning*|brief|brieven|
            nota|nieuws|bedrag|post|papier*|formulier*|regels|cijfers|spanning|stress|wachten|
            onzekerheid|zorgen|armoede|bureaucratie|administratie|werk|drukte
        // Things of every day.
        THING: printer|computer|laptop|telefoon|wifi|hond|kat|mug|muggen|wesp|spin|vlieg|wekker|
            ajax|psv|feyenoord|hitte|warmte|werk|drukte|stress|papieren|formulier*|brief|brieven|
            muziek|lawaai|buienradar|kou|honger|les|huiswerk|trap|examen|oefening*|film|grap|moppen
        // When, and why.
        PAST: in_19*|in_200*|in_201*|vroeger|vorig_jaar|
            vorige_maand|vorige_zomer|vorige_winter|jaren_geleden|jaar_geleden|lang_geleden|
            destijds|ooit|maanden_geleden|maand_geleden
        SINCE: dagen|dage|gisteren|gister|eergisteren|dag|sinds|week
        WEEKDAY: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|
            vandaag|vanavond|vannacht|straks|morgenvroeg|morgenochtend|morgenmiddag|
            morgenavond|vanmiddag|zometeen
        SOON: WEEKDAY|volgende_week|deze_week|eind_van|dagen|weken|januari|februari|maart|april|mei|
            juni|juli|augustus|september|oktober|november|december|uiterlijk|binnenkort|uur|de_1e
        OWED: niet_betaald|niet_betaal|niet_betaalt|nie_betaald|wanbetaling|achterstand|schuld*|
            niet_betalen|nie_betalen|rekening*
        """
}
