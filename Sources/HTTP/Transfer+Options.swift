internal import CCurl

extension Transfer {
    /// Sets everything before it begins.
    ///
    /// What is not asked for here is off: redirects, cookies, passwords from files, proxies of the
    /// environment and all of libcurl's telling about itself.
    func setOptions() {
        setSafety()
        setPatience()
        setCallbacks()
        setMethod()
        setHeaders()
        expect(curl_set_text(easy, CURLOPT_URL, errand.request.url))
    }

    private func setSafety() {
        expect(curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https"))
        expect(curl_set_text(easy, CURLOPT_PROXY, ""))
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        setAuthorities()
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        set(CURLOPT_HTTP09_ALLOWED, 0)
        set(CURLOPT_VERBOSE, 0)
        set(CURLOPT_NOSIGNAL, 1)
        // Otherwise ending a transfer whose host is being looked up holds up all others.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        expect(curl_set_text(easy, CURLOPT_ACCEPT_ENCODING, ""))
    }

    private func setAuthorities() {
        guard let authorities = errand.authorities else { return }
        expect(curl_set_text(easy, CURLOPT_CAINFO, authorities))
        expect(curl_set_text(easy, CURLOPT_CAPATH, nil))
    }

    private func setPatience() {
        let patience = errand.request.patience
        set(CURLOPT_CONNECTTIMEOUT_MS, patience.connecting.wholeMilliseconds)
        set(CURLOPT_TIMEOUT_MS, patience.whole.wholeMilliseconds)
    }

    private func setMethod() {
        let request = errand.request
        if request.method == .head {
            set(CURLOPT_NOBODY, 1)
            return
        }
        if !request.body.isEmpty || request.method.bringsBody {
            expect(curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count)))
            // An array that is empty may have no address, and without one libcurl asks for bytes.
            let bytes = request.body.isEmpty ? [0] : request.body
            expect(curl_set_bytes(easy, CURLOPT_COPYPOSTFIELDS, bytes))
        }
        expect(curl_set_text(easy, CURLOPT_CUSTOMREQUEST, request.method.rawValue))
    }

    private func setHeaders() {
        var headers = errand.request.headers
        // Nothing is said about what is brought but what the request says, and a large body is not
        // announced first: servers that do not know that would cost a second.
        for name in ["Content-Type", "Expect"] where headers[name] == nil { append("\(name):") }
        if headers["User-Agent"] == nil { headers.add("User-Agent", "Buur") }
        for field in headers.fields {
            append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        expect(curl_set_list(easy, CURLOPT_HTTPHEADER, headerLines))
    }

    private func append(_ line: String) {
        headerLines = curl_slist_append(headerLines, line)
    }

    private func set(_ option: CURLoption, _ value: Int) {
        expect(curl_set_number(easy, option, value))
    }

    /// Holds on to the first setting that libcurl does not take, so that nothing is sent without it.
    func expect(_ code: CURLcode) {
        if code != CURLE_OK, trouble == nil { trouble = .failed(Int(code.rawValue)) }
    }
}

extension Request.Method {
    /// Whether the server waits for a body, if only an empty one.
    fileprivate var bringsBody: Bool { self == .post || self == .put || self == .patch }
}
