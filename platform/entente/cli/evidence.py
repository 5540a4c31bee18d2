"""``entente evidence``: what an auditor asks of an installation, in one signed folder without secrets and without anybody's name."""

from __future__ import annotations

import csv
import json
import os
import platform
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from entente.cli.backup import set_up
from entente.proof.evidence import MANIFEST, PART, digest_of, names_in

_PLAIN: Final = re.compile(r"\d{1,9}|true|false", re.IGNORECASE)
"""A value of the environment that is shown: a small number, or yes and no. No key looks like it."""
_ATTACHED: Final = "attached"

type Table = tuple[Sequence[str], Iterable[Sequence[object]]]


def collect_evidence(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that is not there yet.")],
    attach: Annotated[
        list[Path] | None,
        typer.Option(
            "--attach", metavar="FILE", exists=True, dir_okay=False,
            help="What the installation cannot know by itself: test results, a bill of materials, the transcript of a restore. Several.",
        ),
    ] = None,
) -> None:  # fmt: skip
    """Write the evidence of this installation: settings, checks, roles and rights, access reviews, keys, restores, the heads of the log, software.

    Needs the environment of a worker, whose key signs. Whoever has the folder checks it with `entente verify FOLDER`.
    """
    if folder.exists():
        typer.echo(f"{folder}: exists", err=True)
        raise typer.Exit(1)
    set_up()
    from django.utils import timezone, translation

    partial = folder.with_name(f".partial-{folder.name}")
    partial.mkdir(parents=True)
    try:
        with translation.override(context.obj or "en"):
            count = _write(partial, attach or [], now=timezone.now())
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    typer.echo(f"{folder}: {count}")


def _write(folder: Path, attached: Sequence[Path], *, now: datetime) -> int:
    """Every file, then the signature over all of them; how many."""
    from django.conf import settings

    from entente.cli.checks import examine
    from entente.proof.signatures import signed_part
    from entente.vault.keys.node import node_key

    checks = ((check.subject, check.outcome.value, check.observation) for check in examine(worker=True))
    tables: Mapping[str, Table] = {
        "settings.csv": (("variable", "value"), _settings()),
        "checks.csv": (("check", "outcome", "observation"), checks),
        "rights.csv": (("role", "right"), _rights()),
        "roles.csv": (("organization", "role", "people", "with_second_factor"), _roles()),
        "access_reviews.csv": (("organization", "opened", "due", "closed", "confirmed", "removed", "open"), _reviews()),
        "keys.csv": (("organization", "kid", "since", "retired", "revoked", "destroyed"), _keys()),
        "restores.csv": (("day", "ended_again"), _restores()),
        "software.csv": (("name", "version", "licence"), _software()),
    }
    for name, (header, rows) in tables.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
    _write_json(folder / "log.json", _log())
    for path in attached:
        (folder / _ATTACHED).mkdir(exist_ok=True)
        target = folder / _ATTACHED / path.name
        if target.exists():
            raise typer.BadParameter(f"--attach: two files are called {path.name}")
        shutil.copyfile(path, target)
    names = sorted(names_in(folder))
    content = {
        "type": "entente-evidence",
        "version": 1,
        "node": str(settings.NODE_ID),
        "at": now.isoformat(timespec="seconds"),
        "files": [{"name": name, "sha256": digest_of(folder / name)} for name in names],
    }
    _write_json(folder / MANIFEST, signed_part(content, part=PART, seed=node_key().seed))
    return len(names)


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _settings() -> Iterator[tuple[str, str]]:
    """Which variables are set. Numbers and switches are shown; of everything else, that it is there."""
    for name, value in sorted(os.environ.items()):
        if name.startswith("ENTENTE_"):
            yield name, value if _PLAIN.fullmatch(value) else "set" if value else "empty"


def _rights() -> Iterator[tuple[str, str]]:
    from entente.organizations.roles import ROLE_PERMISSIONS

    for role, rights in ROLE_PERMISSIONS.items():
        yield from ((str(role), right) for right in sorted(rights))


def _roles() -> Iterator[tuple[object, ...]]:
    """How many people have a role in an organization, and how many of them a second factor; nobody is named."""
    from allauth.mfa.models import Authenticator
    from django.db.models import Count, Exists, OuterRef, Q

    from entente.organizations.models import Membership

    factor = Exists(Authenticator.objects.filter(user=OuterRef("user")).exclude(type=Authenticator.Type.RECOVERY_CODES))
    rows = Membership.objects.filter(user__is_active=True).annotate(factor=factor)
    counted = rows.values_list("organization_id", "role").annotate(
        people=Count("user", distinct=True), secured=Count("user", distinct=True, filter=Q(factor=True))
    )
    yield from counted.order_by("organization_id", "role")


def _reviews() -> Iterator[tuple[object, ...]]:
    from django.db.models import Count, Q

    from exports.models import AccessDecision, AccessReview

    reviews = AccessReview.objects.annotate(
        confirmed=Count("items", filter=Q(items__decision=AccessDecision.CONFIRMED)),
        removed=Count("items", filter=Q(items__decision=AccessDecision.REMOVED)),
        undecided=Count("items", filter=Q(items__decision="")),
    ).order_by("opened_at")
    for review in reviews:
        closed = review.closed_at.date() if review.closed_at else ""
        yield (
            review.organization_id, review.opened_at.date(), review.due_on, closed,
            review.confirmed, review.removed, review.undecided,
        )  # fmt: skip


def _keys() -> Iterator[tuple[object, ...]]:
    """Public names of keys; those of organizations say whose seal their data have."""
    from entente.organizations.models import OrganizationKey

    for key in OrganizationKey.objects.order_by("organization_id", "number"):
        ends = (key.retired_at, key.revoked_at, key.destroyed_at)
        yield key.organization_id, key.pk, key.created_at.date(), *("" if at is None else at.date() for at in ends)


def _restores() -> Iterator[tuple[object, ...]]:
    """Each day on which something that had ended was ended again after a restore, and how much."""
    from django.db.models import Count
    from django.db.models.functions import TruncDate

    from entente.audit.models import AuditEvent

    again = AuditEvent.objects.filter(event="restore.ended_again").annotate(day=TruncDate("at"))
    yield from again.values_list("day").annotate(count=Count("pk")).order_by("day")


def _log() -> dict[str, Any]:
    from entente.audit.log.proofs import latest_head, signed_head

    head = latest_head()
    return {"head": None if head is None else signed_head(head)}


def _software() -> Iterator[tuple[str, str, str]]:
    """Every installed package with its version and licence, and Python."""
    yield "python", platform.python_version(), "PSF-2.0"
    packages = {
        re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower(): (
            package.version,
            package.metadata.get("License-Expression") or "",
        )
        for package in distributions()
    }
    for name, (version, licence) in sorted(packages.items()):
        yield name, version, licence
