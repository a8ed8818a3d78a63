import Dialog
import Neighbourhood
import Testing

@Suite("Call invitations")
struct CallInvitationTests {
    @Test("are dialogs that take what they are given", arguments: CallInvitation.allCases)
    func fit(_ invitation: CallInvitation) throws {
        let library = try House.shared.get().library
        let dialog = try #require(library[invitation.rawValue])
        #expect(dialog.parameters == invitation.parameters)
        let given = invitation.errand(4, invitation.counts.map { _ in 2 }).arguments
        #expect(Set(given.keys) == Set(dialog.parameters.map(\.name)))
    }
}
