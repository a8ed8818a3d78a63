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
        vandaag: vandaag, vanavond, vanmiddag, vanochtend, vanmorgen, vannacht, straks, nu, meteen,
            direct, zometeen, dadelijk
        morgen: morgen, overmorgen, morgenochtend, morgenmiddag, morgenavond, morgenvroeg
        weekdag: maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekend
        maand: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
            november, december
        dagdeel: ochtend, middag, avond, nacht, ochtends, middags, avonds, nachts, morgens
        duur: seconde, seconden, minuut, minuten, uur, uren, uurtje, kwartier, halfuur
        tijdvak: dag, dagen, week, weken, maand, maanden, jaar, jaren
        telwoord: nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf,
            dertien, veertien, vijftien, twintig, dertig, veertig, vijftig, zestig, zeventig,
            tachtig, negentig, honderd
        deel: procent, %, percent
        graad: graden, graad, celsius
        geld: geld, euro, euros, bedrag, kosten, kost, betalen, betaal, betaald, prijs, duur,
            inkomen, loon, salaris
        volgende: volgende, volgend, komende, komend, aanstaande, eerstvolgende
        vorige: vorige, vorig, afgelopen, laatste, laatst, terug, eerdere
        alle: alle, alles, allemaal, elke, elk, iedere, ieder, overal, al, hele
        aan: aan, inschakelen, schakel, aanzetten, aandoen, aandraaien, inschakel
        uit: uit, uitzetten, uitdoen, uitschakelen, uitdraaien
        open: open, openen, opendoen, openmaken, opendraaien, omhoog, opentrekken
        dicht: dicht, sluit, sluiten, dichtdoen, dichtmaken, gesloten, dichttrekken, omlaag, toedoen
        slot: slot, sloten, grendel
        stop: stop, stoppen, gestopt, annuleer, annuleren, geannuleerd, schrap, schrappen, afbreken,
            beeindig, beeindigen, afzeggen, cancel, afzetten
        weg: verwijder, verwijderen, wis, wissen, haal, halen, weghalen, weg, afhalen, eraf
        pauze: pauze, pauzeer, pauzeren, gepauzeerd, stilzetten, wachten
        verder: verder, hervat, hervatten, doorgaan, vervolg, vervolgen, vervolgd, weer, opnieuw
        toe: toevoegen, voeg, toe, bijvoegen, erbij, bij, zet, opzetten, plaats, plaatsen, noteer,
            noteren, schrijf
        meer: meer, verleng, verlengen, langer, verhoog, verhogen, harder, hoger, ophogen,
            vermeerder, feller, warmer
        minder: minder, verkort, verkorten, korter, verlaag, verlagen, zachter, lager, kouder,
            verminder, verminderen, inkorten
        maak: maak, maken, gemaakt, stel, instellen, ingesteld, zet, zetten, gezet, regel, regelen,
            start, starten, begin
        toon: toon, tonen, laat, zien, laten, bekijk, bekijken, weergeven, geef, lees, voorlezen,
            noem, vertel, zeg, som, opnoemen
        vraag: wat, welke, welk, hoe, hoeveel, waar, wanneer, wie, waarom
        zoek: zoek, zoeken, vind, vinden, gezocht, opzoeken
        boek: boek, boeken, reserveer, reserveren, reservering, reserveringen, bespreek, bespreken
        wil: wil, wilt, wou, wilde, wens, zou, graag, kan, kun, kunnen, kunt, mag, willen, zouden
        muziek: muziek, liedje, liedjes, lied, liederen, nummer, nummers, plaat, melodie, deuntje,
            zanger, zangeres, band
        lijst: lijst, lijstje, lijsten
        speel: speel, spelen, afspelen, draai, draaien, luister, luisteren, beluister, horen
        film: film, films, bioscoop, bioscopen, filmpje, filmpjes, voorstelling, voorstellingen,
            draait
        kijk: tv, televisie, kijk, kijken, serie, series, aflevering, programma, show, zender
        lezen: boek, boeken, roman, romans, gedicht, verhaal, leesboek
        oordeel: ster, sterren, punt, punten, beoordeling, beoordelingen, score, cijfer, waardeer,
            beoordeel, waardering
        eten: eten, restaurant, restaurants, cafe, tafel, lunch, diner, ontbijt, keuken, pizza, bar,
            snackbar, kroeg
        wekker: wekker, wekkers, alarm, alarmen, wek, wekken
        timer: timer, timers, kookwekker, kookwekkers, aftellen, tijdklok, eierwekker
        herinner: herinner, herinnering, herinneringen, herinneren, onthoud, onthouden
        weer: weer, weerbericht, regen, regenen, regent, zon, zonnig, zonneschijn, wolken, bewolkt,
            sneeuw, sneeuwen, sneeuwt, wind, winderig, waaien, waait, storm, stormen, mist, vorst,
            vriezen, vriest, hagel, onweer, onweert, buien, warm, koud, heet, temperatuur,
            zonnebrand, paraplu
        licht: lamp, lampen, licht, lichten, lampje, verlichting, schemerlamp, spot, spots, spotjes
        fel: helderheid, fel, dim, dimmen, gedimd, feller, sterkte
        kleur: kleur, rood, groen, blauw, geel, wit, paars, oranje, roze, kleuren, zwart
        kamer: kamer, woonkamer, slaapkamer, keuken, badkamer, gang, hal, zolder, kelder, garage,
            schuur, tuin, toilet, wc, kantoor, werkkamer, kinderkamer, balkon, terras, ruimte,
            verdieping, overloop
        raam: gordijn, gordijnen, rolluik, rolluiken, jaloezie, jaloezieen, raam, ramen, zonwering,
            scherm, luik, luiken, lamellen, screen
        deur: deur, deuren, voordeur, achterdeur, garagedeur, poort, hek, tuindeur, schuifdeur
        verwarm: verwarming, thermostaat, kachel, temperatuur, airco, cv, radiator
        apparaat: apparaat, apparaten, schakelaar, stekker, ventilator, wasmachine, droger,
            vaatwasser, stofzuiger, televisie
        geluid: volume, geluid, hard, zacht, harder, zachter, stil
        winkel: boodschap, boodschappen, boodschappenlijst, boodschappenlijstje, winkel, kopen,
            gekocht
        klok: laat, tijd, klok, tijdstip
        is: is, zijn, staat, staan, zit, zitten, ben, bent
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
