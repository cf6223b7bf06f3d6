"""The work of the robustness benchmark, by numpy: the same definition, as good as numpy lets one write it.

    benches/smaa_numpy.py LEVELS HOSTERS IMPORTANT RANKS SAMPLES

LEVELS is a file of one byte a level, row by row, the important wishes first. It says "ready", then runs once for each
line that it reads, and writes one line of JSON: how many seconds it took, and the share of first places of each
hoster. `cargo bench --bench robustness` starts it.

Two ways to put hosters in order: "indices sorted" (argsort, or argpartition where only some ranks count) is what one
writes; "keys sorted" packs score and hoster into one integer, which numpy sorts faster than indices, as matou does.
float32 is faster than float64 in all parts.
"""

import json
import sys
import time

import numpy as np

# How many scores are worked on at once: few enough to stay near the processor.
AT_ONCE = 1 << 20


def weightings(rng, samples, wishes, important):
    """Exponential numbers divided by their sum; the largest go to the important wishes, in random order."""
    drawn = rng.standard_exponential((samples, wishes), dtype=np.float32)
    drawn /= drawn.sum(axis=1, keepdims=True)
    drawn.sort(axis=1)
    largest, rest = drawn[:, wishes - important :], drawn[:, : wishes - important]
    weights = np.empty_like(drawn)
    rng.permuted(largest, axis=1, out=weights[:, :important])
    rng.permuted(rest, axis=1, out=weights[:, important:])
    return weights


def by_indices(scores, ranks):
    """The hosters of the first ranks of each sample, the first one last."""
    hosters = scores.shape[1]
    if ranks == hosters:
        return scores.argsort(axis=1)
    kept = np.argpartition(scores, hosters - ranks, axis=1)[:, hosters - ranks :]
    order = np.take_along_axis(scores, kept, axis=1).argsort(axis=1)
    return np.take_along_axis(kept, order, axis=1)


def by_keys(scores, ranks):
    """The same: the highest bits of a key are the score, the lowest the hoster."""
    hosters = scores.shape[1]
    bits = (hosters - 1).bit_length()
    # A score is at most 60; 32 bits hold one of 24 beside few hosters, 64 bits any.
    kind = np.int32 if bits <= 7 else np.int64
    keys = (scores * np.float32(2**24 / 64)).astype(kind)
    keys <<= bits
    keys |= np.arange(hosters, dtype=kind)
    if ranks < hosters:
        keys.partition(hosters - ranks, axis=1)
        keys = keys[:, hosters - ranks :]
    keys.sort(axis=1)
    return keys & kind((1 << bits) - 1)


def run(order, levels, important, ranks, samples, rng):
    """Draws, puts in order and counts: how often who takes which rank, and with which weights who comes first."""
    hosters, wishes = levels.shape
    weights = weightings(rng, samples, wishes, important)
    columns = np.ascontiguousarray(levels.T)
    counts = np.zeros(hosters * ranks, dtype=np.int64)
    firsts = np.empty(samples, dtype=np.int64)
    offsets = np.arange(ranks) * hosters
    step = max(1, AT_ONCE // hosters)
    for start in range(0, samples, step):
        kept = order(weights[start : start + step] @ columns, ranks)
        firsts[start : start + step] = kept[:, -1]
        counts += np.bincount((kept + offsets).ravel(), minlength=hosters * ranks)
    who, first = np.unique(firsts, return_inverse=True)
    central = np.stack([np.bincount(first, weights[:, wish]) for wish in range(wishes)])
    return counts.reshape(ranks, hosters)[::-1], who, central / central.sum(axis=0)


def main():
    """Runs once a line."""
    path, (hosters, important, ranks, samples) = sys.argv[1], map(int, sys.argv[2:6])
    levels = np.fromfile(path, dtype=np.uint8).reshape(hosters, -1).astype(np.float32)
    rng = np.random.default_rng(1)
    print("ready", flush=True)
    for line in sys.stdin:
        order = by_keys if line.strip() == "keys sorted" else by_indices
        start = time.perf_counter()
        counts, _, _ = run(order, levels, important, ranks, samples, rng)
        seconds = time.perf_counter() - start
        print(json.dumps({"seconds": seconds, "firsts": (counts[0] / samples).tolist()}), flush=True)


if __name__ == "__main__":
    main()
