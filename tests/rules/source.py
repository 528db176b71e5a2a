# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree as the rules see it: which files count, and their text with comments or literals blanked out."""

import functools
import pathlib
import re

CODE = {".cpp", ".h"}
SCANNED = ("app", "models", "views", "backend", "tests", "resources", "translations", ".ci")
SKIPPED = ("tests/fuzz/corpus/",)

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<number>\b[0-9][0-9a-fA-FxXbBpP.']*)
      | (?P<char>'(?:\\.|[^'\\\n])+')""",
    re.VERBOSE | re.DOTALL)


def blank(text):
    """The same length and lines, nothing in them."""
    return re.sub(r"[^\n]", " ", text)


class Source:
    """One file, by its path relative to the root."""

    def __init__(self, root, path):
        self.path = path
        self.root = root
        self.text = (root / path).read_text(encoding="utf-8", errors="replace")

    @property
    def is_code(self):
        return pathlib.PurePath(self.path).suffix in CODE

    @property
    def is_python(self):
        return self.path.endswith(".py") or self.text.startswith(("#!/usr/bin/python3", "#!/usr/bin/env python3"))

    @functools.cached_property
    def without_comments(self):
        return TOKEN.sub(lambda m: blank(m[0]) if m["comment"] else m[0], self.text)

    @functools.cached_property
    def bare(self):
        """Neither comments nor literals; every offset stays."""
        return TOKEN.sub(lambda m: m[0] if m["number"] else blank(m[0]), self.text)

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1


def sources(root):
    """Every file that is ours, in a fixed order."""
    root = pathlib.Path(root)
    found = [p for p in root.iterdir() if p.is_file()]
    for folder in SCANNED:
        found += (p for p in (root / folder).rglob("*") if p.is_file())
    paths = sorted(p.relative_to(root).as_posix() for p in found if "__pycache__" not in p.parts)
    return [Source(root, path) for path in paths
            if not path.startswith(SKIPPED) and not is_binary(root / path)]


def is_binary(path):
    with open(path, "rb") as file:
        return b"\0" in file.read(4096)
