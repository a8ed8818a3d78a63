import Chance
import Foundation
import GRDB
import Synchronization

/// The way over a provider that calls.
final class CallingWay: Way {
    private let phone: any Phone.Type
    private let room: CalledRoom
    /// What each resident wrote before.
    private let letters = Mutex<[Int: [Letter]]>([:])

    init(_ phone: any Phone.Type, at time: String) throws {
        self.phone = phone
        room = try CalledRoom(phone, .ofProject, at: time)
    }

    func write(_ text: String, as resident: Int, _ dice: inout Dice) throws {
        let letter = letter(text, of: resident)
        try bring(try phone.call(letter), letter, of: resident, &dice)
    }

    func open(as resident: Int, _ dice: inout Dice) throws -> Bool {
        let letter = letter("", of: resident)
        guard let call = try phone.arrival(letter) else { return false }
        try bring(call, nil, of: resident, &dice)
        return true
    }

    var waitsForWord: Bool { phone.hasWindow }

    func move(to time: String) throws {
        room.kill()
        try room.start(at: time)
        try room.program?.waitForRound(at: Date(written: time), counting: room.count)
        try room.waitUntilBrought()
    }

    func shown(to resident: Int) throws -> [Shown] {
        room.brought.shown.filter { $0.person == phone.name(of: resident) }
    }

    func turns(of resident: Int) throws -> Int {
        try room.read(
            "SELECT turns FROM conversation WHERE address = '\(phone.name(of: resident))'"
        ) { try Int.fetchOne($0, sql: $1) } ?? 0
    }

    private func letter(_ text: String, of resident: Int) -> Letter {
        letters.withLock { letters in
            let number = letters[resident, default: []].count
            let letter = Letter(
                text,
                id: "\(resident)-\(number)",
                from: phone.name(of: resident),
                at: room.now
            )
            letters[resident, default: []].append(letter)
            return letter
        }
    }

    /// Gets a call across, and waits until what comes of it was brought.
    private func bring(
        _ call: Request,
        _ letter: Letter?,
        of resident: Int,
        _ dice: inout Dice
    ) throws {
        var again = repeatable(by: resident).randomElement(using: &dice)
        again?.toldAt = room.now
        let old = try again.map(phone.call)
        switch dice.next() % 8 {
        case 0: for _ in 0..<2 { try expectTaken(call) }
        case 1: try bringAtOnce(call)
        case 2:
            try Connection(to: room.port).write(Array(call.bytes.dropLast(3)))
            try expectTaken(call)
        case 3:
            try Connection(to: room.port).write(call.bytes)
            try expectTaken(call)
        case 4:
            try expectTaken(call)
            if let old { try expectTaken(old) }
        case 5:
            if let old { try expectTaken(old) }
            try expectTaken(call)
        case 6:
            let both = try letter.flatMap { letter in
                try phone.call(together: [letter, again].compactMap(\.self))
            }
            try expectTaken(both ?? call)
        default: try expectTaken(call)
        }
        try room.waitUntilBrought(to: phone.name(of: resident))
    }

    /// What a resident wrote before this, and no longer ago than anything is told again.
    private func repeatable(by resident: Int) -> [Letter] {
        letters.withLock { $0[resident] ?? [] }.dropLast().filter {
            $0.text != "" && $0.at > room.now - 8 * 86_400
        }
    }

    private func bringAtOnce(_ call: Request) throws {
        let other = try Connection(to: room.port)
        try other.write(call.bytes)
        try expectTaken(call)
        guard try other.answer().status == 200 else { throw ProgramFailure.silent }
    }

    private func expectTaken(_ call: Request) throws {
        let answer = try room.call(call)
        guard answer.status == 200 else { throw ProgramFailure.ended("\(answer)") }
    }
}
