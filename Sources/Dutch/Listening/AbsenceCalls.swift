/// The wish of whoever writes to be called when she stays away: "jullie mogen me bellen als ik niet kom".
public enum AbsenceCalls {
    /// Whether a text says that; who is not there any more at all, wants no call, or one on the very
    /// day, says something else.
    public static func areAgreed(in text: String) -> Bool {
        let heard = signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text)))
        return heard.contains("call") && heard.contains("herself") && heard.contains("away")
            && !heard.contains("something else")
    }

    private static let signals = Signals([
        """
        NO: niet|nie|ni|nooit|geen
        CALL: bel|belt|bellen|gebeld|opbellen|belletje
        IF: als|wanneer|indien|mocht
        call:
        CALL
        herself:
        me|mij|mn|gebeld
        away:
        IF > ik ... NO > kom|ben|verschijn
        IF > ik ... NO > op > kom|dagen
        IF > ik ... wegblijf|afwezig
        IF > ik ... weg > blijf
        something else:
        een|die|zelfde|dezelfde > dag
        NO > CALL|te|meer
        CALL > me|mij|mn > NO
        """
    ])
}
