"""A resident, a volunteer and a coordinator, each with an own client, and the real dialogs."""

from dataclasses import dataclass

from ..buur import ROOT, Buur
from ..resident import Resident
from ..stage import Stage
from ..talk import Talk


@dataclass
class _Neighbour:
    """Somebody in her own room with Buur, where she says things and hears things."""

    resident: Resident
    talk: Talk

    async def says(self, text: str, *heard: str) -> None:
        """Says something, and waits until Buur has said all of this since, in this order."""
        await self.resident.says(self.talk, text)
        await self.hears(*heard)

    async def hears(self, *heard: str) -> None:
        for text in heard:
            await self.talk.hears_at_last(text, within=60)


class _Room:
    """A Kamer at a moment that stays the same whenever the test runs."""

    def __init__(self, stage: Stage, buur: Buur) -> None:
        self._stage = stage
        self._buur = buur

    @classmethod
    async def open(cls, stage: Stage, clock: str) -> "_Room":
        coordinator = f"@{stage.account('indra')}:localhost"
        buur = await stage.buur(
            is_started=False,
            dialogs=ROOT / "Dialogs",
            clock=clock,
            coordinators=[coordinator],
        )
        return cls(stage, buur)

    async def begins(self) -> None:
        await self._buur.start()

    async def goes_to(self, clock: str) -> None:
        """Switches Buur off, and on again at a later moment."""
        assert await self._buur.terminate() == 0
        self._buur.clock = clock
        await self._buur.start()

    async def knows(self, name: str, *traits: str) -> None:
        """Registers somebody before the room opens."""
        user = f"@{self._stage.account(name.lower())}:localhost"
        await self._buur.register(name, user, *traits)

    async def welcomes(self, name: str) -> _Neighbour:
        """Somebody opens a room with Buur and is greeted."""
        resident = await self._stage.resident(name, self._buur)
        neighbour = _Neighbour(resident, await resident.meets_buur())
        await neighbour.hears("Ik ben Buur")
        return neighbour


async def _offers_to_help(fatima: _Neighbour, days: str) -> None:
    await fatima.says("ik wil vrijwilliger worden", "Wat vind je leuk om te doen")
    await fatima.says("klussen en bellen", "Klopt dat?")
    await fatima.says("ja", "Op welke dagen kun je meestal?")
    await fatima.says(days, "Hoe vaak is fijn voor jou?")
    await fatima.says("vaker mag ook", "Wat ben jij?")
    await fatima.says("vrouw", "Wil je de eerste keer met iemand meelopen?")
    await fatima.says("nee, ik begin zelf", "Mag ik je af en toe vragen")
    await fatima.says("ja", "Dank je wel.", "Dat was het voor nu")


async def somebody_finds_a_neighbour_who_helps(stage: Stage) -> None:
    room = await _Room.open(stage, "2026-11-24 10:00")
    await room.knows("Indra", "--role", "coordinator")
    await room.begins()
    indra = await room.welcomes("indra")
    fatima, amina = await room.welcomes("fatima"), await room.welcomes("amina")
    await fatima.hears("Hoe mag ik je noemen?")
    await fatima.says("Fatima", 'liever "u"?')
    await fatima.says("je", "Waar kan ik je mee helpen?")
    await amina.hears("Hoe mag ik je noemen?")
    await amina.says("Amina", 'liever "u"?')
    await amina.says("je", "Waar kan ik je mee helpen?")
    await _offers_to_help(fatima, "donderdag en vrijdag")

    await amina.says("een klusje in huis", "Waar zoek je hulp bij?")
    await amina.says("Er moet een lamp aan het plafond", "Je zoekt iemand voor klussen")
    await amina.says("ja", "Waar wil je elkaar zien?")
    await amina.says("thuis", "Op welke dag kan het?")
    await amina.says("donderdag", "Welk deel van die dag?")
    await amina.says("middag", "Kan het ook op een andere dag?")
    await amina.says("nee", "Moet een buur nog iets weten?")
    await amina.says("trap", "Moet er iets gekocht worden?")
    await amina.says("nee, alles is er", "Klopt dit zo?")
    await amina.says("ja", "Mag die buur ook lezen wat je zelf schreef?")
    await amina.says("nee", "Mag ik het zo vragen?")
    await amina.says("ja", "Ik vraag het nu aan een buur")

    await fatima.hears("Een buur zoekt hulp bij: klussen in huis", "Wil jij dit doen?")
    assert not fatima.talk.has_said("Amina"), "she reads the name before both said yes"
    assert not fatima.talk.has_said("Er moet een lamp"), "she reads words that are not hers to read"
    await fatima.says("ja", "Ik vraag nu of het die ander ook past")
    await amina.hears("Fatima wil je helpen", "Past dat jou?")
    await amina.says(
        "ja",
        "Dan is het rond: Fatima helpt je op donderdag 26 november",
        "Mag Fatima je telefoonnummer hebben?",
    )
    await fatima.hears("Het gaat door. Je helpt Amina", "Mag Amina jouw nummer")
    await indra.hears("helpt een buur voor het eerst")
    await amina.says("ja", "Welk nummer mag ik geven?")
    await amina.says("0612345678", "Fatima krijgt je nummer.")
    await fatima.hears("0612345678", "Mag Amina jouw nummer")
    await fatima.says("nee", "Goed. Ik geef je nummer niet.")
    await indra.says("overzicht", "Wat wacht")

    await room.goes_to("2026-11-27 10:00")
    await amina.hears("Is het gelukt?")
    await amina.says("ja", "Wil je iets tegen Fatima zeggen?")
    await amina.says("Dank je wel, de lamp hangt mooi", "Zal ik dat doorgeven?")
    await amina.says("ja", "Ik geef het door aan Fatima.")
    await fatima.hears("de lamp hangt mooi")
    for neighbour, words in [(amina, "Dan is het rond"), (fatima, "Wil jij dit doen?")]:
        assert neighbour.talk.has_said(words) == 1, neighbour.talk.failure("said twice")


async def who_stays_away_is_missed_and_called(stage: Stage) -> None:
    room = await _Room.open(stage, "2026-10-20 11:00")
    await room.knows("Indra", "--role", "coordinator", "--role", "sleutelhouder")
    for name in ["Fatima", "Ali", "Jan"]:
        await room.knows(name)
    await room.begins()
    indra, fatima, ali = [await room.welcomes(name) for name in ["indra", "fatima", "ali"]]
    await _offers_to_help(fatima, "dinsdag en woensdag")
    await ali.says("bel mij als ik niet kom", "mogen we je dan bellen?")
    await ali.says("ja", "Op welk nummer mag dat?")
    await ali.says("0612345678", "Wanneer komt het goed uit?")
    await ali.says("middag", "Wil je in een andere taal praten?")
    await ali.says("nederlands", "Mag die horen dat de kamer belt?")
    await ali.says("nee", "Blijf je weg zonder bericht?")

    days = ["2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17"]
    for day in days:
        if day != days[0]:
            await room.goes_to(f"{day} 11:00:00")
        present = "Ali en Jan" if day < "2026-11-10" else "Jan"
        await indra.says(f"breiclub: {present}", f"Dit schrijf ik op voor vandaag: {present}.")
        await indra.says("ja", "Opgeschreven. Dank je wel.")
    assert not fatima.talk.has_said("We missen Ali"), "he was missed too soon"

    await room.goes_to("2026-11-18 09:30")
    await fatima.hears("We missen Ali", "Wil jij Ali bellen?")
    assert not fatima.talk.has_said("0612345678"), "she reads the number before she said yes"
    await indra.hears("Zo staat de kamer ervoor")
    await fatima.says("ja", "Het nummer van Ali is 0612345678")
    await fatima.says("ik heb gebeld", "Heb je Ali gesproken?")
    await fatima.says("ja", "Hoe ging het?")
    await fatima.says("komt weer", "Dank je wel dat je belde")

    await room.goes_to("2026-11-24 11:00")
    await indra.says("breiclub: Ali en Jan", "Ali en Jan")
    await indra.says("ja", "Ali is er weer na een belletje")
    await ali.hears("Wat fijn dat je er weer bent")
    assert fatima.talk.has_said("Wil jij Ali bellen?") == 1, fatima.talk.failure("asked twice")
