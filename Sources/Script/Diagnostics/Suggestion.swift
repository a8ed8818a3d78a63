internal import Dutch

/// Guesses what somebody meant to write.
enum Suggestion {
    /// The candidate that a word is probably a slip of the pen for.
    ///
    /// Scripts have short keywords and names, so here one wrong letter in three is forgiven too.
    static func nearest(to word: String, in candidates: [String]) -> String? {
        guard candidates.count <= Limits.candidates else { return nil }
        if let nearest = Spelling.nearest(to: word, in: candidates) { return nearest }
        guard word.count >= 3 else { return nil }
        return candidates.first { Spelling.distance(word, $0, limit: 1) != nil }
    }
}
