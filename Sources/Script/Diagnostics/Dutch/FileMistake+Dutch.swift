extension FileMistake {
    var message: String {
        switch self {
        case .tooLarge(let kilobytes):
            "Dit bestand is groter dan \(kilobytes) kB; zo lang kan een dialoog niet zijn."
        case .notText: "Op deze regel staan tekens die geen tekst zijn."
        case .empty: "Dit bestand is leeg."
        case .tab: "Deze regel begint met een tab."
        case .oddIndentation(let spaces):
            "Deze regel staat niet recht; er horen \(spaces) spaties voor."
        case .noHeader: "De eerste regel moet zeggen hoe de dialoog heet."
        case .secondHeader: "Hier begint een tweede dialoog."
        case .wrongName(let dialog, let file):
            "De dialoog heet \"\(dialog)\", maar het bestand heet \"\(file).dialoog\"."
        case .duplicate(let dialog, let path):
            "Er is al een dialoog die \"\(dialog)\" heet, in \(path)."
        }
    }

    var tip: String? {
        switch self {
        case .tooLarge: "Knip de dialoog in stukken en roep die met \"roep\"."
        case .notText: "Bewaar het bestand als platte tekst (UTF-8)."
        case .empty, .noHeader: "Begin met: dialoog NAAM: Titel"
        case .tab: "Zet in het hele bestand twee spaties in plaats van elke tab."
        case .oddIndentation: nil
        case .secondHeader: "Zet elke dialoog in een eigen bestand."
        case .wrongName: "Geef ze allebei dezelfde naam."
        case .duplicate: "Kies een andere naam."
        }
    }
}
