internal import Assistant

/// What someone who tries dialogs can ask of the terminal itself; Buur never hears it.
enum SlashCommand: Hashable, Sendable {
    case become(String)
    case state
    case journal
    case why
    case time(TimeChange?)
    case back
    case reload
    case pages
    case help
    case stop
    /// The words are no command, or lack what the command needs.
    case unknown(String)

    /// Every command with what it does, as `/help` shows them.
    static let overview: [(usage: String, meaning: String)] = [
        ("/als NAAM", "praat verder als iemand anders"),
        ("/staat", "wat er open ligt, en de antwoorden tot nu toe"),
        ("/journaal", "wat er van dit gesprek bewaard is, regel voor regel"),
        ("/waarom", "hoe het laatste bericht begrepen is"),
        (
            "/tijd +2d",
            "zet de klok verder (+3u, +30m, 2026-12-01 10:00); zonder tijd: hoe laat het is"
        ),
        ("/terug", "een vraag terug"),
        ("/opnieuw laden", "leest de dialogen opnieuw"),
        ("/bewaard", "de blaadjes die verstuurd zijn"),
        ("/help", "dit overzicht"),
        ("/stop", "stopt het programma; niets gaat verloren"),
    ]

    /// Reads a line, or gives nil when it is a message to Buur.
    init?(_ line: String) {
        guard line.hasPrefix("/") else { return nil }
        let words = line.split(separator: " ")
        let argument = words.dropFirst().joined(separator: " ")
        switch (words[0], argument) {
        case ("/als", let name) where Address.accepts(terminal: name): self = .become(name)
        case ("/staat", ""): self = .state
        case ("/journaal", ""): self = .journal
        case ("/waarom", ""): self = .why
        case ("/tijd", ""): self = .time(nil)
        case ("/tijd", let text): self = TimeChange(text).map { .time($0) } ?? .unknown(line)
        case ("/terug", ""): self = .back
        case ("/opnieuw", "laden"): self = .reload
        case ("/bewaard", ""): self = .pages
        case ("/help", ""): self = .help
        case ("/stop", ""): self = .stop
        default: self = .unknown(line)
        }
    }
}
