/// A word that tells when something is.
enum MomentWord: Hashable, Sendable {
    case weekday(Weekday)
    /// "Dinsdagavond".
    case weekdayPart(Weekday, PartOfDay)
    /// "Dinsdagen", "dinsdags": each of them.
    case weekdays(Weekday)
    /// So many days from today.
    case relative(Int)
    /// "Vanavond", "morgenochtend".
    case relativePart(Int, PartOfDay)
    case month(Int)
    case unit(TimeUnit)
    case weekend
    case part(PartOfDay)
    /// "Ochtenden": each of them, or in general.
    case parts(PartOfDay)
    case direction(Direction)
    /// The month in which it begins.
    case season(Int)
    case side(Side)
}

/// What time is counted in.
enum TimeUnit: Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, quarter, year, decade, century

    /// Makes the unit that lasts as long; nil for a "kwartier", which is none of the calendar.
    init?(_ measure: TermWords.Measure) {
        let unit = TimeUnit.allCases.first {
            $0.length.grain == measure.unit && $0.length.count == measure.count
        }
        guard let unit else { return nil }
        self = unit
    }
}

/// A part of a longer stretch.
enum Side: String, Hashable, Sendable {
    case start, middle, end, firstHalf, secondHalf
    /// What of it is still to come, or already over.
    case rest, past
}

/// How people name days, months, parts of the day and what lies around now.
enum MomentWords {
    /// The words that mean one thing wherever they stand.
    static let table: [String: MomentWord] = {
        var words = simple.keys.compactMapValues(MomentWord.init)
        for (word, measure) in TermWords.units where !measure.isLetter {
            words[word] = TimeUnit(measure).map { .unit($0) }
        }
        for (part, phrases) in partNouns.rows.compactMap({ row in
            PartOfDay(rawValue: row.key).map { ($0, row.phrases) }
        }) {
            for phrase in phrases {
                for (name, weekday) in weekdays {
                    words[name + phrase] = .weekdayPart(weekday, part)
                }
                for (name, days) in relatives { words[name + phrase] = .relativePart(days, part) }
            }
        }
        return words
    }()

    private static let meanings = WordMap(table)

    /// What a word says of time, with one typing mistake in the longer ones.
    static func meaning(of token: Token) -> MomentWord? {
        meanings[token] ?? MomentMistakes.word(meantBy: token.text).flatMap { table[$0] }
    }

    /// Short names of weekdays, most of which are words of their own as well.
    static let shortWeekdays = shortTable.keys.compactMapValues { Int($0).flatMap(Weekday.init) }

    /// Names of months that are only one after a number, such as "mij".
    static let doubtfulMonths = doubtfulTable.keys.compactMapValues(Int.init)

    /// Words that may follow "de 15e"; before any other the 15th of something else is meant.
    static let afterDay: WordSet = [
        "terug", "om", "op", "in", "met", "tot", "en", "of", "is", "was", "kan", "kom", "ben",
        "weg", "van", "vanaf", "voor", "na", "naar", "dan", "graag", "aan", "bij", "rond", "niet",
        "wel", "ook", "heb", "moet", "mag", "wil", "zal", "ga", "gaat", "komt", "kunnen", "tussen",
        "al", "hoor", "aub", "door", "wordt", "past", "lukt", "goed", "ik", "we", "wij", "hij",
        "zij", "ze", "er", "het", "de", "tm", "t", "uiterlijk", "langs", "thuis", "vrij", "komen",
    ]

    /// Units of one letter, which are one only when they are glued to a number.
    static let gluedUnits = TermWords.units.filter(\.value.isLetter).compactMapValues(TimeUnit.init)

    /// Days counted from today that take more than a word.
    static let phrases = Phrases(phraseTable, meaning: Int.init)

    /// Words for now.
    static let present = Phrases(presentTable) { _ in true }

    private static let weekdays = weekdayTable.keys.compactMapValues {
        Int($0).flatMap(Weekday.init)
    }

    private static let relatives = [
        "eergisteren": -2, "gister": -1, "gisteren": -1, "van": 0, "heden": 0, "morgen": 1,
        "mrgn": 1, "overmorgen": 2,
    ]

    private static let partNouns: WordTable = """
        morning: ochtend, ochtends, morgen, morgens, voormiddag, vroeg, ochtent, morge, morgend
        afternoon: middag, middags, namiddag, midag
        evening: avond, avonds, avnd, avnt
        night: nacht, nachts
        """

    private static let weekdayTable: WordTable = """
        1: maandag, maandach, mandag
        2: dinsdag, dinsdach, dindag
        3: woensdag, woensdach, woendag
        4: donderdag, donderdach, dondredag
        5: vrijdag, vrijdach, vreidag, vrydag
        6: zaterdag, zaterdach, satardag, saterdag
        7: zondag, zondach, sondag
        """

    private static let simple: WordTable = """
        weekday 1: maandag, maandach, mandag
        weekday 2: dinsdag, dinsdach, dindag
        weekday 3: woensdag, woensdach, woendag
        weekday 4: donderdag, donderdach, dondredag
        weekday 5: vrijdag, vrijdach, vreidag, vrydag
        weekday 6: zaterdag, zaterdach, satardag, saterdag
        weekday 7: zondag, zondach, sondag
        weekdays 1: maandags, maandagen
        weekdays 2: dinsdags, dinsdagen
        weekdays 3: woensdags, woensdagen
        weekdays 4: donderdags, donderdagen
        weekdays 5: vrijdags, vrijdagen
        weekdays 6: zaterdags, zaterdagen
        weekdays 7: zondags, zondagen
        month 1: januari, jan, januarie, januarij, jannuari
        month 2: februari, feb, febr, februarie, febuari
        month 3: maart, mrt
        month 4: april, apr
        month 5: mei
        month 6: juni, jun, junie, junij
        month 7: juli, jul, julie, julij
        month 8: augustus, aug, agustus, augustes, augustis
        month 9: september, sep, sept
        month 10: oktober, okt, october, oct
        month 11: november, nov
        month 12: december, dec, desember
        season 3: lente, voorjaar
        season 6: zomer
        season 9: herfst, najaar
        season 12: winter
        weekend: weekend, weekeinde, weekent, wkd
        relative 0: vandaag, vandaaag, vndg, vdg, vandag, heden, vndaag
        relative 1: morgen, mrgn, morge, morrgen, mrogen, morgn, morgne, moregn
        relative 2: overmorgen, overmorge
        relative -1: gisteren, gister
        relative -2: eergisteren, eergister
        part morning: ochtend, voormiddag, ochtends, morgens, ochtens, sochtends, sochtens,
            smorgens, smorges, morgend, morgends, smorgends
        part afternoon: middag, namiddag, middags, smiddags, smidags
        part evening: avond, avonds, savonds, savons, vooravond
        part night: nacht, nachts, snachts
        parts morning: ochtenden, morgende
        parts afternoon: middagen, namiddagen
        parts evening: avonden
        parts night: nachten
        direction -2: vorige, vorig, vorrige, voorgaande, voorgaand
        direction -1: afgelopen, laatste, verleden, jongstleden, jl, voorbije, voorbij
        direction 0: deze, dit, dezelfde, datzelfde, dat, die
        direction 1: komende, komend, aanstaande, aankomende, aankomend, eerstvolgende, as,
            aanstaand, eerstkomende, eerstkomend
        direction 2: volgende, volgend, volgene
        side start: begin
        side middle: medio, midden, halverwege, half
        side end: eind, einde, end, eint, ultimo
        side rest: rest, later
        side past: eerder
        """

    private static let shortTable: WordTable = """
        1: ma, maan
        2: di, din, dins
        3: wo, woe, woens
        4: do, don, dond, donder
        5: vr, vrij
        6: za, zat, zater
        7: zo, zon
        """

    private static let doubtfulTable: WordTable = """
        3: maa, mart
        5: mij, may
        """

    static let presentTable: WordTable = """
        now: nu, nu meteen, meteen, direct, op dit moment, nu direct, onmiddellijk, zo meteen
        """

    static let phraseTable: WordTable = """
        0: deze dag, de dag van vandaag
        1: de dag na vandaag, de dag erna
        -1: de dag ervoor, de dag voor vandaag
        2: over morgen, de dag na morgen
        -2: de dag voor gisteren
        3: de dag na overmorgen, overovermorgen
        """
}

extension MomentWord {
    /// Reads a key of the table, such as "weekday 3" or "part morning".
    fileprivate init?(_ key: String) {
        let words = key.split(separator: " ").map(String.init)
        let name = words.last ?? ""
        let number = Int(name)
        let found: MomentWord? =
            switch words.first {
            case "weekday": number.flatMap(Weekday.init).map { .weekday($0) }
            case "weekdays": number.flatMap(Weekday.init).map { .weekdays($0) }
            case "month": number.map { .month($0) }
            case "season": number.map { .season($0) }
            case "weekend": .weekend
            case "relative": number.map { .relative($0) }
            case "part": PartOfDay(rawValue: name).map { .part($0) }
            case "parts": PartOfDay(rawValue: name).map { .parts($0) }
            case "direction": number.flatMap(Direction.init).map { .direction($0) }
            case "side": Side(rawValue: name).map { .side($0) }
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}
