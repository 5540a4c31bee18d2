"""What a backup holds, how it is restored, and how what ended since is ended again before anyone can connect."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from agreements.models import Agreement
from agreements.queries import RUNNING
from agreements.states import AgreementStatus
from agreements.tasks import end
from entente.audit.log.sequencing import begin_anew
from entente.vault import endings, keystore, s3
from entente.vault.endings import Ending
from exports.models import Entitlement
from exports.states import EndCause
from exports.tasks import erase, revoke

SEALED = "organizations/"  # the prefix of all that the application sealed; deliveries are made anew from it
DUMP, OBJECTS, MANIFEST = "database.dump", "objects", "backup.json"
CHUNK = 8 * 2**20


class Unfit(Exception):
    """The folder or the database is not what the command needs; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Written:
    objects: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Restored:
    objects: int
    keys: int
    agreements: int
    entitlements: int


def write_backup(folder: Path) -> Written:
    """The database as one dump, then the sealed objects of the node's bucket: each object that a row names is among them.

    Organizations' own buckets are theirs to back up.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if any(folder.iterdir()):
        raise Unfit(f"{folder} is not empty. Name a new folder.")
    dump = folder / DUMP
    _postgres("pg_dump", ["--format=custom", "--file", str(dump)])
    count = size = 0
    bucket = s3.node_bucket()
    for entry in s3.entries(bucket, SEALED):
        path = folder / OBJECTS / entry.key
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            for start in range(0, entry.size_bytes, CHUNK):
                file.write(
                    s3.get_range(bucket, entry.key, start, min(CHUNK, entry.size_bytes - start), etag=entry.etag)
                )
        count, size = count + 1, size + entry.size_bytes
    about = {
        "type": "entente-backup",
        "version": 1,
        "node": str(settings.NODE_ID),
        "at": timezone.now().isoformat(),
        "dump_sha256": _sha256(dump),
        "objects": count,
    }
    (folder / MANIFEST).write_text(json.dumps(about, indent=1))  # last: without it, the backup is not whole
    return Written(count, size + dump.stat().st_size)


def restore_backup(folder: Path) -> Restored:
    """Restore into an empty database and end again what ended since. The application's role stays shut out until all is done."""
    _require_whole(folder)
    if connection.introspection.table_names():
        raise Unfit("The database holds tables. Restore into an empty one.")
    with _shut():
        connection.close()
        _postgres("pg_restore", ["--no-owner", "--exit-on-error", str(folder / DUMP)], into=True)
        begin_anew()
        objects = _put_back(folder / OBJECTS)
        return Restored(objects, _end_keys(), _end_agreements(), _end_entitlements())


def _end_keys() -> int:
    ended = 0
    for key_id in endings.recorded(Ending.KEY):
        if keystore.exists(key_id):
            keystore.destroy(key_id)
            ended += 1
    return ended


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
            revoke(entitlement, by=None, reason=EndCause.RESTORED, now=now)
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
    role = connection.ops.quote_name(settings.APP_ROLE)
    with connection.cursor() as cursor:
        cursor.execute(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC, {role}")
    yield
    with connection.cursor() as cursor:
        cursor.execute(f"GRANT CONNECT ON DATABASE {name} TO {role}")


def _require_whole(folder: Path) -> None:
    try:
        about = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError) as error:
        raise Unfit(f"{folder} holds no whole backup: {MANIFEST} is missing or damaged.") from error
    if about["node"] != str(settings.NODE_ID):
        raise Unfit("The backup is of another node. Compare ENTENTE_NODE_ID.")
    if about["dump_sha256"] != _sha256(folder / DUMP):
        raise Unfit(f"{DUMP} is not what was written. Take another backup.")


def _postgres(program: str, arguments: Sequence[str], *, into: bool = False) -> None:
    """PostgreSQL's own programs, with the address of the settings in libpq's variables: no password in a command line."""
    found = shutil.which(program, path=settings.POSTGRES_PROGRAMS or None)
    if found is None:
        raise Unfit(f"{program} is missing. Install PostgreSQL's client programs.")
    at = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    environment = os.environ | {variable: str(at[name]) for variable, name in names.items() if at[name]}
    command = [found, *(["--dbname", str(at["NAME"])] if into else []), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unfit(
            f"{program} failed: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode}"
        )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
