/// The word of whoever must do something else first: "stop even, mijn kind huilt".
public enum CalledAway {
    /// Whether a text asks to wait and says why; "stop even" alone may mean to stop.
    public static func isTold(in text: String) -> Bool {
        !signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text))).isEmpty
    }

    private static let signals = Signals([
        """
        HALT: stop|stoppen|wacht|wachten|ho|pauze
        BRIEFLY: even|ff|effe|eventjes|efkes
        pause:
        HALT > BRIEFLY ... huilt|huilen|roept|schreeuwt|wakker|deur|deurbel|telefoon|baby|pan|eten|luier
        HALT > BRIEFLY ... bel > gaat
        HALT > BRIEFLY ... moet > ik|zo > weg|helpen
        BRIEFLY > stoppen|wachten ... huilt|huilen|roept|schreeuwt|wakker|deur|deurbel|telefoon|baby|pan|eten
        """
    ])
}
