internal import Dutch

/// What a coordinator can type to take a talk over and to give it back, whatever else she is doing.
public enum CoordinatorWord: Hashable, Sendable {
    /// Takes over the talk with this number; without one, she wants to know which there are.
    case takeOver(Int64?)
    case giveBack
    /// The card with this number needs nothing more, for it was settled otherwise.
    case settled(Int64)

    /// The most words that such a line has; a longer one is meant for somebody.
    private static let mostWords = 5

    /// Reads a line, nil when it is something else.
    public init?(_ text: String) {
        let words = Spelling.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count <= CoordinatorWord.mostWords else { return nil }
        let number = words.lazy.compactMap { Int64($0) }.first
        let said = Set(words)
        if CoordinatorWord.isSaid(["overnemen", "overneem"], ["neem", "over"], in: said) {
            self = .takeOver(number)
        } else if CoordinatorWord.isSaid(["teruggeven", "teruggeef"], ["geef", "terug"], in: said) {
            self = .giveBack
        } else if let number, said.count == 2, !said.isDisjoint(with: ["klaar", "geregeld"]) {
            self = .settled(number)
        } else {
            return nil
        }
    }

    private static func isSaid(_ one: Set<String>, _ apart: Set<String>, in said: Set<String>)
        -> Bool
    {
        let rest = said.subtracting(fillers).filter { Int64($0) == nil }
        return rest.count == 1 && rest.isSubset(of: one) || rest == apart
    }

    /// What may stand beside an order; with any other word it is meant for somebody: "kun je dat boek
    /// teruggeven".
    private static let fillers: Set<String> = [
        "ik", "het", "dit", "de", "gesprek", "briefje", "nummer", "nu", "maar", "wil", "graag",
        "aan", "buur",
    ]
}
