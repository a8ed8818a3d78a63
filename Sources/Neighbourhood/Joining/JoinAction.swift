internal import Dialog

/// What a script can ask about writing to Buur from more than one place.
public enum JoinAction: Hashable, Sendable {
    /// Gives a code with which another place can be joined to this one.
    case giveCode
    /// Joins the place where the person writes now to where a code was given.
    case join(code: String)
    /// Parts the place where the person writes now, or all others.
    case part(Side)
    /// Counts the places from which the person writes.
    case count

    /// Which places are parted.
    public enum Side: String, Hashable, Sendable {
        case here = "hier"
        case elsewhere = "elders"
    }

    /// The action that a script asked for, nil when there is none with this name and these values.
    init?(_ request: Request) {
        let words: String? =
            if case .text(let text)? = request.arguments.first { text } else { nil }
        switch Name(rawValue: request.action) {
        case .giveCode: self = .giveCode
        case .join:
            guard let words else { return nil }
            self = .join(code: words)
        case .part:
            guard let side = words.flatMap(Side.init) else { return nil }
            self = .part(side)
        case .count: self = .count
        case nil: return nil
        }
    }

    /// The actions as the checker sees them.
    static var signatures: [ActionSignature] { Name.allCases.map(\.signature) }

    private enum Name: String, CaseIterable {
        case giveCode = "koppelcode maken"
        case join = "koppelen"
        case part = "ontkoppelen"
        case count = "plekken tellen"

        var signature: ActionSignature {
            switch self {
            case .giveCode: ActionSignature(name: rawValue, result: .text)
            case .join:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "code", type: .text)],
                    result: .text,
                    isDefinitive: true
                )
            case .part:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "waar", type: .text)],
                    isDefinitive: true
                )
            case .count: ActionSignature(name: rawValue, result: .number)
            }
        }
    }
}
