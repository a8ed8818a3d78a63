/// What can keep a command from doing its work, apart from the database.
enum Failure: Error, Hashable {
    case noFolder(String, flag: String)
    case noNewFolder(String)
    case noNewFile(String)
    case noScripts(String)
    case unreadable(String)
    case noExample(String, line: Int)
    case mistakes(Int)
    case settings(String)
    case unreadableTime(String)
    case unknownPerson(String)
    case noAddress(String)
    case knownAddress(String)
    case unknownTalent(String, nearest: String?, known: [String])
    case unknownKamer(String, known: [String])
    case unknownLetter(Int64)
    case wordsLeft([String])
    case unknownAccount(String, known: [String])
    case noSecret
    /// A homeserver does not take the password of an account.
    case wrongPassword(String)
    /// What was signed in is another account than the one that is written down.
    case wrongAccount(String, expected: String)
    /// An account has no credentials.
    case notSignedIn(String)
    /// An account with a provider that calls lacks what both must know.
    case notSetUp(String)
    /// What was given cannot be the secret that was asked for.
    case wrongSecret(String)
    /// A file or folder with credentials can be read by others.
    case exposed(String, mode: String)
    case unreadableCredentials(String, account: String)
}

extension Failure: CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    var description: String {
        switch self {
        case .noFolder(let path, let flag):
            "There is no folder \(path); make it, or name another one with \(flag)."
        case .noNewFolder(let path):
            "The folder \(path) cannot be made; make it yourself, or name a file with --database."
        case .noNewFile(let path):
            "The file \(path) cannot be made; see that there is room, and who may write there."
        case .noScripts(let path):
            "There is no dialog in \(path); name a folder that holds .dialoog files."
        case .unreadable(let path):
            "The file \(path) cannot be read; look at its name and who may read it."
        case .noExample(let path, let line):
            "Line \(line) of \(path) is no example; write an object with a \"text\" and an \"intent\"."
        case .mistakes(let count):
            "The dialogs hold \(count) \(count == 1 ? "mistake" : "mistakes"); "
                + "mend what is shown above and start again."
        case .settings(let sentence): sentence
        case .unreadableTime(let text):
            "The time '\(text)' cannot be read; write it as 2026-11-24T10:00:00+01:00."
        case .unknownPerson(let name):
            "Nobody is known as '\(name)'; write the name that was used in the chat."
        case .noAddress(let text):
            "'\(text)' is no address; write a channel and a name, such as terminal:fatima."
        case .knownAddress(let address):
            "Somebody writes from \(address) already; 'buur people change \(address)' changes her."
        case .unknownTalent(let words, let nearest, let known):
            "There is no talent '\(words)'\(nearest.map { ", perhaps '\($0)'" } ?? ""); known are: "
                + "\(known.joined(separator: ", "))."
        case .unknownKamer(let name, let known):
            "There is no room '\(name)'; known are: \(known.joined(separator: ", "))."
        case .unknownLetter(let id):
            "There is no undelivered message \(id); 'buur outbox list' shows them."
        case .unknownAccount(let name, let known):
            "There is no account '\(name)' in kanalen.yaml; known are: "
                + (known.isEmpty ? "none." : "\(known.joined(separator: ", ")).")
        case .noSecret:
            "Nothing was given; type it when you are asked, or give it as a line of the input."
        case .wrongPassword(let account):
            "The homeserver does not let \(account) in; look at the account in kanalen.yaml, and type "
                + "its password again."
        case .wrongAccount(let account, let expected):
            "This signs in \(account), where kanalen.yaml says '\(expected)'; mend one of the two."
        case .notSignedIn(let account):
            "The account '\(account)' is not signed in; run 'buur setup matrix \(account)' first."
        case .notSetUp(let account):
            "The account '\(account)' is not set up; run 'buur setup webhook \(account)' first."
        case .wrongSecret(let question):
            "This cannot be what was asked for (\(question.lowercased())); look at what the other side shows."
        case .exposed(let path, let mode):
            "Others on this machine can read \(path); run 'chmod \(mode) \(path)', and sign in anew "
                + "if they may have done so."
        case .unreadableCredentials(let path, let account):
            "The file \(path) cannot be used; run 'buur setup \(account)' to sign in anew."
        case .wordsLeft(let words):
            "The person is forgotten, but these words are still there, because others use them too: "
                + "\(words.joined(separator: ", "))."
        }
    }
}
