"""Measures a search of the directory by queries judged beforehand: nDCG at ten, what must not be shown, and crisis lines first.

nDCG: K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002), with the gain 2^grade - 1 of C. Burges
et al., "Learning to rank using gradient descent" (2005). A service's grade is the highest that its topics earn. ``README.md`` beside
this file says how the queries were judged.
"""

from __future__ import annotations

import csv
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

QUERIES: Final = Path(__file__).with_name("queries.csv")
DEPTH: Final = 10
FIRST: Final = 5
"""How many services are looked at for what is forbidden: what fits a telephone's first screen."""
CRISIS_TOPICS: Final = frozenset({"crisis", "suicide"})


@dataclass(frozen=True)
class Service:
    """What the judgments look at of a service: its topics' codes, and its names in all languages."""

    identifier: str
    topics: frozenset[str]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Judgment:
    """One row of ``queries.csv``. ``grades`` are by the codes that a service must bear together; without grades, nothing should answer."""

    identifier: str
    language: str
    query: str
    kinds: frozenset[str]
    grades: Mapping[frozenset[str], int]
    forbidden_topics: frozenset[str]
    forbidden_words: tuple[str, ...]
    place: str
    time: str
    people: frozenset[str]
    crisis_first: bool
    note: str

    def grade(self, service: Service) -> int:
        """0 to 3: the highest grade among those whose codes the service bears."""
        return max((grade for codes, grade in self.grades.items() if codes <= service.topics), default=0)

    def forbids(self, service: Service) -> bool:
        """A name has a forbidden word, or the service bears a forbidden topic and earns no grade by another."""
        if any(_contains(name, words) for name in service.names for words in self.forbidden_words):
            return True
        return bool(self.forbidden_topics & service.topics) and not self.grade(service)


type Search = Callable[[str, str], Sequence[Service]]
"""From a query and its language (``en`` or ``fr``), the services in the order in which a person reads them."""
type Eligible = Callable[[Judgment, Service], bool]


@dataclass(frozen=True)
class Score:
    """How a search answered one query.

    Attributes:
        ndcg: 0 to 1, at ten; None where no service of the directory earns a grade, so that no order is better than another.
        forbidden: identifiers of forbidden services among the first five.
        crisis_first: None where the query does not require it, or the directory has no crisis line.
        shown: how many services were shown.
    """

    judgment: Judgment
    ndcg: float | None
    forbidden: tuple[str, ...]
    crisis_first: bool | None
    shown: int


@dataclass(frozen=True)
class Report:
    """Scores of all queries, in their order."""

    scores: tuple[Score, ...]

    def mean_ndcg(self, *, language: str = "", kind: str = "") -> float | None:
        """Mean over the queries of a language or kind that some service can answer; None where there are none."""
        values = [
            score.ndcg
            for score in self.scores
            if score.ndcg is not None
            and language in {"", score.judgment.language}
            and (not kind or kind in score.judgment.kinds)
        ]
        return math.fsum(values) / len(values) if values else None

    @property
    def unanswerable(self) -> tuple[str, ...]:
        """Queries that no service of the directory can answer, though one should: they count in no mean."""
        return tuple(s.judgment.identifier for s in self.scores if s.ndcg is None and s.judgment.grades)

    @property
    def empty(self) -> tuple[str, ...]:
        """Queries that got no service where the directory has one."""
        return tuple(s.judgment.identifier for s in self.scores if s.ndcg is not None and not s.shown)

    @property
    def with_forbidden(self) -> tuple[str, ...]:
        """Queries with a forbidden service among the first five."""
        return tuple(s.judgment.identifier for s in self.scores if s.forbidden)

    @property
    def without_crisis_first(self) -> tuple[str, ...]:
        """Queries that require a crisis line first and did not get it."""
        return tuple(s.judgment.identifier for s in self.scores if s.crisis_first is False)

    @property
    def wrongly_answered(self) -> tuple[str, ...]:
        """Queries that got a service where nothing should answer."""
        return tuple(s.judgment.identifier for s in self.scores if not s.judgment.grades and s.shown)


def read_judgments(path: Path = QUERIES) -> tuple[Judgment, ...]:
    """The judged queries, in the order of the file.

    Raises:
        KeyError, ValueError: a column is missing, or a grade is not a whole number.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_judgment(row) for row in csv.DictReader(file))


def score_search(
    search: Search,
    directory: Iterable[Service],
    judgments: Iterable[Judgment] | None = None,
    *,
    eligible: Eligible | None = None,
) -> Report:
    """How a search answers the judged queries, against the best order of the services that the directory has.

    Args:
        search: called once for each query.
        directory: every service that the search could show.
        judgments: those of ``queries.csv`` unless given.
        eligible: whether a service can count for a query, such as one near the place that it names. One that cannot earns
            nothing, in the answer as in the ideal. All can unless given.

    Raises:
        ValueError: the search shows a service twice, or one that the directory does not have; nDCG would not be one.
    """
    services = {service.identifier: service for service in directory}
    counts = eligible or (lambda judgment, service: True)
    return Report(
        tuple(
            _score(judgment, search(judgment.query, judgment.language), services, counts)
            for judgment in (read_judgments() if judgments is None else judgments)
        )
    )


def ndcg(grades: Sequence[int], ideal: Iterable[int], depth: int = DEPTH) -> float | None:
    """Discounted cumulative gain of an answer's grades, over that of the best order of all grades there are.

    >>> ndcg([3, 0], [3, 0])
    1.0
    >>> ndcg([], [0]) is None
    True
    """
    best = _dcg(sorted(ideal, reverse=True)[:depth])
    return _dcg(grades[:depth]) / best if best else None


def _score(judgment: Judgment, shown: Sequence[Service], services: Mapping[str, Service], eligible: Eligible) -> Score:
    identifiers = [service.identifier for service in shown]
    if len(set(identifiers)) < len(identifiers):
        raise ValueError(f"{judgment.identifier}: a service is shown twice")
    if unknown := set(identifiers) - services.keys():
        raise ValueError(f"{judgment.identifier}: not in the directory: {', '.join(sorted(unknown))}")
    # The directory's own entry counts: a search cannot earn by topics that it adds.
    answer = [services[identifier] for identifier in identifiers]

    def grade(service: Service) -> int:
        return judgment.grade(service) if eligible(judgment, service) else 0

    return Score(
        judgment=judgment,
        ndcg=ndcg([grade(service) for service in answer], map(grade, services.values())),
        forbidden=tuple(service.identifier for service in answer[:FIRST] if judgment.forbids(service)),
        crisis_first=_crisis_first(judgment, answer, services.values(), eligible),
        shown=len(answer),
    )


def _crisis_first(
    judgment: Judgment, answer: Sequence[Service], directory: Iterable[Service], eligible: Eligible
) -> bool | None:
    lines = {s.identifier for s in directory if s.topics & CRISIS_TOPICS and eligible(judgment, s)}
    if not judgment.crisis_first or not lines:
        return None
    return bool(answer) and answer[0].identifier in lines


def _dcg(grades: Sequence[int]) -> float:
    return math.fsum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, start=1))


def _contains(name: str, words: str) -> bool:
    return f" {_folded(words)} " in f" {_folded(name)} "


def _folded(text: str) -> str:
    """Letters and digits without case and accents, words apart by one space: ``L’Abri-d’Été`` is ``l abri d ete``."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", plain.replace("œ", "oe")))


def _judgment(row: Mapping[str, str]) -> Judgment:
    pairs = [pair.split("=") for pair in row["grades"].split()]
    return Judgment(
        identifier=row["id"],
        language=row["language"],
        query=row["query"],
        kinds=frozenset(row["kinds"].split()),
        grades={frozenset(codes.split("+")): int(grade) for codes, grade in pairs},
        forbidden_topics=frozenset(row["forbidden_topics"].split()),
        forbidden_words=tuple(words.strip() for words in row["forbidden_words"].split(";") if words.strip()),
        place=row["place"],
        time=row["time"],
        people=frozenset(row["people"].split()),
        crisis_first={"yes": True, "no": False}[row["crisis_first"]],
        note=row["note"],
    )
