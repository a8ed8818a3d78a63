/// What somebody wants with what is kept of her, in words that are too many to be taught: "haal mijn
/// briefje weg", "wat staat er op mijn briefje".
public enum OwnRecords: String, Hashable, Sendable, CaseIterable {
    /// That it is gone.
    case wiping
    /// To see it.
    case seeing

    /// What a text wants; nil when it wants neither.
    public static func wish(in text: String) -> OwnRecords? {
        let words = signals.words(of: Tokenizer.tokens(of: text))
        let heard = signals.occurring(in: words)
        return allCases.first { heard.contains($0.rawValue) }
    }

    private static let signals = Signals([
        """
        MY: mijn|mn|m_n|me
        CARD: briefje|brieffie|kaartje|notitie
        AWAY: weg|wegdoen|weghalen|weggooien|wissen|verwijderen|intrekken|wegdoet|weghaalt
        wiping:
        haal|haalt|gooi|doe|wis|verwijder|vernietig > MY > CARD
        MY > CARD + AWAY
        alles|gegevens > van|over > mij|me|mn AWAY
        AWAY > alles|gegevens > van|over > mij|me
        wis|verwijder|haal|gooi|doe > alles > van|over > mij|me
        seeing:
        wat|hoe staat|stond MY > CARD
        mag|kan|wil|laat + zien|lezen MY > CARD
        mag|kan|wil|laat MY > CARD zien|lezen
        """
    ])
}
