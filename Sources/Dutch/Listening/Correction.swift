/// Hears someone correct what she said before.
public enum Correction {
    /// Gives what should have been said, as in "950" for "nee, ik bedoel 950"; nil when the text is
    /// no correction.
    public static func corrected(in text: String) -> String? {
        let marker = "ik bedoel "
        guard let found = text.lowercased().ranges(of: marker).first else { return nil }
        return String(text.lowercased()[found.upperBound...])
    }
}
