/// Words in pieces that are each short enough.
///
/// A piece ends at the end of a paragraph or a sentence where that can be, else between two words, and
/// within a word only where the word alone is too long. Only the white space between two pieces is
/// left out.
enum Pieces {
    /// The pieces of a text; none of a text without words.
    static func of(_ text: String, fitting fits: (Substring) -> Bool) -> [String] {
        var pieces: [String] = []
        var rest = text[...].trimmed
        while !rest.isEmpty {
            let piece = first(of: rest, fitting: fits)
            pieces.append(String(piece.trimmed))
            rest = rest[piece.endIndex...].trimmed
        }
        return pieces
    }

    /// The pieces of a text that are no longer than so many units of UTF-16, by which providers count.
    static func of(_ text: String, upTo limit: Int) -> [String] {
        of(text) { $0.utf16.count <= limit }
    }

    private static func first(of text: Substring, fitting fits: (Substring) -> Bool) -> Substring {
        guard !fits(text) else { return text }
        let longest = longestStart(of: text, fitting: fits)
        return text[..<(breaks(of: longest) ?? longest.endIndex)]
    }

    /// The longest start that fits, and at least one scalar.
    private static func longestStart(
        of text: Substring,
        fitting fits: (Substring) -> Bool
    ) -> Substring {
        let whole = cut(Array(text.indices), of: text, fitting: fits)
        guard whole.isEmpty else { return whole }
        // One character alone is too long: it is made of many.
        let scalars = cut(Array(text.unicodeScalars.indices), of: text, fitting: fits)
        return scalars.isEmpty ? text.prefix(1) : scalars
    }

    private static func cut(
        _ places: [String.Index],
        of text: Substring,
        fitting fits: (Substring) -> Bool
    ) -> Substring {
        var (low, high) = (0, places.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if fits(text[..<places[middle]]) { low = middle } else { high = middle }
        }
        return text[..<places[low]]
    }

    /// Where it reads best to stop: not in the first third, unless there is nothing else.
    private static func breaks(of text: Substring) -> String.Index? {
        let early = text.index(text.startIndex, offsetBy: text.count / 3)
        return lastEnd(in: text, after: early) { before, next in
            before.isNewline && next.isNewline
        }
            ?? lastEnd(in: text, after: early) { before, next in
                next.isWhitespace && ".!?:".contains(before) || next.isNewline
            }
            ?? lastEnd(in: text, after: text.startIndex) { _, next in next.isWhitespace }
    }

    private static func lastEnd(
        in text: Substring,
        after start: String.Index,
        where isEnd: (_ before: Character, _ next: Character) -> Bool
    ) -> String.Index? {
        var place = text.endIndex
        while place > start {
            let next = text.index(before: place)
            guard next > text.startIndex else { return nil }
            if isEnd(text[text.index(before: next)], text[next]) { return next }
            place = next
        }
        return nil
    }
}

/// Choices where there are no buttons: each behind its number.
enum Numbered {
    static func text(_ text: String, _ options: [String]) -> String {
        let list = options.enumerated().map { "\($0.offset + 1). \($0.element)" }
        return [text, list.joined(separator: "\n")].filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }
}
