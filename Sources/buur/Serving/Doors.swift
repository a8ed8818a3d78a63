import Assistant
import Folders
import HTTP
import Logging
import Matrix
import MatrixAdapter
import Serving

extension ServeCommand {
    /// Makes the doors that the list asks for.
    func doors(
        of channels: ChannelList,
        to desk: FrontDesk,
        by clock: any Clock,
        files: FileFolder,
        logger: Logger
    ) throws -> [any Door] {
        let (folder, client) = (CredentialFolder(beside: storage), Client())
        return try channels.matrix.map { account in
            guard let credentials = try folder.credentials(of: account.name) else {
                throw Failure.notSignedIn(account.name)
            }
            return account.door(with: credentials, over: client, to: desk, clock, files, logger)
        }
    }
}

extension MatrixAccount {
    fileprivate func door(
        with credentials: Credentials,
        over client: Client,
        to desk: FrontDesk,
        _ clock: any Clock,
        _ files: FileFolder,
        _ logger: Logger
    ) -> MatrixDoor {
        let account = Account(user: credentials.user, displayName: displayName, welcome: welcome)
        return MatrixDoor(
            of: MatrixDoor.Account(channel: name, matrix: account),
            at: HTTPHomeserver(credentials, over: client, persistence: .short) {
                Int(SystemClock().now.seconds)
            },
            desk: desk,
            clock: clock,
            files: files,
            logger: logger
        )
    }
}

extension Persistence {
    /// Asks again for a few seconds; what takes longer is the door's to see.
    fileprivate static var short: Persistence {
        Persistence(
            attempts: 4,
            backoff: Backoff(first: .seconds(1), ceiling: .seconds(4)),
            longestWait: .seconds(10)
        )
    }
}
