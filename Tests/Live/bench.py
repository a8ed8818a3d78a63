"""Measures Buur beside a bare loop and other bots, in one run on one homeserver.

`Scripts/live bench`. Every bot runs all the time; the rounds of each are taken in turn, so that
what else the machine does strikes them alike. What counts is the ratio to the bare loop, which
answers at once and keeps nothing: the milliseconds are those of the homeserver.
"""

import argparse
import asyncio
import itertools
import os
import shutil
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from .__main__ import temporary_folder
from .buur import PROGRAM
from .caller import Caller
from .contestants import Contestant, Floor, Program, install
from .homeserver import Homeserver
from .waiting import eventually

_ticks = os.sysconf("SC_CLK_TCK")


@dataclass
class Result:
    """What was measured of one bot."""

    label: str
    alone: list[float] = field(default_factory=list)
    together: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    cpu: float = 0
    answers: int = 0
    lost: int = 0
    doubles: int = 0
    memory: float = 0


def percentile(values: list[float], share: float) -> float:
    """The value below which this share lies, in milliseconds."""
    ordered = sorted(values)
    return (
        1000 * ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))] if ordered else 0
    )


def usage(pid: int) -> tuple[float, float]:
    """The memory in MiB and the processor time in seconds of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, (int(fields[11]) + int(fields[12])) / _ticks


async def measure_alone(result: Result, bot: Contestant, caller: Caller, times: int) -> None:
    _, before = usage(bot.pid)
    for _ in range(times):
        try:
            result.alone.append(await caller.ask(within=20))
            result.answers += 1
        except asyncio.TimeoutError:
            result.lost += 1
    memory, after = usage(bot.pid)
    result.cpu += after - before
    result.memory = max(result.memory, memory)


async def measure_together(result: Result, callers: list[Caller], times: int) -> None:
    async def ask(caller: Caller) -> None:
        for _ in range(times):
            try:
                result.together.append(await caller.ask(within=60))
            except asyncio.TimeoutError:
                result.lost += 1

    start = time.perf_counter()
    await asyncio.gather(*map(ask, callers))
    result.rates.append(len(callers) * times / (time.perf_counter() - start))


async def measure_start(result: Result, bot: Contestant, caller: Caller) -> None:
    """From nothing to the first answer. Some bots pass over what they find when they start, so
    something is said four times a second until one answer comes."""
    await bot.stop()
    start = time.perf_counter()
    await bot.start()
    answers: list[asyncio.Future[float]] = []
    while not any(answer.done() for answer in answers):
        answers.append(await caller.send())
        await asyncio.wait(answers, timeout=0.25, return_when=asyncio.FIRST_COMPLETED)
        assert time.perf_counter() - start < 60, f"{bot.label} does not come back"
    result.starts.append(min(a.result() for a in answers if a.done()) - start)
    if isinstance(bot, Program):
        await asyncio.wait(answers, timeout=30)


async def measure_backlog(bot: Contestant, callers: list[Caller], number: int) -> str:
    """Everything that was said in a night, and how long it takes until all of it is answered."""
    await bot.stop()
    answers: list[asyncio.Future[float]] = []

    async def say(caller: Caller) -> None:
        for _ in range(number // len(callers)):
            answers.append(await caller.send())

    await asyncio.gather(*map(say, callers))
    start = time.perf_counter()
    await bot.start()
    answered, left = await asyncio.wait(answers, timeout=3600)
    seconds = time.perf_counter() - start
    doubles = sum(caller.doubles for caller in callers)
    return (
        f"A backlog of {len(answers)} messages of {len(callers)} people: {len(answered)} answered "
        f"in {seconds:.0f} s ({len(answered) / seconds:.1f}/s), {len(left)} not, {doubles} twice."
    )


def table(results: list[Result]) -> str:
    """The results as they are shown, with their ratio to the bare loop."""
    floor = next(result for result in results if result.label == Floor.label)
    heads = ["bot", "p50 ms", "ratio", "p95 ms", "ratio", "20: p50", "ratio", "20: p95", "per s"]
    rows = [[*heads, "CPU ms", "MiB", "start s", "lost", "twice"]]
    for r in results:
        row = [r.label]
        for values, base, share in [
            (r.alone, floor.alone, 0.5),
            (r.alone, floor.alone, 0.95),
            (r.together, floor.together, 0.5),
        ]:
            own, other = percentile(values, share), percentile(base, share)
            row += [f"{own:.0f}", f"{own / other:.2f}" if other else "-"]
        row += [f"{percentile(r.together, 0.95):.0f}", f"{statistics.mean(r.rates or [0]):.1f}"]
        row += [f"{1000 * r.cpu / max(r.answers, 1):.1f}", f"{r.memory:.0f}"]
        row += [" ".join(f"{s:.1f}" for s in r.starts), str(r.lost), str(r.doubles)]
        rows.append(row)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths)) for row in rows
    )


async def compare(options: argparse.Namespace, folder: Path) -> None:
    homeserver = Homeserver(folder / "homeserver")
    await homeserver.start()
    bots = [kind(folder, homeserver) for kind in install()]
    calls: dict[str, list[Caller]] = {}
    results = {bot.label: Result(bot.label) for bot in bots}
    try:
        for bot in bots:
            await bot.prepare()
            await bot.start()
            calls[bot.label] = [
                Caller(homeserver, f"{bot.account}-{n}", bot.user) for n in range(options.residents)
            ]
            for caller in calls[bot.label]:
                await caller.call()
            await eventually(f"{bot.label} answers", lambda: answers(calls[bot.label][0]), 60)
        for _ in range(options.rotations):
            for bot in bots:
                await measure_alone(results[bot.label], bot, calls[bot.label][0], options.messages)
        for _ in range(2):
            for bot in bots:
                await measure_together(results[bot.label], calls[bot.label], options.together)
        for bot in bots:
            for _ in range(3):
                await measure_start(results[bot.label], bot, calls[bot.label][0])
        for label, callers in calls.items():
            results[label].doubles = sum(caller.doubles for caller in callers)
        print(table(list(results.values())), flush=True)
        for bot in bots:
            if isinstance(bot, Program) and options.backlog:
                print(await measure_backlog(bot, calls[bot.label], options.backlog))
    except AssertionError:
        for bot in bots:
            print(f"{bot.label} wrote:\n{bot.log()}", file=sys.stderr)
        raise
    finally:
        for bot in bots:
            await bot.stop()
        for caller in itertools.chain(*calls.values()):
            if caller.room:
                await caller.hang_up()
        await homeserver.kill()


async def answers(caller: Caller) -> bool:
    try:
        await caller.ask(within=2)
    except asyncio.TimeoutError:
        return False
    return True


def main() -> int:
    parser = argparse.ArgumentParser(prog="Scripts/live bench", description=__doc__)
    parser.add_argument("--messages", type=int, default=50, help="in a rotation (default: 50)")
    parser.add_argument("--rotations", type=int, default=4, help="of each bot (default: 4)")
    parser.add_argument("--residents", type=int, default=20, help="at once (default: 20)")
    parser.add_argument("--together", type=int, default=10, help="of each, at once (default: 10)")
    parser.add_argument("--backlog", type=int, default=5000, help="after a night (default: 5000)")
    options = parser.parse_args()
    print(f"Measuring {PROGRAM}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    folder = temporary_folder()
    try:
        asyncio.run(compare(options, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
