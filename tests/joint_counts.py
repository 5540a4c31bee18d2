"""A question to count together and invented contacts that answer it, for tests on one node and between nodes."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from datetime import date
from typing import Any

from django.utils import timezone

from tests.network import signed_again

NEEDS = ["Food bank", "Shelter", "Tax clinic"]
COLUMNS = {"need": "need", "place": "postal_code", "time": "contact_date"}
PLACES = ("M5V", "M4C", "K1A", "X0A")


def contacts(rows: int, seed: int = 1, *, needs: list[str] | None = None) -> tuple[bytes, list[tuple[str, str, str]]]:
    """A file of contacts of two months, and need, place and year of each."""
    draw, out = random.Random(seed), io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["client_id", "contact_date", "age", "postal_code", "language", "need"])
    truth = []
    for row in range(rows):
        need = draw.choices(needs or NEEDS, [5, 3, 1])[0]
        place = draw.choices(PLACES, [60, 30, 9, 1])[0]
        day = f"2026-0{draw.randint(1, 2)}-{draw.randint(1, 28):02d}"
        truth.append((need, place, "2026"))
        writer.writerow(
            [
                f"C{row:06d}", day, str(draw.randint(16, 90)), f"{place} {draw.randint(1, 9)}A{draw.randint(1, 9)}",
                draw.choice(["English", "French", "Arabic"]), need,
            ]
        )  # fmt: skip
    return out.getvalue().encode(), truth


def question(**changed: Any) -> Any:
    """What is asked of everybody."""
    from entente.federation.services import Question

    values: dict[str, Any] = {
        "title_en": "Needs of the winter",
        "title_fr": "Besoins de l’hiver",
        "purpose": "service-planning",
        "period_start": date(2026, 1, 1),
        "period_end": date(2026, 2, 28),
        "needs": NEEDS,
        "place_level": "fsa",
        "time_level": "year",
        "threshold": 11,
        "least": 50,
        "within_percent": 20,
    }
    return Question(**{**values, **changed})


def covering_tables(agreement: Any, *further: tuple[Any, str]) -> Any:
    """The agreement covers tables, and has further parties."""
    agreement.terms = {**agreement.terms, "kinds": ["contacts", "table"]}
    agreement.save()
    for organization, role in further:
        agreement.parties.create(organization=organization, role=role)
    signed_again(agreement)
    return agreement


def chosen(share: Any, version: Any, network: Any, run_jobs: Callable[..., None], **changed: Any) -> Any:
    """The contributor chooses the rows; the worker has made the table."""
    from entente.federation import services

    columns = {**COLUMNS, **changed}
    services.choose_rows(share.pk, version.runs.get().pk, columns, by=network.contributor, now=timezone.now())
    run_jobs()
    share.refresh_from_db()
    return share


def released(share: Any, network: Any, run_jobs: Callable[..., None], **changed: Any) -> Any:
    """The officer approves the table, the steward releases it to whoever asked."""
    from anonymizer.services import approve_run
    from exports.services import release_run

    run = share.table.version.runs.get()
    approve_run(run.pk, by=network.officer, now=timezone.now())
    count = share.joint_count
    values = {
        "purpose": "service-planning",
        "recipients_chosen": [count.organization],
        "ends_on": count.agreement.ends_on,
        "by": network.steward,
        "now": timezone.now(),
        **changed,
    }
    release = release_run(run.pk, count.agreement_id, **values)
    run_jobs()
    release.refresh_from_db()
    share.refresh_from_db()
    return release
