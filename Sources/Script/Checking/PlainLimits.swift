internal import Dialog

/// How long and how hard texts may be for those who read them.
struct PlainLimits {
    /// Words in a sentence, on average over a text of more than one.
    let average: Int
    /// Words in a sentence that still reads well.
    let sentence: Int
    /// Words in the longest sentence that passes.
    let longestSentence: Int
    /// Sentences in a message, which then has about 35 words at most.
    let sentences = 3
    /// The figure of Flesch and Douma from which a dialog reads easily.
    let ease: Int
    /// The lowest figure that passes.
    let leastEase: Int
    /// Whether words that stand on letters must be explained.
    let explainsTerms: Bool

    /// One in six adults reads with difficulty; those who help out read a newspaper.
    init(for audience: Dialog.Audience) {
        switch audience {
        case .volunteer, .coordinator, .keyHolder:
            (average, sentence, longestSentence) = (13, 16, 20)
            (ease, leastEase, explainsTerms) = (65, 50, false)
        case .resident, .everyone, .part, .repair:
            (average, sentence, longestSentence) = (10, 12, 15)
            (ease, leastEase, explainsTerms) = (75, 65, true)
        }
    }
}
