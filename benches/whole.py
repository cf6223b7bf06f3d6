#!/usr/bin/env python3
"""Measures whole runs of the program: how long they take, and the most memory that they hold.

    cargo build --release && benches/whole.py [COUNT…]

For each number of hosters (100, 1 000 and 100 000 unless some are given) `benches/synthetic.py` makes a catalogue, and
`target/release/matou match` ranks it for a large structure: reading, ranking, 10 000 weightings, and a page of the
first ten. The best of three runs is told, since whatever else the machine does only adds to it; memory is the peak that
the system says of the process, and no less than what this script holds (some 14 MiB, from which the process starts). Any
Python from 3.6 on, without any package, on Unix.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parent / "target" / "release" / "matou"
NEEDS = HERE.parent / "tests" / "it" / "fixtures" / "needs" / "la-federation.json"
SEED = 1
RUNS = 3
# What the system counts the peak in.
UNIT = 1 if sys.platform == "darwin" else 1024


def run(arguments, errors=None, expected=(0,)):
    """Seconds, and the peak of memory in MiB, of one run that has to end in one of the expected ways."""
    start = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        program = [str(PROGRAM), *arguments]
        process = subprocess.Popen(program, stdin=subprocess.DEVNULL, stdout=nowhere, stderr=errors, env={"HOME": os.devnull})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
    if process.returncode not in expected:
        sys.exit(f"matou {' '.join(arguments)} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss * UNIT / 2**20


def main():
    """Prints one line a number of hosters."""
    if not PROGRAM.exists():
        sys.exit(__doc__)
    counts = [int(count) for count in sys.argv[1:]] or [100, 1_000, 100_000]
    print("hosters    file, MiB    seconds    peak, MiB")
    for count in counts:
        with tempfile.NamedTemporaryFile(suffix=".json") as catalogue:
            subprocess.run([sys.executable, str(HERE / "synthetic.py"), str(SEED), str(count)], stdout=catalogue, check=True)
            size = os.path.getsize(catalogue.name) / 2**20
            asked = ["match", "--catalogue", catalogue.name, "--needs", str(NEEDS), "--limit", "10"]
            runs = [run(asked) for _ in range(RUNS)]
        seconds, peak = min(runs)[0], min(peak for _, peak in runs)
        print(f"{count:7}    {size:9.1f}    {seconds:7.3f}    {peak:9.1f}", flush=True)


if __name__ == "__main__":
    main()
