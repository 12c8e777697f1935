#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs all benchmarks by turns and holds every figure against its floor: see docs/performance.md."""

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import report
import workloads
from display import environment, private_display
from report import Row, p99

ROOT = Path(__file__).resolve().parents[2]

DATA_SOURCES = (
    "tests/bench/data_sets.*",
    "tests/bench/random_text.*",
    "tests/bench/set_json.*",
    "tests/bench/make_data.cpp",
    "core/store/schema/*",
)
DATA_FILES = (
    "student.json",
    "student.letterdesk",
    "office.json",
    "office.letterdesk",
    "far.letterdesk",
    "long.letterdesk",
)


def window_rows(what, samples):
    """What the thread of the window is busy with: beside the floor, and with more data."""
    office = f"window_office_{samples}"
    return [
        Row(f"{what}, office", office, f"window_office_plain_{samples}", "same widgets over values in memory", 1.3),
        Row(f"{what}, far", f"window_far_{samples}", office, "office", 1.2),
    ]


ROWS = [
    Row("Start to painted window, student", "start_student", "start_floor", "realistic floor", 1.5),
    Row("Start to painted window, student", "start_student", "start_keepassxc", "KeePassXC", 0.6),
    Row("Start to painted window, far", "start_far", "start_student", "student", 1.1),
    Row("Memory after start, student", "memory_student", "memory_floor", "realistic floor", 1.6, "MiB"),
    Row("Memory after start, far", "memory_far", "memory_student", "student", 1.2, "MiB"),
    Row("Small change, student, p50", "change_student_ms", "change_floor_ms", "4 KiB overwrite + fdatasync", 3),
    Row("Small change, student, p99", "change_student_ms", "change_floor_ms", "the same, p99", 10, figure=p99),
    Row("Small change, far, p50", "change_far_ms", "change_student_ms", "student", 1.2),
    Row("Syncs of a change, most", "change_syncs", "one", "exactly one", 1, "×", figure=max),
    Row("Search, common word, far", "search_common_far_ms", "search_common_office_ms", "office", 1.5),
    Row("Search, rarer word, far", "search_rarer_far_ms", "search_rarer_office_ms", "office", 1.5),
    Row("Search, two letters, far", "search_prefix_far_ms", "search_prefix_office_ms", "office", 1.5),
    Row("List of 100,000, frame of a jump", "list_ours_ms", "list_plain_ms", "plain QTableView", 1.3),
    *window_rows("Turning to a page", "turn_ms"),
    *window_rows("Opening a person", "open_person_ms"),
    *window_rows("Opening a request", "open_request_ms"),
    *window_rows("A letter of a search", "type_ms"),
    Row("data() calls for a frame, office", "window_office_asked", "window_student_asked", "student", 1.05, "calls"),
    Row("data() calls for a frame, far", "window_far_asked", "window_student_asked", "student", 1.05, "calls"),
    Row("Memory after all pages, student", "tour_student_mib", "tour_empty_mib", "empty window", 2.5, "MiB"),
    Row("Memory after all pages, student", "tour_student_mib", "tour_floor_mib", "realistic floor", 2.5, "MiB"),
    Row("Memory after all pages, office", "tour_office_mib", "tour_empty_mib", "empty window", 2.5, "MiB"),
    Row("Packet, own pages", "packet_pages_ms", "packet_bare_ms", "same pages drawn bare", 1.6),
    Row("Packet, joining", "packet_join_ms", "packet_qpdf_ms", "qpdf command", 0.4),
    Row("Import of office", "import_import_ms", "import_inserts_ms", "bare prepared inserts", 3),
    Row("Import of office, peak memory", "import_peak_mib", "import_json_mib", "size of the JSON", 4, "MiB"),
]


def data_key():
    """Changes when the data sets or the way they are stored change."""
    key = hashlib.sha256()
    for pattern in DATA_SOURCES:
        for source in sorted(ROOT.glob(pattern)):
            key.update(source.read_bytes())
    return key.hexdigest()[:16]


def prepared_data(build, folder):
    """The data sets, made when they are missing. Student and office come through the program's own import."""
    data = folder / "data" / data_key()
    for outdated in (folder / "data").glob("*"):
        if outdated != data:
            shutil.rmtree(outdated)
    data.mkdir(parents=True, exist_ok=True)
    files = {name: data / name for name in DATA_FILES}
    for name, path in files.items():
        if path.exists():
            continue
        print(f"making {name}", flush=True)
        unfinished = path.with_name("unfinished-" + name)
        origin = files.get(f"{path.stem}.json")
        if path.suffix == ".letterdesk" and origin:
            command = [build / "bench" / "import", origin, unfinished]
        else:
            command = [build / "bench" / "make_data", path.stem, unfinished]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment(folder / "home"))
        unfinished.rename(path)
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release", help="folder of the release build")
    parser.add_argument("--rounds", type=int, default=11, help="how often everything is measured (default 11)")
    parser.add_argument("--quick", action="store_true", help="three rounds: for a first look, not for figures")
    parser.add_argument("--check", action="store_true", help="exit code 1 when a goal is missed")
    parser.add_argument("--only", choices=sorted(workloads.ALL), action="append", help="measure just this")
    options = parser.parse_args()

    folder = ROOT / "build" / "bench"
    about = report.machine()
    data = prepared_data(options.build, folder)
    with private_display(folder / "home") as screen:
        bench = workloads.Bench(options.build, folder, data, screen)
        bench.add("one", 1)
        for number in range(1 + (3 if options.quick else options.rounds)):
            print(f"round {number}" if number else "warming up", end="\r", flush=True)
            for name in options.only or workloads.ALL:
                workloads.ALL[name](bench)
            if number == 0:
                bench.samples = {"one": [1]}
    rows = [judged for judged in (row.judge(bench.samples) for row in ROWS) if judged]
    report.write_result(folder / "result.json", rows, bench.samples, about)
    print(f"{about['processor']}, {about['cores']} cores, revision {about['revision']}, load {about['load']}")
    print("\n".join(report.table(rows)))
    missed = [row["workload"] for row in rows if not row["ok"]]
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
