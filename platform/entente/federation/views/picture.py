"""The network as a picture: this node on the left, the others on the right, each with its organizations; curves are flows of data."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from django.utils import formats
from django.utils.translation import gettext

from entente.organizations.models import Organization

WIDTH: Final = 360  # units; at 360 px about one each
FRAME: Final = 138  # of a node, which holds its names
LINE: Final = 14
GAP: Final = 10
CHARACTERS: Final = 16
MOST_LINES: Final = 2
MOST_ORGANIZATIONS: Final = 12  # drawn of a node; the table has all


@dataclass(frozen=True, slots=True)
class DrawnNode:
    """A node: its frame, its name, and its organizations' names in lines."""

    top: int
    height: int
    x: int
    name: tuple[tuple[int, str], ...]
    organizations: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """Data that an organization gives to one of another node. Its pattern says in which direction, without colour."""

    path: str
    width: int
    is_given: bool  # by this node
    title: str


@dataclass(frozen=True, slots=True)
class NetworkPicture:
    """All nodes and what flows between them."""

    height: int
    nodes: tuple[DrawnNode, ...]
    curves: tuple[Curve, ...]
    width: int = WIDTH
    frame: int = FRAME


def network_picture(
    own: tuple[str, Sequence[Organization]],
    others: Iterable[tuple[str, Sequence[Organization]]],
    pairs: Sequence[Mapping[str, Any]],
    *,
    french: bool,
) -> NetworkPicture:
    """The layout of the network, in whole units.

    Args:
        own: this node's name and its organizations.
        others: the same of each other node.
        pairs: as ``queries.pairs_across_nodes``.
    """
    middles: dict[UUID, int] = {}
    flowing = {pair[side] for pair in pairs for side in ("organization", "taker")}
    left, tall = _column([own], 1, flowing, middles)
    at_home = set(middles)
    right, taller = _column(others, WIDTH - FRAME - 1, flowing, middles)
    code = "fr" if french else "en"
    curves = []
    for pair in pairs:
        giver, taker = pair["organization"], pair["taker"]
        if giver not in middles or taker not in middles or (giver in at_home) == (taker in at_home):
            continue
        is_given = giver in at_home
        start, end = (middles[giver], middles[taker]) if is_given else (middles[taker], middles[giver])
        words = gettext("%(giver)s gives to %(taker)s: %(count)s") % {
            "giver": pair[f"organization__name_{code}"],
            "taker": pair[f"taker_{code}"],
            "count": formats.number_format(pair["count"]),
        }
        x1, x2 = FRAME + 5, WIDTH - FRAME - 5
        middle = (x1 + x2) // 2
        path = f"M{x1} {start}C{middle} {start} {middle} {end} {x2} {end}"
        curves.append(Curve(path, min(1 + int(pair["count"]).bit_length(), 8), is_given, words))
    return NetworkPicture(max(tall, taller) + GAP, (*left, *right), tuple(curves))


def _column(
    nodes: Iterable[tuple[str, Sequence[Organization]]], x: int, flowing: set[UUID], middles: dict[UUID, int]
) -> tuple[list[DrawnNode], int]:
    """Nodes below each other; where each organization's line is goes into ``middles``."""
    drawn, top = [], GAP
    for name, organizations in nodes:
        cursor = top + GAP
        heading = tuple((cursor + LINE * (number + 1) - 3, line) for number, line in enumerate(_lines(name)))
        cursor += LINE * len(heading) + 4
        shown = sorted(organizations, key=lambda organization: organization.pk not in flowing)[:MOST_ORGANIZATIONS]
        lines: list[tuple[int, str]] = []
        for organization in shown:
            wrapped = _lines(organization.name)
            middles[organization.pk] = cursor + LINE * len(wrapped) // 2
            lines += [(cursor + LINE * (number + 1) - 3, line) for number, line in enumerate(wrapped)]
            cursor += LINE * len(wrapped) + 4
        drawn.append(DrawnNode(top, cursor + GAP - 4 - top, x, heading, tuple(lines)))
        top = cursor + GAP * 2
    return drawn, top


def _lines(name: str) -> list[str]:
    return textwrap.wrap(name, CHARACTERS, max_lines=MOST_LINES, placeholder="…", break_long_words=True) or ["…"]
