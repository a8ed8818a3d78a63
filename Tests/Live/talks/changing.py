"""What somebody takes back or says otherwise."""

from ..stage import Stage
from ..waiting import eventually
from ..steps import COLOUR, COUNT, GREETING, PAINT, POTS, WALL, begin, begin_colours, begin_counting


async def an_edit_corrects_the_answer(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    answer = await amina.says(talk, "rood")
    await talk.hears(PAINT)
    await amina.edits(talk, answer, "blauw")
    changed = await talk.hears_at_last("veranderd")
    assert "lauw" in changed.body, changed.body
    await talk.hears(PAINT)
    await amina.says(talk, "ja")
    await talk.hears(WALL)
    await amina.says(talk, "de muur in de gang")
    await talk.hears(POTS)
    await amina.says(talk, "3")
    await talk.hears("Je kiest Blauw, voor de muur in de gang. Dat zijn 3 potten")


async def an_edit_of_an_older_answer_corrects_that_one(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    await amina.says(talk, "rood")
    await talk.hears(PAINT)
    await amina.says(talk, "ja")
    await talk.hears(WALL)
    answer = await amina.says(talk, "de muur in de gang")
    await talk.hears(POTS)
    await amina.edits(talk, answer, "de muur in de keuken")
    await talk.hears_at_last(POTS)
    await amina.says(talk, "3")
    await talk.hears("Je kiest Rood, voor de muur in de keuken. Dat zijn 3 potten")


async def an_edit_is_no_new_message(stage: Stage) -> None:
    """The fallback of an edit begins with a star; nobody may hear that as an answer."""
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    said = await amina.says(talk, "dit is het bericht dat straks anders is")
    await talk.hears("Gehoord: dit is het bericht dat straks anders is", COUNT)
    await amina.edits(talk, said, "dit is het bericht dat nu anders is")
    await amina.says(talk, "dit is een bericht van daarna en niet eerder")
    await talk.hears_at_last("Gehoord: dit is een bericht van daarna en niet eerder")
    assert not talk.has_said("Gehoord: *"), talk.failure("it took the fallback for a message")


async def an_edit_that_changes_nothing_is_not_answered(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    answer = await amina.says(talk, "rood")
    await talk.hears(PAINT)
    await amina.edits(talk, answer, "rood")
    await amina.says(talk, "ja")
    await talk.hears(WALL)


async def an_edit_while_it_was_off_counts(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    await buur.kill()
    answer = await amina.says(talk, "rood")
    await amina.edits(talk, answer, "groen")
    await buur.start()
    await talk.hears_at_last(PAINT)
    await amina.says(talk, "ja")
    await talk.hears_at_last(WALL)
    await amina.says(talk, "de muur in de gang")
    await talk.hears_at_last(POTS)
    await amina.says(talk, "3")
    await talk.hears_at_last("Je kiest Groen, voor de muur in de gang")


async def a_redaction_takes_the_answer_back(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    answer = await amina.says(talk, "rood")
    await talk.hears(PAINT)
    await amina.redacts(talk, answer)
    await talk.hears_at_last(COLOUR)
    await amina.says(talk, "groen")
    await talk.hears(PAINT)


async def a_redacted_text_is_nowhere_any_more(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    await amina.says(talk, "rood")
    await talk.hears(PAINT)
    await amina.says(talk, "ja")
    await talk.hears(WALL)
    secret = "zonnebloemengeheim"
    answer = await amina.says(talk, f"de muur van het {secret}")
    await talk.hears(POTS)
    await eventually("the answer is kept", lambda: buur.keeps(secret))
    await amina.redacts(talk, answer)
    await talk.hears_at_last(WALL)
    await eventually("the answer is wiped", lambda: not buur.keeps(secret), within=90)
    assert secret not in buur.log()


async def a_redaction_while_it_was_off_counts(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    answer = await amina.says(talk, "rood")
    await talk.hears(PAINT)
    await buur.kill()
    await amina.redacts(talk, answer)
    await buur.start()
    await talk.hears_at_last(COLOUR)


async def a_message_redacted_before_it_was_read_is_not_answered(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await buur.kill()
    await amina.redacts(talk, await amina.says(talk, "dit heb ik nooit aan iemand gezegd"))
    await amina.says(talk, "dit heb ik wel aan iemand gezegd")
    await buur.start()
    await talk.hears("Gehoord: dit heb ik wel", COUNT)


async def another_may_not_change_an_answer(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    said = await amina.says(talk, "dit is alleen van mij en van niemand anders")
    await talk.hears("Gehoord: dit is alleen van mij", COUNT)
    bert = await stage.resident("bert", buur)
    await amina.invites(talk, bert.user)
    await bert.joins(talk.room)
    await bert.edits(talk, said, "dit is nu van bert en niet van amina")
    own = await bert.opens()
    await own.hears_at_last(GREETING)
    assert not talk.has_said("dit is nu van bert"), talk.failure("somebody else changed an answer")
