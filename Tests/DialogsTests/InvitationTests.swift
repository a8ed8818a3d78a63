import Dialog
import Neighbourhood
import Testing

/// The dialogs that Buur begins of its own accord.
@Suite("Invitations")
struct InvitationTests {
    @Test("each have a dialog that wants only what it is given", arguments: Invitation.allCases)
    func fit(_ invitation: Invitation) throws {
        let library = try House.shared.get().library
        let dialog = try #require(library[invitation.rawValue])
        #expect(!dialog.canBeStarted, "nobody else begins it")
        #expect(![.repair, .part].contains(dialog.audience))
        #expect(dialog.parameters.contains { $0.name == Errand.matter }, "it can be taken back")
        for parameter in dialog.parameters {
            #expect(invitation.parameters[parameter.name] == parameter.type, "\(parameter.name)")
        }
    }
}
