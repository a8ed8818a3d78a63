"""What one test needs: a homeserver, a line to it, a Buur, and people. All goes afterwards."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from .buur import Buur
from .homeserver import NAME, Homeserver
from .proxy import Proxy
from .resident import Resident

Test = Callable[["Stage"], Awaitable[None]]


def lasting(seconds: float) -> Callable[[Test], Test]:
    """Marks a test that may take another time than usual."""

    def mark(test: Test) -> Test:
        setattr(test, "longest", seconds)
        return test

    return mark


class Stage:
    """The surroundings of one test. Accounts bear its number, so that tests share a server."""

    def __init__(self, number: int, folder: Path, homeserver: Homeserver) -> None:
        self.homeserver = homeserver
        self.folder = folder / f"test{number}"
        self._number = number
        self._buurs: list[Buur] = []
        self._residents: list[Resident] = []
        self._proxies: list[Proxy] = []
        self._homeservers: list[Homeserver] = []
        self.folder.mkdir()

    async def own_homeserver(self, *, has_limits: bool = False) -> Homeserver:
        """Takes another server than the shared one, for who wants to stop it."""
        folder = self.folder / f"homeserver{len(self._homeservers)}"
        self.homeserver = Homeserver(folder, has_limits=has_limits)
        self._homeservers.append(self.homeserver)
        await self.homeserver.start()
        return self.homeserver

    async def line(self, upstream: str | None = None) -> Proxy:
        """Lays a line to the homeserver that can be made bad."""
        proxy = Proxy(upstream or self.homeserver.url)
        self._proxies.append(proxy)
        await proxy.start()
        return proxy

    async def buur(
        self,
        url: str | None = None,
        *,
        is_started: bool = True,
        is_set_up: bool = True,
        **options: Any,
    ) -> Buur:
        """Makes an account and a Buur that is logged in to it, and starts it."""
        name = f"buur{self._number}-{len(self._buurs)}"
        folder = self.folder / name
        buur = Buur(folder, url or self.homeserver.url, name, **options)
        self._buurs.append(buur)
        await self.homeserver.register(name, "geheim")
        if is_set_up:
            code, output = await buur.set_up()
            assert code == 0, f"setup gives {code}: {output}"
        if is_started:
            await buur.start()
        return buur

    async def second_account(self, buur: Buur, *, channel: str, kamer: str) -> str:
        """Gives a Buur that is not started yet another account; gives its id."""
        name = self.account(channel)
        user = f"@{name}:{NAME}"
        await self.homeserver.register(name, "geheim")
        buur.add_account(self.homeserver.url, user, channel=channel, kamer=kamer)
        code, output = await buur.set_up(channel=channel)
        assert code == 0, f"setup gives {code}: {output}"
        return user

    async def resident(self, name: str, buur: Buur, account: str | None = None) -> Resident:
        """Lets somebody come by who may talk with Buur, or with another of its accounts."""
        resident = await Resident.arrive(
            self.homeserver, self.account(name), account or buur.user
        )
        self._residents.append(resident)
        return resident

    def account(self, name: str) -> str:
        """The name of an account of this test."""
        return f"{name}{self._number}"

    async def clear(self) -> None:
        """Ends everything that was started here."""
        for buur in self._buurs:
            await buur.kill()
        await asyncio.gather(*(resident.leave() for resident in self._residents))
        for proxy in self._proxies:
            await proxy.stop()
        for homeserver in self._homeservers:
            await homeserver.kill()

    def logs(self) -> str:
        """The last words of each Buur, for who has to find out what went wrong."""
        tails = [
            "\n".join(f"    {line}" for line in b.log().splitlines()[-12:]) for b in self._buurs
        ]
        return "\n".join(f"  {b.account} wrote:\n{tail}" for b, tail in zip(self._buurs, tails))
