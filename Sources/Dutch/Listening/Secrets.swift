/// What nobody should ever have to type here.
public enum Secret: String, Hashable, Sendable, CaseIterable {
    case bsn, iban, password, pin
    /// The number of a credit card.
    case card
    /// The number by which a hospital, an insurer or the immigration service knows somebody.
    case record
    /// The number of a passport, an identity card or a driving licence.
    case document
}

/// Finds secrets in a text, so that they are never stored or shown.
public enum Secrets {
    private static let blank = "█████"

    /// Finds the secrets in a text, and gives the text with each of them blanked.
    ///
    /// A number that only happens to pass the check of a BSN is taken for one; telephone numbers,
    /// dates and amounts are not.
    public static func find(in text: String) -> (kinds: Set<Secret>, blanked: String) {
        let utterance = Utterance(uncounted: SpokenDigits.written(in: text))
        var numbers = SecretNumbers(in: utterance)
        let cards = CardNumbers(utterance: utterance).places()
        let documents = DocumentNumbers.places(in: utterance)
        let records = RecordNumbers(utterance: utterance).places()
        let finds =
            cards.map { SecretFind(secret: .card, place: $0) }
            + numbers.finds() + SecretCodes(in: utterance).finds()
            + documents.map { SecretFind(secret: .document, place: $0) }
            + records.map { SecretFind(secret: .record, place: $0) }
        // Of two that lie over each other, the first is what it is.
        var found: [SecretFind] = []
        for find in finds where !found.contains(where: { $0.place.overlaps(find.place) }) {
            found.append(find)
        }
        guard !found.isEmpty else { return ([], text) }
        return (Set(found.map(\.secret)), blanked(text, at: found.map(\.place)))
    }

    /// The text with what stands at these places, in UTF-16 code units, blanked.
    static func blanked(_ text: String, at places: [Range<Int>]) -> String {
        let units = Array(text.utf16)
        var result = ""
        var end = 0
        for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if place.lowerBound >= end {
                result += String(decoding: units[end..<place.lowerBound], as: UTF16.self) + blank
            }
            end = max(end, place.upperBound)
        }
        return result + String(decoding: units[end...], as: UTF16.self)
    }
}

/// A secret, and where it stands in UTF-16 code units.
struct SecretFind {
    let secret: Secret
    let place: Range<Int>
}
