extension Speech {
    /// How a time of the clock is said.
    public enum ClockStyle: String, Hashable, Sendable, CaseIterable {
        /// As people do: "acht voor half twee".
        case twelveHours = "12h"
        /// With the part of the day: "acht voor half twee 's middags".
        case twelveHoursWithPart = "12h+part"
        /// As in a timetable: "dertien uur tweeëntwintig".
        case twentyFourHours = "24h"
    }

    /// Says a time in words, to the minute.
    public static func inWords(_ time: ClockTime, style: ClockStyle) -> String {
        switch style {
        case .twelveHours: onDial(time)
        case .twelveHoursWithPart: onDial(time) + " " + PartOfDay(of: time).spoken
        case .twentyFourHours: timetabled(time)
        }
    }

    private static func timetabled(_ time: ClockTime) -> String {
        let hour = inWords(Double(time.hour)) + " uur"
        return time.minute == 0 ? hour : hour + " " + inWords(Double(time.minute))
    }

    private static func onDial(_ time: ClockTime) -> String {
        let this = inWords(Double((time.hour + 11) % 12 + 1))
        let next = inWords(Double(time.hour % 12 + 1))
        switch time.minute {
        case 0: return "\(this) uur"
        case 1...15: return "\(minutes(time.minute)) over \(this)"
        case 16...29: return "\(minutes(30 - time.minute)) voor half \(next)"
        case 30: return "half \(next)"
        case 31...44: return "\(minutes(time.minute - 30)) over half \(next)"
        default: return "\(minutes(60 - time.minute)) voor \(next)"
        }
    }

    private static func minutes(_ count: Int) -> String {
        count == 15 ? "kwart" : inWords(Double(count))
    }
}

extension PartOfDay {
    fileprivate init(of time: ClockTime) {
        self =
            switch time.hour {
            case ..<6: .night
            case ..<12: .morning
            case ..<18: .afternoon
            default: .evening
            }
    }

    fileprivate var spoken: String {
        switch self {
        case .morning: "'s ochtends"
        case .afternoon: "'s middags"
        case .evening: "'s avonds"
        case .night: "'s nachts"
        }
    }
}
