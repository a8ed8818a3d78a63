import Chance
import Dutch
import Testing

@Suite("Spelling")
struct SpellingTests {
    @Test(
        "counts the typing mistakes between two words",
        arguments: [
            ("huur", "huur", 0), ("huur", "huurt", 1), ("huur", "hur", 1), ("huur", "hurr", 1),
            ("brief", "breif", 1), ("", "", 0), ("", "ab", 2), ("gemeente", "gemente", 1),
            ("loonstrook", "lonstroook", 2),
        ]
    )
    func distance(_ one: String, _ other: String, _ distance: Int) {
        #expect(Spelling.distance(one, other, limit: 3) == distance)
        #expect(Spelling.distance(other, one, limit: 3) == distance)
    }

    @Test(
        "finds a name only as a word of its own",
        arguments: [
            ("Ali", "Ali belt morgen", true), ("Ali", "Dat is Ali's fiets", true),
            ("Ali", "(Ali)", true), ("Ali", "Alimentatie", false), ("Ali", "Khali", false),
            ("Ali", "ali", false), ("Ali", "Alimentatie voor Ali", true), ("Ali", "", false),
        ]
    )
    func holds(_ name: String, _ text: String, _ isHeld: Bool) {
        #expect(Spelling.holds(name, in: text) == isHeld)
    }

    @Test("gives no distance above its limit")
    func limit() {
        #expect(Spelling.distance("huur", "koop", limit: 2) == nil)
        #expect(Spelling.distance("huur", "hur", limit: 0) == nil)
        #expect(Spelling.distance("huur", "hur", limit: -1) == nil)
    }

    @Test("finds the nearest word, and none for a short one with a mistake")
    func nearest() {
        let words = ["paspoort", "loonstrook", "huur", "huurcontract"]
        #expect(Spelling.nearest(to: "pasport", in: words) == "paspoort")
        #expect(Spelling.nearest(to: "Lonstrok", in: words) == nil)
        #expect(Spelling.nearest(to: "huurkontrackt", in: words) == "huurcontract")
        #expect(Spelling.nearest(to: "huur", in: words) == "huur")
        #expect(Spelling.nearest(to: "hur", in: words) == nil)
        #expect(Spelling.nearest(to: "fiets", in: []) == nil)
    }

    @Test("prefers the first of two words that are as near")
    func ties() {
        #expect(Spelling.nearest(to: "kranx", in: ["krant", "krans"]) == "krant")
    }

    @Test(
        "folds spellings of one text together",
        arguments: [
            ("  Één  beetje,\n“Moe”! ", "een beetje moe"), ("zo'n", "zon"), ("ZO’N", "zon"),
            ("Çağla", "cagla"), ("cafe\u{301}", "cafe"), ("", ""), ("...", ""),
            ("1.250,50", "1 250 50"),
            ("👍🏽", "👍"), ("a\u{0}b", "a b"), ("ﬁets", "fiets"),
        ]
    )
    func folded(_ text: String, _ folded: String) {
        #expect(Spelling.folded(text) == folded)
    }

    @Test("folds a folded text no further")
    func twice() {
        var dice = Dice(seed: 4)
        for _ in 0..<500 {
            let text = Scribble.text(of: 40, using: &dice)
            let once = Spelling.folded(text)
            #expect(Spelling.folded(once) == once)
        }
    }
}
