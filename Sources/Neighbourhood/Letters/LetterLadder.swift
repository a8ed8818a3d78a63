/// The kinds of letter about money or a decision, from the mildest to the one that cannot wait.
///
/// It says how letters usually follow each other. What a letter really wants, a person must read.
public enum LetterLadder: String, Hashable, Sendable, CaseIterable {
    case bill = "rekening"
    case reminder = "herinnering"
    case demand = "aanmaning"
    case collector = "incasso"
    case decision = "besluit"
    case summons = "dagvaarding"
    case order = "dwangbevel"
    case judgment = "vonnis"
    case seizure = "beslag"
    case cutOff = "afsluiting"
    case eviction = "ontruiming"

    /// Whether a person must look at it today.
    public var isForToday: Bool {
        switch self {
        case .bill, .reminder, .demand, .collector, .decision: false
        case .summons, .order, .judgment, .seizure, .cutOff, .eviction: true
        }
    }

    /// What they want, in everyday words.
    public var meaning: String {
        switch self {
        case .bill: "Dat je iets betaalt."
        case .reminder: "Dat je alsnog betaalt."
        case .demand: "Dat je nu betaalt. Anders kunnen er kosten bij komen."
        case .collector: "Een bureau wil dat je een schuld betaalt. Dat is geen rechter."
        case .decision: "Ze hebben iets over jou beslist."
        case .summons: "Dat je voor de rechter komt."
        case .order: "De overheid wil geld halen. Dat mag zonder rechter."
        case .judgment: "De rechter heeft iets beslist."
        case .seizure: "Ze nemen geld of spullen, of gaan dat doen."
        case .cutOff: "Ze willen je stroom, gas, warmte of water afsluiten."
        case .eviction: "Dat je je huis uit gaat."
        }
    }

    /// What somebody can do now.
    public var advice: String {
        switch self {
        case .bill: "Kijk of het klopt. Is het te veel? Bel en vraag om een regeling."
        case .reminder: "Bel deze week. Vraag of je in stukjes mag betalen."
        case .demand: "Bel deze week. Vraag om een regeling, op papier."
        case .collector: "Ken je die schuld? Vraag anders om bewijs op papier."
        case .decision: "Lees samen wat er is beslist. Niet eens? Maak op tijd bezwaar."
        case .summons: "Praat vandaag met een mens. Schrijf de dag van de rechter op."
        case .order: "Praat vandaag met een mens. Bel het nummer in de brief."
        case .judgment: "Praat vandaag met een mens. Bewaar ook de envelop."
        case .seizure: "Praat vandaag met een mens. Betaal nooit aan de deur."
        case .cutOff: "Bel vandaag het bedrijf en de gemeente. Is iemand ziek? Zeg dat erbij."
        case .eviction: "Bel vandaag de gemeente en je verhuurder. Praat met een mens."
        }
    }

    /// What says so.
    public var source: String {
        switch self {
        case .demand: "Burgerlijk Wetboek, boek 6, artikel 96"
        case .decision: "Algemene wet bestuursrecht, artikel 6:7"
        case .cutOff, .eviction: "Wet gemeentelijke schuldhulpverlening, artikel 4"
        case .bill, .reminder, .collector, .summons, .order, .judgment, .seizure:
            "zo gaat het meestal, geen regel uit de wet"
        }
    }
}
