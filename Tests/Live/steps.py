"""What many talks begin with."""

from .buur import Buur
from .resident import Resident
from .stage import Stage
from .talk import Message, Talk

GREETING = "Hoi, fijn dat je er bent"
MENU = "Waar kan ik je mee helpen?"
COUNT = "Wat komt er nu?"
COLOUR = "Welke kleur wil je?"
PAINT = "Heb je al verf?"
WALL = "Welke muur wordt het?"
POTS = "Hoeveel potten zijn er nodig?"


def line(number: int, who: str = "mij") -> str:
    """A message that is too long to be taken for a piece of another one."""
    return f"dit is bericht {number} uit de lange rij van {who}"


async def meet(
    stage: Stage,
    buur: Buur,
    name: str = "amina",
    *,
    account: str | None = None,
    is_shared: bool = True,
) -> tuple[Resident, Talk]:
    """Somebody comes by, invites Buur, or another of its accounts, and is greeted."""
    resident = await stage.resident(name, buur, account)
    talk = await resident.meets_buur(is_shared=is_shared)
    await talk.hears(GREETING, MENU)
    return resident, talk


async def begin(stage: Stage, *, is_shared: bool = True) -> tuple[Buur, Resident, Talk]:
    """Amina does so, with a Buur of her own."""
    buur = await stage.buur()
    return buur, *await meet(stage, buur, is_shared=is_shared)


async def begin_counting(resident: Resident, talk: Talk) -> None:
    """Goes to the dialog that answers every message with that message."""
    await resident.says(talk, "Tellen")
    await talk.hears(COUNT)


async def count(resident: Resident, talk: Talk, number: int) -> Message:
    """Says a numbered message and hears it back, and nothing else."""
    await resident.says(talk, line(number))
    return (await talk.hears(f"Gehoord: {line(number)}", COUNT))[0]


async def begin_colours(resident: Resident, talk: Talk) -> Message:
    """Goes to the dialog with a question of each kind; gives the first question."""
    await resident.says(talk, "Een kleur kiezen")
    return (await talk.hears(COLOUR))[0]


def sentence(output: str) -> str:
    """The one line by which a setup says what is wrong, behind the one that asks for the password."""
    lines = output.strip().splitlines()
    assert len(lines) == 2 and lines[0].startswith("The password of "), output
    return lines[1]
