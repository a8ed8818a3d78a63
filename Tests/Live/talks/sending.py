"""Buur says everything once, whatever becomes of the answer to a send."""

import itertools
from collections.abc import Callable

from ..proxy import Fate, Proxy, Request, passes, too_fast
from ..stage import Stage
from ..steps import COUNT, begin_counting, count, line, meet


def _first(
    number: int, fate: Fate, strikes: Callable[[Request], bool] = lambda request: request.is_send
) -> Callable[[Request], Fate]:
    """A plan by which this many requests of a kind come to grief, and all else passes."""
    left = number

    def plan(request: Request) -> Fate:
        nonlocal left
        if not left or not strikes(request):
            return passes
        left -= 1
        return fate

    return plan


def _transactions(wire: Proxy) -> list[str]:
    return [request.path.split("?")[0].rsplit("/", 1)[1] for request in wire.sends()]


async def a_send_whose_answer_was_lost_is_said_once(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    wire.plan = _first(2, Fate(is_answer_lost=True))
    await count(amina, talk, 1)
    await count(amina, talk, 2)
    talk.hears_no_more()
    assert len(_transactions(wire)) > len(set(_transactions(wire))), "nothing was sent again"


async def a_send_whose_answer_was_lost_is_said_once_also_after_a_restart(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    wire.plan = lambda request: Fate(is_answer_lost=True) if request.is_send else passes
    await amina.says(talk, line(1))
    await talk.hears(f"Gehoord: {line(1)}")
    await buur.kill()
    wire.plan = lambda _: passes
    await buur.start()
    await talk.hears(COUNT)
    await count(amina, talk, 2)


async def a_send_is_said_once_also_when_the_server_forgot_about_it(stage: Stage) -> None:
    """A day later the same transaction id is a new message for the server."""
    homeserver = await stage.own_homeserver()
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    wire.plan = lambda request: Fate(is_answer_lost=True) if request.is_send else passes
    await amina.says(talk, line(1))
    await talk.hears(f"Gehoord: {line(1)}")
    await buur.kill()
    await homeserver.forget_transactions()
    wire.plan = lambda _: passes
    await buur.start()
    await talk.hears(COUNT)
    await count(amina, talk, 2)
    said = [message.body for message in await amina.history(talk.room)]
    assert sum(f"Gehoord: {line(1)}" in body for body in said) == 1, said


async def a_send_that_never_arrived_is_said_after_all_and_in_order(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    wire.plan = _first(2, Fate(is_lost=True))
    await amina.says(talk, line(1))
    await amina.says(talk, line(2))
    await talk.hears(f"Gehoord: {line(1)}", COUNT, f"Gehoord: {line(2)}", COUNT)


async def a_server_that_is_in_trouble_is_asked_again(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    troubles = [
        Fate(answer=(500, {}, '{"errcode": "M_UNKNOWN"}')),
        Fate(answer=(502, {"Content-Type": "text/html"}, "<html>Bad Gateway</html>")),
        Fate(answer=(200, {}, '{"event_id": ')),
        Fate(is_truncated=True),
    ]
    for number, trouble in enumerate(troubles, start=1):
        wire.plan = _first(1, trouble)
        await count(amina, talk, number)


async def every_way_to_say_not_so_fast_is_understood(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    for number, (name, shape) in enumerate(too_fast.items(), start=1):
        wire.requests.clear()
        wire.plan = _first(2, shape)
        await count(amina, talk, number)
        assert len(wire.sends()) <= 6, f"{name}: {len(wire.sends())} sends for two messages"
        first, second = wire.sends()[:2]
        assert first.path == second.path, f"{name}: something overtook the message that waits"
        if "milliseconds" in name:
            assert second.at - first.at >= 0.29, f"{name}: it came back too soon"


async def a_sync_that_is_refused_for_a_while_loses_nothing(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    shapes = [*too_fast.values(), Fate(answer=(200, {}, "<html>")), Fate(is_truncated=True)]
    for number, shape in enumerate(shapes, start=1):
        wire.plan = _first(1, shape, lambda request: request.is_sync)
        await count(amina, talk, number)
    talk.hears_no_more()


async def an_answer_to_a_sync_that_comes_twice_is_heard_once(stage: Stage) -> None:
    """A line that repeats old answers: whatever was heard is not heard again."""
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    syncs = itertools.count()
    wire.plan = lambda request: (
        Fate(is_repeated=True, is_stale=request.is_sync and next(syncs) % 2 == 1)
    )
    for number in range(1, 6):
        await count(amina, talk, number)
    talk.hears_no_more()


async def it_keeps_to_the_limits_that_a_homeserver_sets_by_itself(stage: Stage) -> None:
    """Synapse lets somebody send ten messages, and then one in five seconds."""
    homeserver = await stage.own_homeserver(has_limits=True)
    buur = await stage.buur()
    await homeserver.register("beheer", "geheim", is_admin=True)
    admin = await homeserver.login("beheer", "geheim")
    amina = await stage.resident("amina", buur)
    await homeserver.exempt(admin, amina.user)
    talk = await amina.meets_buur()
    await talk.hears_at_last("Waar kan ik je mee helpen?")
    await begin_counting(amina, talk)
    for number in range(1, 6):
        await amina.says(talk, line(number))
    for number in range(1, 6):
        await talk.hears(f"Gehoord: {line(number)}", COUNT, within=60)
