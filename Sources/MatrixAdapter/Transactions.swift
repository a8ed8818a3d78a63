/// The ids under which deliveries are sent, so that a homeserver does each once.
///
/// Numbers of deliveries begin again in a new database, while the homeserver remembers the ids of the
/// old one; a mark of its own tells them apart.
struct Transactions: Hashable, Sendable {
    /// Empty in what was kept before there were marks.
    let mark: String

    private var prefix: String { mark.isEmpty ? "delivery-" : "delivery-\(mark)-" }

    /// The id under which a delivery is sent.
    func id(of delivery: Int64) -> String { prefix + String(delivery) }

    /// The delivery that was sent under an id, nil when it was something else.
    func delivery(_ id: String) -> Int64? {
        id.hasPrefix(prefix) ? Int64(id.dropFirst(prefix.count)) : nil
    }

    /// The ids of a database that has sent nothing yet.
    static func fresh() -> Transactions {
        Transactions(mark: String(UInt32.random(in: .min ... .max), radix: 36))
    }
}
