/// A text with what stands in its holes at one moment.
struct FilledText: Sendable {
    let text: Text
    /// What each hole shows, in order.
    let shown: [String]

    /// The text as a person reads it.
    var words: String {
        var holes = shown.makeIterator()
        return text.parts.reduce(into: "") { words, part in
            switch part {
            case .words(let piece): words += piece
            case .hole: words += holes.next() ?? ""
            }
        }
    }

    /// The mark of what the holes show, whatever words stand around them.
    var mark: Mark { Mark(of: shown) }
}
