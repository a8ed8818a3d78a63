/// Words that hurt, push, blame or talk down, and what a neighbour would say.
enum UnkindWords {
    static let table: WordTable = """
        hoe is het gekomen dat je: waarom heb je, waarom ben je, waarom kon je, waarom deed je,
            waarom heeft u, waarom bent u, waarom kon u
        buurtgenoot: cliënt, cliënten, klant, klanten, probleemgeval
        makkelijk, of laat het weg: simpel, simpele
        laat het weg: simpelweg, gewoon even, gewoonweg, zoals ik al zei, zoals ik zei,
            zoals gezegd, uiteraard, vanzelfsprekend
        laat het weg, of zeg wat wel kan: helaas
        moeilijk: problematisch, problematische
        iemand die hulp kan gebruiken: kwetsbaar, kwetsbare, kwetsbaren
        zonder werk: afstand tot de arbeidsmarkt
        die het zelf kan: zelfredzaam, zelfredzaamheid
        gezin: probleemgezin
        fijn dat het is gelukt: goed zo, knap gedaan, goed gedaan
        wil je: je moet gewoon, u moet gewoon
        de buurt: achterstandswijk, achterstandsbuurt, probleemwijk
        nieuw in Nederland: allochtoon, allochtonen
        """
}
