/// A mistake and where it stands.
struct Finding: Error {
    let mistake: Mistake
    let place: Fragment

    init(_ mistake: Mistake, at place: Fragment) {
        self.mistake = mistake
        self.place = place
    }
}

extension Diagnostic {
    init(_ finding: Finding, in path: String) {
        self.init(
            code: finding.mistake.code,
            path: path,
            line: finding.place.line,
            column: finding.place.column,
            length: max(1, finding.place.characters.count),
            message: finding.mistake.message,
            tip: finding.mistake.tip
        )
    }
}
