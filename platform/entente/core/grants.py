"""What each process may do on each table: one declaration for every table, in ``grants.py`` of the app that has it (ADR 0041).

Nothing is granted that is not declared, and a table without a declaration stops every command. ``migrate`` applies the declarations as
the owner of the tables: it revokes everything, then grants.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Final, NamedTuple

from django.apps import apps
from django.conf import settings


class Process(StrEnum):
    """Whoever connects to the database, each with a role of its own; the owner alone migrates."""

    WEB = "web"
    WORKER = "worker"
    SEALER = "sealer"  # the sequencer of the audit log
    REPORTING = "reporting"  # a person's questions to the figures: reads, and no secret


VERBS: Final = ("SELECT", "INSERT", "UPDATE", "DELETE")
READ: Final = "select"
ADD: Final = "select, insert"
CHANGE: Final = "select, insert, update"
WRITE: Final = "select, insert, update, delete"
NOTHING: Final = ""
_VERB = re.compile(r"\s*(?P<verb>[a-z]+)\s*(?:\((?P<columns>[^)]*)\))?\s*(?:,|$)")


class Right(NamedTuple):
    """One verb, on the whole row or on these columns."""

    verb: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """What may be done on one table, in the words of GRANT: ``"select, insert, update (status, decided_at)"``.

    Attributes:
        name: of a model of this app (``Run``), of one that another package brings (``auth.Group``), or of a table that no model
            describes (``table:shared_cache``).
        web: what a request may do. What the worker alone decides is not in it.
        worker: what a job may do.
        sealer: what the sequencer may do; hardly anything.
        worker_states: values of ``status`` that a worker alone sets: what a person brings about has others.
        reporting: what may be read without a trace: nothing that is a secret, a name or an address.
    """

    name: str
    web: str = NOTHING
    worker: str = WRITE
    sealer: str = NOTHING
    reporting: str = NOTHING
    worker_states: tuple[str, ...] = ()

    def rights(self, process: Process) -> tuple[Right, ...]:
        """The rights of a process, in the order of their declaration."""
        return _parsed(getattr(self, process.value))


def roles() -> dict[Process, str]:
    """The database role of each process. Where two have the same name, it holds the rights of both; reporting may have none."""
    names = {
        Process.WEB: settings.WEB_ROLE,
        Process.WORKER: settings.WORKER_ROLE,
        Process.SEALER: settings.SEALER_ROLE,
        Process.REPORTING: settings.REPORTING_ROLE,
    }
    return {process: name for process, name in names.items() if name}


@cache
def collected() -> Mapping[str, Table]:
    """The declarations of all apps, by the names of their tables in the database.

    Raises:
        ValueError: a table is declared twice or does not exist, a model has no declaration, or one is not understood.
    """
    declared: dict[str, Table] = {}
    for config in apps.get_app_configs():
        module = f"{config.name}.grants"
        for table in import_module(module).GRANTS if find_spec(module) else ():
            name = _table_of(table.name, config.label)
            if name in declared:
                raise ValueError(f"{name} is declared twice")
            for process in Process:
                table.rights(process)
            declared[name] = table
    models = {
        model._meta.db_table: model for model in apps.get_models(include_auto_created=True)
    }  # public in all but name
    if missing := sorted(set(models) - set(declared)):
        raise ValueError(f"no grants are declared for {', '.join(missing)}: add a Table to grants.py of its app")
    return declared


def _table_of(name: str, label: str) -> str:
    if name.startswith("table:"):
        return name.removeprefix("table:")
    table: str = apps.get_model(name if "." in name else f"{label}.{name}")._meta.db_table
    return table


@cache
def _parsed(words: str) -> tuple[Right, ...]:
    rights: list[Right] = []
    place = 0
    while place < len(words):
        match = _VERB.match(words, place)
        if match is None or match["verb"].upper() not in VERBS:
            raise ValueError(f"no rights: {words}")
        columns = tuple(column.strip() for column in (match["columns"] or "").split(",") if column.strip())
        rights.append(Right(match["verb"].upper(), columns))
        place = match.end()
    return tuple(rights)
