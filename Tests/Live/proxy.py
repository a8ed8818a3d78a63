"""A bad line between Buur and its homeserver."""

import asyncio
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web

_hop_by_hop = {"connection", "keep-alive", "transfer-encoding", "content-length", "host"}


@dataclass
class Request:
    """What came by, and what became of it."""

    method: str
    path: str
    body: bytes
    at: float
    fate: "Fate"

    @property
    def is_send(self) -> bool:
        return self.method == "PUT" and "/send/" in self.path

    @property
    def is_sync(self) -> bool:
        return "/sync" in self.path

    @property
    def is_page(self) -> bool:
        """Whether Buur reads back what a sync left out."""
        return "/messages?" in self.path


@dataclass(frozen=True)
class Fate:
    """What happens to one request. By default it passes unharmed."""

    # Seconds before it goes on.
    delay: float = 0
    # The connection is closed before the homeserver hears of it.
    is_lost: bool = False
    # The homeserver hears of it, and the answer does not come back.
    is_answer_lost: bool = False
    # The answer breaks off half-way.
    is_truncated: bool = False
    # The homeserver gets it twice.
    is_repeated: bool = False
    # The answer to the sync before comes once more; other requests pass.
    is_stale: bool = False
    # An answer that the homeserver never gave: status, headers and body.
    answer: tuple[int, dict[str, str], str] | None = None


passes = Fate()

_limited = '{"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests"'

# All the ways in which servers say "not so fast".
too_fast: dict[str, Fate] = {
    "milliseconds in the body": Fate(answer=(429, {}, _limited + ', "retry_after_ms": 300}')),
    "seconds in a header": Fate(answer=(429, {"Retry-After": "1"}, _limited + "}")),
    "a date in a header": Fate(
        answer=(429, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, _limited + "}")
    ),
    "both": Fate(answer=(429, {"Retry-After": "1"}, _limited + ', "retry_after_ms": 300}')),
    "no time at all": Fate(answer=(429, {}, _limited + "}")),
    "a time that is a string": Fate(answer=(429, {}, _limited + ', "retry_after_ms": "300"}')),
    "a time before now": Fate(answer=(429, {}, _limited + ', "retry_after_ms": -5000}')),
    "a time that is null": Fate(answer=(429, {}, _limited + ', "retry_after_ms": null}')),
    "no JSON": Fate(answer=(429, {"Content-Type": "text/html"}, "<h1>Too Many Requests</h1>")),
    "nothing": Fate(answer=(429, {}, "")),
}

_broken: list[Fate] = [
    Fate(answer=(500, {}, '{"errcode": "M_UNKNOWN", "error": "Internal server error"}')),
    Fate(answer=(502, {"Content-Type": "text/html"}, "<html>Bad Gateway</html>")),
    Fate(answer=(503, {}, "")),
    Fate(answer=(504, {"Content-Type": "text/html"}, "<html>Gateway Time-out</html>")),
]


class Weather:
    """Bad luck from a seed: the same seed strikes the same requests, counted from the first."""

    def __init__(self, seed: int, share: float) -> None:
        self._dice = random.Random(seed)
        self._share = share

    def __call__(self, request: Request) -> Fate:
        if self._dice.random() >= self._share:
            return passes
        return self._dice.choice(
            [
                Fate(delay=self._dice.uniform(0.05, 1.5)),
                Fate(is_lost=True),
                Fate(is_answer_lost=True),
                Fate(is_truncated=True),
                Fate(is_repeated=True),
                Fate(is_stale=True),
                self._dice.choice(list(too_fast.values())),
                self._dice.choice(_broken),
            ]
        )


@dataclass
class Proxy:
    """Stands between Buur and a homeserver, and does to each request what the plan says."""

    upstream: str
    plan: Callable[[Request], Fate] = lambda _: passes
    requests: list[Request] = field(default_factory=list)
    port: int = 0
    # How many events of a room a sync tells at most, where a homeserver would tell more.
    most_events: int | None = None
    # Called with each request before anything else happens to it.
    witness: Callable[[Request], None] = lambda _: None
    _runner: web.AppRunner | None = None
    _session: aiohttp.ClientSession | None = None
    _is_cut: bool = False
    _last_sync: tuple[int, dict[str, str], bytes] | None = None
    _transports: set[asyncio.BaseTransport] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        application = web.Application(client_max_size=200 * 1024 * 1024)
        application.router.add_route("*", "/{path:.*}", self._take)
        # A client that hangs up takes its request with it.
        self._runner = web.AppRunner(
            application, handler_cancellation=True, access_log=None, shutdown_timeout=1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._session = aiohttp.ClientSession(
            auto_decompress=False,
            connector=aiohttp.TCPConnector(limit=0),
            timeout=aiohttp.ClientTimeout(total=None),
        )

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
        if self._session:
            await self._session.close()

    def cut(self) -> None:
        """Cuts the line: what is under way breaks off, and nothing comes through any more."""
        self._is_cut = True
        for transport in self._transports:
            transport.close()

    def mend(self) -> None:
        self._is_cut = False

    def sends(self) -> list[Request]:
        """The requests by which Buur sent something into a room."""
        return [request for request in self.requests if request.is_send]

    def has_gap(self) -> bool:
        """Whether something was read back that a sync left out."""
        return any(request.is_page for request in self.requests)

    async def _take(self, incoming: web.Request) -> web.StreamResponse:
        transport = incoming.transport
        if transport is None or self._is_cut:
            return self._hang_up(incoming)
        self._transports.add(transport)
        try:
            return await self._pass(incoming)
        except (aiohttp.ClientError, ConnectionError):
            return self._hang_up(incoming)
        finally:
            self._transports.discard(transport)

    async def _pass(self, incoming: web.Request) -> web.StreamResponse:
        now = asyncio.get_running_loop().time()
        request = Request(incoming.method, incoming.path_qs, await incoming.read(), now, passes)
        self.requests.append(request)
        self.witness(request)
        fate = request.fate = self.plan(request)
        if fate.delay:
            await asyncio.sleep(fate.delay)
        if fate.is_lost:
            return self._hang_up(incoming)
        if fate.answer:
            status, headers, text = fate.answer
            headers = {"Content-Type": "application/json", **headers}
            return web.Response(status=status, headers=headers, body=text.encode())
        if fate.is_stale and request.is_sync and self._last_sync:
            status, headers, body = self._last_sync
            return web.Response(status=status, headers=headers, body=body)
        if fate.is_repeated:
            await self._forward(incoming, request.body)
        status, headers, body = await self._forward(incoming, request.body)
        if fate.is_answer_lost or self._is_cut:
            return self._hang_up(incoming)
        if fate.is_truncated:
            return await self._break_off(incoming, status, headers, body)
        if request.is_sync:
            self._last_sync = status, headers, body
        return web.Response(status=status, headers=headers, body=body)

    async def _forward(
        self, incoming: web.Request, body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        assert self._session
        async with self._session.request(
            incoming.method,
            self.upstream + self._limited(incoming.raw_path),
            headers=_kept(incoming.headers.items()),
            data=body or None,
            allow_redirects=False,
        ) as answer:
            return answer.status, _kept(answer.headers.items()), await answer.read()

    def _limited(self, path: str) -> str:
        if self.most_events is None or "/sync?" not in path:
            return path
        return re.sub("%22limit%22%3A[0-9]+", f"%22limit%22%3A{self.most_events}", path)

    async def _break_off(
        self, incoming: web.Request, status: int, headers: dict[str, str], body: bytes
    ) -> web.StreamResponse:
        promised = {**headers, "Content-Length": str(len(body))}
        response = web.StreamResponse(status=status, headers=promised)
        await response.prepare(incoming)
        await response.write(body[: len(body) // 2])
        self._hang_up(incoming)
        return response

    @staticmethod
    def _hang_up(incoming: web.Request) -> web.Response:
        if incoming.transport:
            incoming.transport.abort()
        return web.Response(status=500)


def _kept(headers) -> dict[str, str]:
    return {name: value for name, value in headers if name.lower() not in _hop_by_hop}
