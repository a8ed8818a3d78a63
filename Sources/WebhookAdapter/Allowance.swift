internal import Synchronization
internal import Webhook

/// How much one person may bring over a channel.
public struct Allowance: Hashable, Sendable {
    /// How much at once.
    public var burst: Int
    /// How much in a minute after that.
    public var perMinute: Int

    public init(burst: Int = 60, perMinute: Int = 60) {
        (self.burst, self.perMinute) = (burst, perMinute)
    }
}

/// Counts what each person brings, in memory only.
final class AllowanceMeter: Sendable {
    private struct Account {
        /// What may still be brought at `since`.
        var left: Double
        var since: ContinuousClock.Instant
    }

    /// Above so many people, those who have brought nothing of late are forgotten.
    private static let most = 10_000

    private let allowance: Allowance
    private let accounts = Mutex<[String: Account]>([:])

    init(_ allowance: Allowance) {
        self.allowance = allowance
    }

    /// What may be taken in of what was told, in order: of whoever brings too much, nothing that follows
    /// either, for it is told again and must not be overtaken.
    ///
    /// How far a message of ours came counts for nothing.
    func allow(_ heard: [Heard], at now: ContinuousClock.Instant) -> [Heard] {
        accounts.withLock { accounts in
            if accounts.count > AllowanceMeter.most {
                accounts = accounts.filter { rest(of: $0.value, at: now) < Double(allowance.burst) }
            }
            var refused: Set<String> = []
            return heard.filter { item in
                if case .progress = item.content { return true }
                guard !refused.contains(item.person), spend(item.person, &accounts, at: now) else {
                    refused.insert(item.person)
                    return false
                }
                return true
            }
        }
    }

    private func spend(
        _ person: String,
        _ accounts: inout [String: Account],
        at now: ContinuousClock.Instant
    ) -> Bool {
        let left = accounts[person].map { rest(of: $0, at: now) } ?? Double(allowance.burst)
        guard left >= 1 else { return false }
        accounts[person] = Account(left: left - 1, since: now)
        return true
    }

    private func rest(of account: Account, at now: ContinuousClock.Instant) -> Double {
        let minutes = (now - account.since) / .seconds(60)
        return min(Double(allowance.burst), account.left + minutes * Double(allowance.perMinute))
    }
}
