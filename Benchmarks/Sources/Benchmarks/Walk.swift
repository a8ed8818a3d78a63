import Dialog
import Dutch
import Neighbourhood

/// A talk through one dialog, from its first phrase to its end.
struct Walk {
    let dialog: String
    let messages: [String]
    /// The conversation before the message with the same place.
    let conversations: [Conversation]

    /// The conversation when most had happened.
    var fullest: (conversation: Conversation, message: String) {
        let place = conversations.indices.max { size($0) < size($1) } ?? 0
        return (conversations[place], messages[place])
    }

    private func size(_ place: Int) -> Int {
        conversations[place].frames.reduce(0) { $0 + $1.journal.path.count }
    }

    /// How many things the journals hold at most.
    var entries: Int { conversations.indices.map(size).max() ?? 0 }
}

extension House {
    static let monday = Moment(Day(number: 20_780), ClockTime(secondOfDay: 36_000))

    var surroundings: Surroundings {
        Surroundings(now: House.monday, figures: facts.figures(on: House.monday.day))
    }

    /// The longest of many talks in which every question is answered with something that fits.
    func longestWalk() -> Walk {
        var best: Walk?
        for dialog in library.dialogs.values.sorted(by: { $0.name < $1.name }) {
            guard let phrase = dialog.phrases.first, Repair(rawValue: dialog.name) == nil else {
                continue
            }
            for seed in 0..<100 {
                let walk = walk(dialog.name, from: phrase, seed: UInt64(seed))
                if walk.entries > best?.entries ?? 0 { best = walk }
            }
        }
        return best ?? Walk(dialog: "", messages: [], conversations: [])
    }

    private func walk(_ dialog: String, from phrase: String, seed: UInt64) -> Walk {
        var chance = Chance(seed: seed)
        var (messages, conversations) = ([phrase], [Conversation()])
        var (turn, _) = play(phrase, in: Conversation())
        while turn.conversation.frames.contains(where: { $0.dialog == dialog }),
            messages.count < 200
        {
            guard let next = answer(to: turn, by: &chance) else { break }
            messages.append(next.message)
            conversations.append(turn.conversation)
            turn = next.turn
        }
        return Walk(dialog: dialog, messages: messages, conversations: conversations)
    }

    /// Tries answers until one is taken for an answer and the talk goes on.
    private func answer(
        to turn: Turn,
        by chance: inout Chance
    ) -> (message: String, turn: Turn)? {
        let choices = (turn.effects.last?.options ?? []) + ["ja", "nee"]
        let answers = choices.shuffled(using: &chance) + House.answers
        for message in answers {
            let (next, understanding) = play(message, in: turn.conversation)
            guard case .answer = understanding,
                next.conversation.waitingFor != turn.conversation.waitingFor
            else { continue }
            return (message, next)
        }
        return nil
    }

    private static let answers = [
        "850 euro per maand", "2", "Amina", "3 maart 2027", "0612345678", "2 weken", "1012 AB",
        "10 uur", "per maand", "amina@example.org", "Ik wil hulp bij een brief.",
    ]

    /// Plays a message, and lets every action succeed.
    private func play(_ message: String, in conversation: Conversation) -> (Turn, Understanding?) {
        var turn = moderator.turn(.message(message), in: conversation, surroundings: surroundings)
        let understanding = turn.understanding
        while case .perform(let request) = turn.effects.last {
            turn = moderator.turn(
                .outcome(key: request.key, .text("BK-0001")),
                in: turn.conversation,
                surroundings: surroundings
            )
        }
        return (turn, understanding)
    }
}

extension Effect {
    fileprivate var options: [String] {
        if case .say(let message) = self { message.options } else { [] }
    }
}

/// Chance that can be repeated (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
