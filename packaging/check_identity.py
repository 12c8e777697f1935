#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One identity everywhere: application id, version and file type say the same in every place that names them.

    check_identity.py ROOT APPLICATION_ID VERSION UPDATE_MIME_DATABASE
"""
import configparser
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def check_mime(file, update_mime_database):
    """Findings of the system's own tool, which reads a whole database folder."""
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder) / "packages"
        packages.mkdir()
        shutil.copy(file, packages)
        done = subprocess.run([update_mime_database, "-V", folder], capture_output=True, text=True, check=False)
        if done.returncode != 0 or re.search(r"error|warning", done.stderr, re.IGNORECASE):
            yield f"{file.name}: {done.stderr.strip()}"
        magic = Path(folder) / "magic"
        if not magic.exists() or b"SQLite format 3" not in magic.read_bytes():
            yield f"{file.name}: the magic did not arrive in the database"


def findings(root, identity, version, update_mime_database):
    packaging = root / "packaging"
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(packaging / f"{identity}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    component = ET.parse(packaging / f"{identity}.metainfo.xml").getroot()
    mime_file = packaging / f"{identity}.mime.xml"
    mime_type = ET.parse(mime_file).getroot().find(f"{MIME}mime-type")
    name = mime_type.get("type")

    # On X11 Qt makes the class of a window from the application's name (WM_CLASS "letterdesk", "Letterdesk", read with
    # xprop); on Wayland the desktop file's own name counts.
    source = (root / "app" / "main.cpp").read_text(encoding="utf-8")
    window_class = re.search(r'setApplicationName\(QStringLiteral\("([^"]+)"\)\)', source)
    yield from check_mime(mime_file, update_mime_database)
    expected = [
        ("icon of the desktop file", entry["Icon"], identity),
        ("window class of the desktop file", entry["StartupWMClass"], window_class and window_class[1]),
        ("file type of the desktop file", entry["MimeType"], f"{name};"),
        ("id of the metainfo", component.findtext("id"), identity),
        ("launchable of the metainfo", component.findtext("launchable"), f"{identity}.desktop"),
        ("file type of the metainfo", component.findtext("provides/mediatype"), name),
        ("newest release of the metainfo", component.find("releases/release").get("version"), version),
        ("icon of the file type", mime_type.find(f"{MIME}icon").get("name"), name.replace("/", "-")),
        ("license of the metainfo", component.findtext("project_license"), "GPL-3.0-or-later"),
    ]
    for icon in (identity, name.replace("/", "-")):
        if not (packaging / "icons" / f"{icon}.svg").exists():
            yield f"icons/{icon}.svg is missing"
    heading = re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    expected.append(("newest heading of CHANGELOG.md", heading and heading[1], version))
    number = next((found[1] for source in sorted((root / "core" / "store").glob("*.h"))
                   if (found := re.search(r"kApplicationId\w*\s*=\s*0x([0-9A-Fa-f]{8})", source.read_text("utf-8")))),
                  None)
    inner = mime_type.find(f"{MIME}magic/{MIME}match/{MIME}match").get("value")
    expected.append(("kApplicationId of core/store", number and f"0x{number.upper()}", inner))
    for what, is_, should in expected:
        if is_ != should:
            yield f"{what}: is {is_}, should be {should}"


def main():
    found = list(findings(Path(sys.argv[1]), *sys.argv[2:5]))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
