"""Several accounts of one Kamer, and several Kamers, in one process."""

import json

from ..stage import Stage
from ..steps import begin_counting, count, meet


async def several_accounts_are_served_side_by_side(stage: Stage) -> None:
    buur = await stage.buur(is_started=False)
    beside = await stage.second_account(buur, channel="matrix-balie", kamer="kamer")
    south = await stage.second_account(buur, channel="matrix-zuid", kamer="zuid")
    await buur.start()
    people = [
        await meet(stage, buur, "amina"),
        await meet(stage, buur, "bert", account=beside),
        await meet(stage, buur, "carla", account=south),
    ]
    for resident, talk in people:
        await begin_counting(resident, talk)
    await buur.restart()
    for resident, talk in people:
        await count(resident, talk, 1)
        talk.hears_no_more()
    channels = json.loads((await buur.health())[1])["channels"]
    assert {"matrix", "matrix-balie", "matrix-zuid"} <= set(channels), channels


async def an_account_whose_homeserver_is_away_holds_up_no_other(stage: Stage) -> None:
    line = await stage.line()
    buur = await stage.buur(line.url, is_started=False)
    south = await stage.second_account(buur, channel="matrix-zuid", kamer="zuid")
    await buur.start()
    amina, near = await meet(stage, buur, "amina")
    carla, far = await meet(stage, buur, "carla", account=south)
    await begin_counting(amina, near)
    await begin_counting(carla, far)
    line.cut()
    await count(carla, far, 1)
    line.mend()
    await count(amina, near, 1)
