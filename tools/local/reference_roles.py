"""The page of database roles: what each process may do on each table, and which events the worker alone writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.apps import apps

from entente.core.events import collected as events
from entente.core.grants import VERBS, Process, Right, Table, collected

type TableOf = Callable[[Sequence[str], Sequence[Sequence[str]]], str]


def roles_page(table_of: TableOf) -> str:
    """One table for each app, from ``grants.py``; then the events of the worker."""
    parts = [
        "# Roles of the database",
        (
            "What each process may do on each table. `migrate` takes every right away from the roles of the processes, then grants what stands "
            "here, which is declared once in `grants.py` of each app; a table without a declaration stops every command. Where columns are named, the "
            "right is on those alone. “Everything” is select, insert, update and delete; nobody but the owner alters or empties a "
            "table. `entente doctor` names what a role may do beyond this page."
        ),
    ]
    by_app: dict[str, list[tuple[str, Table]]] = {}
    for name, table in sorted(collected().items()):
        by_app.setdefault(_app_of(name), []).append((name, table))
    for app, tables in sorted(by_app.items()):
        rows = [
            (
                f"`{name}`",
                *(
                    _words(table.rights(process))
                    for process in (Process.WEB, Process.WORKER, Process.SEALER, Process.REPORTING)
                ),
            )
            for name, table in tables
        ]
        parts += [f"## {app}", table_of(("Table", "Web", "Worker", "Sequencer", "Reports"), rows)]
    states = [
        (f"`{name}`", ", ".join(f"`{state}`" for state in table.worker_states))
        for name, table in sorted(collected().items())
        if table.worker_states
    ]
    parts += ["## States that the worker alone sets", table_of(("Table", "Status"), states)]
    own = sorted(code for code, event in events().items() if event.by_worker)
    parts += [
        "## Events that the worker alone writes",
        (
            "The database refuses them, and any code that no app declares, from the role of the web process. A refusal is everyone's. Each event names the "
            "role that wrote it in the column `written_by`, which no role may set."
        ),
        "\n".join(f"- `{code}`" for code in own),
    ]
    return "\n\n".join(parts) + "\n"


def _app_of(table: str) -> str:
    labels = {model._meta.db_table: model._meta.app_label for model in apps.get_models(include_auto_created=True)}
    return labels.get(table, "Tables without a model")


def _words(rights: Sequence[Right]) -> str:
    if {right.verb for right in rights if not right.columns} == set(VERBS):
        return "everything"
    return (
        "; ".join(right.verb.lower() + (f" ({', '.join(right.columns)})" if right.columns else "") for right in rights)
        or "nothing"
    )
