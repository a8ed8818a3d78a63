extension Diagnostic {
    /// What kind of mistake it is; a code that was once released keeps its number and its name.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case fileTooLarge = "D001 file-too-large"
        case notText = "D002 not-text"
        case emptyFile = "D003 empty-file"
        case tabIndentation = "D004 tab-indentation"
        case oddIndentation = "D005 odd-indentation"
        case nestedTooDeep = "D006 nested-too-deep"
        case expressionTooLong = "D007 expression-too-long"
        case header = "D008 header"
        case wrongFileName = "D009 wrong-file-name"
        case duplicateDialog = "D010 duplicate-dialog"
        case unknownStep = "D011 unknown-step"
        case malformedLine = "D012 malformed-line"
        case notClosed = "D013 not-closed"
        case unexpectedBlock = "D014 unexpected-block"
        case missingBlock = "D015 missing-block"
        case unknownAttribute = "D016 unknown-attribute"
        case unknownType = "D017 unknown-type"
        case unknownWord = "D018 unknown-word"
        case branchWithoutCondition = "D019 branch-without-condition"
        case invalidName = "D020 invalid-name"
        case typeMismatch = "D021 type-mismatch"
        case conditionNotFlag = "D022 condition-not-flag"
        case wrongArgumentCount = "D023 wrong-argument-count"
        case wrongType = "D024 wrong-type"
        case unshowable = "D025 unshowable"
        case repeatedAttribute = "D026 repeated-attribute"
        case ambiguousOption = "D027 ambiguous-option"
        case unknownOption = "D028 unknown-option"
        case unknownField = "D029 unknown-field"
        case unknownName = "D030 unknown-name"
        case unknownDialog = "D031 unknown-dialog"
        case unknownAction = "D032 unknown-action"
        case unknownFunction = "D033 unknown-function"
        case unknownFact = "D034 unknown-fact"
        case usedBeforeSet = "D035 used-before-set"
        case askedTwice = "D036 asked-twice"
        case changedType = "D037 changed-type"
        case unusedName = "D038 unused-name"
        case cyclicCall = "D039 cyclic-call"
        case questionWithoutText = "D040 question-without-text"
        case missingOptions = "D041 missing-options"
        case duplicateOption = "D042 duplicate-option"
        case missingMessage = "D043 missing-message"
        case forbiddenQuestion = "D044 forbidden-question"
        case unreachableStep = "D045 unreachable-step"
        case missingChangeSteps = "D046 missing-change-steps"
        case needlessChangeSteps = "D047 needless-change-steps"
        case repairCommand = "D048 repair-command"
        case repairParameter = "D049 repair-parameter"
        case unknownRepair = "D050 unknown-repair"
        case missingResult = "D051 missing-result"
        case nothingGiven = "D052 nothing-given"
        case setInRepeat = "D053 set-in-repeat"
        case notAQuestion = "D054 not-a-question"
        case unexpectedOptions = "D055 unexpected-options"
        case sharedPhrase = "D056 shared-phrase"
        case phraseIsAnswer = "D057 phrase-is-answer"
        case longSentence = "D058 long-sentence"
        case tooLongSentence = "D059 too-long-sentence"
        case longSentences = "D060 long-sentences"
        case longMessage = "D061 long-message"
        case twoQuestions = "D062 two-questions"
        case officialese = "D063 officialese"
        case unexplainedTerm = "D064 unexplained-term"
        case abbreviation = "D065 abbreviation"
        case mixedAddress = "D066 mixed-address"
        case unkindWord = "D067 unkind-word"
        case hardToRead = "D068 hard-to-read"
        case tooHardToRead = "D069 too-hard-to-read"

        /// The part by which people look a code up, such as "D021".
        public var number: String { String(rawValue.prefix(4)) }

        public var severity: Severity {
            switch self {
            case .unusedName, .unknownRepair, .sharedPhrase, .phraseIsAnswer,
                .longSentence, .longSentences, .longMessage, .twoQuestions, .officialese,
                .unexplainedTerm, .abbreviation, .mixedAddress, .unkindWord, .hardToRead:
                .warning
            default: .error
            }
        }
    }
}
