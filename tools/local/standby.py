"""A standby of an embedded PostgreSQL, for tests and benchmarks."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from entente.local.postgres import SUPERUSER, Postgres, binaries


class Standby(Postgres):
    """A copy of ``primary`` that follows its log."""

    def __init__(self, data: Path, primary: Postgres) -> None:
        super().__init__(data, primary._passwords, roles=primary._roles, durable=primary._durable)  # noqa: SLF001  # of the same class
        self._primary = primary

    def _initialize(self) -> None:
        source = f"host={self._primary.sockets} user={SUPERUSER} password={self._passwords[SUPERUSER]}"
        self._cluster.mkdir(parents=True)
        self._give(self._cluster)
        copy = [str(binaries() / "pg_basebackup"), "-D", str(self._cluster), "-d", source, "-R", "-c", "fast", "--no-sync"]  # fmt: skip
        account = self._account
        subprocess.run(
            copy, check=True, capture_output=True, cwd="/", env={"PATH": os.defpath},
            user=account.uid if account else None, group=account.gid if account else None,
        )  # fmt: skip
        self._cluster.chmod(0o700)

    def _create_roles(self) -> None:
        """They come with the copy."""
