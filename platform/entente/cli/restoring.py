"""What a backup holds, how it is restored, and how what ended since is ended again before anyone can connect."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone

from agreements.models import Agreement
from agreements.queries import RUNNING
from agreements.states import AgreementStatus
from agreements.tasks import end
from entente.audit.endings import ENDINGS, PROTECTIONS, EndingKind, kind_of
from entente.audit.log.sequencing import begin_anew
from entente.audit.models import AuditEvent
from entente.audit.roles.application import existing_roles
from entente.audit.services import record
from entente.cli import replays
from entente.cli.replays import Ended
from entente.core.errors import Failed
from entente.core.grants import roles
from entente.vault import endings, s3
from entente.vault.endings import Ending, Entry
from entente.vault.keys import store
from entente.vault.models import SealedObject
from entente.vault.objects import destroy
from exports.deliveries.revocation import end_entitlement
from exports.models import Entitlement
from exports.states import EndCause
from exports.tasks import erase

SEALED = "organizations/"  # the prefix of all that the application sealed; deliveries are made anew from it
DUMP, OBJECTS, ENTRIES, MANIFEST = "database.dump", "objects", "endings.jsonl", "backup.json"
CHUNK = 8 * 2**20
ENDINGS_LOST = """\
The bucket of endings, {bucket}, is empty or lacks endings that the backup holds ({held} are in it). Then those since the backup are lost too.
What ended after {at} would live again: accesses, keys and links that were revoked, roles that were taken, passwords and second factors of
before, agreements that ended, consents and releases that were withdrawn, records of data that were destroyed.
Nothing was changed. Bring the bucket back and restore again. Where it is lost for good, or nothing ever ended here, add
--without-later-endings: the endings of the backup are ended again, later ones are not, and people look through what happened since."""


class Unfit(Exception):
    """The folder or the database is not what the command needs; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Written:
    objects: int
    endings: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Restored:
    objects: int
    keys: int
    agreements: int
    entitlements: int
    ended: Mapping[str, int]
    """How many records each event ended again."""
    accounts: int
    """Accounts that stay closed until their people choose a password anew."""
    protections: tuple[tuple[str, str], ...]
    """Event and subject of what protects someone and is lost with the days since: people repeat it."""
    lost_since: str
    """Since when endings are lost, where they are: what ended after it may live again."""


def write_backup(folder: Path, *, with_objects: bool = True) -> Written:
    """The database as one dump, the sealed objects of the node's bucket, where each that a row names is, and what must stay ended.

    Organizations' own buckets are theirs to back up. Without objects, the backup leads back where the bucket is still there.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if any(folder.iterdir()):
        raise Unfit(f"{folder} is not empty. Name a new folder.")
    dump = folder / DUMP
    _postgres("pg_dump", ["--format=custom", "--file", str(dump)])
    count, size = _copy_objects(folder / OBJECTS) if with_objects else (None, 0)
    ended = _copy_endings(folder / ENTRIES)  # last of the three: what ended meanwhile is ended again too
    about = {
        "type": "entente-backup",
        "version": 2,
        "node": str(settings.NODE_ID),
        "at": timezone.now().isoformat(),
        "dump_sha256": _sha256(dump),
        "objects": count,
        "endings": ended,
        "endings_sha256": _sha256(folder / ENTRIES),
    }
    (folder / MANIFEST).write_text(json.dumps(about, indent=1))  # last: without it, the backup is not whole
    return Written(count or 0, ended, size + dump.stat().st_size)


def _copy_objects(folder: Path) -> tuple[int, int]:
    count = size = 0
    bucket = s3.node_bucket()
    for entry in s3.entries(bucket, SEALED):
        path = folder / entry.key
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            for start in range(0, entry.size_bytes, CHUNK):
                file.write(
                    s3.get_range(bucket, entry.key, start, min(CHUNK, entry.size_bytes - start), etag=entry.etag)
                )
        count, size = count + 1, size + entry.size_bytes
    return count, size


def _copy_endings(path: Path) -> int:
    entries = list(endings.entries())
    lines = ({"key": entry.key, "left_at": entry.left_at.isoformat(), "event": entry.event} for entry in entries)
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return len(entries)


def restore_backup(folder: Path, *, without_later_endings: bool = False) -> Restored:
    """Restore into an empty database and end again what ended since. The application's role stays shut out until all is done.

    ``without_later_endings``: somebody says that the bucket of endings is lost, and what ended since the backup with it.
    """
    about = _require_whole(folder)
    if connection.introspection.table_names():
        raise Unfit("The database holds tables. Restore into an empty one.")
    absent, are_lost = _absent_endings(folder, about)
    if are_lost and not without_later_endings:
        raise Unfit(ENDINGS_LOST.format(bucket=settings.ENDINGS_BUCKET, at=about["at"], held=about.get("endings", 0)))
    with _shut():
        connection.close()
        _postgres("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", str(folder / DUMP)], into=True)
        call_command("migrate", verbosity=0, interactive=False)  # the backup may be of an earlier version
        begin_anew()
        objects = _put_back(folder / OBJECTS)
        for entry in absent:  # the bucket is whole again, for this restore and for later ones
            endings.put_back(entry)
        keys, agreements, entitlements = _end_keys(), _end_agreements(), _end_entitlements()
        ended, protections = _replay_events()
        Session.objects.all().delete()  # which of them had ended is written nowhere: everyone signs in again
        accounts = sum(count for event, count in ended.items() if event.startswith("account."))
        lost_since = about["at"] if are_lost else ""
        return Restored(objects, keys, agreements, entitlements, ended, accounts, protections, lost_since)


def _absent_endings(folder: Path, about: Mapping[str, Any]) -> tuple[list[Entry], bool]:
    """Endings of the backup that the bucket has not, and whether that shows a bucket that was lost: then later ones are lost too.

    An empty bucket is taken for a lost one. An entry whose lock is over may have been removed lawfully.
    """
    try:
        there = endings.keys()
    except Failed as failure:
        raise Unfit(
            f"The bucket of endings, {settings.ENDINGS_BUCKET}, cannot be read: {failure}. Where it is missing, bring it back, or make an "
            "empty one by manage.py make_buckets with keys that may. Nothing was changed."
        ) from failure
    absent = [entry for entry in _endings_of(folder, about) if entry.key not in there]
    locked_since = timezone.now() - timedelta(days=settings.ENDINGS_DAYS)
    return absent, not there or any(entry.left_at > locked_since for entry in absent)


def _endings_of(folder: Path, about: Mapping[str, Any]) -> Iterator[Entry]:
    if about["version"] == 1:  # held none
        return
    with (folder / ENTRIES).open(encoding="utf-8") as file:
        for line in map(json.loads, file):
            yield Entry(line["key"], datetime.fromisoformat(line["left_at"]), line["event"])


def _end_keys() -> int:
    """Keys that came back with a copy of the key store, and bytes that came back with the backup."""
    ended = 0
    for key_id in endings.recorded(Ending.KEY):
        there = store.exists(key_id)
        store.destroy(key_id)
        sealed = SealedObject.objects.select_related("store").filter(pk=key_id, destroyed_at=None).first()
        if sealed is not None:
            destroy(sealed)
        ended += there or sealed is not None
    return ended


def _replay_events() -> tuple[dict[str, int], tuple[tuple[str, str], ...]]:
    """End again what the events in the bucket of endings say and the restored trail does not: of each thing, the last word counts."""
    last: dict[tuple[object, ...], tuple[Ended, EndingKind | None]] = {}
    protections: list[tuple[str, str]] = []
    for ended in sorted(map(_read, endings.recorded_events()), key=lambda ending: ending.at):
        if ended.event in PROTECTIONS:
            if not _is_in_trail(ended):
                protections.append((ended.event, str(ended.subject_id)))
            continue
        kind = kind_of(ended.event)
        undone = [ending for ending in ENDINGS if ended.event in ending.undone_by]
        if kind is None and not undone:
            raise Unfit(
                f"The bucket of endings holds {ended.event}, which this version does not know. Install a newer one."
            )
        for ending in [kind] if kind is not None else undone:
            assert ending is not None
            last[_place(ending, ended)] = (ended, kind)
    counts: dict[str, int] = {}
    order = {kind.event: place for place, kind in enumerate(ENDINGS)}
    wanted = [(ended, kind) for ended, kind in last.values() if kind is not None and not _is_in_trail(ended)]
    for ended, kind in sorted(wanted, key=lambda pair: (order[pair[1].event], pair[0].at)):
        with transaction.atomic():
            subject = getattr(replays, kind.replay)(ended)
            if subject is not None:
                facts = {"ended_by": ended.event, "at": ended.at.isoformat()}
                record("restore.ended_again", by=None, subject=subject, organization_id=ended.organization_id, **facts)
                counts[ended.event] = counts.get(ended.event, 0) + 1
    return counts, tuple(protections)


def _place(kind: EndingKind, ended: Ended) -> tuple[object, ...]:
    """What an event speaks of: two of one place are about the same thing."""
    details = tuple(str(ended.facts.get(name)) for name in ("role", "run_id", "object_id"))
    return (kind.replay, ended.subject_id, ended.organization_id, *details)


def _is_in_trail(ended: Ended) -> bool:
    """Whether the restored trail holds the event: then the restored records hold what it did."""
    known = AuditEvent.objects.filter(event=ended.event, subject_id=ended.subject_id, at=ended.at)
    return known.filter(organization_id=ended.organization_id).exists()


def _read(content: Mapping[str, Any]) -> Ended:
    return Ended(
        content["event"],
        datetime.fromisoformat(content["at"]),
        UUID(content["subject_id"] or UUID(int=0).hex),
        UUID(content["organization_id"]) if content["organization_id"] else None,
        content["facts"],
    )


def _end_agreements() -> int:
    ended, now = 0, timezone.now()
    for agreement_id in endings.recorded(Ending.AGREEMENT):
        with transaction.atomic():
            agreement = Agreement.objects.select_for_update().filter(pk=agreement_id, status__in=RUNNING).first()
            if agreement is not None:
                end(agreement, to=AgreementStatus.EXPIRED, by=None, now=now)
                ended += 1
    return ended


def _end_entitlements() -> int:
    """Revoked and erased here, not by a job: no worker runs yet."""
    ended, now = 0, timezone.now()
    for entitlement_id in endings.recorded(Ending.ENTITLEMENT):
        with transaction.atomic():
            entitlement = (
                Entitlement.objects.select_for_update(of=("self",))
                .select_related("release__run__version__dataset")
                .filter(pk=entitlement_id, revoked_at=None)
                .first()
            )
            if entitlement is None:
                continue
            end_entitlement(entitlement, by=None, reason=EndCause.RESTORED, now=now)
        erase(str(entitlement_id))
        ended += 1
    return ended


def _put_back(folder: Path) -> int:
    """Objects that the bucket has no longer; those that it has are left as they are."""
    bucket, count = s3.node_bucket(), 0
    there = set(s3.keys(bucket, SEALED))
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        key = path.relative_to(folder).as_posix()
        if key in there:
            continue
        with s3.PlainWriter(bucket, key) as sink, path.open("rb") as file:
            while chunk := file.read(CHUNK):
                sink.write(chunk)
            sink.finish()
        count += 1
    return count


@contextmanager
def _shut() -> Iterator[None]:
    """Nobody but the owner can connect; stays so when something fails within."""
    name = connection.ops.quote_name(connection.settings_dict["NAME"])
    with connection.cursor() as cursor:
        there = existing_roles(cursor, {*roles().values(), settings.APP_ROLE})
        names = ", ".join(map(connection.ops.quote_name, sorted(there)))
        cursor.execute(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC, {names}")
    yield
    with connection.cursor() as cursor:
        cursor.execute(f"GRANT CONNECT ON DATABASE {name} TO {names}")


def _require_whole(folder: Path) -> Mapping[str, Any]:
    try:
        about = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError) as error:
        raise Unfit(f"{folder} holds no whole backup: {MANIFEST} is missing or damaged.") from error
    if about["node"] != str(settings.NODE_ID):
        raise Unfit("The backup is of another node. Compare ENTENTE_NODE_ID.")
    digests = {DUMP: about["dump_sha256"]} | ({ENTRIES: about["endings_sha256"]} if about["version"] > 1 else {})
    for name, digest in digests.items():
        if not (folder / name).is_file() or _sha256(folder / name) != digest:
            raise Unfit(f"{name} is not what was written. Take another backup.")
    return dict(about)


def _postgres(program: str, arguments: Sequence[str], *, into: bool = False) -> None:
    """PostgreSQL's own programs, with the address of the settings in libpq's variables: no password in a command line."""
    executable = shutil.which(program, path=settings.POSTGRES_PROGRAMS or None)
    if executable is None:
        raise Unfit(f"{program} is missing. Install PostgreSQL's client programs.")
    at = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    environment = os.environ | {variable: str(at[name]) for variable, name in names.items() if at[name]}
    command = [executable, *(["--dbname", str(at["NAME"])] if into else []), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unfit(
            f"{program} failed: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode}"
        )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
