/// The words with which numbers and amounts are said.
enum SpokenWords {
    static let small = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien",
    ]

    static let tens = [
        "", "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig",
        "negentig",
    ]

    static let thousand = (size: 1000, name: "duizend")

    /// From large to small.
    static let scales = [
        (size: 1_000_000_000_000_000, name: "biljard"), (size: 1_000_000_000_000, name: "biljoen"),
        (size: 1_000_000_000, name: "miljard"), (size: 1_000_000, name: "miljoen"), thousand,
    ]

    /// How a cardinal ends, and how the ordinal does; all others get "de".
    static let ordinalEndings = [
        ("een", "eerste"), ("drie", "derde"), ("acht", "achtste"), ("tig", "tigste"),
        ("honderd", "honderdste"), ("duizend", "duizendste"), ("joen", "joenste"),
        ("jard", "jardste"),
    ]

    /// What the main unit of a currency and its hundredth part are called.
    static let currencies: [String: (main: String, hundredth: String)] = [
        "EUR": ("euro", "cent"), "USD": ("dollar", "cent"), "GBP": ("pond", "pence"),
        "CHF": ("frank", "rappen"), "TRY": ("lira", "kuruş"), "PLN": ("zloty", "grosz"),
        "SRD": ("Surinaamse dollar", "cent"), "ANG": ("gulden", "cent"),
    ]
}
