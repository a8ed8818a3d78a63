"""The ways in which somebody answers a question."""

from ..proxy import Fate, Request, passes
from ..stage import Stage
from ..steps import (
    COUNT,
    MENU,
    PAINT,
    POTS,
    WALL,
    begin,
    begin_colours,
    begin_counting,
    meet,
)


async def shows_a_choice_as_numbers_in_both_bodies(stage: Stage) -> None:
    _, _, talk = await begin(stage)
    question = next(m for m in talk.of_buur if MENU in m.body)
    formatted = question.content["formatted_body"]
    assert question.content["format"] == "org.matrix.custom.html"
    for number, label in enumerate(["Tellen", "Een kleur kiezen", "Niets"], start=1):
        assert f"{number}. {label}" in question.body, question.body
        assert label in formatted, formatted


async def writes_no_markup_of_others(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await amina.says(talk, "dit is <b>dik</b> & <script>alert(1)</script> van mij")
    heard = (await talk.hears("Gehoord: dit is <b>dik</b> & <script>"))[0]
    formatted = heard.content.get("formatted_body", "")
    assert "<script>" not in formatted and "<b>" not in formatted, formatted


async def takes_a_number_and_a_word(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    await amina.says(talk, "2")
    await talk.hears(PAINT)
    await amina.says(talk, "ja")
    await talk.hears(WALL)
    await amina.says(talk, "de muur in de gang")
    await talk.hears(POTS)
    await amina.says(talk, "3")
    await talk.hears("Je kiest Groen, voor de muur in de gang. Dat zijn 3 potten")


async def takes_a_reaction_with_a_number_and_with_a_thumb(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    question = await begin_colours(amina, talk)
    await amina.reacts(talk, question, "3️⃣")
    paint = (await talk.hears(PAINT))[0]
    await amina.reacts(talk, paint, "👎")
    await talk.hears(WALL)
    await amina.says(talk, "de muur in de gang")
    await talk.hears(POTS)
    await amina.says(talk, "1")
    await talk.hears(
        "Je kiest Blauw, voor de muur in de gang. Dat zijn 1 potten, en er is nog geen"
    )


async def takes_every_form_of_a_reaction(stage: Stage) -> None:
    """Clients leave out the selector behind a digit, or give a thumb a colour of skin."""
    _, amina, talk = await begin(stage)
    question = await begin_colours(amina, talk)
    await amina.reacts(talk, question, "1⃣")
    paint = (await talk.hears(PAINT))[0]
    await amina.reacts(talk, paint, "👍🏾")
    await talk.hears(WALL)


async def a_reaction_that_says_nothing_is_no_answer(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    question = await begin_colours(amina, talk)
    await amina.reacts(talk, question, "9️⃣")
    await amina.reacts(talk, question, "❤️")
    await amina.reacts(talk, talk.of_buur[0], "1️⃣")
    await amina.says(talk, "rood")
    await talk.hears_at_last(PAINT)
    assert talk.has_said(PAINT) == 1


async def takes_a_reply_to_the_question(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    question = await begin_colours(amina, talk)
    await amina.replies(talk, question, "Groen")
    paint = (await talk.hears(PAINT))[0]
    await amina.replies(talk, paint, "nee")
    wall = (await talk.hears(WALL))[0]
    await amina.replies(talk, wall, "de muur bij de deur")
    await talk.hears(POTS)
    await amina.says(talk, "2")
    await talk.hears("Je kiest Groen, voor de muur bij de deur. Dat zijn 2 potten")


async def answers_in_the_thread_in_which_it_is_asked(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    root = talk.of_buur[-1].id
    text = "dit is een bericht in een zijgesprek van mij"
    await amina.says_in_thread(talk, root, text)
    for message in await talk.hears(f"Gehoord: {text}", COUNT):
        assert message.relation.get("rel_type") == "m.thread", message.content
        assert message.relation["event_id"] == root, message.content
    outside = "dit is weer een bericht buiten het zijgesprek"
    await amina.says(talk, outside)
    for message in await talk.hears(f"Gehoord: {outside}", COUNT):
        assert "rel_type" not in message.relation, message.content


async def it_shows_that_it_read_what_is_said_and_changed_in_a_thread(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    root = await amina.says(talk, "dit is een bericht met een draad eraan")
    event = await amina.says_in_thread(talk, root, "dit is een bericht in die draad")
    await talk.sees_receipt(root)
    await talk.sees_receipt(event)
    await talk.sees_receipt(await amina.edits(talk, event, "dit staat er nu in"))


async def types_while_it_thinks_and_reads_what_is_stored(stage: Stage) -> None:
    line = await stage.line()
    buur = await stage.buur(line.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    unstored: list[str] = []

    def look(request: Request) -> None:
        if "/receipt/" in request.path:
            event = request.path.split("?")[0].rsplit("/", 1)[1]
            plain = event.replace("%24", "$")
            if not buur.keeps(plain):
                unstored.append(plain)

    line.witness = look
    line.requests.clear()
    event = await amina.says(talk, "dit bericht wordt eerst bewaard en dan gelezen")
    await talk.hears("Gehoord: dit bericht wordt eerst", COUNT)
    await talk.sees_receipt(event)
    assert not unstored, f"read before it was stored: {unstored}"
    kinds = [_kind(request) for request in line.requests]
    assert "receipt" in kinds, kinds


async def types_while_an_answer_takes_its_time(stage: Stage) -> None:
    line = await stage.line()
    buur = await stage.buur(line.url)
    amina, talk = await meet(stage, buur)
    await begin_counting(amina, talk)
    line.requests.clear()
    line.plan = lambda request: Fate(delay=2) if request.is_send else passes
    await amina.says(talk, "dit bericht wordt eerst bewaard en dan gelezen")
    await talk.hears("Gehoord: dit bericht wordt eerst", COUNT)
    kinds = [_kind(request) for request in line.requests]
    assert "typing" in kinds, kinds


def _kind(request: Request) -> str:
    kinds = ["typing", "receipt", "send", "sync"]
    return next((kind for kind in kinds if f"/{kind}" in request.path), "other")
