# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run found: medians, ratios, goals; as a table for people and as JSON."""

import json
import platform
import statistics
import subprocess
from dataclasses import dataclass


def median(values):
    return statistics.median(values)


def p99(values):
    return sorted(values)[min(len(values) - 1, round(0.99 * (len(values) - 1)))]


@dataclass(frozen=True)
class Row:
    """One promise: a figure, what it is held against, and the largest ratio allowed between the two."""

    workload: str
    value: str  # name of the samples
    floor: str  # name of the samples it is held against
    against: str  # the floor in words
    goal: float
    unit: str = "ms"
    figure: object = median  # what is made of the samples, on both sides

    def judge(self, samples):
        """The row as plain data, or nothing when one side was not measured (a peer that is not installed)."""
        if not samples.get(self.value) or not samples.get(self.floor):
            return None
        value, floor = self.figure(samples[self.value]), self.figure(samples[self.floor])
        ratio = value / floor
        return {
            "workload": self.workload,
            "unit": self.unit,
            "figure": self.figure.__name__,
            "value": spread(value, samples[self.value]),
            "against": self.against,
            "floor": spread(floor, samples[self.floor]),
            "ratio": round(ratio, 3),
            "goal": self.goal,
            "ok": ratio <= self.goal,
        }


def spread(figure, values):
    return {"figure": figure, "min": min(values), "max": max(values), "runs": len(values)}


def number(value):
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.3g}"


def spread_text(spread_of, unit):
    text = f"{number(spread_of['figure'])} {unit}"
    if spread_of["min"] != spread_of["max"]:
        text += f" [{number(spread_of['min'])}–{number(spread_of['max'])}]"
    return text


def table(rows):
    """The rows as lines of a Markdown table."""
    lines = ["| Workload | Value | Held against | Ratio | Goal | |", "|---|---|---|---|---|---|"]
    for row in rows:
        lines.append(
            f"| {row['workload']} | {spread_text(row['value'], row['unit'])} "
            f"| {row['against']}: {spread_text(row['floor'], row['unit'])} "
            f"| {row['ratio']:.2f} | ≤ {row['goal']:g} | {'yes' if row['ok'] else '**no**'} |"
        )
    return lines


def first_match(path, label):
    try:
        with open(path, encoding="utf-8") as lines:
            return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(label)), "unknown")
    except OSError:
        return "unknown"


def machine():
    """What somebody needs to know before comparing two results. No names of people, hosts or folders."""
    revision = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    with open("/proc/loadavg", encoding="ascii") as load:
        return {
            "revision": revision.stdout.strip(),
            "processor": first_match("/proc/cpuinfo", "model name"),
            "cores": sum(1 for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("processor")),
            "memory": first_match("/proc/meminfo", "MemTotal"),
            "kernel": platform.release(),
            "load": float(load.read().split()[0]),
        }


def write_result(path, rows, samples, about):
    result = {"machine": about, "rows": rows, "samples": samples}
    path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
