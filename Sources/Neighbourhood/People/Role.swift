public import Dialog

/// What somebody does in the Kamer besides living in the neighbourhood.
public enum Role: String, Hashable, Sendable, CaseIterable {
    case volunteer = "vrijwilliger"
    case coordinator = "coordinator"
    case keyHolder = "sleutelhouder"

    /// The dialogs that come with the role; a coordinator does what the others do too.
    fileprivate var audiences: Set<Dialog.Audience> {
        switch self {
        case .volunteer: [.volunteer]
        case .keyHolder: [.keyHolder]
        case .coordinator: [.coordinator, .keyHolder, .volunteer]
        }
    }
}

extension Set<Role> {
    /// Whose dialogs a person with these roles may begin, besides those of residents.
    public var audiences: Set<Dialog.Audience> {
        reduce(into: []) { $0.formUnion($1.audiences) }
    }

    /// The roles as one line, in the order in which they are declared.
    public var line: String {
        Role.allCases.filter(contains).map(\.rawValue).joined(separator: " ")
    }

    /// Reads roles from a line; a word that is no role is passed over.
    public init(line: String) {
        self.init(line.split(separator: " ").compactMap { Role(rawValue: String($0)) })
    }
}
