"""Runs the live tests: `python -m Live`, with Tests as the working folder."""

import argparse
import asyncio
import inspect
import itertools
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from importlib import import_module
from pathlib import Path

from .homeserver import Homeserver
from .stage import Stage, Test

_longest = 240.0  # seconds that a test may take, unless it says otherwise


def tests() -> list[Test]:
    """Every public coroutine function of every file in talks/, as they stand there."""
    found = []
    for path in sorted((Path(__file__).parent / "talks").glob("[a-z]*.py")):
        module = import_module(f".talks.{path.stem}", __package__)
        found += [
            member
            for name, member in vars(module).items()
            if inspect.iscoroutinefunction(member)
            and member.__module__ == module.__name__
            and not name.startswith("_")
        ]
    return found


# Files with tests that count what was lost or said twice.
_final = ("nights:", "sending:", "surviving:")


def title(test: Test) -> str:
    file = test.__module__.rsplit(".", 1)[1]
    return f"{file}: {test.__name__.replace('_', ' ')}"


async def play(test: Test, stage: Stage) -> str | None:
    """Plays one test; gives what went wrong."""
    try:
        await asyncio.wait_for(test(stage), getattr(test, "longest", _longest))
    except AssertionError as failure:
        place = traceback.extract_tb(failure.__traceback__)
        lines = [f"  {f.filename.rsplit('/', 1)[1]}:{f.lineno}: {f.line}" for f in place[-6:]]
        return "\n".join([str(failure), *lines, stage.logs()])
    except Exception:
        return traceback.format_exc() + stage.logs()
    finally:
        await stage.clear()
    return None


async def play_all(chosen: list[Test], jobs: int, folder: Path) -> int:
    """Plays tests, some at a time, on one homeserver; gives how many failed.

    What fails among others, on a machine that was busy with them, is played once more alone, and only
    that counts; but nothing may ever be lost or said twice, so what looks for that has one chance.
    """
    homeserver = Homeserver(folder / "homeserver")
    numbers = itertools.count()

    async def take(test: Test, places: asyncio.Semaphore) -> bool:
        async with places:
            start = time.monotonic()
            failure = await play(test, Stage(next(numbers), folder, homeserver))
            seconds = time.monotonic() - start
            print(
                f"{'FAILED' if failure else 'passed'} {seconds:6.1f} s  {title(test)}", flush=True
            )
            if failure:
                print(failure, flush=True)
            return failure is None

    async def fail(tests: list[Test], jobs: int) -> list[Test]:
        places = asyncio.Semaphore(jobs)
        passed = await asyncio.gather(*(take(test, places) for test in tests))
        return [test for test, is_passed in zip(tests, passed) if not is_passed]

    try:
        await homeserver.start()
        failed = await fail(chosen, jobs)
        final = [test for test in failed if title(test).startswith(_final)]
        return len(final) + len(await fail([test for test in failed if test not in final], 1))
    finally:
        await homeserver.kill()


def temporary_folder() -> Path:
    """A folder in memory where there is one: a homeserver is twice as fast there.

    Those of runs that were killed are removed first; one that was kept bears another name.
    """
    place = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else Path(tempfile.gettempdir())
    for left in place.glob("buur-live-*-*"):
        pid = left.name.split("-")[2]
        if pid.isdecimal() and not Path("/proc", pid).exists():
            shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"buur-live-{os.getpid()}-", dir=place))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="Scripts/live",
        description="Plays Buur against a real homeserver.",
        epilog="How many kills, messages and residents: LIVE_KILLS=300 and the like, see "
        "Tests/Live/README.md.",
    )
    parser.add_argument("--only", default="", help="only tests with this in their name")
    parser.add_argument("--without", help="leaves tests with this in their name out, and says so")
    parser.add_argument("--jobs", type=int, default=3, help="how many at a time (default: 3)")
    parser.add_argument("--list", action="store_true", help="names the tests and stops")
    parser.add_argument("--keep", action="store_true", help="keeps the folder, and names it")
    options = parser.parse_args()
    chosen = [test for test in tests() if options.only in title(test)]
    if options.without:
        print(f"Left out: the tests with '{options.without}' in their name.", flush=True)
        chosen = [test for test in chosen if options.without not in title(test)]
    if options.list:
        print("\n".join(title(test) for test in chosen))
        return 0
    if not chosen:
        parser.error(f"there is no test with '{options.only}' in its name")
    # Whoever ends the tests has everything cleared away first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = temporary_folder()
    try:
        failures = asyncio.run(play_all(chosen, options.jobs, folder))
    finally:
        if options.keep:
            print(folder.rename(folder.with_name(folder.name.replace("live", "kept"))))
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(chosen) - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
