"""The tables of a node in seconds: ``manage.py migrate``, with less rendering of models in between, and once for the same migrations.

Django renders every related model anew for each model that a migration creates. Here the new one alone is rendered, and the state is marked as
Django marks what it delayed, so that a migration that runs Python gets all models rendered anew (``ProjectState.clear_delayed_apps_cache``).
What came of it, tables without anybody's data, is kept as a dump, named by the files of the migrations, the versions of all packages and the roles
of the server. An empty database begins with that dump; ``migrate`` still runs, and gives the roles what the applications grant today.
``tests/upgrade/test_migration.py`` compares the tables with those of ``manage.py migrate``.

``python -m entente.local.migration FOLDER [OPTION OF migrate …]``: dumps are kept in the folder.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import psycopg
from django.db.migrations.state import ProjectState

from entente.local.postgres import binaries

_reload_model = ProjectState.reload_model


def _reload(state: Any, app_label: str, model_name: str, delay: bool = False) -> None:
    if "apps" not in state.__dict__:
        return
    if model_name in state.apps.all_models[app_label]:
        _reload_model(state, app_label, model_name, True)
        return
    state.is_delayed = True
    state._reload({(app_label, model_name)})  # noqa: SLF001 - Django has no public way


def _migrations() -> str:
    from django.apps import apps

    digest = hashlib.sha256(repr(sorted({(package.name, package.version) for package in distributions()})).encode())
    for app in apps.get_app_configs():
        for path in sorted(Path(app.path, "migrations").glob("*.py")):
            content = path.read_bytes()
            digest.update(f"{app.label} {path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:32]


def _roles(database: str) -> str:
    """Those of this server: a dump grants to them by name, and several nodes on one server have roles of their own."""
    with psycopg.connect(database) as connection:
        names = connection.execute("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1").fetchall()
    return hashlib.sha256(repr(names).encode()).hexdigest()[:16]


def restore(dump: Path, database: str) -> bool:
    """Whether the database is now that of the dump: one that is not empty stays as it is."""
    with psycopg.connect(database) as connection:
        if connection.execute("SELECT to_regclass('django_migrations') IS NOT NULL").fetchone() == (True,):
            return False
    done = subprocess.run([str(binaries() / "pg_restore"), "-1", "-e", "-d", database, str(dump)], check=False)
    return done.returncode == 0  # otherwise it is as empty as before


def write(dump: Path, database: str) -> None:
    """All that is in the database, as a file; never half of it."""
    unfinished = dump.with_suffix(f".{os.getpid()}")
    subprocess.run([str(binaries() / "pg_dump"), "-F", "c", "-d", database, "-f", str(unfinished)], check=True)
    unfinished.rename(dump)


def main(folder: Path, options: list[str]) -> None:
    """As ``manage.py migrate``."""
    import django
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    django.setup()
    ProjectState.reload_model = _reload  # type: ignore[method-assign, assignment]
    database, migrations = os.environ["ENTENTE_DATABASE_URL"], _migrations()
    dump = folder / f"{migrations}-{_roles(database)}.dump"
    restored = dump.exists() and restore(dump, database)
    execute_from_command_line(["manage.py", "migrate", *options])
    if not restored:
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob("*.dump"):
            if not older.name.startswith(migrations):
                older.unlink(missing_ok=True)
        write(dump, database)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
