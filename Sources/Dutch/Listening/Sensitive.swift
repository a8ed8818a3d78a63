/// Something private that a text holds.
public enum Sensitive: String, Hashable, Sendable, CaseIterable {
    case bsn, iban, password, pin, card, phone, document

    /// Finds what is private in a text, in the order of the cases.
    ///
    /// Only secrets are refused in a conversation; a phone number is private too, and may be needed.
    public static func found(in text: String) -> [Sensitive] {
        // The end of a bank account may look like a telephone number.
        let (secrets, rest) = Secrets.find(in: text)
        let utterance = Utterance(uncounted: SpokenDigits.written(in: rest)).counted()
        var found = Set(secrets.compactMap(Sensitive.init))
        let phones = Phones.finds(in: utterance, isAsked: false)
        if phones.contains(where: { !$0.meaning.isNumberOfOrganisation }) { found.insert(.phone) }
        return allCases.filter(found.contains)
    }

    private init?(_ secret: Secret) {
        self.init(rawValue: secret == .record ? Sensitive.document.rawValue : secret.rawValue)
    }

    /// The text with what is private in it blanked, and what tells where somebody lives or is reached:
    /// numbers, e-mail addresses, links, postcodes and streets, where a key is and the code of a door.
    public static func blanked(in text: String) -> String {
        let text = Secrets.find(in: text).blanked
        let reader = Reader(at: Moment(wallSeconds: 0))
        let places = reader.readings(in: text, of: [.phone, .email, .postcode, .url]).map(\.range)
        let whereabouts = Whereabouts(in: Utterance(uncounted: text)).places()
        return Secrets.blanked(text, at: places + whereabouts)
    }
}

extension Meaning {
    /// Whether it is a telephone number that many call: a free one, a paid one, that of a town hall or
    /// of a company.
    fileprivate var isNumberOfOrganisation: Bool {
        guard case .phone(let number) = self else { return false }
        return ["+31800", "+31900", "+31906", "+31909", "+3188", "+3114"]
            .contains(where: number.hasPrefix)
    }
}
