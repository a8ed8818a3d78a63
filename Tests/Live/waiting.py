"""Waiting for something that tells nobody when it happens."""

import asyncio
import socket
from collections.abc import Awaitable, Callable


async def eventually(
    what: str, holds: Callable[[], Awaitable[bool] | bool], within: float = 20
) -> None:
    """Asks again and again until it holds; fails with `what` when it never does."""
    deadline = asyncio.get_running_loop().time() + within
    while True:
        answer = holds()
        if await answer if isinstance(answer, Awaitable) else answer:
            return
        if asyncio.get_running_loop().time() > deadline:
            raise AssertionError(f"not within {within} s: {what}")
        await asyncio.sleep(0.05)


def free_port() -> int:
    """A port of loopback that nobody listens on at this moment."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]
