internal import Dutch

// MARK: - What is told in pieces

extension Context {
    /// Understands a danger to life that is told in pieces: "ik wil", "dood".
    ///
    /// Of the other dangers, answers to questions would sound too easily: "twee kinderen", "alleen". A
    /// reserved word goes on from nothing, and neither does a yes or a no: "wis alles" and "ja" are no
    /// part of a sentence.
    func danger(in text: String, after before: String) -> Understanding? {
        guard !before.isEmpty, !isAnswerToWarning(text), moderator.repair(for: text) == nil,
            !Hearing(text, at: surroundings.now).isBareAssent,
            let danger = Danger.recognised(in: "\(before) \(text.prefix(Limits.scannedLength))"),
            danger == .suicide || danger == .violence
        else { return nil }
        return .danger(danger)
    }

    /// Understands a secret that is told in pieces: "mijn pincode is", "4821".
    ///
    /// What only its digits give away is none of these: two answers in figures may pass its check.
    func secret(in text: String, after before: String) -> Understanding? {
        guard !before.isEmpty, Danger.recognised(in: text) == nil else { return nil }
        let told = Secrets.find(in: "\(before) \(text.prefix(Limits.scannedLength))")
        let isInText = !told.blanked.hasSuffix(text)
        let known = Secrets.find(in: before).kinds.union([.bsn, .card])
        let kinds = told.kinds.subtracting(known)
        return isInText ? kinds.min { $0.rawValue < $1.rawValue }.map(Understanding.secret) : nil
    }
}
