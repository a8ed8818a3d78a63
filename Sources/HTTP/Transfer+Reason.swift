internal import CCurl

extension Transfer {
    /// What libcurl's result means here; none when all went well.
    func reason(of code: CURLcode) -> RequestError.Reason? {
        if code == CURLE_OK { return answer.hasHead ? nil : .cutOff }
        if let ending { return ending }
        let isConnected = attempts > 0
        switch code {
        case CURLE_URL_MALFORMAT: return .malformedURL
        case CURLE_COULDNT_RESOLVE_HOST: return .cannotResolve
        case CURLE_COULDNT_CONNECT where hasRefusedAddress: return .refusedAddress
        case CURLE_COULDNT_CONNECT: return .cannotConnect
        case CURLE_PEER_FAILED_VERIFICATION: return .untrusted
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED: return .tls
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(isConnected ? .answer : .connection)
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE:
            return isConnected ? .cutOff : .cannotConnect
        // A head with a line that never ends is memory that libcurl does not give.
        case CURLE_OUT_OF_MEMORY: return isConnected ? .tooLarge : .failed(Int(code.rawValue))
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            return .unreadable
        default: return .failed(Int(code.rawValue))
        }
    }
}
