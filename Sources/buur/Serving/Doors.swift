import Assistant
import Folders
import HTTP
import Logging
import Matrix
import MatrixAdapter
import Serving
import WebhookAdapter

/// What the doors of a room need, and makes them.
struct Doorway {
    let folder: CredentialFolder
    let client = Client()
    let desk: FrontDesk
    let clock: any Clock
    let files: FileFolder
    let logger: Logger

    /// Makes the doors to Matrix.
    func doors(to accounts: [MatrixAccount]) throws -> [MatrixDoor] {
        try accounts.map { account in
            guard let credentials = try folder.credentials(of: account.name) else {
                throw Failure.notSignedIn(account.name)
            }
            return account.door(with: credentials, over: client, to: desk, clock, files, logger)
        }
    }

    /// Makes the doors to providers that call.
    func doors(
        to accounts: [WebhookAccount],
        calledAt listening: ChannelList.Listening
    ) throws -> [WebhookDoor] {
        try accounts.map { account in
            guard let secrets = try folder.secrets(of: account.name),
                let provider = account.provider(
                    knowing: secrets,
                    calledAt: listening.url ?? ""
                )
            else { throw Failure.notSetUp(account.name) }
            return WebhookDoor(
                of: WebhookDoor.Account(
                    channel: account.name,
                    provider: provider,
                    allowance: Allowance(
                        burst: listening.perMinute,
                        perMinute: listening.perMinute
                    )
                ),
                over: client,
                desk: desk,
                files: files,
                clock: clock,
                logger: logger
            )
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
