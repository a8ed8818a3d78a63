"""A throw-away Synapse on loopback."""

import hashlib
import hmac
import secrets
import sqlite3
import sys
from pathlib import Path
from typing import Any

import aiohttp

from .child import Child
from .waiting import eventually, free_port

NAME = "localhost"

# Load tests are about Buur, not about Synapse's patience.
_no_limits = """
rc_message: {per_second: 100000, burst_count: 100000}
rc_registration: {per_second: 100000, burst_count: 100000}
rc_login:
  address: {per_second: 100000, burst_count: 100000}
  account: {per_second: 100000, burst_count: 100000}
  failed_attempts: {per_second: 100000, burst_count: 100000}
rc_admin_redaction: {per_second: 100000, burst_count: 100000}
rc_joins:
  local: {per_second: 100000, burst_count: 100000}
  remote: {per_second: 100000, burst_count: 100000}
rc_joins_per_room: {per_second: 100000, burst_count: 100000}
rc_invites:
  per_room: {per_second: 100000, burst_count: 100000}
  per_user: {per_second: 100000, burst_count: 100000}
  per_issuer: {per_second: 100000, burst_count: 100000}
rc_room_creation: {per_second: 100000, burst_count: 100000}
rc_profile: {per_second: 100000, burst_count: 100000}
rc_media_create: {per_second: 100000, burst_count: 100000}
"""

_logging = """
version: 1
formatters: {{line: {{format: '%(asctime)s %(levelname)s %(name)s %(message)s'}}}}
handlers:
  file: {{class: logging.FileHandler, formatter: line, filename: "{folder}/synapse.log"}}
root: {{level: WARNING, handlers: [file]}}
disable_existing_loggers: false
"""

_settings = """
server_name: {name}
public_baseurl: http://127.0.0.1:{port}/
pid_file: {folder}/synapse.pid
listeners:
  - port: {port}
    type: http
    tls: false
    bind_addresses: [127.0.0.1]
    resources: [{{names: [client], compress: false}}]
database: {{name: sqlite3, args: {{database: {folder}/synapse.db}}}}
log_config: {folder}/logging.yaml
media_store_path: {folder}/media
signing_key_path: {folder}/signing.key
registration_shared_secret: {secret}
macaroon_secret_key: {secret}
form_secret: {secret}
report_stats: false
suppress_key_server_warning: true
trusted_key_servers: []
federation_domain_whitelist: []
enable_registration: false
url_preview_enabled: false
bcrypt_rounds: 4
presence: {{enabled: false}}
{limits}
"""


class Homeserver:
    """A Synapse with its state in a folder; it may be stopped, killed and started again."""

    def __init__(self, folder: Path, *, has_limits: bool = False) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._folder = folder
        self._secret = secrets.token_hex(16)
        self._child: Child | None = None
        folder.mkdir(parents=True)
        (folder / "media").mkdir()
        (folder / "logging.yaml").write_text(_logging.format(folder=folder))
        (folder / "synapse.yaml").write_text(
            _settings.format(
                name=NAME,
                port=self.port,
                folder=folder,
                secret=self._secret,
                limits="" if has_limits else _no_limits,
            )
        )

    @property
    def pid(self) -> int:
        assert self._child
        return self._child.pid

    async def start(self) -> None:
        """Starts it, and returns when it answers."""
        settings = str(self._folder / "synapse.yaml")
        command = [sys.executable, "-m", "synapse.app.homeserver", "-c", settings]
        if not (self._folder / "signing.key").exists():
            command.append("--generate-keys")
            keys = await Child.start(command, self._folder / "output.log")
            assert await keys.ends(60) == 0, keys.tail()
            command.pop()
        self._child = await Child.start(command, self._folder / "output.log")
        await eventually("Synapse answers", self._answers, within=90)

    async def stop(self) -> None:
        if self._child:
            await self._child.terminate()

    async def kill(self) -> None:
        if self._child:
            await self._child.kill()

    async def forget_transactions(self) -> None:
        """Restarts it without the transaction ids that it knows messages by.

        It keeps them for a day, also over a restart; this makes that day pass.
        """
        await self.stop()
        with sqlite3.connect(self._folder / "synapse.db") as database:
            database.execute("DELETE FROM event_txn_id_device_id")
        database.close()
        await self.start()

    async def register(self, name: str, password: str, *, is_admin: bool = False) -> str:
        """Makes an account, and gives its user id."""
        path = "/_synapse/admin/v1/register"
        nonce = (await self.ask("GET", path))["nonce"]
        role = "admin" if is_admin else "notadmin"
        signed = "\0".join([nonce, name, password, role]).encode()
        proof = hmac.new(self._secret.encode(), signed, hashlib.sha1).hexdigest()
        made = await self.ask(
            "POST",
            path,
            {
                "nonce": nonce,
                "username": name,
                "password": password,
                "admin": is_admin,
                "mac": proof,
            },
        )
        return made["user_id"]

    async def exempt(self, admin_token: str, user: str) -> None:
        """Lets a user send as fast as she wants."""
        path = f"/_synapse/admin/v1/users/{user}/override_ratelimit"
        unlimited = {"messages_per_second": 0, "burst_count": 0}
        await self.ask("POST", path, unlimited, token=admin_token)

    async def login(self, name: str, password: str) -> str:
        """Logs in beside whoever uses the account, and gives the access token."""
        identifier = {"type": "m.id.user", "user": name}
        body = {"type": "m.login.password", "identifier": identifier, "password": password}
        return (await self.ask("POST", "/_matrix/client/v3/login", body))["access_token"]

    async def revoke_all_tokens(self, name: str, password: str) -> None:
        """Throws everybody out who uses this account."""
        token = await self.login(name, password)
        await self.ask("POST", "/_matrix/client/v3/logout/all", {}, token=token)

    async def ask(
        self, method: str, path: str, body: Any = None, *, token: str | None = None
    ) -> Any:
        """One request as an operator would make it; fails when the answer is no 200."""
        headers = {"Authorization": f"Bearer {token}"} if token else None
        async with aiohttp.ClientSession(headers=headers) as session:
            async with session.request(method, self.url + path, json=body) as answer:
                assert answer.status == 200, f"{method} {path}: {await answer.text()}"
                return await answer.json()

    async def _answers(self) -> bool:
        assert self._child and self._child.is_running, self._child and self._child.tail()
        try:
            await self.ask("GET", "/_matrix/client/versions")
        except aiohttp.ClientError:
            return False
        return True
