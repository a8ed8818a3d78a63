internal import Dialog
internal import Dutch

extension Matter {
    /// What goes on as the person who has to do with it may read it: what it is and its number, and
    /// what is kept of it, each in everyday words.
    ///
    /// That another may read along is not among it: who reads this may be that other.
    public func words(for reader: Int64) -> String {
        let told = fields(for: reader).filter { !Matter.hidden.contains($0.key) }
            .sorted { $0.key < $1.key }
            .compactMap { key, value in
                Matter.words(key, value).map { "\(Matter.name(key)): \($0)" }
            }
        return (["\(title(for: reader)), nummer \(id)"] + told).joined(separator: ". ") + "."
    }

    private func title(for reader: Int64) -> String {
        switch kind {
        case .request: reader == person ? "Je vroeg een buur om hulp" : "Een buur vroeg jou om hulp"
        case .followUp: reader == person ? "We missen je" : "Een belletje dat jij doet"
        case .callWish: "Hoe je gebeld wilt worden"
        case .callRound: "Wat je doet met bellen"
        case .opening: "Je doet de deur open"
        case .doorWatch: "Je hoort het als de deur dicht blijft"
        case .signUp: "Je staat bij een activiteit"
        case .calledOff: "Een activiteit gaat niet door"
        case .takeOver: "Een briefje voor de kamer"
        case .offer: "Wat je voor een ander wilt doen"
        }
    }

    private static let hidden: Set<String> = [TakeOver.watchedField, "gevaar"]

    private static func name(_ key: String) -> String {
        names[key] ?? key.spaced.prefix(1).uppercased() + key.spaced.dropFirst()
    }

    private static let names = [
        "stap": "Hoe het staat", "spoed": "Met haast", "met naam": "Met je naam",
        "kunde": "Waarbij", "wat": "In jouw woorden", "momenten": "Wanneer het kan",
        "moment": "Afgesproken", "letten": "Goed om te weten", "vrouw": "Liever een vrouw",
        "woorden": "Jouw woorden mogen mee", "vanaf": "Sinds", "ronde": "Hoe vaak we begonnen",
        "pogingen": "Hoe vaak we belden", "gehoord": "We hoorden van je",
        "terug": "Weer terug", "gemeld": "De coördinator weet het", "nagevraagd": "Nagevraagd",
        "kamer_noemen": "Een ander mag horen dat de kamer belt", "stand": "Hoe zeker het is",
        "tot": "Tot hoe laat", "van": "Vanaf hoe laat", "gezegd_dag": "Gezegd op",
        "gezegd_tijd": "Gezegd om", "wacht": "Op de wachtlijst", "herinneren": "Ik herinner je",
        "is vrouw": "Je bent een vrouw",
    ]

    /// A value in everyday words; nil when nothing was said.
    private static func words(_ key: String, _ value: Value) -> String? {
        switch (key, value) {
        case (_, .missing), (_, .text("")): nil
        case ("stap", .text(let stage)): stages[stage] ?? stage
        case ("waar", .text(let place)): HelpWish.Place(rawValue: place)?.ownWords ?? place
        case ("moment", _): Slot(value)?.words ?? value.spoken
        case ("momenten", .list(let slots)):
            Speech.list(slots.compactMap { Slot($0)?.words })
        case ("vanaf", .number(let seconds)):
            Speech.say(Moment(wallSeconds: Int(seconds)).day)
        default: value.spoken
        }
    }

    private static let stages = [
        "wacht": "het wacht op een mens", "wacht al lang": "het wacht nog op een mens",
        "in gesprek": "een mens praat met je", "zoekt": "ik zoek nog iemand",
        "gevraagd": "ik heb iemand gevraagd", "voorgesteld": "iemand wil je helpen",
        "afgesproken": "het is afgesproken", "nagevraagd": "ik vroeg hoe het ging",
        "verwacht": "we kijken of je komt", "vragen": "ik vraag iemand om te bellen",
        "bellen": "iemand belt", "wachten": "het is nog geen tijd om te bellen",
        "rusten": "we laten je met rust",
    ]
}
