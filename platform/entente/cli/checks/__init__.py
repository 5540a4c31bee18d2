"""What ``entente doctor`` examines: one module for each thing that can be wrong. Loaded once Django's settings are."""

from __future__ import annotations

from collections.abc import Iterator

from entente.cli.checks import clock, database, environment, files, keys, log, reconciliation, roles, stores, workers
from entente.cli.checks.check import Check, Outcome

__all__ = ["Check", "Outcome", "examine"]


def examine(*, worker: bool) -> Iterator[Check]:
    """Every check in turn. Without a database those that ask it are left out: one cause, one line."""
    answer = database.reachable()
    yield answer
    yield from files.examine()
    yield from environment.examine()
    yield from keys.of_the_process(worker=worker)
    yield from stores.key_store(worker=worker)
    yield from stores.node(worker=worker)
    yield clock.of_the_store()
    if answer.outcome is Outcome.FAIL:
        return
    yield from database.examine()
    yield from roles.examine(worker=worker)
    yield from keys.of_organizations(worker=worker)
    yield from keys.lives(worker=worker)
    yield from stores.of_organizations()
    yield clock.of_the_database()
    yield from workers.examine()
    yield log.examine()
    yield log.events()
    yield log.nightly()
    if worker:  # the web process has no business with the bucket of endings
        yield log.history()
    yield reconciliation.examine()
