/// A piece of one line of a script, which knows where it stands.
struct Fragment: Hashable, Sendable {
    let line: Int
    /// The characters, numbered by their place in the whole line.
    let characters: ArraySlice<Character>

    /// The number of the first character, counted from one.
    var column: Int { characters.startIndex + 1 }
    // Making a string of a sequence of any kind takes several times as long.
    var text: String { characters.reduce(into: "") { $0.append($1) } }
    var isEmpty: Bool { characters.isEmpty }

    subscript(range: Range<Int>) -> Fragment {
        Fragment(line: line, characters: characters[range])
    }

    /// The fragment without white space at either end.
    var trimmed: Fragment {
        let end = (characters.lastIndex { !$0.isBlank } ?? characters.startIndex - 1) + 1
        let start = characters[..<end].firstIndex { !$0.isBlank } ?? end
        return self[start..<end]
    }

    /// What stands before and after the first such character, trimmed.
    func cut(at separator: Character) -> (before: Fragment, after: Fragment)? {
        guard let place = characters.firstIndex(of: separator) else { return nil }
        return (
            self[characters.startIndex..<place].trimmed,
            self[place + 1..<characters.endIndex].trimmed
        )
    }

    /// What stands after a word or a phrase that begins the fragment; nil when it does not.
    func after(_ phrase: String) -> Fragment? {
        guard characters.starts(with: phrase) else { return nil }
        let rest = self[characters.startIndex + phrase.count..<characters.endIndex]
        let isWhole = phrase.last.map { !$0.isPartOfName } ?? true
        guard isWhole || rest.characters.first.map({ !$0.isPartOfName }) ?? true else { return nil }
        return rest.trimmed
    }

    /// The words and numbers in it, without the signs between them.
    var words: [Fragment] {
        characters.split { !$0.isPartOfName }.map { Fragment(line: line, characters: $0) }
    }

    /// The place after the last character, where something is missing.
    var end: Fragment { self[characters.endIndex..<characters.endIndex] }
}

extension Character {
    // Nearly all signs of a script are ASCII, for which no table of Unicode is needed.
    var isPartOfName: Bool { asciiValue.map(\.isPartOfName) ?? isLetter }
    var isDigit: Bool { asciiValue?.isDigit ?? false }
    var isBlank: Bool { self == " " || asciiValue.map(\.isBlank) ?? isWhitespace }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

    fileprivate var isBlank: Bool { (0x09...0x0D).contains(self) }

    fileprivate var isPartOfName: Bool {
        isDigit || (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_")
    }
}
