internal import HTTP
internal import Notation

extension HomeserverError {
    /// What an answer says went wrong.
    ///
    /// Only a homeserver that gives a code is believed about accounts and rooms: a proxy before it
    /// answers 401, 403 and 404 as well, and knows nothing of either.
    init(_ response: Response, at now: Int) {
        let answer = JSON(parsing: response.body)
        let wait = HomeserverError.wait(in: answer, response, at: now)
        let code = answer?["errcode"]?.text
        self =
            switch (code, response.status) {
            case ("M_LIMIT_EXCEEDED", _), (_, 429): .limited(retryAfter: wait)
            case (_, 500...): .serverFailure(status: response.status, retryAfter: wait)
            case ("M_UNKNOWN_TOKEN", _), ("M_MISSING_TOKEN", _), ("M_USER_LOCKED", _):
                .unknownToken(isSoft: answer?["soft_logout"]?.flag == true)
            case ("M_USER_DEACTIVATED", _): .userDeactivated
            case ("M_TOO_LARGE", _), (_, 413): .tooLarge
            case ("M_FORBIDDEN", _): .forbidden
            case ("M_NOT_FOUND", _): .notFound
            case ("M_BAD_JSON", _), ("M_NOT_JSON", _): .badJSON
            case ("M_UNRECOGNIZED", _): .unrecognised
            default:
                .refused(status: response.status, code: code.map { String($0.prefix(64)) })
            }
    }

    /// No longer than this is waited because a homeserver asks for it: it, or this machine, may have
    /// the wrong time.
    static let longestWait = Duration.seconds(900)

    /// The header says it in seconds; homeservers from before it say it in the answer.
    private static func wait(in answer: JSON?, _ response: Response, at now: Int) -> Duration? {
        let told = answer?["retry_after_ms"]?.number.flatMap { milliseconds -> Duration? in
            guard milliseconds.isFinite, milliseconds >= 0 else { return nil }
            return .milliseconds(Int64(min(milliseconds, 86_400_000)))
        }
        let header = response.retryAfter(at: now)
        return [told, header].compactMap(\.self).max().map { min($0, longestWait) }
    }
}
