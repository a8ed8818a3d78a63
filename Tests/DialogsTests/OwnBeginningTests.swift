import Dialog
import Testing

/// First messages that begin a dialog by a rule of their own, in words that no phrase has.
@Suite("Beginnings without a phrase")
struct OwnBeginningTests {
    private let house: House
    private let library: Library

    init() throws {
        (house, library) = try House.shared.get()
    }

    @Test(
        "are who looks for a neighbour, who is helped or asked",
        arguments: [
            "kan iemand me lamp ophange, liever een vrouw", "ik zoek iemand die me hond uit laat",
            "kan er iemand me gras maaie, mag ook een man", "wie wil met me wandele, liefst vrouw",
            "ik zoek iemant voor me gordijne", "wie kan me wasmachine aansluite",
            "wie gaat er mee naar de dokter met mij", "me laptop doet raar wie kan kijke",
            "kan buurman ff me tv aansluite", "wie heeft tijd om me tuin te doen",
            "wie naait me broek korter", "kan iemand op me kindere passe",
            "ik moet naar ziekenhuis wie rijd mij", "hulp nodig bij muur verve",
            "is er een vrouw die met mij kan sporte",
        ]
    )
    func seeking(_ text: String) throws {
        let title = try #require(library["buur_zoeken"]).title
        #expect(said(to: text).contains { $0.contains(title) || $0.hasPrefix("Bij ons helpen") })
    }

    @Test(
        "are who tells of a death",
        arguments: [
            "mijn man is overleden", "mijn moeder is vorige week gestorven", "mijn zoon is dood",
            "ik heb mijn vader verloren", "me oma is overlede gisteren",
            "mijn man is vorig jaar overleden en ik mis hem",
        ]
    )
    func mourning(_ text: String) {
        #expect(said(to: text).contains("Wat verdrietig voor je. Gecondoleerd."))
    }

    @Test(
        "are none where something else is told",
        arguments: [
            "hoe laat zijn jullie open", "kan ik iemand spreken", "wie is er vandaag",
            "ik heb een brief van de gemeente", "mijn telefoon is dood", "mijn man is doodmoe",
            "ik heb mijn sleutel verloren",
            "hoe vraag ik uitkering aan nu mijn man overleden is en ik geen werk heb",
        ]
    )
    func other(_ text: String) throws {
        let title = try #require(library["buur_zoeken"]).title
        #expect(!said(to: text).contains { $0.contains(title) || $0.contains("Gecondoleerd") })
    }

    private func said(to text: String) -> [String] {
        var talk = Talk(library, facts: house.facts)
        return talk.say(text).compactMap {
            guard case .say(let message) = $0 else { return nil }
            return ([message.text] + message.options).joined(separator: "\n")
        }
    }
}
