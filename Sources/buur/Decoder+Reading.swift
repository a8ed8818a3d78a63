extension Decoder {
    /// Decodes words that must be readable as something else.
    func read<Result>(
        _ kind: String,
        _ reading: (String) -> Result?
    ) throws -> Result {
        let value = try singleValueContainer()
        let words = try value.decode(String.self)
        guard let result = reading(words) else {
            throw DecodingError.dataCorruptedError(
                in: value,
                debugDescription: "'\(words)' is not \(kind)"
            )
        }
        return result
    }

    /// Decodes a whole number in a range.
    func read(_ kind: String, in range: ClosedRange<Int>) throws -> Int {
        try read(kind) { words in Int(words).flatMap { range.contains($0) ? $0 : nil } }
    }
}
