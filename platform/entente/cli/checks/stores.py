"""Where bytes lie: the node's bucket, those of organizations, and the key store."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from django.conf import settings
from django.utils.translation import gettext as _

from entente.cli.checks.check import Check, fail, ok, warn
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault import s3
from entente.vault.keys.store import INCOMING
from entente.vault.models import Store

USEFUL: Final = ("conditional_get", "conditional_put")  # a second fence: what is read authenticates itself
MARKS_OF_DATA: Final = ("PG_VERSION", "filerldb2", ".minio.sys", "master.toml")


def node(*, worker: bool) -> Iterator[Check]:
    """What the node's own bucket can do, tried on it."""
    yield from _probed(_("Bucket %(name)s") % {"name": settings.S3_BUCKET}, s3.node_bucket())
    if not worker:
        yield _deletes_deliveries()


def _deletes_deliveries() -> Check:
    """Whether whoever takes over the web process could delete what was delivered. What is tried is an object that is nobody's."""
    subject, key = _("Bucket %(name)s: keys of the web process") % {"name": settings.S3_BUCKET}, f"deliveries/{uuid7()}"
    try:
        s3.put(s3.node_bucket(), key, b"")
        s3.delete(s3.node_bucket(), key)
    except Failed as failure:
        if failure.code_given == "vault.store_refused":
            return ok(subject, _("neither delete nor replace a delivery"))
        return warn(subject, failure.code_given, _("Compare the address and the credentials of the store."))
    advice = _("Give the web process keys of its own that write where people hand something in (docs/operating.md).")
    return warn(subject, _("could delete every delivery"), advice)


def of_organizations() -> Iterator[Check]:
    """The same for each organization's own bucket."""
    for store in Store.objects.order_by("id"):
        subject = _("Bucket %(name)s of organization %(id)s") % {"name": store.bucket, "id": store.organization_id}
        try:
            bucket = s3.bucket_of(store)
        except Failed:
            yield fail(subject, _("its credentials cannot be opened"), _("Compare ENTENTE_STORE_KEY."))
            continue
        yield from _probed(subject, bucket)


def key_store(*, worker: bool) -> Iterator[Check]:
    """A folder of the worker, to which the web process adds; apart from everything whose backups would bring destroyed keys back."""
    folder, subject = Path(settings.KEYSTORE), _("Key store")
    if not folder.is_dir():
        yield fail(subject, _("not there"), _("Make the folder that ENTENTE_KEYSTORE names, or mount it."))
        return
    mode = stat.S_IMODE(folder.stat().st_mode)
    door = folder / INCOMING
    if not os.access(folder if worker or not door.is_dir() else door, os.W_OK | os.X_OK):
        yield fail(
            subject,
            _("not writable"),
            _("Give the folder to the account of the workers, and to a group that the web process is in."),
        )
    elif mode & 0o067:
        advice = _("Run `chmod 2710` on the folder, or `chmod 700` where one account runs everything.")
        yield fail(subject, _("open to others (%(mode)s)") % {"mode": f"{mode:o}"}, advice)
    else:
        yield ok(subject, _("writable, closed to others"))
    if not worker:
        yield _second_user(folder)
    inside = next((up for up in folder.resolve().parents if any((up / mark).exists() for mark in MARKS_OF_DATA)), None)
    if inside is not None:
        yield fail(
            _("Key store: place"),
            _("inside the data of the database or the object store"),
            _("Move it: a backup of those data would bring destroyed keys back."),
        )
    else:
        yield ok(_("Key store: place"), _("apart from the database and the object store"))


def _second_user(folder: Path) -> Check:
    """Whether the file system keeps the web process from the keys, or its own restraint alone."""
    subject = _("Key store: account of the web process")
    if not os.access(folder, os.R_OK):
        return ok(
            subject, _("another one than the workers': it adds keys, and can neither list, read nor destroy them")
        )
    return warn(
        subject,
        _("the same as the workers'"),
        _("Run web and workers as two system users: whoever takes over the web process could destroy every key."),
    )


def _probed(subject: str, bucket: s3.Bucket) -> Iterator[Check]:
    try:
        able = s3.probe(bucket)
    except Failed as failure:
        yield fail(subject, failure.code_given, _("Compare the address and the credentials of the store."))
        return
    if not able["put"]:
        yield fail(
            subject, _("nothing can be stored"), _("Compare the address, the bucket and the credentials of the store.")
        )
        return
    for capability, holds in able.items():
        yield _capability(subject, capability, holds)


def _capability(subject: str, capability: str, holds: bool) -> Check:
    name = f"{subject}: {capability}"
    if capability == "versioning":
        if holds:
            return warn(
                name,
                _("on"),
                _("Turn versioning off: an erased delivery should leave nothing, not even for the operator."),
            )
        return ok(name, _("off, as it should be"))
    if holds:
        return ok(name, _("works"))
    if capability in USEFUL:
        return warn(name, _("does not work"), _("Entente works without it. Prefer a store that has it."))
    if capability.endswith("_refused"):
        return fail(name, _("not refused"), _("Close the bucket to anonymous access; strangers could read from it."))
    return fail(name, _("does not work"), _("Entente needs it. Use another store, or give the credentials this right."))
