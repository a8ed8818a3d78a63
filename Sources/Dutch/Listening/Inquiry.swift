/// What somebody asks of what she is asked to do, before she says yes or no: "hoe lang duurt het", "wie
/// is het", "wat moet ik zeggen".
public enum Inquiry {
    /// Whether a text asks such a thing, in spite of its spelling.
    public static func isMade(in text: String) -> Bool {
        !signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text))).isEmpty
    }

    private static let signals = Signals([
        """
        IT: het|t|dat|dit|die|hij|zij|ze
        inquiry:
        hoe > lang|ver|zwaar|moeilijk|veel|oud|heet
        hoelang|hoeveel > tijd|werk|duurt|ben
        wie > is|zijn|vraagt
        waar > is|woont|moet|precies|ergens
        wat > moet|zeg|vraag|doe > ik
        wat > is|houdt|gaat|kost > IT
        wat > voor > iets|klus|werk
        is|duurt|kost > IT ver|lang|zwaar|moeilijk|veel|dichtbij
        duurt > IT > $
        wanneer > is|moet
        """
    ])
}
