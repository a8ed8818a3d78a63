public import Dutch

/// What happened in a room in some months, on a page that its residents can stand for.
///
/// It is made of counts only: there is nobody in it, no story and no sum of money.
public struct ImpactReport: Hashable, Sendable {
    public let kamer: String
    /// The first days of the first and the last month.
    public let months: ClosedRange<Day>
    public let counts: [Counted: Int]

    public init(of kamer: String, in months: ClosedRange<Day>, counts: [Counted: Int]) {
        (self.kamer, self.months, self.counts) = (kamer, months, counts)
    }

    /// The page, in Dutch.
    public var text: String {
        (["Wat er gebeurde in de kamer", "Kamer: \(kamer), \(span)", ""]
            + Chapter.allCases.flatMap(lines) + ImpactReport.remarks)
            .joined(separator: "\n") + "\n"
    }

    private var span: String {
        let (first, last) = (months.lowerBound, months.upperBound)
        let begin = Speech.month(of: first)
        return first == last ? begin : "\(begin) tot en met \(Speech.month(of: last))"
    }

    private func lines(of chapter: Chapter) -> [String] {
        let lines = Counted.allCases.filter { $0.chapter == chapter }.map { counted in
            "- \(counted.title): \(Estimate(counts[counted] ?? 0).words)"
        }
        return [chapter.rawValue] + lines + [""]
    }

    private static let remarks = [
        "Waarom er \"ongeveer\" staat",
        "Niet alles wordt verteld, en soms telt iets dubbel. Daarom houden we een vijfde ruimte naar",
        "onderen en naar boven. Onder de \(Estimate.smallest) noemen we geen aantal: dan is iemand te herkennen.",
        "",
        "Wat we niet tellen",
        "- Alles wat zonder Buur gaat: een praatje, een klus tussendoor, een kop koffie.",
        "- Wie er kwam en waarmee. Een aantal is een aantal keren, niet een aantal mensen.",
        "- Of het daarna goed ging, en hoeveel geld het scheelde. Dat weten wij niet.",
    ]
}

/// A part of the report.
enum Chapter: String, CaseIterable {
    case together = "Samen met Buur en een mens"
    case neighbours = "Buren die elkaar helpen"
    case missed = "Gemist en gebeld"
    case open = "In de kamer"
}

extension Counted {
    fileprivate var chapter: Chapter { description.chapter }
    fileprivate var title: String { description.title }

    private var description: (chapter: Chapter, title: String) {
        switch self {
        case .letterExplained: (.together, "Brieven samen bekeken")
        case .formPrepared: (.together, "Formulieren samen voorbereid")
        case .handedOver: (.together, "Briefjes voor een mens")
        case .takenOver: (.together, "Gesprekken in de chat met een mens")
        case .warned: (.together, "Keren dat er gevaar klonk en de nummers er meteen stonden")
        case .requestMade: (.neighbours, "Keren dat een bewoner een buur om hulp vroeg")
        case .requestDone: (.neighbours, "Daarvan gelukt, zei de bewoner")
        case .requestNotDone: (.neighbours, "Daarvan niet gelukt")
        case .requestWithoutHelper: (.neighbours, "Daarvan niemand gevonden")
        case .talentOffered: (.neighbours, "Keren dat iemand hulp aanbood")
        case .talentUsed: (.neighbours, "Daarvan gebruikt")
        case .helpedNowHelps: (.neighbours, "Bewoners die hulp kregen en nu zelf helpen")
        case .calledMissed: (.missed, "Keren dat we iemand misten en belden")
        case .reached: (.missed, "Daarvan bereikt")
        case .returned: (.missed, "Daarvan kwam daarna terug")
        case .calledNoMore: (.missed, "Bewoners die niet meer gebeld willen worden")
        case .visit: (.open, "Bezoeken aan een activiteit of de kamer")
        case .signedUp: (.open, "Aanmeldingen voor een activiteit")
        case .opened: (.open, "Uren open")
        }
    }
}
