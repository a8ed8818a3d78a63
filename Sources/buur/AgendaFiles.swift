import Dutch
import Neighbourhood

/// The lists of what usually goes on and of who can be called, each in a file of its own.
///
/// A room may leave any of them out.
extension SourceOptions {
    func agenda() throws(Failure) -> Agenda {
        Agenda(
            usual: try list("openingstijden.yaml", of: UsualHours.self),
            activities: try list("activiteiten.yaml", of: Activity.self)
        )
    }

    func contacts() throws(Failure) -> [Contact] {
        try list("contacten.yaml", of: Contact.self)
    }

    private func list<Item: ListItem>(
        _ name: String,
        of item: Item.Type
    ) throws(Failure) -> [Item] {
        guard let file = try configFile(ifThere: name) else { return [] }
        try file.allowOnly(Item.keys)
        return try file.decode([Item].self)
    }
}
