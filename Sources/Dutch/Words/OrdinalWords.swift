/// How ordinals are written.
enum OrdinalWords {
    /// What is glued to digits.
    static let endings: WordSet = ["e", "de", "ste", "st", "º", "ᵉ"]

    /// How an ordinal ends, and how the number does that it is made of.
    static let wordEndings: [(ending: [UInt8], cardinal: [UInt8])] = [
        ("eerste", "een"), ("eersten", "een"), ("tweede", "twee"), ("tweeden", "twee"),
        ("derde", "drie"), ("derden", "drie"), ("achtste", "acht"),
        ("achtsten", "acht"), ("ste", ""), ("sten", ""), ("de", ""), ("den", ""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// The last letter of every ending.
    static let lastLetters = Set("en".utf8)

    /// Words that say a place of themselves: the first is 1, the last -1.
    static let edges = Phrases(edgeTable, meaning: Int.init)

    /// Places that are not counted from the start.
    static let places = Phrases(placeTable, meaning: place)

    /// Reads "end -1".
    private static func place(_ key: String) -> Ordinal? {
        let fields = key.split(separator: " ").map(String.init)
        guard fields.count == 2, let origin = Ordinal.Origin(rawValue: fields[0]),
            let value = Int(fields[1])
        else { return nil }
        return Ordinal(value, from: origin)
    }

    private static let edgeTable: WordTable = """
        1: eerste, eersten, allereerste, bovenste
        2: twede
        -1: laatste, laaste, allerlaatste, onderste, laatsten
        """

    private static let placeTable: WordTable = """
        current 1: volgende, volgend, eerstvolgende, daaropvolgende, komende, opvolgende, erna
        current 0: huidige
        current -1: vorige, vorig, voorgaande, voorafgaande, ervoor, daarvoor
        end -1: voorlaatste, eennalaatste, die voor de laatste, degene voor de laatste,
            een voor laatste, een voor de laatste
        end -2: voorvoorlaatste, tweenalaatste
        """
}
