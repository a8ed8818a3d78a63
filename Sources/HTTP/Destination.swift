internal import CCurl

/// Where a request goes, read by the same parser that will connect to it.
struct Destination: Hashable {
    let host: String

    /// Reads the URL of a request, and refuses what cannot be sent.
    init(of request: Request) throws(RequestError) {
        guard let host = Destination.host(in: request.url) else {
            throw RequestError(.malformedURL, host: "", mayHaveArrived: false)
        }
        guard request.headers.fields.allSatisfy(\.isWellFormed) else {
            throw RequestError(.malformedHeader, host: host, mayHaveArrived: false)
        }
        self.host = host
    }

    /// The host in a URL that takes part in HTTP; nothing is guessed.
    private static func host(in url: String) -> String? {
        guard !url.utf8.contains(0), let parsed = curl_url() else { return nil }
        defer { curl_url_cleanup(parsed) }
        let flags = UInt32(CURLU_DISALLOW_USER)
        guard curl_url_set(parsed, CURLUPART_URL, url, flags) == CURLUE_OK,
            let scheme = part(CURLUPART_SCHEME, of: parsed), ["http", "https"].contains(scheme)
        else { return nil }
        return part(CURLUPART_HOST, of: parsed)
    }

    private static func part(_ part: CURLUPart, of url: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(url, part, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
