internal import Notation

extension File {
    /// Reads a message that holds a file; nil when it holds none.
    init?(_ content: JSON) {
        guard let kind = Kind(content),
            let uri = content["url"]?.text ?? content["file"]?["url"]?.text, uri.hasPrefix("mxc://")
        else { return nil }
        let body = content["body"]?.text
        let filename = content["filename"]?.text
        let info = content["info"]
        self.init(
            kind: kind,
            uri: uri,
            name: filename ?? body ?? "",
            caption: filename != nil && body != filename ? body : nil,
            size: info?["size"]?.whole,
            mediaType: info?["mimetype"]?.text,
            isEncrypted: content["url"]?.text == nil
        )
    }
}

extension File.Kind {
    fileprivate init?(_ content: JSON) {
        switch content["msgtype"]?.text {
        case "m.image": self = .image
        case "m.video": self = .video
        case "m.audio": self = File.Kind.isVoice(content) ? .voice : .audio
        case "m.file": self = .file
        default: return nil
        }
    }

    private static func isVoice(_ content: JSON) -> Bool {
        content["org.matrix.msc3245.voice"] != nil || content["m.voice"] != nil
    }
}
