#!/usr/bin/env python3
"""Holds imports of files that nobody would want to get against their limits: a second, and 512 MiB of memory.

    cargo build --release && benches/dirty.py

Each file is made here and given to `target/release/matou catalogue import`, which has to end by itself, with a message
when it refuses. Nothing is kept, and nothing is fetched. Any Python from 3.6 on, without any package, on Unix.
"""

import json
import multiprocessing
import random
import sys
import tempfile
from pathlib import Path

from whole import PROGRAM, run

SECONDS = 1.0
MEBIBYTES = 512.0
# Done, or refused.
ENDINGS = (0, 1)


def properties(kind, *lines):
    """A file of ChatonsInfos of this kind."""
    return f"file.class = {kind}\n{kind}.name = O\n{kind}.website = https://o.org/\n".encode() + b"".join(lines)


def listed(count, item):
    """A list in JSON."""
    return json.dumps([item(number) for number in range(count)]).encode()


def times(count, line):
    """As many lines, each with its number."""
    return b"".join(line % number for number in range(count))


def files():
    """Names of files, and what makes what they hold."""
    organisation, federation = "organization", "federation"
    return {
        "50-mb.properties": lambda: properties(organisation, times(500_000, b"organization.x%d = " + b"x" * 80 + b"\n")),
        "50-mb.json": lambda: listed(50_000, lambda n: {"name": f"O{n}", "geo": {}, "x": "x" * 1000}),
        "50-mb-of-noise": lambda: random.Random(1).getrandbits(8 * 50_000_000).to_bytes(50_000_000, "big"),
        "a-key-100000-times.properties": lambda: properties(organisation, b"x = y\n" * 100_000),
        "a-known-key-40000-times.properties": lambda: properties(organisation, b"organization.type = x\n" * 40_000),
        "a-key-100000-times.json": lambda: b'[{"geo":{},"name":"O"' + b',"website":"https://o.org"' * 100_000 + b"}]",
        "different-keys.properties": lambda: properties(organisation, times(70_000, b"k.%d = v\n")),
        "20000-links.properties": lambda: properties(federation, times(20_000, b"subs.%d = https://o.org/x\n")),
        "100000-links.json": lambda: json.dumps({f"o{n}": f"https://o{n}.org/" for n in range(100_000)}).encode(),
        "50000-elements.json": lambda: listed(50_000, lambda n: [str(n), f"O {n}", 1, 2, []]),
        "nested.json": lambda: b"[" * 1_000_000,
        "nested-objects.json": lambda: b'{"a":' * 1_000_000,
        "cut.json": lambda: b'{"data":[' + b'{"name":"O","geo":{}},' * 400_000,
        "one-line.properties": lambda: properties(organisation, b"x" * 1_000_000),
        "mixed-encodings.properties": lambda: properties(organisation, "é\n".encode(), "é\n".encode("latin-1")),
        "utf-16.json": lambda: json.dumps({"name": "É"}).encode("utf-16"),
        "page.json": lambda: b"<html>" + b"<p>x</p>" * 1_000_000,
        "spaces.json": lambda: b" " * 16_000_000,
        "catalogue-without-end.json": lambda: b'{"format":"matou.catalogue/1","hosters":[' + b'{"id":"a","name":"A"},' * 500_000,
    }


def write(name, path):
    """Makes a file. A process of its own does it: what it held would count for the program that this one starts."""
    Path(path).write_bytes(files()[name]())


def main():
    """Prints one line a file, and ends with 1 when one takes too much."""
    if not PROGRAM.exists():
        sys.exit(__doc__)
    is_held = True
    print("seconds    peak, MiB    file and message")
    with tempfile.TemporaryDirectory() as folder:
        for name in files():
            path = Path(folder, name)
            maker = multiprocessing.Process(target=write, args=(name, path))
            maker.start()
            maker.join()
            with tempfile.TemporaryFile() as errors:
                arguments = ["catalogue", "import", str(path), "--output", "-", "--lang", "en"]
                seconds, peak = run(arguments, errors, ENDINGS)
                errors.seek(0)
                said = errors.read().decode().replace(f"{folder}/", "").splitlines()
            is_held = is_held and seconds < SECONDS and peak < MEBIBYTES and bool(said)
            print(f"{seconds:7.2f}    {peak:9.0f}    {name}\n{'':24}{said[-2] if len(said) > 1 else said}", flush=True)
            path.unlink()
    sys.exit(0 if is_held else f"over {SECONDS:.0f} s or {MEBIBYTES:.0f} MiB, or without a message")


if __name__ == "__main__":
    main()
