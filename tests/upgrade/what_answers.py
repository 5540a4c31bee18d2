"""Prints, as JSON, what a restored installation answers to questions whose answers no upgrade may change: run as ``what_holds.py``.

Records are named by the end of their identifiers. The answers before are kept beside the archive; ``README.md`` says how they were recorded.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from urllib.request import urlopen

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.db import transaction  # noqa: E402

from agreements.models import Agreement  # noqa: E402
from agreements.queries import policy, use_of  # noqa: E402
from agreements.uses import may_use  # noqa: E402
from anonymizer.engine import Recipe as RecipeSpec  # noqa: E402
from anonymizer.engine import parquet_source, transform, write_csv  # noqa: E402
from anonymizer.engine.errors import EngineError  # noqa: E402
from anonymizer.models import Run  # noqa: E402
from entente.catalogue.models import Dataset  # noqa: E402
from entente.core.errors import Failed, Refused  # noqa: E402
from entente.organizations.models import Organization, User  # noqa: E402
from entente.organizations.tasks import opening_key  # noqa: E402
from entente.vault.objects import SealedReader  # noqa: E402
from exports.models import Entitlement, Release  # noqa: E402
from exports.services import issue_download  # noqa: E402
from exports.tasks import copy_files  # noqa: E402

TABLES = (
    "organizations.Organization", "organizations.User", "organizations.Membership", "agreements.Agreement",
    "agreements.AgreementParty", "agreements.Clause", "agreements.Signature", "catalogue.Dataset",
    "catalogue.DatasetVersion", "catalogue.Column", "anonymizer.Recipe", "anonymizer.Run", "exports.Release",
    "exports.ReleaseFile", "exports.Entitlement", "exports.Delivery", "exports.Acceptance", "audit.AuditEvent",
)  # fmt: skip
THEN = datetime(2026, 11, 28, 12, tzinfo=UTC)
"""An instant after the backup was written."""
INSTANTS = {"before": THEN - timedelta(days=400), "then": THEN, "years after": THEN + timedelta(days=4000)}
PURPOSES = ("research", "funding", "public-reporting", "emergency")
KEY = bytes(range(32))
"""Of codes and draws, so that the same recipe gives the same bytes."""
WRITTEN_ANEW = "log.json"
"""Its head of the log is signed when it is copied."""


def uses() -> Iterator[tuple[str, str]]:
    """Every agreement, dataset, recipient and purpose, at three instants: why the use may not be."""
    agreements, datasets, recipients = Agreement.objects.all(), Dataset.objects.all(), Organization.objects.all()
    for agreement, dataset, recipient in product(agreements, datasets, recipients):
        allowed = policy(agreement)
        for purpose, (name, now) in product(PURPOSES, INSTANTS.items()):
            use = use_of(dataset, today=agreement.today(now), now=now, purpose=purpose, assignee=str(recipient.pk))
            yield short(agreement, dataset, recipient, purpose, name), codes(may_use(allowed, use))


def short(*parts: Any) -> str:
    """The question, in few signs."""
    return " ".join(part if isinstance(part, str) else str(part.pk)[-6:] for part in parts)


def codes(refused: Any) -> str:
    """The codes of a verdict or a refusal; nothing where it allows."""
    return " ".join(sorted(str(reason.value) for reason in refused.reasons))


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def files_of(release: Release) -> dict[str, str]:
    """The SHA-256 of each sealed file of a release, opened and read."""
    key, files = opening_key(release.dataset.owner), {}
    for file in release.files.select_related("sealed").order_by("name"):
        with SealedReader(file.sealed, private_key=key) as reader:
            files[file.name] = digest(reader.read())
    return files


def treatment(run: Run) -> dict[str, str]:
    """The recipe of a run as it is read, and what it makes of the table for which it was written."""
    assert run.recipe is not None
    assert run.version.table is not None
    spec = RecipeSpec.from_dict(run.recipe.spec)
    recipe = digest(json.dumps(spec.to_dict(), sort_keys=True, default=str).encode())
    sink = io.BytesIO()
    try:
        with SealedReader(run.version.table, private_key=opening_key(run.version.dataset.owner)) as reader:
            write_csv(transform(parquet_source(reader), spec, key=KEY, pseudonym_key=KEY), sink)
    except (Failed, EngineError) as refused:  # a table whose key was destroyed; a recipe that asks too little by now
        return {"recipe": recipe, "table": str(refused)}
    return {"recipe": recipe, "table": digest(sink.getvalue())}


def links() -> Iterator[tuple[str, str]]:
    """For every access and everyone, at three instants: why there is no link to the table; otherwise what each file's link gives."""
    for entitlement in Entitlement.objects.select_related("release__run__version__dataset__owner"):
        copy_files(entitlement.release, entitlement.delivery.prefix)  # a backup holds no deliveries
        files = {file["name"]: file for file in entitlement.delivery.files}
        for person, (name, now) in product(User.objects.all(), INSTANTS.items()):
            answer = link(entitlement, "data.csv", by=person, now=now)
            yield short(entitlement, person, "data.csv", name), answer
            for file in files if answer == files["data.csv"]["sha256"] else ():
                yield short(entitlement, person, file, name), link(entitlement, file, by=person, now=now)


def link(entitlement: Entitlement, name: str, *, by: User, now: datetime) -> str:
    """The SHA-256 of what arrives by the link, or why there is none. Leaves no receipt."""
    try:
        with transaction.atomic():
            _, address = issue_download(entitlement.pk, name, by=by, now=now)
            transaction.set_rollback(True)
    except Refused as refused:
        return codes(refused)
    with urlopen(address) as answer:  # of the store of these tests
        content = answer.read()
    return "arrives" if name == WRITTEN_ANEW else digest(content)


json.dump(
    {
        "database": {table: apps.get_model(table).objects.count() for table in TABLES},
        "agreements": {short(agreement): agreement.digest() for agreement in Agreement.objects.all()},
        "uses": dict(uses()),
        "releases": {short(release): files_of(release) for release in Release.objects.all()},
        "recipes": {
            short(run): treatment(run)
            for run in Run.objects.select_related("recipe", "version__table", "version__dataset__owner")
        },
        "links": dict(links()),
    },
    sys.stdout,
    indent=1,
    sort_keys=True,
)
