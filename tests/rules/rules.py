# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, each a function from a Source to its violations; RULES lists them all.

A rule has no list of pardons: it has homes, the few places where the thing that it refuses belongs.
"""

import pathlib
import posixpath
import re
from typing import NamedTuple

from rooms import LIBRARIES, ROOMS, TEST_ROOMS


class Violation(NamedTuple):
    path: str
    line: int
    rule: str
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


PRODUCT = ("app/", "models/", "views/", "backend/")
TESTS = ("tests/",)
BY_FOLDER = sorted((room.folder, name, room) for name, room in (ROOMS | TEST_ROOMS).items())
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def room_of(path):
    """Name and Room of the room that a file lies in, (None, None) outside all rooms."""
    for folder, name, room in BY_FOLDER:
        if path.startswith(folder + "/"):
            return name, room
    return None, None


# Includes

def room_of_include(source, included):
    """The room that an include of our own leads to, found in the compiler's order; None for a foreign header."""
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(source.path), included))
    for candidate in (beside, f"backend/{included}", included, f"tests/{included}"):
        name, _ = room_of(candidate)
        if name and (source.root / candidate).is_file():
            return name
    return None


class Qt:
    """Which module a Qt header belongs to, read from Qt's own include folder."""

    folder = pathlib.Path("/usr/include/x86_64-linux-gnu/qt6")
    _modules = {}

    @classmethod
    def use(cls, folder):
        cls.folder = pathlib.Path(folder)
        cls._modules = {}

    @classmethod
    def module(cls, included):
        if not cls._modules:
            for path in cls.folder.glob("Qt*/*"):
                cls._modules.setdefault(path.name, path.parent.name)
        first, _, _ = included.partition("/")
        if first in cls._modules.values():
            return first
        return cls._modules.get(included)


def library_of(included):
    """The foreign library of a header; None for the standard library and the system's."""
    for name, pattern in LIBRARIES.items():
        if re.match(pattern, included):
            return name
    return Qt.module(included)


def includes(source):
    name, room = room_of(source.path)
    if not room or not source.is_code:
        return
    for match in INCLUDE.finditer(source.without_comments):
        target = room_of_include(source, match[2])
        line = source.line(match.start())
        if target:
            if target != name and target not in room.rooms and match[2] not in room.headers:
                yield line, f"room {name} may not include room {target} ({match[2]})"
        else:
            library = library_of(match[2])
            if library and library not in room.libraries:
                yield line, f"room {name} may not use {library} ({match[2]})"


def strangers(source):
    """A file in a folder that no row of the table knows would be free of every include rule."""
    if source.is_code and not room_of(source.path)[0]:
        yield 1, "lies in no room of tests/rules/rooms.py"


# Words that are refused outside their home

class Refused(NamedTuple):
    """Code (comments and literals do not count) that matches is refused below `where`, except below `homes`."""

    name: str
    pattern: str
    why: str
    where: tuple
    homes: tuple = ()

    def __call__(self, source):
        if not source.is_code or not source.path.startswith(self.where) or source.path.startswith(self.homes):
            return
        for match in re.finditer(self.pattern, source.bare, re.MULTILINE):
            yield source.line(match.start()), f"'{match[0].strip()}': {self.why}"


REFUSED = [
    Refused(
        "real-clock",
        r"_clock::now\b|\bQElapsedTimer\b|\bQDateTime::currentDateTime(Utc)?\b|\bcurrentM?SecsSinceEpoch\b"
        r"|\bQDateTime::currentSecsSinceEpoch\b|\bQ(Time::currentTime|Date::currentDate)\b|\bQDeadlineTimer::current\b"
        r"|\bgettimeofday\b|\bclock_gettime\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bstd::time\s*\("
        r"|\bstd::clock\s*\(|\btimespec_get\b",
        "take a Clock; the real one lives in resilience/systemclock.cpp alone",
        PRODUCT + TESTS, ("backend/resilience/systemclock.cpp", "tests/journeys/", "tests/benchmarks/")),
    Refused(
        "real-randomness",
        r"\bstd::random_device\b|\bQRandomGenerator\b|\b(std::)?s?rand\s*\(|\barc4random|\bgetrandom\s*\(|\bgetentropy\s*\("
        r"|\bQUuid::createUuid\b",
        "take a Random; its seed is drawn in app alone",
        PRODUCT + TESTS, ("app/", "tests/journeys/")),
    Refused(
        "locks",
        r"\bstd::((recursive_|shared_|timed_)*mutex|condition_variable(_any)?|lock_guard|unique_lock|scoped_lock"
        r"|shared_lock)\b"
        r"|\bQ(Recursive)?Mutex(Locker)?\b|\bQReadWriteLock\b|\bQWaitCondition\b|\bpthread_mutex",
        "threads meet in Mailbox, Inbox and resilience alone; a semaphore may wake a reader up",
        PRODUCT, ("backend/health/mailbox.h", "backend/health/inbox.h", "backend/resilience/")),
    Refused(
        "sleep",
        r"\bsleep_(for|until)\b|\bQTest::q(Sleep|Wait)\s*\(|\bQThread::[mu]?sleep\b|\b(u|nano)?sleep\s*\(",
        "nothing sleeps: move a FakeClock, or wait for a signal",
        PRODUCT + TESTS, ("tests/journeys/", "tests/benchmarks/")),
    Refused("threads", r"\bBlockingQueuedConnection\b|\bmoveToThread\b", "an object lives and dies on one thread",
            PRODUCT + TESTS),
    Refused("nested-loop", r"\bprocessEvents\b|\bQEventLoop\s+\w+\s*[;({]|\bQDialog::exec\b",
            "loops do not nest; other loops are the engine thread's, and those that wait for a server before anything runs",
            PRODUCT, ("backend/engine/enginehost", "app/srvlookup.cpp", "app/prometheusrange.cpp", "app/keychainlookup.cpp")),
    Refused(
        "names",
        r"\b(class|struct|enum class|using)\s+(\[\[\w+\]\]\s*)?\w*(Manager|Helper|Util|Utils|Handler|Impl|Data|Info)\b"
        r"(?=[^;]*[{=:])",
        "say what it is or does",
        PRODUCT + TESTS),
    Refused("skipped-test", r"\bQSKIP\b|\bQEXPECT_FAIL\b|\bGTEST_SKIP\b", "a test passes or fails", TESTS),
    Refused("object-macro", r"^(?=.*\bQ_OBJECT\b)(?![ \t]*Q_OBJECT[ \t]*$).*$",
            "Q_OBJECT stands alone on its line, or AUTOMOC does not see it", PRODUCT + TESTS),
]


# Text that a person reads

SHOWING = set("""
    setText setPlainText setHtml setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setTitle
    setTitleText setLabelText setInformativeText setDetailedText setAccessibleName setAccessibleDescription
    setButtonText setHeaderLabel setHeaderLabels setHorizontalHeaderLabels setPrefix setSuffix setSpecialValueText
    addAction addMenu addItem addItems addTab insertTab addRow addButton showMessage drawText setName
    information warning critical question about
    QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu QDockWidget QCommandLinkButton
""".split())
WRAPPING = set("""
    QStringLiteral QLatin1String QLatin1StringView QString QStringView QStringList fromUtf8 fromLatin1 arg
""".split())
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
WORD = re.compile(r"[^\W\d_]{2}")
CALLEE = re.compile(r"(?:(\w+)\s+)?(\w+)\s*$")


def enclosing(bare, offset):
    """Offset of the bracket that encloses a place, -1 outside of all (or at the end of a statement)."""
    depth = 0
    for index in range(offset - 1, -1, -1):
        if bare[index] in ")}]":
            depth += 1
        elif bare[index] in "({[":
            if depth == 0:
                return index
            depth -= 1
        elif bare[index] == ";" and depth == 0:
            return -1
    return -1


def shown_by(bare, offset):
    """The name of what shows the literal at a place to people; None when nothing does, or tr() comes between."""
    while (offset := enclosing(bare, offset)) >= 0:
        callee = CALLEE.search(bare, max(0, offset - 100), offset)
        kind, name = callee.groups() if callee else (None, None)
        if name in SHOWING or kind in SHOWING:
            return name
        if name is not None and name not in WRAPPING:
            return None
    return None


def untranslated(source):
    """A literal with a word in it, handed to something that shows it, and not by way of tr()."""
    if not source.is_code or not source.path.startswith(("views/", "models/", "app/")):
        return
    for match in LITERAL.finditer(source.without_comments):
        name = shown_by(source.bare, match.start()) if WORD.search(match[1]) else None
        if name:
            yield source.line(match.start()), f'{match[0]} is shown to people by {name}: tr() it'


# Every file

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
SHOWN_AS_THEY_ARE = ("resources/help/",)  # a reader of the help pages should not begin with a licence line
LICENSED = {".cpp", ".h", ".py", ".cmake", ".toml", ".qrc", ".md", ".qss", ".sh", ".desktop"}


def licence(source):
    path = pathlib.PurePosixPath(source.path)
    counts = path.suffix in LICENSED or path.name == "CMakeLists.txt" or source.text.startswith("#!")
    if counts and not source.path.startswith(SHOWN_AS_THEY_ARE) and LICENCE not in "\n".join(source.text.splitlines()[:4]):
        yield 1, f"no line '{LICENCE}' at the top"


def guard(source):
    if source.path.endswith(".h") and "#pragma once" not in source.text:
        yield 1, "no '#pragma once'"


def unfinished(source):
    if source.is_code or source.is_python:
        for match in re.finditer(r"\b(TODO|FIXME|XXX|HACK)\b(?!\|)", source.text):
            if not source.path.startswith("tests/rules/"):
                yield source.line(match.start()), f"{match[0]}: finish it or file it"


def file_names(source):
    """File = class in lower case."""
    name = pathlib.PurePosixPath(source.path).name
    if source.is_code and not re.fullmatch(r"[a-z0-9]+(_[a-z0-9_]+)?\.(cpp|h)", name):
        yield 1, "a source file is named like its class, in lower case"
    if source.is_code and re.search(r"(manager|helper|util|utils|handler|impl)\.(cpp|h)$", name):
        yield 1, "say what it is or does"


def sleeping_scripts(source):
    if source.is_python and source.path.startswith("tests/") and not source.path.startswith(("tests/journeys/", "tests/rules/")):
        for match in re.finditer(r"\btime\.sleep\s*\(", source.text):
            yield source.line(match.start()), "nothing sleeps outside journeys"


# The whole tree

TYPE = re.compile(
    r"\b(?P<kind>namespace|class|struct|union|enum)\b(?:\s+(?:class|struct)\b)?(?:\s*\[\[[^\]]*\]\])*\s*(?P<name>[\w:]*)"
    r"[^;{}()=]*?\{|(?P<open>\{)|(?P<close>\})")


def types(source):
    """Offset and full name of every type that other files can meet: neither nested in a type nor in an unnamed namespace."""
    around = []
    for match in TYPE.finditer(source.bare):
        if match["close"]:
            del around[-1:]
            continue
        name = match["name"] if match["kind"] == "namespace" else None
        if match["kind"] and match["kind"] != "namespace" and match["name"] and all(around):
            yield match.start(), "::".join((*around, match["name"]))
        around.append(name)


def doubles(files):
    """Two types of one name that meet in one program are one to the linker, which takes the members of either."""
    first = {}
    for source in files:
        if source.is_code and source.path.startswith(PRODUCT):
            for offset, name in types(source):
                home = first.setdefault(name, source.path)
                if home != source.path:
                    yield source.path, source.line(offset), f"{name} is a type of {home} already"


RULES = {refused.name: refused for refused in REFUSED} | {
    "includes": includes,
    "strangers": strangers,
    "untranslated": untranslated,
    "licence": licence,
    "guard": guard,
    "unfinished": unfinished,
    "file-names": file_names,
    "sleeping-scripts": sleeping_scripts,
}
TREE_RULES = {"doubles": doubles}


def violations(files):
    for name, rule in TREE_RULES.items():
        for path, line, text in rule(files):
            yield Violation(path, line, name, text)
    for source in files:
        for name, rule in RULES.items():
            for line, text in rule(source):
                yield Violation(source.path, line, name, text)
