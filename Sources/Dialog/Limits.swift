/// The bounds that keep every turn finite.
public enum Limits {
    /// Steps that one play may pass, rounds of `herhaal` included.
    public static let steps = 10_000
    /// Dialogs that may call each other within one play.
    public static let callDepth = 16
    /// Dialogs that may lie open on top of each other.
    public static let frames = 8
    /// Repair dialogs that may lie open above that.
    public static let repairs = 8
    /// Plays in one turn: each action, repair and return takes one.
    public static let playsPerTurn = 40
    /// Characters of a message that are read; more is kindly refused.
    public static let messageLength = 4_000
    /// Characters of a message, however long it is, in which danger and secrets are looked for.
    public static let scannedLength = 20_000
    /// Hours for which a question may be left open before Buur begins what waits beneath it.
    public static let lullHours = 2
    /// Times an answer to one question may be not understood before Buur lets it rest.
    public static let attempts = 3
    /// Times "bedoel je dit?" may be not understood: it was only a guess of ours.
    public static let guesses = 2
}
