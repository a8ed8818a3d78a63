internal import Dialog

/// How long a delivery that failed waits before it is tried again.
enum RetrySchedule {
    /// The wait after each failure, in seconds; after the last one the delivery is given up.
    static let waits: [Int64] = [
        5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600,
    ]

    /// When a delivery is tried again, nil when it is to be given up.
    ///
    /// Up to a tenth is added to the wait, so that what failed together is not tried together. It
    /// follows from the delivery's number: chance would make it impossible to repeat.
    static func next(for delivery: Delivery, after pause: Duration?, now: Instant) -> Instant? {
        guard delivery.attempts < waits.count else { return nil }
        let wait = waits[delivery.attempts]
        let spread = Int64(Mark(of: "\(delivery.id) \(delivery.attempts)").bits % 1000)
        let asked = pause?.components.seconds ?? 0
        return Instant(seconds: now.seconds + max(wait, asked) + wait * spread / 10_000)
    }
}
