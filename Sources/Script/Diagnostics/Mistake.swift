internal import Dialog

/// What is wrong, with all that must be known to say so; the words are in the folder
/// `Dutch`.
enum Mistake: Sendable {
    case file(FileMistake)
    case form(FormMistake)
    case step(StepMistake)
    case name(NameMistake)
    case type(TypeMistake)
    case question(QuestionMistake)
    case flow(FlowMistake)
    case plain(PlainMistake)

    var code: Diagnostic.Code {
        switch self {
        case .file(let mistake): mistake.code
        case .form(let mistake): mistake.code
        case .step(let mistake): mistake.code
        case .name(let mistake): mistake.code
        case .type(let mistake): mistake.code
        case .question(let mistake): mistake.code
        case .flow(let mistake): mistake.code
        case .plain(let mistake): mistake.code
        }
    }
}

/// What is wrong with a file as a whole, or with its margin.
enum FileMistake: Sendable {
    case tooLarge(kilobytes: Int)
    case notText
    case empty
    case tab
    case oddIndentation(spaces: Int)
    case noHeader
    case secondHeader
    case wrongName(dialog: String, file: String)
    case duplicate(dialog: String, path: String)

    var code: Diagnostic.Code {
        switch self {
        case .tooLarge: .fileTooLarge
        case .notText: .notText
        case .empty: .emptyFile
        case .tab: .tabIndentation
        case .oddIndentation: .oddIndentation
        case .noHeader, .secondHeader: .header
        case .wrongName: .wrongFileName
        case .duplicate: .duplicateDialog
        }
    }
}

/// What is wrong with how an expression, a name or a hole is written.
enum FormMistake: Sendable {
    case unexpected(String, expected: Expectation)
    case unknownSign(String)
    case numberWithPoint(String)
    case numberTooLong(digits: Int)
    case expressionTooLong(tokens: Int)
    case nestedTooDeep(levels: Int)
    case notClosed(String)
    case invalidName(String)
    case reservedName(String)

    var code: Diagnostic.Code {
        switch self {
        case .unexpected, .unknownSign, .numberWithPoint, .numberTooLong: .malformedLine
        case .expressionTooLong: .expressionTooLong
        case .nestedTooDeep: .nestedTooDeep
        case .notClosed: .notClosed
        case .invalidName, .reservedName: .invalidName
        }
    }
}

/// What is wrong with the lines of a step, a question or the header.
enum StepMistake: Sendable {
    case unknownStep(String, nearest: String?)
    case textBesideStep
    case unexpectedBlock
    case missingBlock(Contents)
    case unknownAttribute(String, known: [String])
    case textAfterAttributes
    case repeatedAttribute(String)
    case unknownType(String, nearest: String?)
    case unknownWord(String, known: [String])
    case branchWithoutCondition

    /// What a block should have held.
    enum Contents: Sendable { case steps, text, lines }

    var code: Diagnostic.Code {
        switch self {
        case .unknownStep: .unknownStep
        case .textBesideStep: .malformedLine
        case .unexpectedBlock: .unexpectedBlock
        case .missingBlock: .missingBlock
        case .unknownAttribute, .textAfterAttributes: .unknownAttribute
        case .repeatedAttribute: .repeatedAttribute
        case .unknownType: .unknownType
        case .unknownWord: .unknownWord
        case .branchWithoutCondition: .branchWithoutCondition
        }
    }
}

/// What should have stood at a place.
enum Expectation: Hashable, Sendable {
    case value, number, name, field, fact, end, title, label, colon, dash, brackets, clockTime
    case words
    case rounds(maximum: Int)
    case sign(String)
}

/// What is wrong with a name that is used or given.
enum NameMistake: Sendable {
    case unknown(Kind, String, known: [String])
    /// The list is the one whose rounds have this name, when it was set in a `herhaal` before.
    case usedBeforeSet(String, list: String?)
    case unknownOption(String, known: [String])
    case ambiguousOption(String)
    case askedTwice(String)
    case changedType(String, from: ValueType, to: ValueType)
    case setInRepeat(String)
    case unused(String)

    /// What a name should have been the name of.
    enum Kind: Sendable { case value, dialog, action, function, fact, field }

    var code: Diagnostic.Code {
        switch self {
        case .unknown(let kind, _, _): kind.code
        case .usedBeforeSet: .usedBeforeSet
        case .unknownOption: .unknownOption
        case .ambiguousOption: .ambiguousOption
        case .askedTwice: .askedTwice
        case .changedType: .changedType
        case .setInRepeat: .setInRepeat
        case .unused: .unusedName
        }
    }
}

extension NameMistake.Kind {
    fileprivate var code: Diagnostic.Code {
        switch self {
        case .value: .unknownName
        case .dialog: .unknownDialog
        case .action: .unknownAction
        case .function: .unknownFunction
        case .fact: .unknownFact
        case .field: .unknownField
        }
    }
}

/// What is wrong with the type of an expression.
enum TypeMistake: Sendable {
    /// An expression in the author's own words, with its type.
    struct Operand: Sendable {
        let words: String
        let type: ValueType
    }

    case incomparable(Operand, Operand)
    case unordered(Operand)
    case incalculable(Operator, Operand, Operand)
    case cannotHold(Operand, Operand)
    case notFlag(Operand)
    case wrong(Operand, wanted: Demand)
    case argumentCount(name: String, wanted: ClosedRange<Int>, given: Int)
    case unshowable(Operand)

    var code: Diagnostic.Code {
        switch self {
        case .incomparable, .unordered, .incalculable, .cannotHold: .typeMismatch
        case .notFlag: .conditionNotFlag
        case .wrong: .wrongType
        case .argumentCount: .wrongArgumentCount
        case .unshowable: .unshowable
        }
    }
}

/// What is wrong with a question.
enum QuestionMistake: Sendable {
    case noText(String)
    case noOptions(String)
    case unexpectedOptions(ValueType)
    case duplicateOption(String)
    case noMessage
    case forbidden(String)
    case notReviewable(String)

    var code: Diagnostic.Code {
        switch self {
        case .noText: .questionWithoutText
        case .noOptions: .missingOptions
        case .unexpectedOptions: .unexpectedOptions
        case .duplicateOption: .duplicateOption
        case .noMessage: .missingMessage
        case .forbidden: .forbiddenQuestion
        case .notReviewable: .notAQuestion
        }
    }
}

/// What is wrong with how steps and dialogs follow each other.
enum FlowMistake: Sendable {
    case unreachable
    case cycle([String])
    case noChangeSteps(action: String)
    case needlessChangeSteps(action: String)
    case repairCommand(String)
    case repairParameter(String, wanted: ValueType?, known: [String])
    case unknownRepair(String, nearest: String?)
    /// A phrase with which the other dialog begins too.
    case sharedPhrase(String, dialog: String)
    /// A phrase that is an answer wherever something was asked.
    case phraseIsAnswer(String)
    case noResult(dialog: String)
    case undeclaredResult(dialog: String)
    case nothingGiven(String)

    var code: Diagnostic.Code {
        switch self {
        case .unreachable: .unreachableStep
        case .cycle: .cyclicCall
        case .noChangeSteps: .missingChangeSteps
        case .needlessChangeSteps: .needlessChangeSteps
        case .repairCommand: .repairCommand
        case .repairParameter: .repairParameter
        case .unknownRepair: .unknownRepair
        case .sharedPhrase: .sharedPhrase
        case .phraseIsAnswer: .phraseIsAnswer
        case .noResult, .undeclaredResult: .missingResult
        case .nothingGiven: .nothingGiven
        }
    }
}

/// What keeps a text from being plain Dutch.
enum PlainMistake: Sendable {
    case longSentence(words: Int, most: Int)
    case tooLongSentence(words: Int, most: Int)
    case longSentences(average: Int, most: Int)
    case longMessage(sentences: Int, most: Int)
    case twoQuestions
    case officialese(String, plain: String)
    case unexplained(String, plain: String)
    case abbreviation(String, plain: String)
    case mixedAddress(formal: String, informal: String)
    case unkind(String, plain: String)
    case exclamation
    /// The figure of Flesch and Douma, rounded.
    case hard(ease: Int, least: Int)
    case tooHard(ease: Int, least: Int)

    var code: Diagnostic.Code {
        switch self {
        case .longSentence: .longSentence
        case .tooLongSentence: .tooLongSentence
        case .longSentences: .longSentences
        case .longMessage: .longMessage
        case .twoQuestions: .twoQuestions
        case .officialese: .officialese
        case .unexplained: .unexplainedTerm
        case .abbreviation: .abbreviation
        case .mixedAddress: .mixedAddress
        case .unkind, .exclamation: .unkindWord
        case .hard: .hardToRead
        case .tooHard: .tooHardToRead
        }
    }
}
