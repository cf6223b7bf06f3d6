#!/usr/bin/env python3
"""Measures whole runs of the program: how long they take, and the most memory that they hold.

    cargo build --release && benches/whole.py [COUNT…]

For each number of hosters (100, 1 000 and 100 000 unless some are given) `benches/synthetic.py` makes a catalogue, and
`target/release/matou match` ranks it for a large structure: reading, ranking, 10 000 weightings, and a page of the
first ten. The best of three runs is told, since whatever else the machine does only adds to it; memory is the peak that
the system says of the process. Any Python from 3.6 on, without any package, on Unix.
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


def run(arguments):
    """Seconds, and the peak of memory in MiB, of one run."""
    start = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([str(PROGRAM), *arguments], stdout=nowhere, env={"HOME": os.devnull})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
    if status != 0:
        sys.exit(f"matou {' '.join(arguments)} ended with {status}")
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
