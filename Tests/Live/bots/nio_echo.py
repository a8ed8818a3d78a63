"""An echo as matrix-nio's own examples make it. `nio_echo.py URL USER PASSWORD`"""

import asyncio
import sys

import nio


async def main(url: str, name: str, password: str) -> None:
    client = nio.AsyncClient(url, f"@{name}:localhost")

    async def answer(room: nio.MatrixRoom, event: nio.RoomMessageText) -> None:
        if event.sender != client.user_id:
            content = {"msgtype": "m.text", "body": "Gehoord: " + event.body}
            await client.room_send(room.room_id, "m.room.message", content)

    async def join(room: nio.MatrixRoom, event: nio.InviteMemberEvent) -> None:
        if event.state_key == client.user_id:
            await client.join(room.room_id)

    await client.login(password)
    client.add_event_callback(join, nio.InviteMemberEvent)
    await client.sync(timeout=0, full_state=True)
    client.add_event_callback(answer, nio.RoomMessageText)
    await client.sync_forever(timeout=30_000)


asyncio.run(main(*sys.argv[1:4]))
