extension PlainMistake {
    var message: String {
        switch self {
        case .longSentence(let words, _), .tooLongSentence(let words, _):
            "Deze zin heeft \(words) woorden."
        case .longSentences(let average, let most):
            "De zinnen hebben hier gemiddeld \(average) woorden, en \(most) is genoeg."
        case .longMessage(let sentences, _): "Dit bericht heeft \(sentences) zinnen."
        case .twoQuestions: "Dit is de tweede vraag in een bericht."
        case .officialese(let said, _): "\"\(said)\" is een woord van kantoor."
        case .unexplained(let said, _): "\"\(said)\" staat hier zonder uitleg."
        case .abbreviation(let said, _): "\"\(said)\" is een afkorting."
        case .mixedAddress(let formal, let informal):
            "Hier staan \"\(informal)\" en \"\(formal)\" door elkaar."
        case .unkind(let said, _): "\"\(said)\" klinkt niet als een buur."
        case .exclamation: "Een uitroepteken klinkt snel als roepen."
        case .hard(let ease, let least), .tooHard(let ease, let least):
            "Deze dialoog leest niet makkelijk: \(ease), en \(least) of meer is goed."
        }
    }

    var tip: String? {
        switch self {
        case .longSentence(_, let most): "Maak er twee zinnen van. Tot \(most) woorden leest goed."
        case .tooLongSentence(_, let most): "Maak er twee zinnen van. Meer dan \(most) is te lang."
        case .longSentences: "Maak van een lange zin twee korte."
        case .longMessage(_, let most):
            "Maak er twee berichten van, van hoogstens \(most) zinnen."
        case .twoQuestions: "Stel een vraag per bericht. Maak van de andere een eigen vraag."
        case .officialese(_, let plain), .unkind(_, let plain): "Liever: \(plain)."
        case .unexplained(let said, let plain):
            "Leg het meteen uit, zoals: \(said) (= \(plain)). Of gebruik een ander woord."
        case .abbreviation(_, let plain): "Schrijf het voluit: \(plain)."
        case .mixedAddress: "Kies er een. Buur zegt je, jij en jouw."
        case .exclamation: "Zet er een punt."
        case .hard, .tooHard: "Gebruik kortere zinnen en kortere woorden."
        }
    }
}
