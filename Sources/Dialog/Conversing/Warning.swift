internal import Dutch

/// What a warning is about, as the dialog for danger knows it.
///
/// Within one danger what must be done first may differ: out of the house at a fire, the packet at
/// hand for who swallowed something.
struct Warning {
    /// The words that the dialog is given.
    let arguments: [String: Value]

    init(of danger: Danger, told text: String) {
        arguments = [
            "soort": .text(Warning.word(for: danger, told: text)),
            "pillen": .flag(Pills.areNamed(in: text)),
            "door_mij": .flag(Doer.speaks(in: text)),
        ]
    }

    /// The danger that a word of the dialog stands for.
    static func danger(called word: String) -> Danger? {
        if word == hunger { return .child }
        if Emergency.allCases.contains(where: { $0.word == word }) { return .acute }
        return Danger.allCases.first { word.hasPrefix($0.word) }
    }

    private static let hunger = "honger"

    private static func word(for danger: Danger, told text: String) -> String {
        switch danger {
        case .child where Hunger.isTold(in: text): hunger
        case .suicide where Bystander.speaks(in: text): "zelfdoding van een ander"
        case .acute: Emergency.told(in: text)?.word ?? danger.word
        default: danger.word
        }
    }
}
