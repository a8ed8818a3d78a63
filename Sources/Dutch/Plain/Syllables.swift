/// Counts the syllables of Dutch words by their spelling.
///
/// A count is good enough for a figure over a whole text, in which a loan word that is off by one
/// does not show; no words are hyphenated by it.
enum Syllables {
    /// How many syllables a word has, at least one.
    ///
    /// Two are counted for a figure or a hole, because it is not known how it will be read aloud,
    /// and one for each letter of a name such as UWV.
    static func count(in word: String) -> Int { count(in: Array(word.utf8)[...]) }

    static func count(in word: ArraySlice<UInt8>) -> Int {
        guard let dash = word.firstIndex(of: UInt8(ascii: "-")) else {
            return max(1, count(inPart: word))
        }
        // Each part of a word with a dash is spoken by itself.
        return count(inPart: word[..<dash]) + count(in: word[(dash + 1)...])
    }

    private static func count(inPart part: ArraySlice<UInt8>) -> Int {
        if part.contains(where: Ascii.isDigit) || part.elementsEqual(Ascii.hole) { return 2 }
        if 2...4 ~= part.count, part.allSatisfy({ 0x41...0x5A ~= $0 }) { return part.count }
        let lowered = Ascii.lowered(part)
        return exceptions[String(decoding: lowered, as: UTF8.self)] ?? vowels(in: spelled(lowered))
    }

    private static func vowels(in letters: [UInt8]) -> Int {
        var count = 0
        var place = 0
        while place < letters.count {
            let length = length(ofVowelAt: place, in: letters)
            count += min(1, length)
            place += max(1, length)
        }
        return count
    }

    /// How many letters spell the vowel at a place; none where a consonant stands.
    private static func length(ofVowelAt place: Int, in letters: [UInt8]) -> Int {
        guard isVowel(letters[place]) else { return 0 }
        var key = UInt32(letters[place])
        var length = 1
        for next in letters[(place + 1)...].prefix(2).enumerated() {
            key = key << 8 | UInt32(next.element)
            if groups.contains(key) { length = next.offset + 2 }
        }
        return length
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        default: false
        }
    }

    /// The vowels that are spelled with more letters, each packed in a number.
    private static let groups = Set(
        [
            "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu",
            "ui", "ij", "ei", "au", "ou", "ai", "oi",
        ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
    )

    /// Loan words that are not spoken as they are spelled.
    private static let exceptions = [
        "app": 1, "apps": 1, "cake": 1, "coach": 1, "date": 1, "game": 1, "games": 1,
        "ingenieur": 4, "interieur": 4, "live": 1, "lyceum": 3, "museum": 3, "offline": 2,
        "online": 2, "service": 2, "site": 1, "team": 1, "teams": 1, "update": 2, "website": 2,
        "digid": 3,
    ]
}

// MARK: - Spelling

extension Syllables {
    /// The letters as they sound together: a dot stands before a vowel that begins a syllable.
    private static func spelled(_ lowered: [UInt8]) -> [UInt8] {
        var letters = lowered.contains { $0 >= 0x80 } ? unaccented(lowered) : lowered
        for place in letters.indices { letters[place] = sound(at: place, in: letters) }
        return letters
    }

    private static func unaccented(_ bytes: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        var previous: UInt8?
        for byte in bytes {
            if previous == 0xC3 {
                letters += accented[byte] ?? []
            } else if byte < 0x80 {
                letters.append(byte)
            }
            previous = byte
        }
        return letters
    }

    /// The letters behind the second byte of a letter with an accent.
    private static let accented: [UInt8: [UInt8]] = [
        0xA0: "a", 0xA1: "a", 0xA2: "a", 0xA4: ".a", 0xA8: "e", 0xA9: "e", 0xAA: "e", 0xAB: ".e",
        0xAD: "i", 0xAE: "i", 0xAF: ".i", 0xB2: "o", 0xB3: "o", 0xB4: "o", 0xB6: ".o", 0xB9: "u",
        0xBA: "u", 0xBB: "u", 0xBC: ".u", 0xA7: "c",
    ].mapValues { Array(String($0).utf8) }

    /// What a letter sounds like beside its neighbours.
    private static func sound(at place: Int, in letters: [UInt8]) -> UInt8 {
        let next = place + 1 < letters.count ? letters[place + 1] : nil
        switch letters[place] {
        case UInt8(ascii: "y"):
            // "yoghurt" and "royaal" against "baby" and "systeem".
            let isConsonant = next.map(isVowel) ?? false
            return UInt8(ascii: isConsonant ? "j" : "i")
        case UInt8(ascii: "u") where place > 0 && letters[place - 1] == UInt8(ascii: "q"):
            // "quiz" is spoken as "kwis".
            return UInt8(ascii: "w")
        case UInt8(ascii: "i") where letters[place...].starts(with: "ion".utf8):
            // "stati-on" is spoken as "sta-sjon", but "radio" has three syllables.
            let isAfterT = place > 0 && letters[place - 1] == UInt8(ascii: "t")
            return UInt8(ascii: isAfterT ? "j" : "i")
        default:
            return letters[place]
        }
    }
}
