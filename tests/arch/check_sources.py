#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that neither compiler nor linker can keep.

A target that links Qt Core alone still compiles <QtWidgets/QWidget> on Debian, and a static library hides a stray
symbol, so the table of docs/architecture.md is kept here, by reading what each file includes.

    check_sources.py ROOT       prints "file:line: what is wrong" for each finding; exit 1 if there is one
    check_sources.py --self-test   plants a violation of every rule and sees that it is found
"""
import re
import sys
import tempfile
from pathlib import Path

VALUE_ROOMS = ("core/base", "core/relationships", "core/requirements", "core/requests", "core/calendar", "core/privacy",
               "core/search")
# What of core/print is for others; qpdf and Poppler stay behind it.
PAPER_ROOMS = ("core/print/packet", "core/print/pdf")
EVERYTHING = VALUE_ROOMS + ("core/store", "core/actions", "core/exchange", "core/print", "ui", "app", "translations",
                            "tests")

# Folder -> (our folders, Qt modules, other libraries) that its files may include. The longest matching folder
# counts. Changing this table needs a page in docs/decisions/.
ALLOWED = {
    "core/base": (("core/base",), ("QtCore",), ("tl/",)),
    "core/relationships": (("core/base", "core/relationships"), ("QtCore",), ()),
    "core/requirements": (("core/base", "core/requirements"), ("QtCore",), ()),
    "core/privacy": (("core/base", "core/privacy"), ("QtCore",), ()),
    "core/requests": (("core/base", "core/relationships", "core/requirements", "core/privacy", "core/requests"),
                      ("QtCore",), ("kainjow/",)),
    "core/calendar": (VALUE_ROOMS, ("QtCore",), ()),
    "core/search": (("core/base", "core/relationships", "core/requirements", "core/requests", "core/search"),
                    ("QtCore",), ()),
    "core/store": (VALUE_ROOMS + ("core/store",), ("QtCore", "QtSql"), ("sqlite3.h",)),
    "core/actions": (VALUE_ROOMS + ("core/store", "core/actions", "core/exchange"), ("QtCore",), ("libical/",)),
    "core/exchange": (VALUE_ROOMS + ("core/store", "core/actions", "core/exchange"), ("QtCore",),
                      ("valijson/", "libical/")),
    "core/print/packet": (VALUE_ROOMS + PAPER_ROOMS, ("QtCore", "QtGui"), ("qrencode.h",)),
    "core/print/pdf": (("core/base", "core/print/pdf"), ("QtCore", "QtGui"), ()),
    "core/print/pdf_module": (("core/base", "core/print/pdf", "core/print/pdf_module"), ("QtCore", "QtGui"),
                              ("qpdf/", "poppler-qt6.h")),
    "core/connect": (VALUE_ROOMS + ("core/connect",), ("QtCore", "QtNetwork", "QtDBus"), ("qt6keychain/", "curl/")),
    "ui": (VALUE_ROOMS + ("core/store", "core/actions", "core/exchange", "ui") + PAPER_ROOMS,
           ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg"), ()),
    "ui/widgets": (VALUE_ROOMS + ("core/actions", "ui/widgets"), ("QtCore", "QtGui", "QtWidgets", "QtSvg"), ()),
    "app": (EVERYTHING + ("core/connect",), ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus"), ()),
    "app/cli": (VALUE_ROOMS + ("core/store", "core/actions", "core/exchange", "core/connect", "app/cli", "translations")
                + PAPER_ROOMS, ("QtCore", "QtGui"), ("CLI/",)),
    "translations": (("translations",), ("QtCore",), ()),
    "tests": (EVERYTHING + ("core/connect",),
              ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSql", "QtTest", "QtNetwork"),
              ("sqlite3.h", "poppler-qt6.h", "poppler/qt6/", "qpdf/", "qrencode.h", "tl/", "valijson/", "xcb/")),
}

OTHERS = tuple({prefix for _, _, prefixes in ALLOWED.values() for prefix in prefixes})

# (pattern looked for in code, folders where it may stand, sentence).
PATTERNS = [
    (re.compile(r"\bQSql(Query|Database|Driver|Error|Record|\w*Model)\b|\bsqlite3_\w+\s*\("), ("core/store", "tests"),
     "SQL stays in core/store"),
    # A QBuffer is memory.
    (re.compile(r"\bQSaveFile\b|\bQTemporaryFile\b|\bstd::(basic_)?o?fstream\b|\bfopen\s*\("
                r"|^(?!.*\bbuffer\w*\.open\().*\b(QIODevice|QFile|QIODeviceBase)::(WriteOnly|ReadWrite|Append|NewOnly)\b"),
     ("core/base/file_writer", "tests"), "files are written by core/base/file_writer only"),
    (re.compile(r"\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\("
                r"|\bsystem_clock::now\b|(?<![\w.>])time\s*\(\s*(nullptr|NULL|0)\s*\)"),
     ("core/base/clock.cpp", "tests"), "the clock is read through Clock only (core/base/clock.h)"),
    (re.compile(r'\btranslate\(\s*("[^"]*"\s*,\s*\w*[tT]ext|[a-z]\w*)\s*[,)]'), ("ui/shell/actions_table.cpp", "tests"),
     "lupdate cannot see this text: use a struct with Q_DECLARE_TR_FUNCTIONS"),
    (re.compile(r"\bQ_FOREACH\b|(?<![\w:.])foreach\s*\("), (), "use a range-based for"),
]
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")

SHOWN = re.compile(r"(?:\b(?:set(?:Text|ToolTip|WindowTitle|PlaceholderText|StatusTip|WhatsThis|Title|LabelText|"
                   r"InformativeText|AccessibleName|AccessibleDescription)|addAction|addMenu|addTab|addRow|"
                   r"showMessage)\s*\(|new Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|ToolButton|Action)\s*\()"
                   r"\s*(?:QStringLiteral\(|QLatin1String(?:View)?\(|QString::fromUtf8\(|u8?|L)?\"[^\"]*[A-Za-z]{2}")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
SOURCES = (".h", ".cpp")
WITH_LICENSE = SOURCES + (".py", ".sh", ".cmake", ".sql")
SKIPPED_FOLDERS = {"build", ".git"}


def longest(folders, path):
    """The longest of the folders (or file stems) that holds the path, or None."""
    holding = [f for f in folders if path == f or path.startswith(f + "/") or path.startswith(f + ".")]
    return max(holding, key=len, default=None)


def check_include(path, quote, name):
    room = longest(ALLOWED, path)
    if room is None:
        return None
    ours, modules, others = ALLOWED[room]
    if quote == '"':
        if "/" not in name:
            generated = name.startswith("ui_") or name.endswith(".moc")
            return None if generated else f'write "{name}" from the root of the tree'
        if path.startswith("tests/") or longest(ours, name):
            return None
        return f"{room} must not know {name}"
    if name.startswith(others):
        return None
    if name.startswith(OTHERS):
        return f"{room} must not know <{name}>"
    if name.startswith("Qt"):
        module, _, header = name.partition("/")
        if not header or header == module:
            return f"<{name}> is an umbrella header; include the class"
        return None if module in modules else f"{room} must not know {module}"
    if re.match(r"Q[A-Z]|q[a-z]+\.h$", name):
        return f"write <Module/Class> for <{name}>"
    if "/" in name and not name.startswith(("sys/", "linux/", "sanitizer/")):
        return f"<{name}> is not a library of ours"
    return None


def check_file(path, text):
    """Findings (line, sentence) of one file; `path` is relative to the root, with slashes."""
    lines = text.splitlines()
    if not any(SPDX in line for line in lines[:2]):
        yield 1, f"starts without {SPDX}"
    if not path.endswith(SOURCES):
        return
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if include:
            finding = check_include(path, include[1], include[2])
            if finding:
                yield number, finding
            continue
        code = re.sub(r"//.*", "", line)
        for pattern, exempt, sentence in PATTERNS:
            if pattern.search(code) and not longest(exempt, path):
                yield number, sentence
        if UNFINISHED.search(line):
            yield number, "finish it, or write down in the issue what is left"
        if path.startswith(("ui/", "app/")) and SHOWN.search(code):
            yield number, "a person sees this: it goes through tr()"


def check_own_header(file, path, text):
    """A source includes its own header first, so that the header is known to include what it needs."""
    own = path.removesuffix(".cpp") + ".h"
    if not path.endswith(".cpp") or not file.with_suffix(".h").exists():
        return
    for number, line in enumerate(text.splitlines(), 1):
        include = INCLUDE.match(line)
        if include:
            if include[2] != own:
                yield number, f"include {own} first"
            return


def check_tree(root):
    findings = []
    for file in sorted(root.rglob("*")):
        path = file.relative_to(root).as_posix()
        if SKIPPED_FOLDERS & set(path.split("/")[:-1]) or not file.is_file():
            continue
        if path.endswith(WITH_LICENSE) or file.name in ("CMakeLists.txt", "dev") or path == ".ci/run":
            text = file.read_text(encoding="utf-8")
            for line, sentence in [*check_file(path, text), *check_own_header(file, path, text)]:
                findings.append(f"{path}:{line}: {sentence}")
    return findings


# What is planted in an otherwise clean tree, and a piece of the sentence that must answer it (None: allowed).
PLANTED = [
    ("core/relationships/a.h", "#include <QtCore/QString>", None),
    ("core/relationships/a.h", "#include <vector>", None),
    ("core/relationships/a.h", '#include "core/base/id.h"', None),
    ("core/relationships/a.h", "#include <QtWidgets/QWidget>", "must not know QtWidgets"),
    ("core/relationships/a.h", "#include <QWidget>", "write <Module/Class>"),
    ("core/relationships/a.h", "#include <QtCore>", "umbrella"),
    ("core/relationships/a.h", "#include <QtCore/QtCore>", "umbrella"),
    ("core/relationships/a.h", '#include "core/requests/request.h"', "must not know core/requests"),
    ("core/relationships/a.h", '#include "person.h"', "from the root"),
    ("core/relationships/a.h", "#include <sqlite3.h>", "must not know"),
    ("core/relationships/a.h", "#include <boost/any.hpp>", "not a library of ours"),
    ("core/requests/a.cpp", "#include <QtSql/QSqlQuery>", "must not know QtSql"),
    ("core/base/a.cpp", '#include "core/relationships/person.h"', "must not know"),
    ("core/store/a.cpp", "#include <QtSql/QSqlQuery>", None),
    ("core/store/a.cpp", "#include <QtGui/QColor>", "must not know QtGui"),
    ("core/actions/a.cpp", "#include <QtSql/QSqlQuery>", "must not know QtSql"),
    ("core/print/packet/a.cpp", "#include <qrencode.h>", None),
    ("core/print/packet/a.cpp", '#include "core/print/pdf_module/qpdf.h"', "must not know core/print/pdf_module"),
    ("core/print/pdf_module/a.cpp", "#include <qpdf/QPDF.hh>", None),
    ("core/print/packet/a.cpp", '#include "core/store/workspace.h"', "must not know core/store"),
    ("core/print/packet/a.cpp", "#include <QtPrintSupport/QPrinter>", "must not know QtPrintSupport"),
    ("ui/requests/a.cpp", '#include "ui_request_form.h"', None),
    ("ui/requests/a.cpp", '#include "core/connect/mail.h"', "must not know core/connect"),
    ("ui/widgets/a.cpp", '#include "ui/requests/page.h"', "must not know ui/requests"),
    ("ui/shell/a.cpp", '#include "app/main.h"', "must not know app"),
    ("app/cli/a.cpp", "#include <QtWidgets/QApplication>", "must not know QtWidgets"),
    ("app/cli/a.cpp", '#include "ui/shell/main_window.h"', "must not know ui"),
    ("ui/requests/a.cpp", "QSqlQuery query;", "SQL stays"),
    ("ui/requests/a.cpp", "QSaveFile file(path);", "files are written"),
    ("core/print/packet/a.cpp", "file.open(QIODevice::WriteOnly);", "files are written"),
    ("core/print/packet/a.cpp", "if (!buffer.open(QIODevice::WriteOnly)) {", None),
    ("core/base/file_writer.cpp", "file.open(QIODevice::WriteOnly);", None),
    ("core/requests/a.cpp", "const QDate day = QDate::currentDate();", "the clock"),
    ("core/base/clock.cpp", "return QDateTime::currentDateTimeUtc();", None),
    ("core/requests/a.cpp", "Q_FOREACH (const auto& p, people) {", "range-based"),
    ("core/requests/a.cpp", "// TO" + "DO: finish", "finish it"),
    ("ui/requests/a.cpp", 'label->setText(QStringLiteral("Hello there"));', "tr()"),
    ("ui/requests/a.cpp", 'auto* label = new QLabel(u"Hello"_qs);', "tr()"),
    ("ui/requests/a.cpp", 'return QCoreApplication::translate("Words", text, nullptr, n);', "lupdate"),
    ("ui/requests/a.cpp", 'return QCoreApplication::translate("Words", "Late");', None),
    ("ui/requests/a.cpp", "area.translate(0, dy);", None),
    ("ui/requests/a.cpp", 'label->setText(tr("Hello there"));', None),
    ("ui/requests/a.cpp", 'label->setObjectName(QStringLiteral("title"));', None),
]


def self_test():
    failures = []
    for path, line, expected in PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / path
            file.parent.mkdir(parents=True)
            file.write_text(f"// {SPDX}\n{line}\n", encoding="utf-8")
            findings = check_tree(Path(folder))
        good = not findings if expected is None else len(findings) == 1 and expected in findings[0]
        if not good:
            failures.append(f"{path}: {line}\n    expected {expected!r}, found {findings}")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.h").write_text("#pragma once\n", encoding="utf-8")
        if len(check_tree(Path(folder))) != 1:
            failures.append("a header without license line was not found")
    for first, expected in (("core/base/b.h", 1), ("core/base/a.h", 0)):
        with tempfile.TemporaryDirectory() as folder:
            room = Path(folder) / "core/base"
            room.mkdir(parents=True)
            (room / "a.h").write_text(f"// {SPDX}\n", encoding="utf-8")
            (room / "a.cpp").write_text(f'// {SPDX}\n#include "{first}"\n#include "core/base/a.h"\n', encoding="utf-8")
            if len(check_tree(Path(folder))) != expected:
                failures.append(f"{first} before a source's own header was judged wrongly")
    return failures


def main():
    findings = self_test() if sys.argv[1] == "--self-test" else check_tree(Path(sys.argv[1]))
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
