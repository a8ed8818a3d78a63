/// The words with which a step begins.
enum Keyword: String, CaseIterable {
    case say = "zeg"
    case ask = "vraag"
    case choose = "kies"
    case branch = "als"
    case otherBranch = "anders als"
    case otherwise = "anders"
    case collect = "herhaal"
    case set = "reken"
    case add = "voeg toe aan"
    case perform = "doe"
    case call = "roep"
    case wait = "wacht"
    case review = "controleer"
    case person = "haal een mens"
    case send = "stuur"
    case end = "einde"
    case give = "geef"

    /// The keyword that begins a line, and what stands after it; the longest wins.
    static func leading(_ line: Fragment) -> (keyword: Keyword, rest: Fragment)? {
        for keyword in longestFirst {
            if let rest = line.after(keyword.rawValue) { return (keyword, rest) }
        }
        return nil
    }

    /// The keyword that the first word of a line is probably a slip of the pen for.
    static func resembling(_ line: Fragment) -> (keyword: Keyword, rest: Fragment)? {
        guard let word = line.words.first,
            let nearest = Suggestion.nearest(to: word.text, in: allCases.map(\.rawValue)),
            let keyword = Keyword(rawValue: nearest)
        else { return nil }
        let rest = line[word.characters.endIndex..<line.characters.endIndex]
        return (keyword, rest.trimmed)
    }

    private static let longestFirst = allCases.sorted { $0.rawValue.count > $1.rawValue.count }
}
