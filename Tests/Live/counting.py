"""Counts both sides of a talk, from what the homeserver itself keeps."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from .resident import Resident
from .talk import Message, Talk

_numbered = re.compile(r"dit is bericht (\d+) uit de lange rij")

# Ends the counting; what comes of it is not counted.
LAST = "klaar met tellen"

_expected = (
    "Hoi, fijn dat je er bent",
    "Waar kan ik je mee helpen?",
    "Gehoord: dit is bericht",
    "Wat komt er nu?",
    f"Gehoord: {LAST}",
    "We zijn klaar met tellen.",
    "Dat was het voor nu.",
)


@dataclass
class Count:
    """What went wrong in one talk; empty is what it should be."""

    said: int = 0
    answered: int = 0
    faults: list[str] = field(default_factory=list)


async def count(resident: Resident, talk: Talk, expected: int) -> Count:
    """Reads the room from its first event on, and compares what was said with what was answered."""
    history = [m for m in await resident.history(talk.room) if m.event["type"] == "m.room.message"]
    said = _numbers(m for m in history if m.sender == resident.user)
    answered = _numbers(m for m in history if m.sender == talk.buur)
    questions = sum("Wat komt er nu?" in m.body for m in history if m.sender == talk.buur)
    greetings = sum("Hoi, fijn dat je er bent" in m.body for m in history if m.sender == talk.buur)
    count = Count(len(said), len(answered))
    if said != list(range(1, expected + 1)):
        count.faults.append(f"the harness itself said {said}")
    lost = [number for number in said if number not in answered]
    twice = sorted({number for number in answered if answered.count(number) > 1})
    if lost:
        count.faults.append(f"not answered: {lost}")
    if twice:
        count.faults.append(f"answered more than once: {twice}")
    if answered != sorted(answered):
        count.faults.append(f"answered out of order: {answered}")
    if questions != expected + 1:
        count.faults.append(f"asked {questions} times for {expected} messages")
    if greetings != 1:
        count.faults.append(f"greeted {greetings} times")
    own = [m.body for m in history if m.sender == talk.buur]
    strangers = [body for body in own if not body.startswith(_expected)]
    if strangers:
        count.faults.append(f"said what nobody asked for: {strangers[:5]}")
    count.faults += _misplaced(own)
    return count


def _numbers(messages: Iterable[Message]) -> list[int]:
    found = (_numbered.search(message.body) for message in messages)
    return [int(match.group(1)) for match in found if match]


def _misplaced(own: list[str]) -> list[str]:
    """An answer is followed by the next question, and by nothing else of Buur."""
    return [
        f"'{body[:60]}' is followed by '{after[:60]}'"
        for body, after in zip(own, own[1:])
        if body.startswith("Gehoord: dit is bericht") and not after.startswith("Wat komt er nu?")
    ]
