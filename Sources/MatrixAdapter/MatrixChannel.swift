internal import Assistant
internal import Folders
internal import Matrix

/// An account on Matrix as a way to reach people; the name in an address is the id of a user.
///
/// A delivery has arrived when the homeserver has given its event an id. The same delivery is sent under
/// the same transaction, which homeservers remember for a while; what was sent before a crash is seen
/// in what is read first, before anything is delivered.
struct MatrixChannel: Channel {
    let name: String
    let correspondent: Correspondent

    /// Enough to keep a homeserver busy, and that a few which hang do not hold up everybody.
    var lanes: Int { 8 }

    var reach: Reachable { get async { await correspondent.reach } }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        try await correspondent.deliver(delivery)
    }

    func forget(_ address: Address) async throws {
        try correspondent.files.forget(address)
        await correspondent.forget(UserID(address.name))
    }

    func forget(before moment: Instant) async throws {
        try correspondent.files.forget(before: moment)
    }
}
