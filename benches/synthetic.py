#!/usr/bin/env python3
"""Makes a catalogue of hosters that do not exist, as densely documented as the bundled one.

    benches/synthetic.py SEED COUNT > catalogue.json

Each criterion of each hoster is what one of the bundled hosters, drawn by lot, documents of it: nothing, or claims
with their values and dates. So every criterion is documented as often as there, by as many claims, over as many
elements, and everything that can be wished finds its answers. Names, addresses and free texts are made up: nothing
is said of anybody. The same seed and count make the same bytes, with any Python from 3.6 on, without any package.
"""

import json
import random
import sys
from pathlib import Path

BUNDLED = Path(__file__).resolve().parent.parent / "data" / "catalogue.json"
# What is written in a hoster's own words, and would name somebody.
TEXTS = {"governance.summary", "price.examples", "work.on_call_note", "hosting.provider", "place.city"}
FILLING = "Texte d’exemple, écrit pour mesurer et pour rien d’autre. "


def filling(text):
    """Words that say nothing, as long as `text`."""
    return (FILLING * (len(text) // len(FILLING) + 1))[: len(text)].strip() or "x"


def claim(criterion, model, page):
    """A claim that says what `model` says, of a hoster whose page is `page`."""
    made = dict(model)
    if criterion in TEXTS:
        made["value"] = filling(model["value"])
    elif isinstance(model.get("value"), str) and model["value"].startswith("http"):
        made["value"] = page
    if model["source"].startswith("http"):
        made["source"] = page + "faits"
    if "note" in model:
        made["note"] = filling(model["note"])
    return made


def main():
    """Writes hoster after hoster, so that a hundred thousand of them need no room."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    models = json.loads(BUNDLED.read_text(encoding="utf-8"))["hosters"]
    criteria = sorted({criterion for model in models for criterion in model["facts"]})
    documented = [(criterion, [model["facts"].get(criterion) for model in models]) for criterion in criteria]
    # Only `random()` is promised to draw the same numbers in every version of Python.
    draw = random.Random(seed).random
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n")
    head = {
        "format": "matou.catalogue/1",
        "title": f"{count} hosters that do not exist (seed {seed})",
        "updated": "2026-11-23",
        "licence": "CC0-1.0",
    }
    out.write(json.dumps(head, ensure_ascii=False)[:-1] + ',"hosters":[')
    for number in range(1, count + 1):
        page = f"https://h{number}.example/"
        facts = {}
        for criterion, known in documented:
            claims = known[int(draw() * len(known))]
            if claims:
                facts[criterion] = [claim(criterion, model, page) for model in claims]
        hoster = {"id": f"h{number}", "name": f"Hébergeur {number}", "facts": facts}
        text = json.dumps(hoster, ensure_ascii=False, separators=(",", ":"))
        out.write(("" if number == 1 else ",") + "\n" + text)
    out.write("\n]}\n")
    out.close()


if __name__ == "__main__":
    main()
