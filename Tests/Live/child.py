"""Programs that a test starts, and that never outlive it."""

import asyncio
import ctypes
import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path

_die_with_parent = 1  # PR_SET_PDEATHSIG
_libc = ctypes.CDLL(None)


def _end_with_the_tests() -> None:
    """Runs in the new process: when the tests are gone, however that came, so is it."""
    _libc.prctl(_die_with_parent, signal.SIGKILL)


class Child:
    """One running program. Its output goes to a file, which says most when something fails."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self.log = log

    @classmethod
    async def start(
        cls, command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None
    ) -> "Child":
        with log.open("ab") as output:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **(environment or {})},
                preexec_fn=_end_with_the_tests,
            )
        return cls(process, log)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.returncode is None

    async def kill(self) -> None:
        """Ends it at this very instruction, as a power cut would."""
        if self.is_running:
            self._process.kill()
        await self._process.wait()

    async def terminate(self, within: float = 15) -> int:
        """Asks it to stop, and gives its exit code; who does not listen is killed, and fails."""
        if self.is_running:
            self._process.terminate()
        return await self.ends(within)

    async def ends(self, within: float = 15) -> int:
        """Waits until it has stopped by itself."""
        try:
            code = await asyncio.wait_for(self._process.wait(), within)
        except asyncio.TimeoutError:
            await self.kill()
            raise AssertionError(f"it did not stop within {within} s\n{self.tail()}") from None
        return code

    def tail(self, lines: int = 25) -> str:
        """The last lines that it wrote."""
        written = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        return "\n".join(f"    {line}" for line in written[-lines:])


async def run(
    command: Sequence[str],
    text: str = "",
    within: float = 60,
    environment: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Runs a program to its end with a text on its input; gives its exit code and all it wrote."""
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
        preexec_fn=_end_with_the_tests,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(text.encode()), within)
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()
        raise AssertionError(f"not done within {within} s: {' '.join(command)}") from None
    return process.returncode or 0, output.decode(errors="replace")
