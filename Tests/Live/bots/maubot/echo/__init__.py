"""An echo as a plugin of maubot."""

from maubot import MessageEvent, Plugin
from maubot.handlers import event
from mautrix.types import EventType, MessageType


class Echo(Plugin):
    @event.on(EventType.ROOM_MESSAGE)
    async def answer(self, said: MessageEvent) -> None:
        if said.sender != self.client.mxid and said.content.msgtype == MessageType.TEXT:
            await self.client.send_text(said.room_id, "Gehoord: " + said.content.body)
