/// What was read at each token, so that nothing is read twice at one place.
///
/// A grammar that looks ahead reads the same words again and again; with this it takes time in
/// proportion to the text (packrat parsing, Ford 2002).
final class Memo<Value> {
    private let places: Range<Int>
    private var matches: [Match<Value>??] = []

    /// Makes an empty memory for the tokens of an utterance.
    init(for utterance: Utterance) {
        places = utterance.indices
    }

    /// Gives what was read at a token, reading it the first time.
    func match(at index: Int, _ read: () -> Match<Value>?) -> Match<Value>? {
        guard places.contains(index) else { return read() }
        if matches.isEmpty { matches = Array(repeating: nil, count: places.count) }
        if let known = matches[index] { return known }
        let match = read()
        matches[index] = .some(match)
        return match
    }
}
