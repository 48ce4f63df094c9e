#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy (level 1) over the project's sources; any finding is an error.

A clang-tidy run costs 8 to 18 seconds for a file that includes Qt, nearly all of it for Qt's own headers. So up to eight
files of one folder are read as one (Batch); where anything is found in it, the files concerned are read again alone,
and only what is found then counts. --alone reads every file alone from the start.

What passed is remembered by content: the file, every header of the project that it reaches, its compiler flags, the
tool's configuration and version. The most recently changed files come first. With --budget the run starts nothing new
after so many seconds and says how many files it left.
"""

import argparse
import bisect
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ["app", "domain", "files", "models", "sandbox", "store", "tests", "ui", "usapi"]
OWN_HEADERS = "^" + re.escape(str(ROOT)) + "/(" + "|".join(LAYERS) + ")/"
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
# clang's own opinion of the code is not asked: GCC is the compiler here, and its warnings are errors already.
TIDY_FINDING = re.compile(r"^(?P<place>.+?:\d+:\d+): (?:warning|error): .*\[[a-z].*\]$|: error: |^error: ", re.MULTILINE)
CLAZY_FINDING = re.compile(r"\[-W(?:error,-W)?clazy|: error: |: fatal error: |^error: ", re.MULTILINE)
# Two files that do not go together in one batch: no finding, but no verdict about its other files either.
CLASH = re.compile(r"\[clang-diagnostic-error\]|: (?:fatal )?error: (?!.*\[[-\w,.]+\]$)", re.MULTILINE)
FILE_TIMEOUT = 600
BATCH = 8


class Tool:
    def __init__(self, name, binary, arguments, config, finding):
        self.name, self.arguments, self.finding = name, [binary, *arguments], finding
        try:
            version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
        except FileNotFoundError:
            sys.exit(f"lint: {binary} is not installed (packaging/install-dependencies.sh lint)")
        self.identity = "\n".join([name, version, *arguments, *(path.read_text() for path in config)])

    def read(self, path, database):
        """What the tool has to say about a file, or an empty text."""
        try:
            run = subprocess.run([*self.arguments, "-p", str(database), str(path)], capture_output=True, text=True,
                                 timeout=FILE_TIMEOUT, env={**os.environ, "CCACHE_DISABLE": "1"})
        except subprocess.TimeoutExpired:
            return f"{path}: error: {self.name} did not end within {FILE_TIMEOUT} s"
        output = run.stdout + run.stderr
        if self.finding.search(output):
            return re.sub(r"^\d+ (?:warnings?|errors?)(?: and \d+ errors?)? (?:generated|treated as errors?)\.?\n", "", output,
                          flags=re.MULTILINE)
        if run.returncode != 0:
            return f"{path}: error: {self.name} ended with {run.returncode}\n{output[-2000:]}"
        return ""


def tools(names):
    known = {
        "tidy": lambda: Tool("clang-tidy", "clang-tidy-14", ["--quiet", f"--config-file={ROOT / '.clang-tidy'}",
                                                           f"--header-filter={OWN_HEADERS}",
                                                           "--extra-arg=-Wno-unknown-warning-option"],  # the flags are GCC's
                             [ROOT / ".clang-tidy"], TIDY_FINDING),
        "clazy": lambda: Tool("clazy", "clazy-standalone", ["--checks=level1", "--extra-arg=-Wno-error",
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
        self.name, self.directory = str(self.path.relative_to(ROOT)), entry["directory"]
        command = self.command = shlex.split(entry["command"])
        # The same tree cloned elsewhere is the same content.
        self.flags = " ".join(command).replace(str(build), "<build>").replace(str(ROOT), "<root>")

    def rank(self, order):
        oldest = sys.maxsize
        header = str(pathlib.Path(self.name).with_suffix(".h"))
        return min(order.get(self.name, oldest), order.get(header, oldest))


class Batch:
    """Several files of one folder, one after the other in one file, so that the headers which they share are read once."""

    def __init__(self, units, folder):
        self.units, self.starts, text = units, [], []
        for number, unit in enumerate(units):
            text.append(f"#define main main_{number}")  # of the tests, each has one
            self.starts.append(len(text) + 1)
            text += [*unit.path.read_text().split("\n"), "#undef main"]
        self.database = pathlib.Path(tempfile.mkdtemp(prefix="batch-", dir=folder))
        self.path = self.database / "batch.cpp"
        self.path.write_text("\n".join(text) + "\n")
        command = [*self._command(), "-iquote", str(units[0].path.parent), "-c", str(self.path)]
        entry = {"directory": units[0].directory, "file": str(self.path), "arguments": command}
        (self.database / "compile_commands.json").write_text(json.dumps([entry]))

    def _command(self):
        """The first file's compiler call, and from the others what adds a folder or a new macro."""
        command, known = [], set()
        for number, unit in enumerate(self.units):
            words = iter(unit.command)
            for word in words:
                if word in ("-o", "-c", "-MF", "-MT", "-isystem"):
                    value = next(words)
                    if word == "-isystem" and value not in known:
                        command += [word, value]
                        known.add(value)
                elif word.startswith(("-I", "-D")):
                    name = word.partition("=")[0] if word.startswith("-D") else word
                    if name not in known:
                        command.append(word)
                        known.add(name)
                elif number == 0:
                    command.append(word)
        return command

    def concerned(self, output, contents):
        """The files that the output speaks of, by the line or by the header."""
        found = set()
        for place, line in re.findall(r"^(/\S+?):(\d+):\d+: (?:warning|error|fatal error):", output, re.MULTILINE):
            if pathlib.Path(place) == self.path:
                found.add(self.units[bisect.bisect_right(self.starts, int(line)) - 1])
            else:
                found.update(unit for unit in self.units if contents.reaches(unit.path, pathlib.Path(place)))
        return found or set(self.units)


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

    def _all(self, path):
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
        return seen

    def digest(self, path):
        files = (file for file in self._all(path) if file.is_relative_to(ROOT))
        return "\n".join(sorted(f"{file.relative_to(ROOT)} {self.reached[file][0]}" for file in files))

    def reaches(self, path, header):
        return header.resolve() in self._all(path)


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


class Run:
    def __init__(self, options, units, chosen, database):
        self.options, self.tools, self.units, self.database = options, chosen, units, database
        self.cache, self.contents = Cache(), Contents()
        self.headers = system_headers(units)
        self.started = time.monotonic()
        self.lock = threading.Lock()
        self.known, self.read, self.left, self.shown, self.failed = set(), set(), set(), set(), 0
        self.order = recency()

    def key(self, unit, tool, alone):
        parts = [tool.identity.replace(str(ROOT), "<root>"), self.headers, unit.flags, self.contents.digest(unit.path)]
        return hashlib.sha256("\0".join(parts + (["alone"] if alone else [])).encode()).hexdigest()

    def remember(self, unit, tool, alone):
        for way in {False, alone}:
            self.cache.remember(self.key(unit, tool, way))

    def is_late(self):
        return self.options.budget is not None and time.monotonic() - self.started > self.options.budget

    def alone(self, unit, tool):
        if self.is_late():
            self.left.add(unit.name)
            return
        findings = tool.read(unit.path, self.database)
        self.read.add(unit.name)
        if findings:
            self.report(findings)
        else:
            self.remember(unit, tool, True)

    def together(self, units, tool):
        while len(units) > 1 and not self.is_late():
            batch = Batch(units, self.database)
            output = tool.read(batch.path, batch.database)
            shutil.rmtree(batch.database)
            concerned = batch.concerned(output, self.contents) if output else set()
            clash = bool(CLASH.search(output))
            if clash and len(concerned) < len(units):
                self.together(sorted(concerned, key=lambda unit: unit.name), tool)  # they may go well with each other
            else:
                for unit in concerned:
                    self.alone(unit, tool)
            units = [unit for unit in units if unit not in concerned]
            if not clash:
                for unit in units:
                    self.read.add(unit.name)
                    self.remember(unit, tool, False)
                return
        for unit in units:
            self.alone(unit, tool)

    def report(self, findings):
        with self.lock:
            self.failed += 1
            # A finding in a header comes back from every file that includes it: shown once.
            for block in re.split(r"\n(?=\S+?:\d+:\d+: (?:warning|error|fatal error):)", findings.strip()):
                if block not in self.shown:
                    self.shown.add(block)
                    print(block.replace(str(ROOT) + "/", ""), flush=True)

    def batches(self, tool):
        """What has not passed yet, folder by folder, in handfuls; the newest handful first."""
        folders, full = {}, []
        for unit in sorted(self.units, key=lambda unit: (unit.rank(self.order), unit.name)):
            if self.cache.passed(self.key(unit, tool, self.options.alone)):
                self.known.add(unit.name)
                continue
            folder = folders.setdefault(unit.path.parent, [[]])
            if len(folder[-1]) == (1 if self.options.alone else BATCH):
                folder.append([])
            folder[-1].append(unit)
        for folder in folders.values():
            full += [handful for handful in folder if handful]
        return sorted(full, key=lambda handful: handful[0].rank(self.order))

    def all(self):
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            work = [pool.submit(self.together, batch, tool) for tool in self.tools for batch in self.batches(tool)]
            for done in work:
                done.result()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a build folder with compile_commands.json")
    parser.add_argument("--budget", type=int, help="start no new file after so many seconds")
    parser.add_argument("--alone", action="store_true", help="read each file by itself: slow, and nothing can hide")
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
    chosen = tools(options.tool or ["tidy", "clazy"])
    run = Run(options, units, chosen, database)
    run.all()

    names = " and ".join(tool.name for tool in chosen)
    print(f"lint ({names}): {len(run.read)} files read in {time.monotonic() - run.started:.0f} s, "
          f"{len(run.known - run.read - run.left)} known to pass, {len(run.left)} left for ./test.sh --long")
    if apart:
        print(f"lint: not part of this build, so not looked at: {' '.join(apart)}")
    return 1 if run.failed else 0


if __name__ == "__main__":
    sys.exit(main())
