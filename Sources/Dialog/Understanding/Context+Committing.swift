// MARK: - What an answer may still become

extension Context {
    /// The last answer that can be taken back: none that stands before something that cannot.
    func lastRevocable(in place: Int) -> String? {
        guard let last = look(at: place).answered.last?.key else { return nil }
        return isCommitted(last, in: place) ? nil : last
    }

    /// Whether an answer stands before something that cannot be taken back.
    func isCommitted(_ key: String, in place: Int) -> Bool {
        let path = frames[place].journal.path.map(\.key)
        let answered = path.lastIndex(of: key) ?? 0
        return look(at: place).commitments.contains { path.lastIndex(of: $0) ?? 0 > answered }
    }

    /// Whether another answer leaves everything on the path that cannot be taken back.
    func isRevocable(_ key: String, as value: Value, in place: Int) -> Bool {
        guard let passed = look(at: place).answered.first(where: { $0.key == key }) else {
            return false
        }
        var trial = self
        trial.frames[place].journal.record(passed.answered(with: value), at: key)
        let left = Set(trial.look(at: place).commitments)
        return look(at: place).commitments.allSatisfy(left.contains)
    }

    /// The conversation as it is once the person agrees with the review that is open, if one is.
    func behindReview(in place: Int) -> Context {
        guard case .review(let review) = look(at: place).pause else { return self }
        var agreed = self
        agreed.frames[place].journal.record(.agreed(review.mark), at: review.key)
        return agreed
    }

    /// Whether the constraint of an earlier question takes another value.
    func isAllowed(_ value: Value, at passed: AnsweredQuestion, in place: Int) -> Bool {
        var trial = self
        trial.frames[place].journal.record(passed.answered(with: value), at: passed.key)
        return !trial.look(at: place).refuses(passed.key)
    }
}
