"""Passwords that are wrong, tokens that are gone, and servers that talk nonsense."""

import stat
from pathlib import Path

from ..buur import Buur
from ..fake import Answer, FakeHomeserver, distortions
from ..proxy import Fate, Request
from ..stage import Stage
from ..steps import begin, begin_counting, count, sentence
from ..waiting import eventually, free_port


async def a_wrong_password_is_refused_in_one_sentence(stage: Stage) -> None:
    buur = await stage.buur(is_set_up=False, is_started=False)
    code, output = await buur.set_up("verkeerd")
    assert code != 0, "a wrong password was taken"
    assert "verkeerd" not in output, "the password was written out"
    assert "password" in sentence(output), output
    code, output = await buur.set_up("geheim")
    assert code == 0, output
    assert "geheim" not in output and "geheim" not in buur.log()


async def a_server_that_is_not_there_is_told_in_one_sentence(stage: Stage) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    buur = await stage.buur(nobody, is_set_up=False, is_started=False)
    code, output = await buur.set_up()
    assert code != 0, output
    sentence(output)


async def a_server_that_is_no_homeserver_is_told_in_one_sentence(stage: Stage) -> None:
    wire = await stage.line("http://127.0.0.1:1")
    wire.plan = _says_html
    buur = await stage.buur(wire.url, is_set_up=False, is_started=False)
    code, output = await buur.set_up()
    assert code != 0, output
    sentence(output)


async def it_does_not_serve_before_it_is_set_up(stage: Stage) -> None:
    buur = await stage.buur(is_set_up=False, is_started=False)
    await buur.start(is_awaited=False)
    assert await buur.ends(within=20) != 0
    assert "setup matrix" in buur.log(), buur.log()


async def nobody_else_can_read_its_credentials(stage: Stage) -> None:
    buur, _, _ = await begin(stage)
    token = await stage.homeserver.login(buur.account, "geheim")
    kind = token.split("_")[0] + "_"  # as all tokens of this server begin
    holders = [path for path in buur.folder.rglob("*") if path.is_file() and _holds(path, kind)]
    assert holders, "no file holds a token; where does it keep it?"
    for path in holders:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, f"{path} can be read by others"
    assert kind not in buur.log(), "a token was logged"
    command = open(f"/proc/{buur.pid}/cmdline").read() + open(f"/proc/{buur.pid}/environ").read()
    assert kind not in command and "geheim" not in command, "'ps' shows a secret"


async def a_token_that_is_revoked_is_told_and_not_tried_for_ever(stage: Stage) -> None:
    wire = await stage.line()
    buur = await stage.buur(wire.url)
    await stage.homeserver.revoke_all_tokens(buur.account, "geheim")

    async def is_unwell() -> bool:
        return buur.is_running and (await buur.health())[0] != 200

    await eventually("its health says so", is_unwell, within=40)
    assert buur.is_running, "it stopped, so that nobody can ask it what is wrong"
    assert "setup matrix" in (await buur.health())[1] + buur.log(), "it does not say what to do"
    before = len(wire.requests)
    await _a_while(stage)
    assert len(wire.requests) - before <= 3, "it hammers a server that does not know it"


async def every_field_of_a_sync_may_be_nonsense(stage: Stage) -> None:
    fake, buur = await _begin_with_fake(stage)
    try:
        await fake.tells(Answer(fake.invitation()), Answer(fake.message("hallo", has_arrived=True)))
        await fake.hears("Waar kan ik je mee helpen?")
        strange = [*distortions(fake.message("Tellen")), *distortions(fake.invitation())]
        await fake.tells(*(Answer(body) for body in strange))
        await fake.tells(Answer(fake.message("ik wil heel graag een kleur kiezen")))
        await fake.tells(Answer(fake.message("dit is het allerlaatste bericht van deze proef")))
        await eventually("it took all of it", lambda: fake.is_done, within=120)
        before = len(fake.sent)
        await fake.tells(Answer(fake.message("help")))
        await eventually("it still answers", lambda: len(fake.sent) > before, within=30)
        assert buur.is_running, buur.log()
    finally:
        await fake.stop()


async def an_answer_that_is_no_json_is_asked_again(stage: Stage) -> None:
    fake, buur = await _begin_with_fake(stage)
    try:
        deep = b'{"next_batch":' + b"[" * 20_000 + b"]" * 20_000 + b"}"
        for broken in [b"", b"{", b"<html>", b"\xff\xfe\x00", b"null", b"[]", deep]:
            await fake.tells(Answer(broken))
        await fake.tells(Answer(fake.invitation()), Answer(fake.message("hallo", has_arrived=True)))
        await fake.hears("Waar kan ik je mee helpen?", within=120)
        assert buur.is_running, buur.log()
    finally:
        await fake.stop()


async def a_room_of_a_version_that_nobody_knows_holds_up_nobody(stage: Stage) -> None:
    fake, buur = await _begin_with_fake(stage)
    try:
        odd = "!vreemd:localhost"
        refusal = {"errcode": "M_INCOMPATIBLE_ROOM_VERSION", "error": "no", "room_version": "99"}
        fake.refused_rooms[odd] = Answer(refusal, 400)
        await fake.tells(Answer(fake.invitation(odd, version="99")))
        await fake.tells(Answer(fake.invitation()), Answer(fake.message("hallo", has_arrived=True)))
        await fake.hears("Waar kan ik je mee helpen?")
        await _a_while(stage)
        attempts = sum("vreemd" in path for path in fake.joins)
        assert 1 <= attempts <= 5, f"it tried to join {attempts} times"
        assert buur.is_running
    finally:
        await fake.stop()


async def ten_thousand_invitations_hold_up_nobody(stage: Stage) -> None:
    fake, buur = await _begin_with_fake(stage)
    try:
        await fake.tells(Answer(fake.invitation()), Answer(fake.message("hallo", has_arrived=True)))
        await fake.hears("Waar kan ik je mee helpen?")
        rooms = [f"!plaag{number}:localhost" for number in range(10_000)]
        await fake.tells(Answer(fake.invitation(*rooms)), Answer(fake.message("Tellen")))
        await fake.hears("Wat komt er nu?", within=30)
        early = len(fake.joins)
        assert early < len(rooms), "it took up every invitation before it answered"
        await eventually("each is taken up", lambda: len(fake.joins) > len(rooms), within=180)
        assert len(set(fake.joins)) == len(rooms) + 1 and buur.is_running, buur.log()
    finally:
        await fake.stop()


async def it_goes_on_counting_what_it_did(stage: Stage) -> None:
    buur, amina, talk = await begin(stage)
    await begin_counting(amina, talk)
    await count(amina, talk, 1)
    metrics = await buur.metrics()
    assert "# TYPE" in metrics and "buur_" in metrics, metrics[:400]
    for private in ["lange rij", amina.user, "geheim"]:
        assert private not in metrics and private not in buur.log(), f"it tells of '{private}'"


def _says_html(_: Request) -> Fate:
    return Fate(answer=(200, {"Content-Type": "text/html"}, "<html>Welkom</html>"))


def _holds(path: Path, words: str) -> bool:
    return words.encode() in path.read_bytes()


async def _begin_with_fake(stage: Stage) -> tuple[FakeHomeserver, Buur]:
    buur = await stage.buur(is_set_up=False, is_started=False)
    fake = FakeHomeserver(buur.account)
    await fake.start()
    buur.connect(fake.url)
    code, output = await buur.set_up()
    assert code == 0, output
    await buur.start()
    return fake, buur


async def _a_while(stage: Stage) -> None:
    """Lets a few seconds pass in which nothing should happen: a talk with another takes them."""
    other = await stage.buur()
    resident = await stage.resident("getuige", other)
    talk = await resident.meets_buur()
    await talk.hears_at_last("Waar kan ik je mee helpen?")
    await begin_counting(resident, talk)
    for number in range(1, 11):
        await count(resident, talk, number)
