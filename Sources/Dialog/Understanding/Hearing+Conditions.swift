internal import Dutch

/// On what condition somebody says yes.
extension Hearing {
    /// What a yes is bound to, in her own words, nil when it is bound to nothing: "niet bellen" of
    /// "ja, maar niet bellen".
    ///
    /// "Ja, ik ben bang" is bound to nothing and agrees with something else.
    var condition: String? {
        let readings = reader.readings(in: text, of: [.assent])
        guard let yes = readings.first, yes.meaning == .assent(.yes) else { return nil }
        let rest = (String(text.utf16.dropFirst(yes.range.upperBound)) ?? "")
        let words = Spelling.folded(rest).split(separator: " ")
        guard let first = words.first, Hearing.fear.isDisjoint(with: words) else { return nil }
        let isBound =
            Hearing.bounds.contains(first) || phone != nil && words.count > 1
            || Hearing.restraints.contains(first) && SafeWay.isNamed(in: rest)
        return isBound ? rest.withoutLooseEnds : nil
    }

    /// Words that begin a condition, whatever follows.
    private static let bounds: Set<Substring> = [
        "als", "mits", "alleen", "enkel", "via", "liever", "zolang", "indien", "wanneer", "behalve",
        "tenzij",
    ]

    /// Words that begin one when a way to reach somebody follows.
    private static let restraints: Set<Substring> = ["maar", "niet", "nie", "geen", "dan", "wel"]

    /// Words of who does not say yes, whatever she begins with.
    private static let fear: Set<Substring> = ["bang", "durf", "eng", "gevaarlijk"]
}
