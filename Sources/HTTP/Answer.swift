/// An answer as it comes in.
struct Answer {
    /// More headers than this are sent by nobody who means well.
    private static let headLimit = 64 * 1024

    private(set) var response = Response(status: 0)
    private var headLength = 0
    private var isInHead = false

    /// Whether the head came in whole.
    ///
    /// libcurl does not mind when the connection ends within it.
    var hasHead: Bool { response.status != 0 && !isInHead }

    /// Takes a line of the head; false when the head has become too large.
    ///
    /// A line with a status begins anew, for another head may have come before it. What comes behind
    /// the body is left out.
    mutating func take(line: some BidirectionalCollection<UInt8>) -> Bool {
        headLength += line.count
        guard headLength <= Answer.headLimit else { return false }
        let text = line.trimmed
        if !isInHead, text.starts(with: "HTTP/".utf8) {
            response = Response(status: Answer.status(in: text))
            isInHead = true
        } else if text.isEmpty {
            isInHead = false
        } else if isInHead, let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            response.headers.add(
                String(decoding: text[..<colon], as: UTF8.self),
                String(decoding: text[text.index(after: colon)...].trimmed, as: UTF8.self)
            )
        }
        return true
    }

    /// Takes a part of the body; false when there is more of it than the limit.
    mutating func take(body: some Collection<UInt8>, limit: Int) -> Bool {
        guard response.body.count + body.count <= limit else { return false }
        response.body.append(contentsOf: body)
        return true
    }

    /// The second word of a line such as `HTTP/1.1 200 OK`.
    private static func status(in line: some Collection<UInt8>) -> Int {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        return words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) ?? 0 : 0
    }
}

extension BidirectionalCollection<UInt8> {
    /// Without the white space at both ends.
    fileprivate var trimmed: SubSequence {
        let start = drop { $0.isSpace }
        guard let last = start.lastIndex(where: { !$0.isSpace }) else { return start }
        return start[...last]
    }
}

extension UInt8 {
    /// A space, a tab or the end of a line.
    fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}
