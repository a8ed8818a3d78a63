import Testing

@testable import Dutch

@Suite("Feature space")
struct FeatureSpaceTests {
    private static let (one, two, three) = (Digest("een"), Digest("twee"), Digest("drie"))
    private let space = FeatureSpace(of: [
        [(one, 1), (two, 1)], [(one, 1), (two, 1), (three, 1)], [(three, 2)],
    ])

    private func length(_ point: IntentModel.Point) -> Float {
        point.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    }

    @Test("has one axis for features that always come together")
    func axes() {
        #expect(space.dimension == 2)
        #expect(space.point(of: [(Self.one, 1), (Self.two, 1)]).map(\.axis) == [0])
        #expect(
            FeatureSpace(of: [[(Self.one, 1), (Self.two, 2)], [(Self.one, 1)]]).dimension == 2
        )
    }

    @Test("puts what examples have at a distance of one")
    func distance() {
        let pair: FeatureSpace.Counts = [(Self.one, 1), (Self.two, 1)]
        #expect(abs(length(space.point(of: pair)) - 1) < 1e-5)
        #expect(abs(length(space.point(of: pair + [(Self.three, 3)])) - 1) < 1e-5)
    }

    @Test("puts nearer what it only knows a part of")
    func part() {
        let half = length(space.point(of: [(Self.one, 1)]))
        #expect(abs(half - 1 / Float(2).squareRoot()) < 1e-5)
        #expect(length(space.point(of: [(Self.three, 1), (Digest("vier"), 1)])) < 0.9)
        #expect(space.point(of: [(Digest("vier"), 1)]).isEmpty)
    }
}
