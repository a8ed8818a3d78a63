public import Neighbourhood

/// What a room can choose about its turns.
public struct Settings: Hashable, Sendable {
    /// The time zone that the clock in the room shows.
    public var zone: String
    /// When people are left in peace.
    public var quiet: QuietHours
    /// When something is said about a silence.
    public var patience: Patience
    /// How long things are kept.
    public var retention: Retention
    /// Where cards for the coordinators are delivered, besides being kept.
    public var coordinators: [Address]

    public init(
        zone: String = "Europe/Amsterdam",
        quiet: QuietHours = QuietHours(),
        patience: Patience = Patience(),
        retention: Retention = Retention(),
        coordinators: [Address] = []
    ) {
        self.zone = zone
        self.quiet = quiet
        self.patience = patience
        self.retention = retention
        self.coordinators = coordinators
    }
}
