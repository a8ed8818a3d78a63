public import Dialog
internal import Dutch

/// What is recognised, as scripts see it.
extension Skills {
    /// What somebody asks for: of what sort it is, and the skill or what is said instead.
    public func jobRecord(of text: String) -> Value {
        let (kind, skill, boundary): (String, Skill?, Boundary?) =
            switch recognise(text) {
            case .skill(let skill): ("klus", skill, nil)
            case .notForNeighbours(let boundary): ("niet", nil, boundary)
            case .unknown: ("onbekend", nil, nil)
            }
        return .record([
            "soort": .text(kind), "kunde": skill.map { .text($0.key) } ?? .missing,
            "titel": skill.map { .text($0.title) } ?? .missing,
            "antwoord": boundary.map { .text($0.answer) } ?? .missing,
            "spullen": .flag(skill?.needsMaterial ?? false),
            "wat": RequestWords(text).rest.map(Value.text) ?? .missing,
            "vrouw": .flag(Preference(in: text).isForWoman),
        ])
    }

    /// What somebody can do, and what of it no neighbour is asked.
    public func talentRecord(of text: String) -> Value {
        let skills = talents(in: text)
        return .record([
            "kunden": .list(skills.map { .text($0.key) }),
            "titels": skills.isEmpty ? .missing : .text(Speech.list(skills.map(\.title))),
            "antwoord": boundary(in: text).map { .text($0.answer) } ?? .missing,
        ])
    }
}
