public import Dialog

/// What scripts can do about what people do together.
public enum ActivityAction: Hashable, Sendable {
    /// Everything there is to do.
    case list
    /// One activity, and how the person stands in it.
    case look(at: String)
    case signUp(for: String, wantsReminder: Bool)
    case signOff(from: String)
    /// The next time does not go on.
    case callOff(String)
    /// What the person signed up for.
    case own

    /// The action that a script asked for, nil when there is none with this name and these values.
    init?(_ request: Request) {
        let given = Given(request.arguments)
        switch (Name(rawValue: request.action), given.text(0)) {
        case (.list, _): self = .list
        case (.own, _): self = .own
        case (.look, let name?): self = .look(at: name)
        case (.signUp, let name?):
            self = .signUp(for: name, wantsReminder: given.flag(1) ?? false)
        case (.signOff, let name?): self = .signOff(from: name)
        case (.callOff, let name?): self = .callOff(name)
        default: return nil
        }
    }

    /// The actions as the checker sees them.
    static var signatures: [ActionSignature] { Name.allCases.map(\.signature) }

    /// Several activities, as scripts read them.
    public static let listFields: [String: ValueType] = [
        "aantal": .number, "namen": .list(.text), "regels": .list(.text),
    ]
    /// One activity, as scripts read it.
    public static let fields: [String: ValueType] = [
        "dag": .day, "van": .time, "wie": .text, "vol": .flag, "mijn": .flag,
    ]

    private enum Name: String, CaseIterable {
        case list = "activiteiten noemen"
        case look = "activiteit bekijken"
        case signUp = "aanmelden"
        case signOff = "afmelden"
        case callOff = "activiteit afzeggen"
        case own = "mijn activiteiten"

        var signature: ActionSignature {
            ActionSignature(name: rawValue, parameters: parameters, result: result)
        }

        private var parameters: [Parameter] {
            let name = Parameter(name: "naam", type: .text)
            return switch self {
            case .list, .own: []
            case .look, .signOff, .callOff: [name]
            case .signUp: [name, Parameter(name: "herinneren", type: .flag)]
            }
        }

        private var result: ValueType {
            switch self {
            case .list, .own: .record(ActivityAction.listFields)
            case .look: .record(ActivityAction.fields)
            case .signUp: .text
            case .signOff: .flag
            case .callOff: .number
            }
        }
    }
}
