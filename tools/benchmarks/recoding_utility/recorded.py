"""The figures that are recorded (``recorded.json``) as the tables of the documentation, in both languages.

.venv/bin/python -m tools.benchmarks.recoding_utility.recorded --keep FIGURES.json      what utility.py --json wrote
.venv/bin/python -m tools.benchmarks.recoding_utility.recorded [--french]               the tables
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from tools.benchmarks.recoding_utility.methods import METHODS
from tools.benchmarks.recoding_utility.own_sets import OWN
from tools.benchmarks.recoding_utility.public_sets import PUBLIC

RECORD: Final = Path(__file__).with_suffix(".json")
FRENCH: Final = {
    "Error (columns of which nothing is left):": "Erreur (colonnes dont il ne reste rien) :",
    "Records left out:": "Enregistrements laissés de côté :",
    "Seconds of the processor:": "Secondes de processeur :",
    "data set": "jeu de données",
    "median": "médiane",
    "default": "défaut",
    "default, shared hierarchies": "défaut, hiérarchies communes",
    "full-domain": "global",
    "finest first": "du plus précis",
    "ARX full-domain": "ARX, global",
    "ARX local": "ARX, local",
    "incomes": "revenus",
    "census sample": "échantillon du recensement",
    "shelter file": "refuges",
    "mortgages": "hypothèques",
    "voters": "électorat",
    "youth": "jeunes",
    "health": "santé",
    "crashes": "accidents",
    "hospital": "hôpitaux",
}

type Figures = Mapping[str, Any]
type Word = Callable[[str], str]


def keep(figures: Figures) -> dict[str, Any]:
    """What is recorded of one method on one data set: without the error of each pair, with few digits."""
    shortened = {name: value for name, value in figures.items() if name not in ("pairs", "left", "limit")}
    for name, digits in (("error", 6), ("seconds", 2)):
        if shortened.get(name) is not None:
            shortened[name] = round(shortened[name], digits)
    return shortened


def in_order(record: list[Figures]) -> list[Figures]:
    """By data set, k and method, in the order of the benchmark."""
    sets, methods = [data.name for data in (*OWN, *PUBLIC)], [method.name for method in METHODS]
    return sorted(record, key=lambda entry: (sets.index(entry["set"]), entry["k"], methods.index(entry["method"])))


def tables(record: list[Figures], *, french: bool = False) -> str:
    """Three tables in Markdown: the error, with the number of columns of which nothing is left; records left out; seconds."""
    word: Word = (lambda text: FRENCH.get(text, text)) if french else (lambda text: text)

    def number(text: str) -> str:
        return text.replace(",", " ").replace(".", ",") if french else text

    methods = list(dict.fromkeys(entry["method"] for entry in record))
    rows = list(dict.fromkeys((entry["set"], entry["k"]) for entry in record))
    at = {(entry["set"], entry["k"], entry["method"]): entry for entry in record}

    def error(entry: Figures) -> str:
        best = min(other["error"] for other in record if _of(other) == _of(entry) and other["error"] is not None)
        shown = number(f"{entry['error']:.3f}") + (f" ({len(entry['lost_columns'])})" if entry["lost_columns"] else "")
        return f"**{shown}**" if entry["error"] == best else shown

    def table(show: Callable[[Figures], str], last: list[list[str]]) -> str:
        lines = [
            [word(name), str(k), *(_cell(at.get((name, k, method)), show) for method in methods)] for name, k in rows
        ]
        heads = [word("data set"), "k", *map(word, methods)]
        rule = ["---", *["---:"] * (len(heads) - 1)]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *lines, *last))

    medians = [
        [word("median"), str(k), *(number(_median(record, k, method)) for method in methods)]
        for k in dict.fromkeys(k for _, k in rows)
    ]
    return "\n\n".join(
        (
            word("Error (columns of which nothing is left):"),
            table(error, medians),
            word("Records left out:"),
            table(lambda entry: number(f"{entry['left_out']:,}"), []),
            word("Seconds of the processor:"),
            table(lambda entry: number(f"{entry['seconds']:.1f}"), []),
        )
    )


def _of(entry: Figures) -> tuple[str, int]:
    return entry["set"], entry["k"]


def _cell(entry: Figures | None, show: Callable[[Figures], str]) -> str:
    return "–" if entry is None or entry["error"] is None else show(entry)


def _median(record: list[Figures], k: int, method: str) -> str:
    errors = [entry["error"] for entry in record if entry["k"] == k and entry["method"] == method]
    return f"{statistics.median(1 if error is None else error for error in errors):.3f}" if errors else "–"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, help="figures to record")
    parser.add_argument("--french", action="store_true")
    chosen = parser.parse_args()
    if chosen.keep:
        lines = [json.dumps(keep(figures)) for figures in in_order(json.loads(chosen.keep.read_text()))]
        RECORD.write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(tables(json.loads(RECORD.read_text()), french=chosen.french))


if __name__ == "__main__":
    main()
