"""Where a homeserver is, as its name tells."""

import json
from collections.abc import Callable

from ..homeserver import Homeserver
from ..proxy import Fate, Proxy, Request, passes
from ..stage import Stage
from ..steps import begin_counting, count, meet, sentence

_directions = "/.well-known/matrix/client"


async def a_name_leads_to_the_homeserver_that_it_tells_of(stage: Stage) -> None:
    signpost = await stage.line()
    signpost.plan = _tells(_directions_to(stage.homeserver.url))
    await _is_answered(stage, _name(signpost))
    assert {request.path for request in signpost.requests} == {_directions}


async def a_homeserver_tells_by_itself_where_it_is(stage: Stage) -> None:
    await _is_answered(stage, _name(stage.homeserver))


async def a_name_that_tells_nothing_is_where_the_homeserver_is(stage: Stage) -> None:
    wire = await stage.line()
    wire.plan = _tells("<html>Not Found</html>", status=404)
    await _is_answered(stage, _name(wire))
    assert any(request.is_sync for request in wire.requests), "it talks with another server"


async def directions_that_lead_nowhere_are_told_in_one_sentence(stage: Stage) -> None:
    signpost = await stage.line()
    buur = await stage.buur(_name(signpost), is_set_up=False, is_started=False)
    for nonsense in ["", "<html>", "[]", '{"m.homeserver": 7}', _directions_to("http://elders.example")]:
        signpost.plan = _tells(nonsense)
        code, output = await buur.set_up()
        assert code != 0, f"it was led by {nonsense}"
        assert _directions.lstrip("/") in sentence(output), output
    assert {request.path for request in signpost.requests} == {_directions}, "it went on all the same"


async def _is_answered(stage: Stage, server: str) -> None:
    """Signs Buur in with the name of a server, and lets somebody talk with it."""
    buur = await stage.buur(server)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    await count(amina, talk, 1)


def _name(server: Homeserver | Proxy) -> str:
    """A server as it stands in the ids of its people, with its port."""
    return server.url.removeprefix("http://")


def _directions_to(url: str) -> str:
    return json.dumps({"m.homeserver": {"base_url": url}})


def _tells(text: str, status: int = 200) -> Callable[[Request], Fate]:
    """Answers with this whoever asks where the homeserver is, and lets all else pass."""
    return lambda request: Fate(answer=(status, {}, text)) if request.path == _directions else passes
