import Assistant
import Serving

extension ServeCommand {
    /// Makes the doors that the list asks for.
    func doors(of channels: ChannelList, to desk: FrontDesk) throws -> [any Door] {
        let folder = CredentialFolder(beside: storage)
        for account in channels.matrix {
            guard try folder.credentials(of: account.name) != nil else {
                throw Failure.notSignedIn(account.name)
            }
        }
        return []
    }
}
