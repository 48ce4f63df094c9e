#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy (level 1) over the project's sources; any finding is an error.

A clang-tidy run costs 8 to 18 seconds for a file that includes Qt, so what passed is remembered by content: the file, every
header of the project that it reaches, its compiler flags, the tool's configuration and version. The most recently
changed files come first. With --budget the run stops starting new files after so many seconds and says how many it left.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ["app", "domain", "files", "models", "sandbox", "store", "tests", "ui", "usapi"]
OWN_HEADERS = "^" + re.escape(str(ROOT)) + "/(" + "|".join(LAYERS) + ")/"
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
# clang's own opinion of the code is not asked: GCC is the compiler here, and its warnings are errors already.
TIDY_FINDING = re.compile(r"^(?P<place>.+?:\d+:\d+): (?:warning|error): .*\[[a-z].*\]$|: error: |^error: ", re.MULTILINE)
CLAZY_FINDING = re.compile(r"\[-W(?:error,-W)?clazy|: error: |: fatal error: |^error: ", re.MULTILINE)
FILE_TIMEOUT = 600


class Tool:
    def __init__(self, name, binary, arguments, config, finding):
        self.name, self.arguments, self.finding = name, [binary, *arguments], finding
        try:
            version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
        except FileNotFoundError:
            sys.exit(f"lint: {binary} is not installed (packaging/install-dependencies.sh lint)")
        self.identity = "\n".join([name, version, *arguments, *(path.read_text() for path in config)])


def tools(names, database):
    known = {
        "tidy": lambda: Tool("clang-tidy", "clang-tidy-14", ["-p", str(database), "--quiet", f"--header-filter={OWN_HEADERS}",
                                                           "--extra-arg=-Wno-unknown-warning-option"],  # the flags are GCC's
                             [ROOT / ".clang-tidy"], TIDY_FINDING),
        "clazy": lambda: Tool("clazy", "clazy-standalone", ["-p", str(database), "--checks=level1", "--extra-arg=-Wno-error",
                                                           f"--header-filter={OWN_HEADERS}"], [], CLAZY_FINDING),
    }
    return [known[name]() for name in names]


def git(*arguments):
    return subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=True).stdout


def recency():
    """Path -> 0 for what is not committed yet, then 1, 2, … from the newest commit backwards."""
    order = {}
    for line in git("status", "--porcelain", "--untracked-files=all").splitlines():
        order[line[3:].split(" -> ")[-1]] = 0
    age = 0
    for line in git("log", "--name-only", "--format=%x00").splitlines():
        if line.startswith("\0"):
            age += 1
        elif line:
            order.setdefault(line, age)
    return order


class Unit:
    """One source file as the build compiles it."""

    def __init__(self, entry, build):
        self.path = pathlib.Path(entry["directory"], entry["file"]).resolve()
        self.name = str(self.path.relative_to(ROOT))
        command = shlex.split(entry["command"])
        # The same tree cloned elsewhere is the same content.
        self.flags = " ".join(command).replace(str(build), "<build>").replace(str(ROOT), "<root>")

    def rank(self, order):
        oldest = sys.maxsize
        header = str(pathlib.Path(self.name).with_suffix(".h"))
        return min(order.get(self.name, oldest), order.get(header, oldest))


class Contents:
    """A digest of a file with all headers of the project that it reaches."""

    def __init__(self):
        self.reached, self.lock = {}, threading.Lock()

    def _direct(self, path):
        text = path.read_bytes()
        found = []
        for name in INCLUDE.findall(text.decode("utf-8", "replace")):
            for candidate in (path.parent / name, ROOT / name):
                if candidate.is_file():
                    found.append(candidate.resolve())
                    break
        return hashlib.sha256(text).hexdigest(), found

    def digest(self, path):
        todo, seen = [path], set()
        with self.lock:
            while todo:
                current = todo.pop()
                if current in seen:
                    continue
                seen.add(current)
                if current not in self.reached:
                    self.reached[current] = self._direct(current)
                todo += self.reached[current][1]
            lines = sorted(f"{file.relative_to(ROOT)} {self.reached[file][0]}" for file in seen if file.is_relative_to(ROOT))
        return "\n".join(lines)


class Cache:
    def __init__(self):
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        self.folder = pathlib.Path(base, "usapi-console", "lint")
        self.folder.mkdir(parents=True, exist_ok=True)
        forgotten = time.time() - 60 * 24 * 3600
        for entry in self.folder.iterdir():
            if entry.stat().st_mtime < forgotten:
                entry.unlink(missing_ok=True)

    def passed(self, key):
        entry = self.folder / key
        if not entry.exists():
            return False
        os.utime(entry)
        return True

    def remember(self, key):
        (self.folder / key).touch()


def system_headers(units):
    """The part of the system's headers that changes what the tools see: Qt's version."""
    for unit in units:
        for folder in re.findall(r"-isystem (\S+/QtCore)\b", unit.flags):
            version = pathlib.Path(folder, "qtcoreversion.h")
            if version.is_file():
                return version.read_text()
    return ""


def units_of(build):
    units = {}
    for entry in json.loads((build / "lint" / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if path.is_relative_to(ROOT) and not path.is_relative_to(build) and path.relative_to(ROOT).parts[0] in LAYERS:
            unit = Unit(entry, build)
            units.setdefault(unit.name, unit)
    return list(units.values())


def database_for_clang(build):
    """The build's own database without GCC's precompiled headers, which clang cannot read."""
    commands = json.loads((build / "compile_commands.json").read_text())
    for entry in commands:
        entry["command"] = re.sub(r" -Winvalid-pch| -include \S*cmake_pch\.hxx", "", entry["command"])
    folder = build / "lint"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(commands))
    return folder


def not_compiled(units):
    tracked = {name for name in git("ls-files", "--", "*.cpp").splitlines() if (ROOT / name).is_file()}
    return sorted(tracked - {unit.name for unit in units})


def check(unit, tool):
    """The findings of one tool in one file, or an empty text."""
    try:
        run = subprocess.run([*tool.arguments, str(unit.path)], capture_output=True, text=True, timeout=FILE_TIMEOUT,
                             env={**os.environ, "CCACHE_DISABLE": "1"})
    except subprocess.TimeoutExpired:
        return f"{unit.name}: error: {tool.name} did not end within {FILE_TIMEOUT} s"
    output = run.stdout + run.stderr
    if tool.finding.search(output):
        return re.sub(r"^\d+ (?:warnings?|errors?)(?: and \d+ errors?)? (?:generated|treated as errors?)\.?\n", "", output, flags=re.MULTILINE)
    if run.returncode != 0:
        return f"{unit.name}: error: {tool.name} ended with {run.returncode}\n{output[-2000:]}"
    return ""


class Run:
    def __init__(self, options, units, chosen):
        self.options, self.tools, self.units = options, chosen, units
        self.cache, self.contents = Cache(), Contents()
        self.headers = system_headers(units)
        self.started = time.monotonic()
        self.lock = threading.Lock()
        self.checked, self.known, self.left, self.shown, self.failed, self.noted = 0, 0, [], set(), 0, 0
        self.order = recency()

    def is_strict(self, unit):
        """With --changed N: only what the last N commits (or nobody yet) touched can fail the run."""
        return self.options.changed is None or unit.rank(self.order) <= self.options.changed

    def key(self, unit, tool):
        parts = [tool.identity.replace(str(self.options.build), "<build>").replace(str(ROOT), "<root>"), self.headers,
                 unit.flags, self.contents.digest(unit.path)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def one(self, unit):
        todo = [(tool, key) for tool in self.tools if not self.cache.passed(key := self.key(unit, tool))]
        if not todo:
            self.known += 1
            return
        if self.options.budget is not None and time.monotonic() - self.started > self.options.budget:
            self.left.append(unit.name)
            return
        for tool, key in todo:
            findings = check(unit, tool)
            if findings:
                self.report(findings, self.is_strict(unit))
            else:
                self.cache.remember(key)
        self.checked += 1

    def report(self, findings, strict):
        with self.lock:
            self.failed += strict
            self.noted += not strict
            # A finding in a header comes back from every file that includes it: shown once.
            for block in re.split(r"\n(?=\S+?:\d+:\d+: (?:warning|error|fatal error):)", findings.strip()):
                if block not in self.shown:
                    self.shown.add(block)
                    print(block.replace(str(ROOT) + "/", ""), flush=True)

    def all(self):
        self.units.sort(key=lambda unit: (unit.rank(self.order), unit.name))
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            for done in [pool.submit(self.one, unit) for unit in self.units]:
                done.result()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a build folder with compile_commands.json")
    parser.add_argument("--budget", type=int, help="start no new file after so many seconds")
    parser.add_argument("--changed", type=int, metavar="N",
                        help="fail only for files that the last N commits touched; findings elsewhere are shown as notes")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--tool", action="append", choices=["tidy", "clazy"], help="only this one (both by default)")
    parser.add_argument("files", nargs="*", help="only these (all that the build compiles by default)")
    options = parser.parse_args()
    options.build = options.build.resolve()

    if not (options.build / "compile_commands.json").is_file():
        sys.exit(f"lint: {options.build} holds no compile_commands.json: build the dev preset first")
    database = database_for_clang(options.build)
    units = units_of(options.build)
    apart = not_compiled(units)
    if options.files:
        wanted = {pathlib.Path(file).resolve() for file in options.files}
        units = [unit for unit in units if unit.path in wanted]
        apart = []
        if len(units) != len(wanted):
            sys.exit("lint: not every named file is compiled in this build")
    chosen = tools(options.tool or ["tidy", "clazy"], database)
    run = Run(options, units, chosen)
    run.all()

    names = " and ".join(tool.name for tool in chosen)
    print(f"lint ({names}): {run.checked} files checked in {time.monotonic() - run.started:.0f} s, "
          f"{run.known} known to pass, {len(run.left)} left for ./test.sh --long"
          + (f", {run.noted} findings noted in files that the change did not touch" if run.noted else ""))
    if apart:
        print(f"lint: not part of this build, so not looked at: {' '.join(apart)}")
    return 1 if run.failed else 0


if __name__ == "__main__":
    sys.exit(main())
