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
        bytes.dropFirst(bytes.starts(with: Source.byteOrderMark) ? 3 : 0)
            .split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { $0.last == 0x0D ? $0.dropLast() : $0 }
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
