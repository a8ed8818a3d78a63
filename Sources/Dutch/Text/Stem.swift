/// Takes the endings off words, so that "betaal", "betaalt" and "betalen" are one.
enum Stem {
    private static let shortest = 4

    /// Gives the stem of a word that is written down as it sounds.
    static func of(_ sounds: [UInt8]) -> [UInt8] {
        var stem = sounds
        for ending in ["e", "t", "s"] where stem.count > shortest {
            if stem.last == ending.utf8.first { stem.removeLast() }
        }
        return stem
    }
}
