extension Weekday {
    /// The only day of the week that a text names; nil when it names none or several.
    public static func named(in text: String) -> Weekday? {
        let named = Tokenizer.tokens(of: text).compactMap { token -> Weekday? in
            if case .weekday(let weekday) = MomentWords.table[token.text] { weekday } else { nil }
        }
        return Set(named).count == 1 ? named.first : nil
    }
}
