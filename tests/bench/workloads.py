# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured. Each workload adds its samples of one round; a run is some rounds of all of them by turns, so
that whatever else the machine does falls on all alike."""

import json
import shutil
import subprocess
from pathlib import Path

from display import environment

KIB_OF_MIB = 1024


class Bench:
    """Where programs and data are, and the samples found so far."""

    def __init__(self, build, folder, data, screen):
        self.programs = build / "bench"
        self.application = build / "bin" / "letterdesk"
        self.data = data
        self.scratch = folder / "scratch"
        self.home = folder / "home"
        self.screen = screen
        self.samples = {}
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(parents=True)

    def run(self, command, env=None):
        """Runs a program that prints one line of JSON; a failure ends the run with what the program said."""
        done = subprocess.run(
            [str(word) for word in command],
            env=env or environment(self.home),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stderr}{done.stdout}")
        return json.loads(done.stdout.splitlines()[-1])

    def add(self, name, values):
        self.samples.setdefault(name, []).extend(values if isinstance(values, list) else [values])

    def add_all(self, prefix, found):
        for name, values in found.items():
            self.add(f"{prefix}_{name}", values)

    def fresh_copy(self, name, use=""):
        """A copy of a workspace that may be written to, made once a run; one of its own for a use that has to find it
        as it left it."""
        copy = self.scratch / use / name
        if not copy.exists():
            copy.parent.mkdir(exist_ok=True)
            shutil.copyfile(self.data[name], copy)
        return copy


def starts(bench):
    """Start to the painted window, and the memory a moment later; warm, since the first round warms."""
    if bench.screen is None:
        return
    commands = {
        "floor": [bench.programs / "floor_window", bench.data["student.letterdesk"]],
        "student": [bench.application, bench.fresh_copy("student.letterdesk")],
        "far": [bench.application, bench.fresh_copy("far.letterdesk")],
    }
    if shutil.which("keepassxc"):
        config = bench.home / "keepassxc.ini"
        config.write_text("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n", encoding="utf-8")
        commands["keepassxc"] = ["keepassxc", "--config", config]
    for name, command in commands.items():
        found = bench.run([bench.programs / "firstmap", *command], bench.screen)
        bench.add(f"start_{name}", found["painted_ms"])
        bench.add(f"memory_{name}", found["pss_kib"] / KIB_OF_MIB)


def small_changes(bench):
    """One small durable change with its undo record, and the disk syncs it takes; enough of them for a 99th percentile
    and for the log to begin anew."""
    found = bench.run(
        [
            bench.programs / "small_change",
            bench.fresh_copy("student.letterdesk"),
            bench.fresh_copy("far.letterdesk"),
            bench.scratch / "overwritten",
            400,
        ]
    )
    bench.add_all("change", found)


def searches(bench):
    """The 50 newest hits of a search."""
    found = bench.run(
        [bench.programs / "search", bench.data["office.letterdesk"], bench.data["far.letterdesk"], 10]
    )
    bench.add_all("search", found)


def imports(bench):
    """The office data out of the open format, beside inserts of the same rows without anything else."""
    found = bench.run([bench.programs / "import", bench.data["office.json"], bench.scratch / "imported.letterdesk"])
    bench.add_all("import", found)
    floor = bench.run(
        [bench.programs / "bare_inserts", bench.data["office.letterdesk"], bench.scratch / "bare.letterdesk"]
    )
    bench.add_all("import", floor)
    bench.add("import_json_mib", bench.data["office.json"].stat().st_size / (KIB_OF_MIB * KIB_OF_MIB))


def lists(bench):
    """One frame of a list of 100,000 requests after a jump."""
    found = bench.run([bench.programs / "list", bench.data["long.letterdesk"], 40], bench.screen)
    bench.add_all("list", found)


def windows(bench):
    """How long the thread of the real window is busy with turning pages, opening records and typing a search, beside the
    same widgets over values in memory."""
    if bench.screen is None:
        return
    for name in ("student", "office", "far"):
        copy = bench.fresh_copy(f"{name}.letterdesk", "window")
        bench.add_all(f"window_{name}", bench.run([bench.programs / "window", copy, 2], bench.screen))


def tours(bench):
    """The memory in use after every page was shown."""
    if bench.screen is None:
        return
    for name in ("student", "office"):
        copy = bench.fresh_copy(f"{name}.letterdesk", "window")
        bench.add_all(f"tour_{name}", bench.run([bench.programs / "window", copy, "tour"], bench.screen))
    bench.add_all("tour_empty", bench.run([bench.programs / "empty_window"], bench.screen))
    floor = [bench.programs / "firstmap", bench.programs / "floor_window", bench.data["student.letterdesk"]]
    bench.add("tour_floor_mib", bench.run(floor, bench.screen)["pss_kib"] / KIB_OF_MIB)


def packets(bench):
    """The packet with a five-page CV, in process."""
    found = bench.run([bench.programs / "packet", bench.scratch, 8])
    bench.add_all("packet", found)


ALL = {
    "start": starts,
    "change": small_changes,
    "search": searches,
    "list": lists,
    "window": windows,
    "tour": tours,
    "packet": packets,
    "import": imports,
}
