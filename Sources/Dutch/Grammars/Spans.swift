/// Reads stretches of whole units: "3 weken", "een half jaar".
enum Spans {
    /// Reads the span that starts at a token, with all its parts: "1 uur en 30 minuten".
    static func span(in utterance: Utterance, at start: Int) -> Match<Span>? {
        guard let term = Terms.term(in: utterance, at: start), let span = term.value.span else {
            return nil
        }
        return Match(span, end: term.end)
    }
}
