/// Words of offices for which everybody says something shorter.
enum Officialese {
    static let table: WordTable = """
        als: indien, ingeval, in het geval dat
        over: aangaande, betreffende, inzake, omtrent, met betrekking tot, ten aanzien van
        voordat: alvorens
        en: alsmede, alsook
        ook: eveneens, tevens
        maar: echter, daarentegen, evenwel
        toch: desalniettemin, niettemin, desondanks
        dus: derhalve, dientengevolge, bijgevolg
        of: dan wel, danwel, respectievelijk
        moet: dient, dienen, dien je
        behalve: behoudens, met uitzondering van
        tijdens: gedurende
        wil je: gelieve
        zoals: conform, overeenkomstig
        door: middels, ten gevolge van, door middel van, naar aanleiding van
        vanaf: met ingang van, per heden
        nu: heden, momenteel, thans
        meteen: onverwijld, per omgaande, terstond
        altijd: te allen tijde
        minstens: ten minste
        hoogstens: ten hoogste
        om: teneinde
        voor: ten behoeve van, in het kader van, ten bate van
        nu nog: vooralsnog
        wat: hetgeen
        naar: jegens
        als je wilt: desgewenst
        nodig: benodigd, benodigde, vereist, vereiste, noodzakelijk, noodzakelijke
        geven: verstrekken, verstrekt, verstrekte, toekennen, toegekend, toegekende
        vragen: verzoeken, verzoekt, verzocht
        vraag: verzoek
        vertellen: mededelen, medegedeeld, informeren, inlichten
        bekijken: raadplegen, geraadpleegd, in behandeling nemen, in behandeling, inzage
        gebruiken: hanteren, hanteert, gehanteerd, aanwenden
        terugsturen: retourneren, retourneert
        goedkeuren: accorderen, akkoord verklaren
        beginnen: aanvangen, aanvang, aanhangig maken
        stoppen: beëindigen, beëindigd, beëindiging, stopzetten, stopgezet
        laten zien: aantonen, aangetoond
        laten zien wie je bent: identificeren, legitimeren
        paspoort of ID-kaart: legitimatiebewijs, identiteitsbewijs
        plek: locatie, locaties
        de gemeente, het UWV of een andere plek: instantie, instanties
        papieren: bescheiden, bewijsstukken, documenten
        papier dat je meestuurt: bijlage, bijlagen
        meedoen: participeren, participatie
        makkelijk: laagdrempelig, laagdrempelige
        extra: additioneel, additionele, aanvullend, aanvullende
        verschil: discrepantie
        duidelijk: evident
        niets: nihil
        beter uitgelegd: nader, nadere
        op papier: schriftelijk, schriftelijke
        op de computer of telefoon: digitaal, digitale
        hier in de kamer: fysiek, fysieke
        plannen hoe je je geld gebruikt: budgetteren
        antwoorden: reageren, reageer, reageert
        naam en adres: persoonsgegevens
        nummer op de brief: kenmerk
        rekening: nota, factuur
        een rekening sturen: factureren
        straf of boete: sanctie, sancties
        geld terug: restitutie
        langer maken: verlengen, verlengd, verlenging
        vergeten: verzuimen, verzuimt, verzuimd
        van plan: voornemens
        later doen: opschorten, opgeschort
        moeten betalen: verschuldigd
        vanzelf: van rechtswege, ambtshalve
        mogen: gerechtigd, bevoegd
        naar een ander brengen: doorverwijzen, doorverwezen, doorverwijzing
        het eens zijn met: instemmen met, instemming
        uitleggen: onderbouwen, onderbouwing, toelichten, toelichting
        contract stoppen: opzegging
        jij: belanghebbende, ondergetekende
        medewerker: consulent, klantmanager
        hebben: in het bezit zijn van, beschikken over, beschikt over
        je kunt het krijgen: in aanmerking komen, in aanmerking komt, in aanmerking
        gaan gebruiken: implementeren, implementatie
        hoeveel je kunt betalen: draagkracht
        nog niet betaald: achterstallig, achterstallige
        het is: het bedraagt, bedraagt
        niet later dan: uiterlijk
        je naam eronder zetten: ondertekenen, ondertekend, ondertekening
        geld van de overheid: tegemoetkoming
        helpen om het eens te worden: bemiddelen, bemiddeling
        begrijpen waarom: inzichtelijk
        lukken, doen: realiseren, bewerkstelligen
        nu en dan: periodiek, periodieke
        gratis: kosteloos, kosteloze
        aanvragen: indienen, ingediend
        wat je moet betalen: afdracht
        zoals je ziet in: blijkens
        wat er binnenkomt en wat eruit gaat: begroting
        de persoon die jou helpt: contactpersoon
        niet streng zijn: coulance
        iemand die het zelf heeft meegemaakt: ervaringsdeskundige, ervaringsdeskundigen
        waar je echt woont: hoofdverblijf
        niet doen wat moet: in gebreke
        brief dat je hulp mag krijgen: indicatie
        geld om van te leven: levensonderhoud
        maar wel zo: met dien verstande
        huis of grond: onroerend goed
        iemand die klaagt: reclamant
        volgens de wet: rechtmatig, rechtmatige
        overzicht van het bedrag: specificatie
        of je kunt betalen: solvabiliteit
        een deel van het bedrag, of de tijd die je hebt: termijn, termijnen
        laatste dag om te betalen: vervaldatum
        wat wonen kost: woonlasten
        goed voor je moeten zorgen: zorgplicht
        sturen: verzenden, toezenden, toegezonden, doen toekomen
        """
}
