"""Two directories that are taken in at the same moment, in two real transactions: both come in whole."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH, as_csv
from tests.apps.directory.test_licensed_terms import package
from tests.faults import struck


def at_once(*acts: Callable[[], Any]) -> list[BaseException]:
    """What went wrong in acts that run in threads of their own."""
    faults: list[BaseException] = []

    def run(act: Callable[[], Any]) -> None:
        try:
            act()
        except BaseException as error:  # noqa: BLE001 # told by the test
            faults.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=[act]) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return faults


@struck("two workers", "two imports of a directory at the same moment")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", ["flat", "package"])
def test_two_imports_at_once_both_come_in_whole(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.utils import timezone

    from entente.directory.imports.loader import Loader
    from entente.directory.models import Listing, SearchWord, Service
    from entente.directory.services import import_file
    from entente.organizations.services import found_organization

    if kind == "flat":
        path = tmp_path / "resources.csv"
        path.write_text(as_csv([AGENCY, PANTRY, YOUTH]), "utf-8")
    else:
        path = package(tmp_path, {"id": "1", "name": "Needs", "description": "Needs"}, [{"id": "1", "name": "Food", "description": "Food", "taxonomy_id": "1"}])  # fmt: skip
    owners = [
        found_organization(kind="region_211", name_en=f"Maple {name}", name_fr=f"Érable {name}", jurisdiction="CA-ON")
        for name in ("North", "South")
    ]
    import_file(
        owners[0], "Earlier", path, {}, now=timezone.now(), accepts_loss=True
    )  # what comes with the product stands: nobody waits for that
    together, load = threading.Barrier(2), Loader.load

    def load_together(loader: Loader, tables: Any) -> None:
        with suppress(threading.BrokenBarrierError):
            together.wait(3)  # both are within their transactions, if both may be
        load(loader, tables)

    monkeypatch.setattr(Loader, "load", load_together)

    faults = at_once(*[lambda owner=owner: import_file(owner, "Resources", path, {}, now=timezone.now(), accepts_loss=True) for owner in owners])  # fmt: skip

    assert not faults
    counts = [Service.objects.filter(origin__owner=owner).count() for owner in owners]
    assert counts[0] == 2 * counts[1] > 0
    listings = [Listing.objects.filter(source__owner=owner).count() for owner in owners]
    assert listings[0] == 2 * listings[1] > 0
    assert SearchWord.objects.get(word="food").listings == 3
