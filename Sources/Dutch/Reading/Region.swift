/// Where someone is, for telephone numbers and holidays.
public enum Region: String, Hashable, Sendable, CaseIterable {
    case netherlands = "NL"
    case belgium = "BE"
}
