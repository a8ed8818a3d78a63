import ArgumentParser
import Folders
import Foundation
import Listening
import Matrix
import Memory
import Terminal

/// How the program ends when something went wrong: one sentence and an exit code of `sysexits.h`.
struct Ending {
    static let usage: Int32 = 64
    static let dataError: Int32 = 65
    static let noInput: Int32 = 66
    static let unavailable: Int32 = 69
    static let software: Int32 = 70
    static let cannotCreate: Int32 = 73
    static let inputOutput: Int32 = 74
    static let tryAgain: Int32 = 75
    static let permission: Int32 = 77
    static let configuration: Int32 = 78

    /// What is shown, nil when there is nothing to say.
    let sentence: String?
    let code: Int32

    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self.init("\(failure)", failure.code)
        case let failure as FolderFailure: self.init("\(failure)", Ending.cannotCreate)
        case let failure as OutputFailure:
            self = failure.isClosed ? Ending(nil, 0) : Ending("\(failure)", Ending.inputOutput)
        case let failure as HomeserverError: self.init("\(failure)", failure.code)
        case let failure as ListeningError: self.init("\(failure)", Ending.unavailable)
        case let failure as MemoryError: self.init("\(failure)", failure.code)
        default: self.init(parsing: error)
        }
    }

    private init(_ sentence: String?, _ code: Int32) {
        self.sentence = sentence
        self.code = code
    }

    /// Makes the ending for what the reading of the arguments throws, such as a request for help; an
    /// error that nobody knows is a mistake of ours.
    private init(parsing error: any Error) {
        let code = Buur.exitCode(for: error)
        switch code {
        case .success:
            print(Buur.fullMessage(for: error))
            self.init(nil, 0)
        case .validationFailure:
            self.init("\(Buur.message(for: error)) See 'buur --help'.", Ending.usage)
        case .failure:
            self.init("Something went wrong that should not: \(type(of: error)).", Ending.software)
        default: self.init(nil, code.rawValue)
        }
    }

    /// Shows the sentence and ends the program.
    func take() -> Never {
        if let sentence { Streams.write(toError: sentence) }
        exit(code)
    }
}

extension Failure {
    fileprivate var code: Int32 {
        switch self {
        case .noFolder, .noScripts, .unreadable, .unknownPerson, .unknownKamer, .unknownLetter,
            .unknownAccount:
            Ending.noInput
        case .noNewFolder, .noNewFile: Ending.cannotCreate
        case .mistakes, .wordsLeft, .noExample: Ending.dataError
        case .exposed, .wrongPassword: Ending.permission
        case .settings, .wrongAccount, .notSignedIn, .notSetUp, .unreadableCredentials:
            Ending.configuration
        case .unreadableTime, .noAddress, .knownAddress, .unknownTalent, .noSecret, .wrongSecret:
            Ending.usage
        }
    }
}

extension HomeserverError {
    fileprivate var code: Int32 {
        if mayPass { return Ending.tryAgain }
        return switch self {
        case .forbidden, .unknownToken, .userDeactivated: Ending.permission
        default: Ending.unavailable
        }
    }
}

extension MemoryError {
    fileprivate var code: Int32 {
        switch self {
        case .isDirectory, .doesNotExist: Ending.noInput
        case .newer, .damaged: Ending.dataError
        case .cannotOpen, .readOnly, .exists: Ending.cannotCreate
        case .diskFull, .failed: Ending.inputOutput
        case .locked, .served: Ending.tryAgain
        }
    }
}
