/// Tells what a text is about, by the words that people use for each topic.
///
/// Endings, spelling by ear and one typing mistake are forgiven, and the last part of a long word
/// counts: "keukenkastje" is about a "kast". It does not look at what a sentence denies.
public struct Topics: Sendable {
    private var words = NearWords(shortest: Topics.shortestTypo)
    /// The topics that each single word speaks for.
    private var ofWord: [Int: [Int]] = [:]
    private var phrases: [(words: [Digest], topic: Int)] = []
    private let keys: [String]

    private static let shortestTypo = 5
    private static let shortestPart = 4
    /// How much a word says: as it stands, as a part of a longer one, or mistyped.
    private static let (exact, part, mistyped) = (4, 3, 2)

    /// Makes it of the words and the short phrases for each topic.
    public init(_ topics: [(key: String, phrases: [String])]) {
        keys = topics.map(\.key)
        for (topic, entry) in topics.enumerated() {
            for phrase in entry.phrases { add(Topics.stems(of: phrase), topic) }
        }
    }

    private mutating func add(_ stems: [[UInt8]], _ topic: Int) {
        if stems.count == 1 {
            ofWord[words.add(stems[0]), default: []].append(topic)
        } else if !stems.isEmpty {
            phrases.append((stems.map { Digest($0) }, topic))
        }
    }

    /// The topics that a text is about, the likeliest first; of two that are as likely, the one that
    /// was named first when this was made.
    ///
    /// - Parameters:
    ///   - text: What somebody wrote.
    ///   - forgiving: Whether a word may have a typing mistake.
    /// - Returns: The keys of the topics.
    public func found(in text: String, forgiving: Bool = true) -> [String] {
        let sounds = Topics.sounds(of: text)
        var scores = [Int](repeating: 0, count: keys.count)
        for sound in sounds {
            let (topics, score) = topics(of: sound, forgiving)
            for topic in Set(topics) { scores[topic] += score }
        }
        let digests = sounds.map { Digest(Stem.of($0)) }
        for phrase in phrases where digests.holds(phrase.words) {
            scores[phrase.topic] += Topics.exact * phrase.words.count
        }
        return scores.indices.filter { scores[$0] > 0 }
            .sorted { (scores[$1], $0) < (scores[$0], $1) }
            .map { keys[$0] }
    }

    private func topics(
        of sound: [UInt8],
        _ forgiving: Bool
    ) -> (topics: [Int], score: Int) {
        let stem = Stem.of(sound)
        if let number = words.number(of: stem) { return (ofWord[number] ?? [], Topics.exact) }
        for cut in 2..<max(2, sound.count - Topics.shortestPart + 1) {
            guard let number = words.number(of: Stem.of(Array(sound[cut...]))) else { continue }
            return (ofWord[number] ?? [], Topics.part)
        }
        guard forgiving else { return ([], 0) }
        return (words.near(stem).flatMap { ofWord[$0] ?? [] }, Topics.mistyped)
    }

    private static func stems(of text: String) -> [[UInt8]] { sounds(of: text).map(Stem.of) }

    private static func sounds(of text: String) -> [[UInt8]] {
        Utterance(uncounted: text).tokens.filter { $0.shape == .word }
            .map { Sound.bytes(of: $0.text) }
    }
}

extension [Digest] {
    /// Whether these words stand in it next to each other.
    fileprivate func holds(_ words: [Digest]) -> Bool {
        guard count >= words.count else { return false }
        return (0...count - words.count).contains {
            self[$0..<$0 + words.count].elementsEqual(words)
        }
    }
}
