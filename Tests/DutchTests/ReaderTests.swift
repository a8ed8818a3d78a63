import Dutch
import Testing

@Suite("Reader")
struct ReaderTests {
    private let reader = Reader(at: now)

    @Test("reads numbers", arguments: Table.rows("numbers"))
    func numbers(_ row: Row) {
        #expect(reader.shown(row.said, as: .number) == row.expected)
    }

    @Test("reads how far numbers go", arguments: Table.rows("ranges"))
    func ranges(_ row: Row) {
        #expect(reader.shown(row.said, as: .number) == row.expected)
    }

    @Test("reads numbers in words", arguments: Table.rows("numbers-words"))
    func numbersInWords(_ row: Row) {
        #expect(reader.shown(row.said, as: .number) == row.expected)
    }

    @Test("reads ordinals", arguments: Table.rows("ordinals"))
    func ordinals(_ row: Row) {
        #expect(reader.shown(row.said, as: .ordinal) == row.expected)
    }

    @Test("reads percentages", arguments: Table.rows("percentages"))
    func percentages(_ row: Row) {
        #expect(reader.shown(row.said, as: .percentage) == row.expected)
    }

    @Test("reads durations", arguments: Table.rows("durations"))
    func durations(_ row: Row) {
        #expect(reader.shown(row.said, as: .duration) == row.expected)
    }

    @Test("reads ages", arguments: Table.rows("ages"))
    func ages(_ row: Row) {
        #expect(reader.shown(row.said, as: .age) == row.expected)
    }

    @Test("reads quantities", arguments: Table.rows("quantities"))
    func quantities(_ row: Row) {
        #expect(reader.shown(row.said, as: .quantity) == row.expected)
    }

    @Test("reads amounts", arguments: Table.rows("amounts"))
    func amounts(_ row: Row) {
        #expect(reader.shown(row.said, as: .money) == row.expected)
    }

    @Test("reads money of all sorts", arguments: Table.rows("currencies"))
    func currencies(_ row: Row) {
        #expect(reader.shown(row.said, as: .money) == row.expected)
    }

    @Test("reads days", arguments: Table.rows("days"))
    func days(_ row: Row) {
        #expect(reader.shown(row.said, as: .day) == row.expected)
    }

    @Test("reads times", arguments: Table.rows("times"))
    func times(_ row: Row) {
        #expect(reader.shown(row.said, as: .time) == row.expected)
    }

    @Test("reads periods", arguments: Table.rows("periods"))
    func periods(_ row: Row) {
        #expect(reader.shown(row.said, as: .period) == row.expected)
    }

    @Test("reads spans", arguments: Table.rows("spans"))
    func spans(_ row: Row) {
        #expect(reader.shown(row.said, as: .span) == row.expected)
    }

    @Test("reads yes, no, doubt and never mind", arguments: Table.rows("assents"))
    func assents(_ row: Row) {
        #expect(reader.shown(row.said, as: .assent) == row.expected)
    }

    @Test("reads names", arguments: Table.rows("names"))
    func names(_ row: Row) {
        #expect(reader.shown(row.said, as: .name) == row.expected)
    }

    @Test("reads telephone numbers", arguments: Table.rows("phones"))
    func phones(_ row: Row) {
        #expect(reader.shown(row.said, as: .phone) == row.expected)
    }

    @Test("reads postcodes", arguments: Table.rows("postcodes"))
    func postcodes(_ row: Row) {
        #expect(reader.shown(row.said, as: .postcode) == row.expected)
    }

    @Test("reads e-mail addresses", arguments: Table.rows("emails"))
    func emails(_ row: Row) {
        #expect(reader.shown(row.said, as: .email) == row.expected)
    }

    @Test("says where in the text a reading stands")
    func places() {
        let text = "👍 bel 0612345678 of mail fatima@example.org, liefst vrijdag"
        let found = reader.readings(in: text, of: [.phone, .email, .day]).map { reading in
            String(decoding: Array(text.utf16)[reading.range], as: UTF16.self)
        }
        #expect(found == ["0612345678", "fatima@example.org", "vrijdag"])
    }

    @Test("puts the likeliest of rivals first")
    func rivals() {
        let meanings = reader.readings(in: "3 uur", of: [.span, .time]).map(\.meaning)
        #expect(meanings.first == .span(Span(3, .hour)))
        #expect(meanings.count == 3)
    }

    @Test("takes a bare number for an amount only where one was asked")
    func openQuestion() {
        let text = "ik heb 2 kinderen"
        let kinds = reader.readings(in: text, of: Kind.everything).map(\.meaning.kind)
        #expect(kinds == [.number])
        #expect(reader.readings(in: text, of: [.money]).map(\.meaning.kind) == [.money])
    }

    @Test("reads nothing when nothing was asked")
    func nothingAsked() {
        #expect(reader.readings(in: "3 mei, 640 euro, ja", of: []).isEmpty)
    }
}
