"""The definition of each privacy model a second time, in plain Python, record by record."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from math import exp, inf, log
from typing import Any

import pandas as pd

HIERARCHIES = {
    "a": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3-4", "*"], ["4", "3-4", "*"]],
    "b": [["x", "*"], ["y", "*"]],
    "c": [["p", "pq", "*"], ["q", "pq", "*"], ["r", "r", "*"]],
}
QUASI = tuple(HIERARCHIES)


def general(name: str, value: str, level: int) -> str:
    return next(path for path in HIERARCHIES[name] if path[0] == value)[level]


class Plain:
    """A table at one node, record by record."""

    def __init__(self, table: pd.DataFrame, node: tuple[int, ...], person: bool) -> None:
        self.rows = table.to_dict("records")
        self.shown = [
            tuple(general(q, row[q], level) for q, level in zip(QUASI, node, strict=True)) for row in self.rows
        ]
        self.who = [
            row["person"] if person and isinstance(row["person"], str) else number
            for number, row in enumerate(self.rows)
        ]
        self.values = [row["s"] if isinstance(row["s"], str) else None for row in self.rows]
        self.node = node

    def broken(self, entry: dict[str, Any]) -> set[int]:
        everyone = range(len(self.rows))
        match entry["model"]:
            case "subset-k-anonymity":
                return self._of_subsets(entry)
            case "average-risk":
                return self._of_average(entry)
        return {number for number in everyone if self._breaks(entry, self.like(number, everyone))}

    def like(self, number: int, among: Any, columns: tuple[int, ...] = (0, 1, 2)) -> list[int]:
        key = [self.shown[number][column] for column in columns]
        return [other for other in among if [self.shown[other][column] for column in columns] == key]

    def persons(self, members: list[int]) -> int:
        return len({self.who[number] for number in members})

    def _breaks(self, entry: dict[str, Any], members: list[int]) -> bool:
        counts, whole = Counter(self.values[n] for n in members), Counter(self.values)
        q = {value: counts[value] / len(members) for value in whole}
        p = {value: count / len(self.rows) for value, count in whole.items()}
        match entry["model"]:
            case "k-anonymity":
                return self.persons(members) < entry["k"]
            case "k-outside-contributors":
                left = [self.persons([n for n in members if self.values[n] != own]) for own in counts]
                return min(left) < entry["k"]
            case "k-map" | "delta-presence":
                return self._of_population(entry, members)
            case "distinct-l-diversity":
                return len(counts) < entry["l"]
            case "entropy-l-diversity":
                return exp(-sum(share * log(share) for share in q.values() if share)) < entry["l"] - 1e-9
            case "recursive-l-diversity":
                ordered = sorted(counts.values(), reverse=True)
                return ordered[0] >= entry["c"] * sum(ordered[entry["l"] - 1 :]) - 1e-9
            case "t-closeness":
                return self._distance(entry, q, p) > entry["t"] + 1e-9
            case "beta-likeness":
                least = {v: min(entry["beta"], -log(p[v])) if "form" not in entry else entry["beta"] for v in p}
                return any((q[v] - p[v]) / p[v] > least[v] + 1e-9 for v in p)
        assert entry["model"] == "delta-disclosure"
        return any(abs(log(q[v] / p[v])) >= entry["delta"] - 1e-9 for v in p if q[v])

    def _distance(self, entry: dict[str, Any], q: dict[Any, float], p: dict[Any, float]) -> float:
        values = sorted(p, key=lambda value: inf if value is None else float(value))
        if entry.get("distance") == "ordered":
            gaps = [sum(q[v] - p[v] for v in values[: place + 1]) for place in range(len(values))]
            return sum(abs(gap) for gap in gaps) / max(len(values) - 1, 1)
        if entry.get("distance") == "hierarchical":
            groups = {"0": "low", "1": "low", "2": "high", "7": "high", None: None}
            below = [
                sum(abs(sum(q[v] - p[v] for v in values if of(v) == node)) for node in {of(v) for v in values})
                for of in (lambda v: v, lambda v: groups[v])
            ]
            return sum(below) / (2 * 2)  # a step up costs half a level of the two
        return sum(abs(q[v] - p[v]) for v in values) / 2

    def _of_population(self, entry: dict[str, Any], members: list[int]) -> bool:
        shown = self.shown[members[0]][:2]
        groups: Counter[tuple[str, str]] = Counter()
        for person in entry["population"]["rows"]:
            groups[general("a", person["a"], self.node[0]), general("b", person["b"], self.node[1])] += person["count"]
        present = self.persons(self.like(members[0], range(len(self.rows)), (0, 1)))
        behind = max(groups[shown[0], shown[1]], present)
        if entry["model"] == "k-map":
            return behind < entry["k"]
        held = {row[:2] for row in self.shown}
        leaves_out = any(people and group not in held for group, people in groups.items())
        return leaves_out or not entry["least"] - 1e-9 <= present / behind <= entry["most"] + 1e-9

    def _of_subsets(self, entry: dict[str, Any]) -> set[int]:
        kept = set(range(len(self.rows)))
        while True:
            small = {
                number for number in kept for columns in combinations(range(3), entry["known"])
                if self.persons(self.like(number, kept, columns)) < entry["k"]
            }  # fmt: skip
            if not small:
                return set(range(len(self.rows))) - kept
            kept -= small

    def _of_average(self, entry: dict[str, Any]) -> set[int]:
        size = [self.persons(self.like(number, range(len(self.rows)))) for number in range(len(self.rows))]
        for least in range(entry["smallest"], max(size) + 1):
            kept = [number for number, of in enumerate(size) if of >= least]
            if kept and sum(1 / size[number] for number in kept) / len(kept) <= entry["risk"] + 1e-9:
                return set(range(len(self.rows))) - set(kept)
        return set(range(len(self.rows)))
