#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutation score of backend/resilience: how many small faults its tests notice.

    mutate.py BUILD_DIR [--bar 90] [--only FILE] [--sample N] [--seed N] [--list]

BUILD_DIR is a configured build (any preset without sanitizers) in which the tests of the room have been built. All mutants
take two cores about half an hour; a sample of 300, one of every file at least, five minutes. The same seed takes the same
sample. Fails below the bar.

All mutants live in one build and are chosen at run time by the environment variable DWCP_MUTANT, so the code is compiled
once. A mutant flips a comparison or a logical or arithmetic operator, changes a constant, negates a truth value or drops a
statement. It is killed when a test fails, crashes, or does not end. A line where a choice at run time does not compile is
left as it is. Lines that only tune speed are not mutated; SPEED_ONLY says which and why.
"""
import argparse
import concurrent.futures
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOM = ROOT / "backend" / "resilience"
TESTS = ROOT / "tests" / "resilience"

# Faults here change how long something takes, or what a data race would see, and never a result.
SPEED_ONLY = [
    r"cpuRelax|__builtin_ia32_pause|yield\(\)|reserve\(",  # waiting politely, room for growth
    r"m_quickBelow",                  # only the longer way to the same count
    r"memory_order",                  # kept as text; the operators beside them are still mutated
]
# The quickest tests first. Concurrency is asked last: it is the slowest, and what only it can kill is rare.
TEST_ORDER = ["breaker", "patterns", "exporters", "choicemodels", "breakermodel", "flowmodels", "windowmodels", "concurrency"]
TIMEOUT_SECONDS = 40
MUTANT_HEADER = """#pragma once
#include <cstdlib>
#include <type_traits>
inline int dwcp_mutant_of_this_run() noexcept
{
    static const int number = std::getenv("DWCP_MUTANT") ? std::atoi(std::getenv("DWCP_MUTANT")) : 0;
    return number;
}
constexpr int dwcp_mutant() noexcept
{
    return std::is_constant_evaluated() ? 0 : dwcp_mutant_of_this_run();
}
"""

OPERATORS = [
    (" < ", [" <= "]), (" <= ", [" < "]), (" > ", [" >= "]), (" >= ", [" > "]),
    (" == ", [" != "]), (" != ", [" == "]), (" && ", [" || "]), (" || ", [" && "]),
    (" + ", [" - "]), (" - ", [" + "]), (" * ", [" / "]), (" / ", [" * "]), (" += ", [" -= "]), (" -= ", [" += "]),
    (" % ", [" / "]), ("++", ["--"]), ("true", ["false"]), ("false", ["true"]),
]
NUMBER = re.compile(r"(?<![\w.'\"])(\d[\d']*(?:\.\d+)?(?:e-?\d+)?)(u?)(?![\w.'])")
DECLARATION = re.compile(r"^(?:(?:const|auto|static|mutable|constexpr|thread_local)\b"
                         r"|[\w:]+(?:<[^;=]*>)?(?:::\w+)*[&*]*(?: const)? [&*]*\w+ ?(?:[=;({]|$))")
CONSTANT = re.compile(r"^\s*(?:static )?constexpr .*= \[\]")
SKIPPED_START = ("//", "*", "/*", "#", "static_assert", "using ", "case ", "namespace", "class ", "struct ", "enum ",
                 "template", "friend", "default:", "public:", "private:", "typedef", "extern", "alignas", "static constexpr",
                 "constexpr", "static inline", "~", "break;", "continue;")


def strings_blanked(text):
    return re.sub(r'"(?:\\.|[^"\\])*"', lambda m: '"' + "_" * (len(m.group()) - 2) + '"', text)


def variants(expression):
    """Every way to make one small fault in an expression: (what was done, the faulty expression)."""
    plain = strings_blanked(expression)
    for operator, replacements in OPERATORS:
        for match in re.finditer(re.escape(operator), plain):
            if operator in ("true", "false") and re.search(r"\w", plain[match.start() - 1:match.start()] + plain[match.end():match.end() + 1]):
                continue
            for replacement in replacements:
                yield f"{operator.strip()} -> {replacement.strip()}", expression[:match.start()] + replacement + expression[match.end():]
    for match in NUMBER.finditer(plain):
        number = match.group(1)
        changed = repr(float(number.replace("'", "")) * 1.5 + 0.25) if "." in number or "e" in number else str(int(number.replace("'", "")) + 1)
        yield f"{number} -> {changed}", expression[:match.start()] + changed + match.group(2) + expression[match.end():]
    for match in re.finditer(r"(?<![\w)\]])!(?=[\w(*])", plain):
        yield "! dropped", expression[:match.start()] + expression[match.end():]


def chosen(numbered, original):
    """An expression that is the original unless a mutant is chosen."""
    text = f"({original})"
    for number, faulty in reversed(numbered):
        text = f"(dwcp_mutant() == {number} ? ({faulty}) : {text})"
    return text


class Mutator:
    def __init__(self):
        self.mutants = []  # (file, line number, original line, what was done)

    def number(self, file, line_number, line, what):
        self.mutants.append((file, line_number, line.strip(), what))
        return len(self.mutants)

    def numbered(self, file, at, line, expression):
        return [(self.number(file, at, line, what), faulty) for what, faulty in variants(expression)]

    def file(self, source, skipped_lines):
        """The mutated text. Inside functions everything is mutated; outside only the defaults of members."""
        out = []
        scopes = []
        for at, line in enumerate(one_line_statements(source.read_text()).splitlines(), 1):
            inside_code = bool(scopes) and scopes[-1] == "code"
            plain = strings_blanked(line)
            if (source.name, at) in skipped_lines:
                out.append(line)
            elif scopes and scopes[-1] == "constant":
                out.append(line)
            elif inside_code:
                out.append(self.line(source.name, at, line))
            else:
                out.append(self.member_default(source.name, at, line))
            for brace in re.findall(r"[{}]", plain):
                if brace == "}":
                    scopes.pop()
                elif CONSTANT.match(plain):
                    scopes.append("constant")  # computed by the compiler, before a mutant is chosen
                else:
                    scopes.append("types" if re.match(r"^\s*(template.*|inline )?(class|struct|enum|union|namespace)\b", plain) else "code")
        return "\n".join(out) + "\n"

    def member_default(self, file, at, line):
        body = line.strip()
        if body.startswith(SKIPPED_START) or not re.match(r"^[\w:<>, ]+ \w+ = [^{]+;$", body) or " : " in body or body.endswith(("= 0;", "default;", "delete;")):
            return line
        return self.declaration(file, at, line, line[:len(line) - len(line.lstrip())], body)

    def line(self, file, at, line):
        body = line.strip()
        indent = line[:len(line) - len(line.lstrip())]
        if not body or body.startswith(SKIPPED_START) or any(re.search(p, body) for p in SPEED_ONLY[:2]):
            return line
        condition = re.match(r"^((?:\} else )?(?:if|while) )\((.*)\)( \[\[\w+\]\])?( \{)?$", body)
        if condition and ";" not in condition.group(2) and not DECLARATION.match(condition.group(2)):
            numbered = [(n, f"bool({faulty})") for n, faulty in self.numbered(file, at, line, condition.group(2))]
            decision = chosen(numbered, f"bool({condition.group(2)})")
            return f"{indent}{condition.group(1)}({decision}){condition.group(4) or ''}"
        loop = re.match(r"^for \(([^;]*); ([^;]*); ([^;]*)\)( \{)?$", body)
        if loop:
            numbered = self.numbered(file, at, line, loop.group(2))
            return f"{indent}for ({loop.group(1)}; {chosen(numbered, loop.group(2))}; {loop.group(3)}){loop.group(4) or ''}"
        if not body.endswith(";") or body.count("(") != body.count(")") or body.count("{") != body.count("}"):
            return line
        if re.match(r"^return\b", body):
            return self.statement(file, at, line, indent, body, may_drop=False)
        if DECLARATION.match(body):
            return self.declaration(file, at, line, indent, body)
        return self.statement(file, at, line, indent, body, may_drop=True)

    def declaration(self, file, at, line, indent, body):
        match = re.match(r"^([^=]*[\w\]]) = (.*);((?: //.*)?)$", body)
        if not match or "{" in match.group(2) or "[" in match.group(2)[:1]:
            return line
        numbered = self.numbered(file, at, line, match.group(2))
        return f"{indent}{match.group(1)} = {chosen(numbered, match.group(2))};"

    def statement(self, file, at, line, indent, body, may_drop):
        faulty = self.numbered(file, at, line, body)
        if may_drop:
            faulty.append((self.number(file, at, line, "dropped"), ";"))
        text = f"{{ {body} }}"
        for number, other in reversed(faulty):
            text = f"if (dwcp_mutant() == {number}) {{ {other} }} else {text}"
        return f"{indent}{{ {text} }}"


def one_line_statements(text):
    style = ("{BasedOnStyle: WebKit, Standard: c++20, ColumnLimit: 100000, AllowShortFunctionsOnASingleLine: None, "
             "AllowShortLambdasOnASingleLine: None, AllowShortEnumsOnASingleLine: true, BreakBeforeBinaryOperators: None, "
             "AllowShortIfStatementsOnASingleLine: Never, AllowShortLoopsOnASingleLine: false, PackConstructorInitializers: Never, "
             "BreakConstructorInitializers: BeforeComma, PointerAlignment: Left}")
    # A line comment would hold on to its line break.
    text = re.sub(r"(?m)[ \t]*//(?! SPDX).*$", "", text)
    return subprocess.run(["clang-format", f"--style={style}"], input=text, capture_output=True, text=True, check=True).stdout


def mutate_room(work, skipped_lines):
    """Writes the mutated room; returns its mutants. `skipped_lines` stay as they are."""
    mutator = Mutator()
    target = work / "backend" / "resilience"
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(ROOM.glob("*.h")) + sorted(ROOM.glob("*.cpp")):
        (target / source.name).write_text(mutator.file(source, skipped_lines))
    return mutator.mutants


def compile_commands(build):
    wanted = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = Path(entry["file"])
        if file.parent == ROOM and file.suffix == ".cpp" or file.parent == TESTS and file.name.startswith("tst_"):
            wanted[file] = shlex.split(entry["command"])
    return wanted


def compile_all(work, build):
    """Compiles every file; returns {(file, line)} where a mutated line did not compile, and what the compiler said."""
    jobs = []
    for file, command in compile_commands(build).items():
        source = work / "backend" / "resilience" / file.name if file.parent == ROOM else file
        command = [c for c in command if c not in ("-Werror", "-O0", "-O1", "-O2", "-O3", "-g", "--coverage") and not c.startswith("-fsanitize")]
        command = [c.replace(f"-I{ROOT}/backend", f"-I{work}/backend") for c in command]
        command[command.index("-o") + 1] = str(work / (file.stem + ".o"))
        command[command.index("-c") + 1] = str(source)
        jobs.append(command + ["-O1", "-w", "-include", str(work / "mutant.h")])
    failed = set()
    errors = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda c: subprocess.run(c, capture_output=True, text=True, cwd=build), jobs):
            if result.returncode == 0:
                continue
            at = set(re.findall(r"backend/resilience/(\w+\.(?:h|cpp)):(\d+):\d+: error", result.stderr))
            if not at:
                sys.exit(result.stderr)
            errors.append(result.stderr)
            failed |= {(name, int(line)) for name, line in at}
    return failed, errors


def link_tests(work):
    objects = [str(work / (f.stem + ".o")) for f in ROOM.glob("*.cpp")]
    for name in TEST_ORDER:
        subprocess.run(["g++", "-o", work / name, work / f"tst_{name}.o", *objects, "-lrapidcheck", "-lQt6Test", "-lQt6Core", "-pthread"],
                       check=True)


def run_test(work, name, mutant):
    environment = dict(os.environ, DWCP_MUTANT=str(mutant), RC_PARAMS="max_success=250 seed=1 noshrink=1", QT_NO_GLIB="1",
                       QTEST_FUNCTION_TIMEOUT=str((TIMEOUT_SECONDS - 10) * 1000), QTEST_DISABLE_STACK_DUMP="1")
    command = ["prlimit", "--as=4000000000", "--core=0", str(work / name), "-maxwarnings", "1"]
    try:
        return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=TIMEOUT_SECONDS).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def killer_of(work, mutant):
    """The test that noticed, or nothing."""
    for name in TEST_ORDER:
        if not run_test(work, name, mutant):
            return name
    return None


def build_mutants(work, build):
    (work / "mutant.h").write_text(MUTANT_HEADER)
    skipped = set()
    while True:
        mutants = mutate_room(work, skipped)
        failed, errors = compile_all(work, build)
        if not failed:
            break
        if failed <= skipped:
            sys.exit("\n".join(errors))
        skipped |= failed
    link_tests(work)
    print(f"{len(mutants)} mutants; {len(skipped)} lines cannot be mutated at run time", flush=True)
    return mutants


def sample_of(mutants, numbers, count, chance):
    """`count` of the mutants: first one of each file, then whichever."""
    shuffled = chance.sample(numbers, len(numbers))
    first = {}
    for n in shuffled:
        first.setdefault(mutants[n - 1][0], n)
    others = [n for n in shuffled if first[mutants[n - 1][0]] != n]
    return sorted([*first.values(), *others][:count])


def report(mutants, picked, killers):
    survivors = [n for n in picked if killers[n] is None]
    by_file = {}
    for n in picked:
        killed, total = by_file.get(mutants[n - 1][0], (0, 0))
        by_file[mutants[n - 1][0]] = (killed + (killers[n] is not None), total + 1)
    for file, (killed, total) in sorted(by_file.items()):
        print(f"{killed:4} of {total:4}  {file}")
    score = 100.0 * (len(picked) - len(survivors)) / len(picked)
    print(f"resilience: {len(picked) - len(survivors)} of {len(picked)} mutants killed, {score:.1f} %")
    return score


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("--bar", type=float, default=90.0)
    parser.add_argument("--only", help="mutants of one file")
    parser.add_argument("--sample", type=int, help="so many mutants, chosen at random, of every file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="print the mutants and stop")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    work = build / "resilience-mutants"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    mutants = build_mutants(work, build)
    picked = [n for n, mutant in enumerate(mutants, 1) if not arguments.only or mutant[0] == arguments.only]
    if arguments.sample:
        picked = sample_of(mutants, picked, arguments.sample, random.Random(arguments.seed))
    if arguments.list:
        for n in picked:
            print(n, *mutants[n - 1], sep="  ")
        return 0
    if killer := killer_of(work, 0):
        sys.exit(f"the test {killer} fails without any mutant")
    killers = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for n, killer in zip(picked, pool.map(lambda n: killer_of(work, n), picked)):
            killers[n] = killer
            if killer is None:
                file, _, line, what = mutants[n - 1]
                print(f"survived {n:4}  {file}: {what}:  {line}", flush=True)
    return 0 if report(mutants, picked, killers) >= arguments.bar else 1


if __name__ == "__main__":
    sys.exit(main())
