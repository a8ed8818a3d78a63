public import Notation

/// What `/messages` answered, read back: the newest event first.
public struct Page: Sendable {
    let events: [RawEvent]
    let end: String?

    /// Reads an answer; what is not there or is of the wrong kind counts as empty.
    public init(_ answer: JSON) {
        events = (answer["chunk"]?.list ?? []).compactMap(RawEvent.init)
        end = answer["end"]?.text
    }
}
