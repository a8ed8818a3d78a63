"""Somebody who only asks and waits for the answer, with as little in between as can be."""

import asyncio
import itertools
import time
from typing import Any

import aiohttp

from .homeserver import Homeserver

_numbers = itertools.count(1)


class Caller:
    """A bare client with one room, which sends a text and waits until it comes back."""

    def __init__(self, homeserver: Homeserver, name: str, bot: str) -> None:
        self._homeserver = homeserver
        self._name = name
        self._bot = bot
        self._waiting: dict[str, asyncio.Future[float]] = {}
        self._is_joined = asyncio.Event()
        self.doubles = 0
        self._answered: set[str] = set()
        self.room = ""

    async def call(self) -> None:
        """Makes an account and a room, and waits until the bot is in it."""
        await self._homeserver.register(self._name, "geheim")
        token = await self._homeserver.login(self._name, "geheim")
        self._session = aiohttp.ClientSession(
            self._homeserver.url,
            headers={"Authorization": f"Bearer {token}"},
            timeout=aiohttp.ClientTimeout(total=None),
        )
        self._listening = asyncio.create_task(self._listen())
        for _ in range(12):
            if await self._is_taken_in():
                return
        raise AssertionError(f"{self._bot} did not take the invitation")

    async def _is_taken_in(self) -> bool:
        """Makes a room; some bots pass over invitations from before they were there."""
        room = {"invite": [self._bot], "is_direct": True, "preset": "trusted_private_chat"}
        self.room = (await self._ask("POST", "/createRoom", room))["room_id"]
        try:
            await asyncio.wait_for(self._is_joined.wait(), 10)
        except asyncio.TimeoutError:
            return False
        return True

    async def hang_up(self) -> None:
        self._listening.cancel()
        await self._session.close()

    async def ask(self, within: float = 60) -> float:
        """Sends a text; gives the seconds until the bot answered it."""
        start = time.perf_counter()
        answer = await self.send()
        return await asyncio.wait_for(answer, within) - start

    async def send(self) -> "asyncio.Future[float]":
        """Sends a text; what it gives is done when the bot answers."""
        text = f"dit is de vraag met nummer {next(_numbers):06}"
        answer = self._waiting[text] = asyncio.get_running_loop().create_future()
        path = f"/rooms/{self.room}/send/m.room.message/{text[-6:]}"
        await self._ask("PUT", path, {"msgtype": "m.text", "body": text})
        return answer

    async def _ask(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        where = "/_matrix/client/v3" + path
        async with self._session.request(method, where, json=body, params=query) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def _listen(self) -> None:
        query = {"timeout": "0", "filter": '{"room":{"timeline":{"limit":500}}}'}
        while True:
            sync = await self._ask("GET", "/sync", **query)
            now = time.perf_counter()
            query |= {"since": sync["next_batch"], "timeout": "30000"}
            joined = sync.get("rooms", {}).get("join", {}).get(self.room, {})
            events = joined.get("timeline", {}).get("events", [])
            for event in [*joined.get("state", {}).get("events", []), *events]:
                self._take(event, now)

    def _take(self, event: dict[str, Any], now: float) -> None:
        if event["sender"] != self._bot:
            return
        if event["type"] == "m.room.member" and event["content"]["membership"] == "join":
            self._is_joined.set()
        text = str(event["content"].get("body", "")).removeprefix("Gehoord: ")[:33]
        if text in self._answered:
            self.doubles += 1
        if answer := self._waiting.pop(text, None):
            self._answered.add(text)
            if not answer.done():
                answer.set_result(now)
