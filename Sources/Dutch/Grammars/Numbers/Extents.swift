/// Something that is more or less than another of its sort.
protocol Sized: Hashable, Sendable {
    var size: Double { get }

    /// The same counted in what the other end of a range is: "2" in "2 tot 3 miljoen".
    func scaled(like other: Self) -> Self
}

extension Sized {
    func scaled(like other: Self) -> Self { self }
}

/// Reads how far a value goes: "20", "meer dan 20", "20 of meer", "tussen 20 en 30".
struct Extents<Value: Sized> {
    private let utterance: Utterance
    private let joints: Phrases<Bool>
    private let value: (Int) -> Match<Value>?

    /// Makes a grammar for values of one sort, each read where it starts.
    ///
    /// Where a choice is allowed, "2 of 3" goes from the one to the other; elsewhere it is two values.
    init(
        in utterance: Utterance,
        allowsChoice: Bool = false,
        value: @escaping (Int) -> Match<Value>?
    ) {
        self.utterance = utterance
        self.value = value
        joints = allowsChoice ? ExtentWords.choices : ExtentWords.joints
    }

    /// Reads the extent that starts at a token; a value on its own is one.
    func extent(at start: Int) -> Match<Extent<Value>>? {
        if let opening = ExtentWords.openings.match(in: utterance, at: start),
            let extent = extent(after: opening)
        {
            return extent
        }
        guard let low = value(start) else { return nil }
        if let range = range(from: low) { return range }
        guard let closing = ExtentWords.closings.match(in: utterance, at: low.end),
            // "200 of meer dan 300" says two things.
            !ExtentWords.comparing.contains(utterance.word(at: closing.end) ?? "")
        else {
            return Match(.exactly(low.value), end: low.end)
        }
        return Match(closing.value == .least ? .from(low.value) : .to(low.value), end: closing.end)
    }

    // MARK: What leads up to a value

    private func extent(after opening: Match<ExtentWords.Opening>) -> Match<Extent<Value>>? {
        guard let low = approximate(at: opening.end) else { return nil }
        switch opening.value {
        case .between:
            let isAnd = utterance.word(at: low.end) == "en"
            return isAnd ? between(low, and: approximate(at: low.end + 1)) : range(from: low)
        case .start: return range(from: low)
        case .least: return range(from: low) ?? bounded(low, .least)
        case .most: return bounded(low, .most)
        }
    }

    /// Reads "meer dan 10", and "meer dan 10 en minder dan 20".
    private func bounded(
        _ one: Match<Value>,
        _ side: ExtentWords.Opening
    ) -> Match<Extent<Value>> {
        let alone = Match<Extent<Value>>(
            side == .least ? .from(one.value) : .to(one.value),
            end: one.end
        )
        let isLinked = ["en", "maar", ","].contains(utterance.text(at: one.end) ?? "")
        guard
            let opening = ExtentWords.openings.match(
                in: utterance,
                at: isLinked ? one.end + 1 : one.end
            ),
            opening.value == (side == .least ? .most : .least),
            let other = approximate(at: opening.end)
        else { return alone }
        return between(one, and: other) ?? alone
    }

    // MARK: From one value to another

    /// Reads "20 tot 30", "20-30" and "20 à 30".
    private func range(from low: Match<Value>) -> Match<Extent<Value>>? {
        guard let joint = joints.match(in: utterance, at: low.end),
            let high = approximate(at: joint.end), low.value.size < high.value.size,
            // "3-5-76" is no range.
            !(utterance.isGlued(at: high.end) && utterance.text(at: high.end) == "-")
        else { return nil }
        return between(low, and: high)
    }

    private func between(_ one: Match<Value>, and other: Match<Value>?) -> Match<Extent<Value>>? {
        guard let other else { return nil }
        let first = one.value.scaled(like: other.value)
        let (low, high) =
            first.size <= other.value.size ? (first, other.value) : (other.value, first)
        return Match(.between(low, high), end: max(one.end, other.end))
    }

    /// Reads a value after words such as "de" and "ongeveer".
    private func approximate(at start: Int) -> Match<Value>? {
        let about = ExtentWords.fillers.match(in: utterance, at: start)
        return value(about?.end ?? start) ?? value(start)
    }
}
