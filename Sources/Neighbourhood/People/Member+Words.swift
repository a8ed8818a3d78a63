internal import Dutch

extension Member {
    /// What is known of her besides her name and what goes on, a line each, in words that she can
    /// read; until when she is left in peace is not among it, since another may read along.
    public var known: [String] {
        Member.lines([
            ("Je kamer", kamer),
            ("Wat je hier doet", roles.isEmpty ? nil : roles.line),
            ("Je telefoon", phone),
            ("Waar je woont, ongeveer", block),
            ("Berichten", wantsMessages ? nil : "ik begin nergens over, dat wil je zo"),
            ("Talen", languages.isEmpty ? nil : languages.joined(separator: ", ")),
            (
                "Wat je graag doet",
                talents.isEmpty ? nil : talents.sorted().map(\.spaced).joined(separator: ", ")
            ),
        ])
    }

    /// Until when nothing is asked of her, a line each.
    public var peace: [String] {
        Member.lines([
            ("Ik vraag je niets tot en met", restsUntil.map(Speech.say)),
            ("Ik begin niets met je voor", peaceEnds.map(Speech.say)),
        ])
    }

    private static func lines(_ facts: [(name: String, value: String?)]) -> [String] {
        facts.compactMap { name, value in value.map { "\(name): \($0)" } }
    }

    /// Her name as a line among what is known of her.
    public var nameLine: String { name.map { "Je naam: \($0)" } ?? "Je naam weet ik niet." }
}

extension Consent {
    /// What she said yes to and when, in words that she can read.
    public var line: String {
        words + (number.map { " \(Speech.say(phone: $0))" } ?? "") + " (ja op \(Speech.say(at.day))"
            + (notedBy == nil ? ")" : ", opgeschreven door iemand van de kamer)")
    }
}

extension String {
    /// The name of something as it is read: "van wie" of "van_wie".
    public var spaced: String { String(map { $0 == "_" ? " " : $0 }) }
}
