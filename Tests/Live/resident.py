"""Somebody with a Matrix client on her phone."""

import asyncio
import itertools
import logging
from collections.abc import Sequence
from typing import Any

import aiohttp
import nio

from .homeserver import NAME, Homeserver
from .talk import PATIENCE, Message, Talk

_transactions = itertools.count()

# What goes wrong with a request is seen by who waits for what comes of it.
logging.getLogger("nio").setLevel(logging.CRITICAL)


class Resident:
    """A person with an own matrix-nio client, who reads whatever the server tells her."""

    def __init__(self, homeserver: Homeserver, name: str, buur: str) -> None:
        self.name = name
        self.user = f"@{name}:{NAME}"
        self.invitations: dict[str, dict[str, Any]] = {}
        self._homeserver = homeserver
        self._buur = buur
        self._talks: dict[str, Talk] = {}
        self._changed = asyncio.Condition()
        self._client = nio.AsyncClient(
            homeserver.url, self.user, config=nio.AsyncClientConfig(max_timeout_retry_wait_time=1)
        )
        self._listening: asyncio.Task[None] | None = None

    @classmethod
    async def arrive(cls, homeserver: Homeserver, name: str, buur: str) -> "Resident":
        """Makes an account, logs in and listens from then on."""
        await homeserver.register(name, "geheim")
        resident = cls(homeserver, name, buur)
        answer = await resident._client.login("geheim")
        assert isinstance(answer, nio.LoginResponse), answer
        resident._listening = asyncio.create_task(resident._listen())
        return resident

    @property
    def token(self) -> str:
        return self._client.access_token

    async def leave(self) -> None:
        """Closes the client; nothing of the account changes."""
        if self._listening:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._client.close()

    # Rooms

    async def opens(
        self,
        invited: Sequence[str] | None = None,
        *,
        is_direct: bool = True,
        is_shared: bool = True,
        state: Sequence[dict[str, Any]] = (),
        version: str | None = None,
        name: str | None = None,
    ) -> Talk:
        """Makes a room and invites Buur there, or whoever is named; waits for nobody.

        In a shared room the others may do all that she may, as most clients make direct rooms.
        """
        preset = nio.RoomPreset.trusted_private_chat if is_shared else nio.RoomPreset.private_chat
        answer = await self._client.room_create(
            is_direct=is_direct,
            invite=[self._buur] if invited is None else invited,
            preset=preset,
            initial_state=state,
            room_version=version,
            name=name,
        )
        assert isinstance(answer, nio.RoomCreateResponse), answer
        return self.talk(answer.room_id)

    async def meets_buur(self, *, is_shared: bool = True) -> Talk:
        """Opens a direct room with Buur, and waits until it is there."""
        talk = await self.opens(is_shared=is_shared)
        await talk.sees_member(self._buur, "join")
        return talk

    def talk(self, room: str) -> Talk:
        """What is said in a room."""
        return self._talks.setdefault(room, Talk(room, self._buur, changed=self._changed))

    async def is_invited(self, within: float = PATIENCE) -> str:
        """Waits for an invitation to a room, and gives the first."""
        try:
            async with self._changed:
                arrived = self._changed.wait_for(lambda: bool(self.invitations))
                await asyncio.wait_for(arrived, within)
        except asyncio.TimeoutError:
            raise AssertionError(f"{self.name} was not invited within {within} s") from None
        return next(iter(self.invitations))

    async def joins(self, room: str) -> Talk:
        await self.ask("POST", f"/join/{room}")
        self.invitations.pop(room, None)
        return self.talk(room)

    async def invites(self, talk: Talk, user: str | None = None) -> None:
        await self._act(talk, "invite", user)

    async def kicks(self, talk: Talk, user: str | None = None) -> None:
        await self._act(talk, "kick", user)

    async def bans(self, talk: Talk, user: str | None = None) -> None:
        await self._act(talk, "ban", user)

    async def unbans(self, talk: Talk, user: str | None = None) -> None:
        await self._act(talk, "unban", user)

    async def leaves(self, talk: Talk) -> None:
        await self.ask("POST", f"/rooms/{talk.room}/leave")

    async def upgrades(self, talk: Talk, version: str) -> Talk:
        """Moves a room to another version; gives the room that takes its place."""
        body = {"new_version": version}
        answer = await self.ask("POST", f"/rooms/{talk.room}/upgrade", body)
        return self.talk(answer["replacement_room"])

    async def _act(self, talk: Talk, what: str, user: str | None) -> None:
        await self.ask("POST", f"/rooms/{talk.room}/{what}", {"user_id": user or self._buur})

    # Messages

    async def says(self, talk: Talk, text: str, **more: Any) -> str:
        """Sends a text; more keys of its content may be given."""
        return await self.sends(talk, "m.room.message", {"msgtype": "m.text", "body": text, **more})

    async def replies(self, talk: Talk, to: Message, text: str) -> str:
        """Replies to a message, as clients do it, with the quoted fallback in the body."""
        quoted = f"> <{to.sender}> {to.body.splitlines()[0]}\n\n{text}"
        relation = {"m.in_reply_to": {"event_id": to.id}}
        return await self.says(talk, quoted, **{"m.relates_to": relation})

    async def says_in_thread(self, talk: Talk, root: str, text: str) -> str:
        relation = {
            "rel_type": "m.thread",
            "event_id": root,
            "is_falling_back": True,
            "m.in_reply_to": {"event_id": root},
        }
        return await self.says(talk, text, **{"m.relates_to": relation})

    async def reacts(self, talk: Talk, to: Message, key: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": to.id, "key": key}
        return await self.sends(talk, "m.reaction", {"m.relates_to": relation})

    async def edits(self, talk: Talk, event: str, text: str) -> str:
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": event}
        return await self.says(
            talk, f"* {text}", **{"m.new_content": new, "m.relates_to": relation}
        )

    async def redacts(self, talk: Talk, event: str) -> None:
        answer = await self._client.room_redact(talk.room, event)
        assert isinstance(answer, nio.RoomRedactResponse), answer

    async def sends(self, talk: Talk, kind: str, content: dict[str, Any]) -> str:
        """Sends any event, and gives its id; the server may die meanwhile."""
        answer = await self._client.room_send(
            talk.room, kind, content, tx_id=f"live{next(_transactions)}"
        )
        assert isinstance(answer, nio.RoomSendResponse), answer
        return answer.event_id

    async def sends_file(
        self, talk: Talk, kind: str, name: str, mime: str, content: bytes, **more: Any
    ) -> str:
        """Uploads a file and sends it as an `m.image`, `m.file` or `m.audio`."""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": mime}
        url = f"{self._homeserver.url}/_matrix/media/v3/upload?filename={name}"
        async with aiohttp.ClientSession(headers=headers) as session:
            async with session.post(url, data=content) as answer:
                uri = (await answer.json())["content_uri"]
        info = {"mimetype": mime, "size": len(content)}
        body = {"msgtype": kind, "body": name, "url": uri, "info": info, **more}
        return await self.sends(talk, "m.room.message", body)

    async def account_name(self, user: str) -> str:
        """The name that a user shows to others."""
        return (await self.ask("GET", f"/profile/{user}/displayname")).get("displayname", "")

    async def history(self, room: str) -> list[Message]:
        """Everything in a room from its first event on, as the server keeps it."""
        events: list[dict[str, Any]] = []
        start = ""
        while True:
            page = await self.ask("GET", f"/rooms/{room}/messages?dir=f&limit=500{start}")
            events += page["chunk"]
            if "end" not in page or not page["chunk"]:
                return [Message(event["sender"], event) for event in events]
            start = f"&from={page['end']}"

    async def ask(self, method: str, path: str, body: Any = None) -> Any:
        """One request beside the client, for what matrix-nio cannot do."""
        path = "/_matrix/client/v3" + path
        sent = {} if method == "POST" and body is None else body
        return await self._homeserver.ask(method, path, sent, token=self.token)

    # Listening

    async def _listen(self) -> None:
        everything = {"room": {"timeline": {"limit": 1000}}}
        while True:
            answer = await self._client.sync(timeout=30_000, sync_filter=everything)
            if not isinstance(answer, nio.SyncResponse):
                await asyncio.sleep(0.2)  # the server is away
                continue
            async with self._changed:
                self._take(answer)
                self._changed.notify_all()

    def _take(self, answer: nio.SyncResponse) -> None:
        for room, info in answer.rooms.invite.items():
            self.invitations[room] = {e.source.get("type", ""): e.source for e in info.invite_state}
        for room, info in [*answer.rooms.join.items(), *answer.rooms.leave.items()]:
            talk = self.talk(room)
            for event in info.state:
                self._note(talk, event.source)
            for event in info.timeline.events:
                self._note(talk, event.source)
                self._note_message(talk, event.source)
            for notice in info.ephemeral:
                if isinstance(notice, nio.TypingNoticeEvent):
                    talk.typing.append(set(notice.users))
                if isinstance(notice, nio.ReceiptEvent):
                    for receipt in notice.receipts:
                        talk.receipts.setdefault(receipt.event_id, set()).add(receipt.user_id)

    def _note(self, talk: Talk, event: dict[str, Any]) -> None:
        if event.get("type") == "m.room.member":
            talk.members[event["state_key"]] = event["content"].get("membership", "")
        elif "state_key" in event:
            talk.state[event["type"]] = event["content"]

    def _note_message(self, talk: Talk, event: dict[str, Any]) -> None:
        if event.get("type") == "m.room.message" and event["content"]:
            talk.messages.append(Message(event["sender"], event))
