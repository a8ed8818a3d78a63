public import Neighbourhood

/// What a room can choose about its turns.
public struct Settings: Hashable, Sendable {
    /// The time zone that the clock in the room shows.
    public var zone: String
    /// When something is said about a silence.
    public var patience: Patience
    /// How long things are kept.
    public var retention: Retention
    /// Where cards for the coordinators are delivered, besides being kept.
    public var coordinators: [Address]

    public init(
        zone: String = "Europe/Amsterdam",
        patience: Patience = Patience(),
        retention: Retention = Retention(),
        coordinators: [Address] = []
    ) {
        self.zone = zone
        self.patience = patience
        self.retention = retention
        self.coordinators = coordinators
    }
}
