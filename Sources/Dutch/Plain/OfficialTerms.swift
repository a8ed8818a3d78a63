/// Words that stand on letters and forms, with what they mean.
///
/// Words that everybody knows by that name, such as "toeslag" and "uitkering", are not here.
enum OfficialTerms {
    static let table: WordTable = """
        brief dat je nu moet betalen: aanmaning, aanmaningen
        rekening van de belasting: aanslag, aanslagen, aanslagbiljet
        belasting die je alvast betaalt of krijgt: voorlopige aanslag
        geld voor een kind of een ex: alimentatie
        schuld in stukjes betalen: aflossen, aflossing
        papier van je bank met wat erin en eruit ging: afschrift, afschriften, bankafschrift,
            bankafschriften
        laten weten dat je het niet eens bent met een nee: beroep, in beroep
        laten weten dat je het niet eens bent met een besluit: bezwaar maken, bezwaar,
            maak bezwaar, bezwaarschrift
        brief waarin staat wat er is beslist: beschikking, beschikkingen
        iemand mag een deel van je geld of spullen pakken: beslag, beslaglegging
        je baas betaalt een deel van je loon aan een ander: loonbeslag
        geld dat je altijd mag houden: beslagvrije voet
        te laat zijn met betalen: betalingsachterstand, betalingsachterstanden
        afspraak om in stukjes te betalen: betalingsregeling, betalingsregelingen
        iemand regelt jouw geld omdat de rechter dat zei: beschermingsbewind, bewind
        iemand die jouw geld regelt: bewindvoerder, bewindvoerders
        extra geld van de gemeente voor iets dat echt nodig is: bijzondere bijstand
        voordat de belasting eraf gaat: bruto
        iemand die voor jou mag beslissen: curator, wettelijk vertegenwoordiger
        brief dat je naar de rechter moet: dagvaarding, dagvaardingen
        geld terugvragen dat je hebt betaald: declareren, declaratie
        iemand die met een papier van de rechter geld komt halen: deurwaarder, deurwaarders
        streng bevel om te betalen: dwangbevel, dwangbevelen
        het deel dat je zelf betaalt: eigen bijdrage
        wat je elk jaar eerst zelf betaalt voor zorg: eigen risico
        iemand die iets voor jou mag regelen: gemachtigde
        je krijgt gelijk: gegrond
        je krijgt geen gelijk: ongegrond
        vastzitten omdat je een boete niet betaalt: gijzeling
        geld ophalen voor een ander: incasso, incassobureau
        extra kosten omdat je te laat betaalt: incassokosten
        extra geld voor wie al jaren weinig heeft: individuele inkomenstoeslag, inkomenstoeslag
        veranderingen moeten doorgeven: inlichtingenplicht
        papier met wat je in een jaar kreeg: jaaropgave, jaaropgaven, inkomensverklaring
        huur zonder extra kosten: kale huur
        minder geld omdat er meer volwassenen bij je wonen: kostendelersnorm
        je hoeft de belasting niet te betalen: kwijtschelding, kwijtgescholden
        een ander vragen om iets voor jou te regelen: machtigen, machtiging
        samen iets afspreken zonder rechter: minnelijk traject
        later nog geld vragen: navorderen, navordering
        wat je echt op je rekening krijgt: netto
        je vraag wordt niet bekeken: niet-ontvankelijk
        het kan niet meer veranderen: onherroepelijk
        je moet uit je huis: ontruiming, ontruimd
        papier van je verzekering: polis, polisblad
        alvast sturen en later de reden geven: pro forma
        weer aan het werk gaan: re-integratie
        hoeveel er op je rekening staat: saldo
        iemand die geld van je wil: schuldeiser, schuldeisers
        iemand die geld moet betalen: schuldenaar
        gratis hulp van de gemeente bij schulden: schuldhulpverlening, schuldhulp
        geld van de overheid of een fonds: subsidie
        geld terug willen dat je kreeg: terugvorderen, terugvordering
        het inkomen waar Toeslagen naar kijkt: toetsingsinkomen
        later mogen betalen: uitstel van betaling
        papier van je verhuurder: verhuurdersverklaring
        spaargeld en spullen die geld waard zijn: vermogen
        van elkaar aftrekken: verrekenen, verrekening
        beslissing van de rechter: vonnis, vonnissen
        geld dat iemand van je wil: vordering, vorderingen
        de gemeente ziet vroeg dat betalen niet lukt: vroegsignalering
        iemand die al lang niet betaalt: wanbetaler
        wat jij ervan vindt: zienswijze
        """
}
