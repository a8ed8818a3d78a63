/// Whether somebody asks for a person who does something with her or for her: "wie kan me kast in
/// elkaar zette", "is er een vrouw die met mij wil wandelen".
///
/// It does not tell what is to be done, and neither whether a neighbour is who can: of whoever wants a
/// letter read it is true as well.
public enum NeighbourWish {
    /// Hears whether a text asks for somebody, in spite of its spelling.
    public static func isTold(in text: String) -> Bool {
        !signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text))).isEmpty
    }

    private static let signals = Signals([
        """
        WHO: iemand|iemant|vrouw|man|buur|buurman|buurvrouw|vrijwilliger|meneer|mevrouw
        ME: mij|me|mijn|mn|mien|ons|onze
        DOES: kan|ken|wil|gaat|komt|doet|naait|rijd|rijdt|brengt|helpt|help|maakt|leert|kookt|knipt|
            past|tilt|heeft_tijd|zou
        wish:
        wie > DOES + ME|kijken|helpen|met
        kan|ken|kun|kunnen|wil|zou > WHO|jullie + ME
        kan|ken|kun|kunnen|wil|zou > er|een|de|n > WHO + ME
        zoek|zoeken|zoekt > WHO
        zoek|zoeken|zoekt > een|n > WHO
        iemand|iemant > die + ME
        wil|nodig > WHO > die
        wie > heeft > verstand|tijd|zin
        heb|hebben|ken|kennen > je|jullie|jij|u > iemand|iemant
        heb|hebben|ken|kennen > je|jullie|jij|u > soms|misschien|toevallig > iemand|iemant
        help|helpt > mij|me > met|even
        hulp > nodig > met|in|om
        iemand|iemant > nodig > die|voor|om|met
        zoek|zoeken > een|n > maatje|oppas|tolk|klusser
        zoek|zoeken > maatje|oppas|tolk|klusser
        is > er > WHO > die
        is > er > een|n > WHO > die
        hulp > nodig|gezocht > bij|met|voor
        zoek|zoeken > hulp > bij|met|voor
        mag ook > een > man|vrouw + klus*|kan|doet
        """
    ])
}
