extension Journal {
    /// Texts that are shorter stand in too many others to say anything.
    private static let shortestText = 4

    /// Forgets what the key had, and whatever else holds its text.
    mutating func wipe(_ key: String) {
        let text = self[key]?.value?.written
        forget(key)
        guard let text, text.count >= Journal.shortestText else { return }
        path.removeAll { $0.holds(text) }
        kept.removeAll { $0.holds(text) }
    }

    /// The words that the person wrote herself and that stand in an answer, nil when it holds none.
    public func words(at key: String) -> String? { self[key]?.value?.written }
}

extension Entry {
    fileprivate func holds(_ text: String) -> Bool { event.value?.holds(text) ?? false }
}

extension Event {
    fileprivate var value: Value? {
        switch self {
        case .given(let value), .looked(let value, _), .done(_, let value): value
        case .answered(let answer): answer.value
        case .said, .asked, .requested, .waiting, .waited, .agreed, .sent, .setAside: nil
        }
    }
}

extension Value {
    fileprivate var written: String? {
        if case .text(let text) = self { text } else { nil }
    }

    fileprivate func holds(_ text: String) -> Bool {
        switch self {
        case .text(let words): words.contains(text)
        case .list(let values): values.contains { $0.holds(text) }
        case .record(let fields): fields.values.contains { $0.holds(text) }
        default: false
        }
    }
}
