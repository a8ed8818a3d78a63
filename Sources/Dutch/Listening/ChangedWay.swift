/// Tells whether somebody says that how or when she can be reached is different from what she said.
public enum ChangedWay {
    /// Whether a text says so, or names a time or a place in the middle of nothing.
    ///
    /// It hears too much for who talks of something else: only of who said how it is safe to reach her
    /// does a text mean this.
    public static func isTold(in text: String) -> Bool {
        !signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text))).isEmpty
    }

    private static let signals = Signals([
        """
        NO: niet|nie|ni|geen
        CAN: kan|ken|lukt|gaat|mag|past
        WHEN: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag|
            ochtend|middag|avond|vanmiddag|vanavond|uur
        PLACE: bij|in|op|aan|naar
        changed:
        CAN + NO
        NO > meer
        NO > WHEN
        NO > PLACE
        liever + WHEN|PLACE
        WHEN + PLACE|om|na|voor|tussen|wel|kan
        toch + WHEN|PLACE
        maar > WHEN
        ander|andere|anders + WHEN|PLACE|plek|plaats|dag|tijd
        alleen > WHEN|PLACE|bellen|appen
        als|wanneer > hij|ie|zij|ze + weg|werk|werken|slaapt
        wel|NO > veilig
        veilig > is|NO|als
        NO > bellen|appen|schrijven|langskomen
        """
    ])
}
