internal import Assistant
internal import Notation

/// One thing that signal-cli tells, with who sent it and where.
struct SignalLetter {
    /// Where it was said.
    enum Place: Hashable {
        /// To the account alone.
        case alone
        case group(String)
        /// By the account itself, on another device.
        case own
    }

    let place: Place
    /// Who sent it: a number where she shows it, else what Signal knows her by.
    let person: String
    /// When it was sent, in thousandths of a second since 1970: with who sent it, its id.
    let moment: Int
    private let message: JSON
    private let edited: Int?

    /// Reads it; nil when it is nothing that somebody said.
    init?(_ json: JSON) {
        let envelope = json["envelope"] ?? .null
        let sent = envelope["syncMessage"]?["sentMessage"]
        guard
            let outer = sent
                ?? (envelope["dataMessage"] == nil ? envelope : envelope["dataMessage"]),
            let person = ["sourceNumber", "sourceUuid", "source"].lazy
                .compactMap({ envelope[$0]?.text }).first,
            let moment = envelope["timestamp"]?.whole
        else { return nil }
        let edit = outer["editMessage"]
        let message = edit?["dataMessage"] ?? outer
        guard sent != nil || edit != nil || envelope["dataMessage"] != nil else { return nil }
        (self.person, self.moment, self.message) = (person, moment, message)
        edited = edit?["targetSentTimestamp"]?.whole
        if sent != nil {
            place = .own
        } else {
            place = message["groupInfo"]?["groupId"]?.text.map(Place.group) ?? .alone
        }
    }

    /// What it says in words.
    var text: String? { message["message"]?.text }
    /// The sign at a message, with the moment at which that was sent; nil for one that was taken off.
    var reaction: (sign: String, moment: Int)? {
        guard let reaction = message["reaction"], reaction["isRemove"]?.flag != true,
            let sign = reaction["emoji"]?.text, let moment = reaction["targetSentTimestamp"]?.whole
        else { return nil }
        return (sign, moment)
    }
    /// The moment of the message that this takes the place of.
    var target: Int? { edited }

    /// What was said to the account alone; nothing of groups, nor of what the account said itself.
    func heard(by account: String) -> [Heard] {
        guard place == .alone, person != account else { return [] }
        return contents.enumerated().map { place, content in
            Heard(
                from: person,
                id: place == 0 ? id(of: moment) : "\(id(of: moment))/\(place)",
                at: moment / 1000,
                content,
                inReplyTo: message["quote"]?["id"]?.whole.map { "\($0)" }
            )
        }
    }

    private func id(of moment: Int) -> String { "\(person).\(moment)" }

    private var contents: [Heard.Content] {
        if let edited { return text.map { [.edit(of: id(of: edited), text: $0)] } ?? [] }
        if let retracted = message["remoteDelete"]?["timestamp"]?.whole {
            return [.retraction(of: id(of: retracted))]
        }
        if message["reaction"] != nil {
            return reaction.map { [.tap(key: $0.sign, under: "\($0.moment)")] } ?? []
        }
        let files = self.files
        guard files.isEmpty else { return files.map(Heard.Content.file) }
        return text.map { [.text($0)] } ?? []
    }

    private var files: [Attachment] {
        if message["sticker"] != nil { return [Attachment(.sticker)] }
        let attachments = message["attachments"]?.list ?? []
        guard attachments.isEmpty else {
            return attachments.prefix(10).enumerated().map { place, attachment in
                file(attachment, caption: place == 0 ? text ?? "" : "")
            }
        }
        return (message["contacts"]?.list ?? []).isEmpty ? [] : [Attachment(.contact)]
    }

    private func file(_ attachment: JSON, caption: String) -> Attachment {
        let type = attachment["contentType"]?.text
        return Attachment(
            kind(of: type ?? ""),
            name: attachment["filename"]?.text,
            size: attachment["size"]?.whole,
            type: type,
            handle: attachment["id"]?.text,
            caption: caption
        )
    }

    private func kind(of type: String) -> Attachment.Kind {
        switch type.prefix(while: { $0 != "/" }) {
        case "image": .image
        case "audio": .voice
        case "video": .video
        default: .document
        }
    }
}
