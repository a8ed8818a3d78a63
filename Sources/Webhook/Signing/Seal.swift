internal import Crypto
internal import Foundation

/// A code over bytes that only who has the key can make.
enum Seal {
    case sha256
    case sha1

    /// The code over bytes.
    func code(over bytes: [UInt8], key: Secret) -> [UInt8] {
        let key = SymmetricKey(data: key.bytes)
        return switch self {
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: bytes, using: key))
        }
    }

    /// Whether this is the code over the bytes; this takes equally long wherever it differs.
    func fits(_ code: [UInt8], _ bytes: [UInt8], key: Secret) -> Bool {
        let key = SymmetricKey(data: key.bytes)
        return switch self {
        case .sha256:
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        case .sha1:
            HMAC<Insecure.SHA1>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        }
    }
}

/// Bytes written in letters.
enum Letters {
    /// The hash of bytes in hexadecimal.
    static func hash(of bytes: [UInt8]) -> String {
        hex(Array(SHA256.hash(data: bytes)))
    }

    static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The bytes that hexadecimal letters stand for; nil when they are none.
    static func bytes(hex letters: some StringProtocol) -> [UInt8]? {
        let digits = letters.utf8.compactMap(value(ofHex:))
        guard digits.count == letters.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// The value of a hexadecimal digit; nil when it is none.
    static func value(ofHex digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The bytes that base64 stands for; nil when it is none.
    ///
    /// The signs at its end may be missing, and the letters may be those that are used in addresses.
    static func bytes(base64 letters: some StringProtocol) -> [UInt8]? {
        let plain = letters.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        let bare = String(plain).replacing(/=+$/, with: "")
        let padding = String(repeating: "=", count: (4 - bare.utf8.count % 4) % 4)
        return Data(base64Encoded: bare + padding).map(Array.init)
    }
}
