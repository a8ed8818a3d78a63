/// A number that stands for a word, so that words are compared at once and not letter by letter.
///
/// It has 64 bits, so that no two words of the language share one.
struct Digest: Hashable, Sendable {
    private(set) var bits: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ word: String) { self.init(word.utf8) }

    init(_ letters: some Sequence<UInt8> = EmptyCollection()) {
        for letter in letters { add(letter) }
    }

    mutating func add(_ letter: UInt8) {
        bits = (bits ^ UInt64(letter)) &* 0x100_0000_01B3
    }

    /// Adds what another digest stands for.
    mutating func add(_ other: Digest) { add(other.bits) }

    mutating func add(_ number: UInt64) {
        bits = (bits ^ (number &* 0x9E37_79B9_7F4A_7C15)) &* 0x100_0000_01B3
    }
}

/// The steps from one word of a phrase to the next, found without comparing any.
struct DigestSteps: Sendable {
    /// A step, or an empty place; there are always as many empty places as steps.
    private var steps = [(key: UInt64, next: Int)](repeating: (0, 0), count: 8)
    private var count = 0

    /// Where the word leads to from a place; nil when no phrase goes on with it.
    func next(from place: Int, _ word: Digest) -> Int? {
        let step = steps[slot(of: DigestSteps.key(place, word))]
        return step.key == 0 ? nil : step.next
    }

    mutating func add(from place: Int, _ word: Digest, to next: Int) {
        count += 1
        if count * 2 > steps.count { grow() }
        let key = DigestSteps.key(place, word)
        steps[slot(of: key)] = (key, next)
    }

    /// The place of the step with this key, or the empty one where it belongs.
    private func slot(of key: UInt64) -> Int {
        let mask = steps.count - 1
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while steps[slot].key != key, steps[slot].key != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = steps
        steps = [(key: UInt64, next: Int)](repeating: (0, 0), count: old.count * 2)
        for step in old where step.key != 0 { steps[slot(of: step.key)] = step }
    }

    private static func key(_ place: Int, _ word: Digest) -> UInt64 {
        (word.bits ^ UInt64(truncatingIfNeeded: place)) &* 0x9E37_79B9_7F4A_7C15 | 1
    }
}
