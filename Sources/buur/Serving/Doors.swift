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

    /// Makes the doors to Matrix; what one of these accounts says, the others leave unanswered.
    func doors(to accounts: [MatrixAccount]) throws -> [MatrixDoor] {
        let all = try accounts.map { ($0, try credentials(of: $0)) }
        let users = Set(all.map(\.1.user))
        return all.map { account, credentials in
            let matrix = Account(
                user: credentials.user,
                displayName: account.displayName,
                welcome: account.welcome,
                colleagues: users.subtracting([credentials.user])
            )
            return MatrixDoor(
                of: MatrixDoor.Account(channel: account.name, matrix: matrix),
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

    /// The credentials of the account that is written down; those of another are none.
    private func credentials(of account: MatrixAccount) throws -> Credentials {
        guard let credentials = try folder.credentials(of: account.name),
            account.isSame(as: credentials.user)
        else { throw Failure.notSignedIn(account.name) }
        return credentials
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
