public import Dialog

/// The dialogs that Buur begins about calls, with what each is given.
public enum CallInvitation: String, Hashable, Sendable, CaseIterable {
    /// A volunteer is asked to call somebody.
    case toCall = "bellen_gevraagd"
    /// A volunteer who said yes at night gets the number in the morning.
    case guide = "bellen_nu"
    /// A volunteer is asked how the call went.
    case afterwards = "gebeld"
    /// A volunteer need not call any more.
    case needless = "bellen_hoeft_niet"
    /// A member whom nobody reached gets one word.
    case missed = "gemist"
    /// A member whom nobody reached on the day that she was looked for hears who looks further.
    case missedToday = "gemist_vandaag"
    /// A member who was called is there again.
    case welcome = "weer_gezien"
    /// A volunteer is thanked for what she did this week.
    case thanks = "bellen_dank"

    /// What the dialog is given besides the number of the matter.
    public var counts: [String] { self == .thanks ? ["gebeld", "terug"] : [] }

    /// The parameters that the dialog must have.
    public var parameters: [Parameter] {
        ([Errand.matter] + counts).map { Parameter(name: $0, type: .number) }
    }

    /// The dialog to begin about a matter.
    public func errand(_ matter: Int64, _ given: [Int] = []) -> Errand {
        let numbers = [Double(matter)] + given.map(Double.init)
        let pairs = zip(parameters.map(\.name), numbers.map(Value.number))
        return Errand(dialog: rawValue, arguments: Dictionary(uniqueKeysWithValues: pairs))
    }
}
