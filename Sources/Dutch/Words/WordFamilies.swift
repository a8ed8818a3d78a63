/// Everyday words that come to the same when someone says what she wants.
enum WordFamilies {
    /// The families of a word that is written down as it sounds, nil when it has none.
    static func families(of sounds: ArraySlice<UInt8>) -> [UInt8]? {
        byStem[Digest(Stem.of(Array(sounds)))]
    }

    private static let byStem: [Digest: [UInt8]] = {
        var result: [Digest: [UInt8]] = [:]
        for (number, row) in table.rows.enumerated() {
            for word in row.phrases {
                let stem = Digest(Stem.of(Sound.bytes(of: word)))
                if result[stem]?.last != UInt8(number) {
                    result[stem, default: []].append(UInt8(number))
                }
            }
        }
        return result
    }()

    /// The words themselves, as they sound.
    static let words = table.rows.flatMap(\.phrases).map(Sound.bytes)

    private static let table: WordTable = """
        vandaag: vandaag, vanavond, vanmiddag, vanochtend, vanmorgen, vannacht, straks, nu,
            meteen, direct, zometeen, dadelijk
        morgen: morgen, overmorgen, morgenochtend, morgenmiddag, morgenavond, morgenvroeg
        weekdag: maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekend
        maand: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
            november, december
        dagdeel: ochtend, middag, avond, nacht, ochtends, middags, avonds, nachts, morgens
        duur: minuut, minuten, uur, uren, uurtje, kwartier, halfuur
        tijdvak: dag, dagen, week, weken, maand, maanden, jaar, jaren
        telwoord: nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf,
            dertien, veertien, vijftien, twintig, dertig, veertig, vijftig, zestig, zeventig,
            tachtig, negentig, honderd
        geld: geld, euro, euros, bedrag, kosten, kost, betalen, betaal, betaald, prijs, duur,
            inkomen, loon, salaris
        volgende: volgende, volgend, komende, komend, aanstaande, eerstvolgende
        vorige: vorige, vorig, afgelopen, laatste, laatst, terug, eerdere
        alle: alle, alles, allemaal, elke, elk, iedere, ieder, overal, al, hele
        open: open, openen, opendoen, openmaken
        dicht: dicht, sluit, sluiten, dichtdoen, dichtmaken, gesloten
        stop: stop, stoppen, gestopt, annuleer, annuleren, geannuleerd, schrap, schrappen,
            afbreken, beeindig, beeindigen, afzeggen, cancel
        weg: verwijder, verwijderen, wis, wissen, haal, halen, weghalen, weg, eraf
        verder: verder, hervat, hervatten, doorgaan, vervolg, vervolgen, vervolgd, weer, opnieuw
        toe: toevoegen, voeg, toe, bijvoegen, erbij, bij, zet, noteer, noteren, schrijf
        meer: meer, verleng, verlengen, langer, verhoog, verhogen, hoger, vermeerder
        minder: minder, verkort, verkorten, korter, verlaag, verlagen, lager, verminder,
            verminderen
        maak: maak, maken, gemaakt, zet, zetten, gezet, regel, regelen, start, starten, begin
        toon: toon, tonen, laat, zien, laten, bekijk, bekijken, geef, lees, voorlezen, noem,
            vertel, zeg
        vraag: wat, welke, welk, hoe, hoeveel, waar, wanneer, wie, waarom
        zoek: zoek, zoeken, vind, vinden, gezocht, opzoeken
        wil: wil, wilt, wou, wilde, wens, zou, graag, kan, kun, kunnen, kunt, mag, willen, zouden
        eten: eten, restaurant, restaurants, cafe, lunch, diner, ontbijt, keuken, pizza, snackbar
        herinner: herinner, herinnering, herinneringen, herinneren, onthoud, onthouden
        licht: lamp, lampen, licht, lichten, lampje
        deur: deur, deuren, voordeur, achterdeur
        verwarm: verwarming, thermostaat, kachel, cv, radiator
        apparaat: apparaat, apparaten, wasmachine, droger, vaatwasser, stofzuiger
        winkel: boodschap, boodschappen, winkel, kopen, gekocht
        klok: laat, tijd, klok
        is: is, zijn, staat, staan, zit, zitten, ben, bent
        uit: uit, uitzetten, uitdoen, uitschakelen
        muziek: muziek, liedje, liedjes, lied, liederen, song, songs, band, zanger, zangeres
        spel: speel, spelen, draai, draaien, luister, luisteren, horen
        film: film, films, bioscoop, bioscopen, filmpje, filmpjes, voorstelling, draait
        kijk: tv, televisie, kijk, kijken, serie, series, aflevering, programma
        lezen: boek, boeken, roman, romans, gedicht, verhaal
        weer: weer, weerbericht, regen, regenen, regent, zon, zonnig, wolken, bewolkt, sneeuw,
            sneeuwen, sneeuwt, wind, waaien, waait, storm, mist, vorst, vriezen, vriest, hagel,
            onweer, buien, warm, koud, heet, paraplu
        kleur: kleur, kleuren, rood, groen, blauw, geel, wit, paars, oranje, roze, zwart
        kamer: kamer, woonkamer, slaapkamer, keuken, badkamer, gang, zolder, kelder, garage,
            schuur, tuin, toilet, wc, kantoor, kinderkamer, balkon
        raam: raam, ramen, gordijn, gordijnen
        slot: slot, sloten
        boek: boek, boeken, reserveer, reserveren, reservering, bespreek, bespreken
        wekker: wekker, wekkers
        geluid: geluid, hard, zacht, stil
        brief: brief, brieven, post, envelop, bericht, mail, mailtje
        formulier: formulier, formulieren, invullen, aanvraag, aanvragen, papieren
        mens: mens, iemand, persoon, medewerker, vrijwilliger, collega
        hulp: hulp, help, helpen, helpt, ondersteuning, bijstand
        huis: huis, woning, huur, thuis, wonen, woon, verhuizen, flat, appartement
        afspraak: afspraak, afspreken, langskomen, bezoek, komen
        schuld: schuld, schulden, achterstand, rood, lening, deurwaarder, incasso
        snap: snap, snappen, begrijp, begrijpen, begrijpt, snapt
        praat: praat, praten, spreek, spreken, bel, bellen, opbellen, gesprek, telefoon
        """
}
