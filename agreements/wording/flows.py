"""A flow of data in words, with its risk; and the picture of all flows, laid out in whole numbers."""

from __future__ import annotations

import textwrap
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.db import models
from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from agreements.library.authorities import ABOUT_NOBODY
from agreements.policy_table import Audience, least_row
from agreements.terms import Terms
from agreements.terms.sentences import labels
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.core.bilingual import Bilingual
from entente.core.dates import date_format


class Risk(models.TextChoices):
    """How easily someone could be recognized at worst, by the terms of the agreement."""

    NOBODY = "nobody", pgettext_lazy("risk", "No persons")
    LOW = "low", pgettext_lazy("risk", "Low")
    MODERATE = "moderate", pgettext_lazy("risk", "Moderate")
    RAISED = "raised", pgettext_lazy("risk", "Raised")


TONES: Final = {Risk.NOBODY: "neutral", Risk.LOW: "good", Risk.MODERATE: "working", Risk.RAISED: "waiting"}
HEADINGS: Final[tuple[Promise, ...]] = (
    _("Provider"),
    _("Recipient"),
    _("Agreement"),
    _("Kinds of data"),
    _("Purposes"),
    _("Since"),
    _("Risk"),
    _("Smallest group"),
)


def risk_of(*, smallest_k: int, free_text: bool, kinds: Iterable[str] | None = None) -> Risk:
    """By the smallest group: low from the policy's k for the public on, moderate from that for partners on; free text is a step more.

    >>> risk_of(smallest_k=20, free_text=False), risk_of(smallest_k=20, free_text=True)
    (Risk.LOW, Risk.MODERATE)
    """
    if kinds is not None and set(kinds) <= ABOUT_NOBODY:
        return Risk.NOBODY
    steps = (Risk.LOW, Risk.MODERATE, Risk.RAISED, Risk.RAISED)
    thresholds = (least_row(Audience.PUBLIC).k, least_row(Audience.PARTNER).k)
    return steps[sum(smallest_k < k for k in thresholds) + free_text]


@dataclass(frozen=True, slots=True)
class Flow:
    """An organization gives data to another under an agreement."""

    agreement_id: uuid.UUID
    lineage: uuid.UUID
    title_en: str
    title_fr: str
    giver_en: str
    giver_fr: str
    taker_en: str
    taker_fr: str
    since: date
    kinds: tuple[str, ...]
    purposes: tuple[str, ...]
    risk: Risk
    smallest_k: int

    title, giver, taker = Bilingual(), Bilingual(), Bilingual()

    @property
    def tone(self) -> str:
        return TONES[self.risk]

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Flow:
        """A row of ``queries.flows``."""
        terms = Terms.from_dict(row["agreement__terms"])
        return cls(
            agreement_id=row["agreement_id"],
            lineage=row["agreement__lineage"],
            title_en=row["agreement__title_en"],
            title_fr=row["agreement__title_fr"],
            giver_en=row["organization__name_en"],
            giver_fr=row["organization__name_fr"],
            taker_en=row["taker_en"],
            taker_fr=row["taker_fr"],
            since=row["agreement__starts_on"],
            kinds=labels(DatasetKind, terms.kinds),
            purposes=labels(Purpose, terms.purposes),
            risk=risk_of(smallest_k=terms.smallest_k, free_text=terms.free_text, kinds=terms.kinds),
            smallest_k=terms.smallest_k,
        )


def rows(flows: Iterable[Flow]) -> Iterator[list[str]]:
    """Flows as rows of text, headings first."""
    yield [str(heading) for heading in HEADINGS]
    for flow in flows:
        words = [flow.giver, flow.taker, flow.title, "; ".join(flow.kinds), "; ".join(flow.purposes)]
        yield [*words, flow.since.isoformat(), str(flow.risk.label), str(flow.smallest_k)]


# --- The picture ------------------------------------------------------------------------------------------------------
WIDTH: Final = 360  # units; at 360 px about one each
NAMES: Final = 116  # of which a column of names takes so many
LINE: Final = 14
GAP: Final = 12
CHARACTERS: Final = 18  # of a line of a name
MOST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Node:
    """An organization in one of the two columns: its name in lines, and where they begin."""

    name: str
    lines: tuple[tuple[int, str], ...]
    middle: int


@dataclass(frozen=True, slots=True)
class Link:
    """A curve from a provider to a recipient, thicker for more agreements; its pattern tells the risk without colour."""

    path: str
    width: int
    risk: Risk
    title: str


@dataclass(frozen=True, slots=True)
class Picture:
    """All flows, providers on the left and recipients on the right."""

    height: int
    givers: tuple[Node, ...]
    takers: tuple[Node, ...]
    links: tuple[Link, ...]
    width: int = WIDTH
    right: int = WIDTH - NAMES


def picture(pairs: Sequence[Mapping[str, Any]], *, french: bool) -> Picture:
    """The layout of ``queries.pairs`` in the reader's language."""
    code = "fr" if french else "en"
    givers = {pair["organization"]: pair[f"organization__name_{code}"] for pair in pairs}
    takers = {pair["taker"]: pair[f"taker_{code}"] for pair in pairs}
    left, tall = _column(givers)
    right, taller = _column(takers)
    links = []
    for pair in pairs:
        start, end = left[pair["organization"]].middle, right[pair["taker"]].middle
        x1, x2 = NAMES + 6, WIDTH - NAMES - 6
        middle = (x1 + x2) // 2
        words = gettext("%(giver)s gives to %(taker)s: %(count)s, since %(since)s") % {
            "giver": givers[pair["organization"]],
            "taker": takers[pair["taker"]],
            "count": formats.number_format(pair["count"]),
            "since": date_format(pair["since"]),
        }
        links.append(
            Link(
                f"M{x1} {start}C{middle} {start} {middle} {end} {x2} {end}",
                min(1 + int(pair["count"]).bit_length(), 8),
                _worst(pair),
                words,
            )
        )
    return Picture(max(tall, taller), tuple(left.values()), tuple(right.values()), tuple(links))


def _worst(pair: Mapping[str, Any]) -> Risk:
    if pair["smallest_k"] is None:
        return Risk.NOBODY
    return risk_of(smallest_k=pair["smallest_k"], free_text=bool(pair["free_text"]))


def _column(names: Mapping[Any, str]) -> tuple[dict[Any, Node], int]:
    nodes, top = {}, GAP
    for key, name in sorted(names.items(), key=lambda item: item[1].casefold()):
        lines = textwrap.wrap(name, CHARACTERS, max_lines=MOST_LINES, placeholder="…", break_long_words=True) or ["…"]
        placed = tuple((top + LINE * (number + 1) - 3, line) for number, line in enumerate(lines))
        nodes[key] = Node(name, placed, top + LINE * len(lines) // 2)
        top += LINE * len(lines) + GAP
    return nodes, top
