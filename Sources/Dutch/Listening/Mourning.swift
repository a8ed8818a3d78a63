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
        DIED: overleden|overlede|gestorven|gestorve|heengegaan
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
}
