internal import Dutch

/// A text with what stands in its holes at one moment.
struct FilledText: Sendable {
    let text: Text
    /// What each hole shows, in order.
    let shown: [String]
    /// Which holes show somebody's own words, that are said as they are to whomever.
    let own: [Bool]
    /// Whether it is said to somebody who is said "u" to.
    let isFormal: Bool

    /// The text as a person reads it.
    var words: String {
        guard isFormal else { return joined(shown) }
        let hidden = zip(shown, own).map { $1 ? String(Prose.hole) : $0 }
        var ownWords = zip(shown, own).filter(\.1).map(\.0).makeIterator()
        return Formality.formal(joined(hidden)).reduce(into: "") { words, sign in
            words += sign == Prose.hole ? ownWords.next() ?? "" : String(sign)
        }
    }

    private func joined(_ shown: [String]) -> String {
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
