#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations keep what the program fills in, and English has all its plurals.

    check_translations.py FILE.ts ...          the rules below, for each file
    check_translations.py --fresh FILE.ts ...  also: lupdate would change nothing (run from the root of the tree)
    check_translations.py --update FILE.ts ... refreshes the files from the sources
    check_translations.py --self-test          plants a mistake of each kind and sees that it is found

Rules: a translation has the same %1, %2 … as its source; every plural form keeps %n, but for a form that stands for
one number alone ("one day"; Arabic has such forms for none, one and two); keyboard mnemonics and the dots of "…"
stay; the English file, which holds only plurals, is finished.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

SOURCES = ["core", "ui", "app"]
PLACE = re.compile(r"%L?(\d{1,2}|n)")
# How many of the first plural forms name their number without %n, where it is not one form.
FORMS_OF_ONE_NUMBER = {"ar": 3}  # none, one, two


def update_command(file):
    """How lupdate refreshes one file. No line numbers: a moved line is not a changed text."""
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or "lupdate"
    command = [tool, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "-source-language", "en_US", *SOURCES]
    if Path(file).stem.endswith("_en"):
        command.append("-pluralonly")
    return [*command, "-ts", str(file)]


def form_findings(source, form, may_leave_out_number):
    expected, got = set(PLACE.findall(source)), set(PLACE.findall(form))
    if may_leave_out_number:
        expected.discard("n")
        got.discard("n")
    if expected != got:
        yield f"fills in {sorted(got)} instead of {sorted(expected)}"
    if source.endswith("…") != form.endswith("…"):
        yield "the … at the end differs"
    mnemonic = re.compile(r"&(?!&)\w")
    if bool(mnemonic.search(source)) != bool(mnemonic.search(form)):
        yield "the keyboard mnemonic differs"


def file_findings(file):
    plurals_only = Path(file).stem.endswith("_en")
    root = ET.parse(file).getroot()
    language = re.split("[-_]", root.get("language", ""))[0]
    numbered_from = FORMS_OF_ONE_NUMBER.get(language, 1)
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            where = f"{file}: {context.findtext('name')}: “{source}”"
            if translation is None or translation.get("type") == "unfinished":
                if plurals_only:
                    yield f"{where}: its plural forms are missing"
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")]
            if message.get("numerus") == "yes":
                texts = enumerate(forms)
            else:
                texts = [(numbered_from, translation.text or "")]
            for number, text in texts:
                if not text:
                    yield f"{where}: a form is empty"
                    continue
                for finding in form_findings(source, text, number < numbered_from):
                    yield f"{where}: “{text}” {finding}"


def stale_findings(file):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(file).name
        shutil.copy(file, copy)
        done = subprocess.run(update_command(copy), check=True, capture_output=True, text=True)
        for line in sorted(set(done.stderr.splitlines())):
            if "Ignoring definition of undeclared qualified class" in line:
                continue  # a class within a class, read before its header: has no texts
            yield f"{line} (lupdate cannot tell the context: the text would stay untranslated)"
        if copy.read_bytes() != Path(file).read_bytes():
            yield f"{file}: is stale; run ./dev translate, fill in what is new and commit it"


def update(files):
    for file in files:
        subprocess.run(update_command(file), check=True, stderr=subprocess.DEVNULL)
    return []


PLANTED = [
    # (attributes, source, translation, piece of the finding or None)
    ("", "Open %1", "Abrir %1", None),
    ("", "Open %1", "Abrir", "fills in"),
    ("", "Open %1 of %2", "%2: abrir %1", None),
    ("", "Save as…", "Guardar como", "…"),
    ("", "&amp;Undo", "Deshacer", "mnemonic"),
    (' numerus="yes"', "%n day(s)", "<numerusform>one day</numerusform><numerusform>%n days</numerusform>", None),
    (' numerus="yes"', "%n day(s)", "<numerusform>%n day</numerusform><numerusform>days</numerusform>", "fills in"),
    (' numerus="yes"', "%n of %1", "<numerusform>%n</numerusform><numerusform>%n of %1</numerusform>", "fills in"),
    (' numerus="yes"', "%n day(s)", "<numerusform>%n day</numerusform><numerusform></numerusform>", "empty"),
]
PLANTED_ARABIC = [
    (' numerus="yes"', "%n day(s)", "<numerusform>none</numerusform><numerusform>a day</numerusform>"
     "<numerusform>two days</numerusform><numerusform>%n days</numerusform>", None),
    (' numerus="yes"', "%n day(s)", "<numerusform>none</numerusform><numerusform>a day</numerusform>"
     "<numerusform>two days</numerusform><numerusform>days</numerusform>", "fills in"),
    ("", "Open %n", "Open", "fills in"),
]


def self_test():
    failures = []
    planted = [*(("es", mistake) for mistake in PLANTED), *(("ar", mistake) for mistake in PLANTED_ARABIC)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letterdesk_xx.ts"
        for language, (attributes, source, translation, expected) in planted:
            file.write_text(f'<TS version="2.1" language="{language}"><context><name>C</name><message{attributes}>'
                            f"<source>{source}</source><translation>{translation}</translation></message>"
                            "</context></TS>", encoding="utf-8")
            found = list(file_findings(file))
            if bool(found) != bool(expected) or (expected and expected not in found[0]):
                failures.append(f"{source} → {translation}: expected {expected!r}, found {found}")
        english = Path(folder) / "letterdesk_en.ts"
        english.write_text('<TS version="2.1"><context><name>C</name><message numerus="yes"><source>%n</source>'
                           '<translation type="unfinished"/></message></context></TS>', encoding="utf-8")
        if len(list(file_findings(english))) != 1:
            failures.append("an unfinished English plural was not found")
    return failures


def main():
    if sys.argv[1] == "--self-test":
        found = self_test()
    elif sys.argv[1] == "--update":
        found = update(sys.argv[2:])
    else:
        files = [name for name in sys.argv[1:] if not name.startswith("--")]
        found = [line for file in files for line in file_findings(file)]
        if "--fresh" in sys.argv:
            found += [line for file in files for line in stale_findings(file)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
