internal import Notation

/// The last few of a row of things, each once, oldest first.
struct Recent<Item: Hashable & Sendable>: Hashable, Sendable {
    let limit: Int
    private(set) var items: [Item] = []

    init(_ limit: Int) { self.limit = limit }

    func contains(_ item: Item) -> Bool { items.contains(item) }

    mutating func remember(_ item: Item) {
        guard !contains(item) else { return }
        if items.count >= limit { items.removeFirst(items.count - limit + 1) }
        items.append(item)
    }
}

extension Recent<EventID> {
    var stored: JSON { .list(items.map { .text($0.text) }) }

    mutating func restore(_ stored: JSON?) {
        for id in stored?.list ?? [] {
            if let text = id.text { remember(EventID(text)) }
        }
    }
}
