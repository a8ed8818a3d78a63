/// Patterns of words that together are a signal, found in spite of how they are spelled.
///
/// A pattern is a row of slots: `wil|wou dood`. The slots follow one another in one sentence, with
/// at most five words between two of them, twelve where `...` stands and none where `>` stands. Parts
/// with `+` between them may come in any order, with at most eight words between two of them.
///
/// A signal that takes others away ("no …") takes the words that fill its slots, and no word in the
/// gaps between them, which are of two and four words there. Where `~` stands, it takes the words
/// between as well, unless one of them tells of now, or at the end of a pattern the words that follow:
/// twelve at most.
///
/// A slot is a choice of words; `a_b` are words side by side, `ab*` is any word that begins so,
/// `ABC` a class of words, and `$` the end of the sentence.
struct Signals: Sendable {
    struct Pattern: Sendable {
        /// The number of the row that it stands in.
        let row: Int
        /// The numbers of its slots, in parts that may come in any order.
        let parts: [[Int]]
        let reach: Reach
    }

    /// How many words may stand in the gaps of a pattern.
    struct Reach: Sendable {
        let betweenSlots: Int
        let betweenParts: Int

        static let wide = Reach(betweenSlots: 5, betweenParts: 8)
        static let narrow = Reach(betweenSlots: 2, betweenParts: 4)
    }

    /// What stands between two slots in the place of a usual gap, by the number of its slot.
    enum Gap: Int, CaseIterable {
        /// Many words.
        case far = 1
        /// No word.
        case none
        /// Many words, which belong to what is said.
        case told

        static let most = 12

        /// How many words there may be at most.
        var most: Int { self == .none ? 0 : Gap.most }
    }

    /// The numbers of the choices of a slot.
    typealias Slot = [Int]

    /// Stands for a word that is not there, and the choice of it.
    static let end = -1
    static let endChoice = 0
    /// The number of the slot that only the end of a sentence fills.
    static let endSlot = 0
    static let shortestPrefix = 2
    static let anyEnding = UInt8(ascii: "*")
    /// The letters of the shortest words that are taken apart, and of the shortest part.
    static let shortestGlued = 6
    static let shortestOfGlued = 3
    /// The letters of the shortest word that is read when it is typed letter by letter.
    static let fewestLetters = 4
    /// How the name of a signal begins that takes others away.
    static let silencing = "no "

    private(set) var vocabulary = NearWords(shortest: 8)
    private(set) var prefixes: [Digest: Int] = [:]
    /// The words of each choice, side by side.
    private(set) var choices: [[Int]] = [[end]]
    /// The numbers of the choices by how the tables write them.
    private var written: [Digest: Int] = [Digest("$"): endChoice]
    private(set) var patterns: [Pattern] = []
    /// By the number of a slot, the patterns of which it is the rarest, each with its other slots.
    private(set) var byRarest: [[(pattern: Int, others: [Int])]] = []
    private(set) var slots: [Slot] = [[endChoice], [], [], []]
    /// The slots that the end of a sentence may fill.
    private(set) var endSlots = [endSlot]
    /// By the number of a word, the slots that may begin with that word.
    private(set) var opened: [[Int]] = []
    /// The numbers of the rows by their keys.
    private(set) var rows: [String: Int] = [:]
    /// Words that look like a typing mistake of one of ours, and are none.
    let innocent: Set<String>
    /// Words that tell of now: what somebody wants, and what happens again.
    let present: Set<String>
    /// Words that people write onto the word before or behind.
    let glued: Glued

    /// Words that people write onto another by mistake, as in "slaatme" and "ikwil".
    struct Glued: Sendable {
        var before: [String] = []
        var behind: [String] = []
    }

    /// Makes the patterns of tables.
    ///
    /// A class of words has its name in the rest of its table; the classes of the first table are
    /// known in all of them.
    init(
        _ tables: [Table],
        innocent: Set<String> = [],
        present: Set<String> = [],
        glued: Glued = Glued()
    ) {
        self.innocent = innocent
        self.present = present
        self.glued = glued
        var shared: [Digest: Slot] = [:]
        for table in tables {
            var scope = Scope(classes: shared)
            var row = 0
            var reach = Reach.wide
            for line in table.lines {
                switch line {
                case .words(let name, let words):
                    scope.classes[name] = choices(in: words, scope.classes)
                case .name(let name):
                    row = rows[name] ?? rows.count
                    rows[name] = row
                    reach = name.hasPrefix(Signals.silencing) ? .narrow : .wide
                case .pattern(let pattern):
                    patterns.append(
                        Pattern(row: row, parts: parts(of: pattern, in: &scope), reach: reach)
                    )
                }
            }
            if shared.isEmpty { shared = scope.classes }
        }
        file()
    }

    /// What names mean in one table.
    private struct Scope {
        var classes: [Digest: Slot]
        /// The numbers of the slots by how they are written.
        var slots: [Digest: Int] = [
            Digest("$"): endSlot, Digest("..."): Gap.far.rawValue, Digest(">"): Gap.none.rawValue,
            Digest("~"): Gap.told.rawValue,
        ]
    }

    private mutating func parts(
        of text: ArraySlice<UInt8>,
        in scope: inout Scope
    ) -> [[Int]] {
        var parts: [[Int]] = [[]]
        for slot in text.split(separator: UInt8(ascii: " ")) {
            if slot.elementsEqual("+".utf8) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(number(ofSlot: slot, in: &scope))
            }
        }
        return parts
    }

    /// Files each pattern under its rarest slot, so that most of them are never looked at.
    ///
    /// A slot is taken to be the more common, the more slots its words stand in.
    private mutating func file() {
        var commonness = slots.map { slot in
            slot.reduce(0) { sum, choice in
                let word = choices[choice][0]
                return sum + (word == Signals.end ? 1000 : opened[word].count)
            }
        }
        for gap in Gap.allCases { commonness[gap.rawValue] = .max }
        byRarest = slots.map { _ in [] }
        for (number, pattern) in patterns.enumerated() {
            var others = Set(pattern.parts.joined())
            guard let rarest = others.min(by: { (commonness[$0], $0) < (commonness[$1], $1) })
            else { continue }
            others.subtract([rarest, Signals.endSlot])
            others.subtract(Gap.allCases.map(\.rawValue))
            byRarest[rarest].append((number, others.sorted { commonness[$0] < commonness[$1] }))
        }
    }

    private mutating func number(ofSlot text: ArraySlice<UInt8>, in scope: inout Scope) -> Int {
        let digest = Digest(text)
        if let number = scope.slots[digest] { return number }
        let slot = choices(in: text, scope.classes)
        let number = slots.count
        scope.slots[digest] = number
        slots.append(slot)
        for choice in slot {
            let word = choices[choice][0]
            if word == Signals.end {
                endSlots.append(number)
            } else if opened[word].last != number {
                opened[word].append(number)
            }
        }
        return number
    }

    /// Reads "wil|wou|WANT".
    private mutating func choices(
        in slot: ArraySlice<UInt8>,
        _ classes: [Digest: Slot]
    ) -> Slot {
        var result: Slot = []
        result.reserveCapacity(slot.count / 4)
        for choice in slot.split(separator: UInt8(ascii: "|")) {
            let digest = Digest(choice)
            if let known = classes[digest] {
                result += known
            } else if let known = written[digest] {
                result.append(known)
            } else {
                let words = choice.split(separator: UInt8(ascii: "_")).map { number(ofWord: $0) }
                written[digest] = choices.count
                result.append(choices.count)
                choices.append(words)
            }
        }
        return result
    }

    private mutating func number(ofWord text: ArraySlice<UInt8>) -> Int {
        precondition(
            !text.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) },
            "a class of words should be known in its table"
        )
        let number = vocabularyNumber(of: String(decoding: text, as: UTF8.self))
        if number == opened.count { opened.append([]) }
        return number
    }

    private mutating func vocabularyNumber(of word: String) -> Int {
        guard word.utf8.last == Signals.anyEnding else {
            return vocabulary.add(Sound.bytes(of: word))
        }
        let prefix = Sound.beginning(String(word.dropLast()))
        let number = vocabulary.add(prefix + [Signals.anyEnding])
        prefixes[Digest(prefix)] = number
        return number
    }
}
