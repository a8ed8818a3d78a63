import Dutch
import Testing

@Suite("Aftermath")
struct AftermathTests {
    @Test(
        "hears that something went wrong at a visit",
        arguments: [
            "ik voelde me niet veilig", "ik voelde me nie veilig daar",
            "hij ziet het niet meer zitten",
            "ze zag et nie meer zitten", "er was ruzie", "we hadden ruzzie", "hij zat aan me",
            "hij zat aan mij", "hij was heel agressief", "hij schold me uit", "ze was dronken",
            "ik ben bang voor hem", "ik maak me zorgen om haar", "hij wou niet meer leven",
            "ze hield me vast en ik was bang", "hij deed de deur op slot en wou dat ik bleef",
            "ze zei dat ze nie meer wil leven", "ze zei dat ze dood wil",
            "haar man slaat haar denk ik", "ik denk dat hij haar slaat",
            "haar vriend nam op en werd kwaad", "ik hoorde haar huilen op de achtergrond",
            "ze durfde nie te praten", "haar zoon heeft haar geslagen",
        ]
    )
    func unease(_ text: String) {
        #expect(Aftermath.told(in: text) == .unease)
    }

    @Test(
        "hears that somebody cannot come after all",
        arguments: [
            "ik kan toch niet", "ik kan morgen toch niet", "ik kan morgen toch nie",
            "sorry ik kan niet komen",
            "het lukt me niet meer", "het lukt toch niet morgen", "ik moet afzeggen",
            "nee ik kan donderdag toch niet meer", "het gaat toch niet door",
            "ik red het niet vandaag",
        ]
    )
    func callingOff(_ text: String) {
        #expect(Aftermath.told(in: text) == .callingOff)
    }

    @Test(
        "hears that help is not needed any more",
        arguments: [
            "hoeft nie meer", "laat maar", "me zoon doet het", "niet meer nodig",
            "het is al gemaakt", "mn buurman doet t",
        ]
    )
    func needless(_ text: String) {
        #expect(Aftermath.told(in: text) == .needless)
    }

    @Test(
        "hears neither in what is ordinary",
        arguments: [
            "ja", "nee", "ik kan wel", "het is gelukt", "de lamp hangt mooi", "ik kom morgen",
            "0612345678",
            "hij was heel aardig", "ik kan niet zo goed lezen", "dank je wel voor de hulp", "",
            "hij had een mooie hond", "mijn man is agressief", "ik zie het niet meer zitten",
            "ik kan niet meer", "het lukt niet", "ik ben er om 2 uur",
            "het slot van de deur is kapot", "ik ben bang dat ik te laat kom",
        ]
    )
    func neither(_ text: String) {
        #expect(Aftermath.told(in: text) == nil)
    }
}
