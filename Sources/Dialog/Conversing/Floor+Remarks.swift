internal import Dutch

// MARK: - What is said with an answer, and a telephone number

extension Floor {
    /// Keeps what the person said besides her answer, where the question wants to know that.
    ///
    /// What she said with an earlier number stays: rather a condition too many than one too few.
    mutating func keepRemark(besides question: Question, at key: String, in place: Int) {
        guard question.remark != nil, let remark = remark(besides: question) else { return }
        frames[place].journal.record(.given(.text(remark)), at: Journal.remarkKey(key))
    }

    /// Whether the words for a choice are kept already: she wrote them before it was asked which she
    /// meant, and they say more than what she chose then.
    func isExplained(_ open: OpenQuestion, in place: Int) -> Bool {
        open.question.isChoice && frames[place].journal[Journal.remarkKey(open.key)] != nil
    }

    /// What is said besides a telephone number or a yes, or in what words an option was chosen.
    private func remark(besides question: Question) -> String? {
        let hearing = Hearing(heard, at: surroundings.now)
        return switch question.answer {
        case .flag: hearing.condition
        case .phone: hearing.remark
        default: heard.contains(where: \.isLetter) ? heard : nil
        }
    }

    /// Asks an earlier question again; what was said with the answer stays.
    mutating func reopen(_ key: String) {
        guard let place = context.correctable,
            let passed = context.look(at: place).answered.first(where: { $0.key == key })
        else { return }
        guard context.isRevocable(key, as: .text(""), in: place) else { return push(.committed) }
        frames.removeSubrange((place + 1)...)
        let remark = frames[place].journal[Journal.remarkKey(passed.key)]
        frames[place].journal.forget(key)
        if let remark { frames[place].journal.record(remark, at: Journal.remarkKey(key)) }
    }
}
