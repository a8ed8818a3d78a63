/// Texts of everyday life that want nothing of what anybody teaches here: how such texts are guessed
/// shows what a guess is worth.
enum EverydayTexts {
    static let table: [String] = [
        "bicycle", "tulp", "Karel", "Anna de Boer", "qzx", "oke dan", "zeven", "twaalf januari",
        "de soep is te zout", "ik kijk vanavond naar een serie", "wat is de afstand tot de maan",
        "mijn neef speelt viool", "welke ploeg staat er bovenaan", "het vliegtuig had vertraging",
        "zij heeft een rode trui aan", "mijn zoon is vandaag twee geworden",
        "ik heb een nieuw kapsel", "mijn papegaai praat de hele dag", "hoe bak je een taart",
        "we gaan naar het strand", "ik zoek een leuke film", "heb jij broers of zussen",
        "wat eet een egel", "de sneeuw is gesmolten", "mijn enkel is dik",
        "kun je een raadsel vertellen", "ik wil leren dansen", "waar ligt Portugal",
        "wie schreef dat boek", "ik moet nog strijken", "er zit een vlek op mijn blouse",
        "wat ben je grappig", "ik ben blij", "dit was maar een proef",
        "hij is chauffeur op een vrachtwagen", "hoe spreek je dat woord uit",
        "mijn computer is langzaam", "wanneer begint het concert", "ik pluk bloemen in het bos",
        "jij ook een fijne dag",
    ]
}
