/// Finds what tells where somebody lives and how to get in: a street with its number, where a key
/// is, and the code of a door.
///
/// It finds too much rather than too little: what it finds is only blanked.
struct Whereabouts {
    private let utterance: Utterance

    init(in utterance: Utterance) {
        self.utterance = utterance
    }

    /// Where they stand, in UTF-16 code units.
    func places() -> [Range<Int>] {
        utterance.indices.compactMap { address(at: $0) ?? code(at: $0) ?? key(at: $0) }
            .map(utterance.offsets)
    }

    /// How far an announcement stands from what it announces.
    private static let reach = 8

    // MARK: An address

    /// The house number at a token, with the street before it.
    private func address(at index: Int) -> Range<Int>? {
        guard let digits = utterance.digits(at: index), digits.utf8.count <= 4,
            let before = utterance.word(at: index - 1)
        else { return nil }
        let isAnnounced =
            (max(0, index - 4)..<index).contains {
                Whereabouts.living.contains(utterance.tokens[$0].text)
            } && !["op", "in", "aan", "bij"].contains(before)
        guard isStreet(before) || Whereabouts.numbering.contains(before) || isAnnounced else {
            return nil
        }
        return index - 1..<end(ofNumberAt: index)
    }

    private func isStreet(_ word: String) -> Bool {
        !Whereabouts.noStreets.contains(word)
            && Whereabouts.streets.contains {
                word.utf8.count > $0.utf8.count && word.hasSuffix($0)
            }
    }

    /// Behind "12a", "12-3" and "12 hs".
    private func end(ofNumberAt index: Int) -> Int {
        var end = index + 1
        while utterance.isGlued(at: end), ![".", ",", "!", "?"].contains(utterance.text(at: end)) {
            end += 1
        }
        let isAddition = utterance.word(at: end).map(Whereabouts.additions.contains) ?? false
        return isAddition ? end + 1 : end
    }

    // MARK: A code

    /// The digits of a code that is announced in the same sentence.
    private func code(at index: Int) -> Range<Int>? {
        guard let digits = utterance.digits(at: index), (3...8).contains(digits.utf8.count) else {
            return nil
        }
        let around = sentence(around: index).filter {
            abs($0 - index) <= Whereabouts.reach
                && Whereabouts.codes.contains(utterance.tokens[$0].text)
        }
        return around.isEmpty ? nil : index..<index + 1
    }

    // MARK: A key

    /// From a key to the end of the sentence that tells where it is, or back to where that began.
    private func key(at index: Int) -> Range<Int>? {
        guard let word = utterance.word(at: index), Whereabouts.keys.contains(word) else {
            return nil
        }
        let sentence = sentence(around: index)
        if sentence.contains(where: { $0 > index && isPlace($0) }) {
            return index..<sentence.upperBound
        }
        return sentence.first { $0 < index && isPlace($0) }.map { $0..<index + 1 }
    }

    private func isPlace(_ index: Int) -> Bool {
        Whereabouts.places.contains(utterance.tokens[index].text)
    }

    private func sentence(around index: Int) -> Range<Int> {
        func isEnd(_ place: Int) -> Bool {
            [".", "!", "?", ";"].contains(utterance.text(at: place) ?? ".")
        }
        var (start, end) = (index, index)
        while !isEnd(start - 1) { start -= 1 }
        while !isEnd(end) { end += 1 }
        return start..<end
    }

    // MARK: Words

    private static let streets = [
        "straat", "straatje", "strat", "laan", "weg", "plein", "hof", "gracht", "kade", "dreef",
        "singel", "pad", "steeg", "dijk", "plantsoen", "burg", "hoven", "park", "stein", "oord",
        "veld", "markt", "horst", "wal", "ring",
    ]
    private static let noStreets: WordSet = [
        "onderweg", "halfweg", "vanweg", "supermarkt", "ruimtevaart", "woord", "antwoord",
        "wachtwoord", "ering",
    ]
    private static let numbering: WordSet = ["huisnummer", "huisnr", "nummer", "nr", "flat"]
    private static let living: WordSet = ["woon", "woont", "wonen", "adres", "adress", "addres"]
    private static let additions: WordSet = ["hs", "huis", "hoog", "bis", "a", "b", "c", "d"]
    private static let codes: WordSet = [
        "code", "codes", "kode", "deurcode", "deurkode", "portiekcode", "poortcode", "cijferslot",
        "sleutelkluis", "sleutelkluisje", "kluisje", "kluis", "alarmcode", "alarm", "toegangscode",
    ]
    private static let keys: WordSet = [
        "sleutel", "sleutels", "slutel", "sluetel", "sleutl", "sleutle", "huissleutel",
        "reservesleutel", "sleuteltje", "sleutelkluis", "sleutelkastje",
    ]
    private static let places: WordSet = [
        "onder", "in", "bij", "achter", "op", "boven", "naast", "aan", "tussen", "binnen", "buiten",
        "hangt", "ligt",
    ]
}
