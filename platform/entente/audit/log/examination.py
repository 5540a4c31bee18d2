"""The log examined from within: every event against its leaf, the leaves against the signed heads, gaps and strangers included.

A trigger and missing rights keep the application from changing events; the owner of the database can set both aside. What
the owner does is found here, and what the owner does with the node's key by heads that lie elsewhere (``witnesses``).
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from entente.audit.log.node_keys import node_keys
from entente.audit.log.proofs import latest_head, signed_head
from entente.audit.log.sequencing import TILE_LEVELS
from entente.audit.models import LogHead, LogLeaf, LogTile
from entente.core.canonical import canonical
from entente.core.prepared import ask
from entente.proof.log import Problem, SignedHead
from entente.proof.log_entries import EVENT_FIELDS, content_of
from entente.proof.merkle import Frontier, leaf_hash

ROWS: Final = 5_000
SAMPLE: Final = 1_000
MOST_PROBLEMS: Final = 1_000
OUT_OF_TIME: Final = timedelta(days=1)  # longer than any transaction and any difference of clocks
_EVENT: Final = ", ".join(f"e.{name}" for name in EVENT_FIELDS)  # names of our own
_ROWS: Final = f"""
SELECT l.number, l.event_id, l.hash, {_EVENT} FROM audit_logleaf l LEFT JOIN audit_auditevent e ON e.id = l.event_id
WHERE l.number >= %s AND l.number < %s ORDER BY l.number LIMIT {ROWS}
"""  # noqa: S608
_STRANGERS: Final = """
SELECT e.id FROM audit_auditevent e LEFT JOIN audit_logleaf l ON l.event_id = e.id
WHERE l.event_id IS NULL AND (e.xid, e.id) <= (%s::text::xid8, %s) ORDER BY e.id LIMIT 1000
"""


@dataclass(slots=True)
class Examination:
    """What an examination went through and found. The place of a stranger is the identifier of its event."""

    size: int = 0
    events: int = 0
    heads: int = 0
    problems: list[Problem] = field(default_factory=list)

    def add(self, code: str, place: int) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(code, place))


def examine_log(known: Iterable[SignedHead] = ()) -> Examination:
    """Go through the whole log as it stands.

    Args:
        known: signed heads, of any sizes, that were kept elsewhere.
    """
    newest = latest_head()
    examination = Examination(size=0 if newest is None else newest.size)
    expected = _expected_roots(examination, newest, known)
    if newest is None:
        return examination
    frontier, tiles = Frontier(), _Tiles(examination)
    heads = _Heads(examination, newest)
    for number, event_id, stored, event in _rows(0, newest.size):
        while frontier.size < number:  # what lies behind a gap is still compared with its leaf
            examination.add("log.gap", frontier.size)
            frontier.append(bytes(32))
        _compare(examination, number, event_id, stored, event, heads.times)
        for span, root in frontier.append(stored):
            tiles.compare(span, frontier.size, root)
        heads.compare(frontier)
        _compare_roots(examination, frontier, expected)
        examination.events += 1
    for number in range(frontier.size, newest.size):
        examination.add("log.gap", number)
    _add_strangers(examination, newest)
    return examination


def examine_sample(*, size: int = SAMPLE) -> Examination:
    """The newest leaves, as many drawn at random, and every event that has no leaf: what can be looked at each time."""
    newest = latest_head()
    examination = Examination(size=0 if newest is None else newest.size)
    if newest is None:
        return examination
    numbers = set(range(max(0, newest.size - size), newest.size))
    numbers |= set(random.sample(range(newest.size), min(size, newest.size)))
    for first, last in _runs(sorted(numbers)):
        missing = set(range(first, last))
        for number, event_id, stored, event in _rows(first, last):
            missing.discard(number)
            _compare(examination, number, event_id, stored, event, (None, None))
            examination.events += 1
        for number in sorted(missing):
            examination.add("log.gap", number)
    _add_strangers(examination, newest)
    return examination


def _expected_roots(
    examination: Examination, newest: LogHead | None, known: Iterable[SignedHead]
) -> dict[int, set[str]]:
    """The roots that kept heads state, by size; what is wrong with such a head itself is noted."""
    roots: dict[int, set[str]] = {}
    keys = node_keys(newest)
    node = None if newest is None else signed_head(newest)["head"]["node"]
    for head in known:
        size = head["head"]["size"]
        examination.heads += 1
        if newest is None or newest.size < size:
            examination.add("log.truncated", size)
        elif head["head"]["node"] != node or keys.check(head):
            examination.add("log.signature", size)
        roots.setdefault(size, set()).add(head["head"]["root"])
    return roots


def _compare_roots(examination: Examination, frontier: Frontier, expected: Mapping[int, set[str]]) -> None:
    if frontier.size in expected and expected[frontier.size] != {frontier.root().hex()}:
        examination.add("log.root", frontier.size)


def _compare(
    examination: Examination,
    number: int,
    event_id: int,
    stored: bytes,
    event: dict[str, Any] | None,
    times: tuple[datetime | None, datetime | None],
) -> None:
    """An event against its leaf: it is there, says what it said, and lies between the heads around it."""
    if event is None:
        examination.add("log.deleted", number)
        return
    at: datetime = event["at"]
    if leaf_hash(canonical(content_of(event))) != stored or event["id"] != event_id:
        examination.add("log.changed", number)
    before, after = times
    if (before is not None and at < before - OUT_OF_TIME) or (after is not None and at > after + OUT_OF_TIME):
        examination.add("log.misdated", number)


def _rows(first: int, last: int) -> Iterator[tuple[int, int, bytes, dict[str, Any] | None]]:
    """Leaves from ``first`` to before ``last`` with their events, in order."""
    while first < last:
        rows = ask(_ROWS, [first, last])
        for number, event_id, stored, *values in rows:
            event = dict(zip(EVENT_FIELDS, values, strict=True))
            if event["id"] is not None:
                event["facts"] = json.loads(event["facts"]) if isinstance(event["facts"], str) else event["facts"]
            yield number, event_id, bytes(stored), event if event["id"] is not None else None
        if len(rows) < ROWS:
            return
        first = rows[-1][0] + 1


def _add_strangers(examination: Examination, newest: LogHead) -> None:
    """Events that should have been taken in and have no leaf, and leaves that no head covers."""
    for (event_id,) in ask(_STRANGERS, [str(newest.xid), newest.event_id]):
        examination.add("log.stranger", event_id)
    beyond = list(LogLeaf.objects.filter(number__gte=newest.size).values_list("number", flat=True)[:ROWS])
    latest = latest_head() or newest  # the sequencer, which writes leaves and their head together, may have gone on
    for number in beyond:
        if number >= latest.size:
            examination.add("log.leaf_unsigned", number)


class _Heads:
    """The heads of the log in order, each compared when the leaves before it have been gone through."""

    def __init__(self, examination: Examination, newest: LogHead) -> None:
        self._examination, self._keys = examination, node_keys(newest)
        self._heads = LogHead.objects.filter(size__lte=newest.size).order_by("size").iterator(ROWS)
        self._previous: LogHead | None = None
        self._next = next(self._heads, None)

    @property
    def times(self) -> tuple[datetime | None, datetime | None]:
        """When the head before the next leaf was signed, and the one that first covers it."""
        return (
            None if self._previous is None else self._previous.at,
            None if self._next is None else self._next.at,
        )

    def compare(self, frontier: Frontier) -> None:
        """Where a head ends here: its root, its signature, and what it is to go on from."""
        while self._next is not None and self._next.size <= frontier.size:
            head, self._previous = self._next, self._next
            self._next = next(self._heads, None)
            self._examination.heads += 1
            roots = [root.hex() for root in frontier.roots]
            if head.size != frontier.size or bytes(head.root) != frontier.root() or head.frontier != roots:
                self._examination.add("log.root", head.size)
            if self._keys.check(signed_head(head)):
                self._examination.add("log.signature", head.size)


class _Tiles:
    """The stored subtrees, from which proofs are made."""

    def __init__(self, examination: Examination) -> None:
        self._examination = examination

    def compare(self, span: int, size: int, root: bytes) -> None:
        if span not in TILE_LEVELS:
            return
        tile = LogTile.objects.filter(level=TILE_LEVELS[span], index=size // span - 1).first()
        if tile is None or bytes(tile.hash) != root:
            self._examination.add("log.tile", size)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of following numbers: the first, and one more than the last."""
    start = previous = None
    for number in numbers:
        if previous is not None and number != previous + 1:
            yield start or 0, previous + 1
            start = number
        start = number if start is None else start
        previous = number
    if previous is not None:
        yield start or 0, previous + 1
