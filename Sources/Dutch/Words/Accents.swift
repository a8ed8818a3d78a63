/// Latin letters with an accent, and what they are without it.
enum Accents {
    static let bare: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let plain = parts.first, let accented = parts.last else { continue }
            for scalar in accented.unicodeScalars { table[scalar] = String(plain) }
        }
        return table
    }()

    private static let lines = """
        a àáâãäåāăąǎạảấầẩẫậắằẳẵặ
        ae æ
        c çćĉċč
        d ďđð
        e èéêëēĕėęěẹẻẽếềểễệɛ
        fi ﬁ
        fl ﬂ
        g ĝğġģ
        h ĥħ
        i ìíîïĩīĭįıǐỉị
        ij ĳ
        j ĵ
        k ķ
        l ĺļľŀł
        n ñńņňŉŋ
        o òóôõöøōŏőǒơọỏốồổỗộớờởỡợɔ
        oe œ
        r ŕŗř
        s śŝşšșſ
        ss ß
        t ţťŧț
        th þ
        u ùúûüũūŭůűųǔưụủứừửữự
        w ŵẁẃẅ
        y ýÿŷỳỵỷỹ
        z źżž
        """
}
