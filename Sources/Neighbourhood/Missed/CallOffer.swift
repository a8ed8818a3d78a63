internal import Dutch

/// Whom a volunteer offers to call, by her own words: "ik bel Riet wel".
public struct CallOffer: Hashable, Sendable {
    /// Those of the room whom she can mean.
    public let named: [Member]
    /// Whether she names anybody, be it somebody who is not known.
    public let isNamed: Bool

    /// Reads the words, among those whom she may mean.
    public init(_ words: String, among members: [Member]) {
        let said = Spelling.folded(words).split { !$0.isLetter && $0 != "-" }.map(String.init)
        named = members.filter { member in
            member.firstWord.map { said.contains(Spelling.folded($0)) } ?? false
        }
        isNamed = !named.isEmpty || CallOffer.namesUnknown(said)
    }

    /// Whether somebody is named between "bel" and "wel".
    private static func namesUnknown(_ said: [String]) -> Bool {
        guard let call = said.firstIndex(of: "bel"), let last = said.lastIndex(of: "wel"),
            call < last
        else { return false }
        return said[(call + 1)..<last].contains { !unnamed.contains($0) }
    }

    /// Words at that place that name nobody.
    private static let unnamed: Set<String> = [
        "haar", "hem", "die", "ze", "hen", "iemand", "er", "nu", "straks", "vandaag", "morgen",
        "zo", "meteen", "vanavond", "vanmiddag", "ook", "dan", "graag", "even", "ik", "een", "paar",
        "mensen", "mevrouw", "meneer", "nog", "toch",
    ]
}

extension Member {
    fileprivate var firstWord: String? {
        name.flatMap { $0.split(separator: " ").first.map(String.init) }
    }
}
