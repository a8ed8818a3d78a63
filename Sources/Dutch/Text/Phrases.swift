/// Phrases that mean something, found at a place in an utterance, the longest first.
struct Phrases<Value: Sendable>: Sendable {
    private var steps = DigestSteps()
    /// What is meant at each place where a phrase can end; the first is where all begin.
    private var values: [Value?] = [nil]

    /// Makes a set of phrases out of a table with a meaning for each of its rows.
    ///
    /// A phrase that stands in two rows has the meaning of the last.
    init(_ table: WordTable, meaning: (String) -> Value?) {
        for row in table.rows {
            guard let value = meaning(row.key) else { continue }
            for phrase in row.phrases { add(phrase, value) }
        }
    }

    private mutating func add(_ phrase: String, _ value: Value) {
        var place = 0
        for token in Tokenizer.tokens(of: phrase) {
            if let next = steps.next(from: place, token.digest) {
                place = next
            } else {
                steps.add(from: place, token.digest, to: values.count)
                place = values.count
                values.append(nil)
            }
        }
        values[place] = value
    }

    /// Finds the longest phrase that starts at a token.
    func match(in utterance: Utterance, at start: Int) -> Match<Value>? {
        guard start >= 0 else { return nil }
        var place = 0
        var index = start
        var best: Match<Value>?
        while index < utterance.tokens.count,
            let next = steps.next(from: place, utterance.tokens[index].digest)
        {
            place = next
            index += 1
            if let value = values[place] { best = Match(value, end: index) }
        }
        return best
    }

    /// Finds the longest phrase that ends just before a token.
    func match(in utterance: Utterance, before end: Int, within reach: Int = 4) -> Match<Value>? {
        for start in max(0, end - reach)..<max(end, 0) {
            if let match = match(in: utterance, at: start), match.end == end {
                return Match(match.value, end: start)
            }
        }
        return nil
    }
}

/// Something read at a place, and where reading can go on.
struct Match<Value> {
    var value: Value
    let end: Int

    init(_ value: Value, end: Int) {
        self.value = value
        self.end = end
    }
}

extension Match: Sendable where Value: Sendable {}
