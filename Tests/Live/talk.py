"""What was said in one room, as one client saw it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

PATIENCE = 25.0  # seconds for what takes Buur a blink; the machine may be busy


@dataclass
class Message:
    """Something that somebody sent into a room."""

    sender: str
    event: dict[str, Any]

    @property
    def id(self) -> str:
        return self.event["event_id"]

    @property
    def content(self) -> dict[str, Any]:
        return self.event["content"]

    @property
    def body(self) -> str:
        return str(self.content.get("body", ""))

    @property
    def relation(self) -> dict[str, Any]:
        return self.content.get("m.relates_to", {})

    def __str__(self) -> str:
        shown = self.body or f"({self.event['type']}) {self.content}"
        return f"{self.sender.split(':')[0]}: {shown[:400]}"


@dataclass
class Talk:
    """A room as it comes in. Whoever waits for something is woken at every sync."""

    room: str
    buur: str
    messages: list[Message] = field(default_factory=list)
    members: dict[str, str] = field(default_factory=dict)
    typing: list[set[str]] = field(default_factory=list)
    receipts: dict[str, set[str]] = field(default_factory=dict)
    state: dict[str, dict[str, Any]] = field(default_factory=dict)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _heard: int = 0

    @property
    def of_buur(self) -> list[Message]:
        """What Buur said here, in order; what it did to its own words is not counted."""
        return [message for message in self.messages if message.sender == self.buur]

    def has_said(self, words: str) -> int:
        """How often Buur said these words here."""
        return sum(words in message.body for message in self.of_buur)

    async def hears(self, *texts: str, within: float = PATIENCE) -> list[Message]:
        """Waits for the next messages of Buur: these, in this order, and nothing in between."""
        heard = []
        for text in texts:
            position = self._heard
            await self.sees(f"Buur says '{text}'", lambda: len(self.of_buur) > position, within)
            message = self.of_buur[position]
            self._heard += 1
            assert text in message.body, self.failure(
                f"Buur was to say '{text}' and said '{message.body[:400]}'"
            )
            heard.append(message)
        return heard

    async def hears_at_last(self, text: str, within: float = PATIENCE) -> Message:
        """Waits for the first message of Buur with this text, whatever it says before."""
        await self.sees(
            f"Buur says '{text}'",
            lambda: any(text in message.body for message in self.of_buur[self._heard :]),
            within,
        )
        while text not in self.of_buur[self._heard].body:
            self._heard += 1
        self._heard += 1
        return self.of_buur[self._heard - 1]

    def hears_no_more(self) -> None:
        """Checks that Buur said nothing that was not listened to."""
        rest = [message.body for message in self.of_buur[self._heard :]]
        assert not rest, self.failure(f"Buur was to say no more, and said {rest}")

    async def sees(self, what: str, holds: Callable[[], bool], within: float = PATIENCE) -> None:
        """Waits until something holds; fails with the whole talk when it does not."""
        try:
            async with self.changed:
                await asyncio.wait_for(self.changed.wait_for(holds), within)
        except asyncio.TimeoutError:
            raise AssertionError(self.failure(f"not within {within} s: {what}")) from None

    async def sees_member(self, user: str, membership: str, within: float = PATIENCE) -> None:
        await self.sees(
            f"{user} is '{membership}' here",
            lambda: self.members.get(user) == membership,
            within,
        )

    async def sees_receipt(self, event: str) -> None:
        """Waits until Buur has read a message."""
        await self.sees("Buur has read it", lambda: self.buur in self.receipts.get(event, set()))

    def failure(self, sentence: str) -> str:
        """A sentence with the whole talk below it."""
        lines = [f"    {message}" for message in self.messages]
        return "\n".join([sentence, f"  the talk in {self.room}, {self.members}:", *lines])
