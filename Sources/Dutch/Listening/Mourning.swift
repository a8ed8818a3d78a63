/// Whether somebody tells that one who was dear to her has died, and little else: "mijn man is
/// overleden".
///
/// Who has something to ask besides writes more than that, and is heard for what she asks.
public enum Mourning {
    private static let mostWords = 10

    /// Hears whether a text tells of a death, in spite of its spelling.
    public static func isTold(in text: String) -> Bool {
        let tokens = Tokenizer.tokens(of: text)
        return tokens.count { $0.shape != .sign } <= mostWords
            && !signals.occurring(in: signals.words(of: tokens)).isEmpty
    }

    private static let signals = Signals([
        """
        DEAR: man|vrouw|vriend|vriendin|partner|moeder|mama|ma|vader|papa|pa|zoon|zoontje|dochter|
            dochtertje|kind|baby|broer|zus|zusje|broertje|opa|oma|oom|tante|neef|nicht|kleinkind|
            kleinzoon|kleindochter|buurman|buurvrouw|hond|kat|poes
        DIED: overleden|overlede|gestorven|gestorve|heengegaan|doodgegaan|dood_gegaan
        WHEN: vorige|gisteren|gister|vandaag|sinds|net|pas|en|maandag|dinsdag|woensdag|donderdag|
            vrijdag|zaterdag|zondag|ik|dit
        mourning:
        DEAR > is|zijn DIED
        DEAR > DIED
        is DEAR DIED
        DEAR > is > dood > $|WHEN
        heb > mijn|me|mn|onze > DEAR > verloren > $|WHEN
        """
    ])

    /// What somebody who mourns tells or asks, by the word that scripts know it by.
    public enum Telling: String, CaseIterable, Sendable {
        case arranging = "regelen"
        case company = "praten"
        case sleeplessness = "slapen"
        case farewell = "afscheid"
        case missing = "missen"
        case sorrow = "verdriet"
        case enough = "klaar"
    }

    /// Hears what somebody who mourns tells; nil when it is anything else, which is as good to tell.
    ///
    /// Of several things it is what most needs an answer.
    public static func telling(in text: String) -> Telling? {
        let heard = tellings.occurring(in: tellings.words(of: Tokenizer.tokens(of: text)))
        return Telling.allCases.first { heard.contains($0.rawValue) }
    }

    private static let tellings = Signals([
        """
        regelen:
        regelen|regele|geregeld|formulier*|papieren|erfenis|nalatenschap|notaris|verzekering
        uitvaart|begrafenis|crematie + betaal|betalen|geld|kosten|duur
        praten:
        praatje|praten|gezelschap|bezoek
        slapen:
        niet|nie|slecht|nauwelijks|amper|geen|niks + slapen|slaap|geslapen|slape
        wakker
        afscheid:
        uitvaart|begrafenis|begraven|crematie|gecremeerd|afscheid|herdenking|condoleance|janaza
        missen:
        mis|missen|mist|gemis|leeg|lege|stil
        verdriet:
        verdriet|verdrietig|huil|huilen|gehuild|tranen|pijn|zwaar|moeilijk|kapot
        klaar:
        dank|bedankt|dankje|dankjewel|thanks
        alleen|wilde|wou > het > even > zeggen
        wilde|wou|wil > het > alleen|gewoon|even > zeggen|kwijt
        """
    ])
}
