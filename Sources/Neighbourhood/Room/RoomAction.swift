internal import Dialog
internal import Dutch

/// What a script can ask about a room and the people who come there; only for its coordinators.
public enum RoomAction: Hashable, Sendable {
    /// Registers somebody who does not write to Buur herself and agreed to be known.
    case register(Newcomer)
    /// Tells whether one person of a name writes to Buur.
    case findWriter(String)
    /// Lists who is registered and writes to Buur under the same name, one line each.
    case listNamesakes
    /// Makes one person of such a line.
    case joinNamesakes(String)
    /// Tells how the room stands.
    case look

    /// The action that a script asked for, nil when there is none with this name and these values.
    init?(_ request: Request) {
        switch Name(rawValue: request.action) {
        case .register:
            guard let newcomer = Newcomer(request.arguments) else { return nil }
            self = .register(newcomer)
        case .findWriter:
            guard let name = request.arguments.first?.words else { return nil }
            self = .findWriter(name)
        case .listNamesakes: self = .listNamesakes
        case .joinNamesakes:
            guard let line = request.arguments.first?.words else { return nil }
            self = .joinNamesakes(line)
        case .look: self = .look
        case nil: return nil
        }
    }

    /// The actions as the checker sees them.
    static var signatures: [ActionSignature] { Name.allCases.map(\.signature) }

    private enum Name: String, CaseIterable {
        case register = "iemand inschrijven"
        case findWriter = "naam zoeken"
        case listNamesakes = "dubbele namen"
        case joinNamesakes = "dubbele namen samenvoegen"
        case look = "kamer bekijken"

        var signature: ActionSignature {
            switch self {
            case .register:
                ActionSignature(
                    name: rawValue,
                    parameters: [
                        Parameter(name: "naam", type: .name),
                        Parameter(name: "rol", type: .text),
                        Parameter(name: "kunden", type: .list(.text)),
                        Parameter(name: "talen", type: .text),
                        Parameter(name: "telefoon", type: .phone),
                        Parameter(name: "mag_gevraagd", type: .flag),
                        Parameter(name: "is_vrouw", type: .flag),
                        Parameter(name: "zelfde", type: .flag),
                    ],
                    isDefinitive: true
                )
            case .findWriter:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "naam", type: .name)],
                    result: .flag
                )
            case .listNamesakes:
                ActionSignature(name: rawValue, result: .list(.text), repeatsWords: true)
            case .joinNamesakes:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "regel", type: .text)],
                    result: .flag
                )
            case .look:
                ActionSignature(
                    name: rawValue,
                    result: .record(RoomView.none.fields.mapValues { _ in .list(.text) })
                )
            }
        }
    }
}

extension RoomView {
    fileprivate static let none = RoomView(
        of: [],
        matters: [],
        asks: [],
        undelivered: 0,
        failures: 0,
        on: Day(number: 0)
    )
}

/// Somebody whom a coordinator registers.
public struct Newcomer: Hashable, Sendable {
    public let name: String
    public let roles: Set<Role>
    public let talents: Set<String>
    public let languages: [String]
    /// Known only when she agreed to that.
    public let phone: String?
    /// Whether she said yes, in the room, to being asked to help.
    public let mayBeAsked: Bool
    /// Whether she said herself that she is a woman.
    public let isWoman: Bool
    /// Whether she is the one of this name who writes to Buur already.
    public let isKnown: Bool

    /// Reads the arguments of `iemand inschrijven`; what was skipped is left out.
    init?(_ arguments: [Value]) {
        guard arguments.count == 8, let name = arguments[0].words, !name.isEmpty else { return nil }
        self.name = name
        roles = Set(line: arguments[1].words ?? "")
        talents = Set(Arguments(arguments).texts(2))
        languages = (arguments[3].words ?? "").parts
        phone = arguments[4].words
        mayBeAsked = arguments[5] == .flag(true)
        isWoman = arguments[6] == .flag(true)
        isKnown = arguments[7] == .flag(true)
    }

    /// Adds what is known of the newcomer to what is known of her among the members; nothing that
    /// she does already is dropped.
    public func known(as member: Member) -> Member {
        var member = member
        member.roles.formUnion(roles)
        member.talents.formUnion(talents)
        member.languages += languages.filter { !member.languages.contains($0) }
        member.phone = phone ?? member.phone
        return member
    }
}

extension Value {
    fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}

extension String {
    /// What stands between commas, or between "en".
    fileprivate var parts: [String] {
        split { $0 == "," || $0 == ";" }
            .flatMap { $0.split(separator: " en ") }
            .map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}
