import Chance
import Foundation

/// A way in which residents write to the program and are answered, with whatever goes wrong on it.
protocol Way: Sendable {
    /// Lets a resident write something, and returns when she has been answered.
    ///
    /// The dice say what goes wrong: it is told twice, lost and told again, or an older message is told
    /// once more in between.
    func write(_ text: String, as resident: Int, _ dice: inout Dice) throws
    /// Lets a resident open the chat; false where nobody hears of that.
    func open(as resident: Int, _ dice: inout Dice) throws -> Bool
    /// Whether somebody who was silent for a day sees nothing before she writes, except that there is
    /// something.
    var waitsForWord: Bool { get }
    /// Begins again at another time, written as 2026-11-24 10:00, and returns when what was due by then
    /// is done.
    func move(to time: String) throws
    /// What a resident was shown until now, in order.
    func shown(to resident: Int) throws -> [Shown]
    /// How many turns a resident has had.
    func turns(of resident: Int) throws -> Int
}

extension Way {
    var waitsForWord: Bool { false }
}

extension Running {
    /// Waits until a program that was just started has done what was due by then; at night it begins
    /// nothing.
    func waitForRound(at time: Date, counting count: (_ rows: String) throws -> Int) throws {
        try waitWhile { !errors().contains("Forgot what was kept long enough.") }
        guard !time.isNight else { return }
        let due = """
            (SELECT due_at FROM timer UNION ALL SELECT silence_at FROM conversation)
            WHERE due_at <= \(Int(time.timeIntervalSince1970))
            """
        try waitWhile { try count(due) > 0 }
    }
}

extension Shown {
    /// Whether it only says that there is something.
    var isKnock: Bool { text == "(er_is_een_bericht)" }

    /// The words and the choices, the way they read wherever they are shown.
    var reading: String {
        let list = choices.enumerated().map { "\($0.offset + 1). \($0.element)" }
        return ([text] + list).joined(separator: "\n").reading
    }
}

extension String {
    /// The words without how they were broken into lines, with signs that every phone has, and with the
    /// number that the first person gets.
    var reading: String {
        let signs: [Character: String] = [
            "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2026}": "...",
            "\u{2013}": "-", "\u{2014}": "-", "\u{2022}": "-", "\u{00B7}": "-",
        ]
        let plain = map { signs[$0] ?? String($0) }.joined()
        return plain.replacing(/BK-\d{4}/, with: "BK-0001").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
