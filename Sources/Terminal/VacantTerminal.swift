public import Assistant
public import Folders

/// The room's terminal while another program keeps the doors: it reaches nobody, and forgets pages.
///
/// What is for the terminal waits until somebody chats there.
public struct VacantTerminal: Channel {
    private let pages: PageFolder

    /// Makes the terminal, with the folder where pages were saved.
    public init(pages: PageFolder) {
        self.pages = pages
    }

    public var name: String { TerminalChannel.channel }

    public var reach: Reachable { .nobody }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        throw .gone
    }

    public func forget(before moment: Instant) async throws {
        try pages.forget(before: moment)
    }

    public func forget(_ address: Address) async throws {
        try pages.forget(address)
    }
}
