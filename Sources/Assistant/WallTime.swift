public import Dutch
internal import Foundation

/// Turns real time into what the clock in the room shows, and back.
public struct WallTime: Sendable {
    private let zone: TimeZone

    /// Makes the time of a zone such as "Europe/Amsterdam", or nil when the machine knows none by
    /// that name.
    public init?(zone identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.zone = zone
    }

    /// What the clock in the room shows.
    public func moment(at instant: Instant) -> Moment {
        Moment(wallSeconds: Int(instant.seconds) + offset(at: instant.seconds))
    }

    /// When the clock in the room shows a moment.
    ///
    /// A moment that comes twice, when summer time ends, is the first of the two. A moment that the
    /// clock skips, when summer time begins, is as much later as the clock skips.
    public func instant(of moment: Moment) -> Instant {
        let wall = Int64(moment.wallSeconds)
        let before = Int64(offset(at: wall - 86_400))
        let after = Int64(offset(at: wall + 86_400))
        let candidate = wall - max(before, after)
        let isShown = candidate + Int64(offset(at: candidate)) == wall
        return Instant(seconds: isShown ? candidate : wall - min(before, after))
    }

    private func offset(at seconds: Int64) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }
}
