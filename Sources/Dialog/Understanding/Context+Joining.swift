// MARK: - The code that joins two places

extension Context {
    /// Digits that answer nothing are a code with which somebody goes on from another place, unless
    /// figures are asked for.
    func joining(with text: String) -> Understanding? {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.utf8.count == Moderator.joiningDigits,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            library[Moderator.joiningCode] != nil,
            openQuestion()?.question.answer.wantsWords ?? true
        else { return nil }
        return .start(Moderator.joiningCode)
    }
}

extension AnswerType {
    /// Whether nobody who answers it would type figures only.
    fileprivate var wantsWords: Bool {
        switch self {
        case .name, .flag, .choice, .choices, .choiceFrom: true
        case .text, .number, .money, .moneyPer, .moneyWithPeriod, .moneyUsually, .day, .time,
            .period, .span, .phone, .postcode, .email:
            false
        }
    }
}
