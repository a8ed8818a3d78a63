/// Settles which of the finds of all grammars stand, and in what order.
enum Rivalry {
    /// Keeps the finds that were asked and that nothing better stands in the way of; rivals for the
    /// same words come likeliest first, the rest in the order of the text.
    static func settled(_ finds: [Find], asked: Set<Kind>) -> [Find] {
        let visible = without(finds) { isHidden($0, by: $1) }.flatMap { $0.views(as: asked) }
        return clustered(without(unique(visible)) { isPart($0, of: $1) })
    }

    /// Two moments can be one answer: both halves of "maandag om 8" say monday.
    private static func unique(_ finds: [Find]) -> [Find] {
        var answers: [Range<Int>: [Meaning]] = [:]
        return finds.filter { find in
            if answers[find.tokens]?.contains(find.meaning) ?? false { return false }
            answers[find.tokens, default: []].append(find.meaning)
            return true
        }
    }

    /// What only counts because it was asked yields to what is certain, and a number to what counts
    /// nothing: "3" in "3 weken" still answers "hoeveel?", and "3" in "3 mei" does not.
    private static func isHidden(_ find: Find, by other: Find) -> Bool {
        let (kind, otherKind) = (find.meaning.kind, other.meaning.kind)
        guard kind != otherKind, other.certainty == .certain else { return false }
        if kind == .number {
            // "2026" and "de tiende" are numbers as well, "3" in "3 mei" is none.
            let isPart = other.tokens.count > find.tokens.count
            return countless.contains(otherKind) || calendar.contains(otherKind) && isPart
        }
        guard find.certainty == .asked, !weak.contains(otherKind) else { return false }
        return !(kind == .period && otherKind == .duration)
    }

    /// Kinds in which digits count nothing.
    private static let countless: Set<Kind> = [
        .phone, .email, .url, .postcode, .iban, .bsn,
    ]

    private static let calendar: Set<Kind> = [.moment, .recurrence]

    /// Kinds that stand in nobody's way.
    private static let weak: Set<Kind> = [.number, .ordinal, .assent, .name]

    private static func isPart(_ find: Find, of other: Find) -> Bool {
        other.certainty >= find.certainty && other.meaning.kind != find.meaning.kind
            && other.tokens.count > find.tokens.count
            && other.tokens.lowerBound <= find.tokens.lowerBound
            && other.tokens.upperBound >= find.tokens.upperBound
    }

    private static func without(_ finds: [Find], _ yields: (Find, Find) -> Bool) -> [Find] {
        guard finds.count > 1 else { return finds }
        let byPlace = finds.indices.sorted {
            finds[$0].tokens.lowerBound < finds[$1].tokens.lowerBound
        }
        var isKept = [Bool](repeating: true, count: finds.count)
        for (place, one) in byPlace.enumerated() {
            for other in byPlace[(place + 1)...] {
                guard finds[other].tokens.lowerBound < finds[one].tokens.upperBound else { break }
                if yields(finds[one], finds[other]) { isKept[one] = false }
                if yields(finds[other], finds[one]) { isKept[other] = false }
            }
        }
        return finds.indices.filter { isKept[$0] }.map { finds[$0] }
    }

    /// Orders by place; within a run of overlapping finds the likeliest first, then the longest.
    private static func clustered(_ finds: [Find]) -> [Find] {
        guard finds.count > 1 else { return finds }
        let byPlace = finds.enumerated().sorted {
            ($0.element.tokens.lowerBound, $0.offset) < ($1.element.tokens.lowerBound, $1.offset)
        }
        var result: [Find] = []
        var cluster: [(offset: Int, element: Find)] = []
        var end = 0
        for entry in byPlace {
            if entry.element.tokens.lowerBound >= end {
                result += likeliestFirst(cluster)
                cluster = []
            }
            cluster.append(entry)
            end = max(end, entry.element.tokens.upperBound)
        }
        return result + likeliestFirst(cluster)
    }

    private static func likeliestFirst(_ cluster: [(offset: Int, element: Find)]) -> [Find] {
        cluster.sorted { one, other in
            let (a, b) = (one.element, other.element)
            return (b.certainty.rawValue, b.tokens.count, one.offset)
                < (a.certainty.rawValue, a.tokens.count, other.offset)
        }.map(\.element)
    }
}
