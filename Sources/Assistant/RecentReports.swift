/// What was lately heard of deliveries, for a report may come before it is noted that the delivery lies
/// with whoever reports on it.
///
/// It is memory only; who is told twice does nothing the second time.
struct RecentReports {
    private static let most = 1_000

    private var reports: [Report] = []
    private var next = 0

    /// Remembers a report, in the place of the oldest when there are many.
    mutating func add(_ report: Report) {
        if reports.count < RecentReports.most {
            reports.append(report)
        } else {
            reports[next] = report
            next = (next + 1) % RecentReports.most
        }
    }

    /// What was heard of a delivery, in the order in which it came.
    func about(_ externalID: String, on channel: String) -> [Report] {
        (reports[next...] + reports[..<next])
            .filter { ($0.channel, $0.externalID) == (channel, externalID) }
    }
}
