/// What of a text says something about what someone wants.
enum IntentFeatures {
    private static let partLengths = [3, 4, 5]
    private static let longestWord = 24
    private static let mostWords = 200

    /// Counts the words, pairs of words and parts of words of a text, in the order of the text.
    static func counts(of text: String) -> [(feature: String, count: Int)] {
        let words = Utterance(text).withoutCourtesy().split(separator: " ").prefix(mostWords)
            .map { Sound.key(String($0)) }
        var counts: [(feature: String, count: Int)] = []
        var places: [String: Int] = [:]
        for feature in features(of: words) {
            if let place = places[feature] {
                counts[place].count += 1
            } else {
                places[feature] = counts.count
                counts.append((feature, 1))
            }
        }
        return counts
    }

    private static func features(of words: [String]) -> [String] {
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        return words.map { "=" + $0 } + pairs + words.flatMap(parts)
    }

    /// The runs of three to five letters in a word, its edges included.
    private static func parts(of word: String) -> [String] {
        let letters = Array("<\(word.prefix(longestWord))>".unicodeScalars)
        return partLengths.flatMap { length in
            letters.count <= length
                ? []
                : (0...letters.count - length).map { start in
                    String(String.UnicodeScalarView(letters[start..<start + length]))
                }
        }
    }
}
