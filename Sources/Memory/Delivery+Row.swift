internal import Assistant
internal import Dialog
internal import GRDB

/// A delivery as a row of the outbox.
extension Delivery {
    init(_ row: Row) {
        self.init(
            id: row["id"],
            to: Address(channel: row["channel"], name: row["address"]),
            content: Content(row),
            attempts: row["attempts"],
            pieces: row["pieces"],
            isSuspended: row["is_suspended"],
            // Only what is due is read with it.
            heardAt: row.hasColumn("heard_at")
                ? (row["heard_at"] as Int64?).map(Instant.init(seconds:)) : nil
        )
    }
}

extension Delivery.Content {
    var kind: String {
        switch self {
        case .message: "message"
        case .page: "page"
        }
    }

    var title: String? {
        if case .page(let page) = self { page.title } else { nil }
    }

    var body: String {
        switch self {
        case .message(let message): message.text
        case .page(let page): page.body
        }
    }

    /// The labels of the options, a line each; a label's own line breaks are escaped.
    var options: String? {
        guard case .message(let message) = self, !message.options.isEmpty else { return nil }
        return message.options.map(\.escaped).joined(separator: "\n")
    }

    fileprivate init(_ row: Row) {
        if let title: String = row["title"] {
            self = .page(Page(title: title, body: row["body"]))
        } else {
            let options: String? = row["options"]
            self = .message(
                Message(
                    row["body"],
                    options: options?.split(separator: "\n", omittingEmptySubsequences: false)
                        .map(\.unescaped) ?? []
                )
            )
        }
    }
}
