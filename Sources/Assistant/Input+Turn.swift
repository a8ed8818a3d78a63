internal import Dialog

extension Fate {
    /// The dialog that it is about.
    var frames: Set<String> {
        switch self {
        case .answered(let question), .missed(let question): [question.frame]
        case .replaced, .over, .nothing: []
        }
    }
}

extension Input {
    /// Whether the person wrote something or came to look, rather than that something else happened.
    var isOfPerson: Bool {
        switch self {
        case .message, .reply, .edit, .retraction, .tap, .file, .arrival, .handedBack: true
        case .outcome, .alarm, .silence, .errand, .withdrawal: false
        }
    }

    /// Whether a talk is given back to Buur, and not because the person wanted that.
    var isGivenBackByOthers: Bool {
        guard case .handedBack(let reason, _) = self else { return false }
        return reason != Switchboard.Ending.stopped.rawValue
    }

    /// What the person wrote.
    var words: String? {
        switch self {
        case .message(let text, _), .reply(let text, _, _), .edit(let text, _): text
        case .file(let file): file.caption
        default: nil
        }
    }

    var kind: String {
        switch self {
        case .message: "message"
        case .reply: "reply"
        case .edit: "edit"
        case .retraction: "retraction"
        case .tap: "tap"
        case .file: "file"
        case .arrival: "arrival"
        case .outcome: "outcome"
        case .alarm: "alarm"
        case .silence: "silence"
        case .errand: "errand"
        case .withdrawal: "withdrawal"
        case .handedBack: "handed back"
        }
    }
}
