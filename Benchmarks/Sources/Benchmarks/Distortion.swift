/// A way in which people write otherwise than a dialog expects them to.
enum Distortion: String, CaseIterable {
    case mistyped = "two letters mistyped"
    case plain = "capitals and punctuation dropped"
    case terse = "articles and small words dropped"
    case learner = "the word order of learners"

    /// The text as somebody would write it; the same dice give the same text.
    func applied(to text: String, using dice: inout Chance) -> String {
        switch self {
        case .mistyped: Distortion.mistyped(Distortion.mistyped(text, &dice), &dice)
        case .plain: String(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " })
        case .terse: Distortion.terse(text)
        case .learner: Distortion.inLearnersOrder(text)
        }
    }

    /// How a finger goes wrong at one letter.
    private enum Slip: CaseIterable {
        case neighbour, swapped, doubled, dropped
    }

    private static func mistyped(_ text: String, _ dice: inout Chance) -> String {
        var letters = Array(text)
        let places = letters.indices.filter { letters[$0].isLetter }
        guard let place = places.randomElement(using: &dice),
            let slip = Slip.allCases.randomElement(using: &dice)
        else { return text }
        switch slip {
        case .neighbour:
            let near = neighbours[Character(letters[place].lowercased())] ?? []
            letters[place] = near.randomElement(using: &dice) ?? letters[place]
        case .swapped where place + 1 < letters.count: letters.swapAt(place, place + 1)
        case .doubled: letters.insert(letters[place], at: place)
        case .swapped, .dropped: letters.remove(at: place)
        }
        return String(letters)
    }

    /// The text without small words, unless it has no others.
    private static func terse(_ text: String) -> String {
        let kept = text.split(separator: " ").filter { !small.contains($0.lowercased()) }
        return kept.isEmpty ? text : kept.joined(separator: " ")
    }

    /// The text with its last word, which is often the verb, straight after the first.
    private static func inLearnersOrder(_ text: String) -> String {
        var words = text.split(separator: " ")
        guard words.count > 2 else { return text }
        words.insert(words.removeLast(), at: 1)
        return words.joined(separator: " ")
    }

    private static let small: Set<String> = [
        "de", "het", "een", "'t", "'n", "er", "van", "voor", "in", "te", "om", "en", "dat", "die",
        "dit", "deze", "met", "bij", "naar", "is",
    ]

    /// The letters beside each letter on the keyboard.
    private static let neighbours: [Character: [Character]] = {
        let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)
        var result: [Character: [Character]] = [:]
        for (row, letters) in rows.enumerated() {
            for (column, letter) in letters.enumerated() {
                let near = [
                    (row, column - 1), (row, column + 1), (row - 1, column), (row - 1, column + 1),
                    (row + 1, column - 1), (row + 1, column),
                ]
                result[letter] = near.compactMap { row, column in
                    rows.indices.contains(row) && rows[row].indices.contains(column)
                        ? rows[row][column] : nil
                }
            }
        }
        return result
    }()
}
