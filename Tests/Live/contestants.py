"""What is measured: Buur, a bare loop, and three bots that others made."""

import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path

from .buur import ROOT, Buur
from .child import Child
from .homeserver import NAME, Homeserver
from .waiting import free_port

_bots = Path(__file__).parent / "bots"


class Contestant(ABC):
    """A bot with an account of its own, which can be started and stopped."""

    label: str

    def __init__(self, folder: Path, homeserver: Homeserver) -> None:
        self.account = self.label.lower().replace(" ", "-")
        self.user = f"@{self.account}:{NAME}"
        self.folder = folder / self.account
        self.homeserver = homeserver
        self.child: Child | None = None

    async def prepare(self) -> None:
        """Makes the account, and whatever is done only once."""
        await self.homeserver.register(self.account, "geheim")
        self.folder.mkdir(exist_ok=True)

    @abstractmethod
    async def command(self) -> list[str]:
        """What starts it."""

    async def start(self) -> None:
        command = await self.command()
        environment = {"HOME": str(self.folder), "PYTHONPATH": str(_bots / "maubot")}
        self.child = await Child.start(command, self.folder / "output.log", environment)

    async def stop(self) -> None:
        if self.child:
            await self.child.kill()

    @property
    def pid(self) -> int:
        assert self.child
        return self.child.pid

    def log(self) -> str:
        """The last lines that it wrote."""
        return self.child.tail() if self.child else ""


class Floor(Contestant):
    label = "bare loop"

    async def command(self) -> list[str]:
        bot = str(_bots / "floor.py")
        return [sys.executable, bot, self.homeserver.url, self.account, "geheim"]


class Nio(Contestant):
    label = "matrix-nio"

    async def command(self) -> list[str]:
        bot = str(_bots / "nio_echo.py")
        return [sys.executable, bot, self.homeserver.url, self.account, "geheim"]


class Maubot(Contestant):
    label = "maubot"

    async def command(self) -> list[str]:
        token = await self.homeserver.login(self.account, "geheim")
        settings = self.folder / "config.yaml"
        settings.write_text(f"""
user:
  credentials:
    id: "{self.user}"
    homeserver: {self.homeserver.url}
    access_token: {token}
    device_id: null
  sync: true
  appservice: false
  hs_token: null
  autojoin: true
  displayname: disable
  avatar_url: disable
  ignore_initial_sync: false
  ignore_first_sync: false
server: {{hostname: 127.0.0.1, port: {free_port()}, base_path: /, public_url: "http://localhost"}}
database: "sqlite:{self.folder}/maubot.db"
database_opts: {{min_size: 1, max_size: 10}}
crypto_db_pickle_key: mau.crypto
plugin_config: {{}}
logging: {{version: 1, root: {{level: WARNING}}}}
""")
        python = str(_environment("maubot") / "bin/python")
        plugin = str(_bots / "maubot/maubot.yaml")
        return [python, "-m", "maubot.standalone", "-m", plugin, "-c", str(settings)]


class Opsdroid(Contestant):
    label = "opsdroid"
    _room: str | None = None

    async def command(self) -> list[str]:
        if not self._room:
            # It wants to be in a room of its own before it starts.
            token = await self.homeserver.login(self.account, "geheim")
            room = await self.homeserver.ask(
                "POST", "/_matrix/client/v3/createRoom", {"preset": "private_chat"}, token=token
            )
            self._room = room["room_id"]
        settings = self.folder / "configuration.yaml"
        settings.write_text(f"""
logging: {{level: warning, console: true, path: false}}
welcome-message: false
web: {{port: {free_port()}, host: 127.0.0.1}}
connectors:
  matrix:
    mxid: "{self.user}"
    password: geheim
    homeserver: {self.homeserver.url}
    device_id: OPSDROID
    store_path: {self.folder}
    enable_encryption: false
    rooms: {{main: {{alias: "{self._room}"}}}}
skills:
  echo: {{path: "{_bots}/opsdroid/echo", no-cache: true}}
""")
        return [str(_environment("opsdroid") / "bin/opsdroid"), "start", "-f", str(settings)]


class Program(Contestant):
    """Buur, with a dialog that gives one message for each message, as the others do."""

    label = "Buur"
    rounds = 1000

    async def prepare(self) -> None:
        await self.homeserver.register(self.account, "geheim")
        self._dialogs = self.folder.parent / "dialogs-of-buur"
        self._lay_dialogs()
        self.buur = Buur(self.folder, self.homeserver.url, self.account, dialogs=self._dialogs)
        code, output = await self.buur.set_up()
        assert code == 0, output

    async def command(self) -> list[str]:
        raise NotImplementedError("it is started by its own class")

    async def start(self) -> None:
        await self.buur.start(is_awaited=False)

    async def stop(self) -> None:
        await self.buur.kill()

    @property
    def pid(self) -> int:
        return self.buur.pid

    def log(self) -> str:
        return "\n".join(self.buur.log().splitlines()[-12:])

    def _lay_dialogs(self) -> None:
        Buur.lay_test_dialogs(self._dialogs)
        questions = [
            f"vraag b{n}: tekst\n  Gehoord: {{b{n - 1}}}\n  voorbeeld: hallo\n"
            for n in range(2, self.rounds + 1)
        ]
        head = (
            "dialoog welkom: Meten\n  voor: iedereen\n\n"
            "vraag b1: tekst\n  Hallo.\n  voorbeeld: hallo\n"
        )
        (self._dialogs / "welkom.dialoog").write_text("\n".join([head, *questions]))


def install() -> list[type[Contestant]]:
    """Everybody who can take part here; who cannot be installed is named, and left out."""
    taking_part: list[type[Contestant]] = [Floor, Program, Nio]
    others: list[type[Contestant]] = [Maubot, Opsdroid]
    for other in others:
        try:
            _install(other.label)
            taking_part.append(other)
        except subprocess.CalledProcessError as failure:
            print(f"{other.label} cannot be installed: {failure}", file=sys.stderr)
    return taking_part


def _environment(name: str) -> Path:
    return ROOT / ".build-live" / name


def _install(name: str) -> None:
    folder = _environment(name)
    if (folder / "installed").exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin/pip"), "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-r", str(_bots / name / "requirements.txt")], check=True)
    (folder / "installed").touch()
