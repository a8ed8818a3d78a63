public import Dutch

extension Danger {
    /// The word that dialogs know this danger by.
    public var word: String {
        switch self {
        case .suicide: "zelfdoding"
        case .violence: "geweld"
        case .acute: "nood"
        case .child: "kind"
        case .eviction: "uitzetting"
        case .cutoff: "afsluiting"
        }
    }
}

extension Emergency {
    /// The word that dialogs know this emergency by.
    public var word: String {
        switch self {
        case .fire: "brand"
        case .gas: "gas"
        case .poison: "vergif"
        case .body: "lichaam"
        case .need: "gebrek"
        }
    }
}

extension Secret {
    /// The word that dialogs know this secret by.
    public var word: String {
        switch self {
        case .bsn: "BSN"
        case .iban: "rekeningnummer"
        case .password: "wachtwoord"
        case .pin: "pincode"
        case .card: "nummer van een creditcard"
        case .record: "persoonlijk nummer"
        case .document: "nummer van een pas of rijbewijs"
        }
    }
}
