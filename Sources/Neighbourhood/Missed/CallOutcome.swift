/// What came of a call to somebody who stays away: one of these, and never a word of what was said.
public enum CallOutcome: String, Hashable, Sendable, CaseIterable {
    case coming = "komt"
    case later = "later"
    case callBack = "terugbellen"
    case wantsHelp = "hulp"
    case illOrAway = "ziek of weg"
    case moved = "verhuisd"
    case worried = "zorgen"
    case crisis = "gevaar"
    case noAnswer = "geen gehoor"
    case wrongNumber = "verkeerd nummer"
    case lost = "overleden of ziekenhuis"
    case doNotCall = "niet meer bellen"
    /// The volunteer did not get round to it.
    case notCalled = "niet gebeld"

    /// What happens with the person who was called.
    enum Sequel {
        /// She is called again, on another day.
        case again
        /// Nobody calls for some weeks.
        case rest
        /// Nobody calls for long.
        case longRest
        /// Nobody calls ever again.
        case end
        /// Somebody else may call.
        case handBack
    }

    var sequel: Sequel {
        switch self {
        case .noAnswer, .callBack: .again
        case .coming, .later, .wantsHelp, .illOrAway, .worried, .crisis: .rest
        case .moved, .wrongNumber: .longRest
        case .lost, .doNotCall: .end
        case .notCalled: .handBack
        }
    }

    /// Whether somebody was spoken to.
    public var isReached: Bool {
        switch self {
        case .noAnswer, .wrongNumber, .lost, .notCalled: false
        default: true
        }
    }

    /// Whether the volunteer has done enough for today.
    public var isHeavy: Bool { self == .worried || self == .crisis || self == .lost }

    /// Whether a coordinator must look today.
    var isUrgent: Bool { self == .worried || self == .crisis }

    /// What a coordinator reads, nil when she need not know.
    func words(about name: String, on topic: String?) -> String? {
        switch self {
        case .worried: "\(name) is gebeld. Het gaat niet goed. Bel vandaag nog zelf."
        case .crisis: "\(name) is gebeld. Er is misschien gevaar. Bel nu zelf."
        case .lost:
            "\(name) is overleden of ligt in het ziekenhuis. Kijk rustig wat passend is. Niemand belt nu."
        case .wrongNumber:
            "Het nummer van \(name) klopt niet. Ik heb het gewist. Vraag een nieuw nummer, als dat mag."
        case .wantsHelp:
            "\(name) is gebeld en wil graag hulp. Het gaat over: \(topic ?? "iets anders")."
        default: nil
        }
    }
}
