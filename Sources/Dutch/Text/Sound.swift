/// Writes words down as they sound, so that "geweldt", "geweld" and "gewelt" are the same.
enum Sound {
    private static let longest = 40

    /// Gives the key that words with the same sound share.
    static func key(_ word: String) -> String {
        String(decoding: ended(sounds(of: word)), as: UTF8.self)
    }

    /// Gives the key of the beginning of a word, in which a "d" is not yet a final one.
    static func beginning(_ word: String) -> String {
        String(decoding: sounds(of: word), as: UTF8.self)
    }

    private static func sounds(of word: String) -> [UInt8] {
        let letters = Array(word.utf8.prefix(longest))
        var key: [UInt8] = []
        var index = 0
        while index < letters.count {
            let (sound, length) = sound(in: letters, at: index)
            for letter in sound where key.last != letter || letter < UInt8(ascii: "a") {
                key.append(letter)
            }
            index += length
        }
        return key
    }

    /// Takes the ending of a word for what it sounds like.
    private static func ended(_ key: [UInt8]) -> [UInt8] {
        var key = key
        // "Leve" is how "leven" sounds.
        if key.count > 3, key.suffix(2) == [UInt8(ascii: "e"), UInt8(ascii: "n")] {
            key.removeLast()
        }
        if key.last == UInt8(ascii: "d") { key[key.count - 1] = UInt8(ascii: "t") }
        if key.suffix(2) == [UInt8(ascii: "t"), UInt8(ascii: "t")] { key.removeLast() }
        if key.suffix(2) == [UInt8(ascii: "d"), UInt8(ascii: "t")] {
            key.remove(at: key.count - 2)
        }
        return key
    }

    private static let pairs: [String: String] = [
        "ei": "y", "ij": "y", "ey": "y", "ou": "au", "ch": "g", "ph": "f", "th": "t", "ck": "k",
    ]

    private static let singles: [String: String] = [
        "z": "s", "v": "f", "c": "k", "q": "k", "x": "ks",
    ]

    private static let pairSounds = bytes(pairs)
    private static let singleSounds = bytes(singles)

    private static func bytes(_ table: [String: String]) -> [[UInt8]: [UInt8]] {
        Dictionary(uniqueKeysWithValues: table.map { (Array($0.key.utf8), Array($0.value.utf8)) })
    }

    private static func sound(in letters: [UInt8], at index: Int) -> ([UInt8], Int) {
        if index + 1 < letters.count,
            let sound = pairSounds[[letters[index], letters[index + 1]]]
        {
            return (sound, 2)
        }
        return (singleSounds[[letters[index]]] ?? [letters[index]], 1)
    }
}
