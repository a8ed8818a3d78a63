import Neighbourhood
import Testing

@Suite("Joining two places")
struct JoiningTests {
    private func outcome(
        givenTo giver: Int64? = 1,
        tries: Int = 0,
        ofAll: Int = 0,
        hasRole: Bool = false,
        hasMatters: Bool = false
    ) -> Joining.Outcome {
        let standing = Joining.Standing(
            tries: tries,
            triesOfAll: ofAll,
            hasRole: hasRole,
            hasMatters: hasMatters
        )
        return Joining.outcome(givenTo: giver, typedBy: 2, standing)
    }

    @Test("is done for somebody of whom nothing is known but that she wrote")
    func joins() {
        #expect(outcome() == .joined)
        #expect(outcome(hasRole: true) == .needsPerson)
        #expect(outcome(hasMatters: true) == .needsPerson)
    }

    @Test("needs a code that somebody else was given")
    func codes() {
        #expect(outcome(givenTo: nil) == .unknown)
        #expect(outcome(givenTo: 2) == .same)
        // Whoever guesses does not hear that a code is somebody's.
        #expect(outcome(givenTo: nil, hasRole: true) == .unknown)
    }

    @Test("is refused after a few wrong codes, also with the right one")
    func tries() {
        #expect(outcome(tries: Joining.tries - 1) == .joined)
        #expect(outcome(tries: Joining.tries) == .tooOften)
        #expect(outcome(ofAll: Joining.triesOfAll) == .tooOften)
    }

    @Test("reads the digits of a code however they are typed")
    func reads() {
        #expect(Joining.code(in: "123 456") == "123456")
        #expect(Joining.code(in: "de code is 123456.") == "123456")
        for words in ["", "12345", "1234567", "een twee drie"] {
            #expect(Joining.code(in: words) == nil)
        }
    }
}
