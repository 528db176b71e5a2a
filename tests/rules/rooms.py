# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table of who may include whom: for each room the rooms and the foreign libraries that it may see.

A room may always include itself. Foreign libraries are named as in LIBRARIES; the C and C++ standard library and POSIX
are free for all.
"""

from typing import NamedTuple


class Room(NamedTuple):
    folder: str
    rooms: tuple
    libraries: tuple = ()
    headers: tuple = ()  # single headers of rooms that are closed otherwise


# How a foreign header is recognised. Qt headers are looked up by module in Qt's include folder instead.
LIBRARIES = {
    "boost": r"boost/",
    "openssl": r"openssl/",
    "toml": r"toml\+\+/|toml\.hpp",
    "json": r"nlohmann/",
    "prometheus": r"prometheus/",
    "curl": r"curl/",
    "nats": r"nats\.h|nats/",
    "httplib": r"httplib\.h",
    "rapidcheck": r"rapidcheck",
    "benchmark": r"benchmark/",
    "cli11": r"CLI/",
    "keychain": r"(qt6)?keychain",
    "uv": r"uv\.h",
    "raft": r"raft\.h|raft/",
    "sodium": r"sodium\.h",
    "zstd": r"zstd\.h|zdict\.h",
    "xlsxwriter": r"xlsxwriter(\.h|/)",
    "sqlite": r"sqlite3\.h|SQLiteCpp/",
}

EVERY_ROOM = ("resilience", "forecast", "health", "probes", "engine", "journal", "outlets", "reports", "node", "models",
              "views", "app")

ROOMS = {
    # Pure C++: no Qt, no library.
    "resilience": Room("backend/resilience", ()),
    "forecast": Room("backend/forecast", ()),
    "health": Room("backend/health", ("resilience",), ("toml", "json")),
    # Siblings: they speak health and never include each other.
    "probes": Room("backend/probes", ("health", "resilience"), ("boost", "openssl", "json", "QtNetwork", "QtCore")),
    "engine": Room("backend/engine", ("health", "resilience", "forecast"), ("QtCore",)),
    "journal": Room("backend/journal", ("health", "resilience"), ("sqlite", "json", "openssl", "zstd")),
    "outlets": Room("backend/outlets", ("health", "resilience"),
                    ("prometheus", "httplib", "json", "openssl", "curl", "nats", "QtCore", "QtDBus", "QtNetwork")),
    "reports": Room("backend/reports", ("health", "resilience"), ("json", "toml", "xlsxwriter", "QtCore", "QtGui")),
    "node": Room("backend/node", ("resilience", "health", "forecast"),
                 ("uv", "raft", "sodium", "zstd", "httplib", "openssl", "json", "toml")),
    # The screen: models know what is true, views know models and the words of health.
    "models": Room("models", ("health", "resilience"), ("QtCore",)),
    "views": Room("views", ("models", "health"), ("QtCore", "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets"),
                  ("resilience/clock.h",)),
    # Who introduces them all.
    "app": Room("app", EVERY_ROOM,
                ("QtCore", "QtDBus", "QtGui", "QtWidgets", "QtNetwork", "cli11", "toml", "json", "keychain")),
}

TESTING = ("QtTest", "QtCore", "rapidcheck")

# A test room sees what its room sees, the fixtures, and what only tests link.
TEST_ROOMS = {
    f"tests/{name}": Room(f"tests/{name}", (name, "support", *room.rooms), (*TESTING, *room.libraries), room.headers)
    for name, room in ROOMS.items()
} | {
    # Fixtures of all rooms lie side by side; what a test may use of them is what it links.
    "support": Room("tests/support", tuple(name for name in EVERY_ROOM if name != "app"),
                    ("QtCore", "QtDBus", "QtGui", "QtWidgets", "QtTest", "rapidcheck", "json", "boost", "openssl")),
    "tests/fuzz": Room("tests/fuzz", ("health", "probes", "resilience", "node", "journal", "support")),
    "tests/benchmarks": Room("tests/benchmarks", (*EVERY_ROOM, "support"),
                             ("benchmark", "QtCore", "QtGui", "QtWidgets", "QtTest", "sqlite")),
    "tests/journeys": Room("tests/journeys", (*EVERY_ROOM, "support"), (*TESTING, *ROOMS["views"].libraries, "QtNetwork")),
    "tests/rules": Room("tests/rules", ()),
}
