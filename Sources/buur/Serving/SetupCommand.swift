import ArgumentParser
import Assistant
import Foundation
import Matrix

struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Signs an account of Buur in, so that 'buur serve' can use it.",
        subcommands: [SetupMatrixCommand.self, SetupWebhookCommand.self]
    )
}

struct SetupMatrixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix",
        abstract: "Signs in an account on Matrix, once.",
        discussion: """
            The account stands in kanalen.yaml. The password is asked for, or is a line of the input; it \
            is not kept. What the server gives in its place is kept beside the database.
            """
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions

    @Argument(help: "The name of the channel in kanalen.yaml.")
    var name: String

    @Option(help: "A file with an access token, in the place of a password.")
    var tokenFile: String?

    func run() async throws {
        let account = try sources.channels().matrixAccount(named: name)
        let folder = CredentialFolder(beside: storage)
        let picture = try sources.picture()
        try storage.makeFolder()
        let entry = MatrixEntry(to: account)
        let credentials =
            if let tokenFile {
                try await entry.signIn(token: Secret.read(from: tokenFile))
            } else {
                try await signIn(through: entry, as: account.user)
            }
        try folder.keep(credentials, of: name)
        print("\(credentials.user) is signed in; 'buur serve' can use it.")
        do throws(HomeserverError) {
            try await entry.introduce(credentials, picture: picture)
        } catch {
            print("Its name and picture are as they were: \(error)")
        }
    }

    private func signIn(
        through entry: MatrixEntry,
        as user: String
    ) async throws -> Credentials {
        let password = try Secret.ask("The password of \(user):")
        do {
            return try await entry.signIn(password: password)
        } catch HomeserverError.forbidden {
            throw Failure.wrongPassword(user)
        }
    }
}

extension SourceOptions {
    private static let picture = "buur.png"

    /// The picture of Buur; a room may leave it out.
    fileprivate func picture() throws(Failure) -> [UInt8]? {
        let path = try configPath(SourceOptions.picture)
        return FileManager.default.contents(atPath: path).map(Array.init)
    }
}
