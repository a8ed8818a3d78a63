/// A script as it lies on disk: bytes, because not every file is text.
public struct Source: Hashable, Sendable {
    /// The path by which diagnostics name the script; its last part is also the dialog's name.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

extension Source {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The lines without their endings, LF or CRLF.
    var lines: [ArraySlice<UInt8>] {
        content.split(separator: 0x0A, omittingEmptySubsequences: false).map(Source.trimmed)
    }

    /// One line without its ending, the first being 1; nil when there are fewer.
    func line(_ number: Int) -> ArraySlice<UInt8>? {
        var rest = content
        for _ in 1..<max(1, number) {
            guard let end = rest.firstIndex(of: 0x0A) else { return nil }
            rest = rest[(end + 1)...]
        }
        return Source.trimmed(rest.prefix { $0 != 0x0A })
    }

    private var content: ArraySlice<UInt8> {
        bytes.dropFirst(bytes.starts(with: Source.byteOrderMark) ? 3 : 0)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x0D ? line.dropLast() : line
    }

    /// The file's name without folder and extension.
    var baseName: String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.hasSuffix(".dialoog") ? file.dropLast(8) : file)
    }
}

extension [Source] {
    /// The FNV-1a hash, 64 bits wide, of all paths and bytes in the order of the array.
    var fingerprint: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for source in self {
            for part in [Array<UInt8>(source.path.utf8), source.bytes] {
                for byte in part + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            }
        }
        return hash
    }
}
