/// The situations in which the engine lets a repair dialog speak.
///
/// What is said then, and what is done, is written in `Dialogs/herstel/NAME.dialoog`; the raw value
/// is that name.
public enum Repair: String, Hashable, Sendable, CaseIterable {
    case help = "help"
    case stop = "stoppen"
    /// Somebody wants what she said here to be gone.
    case wipe = "wissen"
    case back = "terug"
    case skip = "overslaan"
    case again = "herhalen"
    /// A bare yes came a day or more after the consent was asked for.
    case late = "te_laat"
    case why = "waarom"
    case human = "mens"
    case unsure = "weet_niet"
    /// Somebody needs a moment before she answers.
    case patience = "wacht_even"
    /// Somebody is angry with the computer.
    case anger = "boos"
    case corrected = "verbeterd"
    /// A correction would undo something that was done and cannot be taken back.
    case committed = "al_gedaan"
    /// A message was changed or taken away that cannot be undone any more, or not understood.
    case unchanged = "niet_veranderd"
    /// Something came that Buur cannot look into, such as a photo or a voice note.
    case file = "bestand"
    case resumed = "hervatten"
    /// Buur begins what waited, while a question was left open for long.
    case meanwhile = "tussendoor"
    case setAside = "verder"
    case misunderstood = "niet_begrepen"
    case didYouMean = "bedoel_je"
    case whichPeriod = "welke_periode"
    case silence = "stilte"
    case changed = "gewijzigd"
    case secret = "geheim"
    case danger = "gevaar"
    /// A message is like those of people in danger, and it is asked how it is.
    case worry = "zorg"
    /// Somebody else reads along.
    case overlooked = "meelezen"
    /// Another than who writes seems to be in need.
    case neighbour = "ander_in_nood"
    /// Something went wrong at a visit or a call.
    case unease = "niet_goed"
    case tooLong = "te_lang"
    /// The first contact of a person who begins with a dialog other than the welcome.
    case introduced = "kennismaken"
    case review = "controleren"
    case welcomeBack = "welkom_terug"
    case finished = "klaar"
    /// What Buur asked needs no answer any more.
    case withdrawn = "niet_meer_nodig"
    /// A person who had taken the talk over gave it back.
    case handedBack = "teruggegeven"
    case trouble = "storing"

    /// In these it is talked about danger, or about whether there is any.
    public static let grave = [danger, worry, unease]

    /// The names that a repair dialog may ask for in `krijgt:`, with their types.
    public static let parameters: [String: ValueType] = [
        "onderwerp": .text,
        "vraag": .text,
        "waarom": .text,
        "voorbeeld": .text,
        "anders_gezegd": .text,
        "mag_overslaan": .flag,
        "kan_terug": .flag,
        "poging": .number,
        "keuzes": .list(.text),
        "opties": .list(.text),
        "woorden": .text,
        "soort": .text,
        "pillen": .flag,
        "door_mij": .flag,
        "al_gevraagd": .flag,
        "bedrag": .money,
        "dagen_weg": .number,
        "reden": .text,
        "wie": .text,
    ]
}

/// What a repair dialog can do to the conversation beneath it, written in scripts as an action.
public enum Command: String, Hashable, Sendable, CaseIterable {
    case goBack = "terug gaan"
    case skipQuestion = "overslaan"
    case askAgain = "vraag herhalen"
    /// Forgets the dialog beneath, and its answers.
    case abandon = "stoppen"
    /// Forgets every dialog that lies open, save the one that asks for it; any dialog may.
    case abandonAll = "alles loslaten"
    /// Keeps the dialog beneath for later; what the person writes next is no answer to it.
    case setAside = "bewaren"
    case takeUp = "verder gaan"
    /// Agrees with the review beneath.
    case agree = "akkoord"
    /// Asks the question behind a line of the review beneath again.
    case change = "verbeteren"
    /// Goes on as if the person had typed the given text.
    case submit = "antwoord geven"
    /// Lets the dialog that asks for it end without a word behind it; any dialog may.
    case endQuietly = "stil afsluiten"

    /// Whether any dialog may ask for it, and not repair dialogs alone.
    public var isForAll: Bool { self == .endQuietly || self == .abandonAll }

    /// The command as the checker sees it.
    public var signature: ActionSignature {
        switch self {
        case .change:
            ActionSignature(
                name: rawValue,
                parameters: [Parameter(name: "regel", type: .text)]
            )
        case .submit:
            ActionSignature(
                name: rawValue,
                parameters: [Parameter(name: "antwoord", type: .text)]
            )
        default: ActionSignature(name: rawValue)
        }
    }
}
