/// What a sign at a message says in words.
enum Reaction {
    /// The longest choice that can be tapped.
    private static let longest = 200

    /// The words of a sign or of a choice; nil when it only shows a feeling.
    static func words(of key: String) -> String? {
        let sign = String(String.UnicodeScalarView(key.unicodeScalars.filter { !$0.isLook }))
        if let words = signs[sign] { return words }
        let isChoice = sign.count <= longest && sign.contains { $0.isLetter || $0.isNumber }
        return isChoice ? sign : nil
    }

    private static let signs = [
        "👍": "ja", "👌": "ja", "✅": "ja", "✔": "ja", "👎": "nee", "❌": "nee", "🚫": "nee",
        "🔟": "10",
    ]
}

extension Unicode.Scalar {
    /// Whether it only says how what stands before it looks: a skin tone, in colour, or on a key.
    fileprivate var isLook: Bool {
        (0x1F3FB...0x1F3FF).contains(value) || value == 0xFE0F || value == 0x20E3
    }
}
