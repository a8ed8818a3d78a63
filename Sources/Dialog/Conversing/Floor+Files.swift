// MARK: - What cannot be read

extension Floor {
    /// Says what becomes of something that Buur cannot look into, and hears the words under it.
    mutating func receive(_ file: Input.File) {
        let about = [
            "soort": Value.text(file.kind), "reden": .text(file.keeping.rawValue),
        ]
        guard !file.caption.trimmed.isEmpty else {
            return introducing { $0.push(.file, adding: about) }
        }
        remark(.file, adding: about)
        hear(file.caption, after: "")
    }

    /// Lets a repair dialog say its words beside whatever lies open.
    private mutating func remark(_ repair: Repair, adding more: [String: Value]) {
        let before = frames
        push(repair, adding: more)
        let said = context.look(at: frames.count - 1).effects.filter(\.isSaid)
        frames = before
        said.forEach { emit($0) }
    }
}
