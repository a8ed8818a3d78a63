/// Gives names their capitals.
enum Capitals {
    /// Gives a name in nothing but small or nothing but large letters the capitals of a name.
    ///
    /// A particle such as "van" stays small behind a first name. One or two large letters may be
    /// initials and stay as they are.
    static func ofName(_ name: String) -> String {
        let letters = name.filter(\.isCased)
        let isLower = letters.allSatisfy(\.isLowercase)
        let isUpper = letters.count > 2 && letters.allSatisfy(\.isUppercase)
        guard !letters.isEmpty, isLower || isUpper else { return name }
        return name.lowercased().split(separator: " ").enumerated().map { index, word in
            let isSmall = index > 0 && NameWords.small.contains(Spelling.folded(String(word)))
            return isSmall ? String(word) : capitalised(word)
        }.joined(separator: " ")
    }

    /// Capitalises every part of "jan-willem", "j.p." and "o'neill".
    private static func capitalised(_ word: Substring) -> String {
        var result = ""
        var isStart = true
        for (index, letter) in word.enumerated() {
            result += isStart ? letter.uppercased() : String(letter)
            let isElided = index == 1 && "'\u{2019}".contains(letter)
            isStart = "-.\u{2010}".contains(letter) || isElided
        }
        return result.hasPrefix("Ij") ? "IJ" + result.dropFirst(2) : result
    }
}
