"""What is no text: pictures, files, voices, places, and whatever clients think of next."""

import json
from pathlib import Path

from ..resident import Resident
from ..stage import Stage
from ..talk import Talk
from ..steps import PAINT, begin, begin_colours, begin_counting, count
from ..waiting import eventually

_png = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


async def a_picture_is_answered_kindly_and_the_question_stays(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    picture = await amina.sends_file(talk, "m.image", "brief.png", "image/png", _png)
    await talk.sees("Buur says something about it", lambda: len(talk.of_buur) > 3)
    [(path,)] = buur.rows("SELECT handle FROM received_file")
    assert Path(path).read_bytes() == _png, "the picture is not kept as it was sent"
    await amina.says(talk, "rood")
    await talk.hears_at_last(PAINT)
    assert talk.has_said(PAINT) == 1
    await amina.redacts(talk, picture)
    await eventually("the picture is gone", lambda: not Path(path).exists())


async def a_file_is_answered_kindly_and_the_question_stays(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    await amina.sends_file(talk, "m.file", "brief.pdf", "application/pdf", b"%PDF-1.4 voorbeeld")
    await talk.sees("Buur says something about it", lambda: len(talk.of_buur) > 3)
    await amina.says(talk, "rood")
    await talk.hears_at_last(PAINT)


async def a_voice_note_is_answered_kindly_and_the_question_stays(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    voice = {
        "org.matrix.msc3245.voice": {},
        "org.matrix.msc1767.audio": {"duration": 1200, "waveform": [0, 512, 1024, 512, 0]},
    }
    await amina.sends_file(talk, "m.audio", "stem.ogg", "audio/ogg", b"OggS" + bytes(60), **voice)
    await talk.sees("Buur says something about it", lambda: len(talk.of_buur) > 3)
    await amina.says(talk, "rood")
    await talk.hears_at_last(PAINT)


async def a_picture_that_is_not_there_is_answered_too(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_colours(amina, talk)
    content = {"msgtype": "m.image", "body": "weg.png", "url": "mxc://localhost/bestaatniet"}
    await amina.sends(talk, "m.room.message", content)
    await talk.sees("Buur says something about it", lambda: len(talk.of_buur) > 3)
    await amina.says(talk, "rood")
    await talk.hears_at_last(PAINT)


async def a_sticker_a_place_and_a_poll_break_nothing(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    place = {"msgtype": "m.location", "body": "hier ben ik", "geo_uri": "geo:52.37,4.89"}
    poll = {
        "m.text": [{"body": "Koffie of thee?"}],
        "m.poll": {"question": {"m.text": [{"body": "Koffie of thee?"}]}, "answers": []},
    }
    await amina.sends(talk, "m.sticker", {"body": "hart", "url": "mxc://localhost/x", "info": {}})
    await amina.sends(talk, "m.room.message", place)
    await amina.sends(talk, "org.matrix.msc3381.poll.start", poll)
    text = "dit is een bericht na al die andere dingen"
    await amina.says(talk, text)
    await talk.hears_at_last(f"Gehoord: {text}")
    assert talk.has_said("Gehoord") == 1, talk.failure("it heard words where there were none")


async def events_of_unknown_types_are_passed_over(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await amina.sends(talk, "nl.voorbeeld.onbekend", {"body": "dit is geen bericht"})
    await amina.sends(talk, "m.room.message", {"msgtype": "nl.voorbeeld.iets", "body": "iets"})
    await amina.sends(talk, "m.room.message", {"msgtype": "m.notice", "body": "van een robot"})
    await amina.sends(talk, "m.reaction", {"m.relates_to": {"rel_type": "m.annotation"}})
    await _count_after(amina, talk)


async def _count_after(amina: Resident, talk: Talk) -> None:
    text = "dit is een bericht na al die vreemde dingen"
    await amina.says(talk, text)
    await talk.hears_at_last(f"Gehoord: {text}")
    assert not talk.has_said("Gehoord: van een robot")
    assert not talk.has_said("Gehoord: dit is geen bericht")


async def the_longest_event_is_refused_kindly(stage: Stage) -> None:
    """An event may have 65,536 bytes; with its own keys around it this one has nearly that."""
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    longest = "heel veel woorden " * 3500
    assert 60_000 < len(json.dumps({"body": longest})) < 64_500
    await amina.says(talk, longest)
    before = len(talk.of_buur)
    await talk.sees("Buur says something about it", lambda: len(talk.of_buur) >= before + 1)
    text = "dit is een bericht na dat lange bericht"
    await amina.says(talk, text)
    await talk.hears_at_last(f"Gehoord: {text}")


async def letters_of_every_kind_come_back_as_they_were(stage: Stage) -> None:
    _, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    for text in [
        "مرحبا يا جاري كيف حالك اليوم هنا",
        "şu an çok iyiyim ğ İ ı ö ü",
        "één 👩‍👩‍👧 twee 🇳🇱 drie vier vijf zes",
    ]:
        await amina.says(talk, text)
        await talk.hears_at_last(f"Gehoord: {text}")
    await talk.hears_at_last("Wat komt er nu?")
    await count(amina, talk, 1)
