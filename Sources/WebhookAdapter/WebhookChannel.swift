internal import Assistant
internal import Folders

/// A provider as a way to reach people; the name in an address is what the provider knows them by.
///
/// A delivery has arrived when the provider took the last piece of it, or, where it reports, when it says
/// so. What was sent right before a crash is sent again: to a program under the same id, so that it can
/// drop it.
struct WebhookChannel: Channel {
    let name: String
    let hasReports: Bool
    let sender: Sender
    let files: FileFolder

    /// Enough to keep a provider busy, and that a few people to whom nothing comes through hold up nobody
    /// else.
    var lanes: Int { 8 }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        try await sender.deliver(delivery)
    }

    func forget(_ address: Address) async throws { try files.forget(address) }

    func forget(before moment: Instant) async throws { try files.forget(before: moment) }
}
