"""Power cuts, a homeserver that dies, and a bad line, at moments that come from a seed.

`LIVE_FULL=1` plays it at full size; `LIVE_KILLS`, `LIVE_MESSAGES`, `LIVE_RESIDENTS` and `LIVE_SEED`
choose each measure by themselves.
"""

import asyncio
import os
import random
from contextlib import suppress
from dataclasses import dataclass

from ..buur import Buur
from ..counting import LAST, count
from ..homeserver import Homeserver
from ..proxy import Proxy, Weather, passes
from ..resident import Resident
from ..stage import Stage, lasting
from ..steps import COUNT, begin_counting, line, meet
from ..talk import Talk
from ..waiting import eventually

_is_full = os.environ.get("LIVE_FULL") == "1"
# A guard against waiting for ever; how soon an answer comes between the kills is not measured.
_longest_silence = 1500 if _is_full else 300


def _measure(name: str, usual: int, full: int) -> int:
    return int(os.environ.get(f"LIVE_{name}", full if _is_full else usual))


@dataclass(frozen=True)
class _Plan:
    kills: int = _measure("KILLS", 40, 300)
    messages: int = _measure("MESSAGES", 200, 2000)
    residents: int = _measure("RESIDENTS", 10, 20)
    # How many of the kills strike the homeserver instead of Buur: one in so many.
    homeserver_share: int = 20
    seed: int = _measure("SEED", 1, 1)

    @property
    def each(self) -> int:
        return self.messages // self.residents


@lasting(3600 if _is_full else 420)
async def every_message_is_answered_once_and_in_order_whatever_breaks(stage: Stage) -> None:
    plan = _Plan()
    homeserver = await stage.own_homeserver()
    wire = await stage.line()
    # What was said during a kill is often more than this, and is read back.
    wire.most_events = 5
    buur = await stage.buur(wire.url)
    people = [await meet(stage, buur, f"bewoner{number}-") for number in range(plan.residents)]
    for resident, talk in people:
        await begin_counting(resident, talk)
    wire.plan = Weather(plan.seed, share=0.12)
    breaking = asyncio.create_task(_break(plan, homeserver, wire, buur, [t for _, t in people]))
    talking = [_talk(plan, number, *who) for number, who in enumerate(people)]
    try:
        await asyncio.gather(*talking)
        await breaking
        wire.plan = lambda _: passes
        if not buur.is_running:
            await buur.start()
        for _, talk in people:
            await talk.hears_at_last(f"Gehoord: {line(plan.each)}", within=180)
            await talk.hears(COUNT, within=60)
        await _settle(people)
    finally:
        breaking.cancel()
    print(f"  {sum(request.is_page for request in wire.requests)} pages were read back")
    await _compare(plan, people)


async def _talk(plan: _Plan, number: int, resident: Resident, talk: Talk) -> None:
    """Says numbered messages, a few at a time, and mostly waits for the answers in between."""
    dice = random.Random(f"{plan.seed}/{number}")
    said = 0
    while said < plan.each:
        for _ in range(min(dice.randint(1, 4), plan.each - said)):
            said += 1
            await resident.says(talk, line(said))
        if dice.random() < 0.8:
            await talk.sees(
                "it is answered", lambda: _is_answered(talk, said), within=_longest_silence
            )


def _is_answered(talk: Talk, number: int) -> bool:
    return any(line(number) in message.body for message in talk.of_buur[-12:])


async def _break(
    plan: _Plan, homeserver: Homeserver, wire: Proxy, buur: Buur, talks: list[Talk]
) -> None:
    """Kills, at random moments, spread over the messages that are answered."""
    dice = random.Random(plan.seed)
    for kill in range(plan.kills):
        share = plan.messages * kill // plan.kills
        await _until_answered(talks, share, patience=dice.uniform(2, 5))
        await asyncio.sleep(dice.uniform(0, 0.6))
        if kill % plan.homeserver_share == plan.homeserver_share - 1:
            await homeserver.kill()
            await homeserver.start()
        elif kill % 10 == 4:
            wire.cut()
            await asyncio.sleep(dice.uniform(0.2, 1.5))
            wire.mend()
            await buur.kill()
            await buur.start(is_awaited=False)
        else:
            await buur.kill()
            await buur.start(is_awaited=False)
            # Some are struck before they have begun.
            if dice.random() < 0.2:
                await asyncio.sleep(dice.uniform(0, 0.3))
                await buur.kill()
                await buur.start(is_awaited=False)


async def _until_answered(talks: list[Talk], number: int, patience: float) -> None:
    """Waits until so many messages are answered, but no longer than the patience lasts."""

    def are_answered() -> bool:
        return sum(talk.has_said("Gehoord") for talk in talks) >= number

    with suppress(AssertionError):
        await eventually("they are answered", are_answered, within=patience)


async def _settle(people: list[tuple[Resident, Talk]]) -> None:
    """Lets whatever would be said twice be said: one more message each, which comes last."""
    for resident, talk in people:
        await resident.says(talk, LAST)
    for _, talk in people:
        await talk.hears_at_last("We zijn klaar met tellen.", within=60)


async def _compare(plan: _Plan, people: list[tuple[Resident, Talk]]) -> None:
    counts = [await count(resident, talk, plan.each) for resident, talk in people]
    said, answered = sum(c.said for c in counts), sum(c.answered for c in counts)
    faults = [f"{r.name}: {fault}" for (r, _), c in zip(people, counts) for fault in c.faults]
    print(f"  {plan.kills} kills, {said} messages, {answered} answers, seed {plan.seed}")
    assert not faults, "\n".join(faults)
