/// Counts the children that someone names: "2 jongens en 1 meisje", "zoon van 12 en dochter van 8".
enum Children {
    /// Finds how many children are named in an utterance, each with a number or an age; none where
    /// one has neither, or where anything else is counted: "3 kinderen: 2 jongens en een meisje".
    static func finds(in utterance: Utterance) -> [Find] {
        var total = 0.0
        var places: [Range<Int>] = []
        for index in utterance.indices {
            guard let size = utterance.word(at: index).flatMap({ NumberWords.children[$0] }) else {
                continue
            }
            let single = hasAge(index, in: utterance) ? Match(size, end: index) : nil
            guard let count = count(of: size, in: utterance, at: index) ?? single else { return [] }
            total += count.value
            places.append(count.end..<index + 1)
        }
        guard let first = places.first, let last = places.last,
            !utterance.indices.contains(where: { index in
                isCounting(index, in: utterance) && !places.contains { $0.contains(index) }
            })
        else { return [] }
        return [Find(.number(.exactly(total)), first.lowerBound..<last.upperBound)]
    }

    /// Whether a number is how old a child is: "5" in "dochter van 5".
    static func isAge(at start: Int, in utterance: Utterance) -> Bool {
        guard utterance.number(at: start) != nil else { return false }
        let index = utterance.indices.prefix(start).last { !isListed($0, in: utterance) } ?? start
        let before = utterance.word(at: index - 1) ?? ""
        return utterance.word(at: index) == "van"
            && (NumberWords.children[before] != nil || NumberWords.kids.contains(before))
    }

    /// Whether it stands between the ages of more than one: "van 3, 5 en 8".
    private static func isListed(_ index: Int, in utterance: Utterance) -> Bool {
        [",", "en", "&"].contains(utterance.text(at: index) ?? "")
            || utterance.digits(at: index) != nil
    }

    private static func hasAge(_ index: Int, in utterance: Utterance) -> Bool {
        utterance.word(at: index + 1) == "van" && utterance.number(at: index + 2) != nil
    }

    /// Reads how many children a word with its number is, and where that starts.
    private static func count(of size: Double, in utterance: Utterance, at index: Int)
        -> Match<Double>?
    {
        (max(0, index - 4)...index).lazy.compactMap { start in
            guard let number = utterance.number(at: start) else { return nil }
            // "Een tweeling" is a number as a whole.
            if number.end == index + 1 { return Match(number.size, end: start) }
            return number.end == index ? Match(number.size * size, end: start) : nil
        }.first
    }

    /// Whether something is counted here that is no age.
    private static func isCounting(_ index: Int, in utterance: Utterance) -> Bool {
        guard let number = utterance.number(at: index), !number.isDoubtful else { return false }
        return !isAge(at: index, in: utterance)
    }
}
