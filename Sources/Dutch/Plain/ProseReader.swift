/// Cuts a text into words and sentences, in one pass over its bytes.
struct ProseReader {
    private(set) var words: [Prose.Word] = []
    private(set) var sentences: [Prose.Sentence] = []
    private let bytes: [UInt8]
    /// The first word of the sentence that is being read.
    private var first = 0
    private var isItem = false
    private var isQuoted = false
    private var ending = Ending.none

    /// What stood after the last word.
    private enum Ending {
        case none, colon
        case final(Prose.Mark)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read() {
        var isAfterBlank = false
        for line in bytes.split(separator: Ascii.newline, omittingEmptySubsequences: false) {
            var chunks = line.split(whereSeparator: Ascii.isSpace).map(Chunk.init)[...]
            if chunks.isEmpty { isAfterBlank = true }
            guard let head = chunks.first else { continue }
            let isMarked = chunks.count > 1 && head.isMarker
            if isMarked { chunks.removeFirst() }
            begin(line: chunks, isMarked: isMarked, isAfterBlank: isAfterBlank)
            for chunk in chunks { read(chunk) }
            isAfterBlank = false
        }
        close()
    }

    /// Closes the last sentence when a line does not go on with it.
    private mutating func begin(
        line chunks: ArraySlice<Chunk>,
        isMarked: Bool,
        isAfterBlank: Bool
    ) {
        let goesOn = chunks.first?.beginsSmall ?? false
        var isAfterColon = false
        if case .colon = ending { isAfterColon = true }
        if isMarked || isAfterBlank || isAfterColon || !goesOn { close() }
        isItem = isItem || isMarked || ProseReader.isFilledIn(chunks)
    }

    /// Whether a line is no more than a hole, or a label with one, such as "Naam: {naam}".
    private static func isFilledIn(_ chunks: ArraySlice<Chunk>) -> Bool {
        guard chunks.last?.isHole == true else { return false }
        let label = chunks.dropLast()
        return label.isEmpty
            || label.last?.closing.last == Ascii.colon && label.allSatisfy { !$0.isEnd }
    }

    private mutating func close() {
        if first < words.count {
            var mark = Prose.Mark.stop
            if case .final(let last) = ending { mark = last }
            sentences.append(
                Prose.Sentence(words: first..<words.count, isItem: isItem, mark: mark)
            )
        }
        first = words.count
        isItem = false
        isQuoted = false
        ending = .none
    }
}

// MARK: - Words

extension ProseReader {
    private mutating func read(_ chunk: Chunk) {
        if case .final = ending, !chunk.beginsSmall {
            let isSaid = isQuoted
            close()
            isQuoted = isSaid
        }
        guard !chunk.core.isEmpty else { return takeSigns(chunk.opening, isAbbreviated: false) }
        for place in chunk.opening.indices { takeQuote(at: place) }
        let word = word(in: chunk)
        words.append(word)
        ending = .none
        takeSigns(chunk.closing, isAbbreviated: word.isShortFor != nil)
    }

    private func word(in chunk: Chunk) -> Prose.Word {
        let folded = String(decoding: Ascii.lowered(chunk.core), as: UTF8.self)
        let isDotted = chunk.closing.first == Ascii.stop
        let isShortFor = Abbreviations.words[isDotted ? folded + "." : folded]
        // The full stop is a part of the abbreviation.
        let length = chunk.core.count + (isDotted && isShortFor != nil ? 1 : 0)
        return Prose.Word(
            folded: folded,
            range: chunk.core.startIndex..<chunk.core.startIndex + length,
            isQuoted: isQuoted,
            isShortFor: isShortFor
        )
    }

    /// Takes the signs after a word; a mark inside quotation marks is not the writer's own.
    private mutating func takeSigns(_ signs: ArraySlice<UInt8>, isAbbreviated: Bool) {
        for place in signs.indices {
            switch signs[place] {
            case Ascii.colon: ending = .colon
            case Ascii.question: ending = .final(isQuoted ? .stop : .question)
            case Ascii.exclamation: ending = .final(isQuoted ? .stop : .exclamation)
            case Ascii.stop where !isAbbreviated: ending = .final(.stop)
            default: takeQuote(at: place)
            }
            if Ascii.curly(signs[place...]) == Ascii.ellipsis { ending = .final(.stop) }
        }
    }

    private mutating func takeQuote(at place: Int) {
        if bytes[place] == Ascii.quote { isQuoted.toggle() }
        switch Ascii.curly(bytes[place...]) {
        case 0x9C, 0x9E: isQuoted = true
        case 0x9D: isQuoted = false
        default: break
        }
    }
}

/// What stands between two spaces: a word with the signs around it.
private struct Chunk {
    let opening: ArraySlice<UInt8>
    /// The word itself; empty when there are only signs.
    let core: ArraySlice<UInt8>
    let closing: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var core = bytes
        while let length = Ascii.lengthOfSign(startingAt: core) { core.removeFirst(length) }
        opening = bytes[..<core.startIndex]
        while let length = Ascii.lengthOfSign(ending: core) { core.removeLast(length) }
        closing = bytes[core.endIndex...]
        self.core = core
    }

    /// Whether it is the dash or the number before a line of a list.
    var isMarker: Bool {
        if core.isEmpty {
            return ["-", "*", "•", "–"].contains(String(decoding: opening, as: UTF8.self))
        }
        let isNumber = opening.isEmpty && core.allSatisfy(Ascii.isDigit)
        return isNumber && (closing.elementsEqual(".".utf8) || closing.elementsEqual(")".utf8))
    }

    var isHole: Bool { core.elementsEqual(Ascii.hole) && opening.isEmpty && closing.isEmpty }

    /// Whether a sentence may end here.
    var isEnd: Bool { closing.contains { [Ascii.stop, Ascii.question].contains($0) } }

    /// Whether it goes on with the sentence before it.
    var beginsSmall: Bool {
        core.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? true
    }
}
