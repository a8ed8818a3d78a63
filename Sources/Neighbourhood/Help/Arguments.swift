internal import Dialog
internal import Dutch

/// The values that a script gave to an action, by their place; what is missing is nil or none.
struct Arguments {
    private let values: [Value]

    init(_ values: [Value]) { self.values = values }

    private func value(_ place: Int) -> Value {
        values.indices.contains(place) ? values[place] : .missing
    }

    func text(_ place: Int) -> String? {
        value(place).words.flatMap { $0.isEmpty ? nil : $0 }
    }

    func number(_ place: Int) -> Double? {
        if case .number(let number) = value(place), number.isFinite { number } else { nil }
    }

    func flag(_ place: Int) -> Bool { value(place) == .flag(true) }

    func list(_ place: Int) -> [Value] {
        if case .list(let items) = value(place) { items } else { [] }
    }

    func texts(_ place: Int) -> [String] { list(place).compactMap(\.words) }

    func options(_ place: Int) -> [Option] {
        switch value(place) {
        case .option(let option): [option]
        case .options(let options): options
        default: []
        }
    }

    /// The keys of the options that were chosen.
    func keys(_ place: Int) -> [String] { options(place).map(\.key) }
}

extension Value {
    fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}

extension Weekday {
    /// The weekday that is called so in a script.
    init?(key: String) {
        guard let day = Weekday.allCases.first(where: { Speech.say($0) == key }) else { return nil }
        self = day
    }
}

extension HelpWish {
    /// Reads the arguments of `hulp vragen`.
    init?(_ given: Arguments) {
        guard let what = given.text(0), let skill = given.text(1),
            let place = given.keys(2).first.flatMap(Place.init)
        else { return nil }
        let matters = given.options(5)
        let (language, material) = (given.text(6).flatMap(HelpWish.language), given.text(7))
        let isChosen = matters.contains { $0.key == "vrouw" }
        let isForWoman = isChosen || Preference(in: what).isForWoman
        self.init(
            what: what,
            skill: skill,
            place: place,
            slots: HelpWish.slots(given.list(3), given.list(4)),
            notes: Speech.list(
                matters.filter { HelpWish.notable.contains($0.key) }.map { $0.label.uncapitalised }
                    + (isForWoman && !isChosen ? [HelpWish.womanNote] : [])
                    + (language.map { [HelpWish.note(of: $0)] } ?? [])
                    + (material.map { [$0.uncapitalised] } ?? [])
            ),
            language: language,
            prefersWoman: isForWoman,
            sharesWords: given.flag(8)
        )
    }

    /// What a volunteer is told beforehand; the language is said in other words.
    private static let notable = ["trap", "dier", "vrouw"]

    /// A language as it may be told to others: what is more than a word or two is no name of one.
    private static func language(in words: String) -> String? {
        let isName = words.count <= 24 && words.split(separator: " ").count <= 2
        return isName && words.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } ? words : nil
    }

    private static func slots(_ days: [Value], _ parts: [Value]) -> [Slot] {
        days.enumerated().compactMap { place, value in
            guard case .day(let day) = value else { return nil }
            guard parts.indices.contains(place), case .option(let option) = parts[place] else {
                return Slot(day)
            }
            return Slot(day, Slot.Part(rawValue: option.key))
        }
    }
}

extension String {
    fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}
