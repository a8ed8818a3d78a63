import Dialog
import Dutch

extension Respondent {
    /// An answer that fits a question, whatever its type.
    static func value(
        for question: Question,
        options: [Option],
        by chance: inout Chance
    ) -> Value {
        if question.isOptional, chance.happens(20) { return .missing }
        return switch question.answer {
        case .flag: .flag(chance.happens(50))
        case .choice: .option(chance.pick(options))
        case .choices: .options(options.filter { _ in chance.happens(50) })
        case .choiceFrom: .text(chance.pick(options).key)
        case .number: .number(Double(chance.below(8)))
        case .money: .money(money(per: nil, by: &chance))
        case .moneyPer(let period): .money(money(per: period, by: &chance))
        case .moneyWithPeriod, .moneyUsually:
            .money(money(per: chance.pick(Period.allCases), by: &chance))
        case .day: .day(Day(number: chance.below(40_000) - 10_000))
        case .time: .time(ClockTime(secondOfDay: chance.below(86_400)))
        case .period: .period(chance.pick(Period.allCases))
        case .span: .span(Span(chance.below(100), chance.pick([.minute, .day, .month, .year])))
        case .text, .name, .phone, .postcode, .email: .text(scribble(by: &chance))
        }
    }

    private static func money(per period: Period?, by chance: inout Chance) -> Money {
        Money(cents: chance.below(1_000_000) - 1000, per: period, isApproximate: chance.happens(20))
    }

    /// A text as nobody types it: signs with a meaning in the journal, accents that belong to
    /// nothing, a zero byte, right-to-left, and pictures.
    private static func scribble(by chance: inout Chance) -> String {
        (0..<chance.below(6)).map { _ in chance.pick(pieces) }.joined()
    }

    private static let pieces = [
        "a", "euro", " ", "\u{301}", "\u{200d}", "\u{fe0f}", "\u{64b}", "\0", "\t", "\n", "\r\n",
        ";",
        "(", ")", "\\", "\\n", ":", "~", "-", "'", "\u{202e}", "👩🏽‍🦽", "é", "e\u{301}", "ß", "7",
    ]
}
