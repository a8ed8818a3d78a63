"""Who may invite Buur, and how it comes in."""

from ..stage import Stage
from ..steps import GREETING, MENU, begin, begin_counting, count, meet


async def takes_everyones_invitation_and_greets(stage: Stage) -> None:
    _, _, talk = await begin(stage)
    talk.hears_no_more()


async def takes_invitations_of_these_people_only(stage: Stage) -> None:
    welcome = f"@{stage.account('amina')}:localhost"
    buur = await stage.buur(invites=f'{{people: ["{welcome}"]}}')
    bert = await stage.resident("bert", buur)
    declined = await bert.opens()
    await declined.sees_member(buur.user, "leave")
    await meet(stage, buur, "amina")
    assert not declined.of_buur, declined.failure("Buur was to say nothing here")


async def takes_invitations_from_these_servers_only(stage: Stage) -> None:
    far = await stage.buur(invites="{servers: [elders.example]}")
    amina = await stage.resident("amina", far)
    declined = await amina.opens()
    await declined.sees_member(far.user, "leave")
    near = await stage.buur(invites="{servers: [localhost]}")
    await meet(stage, near, "bert")


async def greets_once_also_after_a_restart_and_another_invitation(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await buur.restart()
    await begin_counting(amina, talk)
    await amina.leaves(talk)
    again = await amina.opens()
    await again.sees_member(buur.user, "join")
    await amina.says(again, "dit schrijf ik in een heel nieuwe kamer")
    await again.hears_at_last("Gehoord: dit schrijf ik in een heel nieuwe kamer")
    assert talk.has_said(GREETING) + again.has_said(GREETING) == 1, again.failure("greeted twice")


async def comes_in_when_it_was_invited_while_it_was_off(stage: Stage) -> None:
    buur = await stage.buur(is_started=False)
    amina = await stage.resident("amina", buur)
    talk = await amina.opens()
    await buur.start()
    await talk.hears(GREETING, MENU)


async def one_person_in_two_direct_rooms_has_one_talk(stage: Stage) -> None:
    buur, amina, first = await begin(stage)
    await begin_counting(amina, first)
    second = await amina.opens()
    await second.sees_member(buur.user, "join")
    await amina.says(second, "dit is een bericht uit de tweede kamer")
    await second.hears_at_last("Gehoord: dit is een bericht uit de tweede kamer")
    assert not second.has_said(GREETING), second.failure("greeted twice")


async def shows_a_name_and_says_who_it_is(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    assert "Buur" in await amina.account_name(buur.user)
    assert "computer" in talk.of_buur[0].body


async def many_invitations_keep_nobody_else_waiting(stage: Stage) -> None:
    buur = await stage.buur(is_started=False)
    pest = await stage.resident("plager", buur)
    rooms = [await pest.opens() for _ in range(40)]
    await buur.start()
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    await count(amina, talk, 1)
    for room in rooms:
        await room.sees("the invitation is answered", lambda: room.members[buur.user] != "invite")
    greetings = sum(room.has_said(GREETING) for room in rooms)
    assert greetings <= 1, f"one person was greeted {greetings} times"
