import Dialog
import Dutch
import Script
import Testing

/// Whatever a person writes, and whatever happens to the scripts meanwhile, she gets an answer.
@Suite("Any message")
struct PlayerFuzzTests {
    static let seeds = (1...60).map(UInt64.init)

    private let house: House
    private let library: Library

    init() throws {
        (house, library) = try House.shared.get()
    }

    @Test("is answered, and leaves a conversation that can be stored", arguments: seeds)
    func isAnswered(seed: UInt64) throws {
        var chatter = Chatter(seed: seed)
        var talk = Talk(library, facts: house.facts)
        for _ in 0..<60 {
            let example = talk.openQuestion?.example
            let message = chatter.message(example: example)
            let before = talk.conversation.frames.map(\.dialog)
            let effects = talk.say(message)
            #expect(effects.contains { $0.isHeard }, "\(before): \(message)")
            try expectSound(talk, after: effects)
        }
    }

    @Test("is answered while the scripts change all the time", arguments: seeds)
    func isAnsweredUnderEdits(seed: UInt64) throws {
        var chatter = Chatter(seed: seed &+ 1_000)
        var talk = Talk(library, facts: house.facts)
        for round in 0..<40 {
            talk.moderator = Moderator(
                library: chatter.mutated(library, round: UInt64(round)),
                after: talk.moderator
            )
            let example = talk.openQuestion?.example
            let message = chatter.message(example: example)
            let before = talk.conversation.frames.map(\.dialog)
            let effects = talk.say(message)
            #expect(effects.contains { $0.isHeard }, "\(before): \(message)")
            #expect(try Conversation(text: talk.conversation.text) == talk.conversation)
        }
    }

    @Test("never keeps Buur from hearing danger", arguments: seeds)
    func dangerIsHeard(seed: UInt64) throws {
        var chatter = Chatter(seed: seed &+ 2_000)
        var talk = Talk(library, facts: house.facts)
        for _ in 0..<24 {
            _ = talk.say(chatter.message(example: talk.openQuestion?.example))
            // Whoever is being warned may tell more, for the card that she lets Buur write.
            guard talk.conversation.top?.dialog != Repair.danger.rawValue else { continue }
            var other = talk
            let effects = other.say("ik wil dood")
            #expect(
                effects.contains { $0.says("113") },
                "\(talk.conversation.frames.map(\.dialog))"
            )
        }
    }

    private func expectSound(_ talk: Talk, after effects: [Effect]) throws {
        #expect(effects.filter(\.isReport).isEmpty)
        #expect(talk.conversation.frames.count <= Limits.frames + Limits.repairs)
        #expect(try Conversation(text: talk.conversation.text) == talk.conversation)
        #expect(talk.take(again: talk.conversation).isEmpty)
    }
}

/// Writes what people write, and what nobody would.
private struct Chatter {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private static let usual = [
        "hallo", "stop", "terug", "waarom", "help", "overslaan", "mens", "opnieuw", "verder", "ja",
        "nee", "weet ik niet", "1", "2", "3", "12", "laat maar", "nee, ik bedoel 3", "bewaren",
        "kwijtschelding", "ik wil een formulier invullen", "650 euro per maand", "300 pw",
        "gisteren",
        "ik snap het niet", "mijn bsn is 111222333", "NL91ABNA0417164300", "ik wil dood", "amina",
        "0612345678", "1102ab", "koelkast kapot", "weggooien", "dank je", "ok", "👍", "1,250",
    ]

    mutating func message(example: String?) -> String {
        switch below(10) {
        case 0...3: example ?? pick(Chatter.usual)
        case 4...7: pick(Chatter.usual)
        case 8: pick(Chatter.usual) + " " + pick(Chatter.usual)
        default: noise()
        }
    }

    private mutating func noise() -> String {
        let bytes = (0..<below(40)).map { _ in UInt8(truncatingIfNeeded: next()) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The library with one step of a dialog left out or moved; repair dialogs stay whole.
    mutating func mutated(_ library: Library, round: UInt64) -> Library {
        let dialogs = library.dialogs.values.sorted { $0.name < $1.name }
        let victim = pick(dialogs.filter { $0.audience != .repair }.map(\.name))
        return Library(
            dialogs.map { dialog in
                guard dialog.name == victim, !dialog.steps.isEmpty else { return dialog }
                var steps = dialog.steps
                let step = below(steps.count)
                if below(2) == 0 { steps.remove(at: step) } else { steps.swapAt(0, step) }
                return Dialog(
                    name: dialog.name,
                    title: dialog.title,
                    audience: dialog.audience,
                    phrases: dialog.phrases,
                    parameters: dialog.parameters,
                    result: dialog.result,
                    steps: steps
                )
            },
            fingerprint: library.fingerprint &+ round &+ 1
        )
    }

    private mutating func pick(_ messages: [String]) -> String { messages[below(messages.count)] }

    private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

extension Effect {
    fileprivate var isHeard: Bool {
        switch self {
        case .say, .send: true
        default: false
        }
    }

    fileprivate func says(_ words: String) -> Bool {
        if case .say(let message) = self { message.text.contains(words) } else { false }
    }

    fileprivate var isReport: Bool {
        if case .report = self { true } else { false }
    }
}

extension Talk {
    /// What is said when the dialog on top is simply played once more: nothing, if it is sound.
    fileprivate func take(again conversation: Conversation) -> [Effect] {
        guard let play = lookAtTop(), !(conversation.top?.journal.isSetAside ?? false) else {
            return []
        }
        return play.effects.filter(\.isHeard)
    }
}
