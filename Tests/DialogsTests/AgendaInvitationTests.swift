import Dialog
import Neighbourhood
import Testing

/// What Buur begins with somebody about the door or an activity.
@Suite("Invitations about the agenda")
struct AgendaInvitationTests {
    @Test("each have a dialog that asks for no more than it is given")
    func dialogs() throws {
        let library = try House.shared.get().library
        for (name, given) in AgendaInvitation.dialogs {
            let dialog = try #require(library[name], "\(name)")
            #expect(!dialog.canBeStarted)
            #expect(Set(dialog.parameters).isSubset(of: Set(given)), "\(name)")
        }
    }
}
