import Synchronization

/// What a provider was asked to bring, and how it answers.
final class Brought: Sendable {
    private struct State {
        var shown: [Shown] = []
        var asked: [LocalServer.Asked] = []
        /// How the next requests are answered, before all is as usual.
        var others: [LocalServer.Answered] = []
        /// Which request fails, by its place among all.
        var failing: Int?
        /// What a photo holds.
        var photo = "een foto"
    }

    private let state = Mutex(State())

    /// What the resident was shown, in order.
    var shown: [Shown] { state.withLock(\.shown) }
    /// The words of that.
    var texts: [String] { shown.map(\.text) }
    /// What was asked, in order.
    var asked: [LocalServer.Asked] { state.withLock(\.asked) }

    /// Answers the next requests in another way.
    func answerNext(_ others: LocalServer.Answered...) { answerNext(others) }

    func answerNext(_ others: [LocalServer.Answered]) { state.withLock { $0.others = others } }

    /// Fails the request at a place among all that is asked.
    func fail(_ place: Int) { state.withLock { $0.failing = place } }

    /// Has other bytes for every photo.
    func setPhoto(_ bytes: String) { state.withLock { $0.photo = bytes } }

    func answer(_ asked: LocalServer.Asked, for phone: any Phone.Type) -> LocalServer.Answered {
        state.withLock { state in
            state.asked.append(asked)
            if state.failing == state.asked.count - 1 { return .reply(500, "{}") }
            guard state.others.isEmpty else { return state.others.removeFirst() }
            if let file = phone.file(asked, state.photo) { return file }
            guard let shown = try? phone.shown(asked) else { return .reply(400, "{}") }
            state.shown.append(shown)
            return .reply(200, phone.taken(state.shown.count))
        }
    }
}
