internal import Crypto

/// Something that only a provider and Buur know.
///
/// It is shown nowhere: not in logs, not in errors, not in a debugger's description.
public struct Secret: Hashable, Sendable {
    let bytes: [UInt8]

    /// Makes a secret of words; none of nothing.
    public init?(_ words: String) {
        guard !words.isEmpty else { return nil }
        bytes = Array(words.utf8)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The words, for where they must be said.
    var words: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether somebody says the same; this takes equally long whatever is said.
    func matches(_ said: String) -> Bool {
        SHA256.hash(data: Array(said.utf8)) == SHA256.hash(data: bytes)
    }
}

extension Secret: CustomStringConvertible, CustomReflectable {
    public var description: String { "secret" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension [Secret] {
    /// Whether somebody says one of them; every one is looked at.
    func match(_ said: String) -> Bool {
        reduce(false) { $1.matches(said) || $0 }
    }

    /// Whether one of them sealed the bytes; every one is looked at.
    func sealed(_ bytes: [UInt8], with code: [UInt8]) -> Bool {
        reduce(false) { Seal.sha256.fits(code, bytes, key: $1) || $0 }
    }
}
