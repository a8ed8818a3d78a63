public import Dutch
public import Neighbourhood

/// What a rehearsal showed: who would get what when, and what is not as it should be.
public struct RehearsalReport: Hashable, Sendable {
    /// From what time on it is evening.
    private static let evening = ClockTime(secondOfDay: 18 * 3600)

    /// The dialog that coordinators get each morning: told once, or no day would be without it.
    private static let morning = "ochtend"

    public let days: ClosedRange<Day>
    public let members: [Member]
    /// Those who said that they may be asked to help.
    public let askable: Set<Int64>
    /// The titles of the dialogs by their names.
    public let titles: [String: String]
    public let initiatives: [Initiative]
    public let quiet: QuietHours
    /// The number from which the answers followed.
    public let seed: UInt64
    /// What is open at the end, a line each.
    public let open: [String]

    public init(
        days: ClosedRange<Day>,
        members: [Member],
        askable: Set<Int64>,
        titles: [String: String],
        initiatives: [Initiative],
        quiet: QuietHours,
        seed: UInt64 = 1,
        open: [String] = []
    ) {
        (self.days, self.members, self.askable) = (days, members, askable)
        (self.titles, self.initiatives, self.quiet) = (titles, initiatives, quiet)
        (self.seed, self.open) = (seed, open)
    }

    /// The report as a coordinator reads it; it holds no word that anybody wrote.
    public var text: String {
        let count = days.upperBound.number - days.lowerBound.number + 1
        let begin = [
            "Proef van \(count) \(count == 1 ? "dag" : "dagen"), vanaf \(Speech.say(days.lowerBound)).",
            "Niets is echt verstuurd. Wie antwoordt, en wanneer, is verzonnen, met getal \(seed):",
            "ongeveer de helft snel, een kwart laat en een kwart niet.",
            "Wie een week eerder kwam, komt weer. Verder komt er niemand langs.", "",
        ]
        let remarked = remarks.isEmpty ? ["- Niets."] : remarks
        let lines = begin + calendar + ending + ["Wat opvalt"] + remarked
        return lines.joined(separator: "\n") + "\n"
    }

    private var ending: [String] {
        open.isEmpty ? [] : ["Wat aan het eind nog open is"] + open.map { "- \($0)" } + [""]
    }

    private var calendar: [String] {
        guard !initiatives.isEmpty else {
            return ["Buur begint in die tijd niets uit zichzelf.", ""]
        }
        let begun = initiatives.filter { $0.dialog != RehearsalReport.morning }
        let days = Dictionary(grouping: begun, by: \.at.day).sorted { $0.key < $1.key }
        let mornings = initiatives.count - begun.count
        let note = "\(mornings) keer \(title(RehearsalReport.morning)), voor wie coördineert."
        return (mornings > 0 ? [note, ""] : []) + days.flatMap { page(of: $0.key, $0.value) }
    }

    private func page(of day: Day, _ begun: [Initiative]) -> [String] {
        let lines = begun.map { one in
            "  \(Speech.say(one.at.time))  \(name(one.person)): \(title(one))"
        }
        return [Speech.say(day)] + lines + [""]
    }

    // MARK: - What is not as it should be

    /// A line for each thing that somebody must look at.
    public var remarks: [String] {
        evenings + nights + stale + overloaded + forgotten
    }

    private var evenings: [String] {
        let late = initiatives.filter { $0.at.time >= RehearsalReport.evening }
        return grouped(late) { [$0.person, Int64($0.at.day.number)] }.filter { $0.count > 1 }.map {
            "- \($0.count) keer op een avond: \(name($0[0].person)), \(Speech.say($0[0].at.day))"
        }
    }

    private var nights: [String] {
        initiatives.filter { quiet.contains($0.at) }.map { "- In de stille uren: \(line($0))" }
    }

    /// What was put off until after the day that it is about.
    private var stale: [String] {
        initiatives.filter { begun in
            begun.wasPutOff && begun.about.map { $0 < begun.at.day } ?? false
        }.map { "- Gaat over een dag die voorbij is: \(line($0))" }
    }

    private var overloaded: [String] {
        let volunteers = Set(members.filter { $0.roles.contains(.volunteer) }.map(\.id))
        let asking = initiatives.filter { volunteers.contains($0.person) && $0.isBurden }
        return grouped(asking) { [$0.person] }
            .compactMap { begun in
                let most =
                    begun.map { one in
                        begun.count { (0..<7).contains($0.at.day.number - one.at.day.number) }
                    }.max() ?? 0
                guard most > RoomView.much else { return nil }
                return "- Veel voor een mens: \(name(begun[0].person)), \(most) keer in een week"
            }
    }

    /// Who may be asked and never is, while others are asked more than once.
    private var forgotten: [String] {
        let asked = Set(initiatives.map(\.person))
        guard grouped(initiatives, by: { [$0.person] }).contains(where: { $0.count > 1 }) else {
            return []
        }
        let names = members.filter { member in
            askable.contains(member.id) && !asked.contains(member.id)
                && !member.rests(on: days.upperBound)
        }.map(\.calledName)
        guard !names.isEmpty else { return [] }
        return ["- In deze dagen niet gevraagd, en wil wel: \(Speech.list(names))"]
    }

    private func grouped(
        _ initiatives: [Initiative],
        by key: (Initiative) -> [Int64]
    ) -> [[Initiative]] {
        Dictionary(grouping: initiatives, by: key)
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    private func line(_ initiative: Initiative) -> String {
        "\(name(initiative.person)), \(title(initiative)), \(Speech.say(initiative.at.day))"
            + " \(Speech.say(initiative.at.time))"
    }

    private func title(_ initiative: Initiative) -> String { title(initiative.dialog) }

    private func title(_ dialog: String) -> String {
        switch dialog {
        case Initiative.card: "een briefje"
        case Initiative.unanswered: "\"Ik hoorde nog niets van je\""
        default: titles[dialog] ?? dialog
        }
    }

    private func name(_ person: Int64) -> String {
        members.first { $0.id == person }?.calledName ?? "een nieuw iemand"
    }
}

extension Initiative {
    /// Whether it asks something of somebody: thanks, news and the question how it went do not.
    fileprivate var isBurden: Bool { !Initiative.light.contains(dialog) }

    private static let light: Set<String> = [
        card, unanswered, "bellen_dank", "bellen_hoeft_niet", "gebeld", "hulp_bedankt",
        "hulp_gelukt", "hulp_niet_door", "hulp_nummer", "hulp_rond", "nummer_wissen",
        "weer_gezien",
    ]
}
