"""A run that a privacy officer approved, without the engine: its candidate is written and measured by the test."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

import pyarrow as pa
import pytest
from django.utils import timezone

from tests.apps.exports.pool_world import Pool, make_pool
from tests.passkeys import SoftPasskey, attested_passkey
from tests.worlds import kept

COLUMNS = {
    "age": ["30-39", "40-49"] * 20,
    "postal_code": ["M5V", "M4C"] * 20,
    "need": ["Food bank", "=Shelter"] * 20,
    "visits": ["3", "12"] * 20,
}
SPEC = {
    "columns": {
        "age": {"role": "quasi-identifier", "treatment": "keep"},
        "postal_code": {"role": "quasi-identifier", "treatment": "keep"},
        "need": {"role": "sensitive", "treatment": "keep"},
        "visits": {"role": "other", "treatment": "keep"},
    },
    "privacy": [{"model": "k-anonymity", "k": 11}],
}


def sealed_holding(owner: Any, persons: list[str], classes: list[int]) -> Any:
    """Who stands in which class, as a run leaves it: each person by a number of her own."""
    import zlib

    import numpy as np

    from anonymizer.engine.combined_releases.class_assignment import Holding
    from entente.vault.objects import SealedWriter

    names = np.array([zlib.crc32(person.encode()) for person in persons], np.uint64)
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="holding"
    ) as sink:
        Holding.of_pairs(names, np.array(classes, np.int64)).write(sink)
        sealed = sink.finish()
    sealed.save(force_insert=True)
    return sealed


def approved_run(dataset: Any, network: Any, upload: Callable[..., Any], **measured: Any) -> Any:
    """An approved run of a new version; what was measured can differ (``k=7``)."""
    from anonymizer.engine import frame_source, write_parquet
    from anonymizer.models import Recipe, RiskReport, Run
    from entente.vault.objects import SealedWriter

    number = dataset.versions.count() + 1
    version = upload(f"age,postal_code,need\n34,M5V 2T6,Food bank {number}\n".encode())
    version.runs.all().delete()  # the one that waits to be read
    owner = network.nonprofit
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="candidate"
    ) as sink:
        write_parquet(frame_source(pa.table(measured.pop("table", COLUMNS)).to_pandas()), sink)
        sealed = sink.finish()
    sealed.save(force_insert=True)
    now = timezone.now()
    persons = measured.pop("persons", [f"{number}-{row}" for row in range(len(COLUMNS["age"]))])
    holding = sealed_holding(owner, persons, measured.pop("classes", [row % 2 for row in range(len(persons))]))
    recipe = Recipe.objects.create(
        dataset=dataset,
        number=number,
        spec=SPEC,
        required_k=11,
        confirmed_by=network.contributor,
        confirmed_at=now,
    )
    run = Run.objects.create(
        version=version,
        recipe=recipe,
        status="approved",
        candidate=sealed,
        holding=holding,
        seed_commitment="c" * 64,
        versions={"engine": "1"},
        decided_by=network.officer,
        decided_at=now,
        finished_at=now,
    )
    told = {"sensitive": {"need": {"distinct_l": 1, "t": 0.5}}} if measured.pop("sensitive", False) else {}
    quasi = [name for name, rule in SPEC["columns"].items() if rule["role"] == "quasi-identifier"]
    after = {"k": measured.pop("k", 20), "k_records": 20, "records": 40, "quasi_identifiers": quasi, **told}
    registered = {"identity": True, **measured.pop("registered", {})}
    measures = {name: {"geography": None, "is_text": False, "inside": 0, "outside": 0, "untold": 0} for name in COLUMNS}
    said = {
        "registered": registered,
        "columns": list(COLUMNS),
        "finest_geography": "fsa",
        "free_text": False,
        "column_measures": measures,
        **measured,
    }
    RiskReport.objects.create(run=run, before={"records": 41}, after=after, records=40, **said)
    return run


@pytest.fixture
def approve(dataset: Any, network: Any, upload: Callable[..., Any]) -> Callable[..., Any]:
    """Such a run of the clinic's dataset."""
    return partial(approved_run, dataset, network, upload)


@pytest.fixture
@kept
def run(approve: Callable[..., Any]) -> Any:
    return approve()


@pytest.fixture
def release_to_city(run: Any, agreement: Any, network: Any) -> Callable[..., Any]:
    """Releases the run to the city as the steward."""
    from exports.services import release_run

    def make(**said: Any) -> Any:
        values: dict[str, Any] = {
            "purpose": "service-planning",
            "recipients_chosen": [network.city],
            "ends_on": agreement.ends_on,
            "by": network.steward,
            "now": timezone.now(),
            **said,
        }
        return release_run(run.pk, agreement.pk, **values)

    return make


@pytest.fixture
@kept
def release(release_to_city: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """An available release, delivered to the city."""
    made = release_to_city()
    run_jobs()
    made.refresh_from_db()
    assert (made.status, made.error_code) == ("available", "")
    return made


@pytest.fixture
def entitlement(release: Any) -> Any:
    return release.entitlements.get()


@pytest.fixture
@kept
def accepted(entitlement: Any, agreement: Any, network: Any) -> Any:
    """The city's recipient has accepted the terms."""
    from exports.services import accept_terms

    accept_terms(entitlement.pk, digest=agreement.digest(), by=network.recipient, now=timezone.now())
    return entitlement


@pytest.fixture
def refusals() -> Callable[[], list[tuple[str, list[str]]]]:
    """What the audit trail holds of refusals: (code, reasons), oldest first."""
    from entente.audit.models import AuditEvent

    def read() -> list[tuple[str, list[str]]]:
        events = AuditEvent.objects.filter(refused=True).order_by("id")
        return [(event.event, event.facts["reasons"]) for event in events]

    return read


def days(count: int) -> date:
    return timezone.localdate() + timedelta(days=count)


@pytest.fixture
def in_parallel() -> Callable[..., list[Any]]:
    """Acts at the same moment, each on a connection of its own; what each returned or was refused with."""
    from django.db import connection

    from entente.core.errors import Refused

    def run(*acts: Callable[[], Any]) -> list[Any]:
        together, outcomes = threading.Barrier(len(acts)), []

        def one(act: Callable[[], Any]) -> None:
            together.wait(timeout=20)
            try:
                outcomes.append(act())
            except Refused as error:
                outcomes.append(error)
            finally:
                connection.close()

        threads = [threading.Thread(target=one, args=(act,)) for act in acts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        return outcomes

    return run


@pytest.fixture
def steward_passkey(network: Any) -> SoftPasskey:
    return attested_passkey(network.steward, network.nonprofit)


@pytest.fixture
def officer_passkey(network: Any) -> SoftPasskey:
    return attested_passkey(network.officer, network.nonprofit)


@pytest.fixture
@kept
def pool(run_jobs: Callable[..., None]) -> Pool:
    return make_pool(run_jobs)


@pytest.fixture
@kept
def pooled_run(pool: Pool) -> Any:
    """The run of what three organizations pooled, which waits for its recipe."""
    pool.everybody_offers()
    version = pool.pooled()
    assert version is not None
    return version.runs.get()
