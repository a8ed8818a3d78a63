"""The program under test, with everything it keeps in a folder of its own."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import aiohttp

from .child import Child, run
from .homeserver import NAME
from .waiting import eventually, free_port

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("BUUR_PROGRAM", str(ROOT / ".build/debug/buur"))
CHANNEL = "matrix"
KAMER = "kamer"

_channels = """
health:
  port: {port}
matrix:
"""
_account = """
  - name: {channel}
    kamer: {kamer}
    homeserver: {homeserver}
    user: "{user}"
    invites: {invites}
"""


class Buur:
    """One Buur with one Matrix account: its settings, its database and, while it runs, its process.

    What the program is told, and where, stands in this file only.
    """

    def __init__(
        self,
        folder: Path,
        homeserver: str,
        account: str,
        *,
        invites: str = "everyone",
        dialogs: Path | None = None,
        clock: str | None = None,
        coordinators: Sequence[str] = (),
    ) -> None:
        self.account = account
        self.user = f"@{account}:{NAME}"
        self.folder = folder
        self.database = folder / "buur.sqlite"
        # A moment such as "2026-11-24 10:00" or "+1d" at which its clock begins; nil is now.
        self.clock = clock
        self._port = free_port()
        self._child: Child | None = None
        self._dialogs = folder / "Dialogs"
        self._config = folder / "Config"
        folder.mkdir(parents=True)
        if dialogs:
            shutil.copytree(dialogs, self._dialogs)
        else:
            self.lay_test_dialogs(self._dialogs)
        shutil.copytree(ROOT / "Config", self._config)
        self.connect(homeserver, invites)
        self._choose_coordinators(coordinators)

    def connect(self, homeserver: str, invites: str = "everyone") -> None:
        """Writes which homeserver it talks to, and whose invitations it takes."""
        self._channels.write_text(_channels.format(port=self._port))
        self.add_account(homeserver, self.user, invites=invites)

    def add_account(
        self,
        homeserver: str,
        user: str,
        *,
        channel: str = CHANNEL,
        kamer: str = KAMER,
        invites: str = "everyone",
    ) -> None:
        """Writes an account behind the others."""
        with self._channels.open("a") as file:
            file.write(
                _account.format(
                    channel=channel, kamer=kamer, homeserver=homeserver, user=user, invites=invites
                )
            )

    @property
    def _channels(self) -> Path:
        return self._config / "kanalen.yaml"

    def _choose_coordinators(self, users: Sequence[str]) -> None:
        settings = self._config / "instellingen.yaml"
        names = "".join(f"\n  - {address(user)}" for user in users) or " []"
        text = settings.read_text()
        rest = text[: text.index("\ncoordinators:")]
        settings.write_text(f"{rest}\ncoordinators:{names}\n")

    @staticmethod
    def lay_test_dialogs(folder: Path) -> None:
        """Lays down the dialogs of the live tests, beside those that mend a conversation."""
        shutil.copytree(Path(__file__).parent / "Dialogs", folder)
        shutil.copytree(ROOT / "Dialogs/herstel", folder / "herstel")
        for dialog in (ROOT / "Dialogs").glob("briefje*.dialoog"):
            shutil.copy(dialog, folder)

    # The program

    async def run(self, *arguments: str, text: str = "") -> tuple[int, str]:
        """Runs one of its commands to the end; gives the exit code and what it wrote."""
        return await run([PROGRAM, *arguments], text)

    async def set_up(
        self, password: str = "geheim", *, channel: str = CHANNEL
    ) -> tuple[int, str]:
        """Logs in for once and for all, with the password on the input."""
        return await self.run("setup", "matrix", channel, *self._places(), text=password + "\n")

    async def register(self, name: str, user: str, *traits: str) -> None:
        """Registers somebody who writes from a Matrix account."""
        who = ["people", "add", name, "--address", address(user), *traits]
        code, output = await self.run(*who, *self._places())
        assert code == 0, output

    async def start(self, *, is_awaited: bool = True) -> None:
        """Starts it; it is there when its health says so."""
        moment = ["--at", self.clock] if self.clock else []
        command = [PROGRAM, "serve", *self._places(), *moment]
        log = self.folder / "output.log"
        self._child = await Child.start(command, log)
        if is_awaited:
            await eventually("Buur says that it is well", self.is_well, within=30)

    async def kill(self) -> None:
        if self._child:
            await self._child.kill()

    async def terminate(self, within: float = 15) -> int:
        return await self._child.terminate(within) if self._child else 0

    async def restart(self) -> None:
        """Kills it in the middle of whatever it does, and starts it again."""
        await self.kill()
        await self.start()

    async def ends(self, within: float = 15) -> int:
        """Waits until it has stopped by itself; gives its exit code."""
        assert self._child
        return await self._child.ends(within)

    @property
    def is_running(self) -> bool:
        return self._child is not None and self._child.is_running

    @property
    def pid(self) -> int:
        assert self._child
        return self._child.pid

    # What it tells of itself

    async def is_well(self) -> bool:
        assert self._child and self._child.is_running, self._child and self._child.tail()
        return (await self.health())[0] == 200

    async def health(self) -> tuple[int, str]:
        """What it answers to who asks how it is; 0 when it does not answer at all."""
        return await self._ask("/health")

    async def metrics(self) -> str:
        return (await self._ask("/metrics"))[1]

    def log(self) -> str:
        path = self.folder / "output.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def keeps(self, words: str) -> bool:
        """Whether these words are anywhere in the files of the database."""
        files = self.folder.glob(self.database.name + "*")
        return any(words.encode() in file.read_bytes() for file in files)

    def rows(self, query: str) -> list[tuple]:
        """Reads something from the database beside the program."""
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()

    async def _ask(self, path: str) -> tuple[int, str]:
        try:
            async with aiohttp.ClientSession() as session:
                async with session.get(f"http://127.0.0.1:{self._port}{path}") as answer:
                    return answer.status, await answer.text()
        except (aiohttp.ClientError, OSError):
            return 0, ""

    def _places(self) -> list[str]:
        dialogs = ["--dialogs", str(self._dialogs)]
        return [*dialogs, "--config", str(self._config), "--database", str(self.database)]


def address(user: str) -> str:
    """Where a Matrix user writes from, as people are registered by it."""
    return f"{CHANNEL}:{user}"
