"""Rooms with several people, and rooms that change under Buur's feet."""

from ..buur import Buur
from ..proxy import Fate, Request, passes
from ..resident import Resident
from ..stage import Stage
from ..steps import COUNT, GREETING, begin, begin_counting, count, line, meet
from ..talk import Talk
from ..waiting import eventually


async def _gather(stage: Stage, url: str | None = None) -> tuple[Buur, Resident, Resident, Talk]:
    """Amina and Bert are in a room with Buur, and Buur has come in."""
    buur = await stage.buur(url)
    amina, bert = await stage.resident("amina", buur), await stage.resident("bert", buur)
    talk = await amina.opens([buur.user, bert.user], is_direct=False, name="Koffie")
    await bert.joins(talk.room)
    await talk.sees_member(bert.user, "join")
    await talk.sees_member(buur.user, "join")
    return buur, amina, bert, talk


ASIDE = "Ik antwoord je in ons eigen gesprek"


async def it_is_silent_among_people_unless_its_name_is_said(stage: Stage) -> None:
    _, amina, bert, talk = await _gather(stage)
    await bert.says(talk, "dit is een bericht van bert voor de anderen")
    await amina.says(talk, "dit is een bericht van amina voor de anderen")
    await amina.says(talk, "Buur, ik wil tellen")
    await talk.hears(ASIDE)
    own = await amina.joins(await amina.is_invited())
    await own.hears_at_last(COUNT)
    assert not talk.has_said("tellen"), talk.failure("others could read the answer")


async def it_answers_who_mentions_it(stage: Stage) -> None:
    buur, amina, _, talk = await _gather(stage)
    mention = {"m.mentions": {"user_ids": [buur.user]}}
    await amina.says(talk, "dit is een bericht van mij aan niemand")
    await amina.says(talk, "ik wil tellen", **mention)
    await talk.hears(ASIDE)
    own = await amina.joins(await amina.is_invited())
    await own.hears_at_last(COUNT)


async def a_room_whose_opening_got_no_answer_is_opened_once(stage: Stage) -> None:
    """Buur hears of the room only when it would long have asked for another."""
    wire = await stage.line()
    _, amina, _, talk = await _gather(stage, wire.url)

    def plan(request: Request) -> Fate:
        if request.path.endswith("/createRoom"):
            return Fate(is_answer_lost=True)
        return Fate(delay=8) if request.is_sync else passes

    wire.plan = plan
    await amina.says(talk, "Buur, ik wil tellen")
    own = await amina.joins(await amina.is_invited())
    await own.hears_at_last(COUNT)
    wire.plan = lambda _: passes
    await amina.says(own, line(1))
    await own.hears_at_last(f"Gehoord: {line(1)}")
    opened = [request for request in wire.requests if request.path.endswith("/createRoom")]
    assert len(opened) == 1, f"{len(opened)} rooms were asked for"


async def two_people_in_one_room_have_each_their_own_talk(stage: Stage) -> None:
    _, amina, bert, talk = await _gather(stage)
    await amina.says(talk, "Buur, ik wil tellen")
    await talk.hears(ASIDE)
    of_amina = await amina.joins(await amina.is_invited())
    await of_amina.hears_at_last(COUNT)
    await bert.says(talk, "Buur, ik wil een kleur kiezen")
    await talk.hears(ASIDE)
    of_bert = await bert.joins(await bert.is_invited())
    await of_bert.hears_at_last("Welke kleur wil je?")
    await count(amina, of_amina, 1)


async def a_direct_room_to_which_somebody_comes_is_a_room_of_several(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await count(amina, talk, 1)
    bert = await stage.resident("bert", buur)
    await amina.invites(talk, bert.user)
    await bert.joins(talk.room)
    await talk.sees_member(bert.user, "join")
    await bert.says(talk, "dit is een bericht van bert voor amina alleen")
    await amina.says(talk, "Buur, dit is een bericht van mij aan jou")
    await talk.hears(ASIDE)
    own = await amina.joins(await amina.is_invited())
    await own.hears("dit is een bericht van mij aan jou", COUNT)


async def what_was_said_alone_is_heard_also_when_somebody_was_invited_after_it(
    stage: Stage,
) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    bert = await stage.resident("bert", buur)
    await buur.kill()
    await amina.says(talk, line(1))
    await amina.invites(talk, bert.user)
    await buur.start()
    own = await amina.joins(await amina.is_invited())
    await own.hears(f"Gehoord: {line(1)}", COUNT)


async def what_was_said_among_others_is_not_heard_when_they_have_gone(stage: Stage) -> None:
    buur, amina, bert, talk = await _gather(stage)
    await buur.kill()
    await amina.says(talk, "dit zeg ik tegen bert en tegen niemand anders")
    await bert.leaves(talk)
    await amina.says(talk, "ik wil tellen")
    await buur.start()
    await talk.hears_at_last(COUNT)
    assert not buur.keeps("tegen niemand anders"), "what was meant for Bert was kept"


async def a_room_that_anybody_may_enter_is_a_room_of_several(stage: Stage) -> None:
    buur = await stage.buur()
    amina = await stage.resident("amina", buur)
    rule = {"type": "m.room.join_rules", "content": {"join_rule": "public"}}
    talk = await amina.opens(state=[rule])
    await talk.sees_member(buur.user, "join")
    await amina.says(talk, "dit zeg ik in een open kamer")
    await amina.says(talk, "Buur, ik wil tellen")
    await talk.hears(ASIDE)
    own = await amina.joins(await amina.is_invited())
    await own.hears_at_last(COUNT)


async def it_leaves_a_room_where_it_is_alone(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    watcher = await stage.homeserver.login(buur.account, "geheim")
    await amina.leaves(talk)
    again = await amina.opens()
    await again.sees_member(buur.user, "join")

    async def is_gone() -> bool:
        path = "/_matrix/client/v3/joined_rooms"
        rooms = (await stage.homeserver.ask("GET", path, token=watcher))["joined_rooms"]
        return talk.room not in rooms and again.room in rooms

    await eventually("Buur left the room where it was alone", is_gone)


async def who_kicks_it_may_invite_it_again(stage: Stage) -> None:
    buur, amina, talk = await begin(stage, is_shared=False)
    await begin_counting(amina, talk)
    await amina.kicks(talk)
    await talk.sees_member(buur.user, "leave")
    await amina.invites(talk)
    await talk.sees_member(buur.user, "join")
    await amina.says(talk, line(1))
    await talk.hears_at_last(f"Gehoord: {line(1)}")
    assert talk.has_said(GREETING) == 1, talk.failure("greeted twice")


async def who_bans_it_may_think_better_of_it(stage: Stage) -> None:
    buur, amina, talk = await begin(stage, is_shared=False)
    await begin_counting(amina, talk)
    await amina.bans(talk)
    await talk.sees_member(buur.user, "ban")
    bert, other = await meet(stage, buur, "bert")
    await begin_counting(bert, other)
    await amina.unbans(talk)
    await amina.invites(talk)
    await talk.sees_member(buur.user, "join")
    await amina.says(talk, line(1))
    await talk.hears_at_last(f"Gehoord: {line(1)}")
    await count(bert, other, 1)


async def a_kick_in_the_middle_of_a_talk_harms_no_other_talk(stage: Stage) -> None:
    """What was on its way to the room cannot be delivered; that may hold up nobody."""
    buur, amina, talk = await begin(stage, is_shared=False)
    bert, other = await meet(stage, buur, "bert")
    await begin_counting(amina, talk)
    await begin_counting(bert, other)
    await buur.kill()
    await amina.says(talk, line(1))
    await amina.kicks(talk)
    await bert.says(other, line(1))
    await buur.start()
    await other.hears(f"Gehoord: {line(1)}", COUNT)
    await amina.invites(talk)
    await talk.sees_member(buur.user, "join")
    await amina.says(talk, line(2))
    await talk.hears_at_last(f"Gehoord: {line(2)}")


async def the_talk_goes_on_in_the_room_that_takes_its_place(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await count(amina, talk, 1)
    upgraded = await amina.upgrades(talk, "11")
    await amina.invites(upgraded)
    await upgraded.sees_member(buur.user, "join")
    await amina.says(upgraded, line(2))
    await upgraded.hears_at_last(f"Gehoord: {line(2)}")
    assert not upgraded.has_said(GREETING), upgraded.failure("greeted twice")


async def rooms_of_every_version_that_the_server_knows(stage: Stage) -> None:
    buur, amina, _ = await begin(stage)
    for number, version in enumerate(["1", "6", "9", "10", "11", "12"], start=1):
        talk = await amina.opens(version=version)
        await talk.sees_member(buur.user, "join")
        if number == 1:
            await amina.says(talk, "Tellen")
            await talk.hears_at_last(COUNT)
        await amina.says(talk, line(number))
        await talk.hears_at_last(f"Gehoord: {line(number)}")


async def an_encrypted_room_gets_one_answer_and_a_room_that_can_be_read(stage: Stage) -> None:
    buur = await stage.buur()
    amina = await stage.resident("amina", buur)
    encryption = {
        "type": "m.room.encryption",
        "state_key": "",
        "content": {"algorithm": "m.megolm.v1.aes-sha2"},
    }
    closed = await amina.opens(state=[encryption])
    await closed.sees_member(buur.user, "join")
    secret = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "ciphertext": "AwgAEnACgAkLmt6qF84IK",
        "session_id": "X3lUlvLELLYxeTx4yOVu6UDpasGEVO0Jbu+QFnm0cKQ",
        "device_id": "TELEFOON",
        "sender_key": "RF3s+E7RkTQTGF2d8Deol0FkQvgII2aJDf3/Jp5mxVU",
    }
    await amina.sends(closed, "m.room.encrypted", secret)
    await amina.sends(closed, "m.room.encrypted", secret)
    room = await amina.is_invited()
    opened = await amina.joins(room)
    await opened.hears_at_last("Waar kan ik je mee helpen?")
    assert "m.room.encryption" not in opened.state, "that room cannot be read either"
    await begin_counting(amina, opened)
    await count(amina, opened, 1)
    assert len(closed.of_buur) == 1, closed.failure("one clear answer was expected")
    assert not amina.invitations, "it opened more rooms than one"
