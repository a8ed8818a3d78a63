"""A homeserver that says whatever a test wants it to say, true or not."""

import asyncio
import copy
import json
from collections.abc import Iterator
from typing import Any

from aiohttp import web

USER = "@amina:localhost"
ROOM = "!kamer:localhost"

_nonsense: list[Any] = [None, 7, -1, 1e300, True, "onzin", [], {}, [None], {"a": {"b": [1]}}]


class Answer:
    """What comes back for one request: a status, and JSON or raw bytes."""

    def __init__(self, body: Any, status: int = 200) -> None:
        self.status = status
        self.bytes = body if isinstance(body, bytes) else json.dumps(body).encode()


class FakeHomeserver:
    """Answers the few requests that Buur makes; each sync takes the next answer of a list."""

    def __init__(self, account: str) -> None:
        self.user = f"@{account}:localhost"
        self.sent: list[dict[str, Any]] = []
        self.joins: list[str] = []
        self.requests = 0
        self.refused_rooms: dict[str, Answer] = {}
        self.is_revoked = False
        self.port = 0
        self._syncs: list[Answer] = []
        self._moved = asyncio.Condition()
        self._number = 0
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_done(self) -> bool:
        """Whether every answer was given."""
        return not self._syncs

    async def start(self) -> None:
        application = web.Application(client_max_size=10 * 1024 * 1024)
        application.router.add_route("*", "/{path:.*}", self._take)
        self._runner = web.AppRunner(application, access_log=None, handler_cancellation=True)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def tells(self, *answers: Answer) -> None:
        """Gives these answers to the next syncs, one by one."""
        async with self._moved:
            self._syncs += answers
            self._moved.notify_all()

    async def hears(self, text: str, within: float = 60) -> None:
        """Waits until Buur said something with this text."""

        def is_said() -> bool:
            return any(text in str(content.get("body")) for content in self.sent)

        try:
            async with self._moved:
                await asyncio.wait_for(self._moved.wait_for(is_said), within)
        except asyncio.TimeoutError:
            left = f"{len(self._syncs)} answers to syncs are left"
            raise AssertionError(
                f"Buur did not say '{text}'; {left}; it said {self.sent}"
            ) from None

    async def _take(self, request: web.Request) -> web.Response:
        self.requests += 1
        body = await request.read()
        answer = await self._answer(request.method, request.path, body)
        return web.Response(
            status=answer.status, body=answer.bytes, content_type="application/json"
        )

    async def _answer(self, method: str, path: str, body: bytes) -> Answer:
        if path.endswith("/versions"):
            return Answer({"versions": ["v1.1", "v1.11"], "unstable_features": {}})
        if path.endswith("/login") and method == "GET":
            return Answer({"flows": [{"type": "m.login.password"}]})
        if self.is_revoked:
            return Answer({"errcode": "M_UNKNOWN_TOKEN", "error": "Invalid access token"}, 401)
        if path.endswith("/login"):
            return Answer({"user_id": self.user, "access_token": "sleutel", "device_id": "BUUR"})
        if path.endswith("/whoami"):
            return Answer({"user_id": self.user, "device_id": "BUUR"})
        if path.endswith("/filter"):
            return Answer({"filter_id": "1"})
        if path.endswith("/sync"):
            return await self._next_sync()
        if "/join" in path and method == "POST":
            return await self._join(path)
        if "/send/" in path:
            return await self._keep(json.loads(body))
        if path.endswith("/messages"):
            return Answer({"chunk": [], "start": "a"})
        return Answer({})

    async def _next_sync(self) -> Answer:
        async with self._moved:
            try:
                await asyncio.wait_for(self._moved.wait_for(lambda: bool(self._syncs)), 20)
            except asyncio.TimeoutError:
                return Answer(self.quiet())
            return self._syncs.pop(0)

    async def _join(self, path: str) -> Answer:
        room = next((room for room in self.refused_rooms if room.strip("!") in path), "")
        self.joins.append(path)
        return self.refused_rooms.get(room, Answer({"room_id": ROOM}))

    async def _keep(self, content: dict[str, Any]) -> Answer:
        async with self._moved:
            self.sent.append(content)
            self._moved.notify_all()
        return Answer({"event_id": f"$van-buur-{len(self.sent)}"})

    # What a sync can hold

    def quiet(self) -> dict[str, Any]:
        """A sync in which nothing happened."""
        self._number += 1
        return {"next_batch": f"s{self._number}"}

    def invitation(self, *rooms: str, version: str = "10") -> dict[str, Any]:
        """A sync with invitations into these rooms, or into the direct one."""
        members = [self._member(USER, "join"), self._member(self.user, "invite")]
        created = self._event("m.room.create", {"room_version": version}, state_key="")
        invited = {"invite_state": {"events": [created, *members]}}
        return {**self.quiet(), "rooms": {"invite": dict.fromkeys(rooms or [ROOM], invited)}}

    def message(self, text: str, *, has_arrived: bool = False) -> dict[str, Any]:
        """A sync with a message in the direct room; with all that may stand beside it."""
        said = self._event("m.room.message", {"msgtype": "m.text", "body": text})
        members = [self._member(USER, "join"), self._member(self.user, "join")]
        joined = {
            "summary": {"m.joined_member_count": 2, "m.invited_member_count": 0},
            "state": {"events": members if has_arrived else []},
            "timeline": {"events": [said], "limited": False, "prev_batch": "voor"},
            "ephemeral": {"events": [{"type": "m.typing", "content": {"user_ids": [USER]}}]},
            "account_data": {"events": []},
            "unread_notifications": {"notification_count": 1, "highlight_count": 0},
        }
        direct = {"type": "m.direct", "content": {USER: [ROOM]}}
        return {
            **self.quiet(),
            "rooms": {"join": {ROOM: joined}, "invite": {}, "leave": {}},
            "account_data": {"events": [direct]},
            "device_lists": {"changed": [], "left": []},
        }

    def _member(self, user: str, membership: str) -> dict[str, Any]:
        content = {"membership": membership, "displayname": "Iemand", "is_direct": True}
        return self._event("m.room.member", content, state_key=user)

    def _event(self, kind: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
        self._number += 1
        return {
            "type": kind,
            "sender": USER,
            "event_id": f"$van-amina-{self._number}",
            "origin_server_ts": 1_790_000_000_000 + self._number,
            "content": content,
            "unsigned": {"age": 12},
            **more,
        }


def distortions(sample: Any) -> Iterator[Any]:
    """Copies of a piece of JSON with one nonsensical value each, at every place there is."""
    for path in list(_paths(sample)):
        for value in _nonsense:
            copied = copy.deepcopy(sample)
            place = copied
            for step in path[:-1]:
                place = place[step]
            place[path[-1]] = value
            yield copied


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        steps = list(value.items())
    else:
        steps = list(enumerate(value)) if isinstance(value, list) else []
    for step, inner in steps:
        yield from _paths(inner, (*path, step))
