/// Writes words down as they sound, so that "geweldt", "geweld" and "gewelt" are the same.
enum Sound {
    private static let longest = 40

    /// Gives the key that words with the same sound share.
    static func key(_ word: String) -> String {
        String(decoding: bytes(of: word), as: UTF8.self)
    }

    /// Gives that key as bytes.
    static func bytes(of word: String) -> [UInt8] { ended(sounds(of: word)) }

    /// Gives the key of the beginning of a word, in which a "d" is not yet a final one.
    static func beginning(_ word: String) -> [UInt8] { sounds(of: word) }

    private static func sounds(of word: String) -> [UInt8] {
        let letters = Array(word.utf8.prefix(longest))
        var key: [UInt8] = []
        key.reserveCapacity(letters.count)
        func add(_ sound: UInt8) {
            // A doubled letter sounds as one, a doubled digit does not.
            if key.last != sound || sound < UInt8(ascii: "a") { key.append(sound) }
        }
        var index = 0
        while index < letters.count {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let pair = pairs[place(letters[index], next)]
            if letters[index] == UInt8(ascii: "x") { add(UInt8(ascii: "k")) }
            add(pair > 0 ? pair : singles[Int(letters[index])])
            // "Ou" is "au": its second letter sounds as itself.
            index += pair == 0 || pair == UInt8(ascii: "a") ? 1 : 2
        }
        return key
    }

    /// Takes the ending of a word for what it sounds like.
    static func ended(_ key: [UInt8]) -> [UInt8] {
        let (d, e, n, t) =
            (UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "t"))
        var key = key
        // "Leve" is how "leven" sounds.
        if key.count > 3, key.last == n, key[key.count - 2] == e { key.removeLast() }
        guard let last = key.last else { return key }
        if last == d { key[key.count - 1] = t }
        guard key.count > 1, key.last == t else { return key }
        if key[key.count - 2] == t { key.removeLast() }
        if key.count > 1, key[key.count - 2] == d { key.remove(at: key.count - 2) }
        return key
    }

    /// What each letter sounds like; "x" is an "s" after a "k".
    private static let singles: [UInt8] = {
        var sounds = (0...UInt8.max).map { $0 }
        for (letter, sound) in zip("zvcqx".utf8, "sfkks".utf8) { sounds[Int(letter)] = sound }
        return sounds
    }()

    /// What two letters sound like together; nought where each has its own sound.
    private static let pairs: [UInt8] = {
        var sounds = [UInt8](repeating: 0, count: 1 << 16)
        for row in ["eiy", "ijy", "eyy", "oua", "chg", "phf", "tht", "ckk"].map({ Array($0.utf8) })
        {
            sounds[place(row[0], row[1])] = row[2]
        }
        return sounds
    }()

    private static func place(_ one: UInt8, _ other: UInt8) -> Int { Int(one) << 8 | Int(other) }
}
