/// Words as they go over the air as a text message.
enum SMS {
    /// How many parts a text takes: 160 letters of the small alphabet in one, or 153 in each of
    /// several; 70 or 67 units of UTF-16 where one letter is not in that alphabet.
    static func parts(of text: some StringProtocol) -> Int {
        var septets = 0
        for scalar in text.unicodeScalars {
            guard let length = length(of: scalar) else { return parts(text.utf16.count, 70, 67) }
            septets += length
        }
        return parts(septets, 160, 153)
    }

    /// The same words with signs that are in the small alphabet, where another sign means the same.
    static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let other = others[scalar] {
                result += other
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A text with its choices, in pieces that each take no more than so many parts.
    static func pieces(of parcel: Parcel, parts most: Int, characters limit: Int) -> [String] {
        let text = plain(Numbered.text(parcel.text, parcel.options))
        return Pieces.of(text) { $0.utf16.count <= limit && parts(of: $0) <= most }
    }

    private static func parts(_ length: Int, _ single: Int, _ several: Int) -> Int {
        length <= single ? 1 : (length + several - 1) / several
    }

    /// How many places a letter takes in the small alphabet (GSM 03.38), nil when it is not in it.
    private static func length(of scalar: Unicode.Scalar) -> Int? {
        if alphabet.contains(scalar) { return 1 }
        return extended.contains(scalar) ? 2 : nil
    }

    private static let alphabet = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars
    )
    private static let extended = Set("\u{C}^{}\\[~]|€".unicodeScalars)

    private static let others: [Unicode.Scalar: String] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
        "\u{201E}": "\"", "\u{2013}": "-", "\u{2014}": "-", "\u{2026}": "...", "\u{2022}": "-",
        "\u{00B7}": "-", "\u{00A0}": " ", "\u{202F}": " ", "\t": " ",
    ]
}
