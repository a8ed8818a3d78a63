extension String {
    /// Makes the text of a line as it came in, whatever its bytes are.
    ///
    /// Broken UTF-8 is repaired with replacement characters, a tab or a line break becomes a space,
    /// every other control character is dropped. Emoji, accents and the marks of right-to-left
    /// writing stay as they are; spaces are not trimmed.
    init(cleaning bytes: some Collection<UInt8>) {
        self.init(cleaning: String(decoding: bytes, as: UTF8.self))
    }

    /// Makes the text without its control characters; a tab or a line break becomes a space.
    init(cleaning text: String) {
        let breaks: Set<Unicode.Scalar> = ["\t", "\n", "\r"]
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if breaks.contains(scalar) {
                scalars.append(" ")
            } else if !scalar.isControl {
                scalars.append(scalar)
            }
        }
        self.init(scalars)
    }

    /// Whether any character is a control character, also a tab or a line break.
    var hasControls: Bool { unicodeScalars.contains(where: \.isControl) }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
