import Assistant
import Dutch
import Neighbourhood

extension Settings {
    static let fileName = "instellingen.yaml"

    /// Reads the settings of a room; what is left out is as usual.
    init(_ file: ConfigFile) throws(Failure) {
        try file.allowOnly(Written.CodingKeys.allCases.map(\.rawValue))
        try file.allowOnly(WrittenQuiet.CodingKeys.allCases.map(\.rawValue), at: ["quiet"])
        try file.allowOnly(WrittenSilence.CodingKeys.allCases.map(\.rawValue), at: ["silence"])
        try file.allowOnly(WrittenHelp.CodingKeys.allCases.map(\.rawValue), at: ["help"])
        try file.allowOnly(WrittenKeep.CodingKeys.allCases.map(\.rawValue), at: ["keep"])
        try file.allowOnly(Retention.usualLabels.keys, at: ["keep", "labels"])
        try file.allowOnly(WrittenMissed.CodingKeys.allCases.map(\.rawValue), at: ["missed"])
        try file.allowOnly(WrittenCalls.CodingKeys.allCases.map(\.rawValue), at: ["calls"])
        try file.allowOnly(WrittenTakeOver.CodingKeys.allCases.map(\.rawValue), at: ["take_over"])
        let written = try file.decode(Written.self)
        for activity in written.missed?.activities?.keys.sorted() ?? [] {
            let keys = WrittenTerms.CodingKeys.allCases.map(\.rawValue)
            try file.allowOnly(keys, at: ["missed", "activities", activity])
        }
        self.init()
        zone = written.timeZone ?? zone
        quiet = QuietHours(from: written.quiet?.from?.time, until: written.quiet?.until?.time)
        initiatives = written.quiet?.mostADay?.count ?? initiatives
        patience = written.silence?.days.map { Patience(days: $0.map(\.count)) } ?? patience
        help = written.help?.limits ?? help
        retention = written.keep.map(Retention.init) ?? retention
        takeOver = TakeOverTerms(
            waitingHours: written.takeOver?.waiting?.count ?? takeOver.waitingHours,
            urgentHours: written.takeOver?.urgent?.count ?? takeOver.urgentHours,
            silentHours: written.takeOver?.silent?.count ?? takeOver.silentHours,
            keptDays: retention.handOver
        )
        coordinators = written.coordinators?.map(\.address) ?? coordinators
        absence = written.missed?.rule ?? absence
        calling = written.calls?.rules ?? calling
    }
}

private struct Written: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case timeZone = "time_zone"
        case takeOver = "take_over"
        case quiet, silence, help, keep, coordinators, missed, calls
    }

    let timeZone: String?
    let quiet: WrittenQuiet?
    let silence: WrittenSilence?
    let help: WrittenHelp?
    let keep: WrittenKeep?
    let takeOver: WrittenTakeOver?
    let coordinators: [WrittenAddress]?
    let missed: WrittenMissed?
    let calls: WrittenCalls?
}

private struct WrittenQuiet: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case from, until
        case mostADay = "messages_a_day"
    }

    let from: WrittenTime?
    let until: WrittenTime?
    let mostADay: WrittenCount?
}

private struct WrittenSilence: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case days
    }

    let days: [WrittenTerm]?
}

private struct WrittenTakeOver: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case waiting = "waiting_hours"
        case urgent = "urgent_hours"
        case silent = "silent_hours"
    }

    let waiting: WrittenHours?
    let urgent: WrittenHours?
    let silent: WrittenHours?
}

private struct WrittenKeep: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case labels, unlabelled, visits, page, audit
        case silentTalk = "silent_talk"
        case silentPerson = "silent_person"
        case handOver = "hand_over"
        case deadLetter = "dead_letter"
    }

    let labels: [String: WrittenDays]?
    let unlabelled: WrittenDays?
    let silentTalk: WrittenTerm?
    let silentPerson: WrittenTerm?
    let visits: WrittenTerm?
    let handOver: WrittenDays?
    let page: WrittenDays?
    let deadLetter: WrittenDays?
    let audit: WrittenDays?
}

private struct WrittenHelp: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case openAsks = "open_asks"
        case asksPerWeek = "asks_per_week"
        case tasksPerWeek = "tasks_per_week"
        case tasksPerWeekWhenMore = "tasks_per_week_when_more"
        case answerHours = "answer_hours"
        case leastAnswerHours = "least_answer_hours"
        case confirmHours = "confirm_hours"
        case searchDays = "search_days"
        case reportDays = "report_days"
        case offerDays = "offer_days"
    }

    private static var places: [CodingKeys: WritableKeyPath<HelpLimits, Int>] {
        [
            .openAsks: \.openAsks, .asksPerWeek: \.asksPerWeek, .tasksPerWeek: \.tasksPerWeek,
            .tasksPerWeekWhenMore: \.tasksPerWeekWhenMore, .answerHours: \.answerHours,
            .leastAnswerHours: \.leastAnswerHours,
            .confirmHours: \.confirmHours, .searchDays: \.searchDays,
            .reportDays: \.reportDays, .offerDays: \.offerDays,
        ]
    }

    let limits: HelpLimits

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        var limits = HelpLimits()
        for (key, place) in WrittenHelp.places {
            guard let count = try fields.decodeIfPresent(WrittenCount.self, forKey: key) else {
                continue
            }
            limits[keyPath: place] = count.count
        }
        self.limits = limits
    }
}

private struct WrittenTerms: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case times, days
    }

    let times: WrittenTerm?
    let days: WrittenTerm?

    func terms(otherwise usual: AbsenceRule.Terms) -> AbsenceRule.Terms {
        AbsenceRule.Terms(times: times?.count ?? usual.times, days: days?.count ?? usual.days)
    }
}

private struct WrittenMissed: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case times, days, activities
    }

    let times: WrittenTerm?
    let days: WrittenTerm?
    let activities: [String: WrittenTerms]?

    var rule: AbsenceRule {
        let usual = WrittenTerms(times: times, days: days).terms(otherwise: AbsenceRule.Terms())
        return AbsenceRule(
            usual: usual,
            activities: (activities ?? [:]).mapValues { $0.terms(otherwise: usual) }
        )
    }
}

private struct WrittenCalls: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case attempts, rest
        case perDay = "per_day"
        case daysPerWeek = "days_per_week"
        case weeksInRow = "weeks_in_row"
    }

    let attempts: WrittenTerm?
    let rest: WrittenTerm?
    let perDay: WrittenTerm?
    let daysPerWeek: WrittenTerm?
    let weeksInRow: WrittenTerm?

    var rules: CallRules {
        var rules = CallRules()
        rules.attempts = attempts?.count ?? rules.attempts
        rules.rest = rest?.count ?? rules.rest
        rules.callsPerDay = perDay?.count ?? rules.callsPerDay
        rules.daysPerWeek = daysPerWeek?.count ?? rules.daysPerWeek
        rules.weeksInRow = weeksInRow?.count ?? rules.weeksInRow
        return rules
    }
}

extension Retention {
    fileprivate init(_ written: WrittenKeep) {
        self.init()
        labels = written.labels?.mapValues(\.count) ?? labels
        unlabelled = written.unlabelled?.count ?? unlabelled
        silentTalk = written.silentTalk?.count ?? silentTalk
        silentPerson = written.silentPerson?.count ?? silentPerson
        visit = written.visits?.count ?? visit
        handOver = written.handOver?.count ?? handOver
        page = written.page?.count ?? page
        deadLetter = written.deadLetter?.count ?? deadLetter
        audit = written.audit?.count ?? audit
    }
}
