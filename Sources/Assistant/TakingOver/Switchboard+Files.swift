internal import Dialog

// MARK: - Files of who talks with a person

extension Switchboard {
    /// Says to the one who reads along that a file came; to a resident none is handed on.
    func take(_ attachment: Attachment, of talk: Talk) throws -> Receipt? {
        if let (other, takeOver) = try holder(of: talk) {
            let words = ["(\(attachment.label))", attachment.caption].filter { !$0.isEmpty }
            return try passOn(words.joined(separator: " "), from: talk, to: other, takeOver)
        }
        guard try heldIfCoordinator(talk) != nil else { return nil }
        let about = ["soort": Value.text(attachment.kind.word), "reden": .text("niet_door")]
        return try tell(talk, Repair.file.rawValue, about)
    }

    /// The files that are kept of a resident, as a person of the room reads it.
    func files(of resident: Talk) throws -> [Value] {
        try ledger.files(of: resident.person).map { .text($0.attachment.label) }
    }
}
