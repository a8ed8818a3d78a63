/// Says values in Dutch, as a form or a letter writes them.
public enum Speech {
    /// Says an amount, as in "€ 1.250,50 per maand" or "ongeveer € 300".
    public static func say(_ money: Money) -> String {
        let euros = grouped(money.cents.magnitude / 100)
        let cents = money.cents.magnitude % 100
        let sign = money.cents < 0 ? "-" : ""
        let amount = "\(sign)€ \(euros)" + (cents == 0 ? "" : ",\(twoDigits(Int(cents)))")
        let about = money.isApproximate ? "ongeveer " : ""
        return about + amount + (money.period.map { " " + say($0) } ?? "")
    }

    /// Says a range, as in "tussen € 40 en € 60 per week", or one amount where both are the same.
    public static func say(between least: Money, and most: Money) -> String {
        guard least != most else { return say(least) }
        let shared = least.period == most.period ? nil : least.period
        return "tussen \(say(Money(cents: least.cents, per: shared))) en \(say(most))"
    }

    /// Says a number in digits, with at most two decimals, as in "1.250,5".
    public static func say(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e15 else { return "\(number)" }
        let hundredths = Int((abs(number) * 100).rounded())
        let sign = number < 0 && hundredths > 0 ? "-" : ""
        var decimals = hundredths % 100 == 0 ? "" : "," + twoDigits(hundredths % 100)
        if decimals.hasSuffix("0") { decimals.removeLast() }
        return sign + grouped(UInt(hundredths / 100)) + decimals
    }

    /// Says a day in full, as in "vrijdag 4 december 2026".
    public static func say(_ day: Day) -> String {
        "\(say(day.weekday)) \(day.day) \(months[day.month - 1]) \(day.year)"
    }

    /// Says the month of a day, as in "november 2026".
    public static func month(of day: Day) -> String { "\(months[day.month - 1]) \(day.year)" }

    /// Says a time to the minute, as in "14.30 uur"; seconds are left out.
    public static func say(_ time: ClockTime) -> String {
        "\(time.hour).\(twoDigits(time.minute)) uur"
    }

    /// Says how often, as in "per 4 weken" or "eenmalig".
    public static func say(_ period: Period) -> String {
        switch period {
        case .day: "per dag"
        case .week: "per week"
        case .twoWeeks: "per 2 weken"
        case .fourWeeks: "per 4 weken"
        case .month: "per maand"
        case .twoMonths: "per 2 maanden"
        case .quarter: "per kwartaal"
        case .halfYear: "per half jaar"
        case .year: "per jaar"
        case .once: "eenmalig"
        }
    }

    /// Says how long, as in "3 weken" or "1 dag".
    public static func say(_ span: Span) -> String {
        let isOne = span.count == 1
        let unit =
            switch span.unit {
            case .minute: isOne ? "minuut" : "minuten"
            case .hour: "uur"
            case .day: isOne ? "dag" : "dagen"
            case .week: isOne ? "week" : "weken"
            case .month: isOne ? "maand" : "maanden"
            case .year: "jaar"
            }
        return "\(span.count) \(unit)"
    }

    /// Says the name of a weekday, in lower case.
    public static func say(_ weekday: Weekday) -> String {
        weekdays[weekday.rawValue - 1]
    }

    /// Joins items as in "a, b en c".
    public static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " en " + last
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]

    private static let weekdays = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static func grouped(_ number: UInt) -> String {
        guard number >= 1000 else { return "\(number)" }
        let rest = String(number % 1000)
        return grouped(number / 1000) + "." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
