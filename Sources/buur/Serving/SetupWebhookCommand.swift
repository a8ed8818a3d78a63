import ArgumentParser
import Assistant
import Foundation
import Memory

struct SetupWebhookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook",
        abstract: "Keeps what a provider that calls and Buur must both know.",
        discussion: """
            The account stands in kanalen.yaml. What is needed is asked for, or is a line of the input for \
            each, and is kept beside the database. A receiver that was gone for good is tried again.
            """
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions

    @Argument(help: "The name of the channel in kanalen.yaml.")
    var name: String

    @Flag(help: "Lets what was good until now be good besides, until this is run without the flag.")
    var rotate = false

    func run() async throws {
        let account = try sources.channels().webhookAccount(named: name)
        let folder = CredentialFolder(beside: storage)
        var secrets = rotate ? try folder.secrets(of: name) ?? WebhookSecrets() : WebhookSecrets()
        for secret in account.provider.secrets {
            let words = try Secret.ask(secret.question)
            guard secret.isRight(words) else { throw Failure.wrongSecret(secret.question) }
            secrets.set(words, for: secret.name, keepingOthers: rotate)
        }
        try storage.makeFolder()
        try folder.keep(secrets, of: name)
        try await reopen()
        print("\(name) is set up; 'buur serve' can use it.")
    }

    /// Forgets that the receiver was gone for good.
    private func reopen() async throws {
        guard FileManager.default.fileExists(atPath: storage.path) else { return }
        let bookmark = Bookmark(channel: name, text: "")
        try await storage.openExisting().transaction { try $0.keep(bookmark) }
    }
}
