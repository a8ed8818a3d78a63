internal import Dialog
internal import Dutch

/// Somebody in a rehearsal who answers for a person: at once, late, or never.
///
/// The same seed gives the same answers.
struct Robot {
    enum Temper: CaseIterable {
        case prompt, late, silent
    }

    let temper: Temper
    private var chance: Chance

    init(of person: Int64, seed: UInt64) {
        chance = Chance(seed: seed &+ UInt64(bitPattern: person) &* 0x9e37_79b9_7f4a_7c15)
        // Half of the people answer at once, and as many late as never.
        temper = [.prompt, .prompt, .late, .silent][chance.next(below: 4)]
    }

    /// After how many hours the person answers what came now, nil when she does not.
    mutating func hoursToAnswer() -> Int? {
        switch temper {
        case .prompt: chance.next(below: 3)
        case .late: 20 + chance.next(below: 60)
        case .silent: nil
        }
    }

    /// What the person types at an open question.
    mutating func answer(to open: OpenQuestion) -> String {
        if !open.options.isEmpty { return "\(chance.next(below: open.options.count) + 1)" }
        switch open.question.answer {
        case .flag: return chance.next(below: 5) < 3 ? "ja" : "nee"
        case .day: return "morgen"
        case .time: return "14.00 uur"
        case .number: return "2"
        case .phone:
            return open.question.isOptional && chance.next(below: 2) == 0
                ? "overslaan" : "0612345678"
        default: return open.example ?? "overslaan"
        }
    }
}

/// Chance that repeats itself, by adding and mixing (SplitMix64).
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
