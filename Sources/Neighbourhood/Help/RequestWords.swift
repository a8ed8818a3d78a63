internal import Dutch

/// The words with which somebody asks for help, without those that only say that she asks.
struct RequestWords {
    /// What she wants help with: "me fiets" of "ik zoek iemand voor me fiets"; nil when she
    /// says no more than that there is something to do.
    let rest: String?

    init(_ text: String) {
        let words = text.split(separator: " ")
        let rest = words.drop { RequestWords.leading.contains(Spelling.folded(String($0))) }
        self.rest = rest.isEmpty ? nil : rest.joined(separator: " ")
    }

    private static let leading: Set<String> = [
        "hoi", "hallo", "dag", "goedemorgen", "goedemiddag", "goedenavond", "ik", "k", "zoek",
        "wil", "iemand", "een", "n", "buur", "vrijwilliger", "die", "voor", "om", "te", "kan",
        "kunnen", "kunt", "wie", "mij", "help", "helpen", "helpt", "hulp", "met", "bij", "graag",
        "nodig", "heb", "klus", "klusje", "klusjes", "in", "huis",
    ]
}
