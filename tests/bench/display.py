# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a session bus and a home of their own for programs that are measured."""

import os
import shutil
import subprocess
from contextlib import contextmanager


@contextmanager
def private_display(home):
    """Gives the environment in which windows open on a screen without a display device; None without Xvfb."""
    if shutil.which("Xvfb") is None:
        print("Xvfb is not installed: nothing with a window is measured")
        yield None
        return
    with _started(["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]) as display:
        with _session_bus() as bus:
            yield environment(home) | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"} | bus


def environment(home):
    """The environment of every program that is measured: nothing of the person who runs the benchmark."""
    runtime = home / "runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "XDG_DATA_DIRS") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
        "TZ": "America/New_York",
        "QT_QPA_PLATFORM": "offscreen",
    }


@contextmanager
def _session_bus():
    if shutil.which("dbus-daemon") is None:
        yield {}
        return
    with _started(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"]) as address:
        yield {"DBUS_SESSION_BUS_ADDRESS": address}


@contextmanager
def _started(command):
    """Runs a server that writes one line to a file descriptor when it is ready; gives that line."""
    reader, writer = os.pipe()
    command = [argument.replace("{fd}", str(writer)) for argument in command]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as ready:
            yield ready.readline().strip()
    finally:
        server.terminate()
        server.wait()
