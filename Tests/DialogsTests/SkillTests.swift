import Neighbourhood
import Testing

/// What people ask of a neighbour in their own words, and what it is taken for.
///
/// A row of `Klussen.tsv` is what somebody says and the key of the skill; with `!` before it, the key
/// of what is not for neighbours, and `?` when it is for a person to understand.
@Suite("Skills")
struct SkillTests {
    @Test("are recognised in people's own words", arguments: try Row.all("Klussen"))
    func recognised(_ row: Row) throws {
        let recognised =
            switch try House.shared.get().house.skills.recognise(row.fields[0]) {
            case .skill(let skill): skill.key
            case .notForNeighbours(let boundary): "!" + boundary.key
            case .unknown: "?"
            }
        #expect(recognised == row.fields[1])
    }

    @Test("all have words of their own and a title")
    func whole() throws {
        let skills = try House.shared.get().house.skills
        #expect(Set(skills.skills.map(\.key)).count == skills.skills.count)
        for skill in skills.skills {
            #expect(!skill.words.isEmpty && !skill.title.isEmpty, "\(skill.key)")
            #expect(skills.recognise(skill.title) == .skill(skill), "\(skill.title)")
        }
    }

    @Test("are named together when somebody likes more than one")
    func talents() throws {
        let skills = try House.shared.get().house.skills
        let keys = skills.talents(in: "ik kan goed koken en met kinderen, en ook breien").map(\.key)
        #expect(Set(keys) == ["koken", "kinderen", "naaien"])
        #expect(skills.talents(in: "ik kan niks").isEmpty)
    }
}
