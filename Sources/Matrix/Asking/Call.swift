internal import HTTP
internal import Notation

/// A question to a homeserver, before it has an address.
struct Call: Sendable {
    let method: Request.Method
    let path: [String]
    var query: [(String, String)] = []
    var body: [UInt8] = []
    var mediaType: String?
    /// Whether asking twice does it once.
    var isRepeatable = true
    var patience = Patience()
    var answerLimit = 64 * 1024 * 1024

    init(_ method: Request.Method, _ path: [String], query: [(String, String)] = []) {
        self.method = method
        self.path = path
        self.query = query
    }

    /// A question that brings JSON.
    init(_ method: Request.Method, _ path: [String], bringing body: JSON) {
        self.init(method, path)
        self.body = Array(body.description.utf8)
        mediaType = "application/json"
        isRepeatable = method != .post
    }

    /// Where it goes, at a homeserver.
    func url(at base: String) -> String {
        let path = path.map(Call.encoded).joined(separator: "/")
        let query = query.map { "\($0.0)=\(Call.encoded($0.1))" }.joined(separator: "&")
        return "\(base)/\(path)\(query.isEmpty ? "" : "?")\(query)"
    }

    /// A name as a part of a URL: of an id, nothing means anything there.
    static func encoded(_ name: String) -> String {
        var encoded = ""
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "."):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded == "." || encoded == ".." ? encoded.map { _ in "%2E" }.joined() : encoded
    }
}

extension [String] {
    /// The client-server API of today.
    static let client = ["_matrix", "client", "v3"]
    /// Media that is shown to who is logged in.
    static let media = ["_matrix", "client", "v1", "media"]
    /// Where media is brought to.
    static let upload = ["_matrix", "media", "v3"]
}
