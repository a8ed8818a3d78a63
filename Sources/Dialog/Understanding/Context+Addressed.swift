internal import Dutch

// MARK: - What is said to a certain question

extension Context {
    /// Where a question stands by now.
    enum Standing {
        /// It waits for an answer, in the dialog at this place.
        case open(Int)
        case answered(AnsweredQuestion, Int)
        case gone
    }

    func standing(of question: QuestionReference) -> Standing {
        guard let place = place(of: question) else { return .gone }
        if frames[place].journal.openQuestion?.key == question.key { return .open(place) }
        guard !frames[place].isAsleep else { return .gone }
        return look(at: place).answered.first { $0.key == question.key }
            .map { .answered($0, place) } ?? .gone
    }

    func place(of question: QuestionReference) -> Int? {
        frames.lastIndex { $0.reference == question.frame }
    }

    /// What must be heard wherever it is said.
    func urgent(in text: String) -> Understanding? {
        switch understandAnywhere(text) {
        case .danger(let danger): .danger(danger)
        case .secret(let secret): .secret(secret)
        case .tooLong: .tooLong
        default: worry(over: text, from: .strong)
        }
    }

    /// Another value for this answer, or a reserved word; nil when it says neither.
    func meaning(
        of text: String,
        for passed: AnsweredQuestion,
        in place: Int
    ) -> Understanding? {
        let reserved = moderator.repair(for: text).map(Understanding.reserved)
        if passed.question.takesAnyText, text.isEmpty || reserved != nil { return reserved }
        return passed.values(in: Hearing(text, at: surroundings.now))
            .first { isAllowed($0, at: passed, in: place) }
            .map { .correction(key: passed.key, $0) } ?? reserved
    }
}
