/// Hears that somebody worries about a neighbour, a friend or a visitor, and not about who writes or
/// those she lives with.
public enum Neighbours {
    /// Whether a text tells that another may be in need: beaten, or not to be seen any more.
    ///
    /// Whoever speaks of what is done to herself too is taken to mean that, and so is who speaks of
    /// those at home: what she needs is said to her.
    public static func areInNeed(in text: String) -> Bool {
        let heard = signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text)))
        return heard.contains("another") && !heard.contains("herself")
    }

    private static let signals = Signals([
        """
        NO: niet|nie|ni
        ME: me|mij|mn
        THEY: hij|ie|zij|ze
        WHO: buurvrouw|buurman|buurmeisje|buurjongen|buurvrouwtje|buren|overbuurvrouw|overbuurman|
            onderbuurvrouw|onderbuurman|bovenbuurvrouw|bovenbuurman|hiernaast|vriendin|collega|
            kennis|bezoeker|bezoekster|bewoner|bewoonster|mevrouw|meneer|iemand|een_ander|zus|tante|nicht
        BEATEN: geslagen|mishandeld|bedreigd|geschopt|gestompt|geknepen|misbruikt|opgesloten
        BEATS: slaat|slaan|sloeg|mishandelt|mishandeld|schopt|bedreigt|mept|opsluit
        another:
        maak|maken > ME|ons > zorgen + om|over + WHO|THEY|haar|hem|die
        maak|maken > ME|ons > zorgen > om|over ... THEY|haar|hem
        ben|was > bezorgd|ongerust > om|over ... WHO|THEY|haar|hem|die
        WHO + wordt|word|werd|worden > BEATEN
        THEY wordt|word|werd > BEATEN + denk|vermoed|zorgen|geloof
        haar|zijn|zn > man|vriend|vrouw|vriendin|ex|zoon + BEATS > haar|hem
        WHO BEATS > haar|hem|zijn|zn|de
        denk|vermoed|weet|hoor|zie|zag + WHO BEATS
        kinderen|kind|kindje + hiernaast|buren|buurvrouw|boven|beneden + BEATEN|BEATS|gillen|schreeuwen
        WHO + doet|doen|deed|reageert NO > open
        THEY doet|deed NO > open + dagen|week|weken|zorgen
        WHO + al|sinds|dagen|week|weken NO > gezien|buiten|gehoord
        een_ander + nood|veilig|gevaar
        herself:
        BEATS > ME|ons
        mij|ons > BEATS
        ik > word|werd|ben|was > BEATEN|bang
        mijn|me|mn|m_n > man|vrouw|vriend|ex|partner|vader|moeder|kind|kinderen|zoon|dochter|zoontje|dochtertje
        onze > kinderen|zoon|dochter
        """
    ])
}
