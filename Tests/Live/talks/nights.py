"""Buur is off, or its line is, and comes back."""

from datetime import datetime, timedelta

from ..buur import Buur
from ..proxy import Fate, Proxy, passes
from ..resident import Resident
from ..stage import Stage
from ..steps import COUNT, begin, begin_counting, count, line, meet
from ..talk import Talk
from ..waiting import eventually


async def sixty_messages_of_a_night_are_each_heard_once_and_in_order(stage: Stage) -> None:
    """More than a homeserver tells at once: what lies in between must be asked for."""
    wire, buur, amina, talk = await _begin_with_gaps(stage)
    await buur.terminate()
    for number in range(1, 61):
        await amina.says(talk, line(number))
    await buur.start()
    for number in range(1, 61):
        await talk.hears(f"Gehoord: {line(number)}", COUNT)
    assert wire.has_gap(), "there was no gap"
    await count(amina, talk, 61)


async def a_gap_does_not_bring_back_what_was_heard_before(stage: Stage) -> None:
    """The edge of the gap lies among messages that were answered already."""
    wire, buur, amina, talk = await _begin_with_gaps(stage)
    for number in range(1, 16):
        await count(amina, talk, number)
    await buur.kill()
    for number in range(16, 46):
        await amina.says(talk, line(number))
    await buur.start()
    for number in range(16, 46):
        await talk.hears(f"Gehoord: {line(number)}", COUNT)
    assert wire.has_gap(), "there was no gap"
    await count(amina, talk, 46)


async def a_gap_that_is_not_told_holds_up_nobody_else(stage: Stage) -> None:
    wire, buur, amina, talk = await _begin_with_gaps(stage)
    bert, other = await meet(stage, buur, "bert")
    await begin_counting(bert, other)
    await buur.terminate()
    for number in range(1, 31):
        await amina.says(talk, line(number))
    wire.plan = lambda request: Fate(delay=600) if request.is_page else passes
    await buur.start()
    await eventually("what lies in the gap is asked for", wire.has_gap)
    for number in range(1, 4):
        await count(bert, other, number)
    talk.hears_no_more()
    wire.plan = lambda _: passes
    wire.cut()
    wire.mend()
    for number in range(1, 31):
        await talk.hears(f"Gehoord: {line(number)}", COUNT)
    await count(bert, other, 4)


async def everybody_who_wrote_in_the_night_is_answered_in_the_morning(stage: Stage) -> None:
    buur = await stage.buur()
    people = [await meet(stage, buur, name) for name in ["amina", "bert", "carla"]]
    for resident, talk in people:
        await begin_counting(resident, talk)
    assert await buur.terminate() == 0
    for number in range(1, 6):
        for resident, talk in people:
            await resident.says(talk, line(number))
    dirk = await stage.resident("dirk", buur)
    fresh = await dirk.opens()
    await buur.start()
    for _, talk in people:
        for number in range(1, 6):
            await talk.hears(f"Gehoord: {line(number)}", COUNT)
    await fresh.hears_at_last("Waar kan ik je mee helpen?")
    for resident, talk in people:
        await count(resident, talk, 6)


async def it_stops_within_five_seconds_and_finishes_what_is_in_hand(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await amina.says(talk, line(1))
    assert await buur.terminate(within=5.5) == 0
    await buur.start()
    await talk.hears(f"Gehoord: {line(1)}", COUNT)
    await count(amina, talk, 2)


async def it_starts_without_a_network_and_comes_alive_later(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url, is_started=False)
    amina = await stage.resident("amina", buur)
    talk = await amina.opens()
    wire.cut()
    await buur.start(is_awaited=False)
    await eventually("it tells how it is", lambda: _tells(buur))
    assert buur.is_running
    wire.mend()
    await talk.hears_at_last("Waar kan ik je mee helpen?", within=90)


async def a_line_that_is_cut_for_a_while_loses_nothing(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    wire.cut()
    for number in range(1, 4):
        await amina.says(talk, line(number))
    wire.mend()
    for number in range(1, 4):
        await talk.hears(f"Gehoord: {line(number)}", COUNT, within=90)
    await count(amina, talk, 4)


async def a_homeserver_that_is_restarted_is_found_again(stage: Stage) -> None:
    homeserver = await stage.own_homeserver()
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await count(amina, talk, 1)
    await homeserver.stop()
    await homeserver.start()
    await count(amina, talk, 2)
    await homeserver.kill()
    await homeserver.start()
    await count(amina, talk, 3)


async def a_clock_that_is_a_day_slow_or_fast_is_harmless(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    yesterday = (datetime.now() - timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    for number, clock in enumerate([yesterday, "+1d", None], start=1):
        await buur.kill()
        buur.clock = clock
        await amina.says(talk, line(2 * number - 1))
        await buur.start()
        await talk.hears_at_last(f"Gehoord: {line(2 * number - 1)}")
        await talk.hears(COUNT)
        await count(amina, talk, 2 * number)
    for number in range(1, 7):
        assert talk.has_said(f"Gehoord: {line(number)}") == 1, talk.failure("said twice")


async def _tells(buur: Buur) -> bool:
    return (await buur.health())[0] != 0


async def _begin_with_gaps(stage: Stage) -> tuple[Proxy, Buur, Resident, Talk]:
    """Amina counts with a Buur that is told ten events of a room at a time."""
    wire = await stage.line()
    wire.most_events = 10
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    return wire, buur, amina, talk
