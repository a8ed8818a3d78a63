internal import Dutch

/// The names that somebody wrote down of who were there, and whom each can mean.
public struct RollCall: Hashable, Sendable {
    /// A name as it was written, with everybody whom it can mean.
    public struct Entry: Hashable, Sendable {
        public let words: String
        public let members: [Member]
        /// Whether the words say where somebody lives, to tell two of a name apart.
        public let saysPlace: Bool

        public init(words: String, members: [Member], saysPlace: Bool = false) {
            (self.words, self.members, self.saysPlace) = (words, members, saysPlace)
        }
    }

    /// What they were there for, empty when that was not said.
    public let activity: String
    /// Whether it was yesterday.
    public let isYesterday: Bool
    public private(set) var entries: [Entry]

    /// Reads names as they are typed, such as "breiclub: Fatima, Jan P en Ali".
    ///
    /// What stands behind "behalve" corrects the names before it: who is among them is taken off, and
    /// who is not is added, unless the words say otherwise: "Ali niet, maar Jan ook". Where some are set
    /// against others, those who were not there are no names on the list: "Ali niet, alleen Jan".
    public init(_ text: String, among members: [Member]) {
        let named = members.filter { $0.name != nil }
        let parts = RollCall.words(of: text).split { Spelling.folded($0) == "behalve" }
            .map { $0.joined(separator: " ") }
        self.init(uncorrected: parts.first ?? "", among: named)
        for part in parts.dropFirst() { correct(by: part, among: named) }
    }

    private init(uncorrected text: String, among named: [Member]) {
        let parts = text.split(separator: ":", maxSplits: 1)
        let head = parts.count == 2 ? Spelling.folded(String(parts[0])) : ""
        let lead = RollCall.words(of: parts.count == 2 ? head : Spelling.folded(text))
        isYesterday = lead.prefix(4).contains("gisteren")
        activity = RollCall.words(of: head).filter { !RollCall.fillers.contains($0) }
            .joined(separator: " ")
        entries = RollCall.names(in: String(parts.last ?? ""))
            .flatMap { RollCall.entries(in: RollCall.words(of: $0)[...], among: named) }
    }

    // MARK: - Cutting the sentence

    /// Words around the names that name nobody.
    private static let fillers: Set<String> = [
        "aanwezig", "er", "waren", "was", "vandaag", "gisteren", "zijn", "is", "bij", "de", "het",
        "wij", "we", "met", "verder", "ook", "nog", "vanmorgen", "vanmiddag", "vanochtend",
        "vanavond", "hier", "wie", "ik", "zag", "afgemeld", "komt", "komen", "niet", "kan",
        "kunnen", "aanwezigen", "opschrijven", "iemand", "afmelden", "toch", "wel", "fout", "sorry",
        "verkeerd", "nee", "neen", "nie", "geen", "hoort", "klopt", "alleen",
    ]

    private static func words(of text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    private static func names(in text: String) -> [String] {
        let parts = parts(of: text)
        let setsAgainst = parts.contains { part in
            part.contains { ["alleen", "wel"].contains(Spelling.folded($0.trimmed)) }
        }
        return parts.filter { !setsAgainst || !tellsOfAbsence($0) }.map(name)
            .filter { !$0.isEmpty }
    }

    private static func parts(of text: String) -> [ArraySlice<Substring>] {
        text.split { ",;+&\n".contains($0) }.flatMap { part in
            part.split(separator: " ").split { ["en", "maar"].contains($0.lowercased()) }
        }
    }

    /// Whether a part says that somebody was not there; "Ali kan niet" says something else.
    private static func tellsOfAbsence(_ part: ArraySlice<Substring>) -> Bool {
        let words = Set(part.map { Spelling.folded($0.trimmed) })
        return !words.isDisjoint(with: ["niet", "nie"])
            && words.isDisjoint(with: ["kan", "kunnen", "komt", "komen", "wel", "ook"])
    }

    /// The name in a part of the sentence, without the words before and behind it.
    private static func name(in part: ArraySlice<Substring>) -> String {
        func isFiller(_ word: String) -> Bool { fillers.contains(Spelling.folded(word)) }
        let words = part.map(\.trimmed).filter { !$0.isEmpty }
        return words.drop(while: isFiller).reversed().drop(while: isFiller).reversed()
            .joined(separator: " ")
    }

    // MARK: - Taking off and adding

    private mutating func correct(by text: String, among named: [Member]) {
        for part in RollCall.parts(of: text) {
            let words = Set(part.map { Spelling.folded($0.trimmed) })
            let name = RollCall.words(of: RollCall.name(in: part))
            for entry in RollCall.entries(in: name[...], among: named) {
                correct(entry, saying: words)
            }
        }
    }

    /// Takes a name off that is listed, and adds one that is not.
    private mutating func correct(_ entry: Entry, saying words: Set<String>) {
        guard !entry.members.isEmpty else { return }
        if !entries.contains(where: { $0.members == entry.members }) {
            if words.isDisjoint(with: ["niet", "nie", "geen"]) { entries.append(entry) }
        } else if words.isDisjoint(with: ["wel", "ook"]) {
            entries.removeAll { $0.members == entry.members }
        }
    }

    // MARK: - Names without a comma

    /// The names in a part of the sentence, each as long as somebody is called so.
    ///
    /// What stands between and is nobody's name stays as it was written, so that it can be asked
    /// about.
    private static func entries(in words: ArraySlice<String>, among members: [Member]) -> [Entry] {
        let found = words.indices.lazy.compactMap { start in
            known(from: start, in: words, among: members).map { (start: start, known: $0) }
        }.first
        guard let (start, known) = found else { return unknown(words) }
        let rest = entries(in: words[(start + known.length)...], among: members)
        return unknown(words[..<start]) + [known.entry] + rest
    }

    /// How many words the longest name has.
    private static let longestName = 6

    /// The longest name that begins at a word and somebody has; an initial behind it is part of it.
    private static func known(
        from start: Int,
        in words: ArraySlice<String>,
        among members: [Member]
    ) -> (entry: Entry, length: Int)? {
        let rest = words[start...]
        return (1...min(rest.count, longestName)).reversed().lazy.compactMap { length in
            let name = rest.prefix(length).joined(separator: " ")
            let meant =
                rest.dropFirst(length).first?.isInitial == true
                ? [] : meant(by: name, among: members)
            guard !meant.isEmpty else { return nil }
            return placed(Entry(words: name, members: meant), length, in: rest)
        }.first
    }

    /// The name with the part of the neighbourhood that stands behind it, which tells two of a name
    /// apart: "Bep van de Punt".
    private static func placed(
        _ entry: Entry,
        _ length: Int,
        in words: ArraySlice<String>
    ) -> (entry: Entry, length: Int) {
        let lead = words.dropFirst(length).prefix { placing.contains(Spelling.folded($0)) }.count
        let behind = words.dropFirst(length + lead).map(Spelling.folded)
        let near = entry.members.filter { member in
            let block = place(of: member)
            return !block.isEmpty && behind.starts(with: block)
        }
        guard let one = near.first else { return (entry, length) }
        let whole = length + lead + place(of: one).count
        let name = words.prefix(whole).joined(separator: " ")
        return (Entry(words: name, members: near, saysPlace: true), whole)
    }

    /// The words that tell where somebody lives.
    private static func place(of member: Member) -> [String] {
        words(of: Spelling.folded(member.block ?? "")).filter { !placing.contains($0) }
    }

    private static let placing: Set<String> = ["van", "uit", "in", "op", "de", "het", "t"]

    private static func unknown(_ words: ArraySlice<String>) -> [Entry] {
        let name = name(in: words.map { Substring($0) }[...])
        return name.isEmpty ? [] : [Entry(words: name, members: [])]
    }

    // MARK: - Whom a name means

    /// Those whom the words fit best: as they are written, or with one typing mistake.
    private static func meant(by words: String, among members: [Member]) -> [Member] {
        let said = RollCall.words(of: Spelling.folded(words))
        let ranked = members.compactMap { member in
            fit(of: said, to: RollCall.words(of: Spelling.folded(member.name ?? "")))
                .map { (member: member, fit: $0) }
        }
        let best = ranked.map(\.fit).min()
        return ranked.filter { $0.fit == best }.map(\.member)
    }

    /// How well words fit a name: 0 is best, nil is not at all.
    private static func fit(of said: [String], to name: [String]) -> Int? {
        guard let first = said.first, let own = name.first else { return nil }
        if said == name { return 0 }
        let rest = zip(said.dropFirst(), name.dropFirst())
        guard rest.allSatisfy({ $1.hasPrefix($0) || $0.hasPrefix($1) }),
            said.dropFirst(name.count).allSatisfy(\.isInitial)
        else { return nil }
        if first == own { return said.count <= name.count ? 1 : 2 }
        return Spelling.nearest(to: first, in: [own]) == nil ? nil : 3
    }
}

extension String {
    fileprivate var isInitial: Bool { count == 1 }
}

extension Substring {
    /// Without the point of an initial or of the sentence.
    fileprivate var trimmed: String {
        String(drop { $0.isPunctuation }.reversed().drop { $0.isPunctuation }.reversed())
    }
}

extension RollCall.Entry {
    /// What each of those who are meant is called, told apart by where they live.
    public var labels: [String] {
        members.enumerated().map { place, member in
            let label = [member.calledName, member.block.map { "(\($0))" }].compactMap(\.self)
                .joined(separator: " ")
            let same = members.filter { $0.name == member.name && $0.block == member.block }
            return same.count == 1 ? label : "\(label), nummer \(place + 1)"
        }
    }
}
