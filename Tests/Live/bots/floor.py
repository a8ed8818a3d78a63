"""The floor: a loop that answers at once and keeps nothing. `floor.py URL USER PASSWORD`"""

import asyncio
import itertools
import json
import sys
import urllib.parse
from typing import Any

import aiohttp

_filter = json.dumps({"presence": {"types": []}, "room": {"ephemeral": {"types": []}}})


async def main(url: str, name: str, password: str) -> None:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as session:
        headers: dict[str, str] = {}
        numbers = itertools.count()
        under_way: set[asyncio.Task[Any]] = set()

        async def ask(method: str, path: str, body: Any = None, **query: str) -> Any:
            where = url + "/_matrix/client/v3" + path
            async with session.request(
                method, where, json=body, params=query, headers=headers
            ) as answer:
                return await answer.json()

        def begin(request: Any) -> None:
            task = asyncio.create_task(request)
            under_way.add(task)
            task.add_done_callback(under_way.discard)

        login = {"type": "m.id.user", "user": name}
        body = {"type": "m.login.password", "identifier": login, "password": password}
        signed_in = await ask("POST", "/login", body)
        headers["Authorization"] = f"Bearer {signed_in['access_token']}"
        query = {"filter": _filter, "timeout": "0"}
        is_first = True
        while True:
            sync = await ask("GET", "/sync", **query)
            query |= {"since": sync["next_batch"], "timeout": "30000"}
            rooms = sync.get("rooms", {})
            for room in rooms.get("invite", {}):
                begin(ask("POST", f"/join/{room}", {}))
            for room, joined in rooms.get("join", {}).items():
                for event in [] if is_first else joined["timeline"]["events"]:
                    content = event["content"]
                    if event["sender"] == signed_in["user_id"] or "body" not in content:
                        continue
                    said = {"msgtype": "m.text", "body": "Gehoord: " + content["body"]}
                    transaction = urllib.parse.quote(
                        f"{headers['Authorization'][-8:]}{next(numbers)}"
                    )
                    path = f"/rooms/{room}/send/m.room.message/{transaction}"
                    begin(ask("PUT", path, said))
            is_first = False


asyncio.run(main(*sys.argv[1:4]))
