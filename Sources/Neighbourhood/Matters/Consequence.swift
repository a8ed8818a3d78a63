public import Dialog

/// What must follow from a rule besides what it changes itself.
///
/// It is a value: whoever carries it out does so in the transaction of the change.
public enum Consequence: Hashable, Sendable {
    /// Buur begins a dialog with a person, when it is not quiet and she has not heard enough today.
    case begin(Errand, with: Int64)
    /// Buur takes back what it asked.
    case withdraw(Errand, from: Int64, because: Withdrawal = .needless)
    /// The coordinators get a card about a person.
    case card(HandOver, about: Int64)
    /// One more of something is counted, for the report; it says nothing about anybody.
    case count(Counted, in: String)
}
