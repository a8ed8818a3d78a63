import ArgumentParser

/// The program: reads what is asked of it, does that, and says in one sentence what went wrong.
@main
struct Buur: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "buur",
        abstract: "The assistant of a BuurtWerkKamer.",
        discussion: "Without a command it chats in the terminal.",
        subcommands: [
            ChatCommand.self, ServeCommand.self, SetupCommand.self, CheckCommand.self,
            BackupCommand.self, RestoreCommand.self, ExportCommand.self, ForgetCommand.self,
            OutboxCommand.self, PeopleCommand.self, ReportCommand.self, RehearseCommand.self,
            ReadCommand.self, SpeakCommand.self, ClassifyCommand.self, SafetyCommand.self,
        ],
        defaultSubcommand: ChatCommand.self
    )

    static func main() async {
        Streams.prepare()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Ending(error).take()
        }
    }
}
