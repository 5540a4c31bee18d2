"""The tables whose recipes are being chosen, as codes in the memory of the worker of the queue ``interactive``.

What is here is no value of a table (``engine/live_effect``), and is nowhere else: it ends with the process, when its run is closed, after some minutes without
a question, or when others need the room. Private keys are not here.
"""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Final

from anonymizer.engine.live_effect import CodedTable

MOST_TABLES: Final = 12
MOST_BYTES: Final = 256 * 2**20
"""All together, about."""
LONGEST_IDLE: Final = 600.0
"""Seconds."""
MOST_FORMS: Final = 4
"""Of one table: cleaned in different ways, or with other records left out."""
MOST_RULES: Final = 64


@dataclass
class OpenTable:
    """One table. Take ``lock`` for as long as it is used."""

    lock: Lock = field(default_factory=Lock)
    used_at: float = 0.0
    rows: OrderedDict[str, str] = field(default_factory=OrderedDict)
    """By what decides which records are left: which those are, as a digest."""
    forms: OrderedDict[Hashable, CodedTable] = field(default_factory=OrderedDict)

    def remember_rows(self, rule: str, digest: str) -> None:
        """Which records are left under a rule."""
        self.rows[rule] = digest
        while len(self.rows) > MOST_RULES:
            self.rows.popitem(last=False)

    def form(self, key: Hashable, make: Callable[[], CodedTable]) -> CodedTable:
        """The codes of one form of the table."""
        if key not in self.forms:
            self.forms[key] = make()
        self.forms.move_to_end(key)
        while len(self.forms) > MOST_FORMS:
            self.forms.popitem(last=False)
        return self.forms[key]

    @property
    def size_bytes(self) -> int:
        """About what it takes."""
        return sum(coded.size_bytes for coded in list(self.forms.values()))


class OpenTables:
    """Those of one process, by run: the ones used last, as far as there is room.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(
        self, *, most: int = MOST_TABLES, most_bytes: int = MOST_BYTES, clock: Callable[[], float] = monotonic
    ) -> None:
        self._most, self._most_bytes, self._clock = most, most_bytes, clock
        self._tables: OrderedDict[uuid.UUID, OpenTable] = OrderedDict()
        self._lock = Lock()

    @property
    def run_ids(self) -> list[uuid.UUID]:
        """Whose tables are here, those used last at the end."""
        with self._lock:
            return list(self._tables)

    def of(self, run_id: uuid.UUID) -> OpenTable:
        """The table of a run, which is in use from now on."""
        with self._lock:
            table = self._tables.setdefault(run_id, OpenTable())
            table.used_at = self._clock()
            self._tables.move_to_end(run_id)
            return table

    def make_room(self) -> None:
        """Close those that were used longest ago, until the rest fit. Call it when a table has grown."""
        with self._lock:
            while self._tables and (len(self._tables) > self._most or self._size() > self._most_bytes):
                self._tables.popitem(last=False)

    def close(self, run_ids: Collection[uuid.UUID]) -> None:
        """Forget the tables of these runs."""
        with self._lock:
            for run_id in run_ids:
                self._tables.pop(run_id, None)

    def close_idle(self) -> None:
        """Forget those that nobody has asked about for a while."""
        with self._lock:
            ends = self._clock() - LONGEST_IDLE
            for run_id in [run_id for run_id, table in self._tables.items() if table.used_at <= ends]:
                del self._tables[run_id]

    def _size(self) -> int:
        return sum(table.size_bytes for table in self._tables.values())


TABLES: Final = OpenTables()
