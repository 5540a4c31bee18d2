"""``deploy/release``: an upgrade and the way back are one step each, and whatever goes wrong leaves the release of before in use.

The script itself, on a repository whose set-up, migration and processes are stand-ins; tests/release/test_installing.py runs it with real ones.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
AS = """#!/bin/sh
shift
case "$*" in
    *migrate*) [ ! -f "$ENTENTE_RELEASE/migration-fails" ] && echo migrated >> "$ENTENTE_HOME/acts" ;;
    *"entente backup --without-objects "*)
        for folder; do :; done
        mkdir "$folder" && [ ! -f "$ENTENTE_HOME/no-database" ] && echo "$ENTENTE_RELEASE" > "$folder/backup.json" ;;
    *table_names*) [ ! -f "$ENTENTE_HOME/tables" ] ;;
esac
"""


class Place:
    """An installation whose processes are one that answers while the release in use is not marked as broken."""

    def __init__(self, folder: Path, address: str) -> None:
        self.home, self.source, self.backups = folder / "home", folder / "source", folder / "backups"
        restart = folder / "restart"
        restart.write_text(f"#!/bin/sh\necho restarted >> {self.home}/acts\n")
        restart.chmod(0o755)
        self.environment = os.environ | {
            "ENTENTE_HOME": str(self.home), "ENTENTE_BACKUPS": str(self.backups),
            "ENTENTE_RESTART": str(restart), "ENTENTE_RESTART_LATER": "true",
            "ENTENTE_LIVE": address, "ENTENTE_LIVE_SECONDS": "1", "ENTENTE_RELEASE_KIB": "1",
        }  # fmt: skip
        self.source.mkdir()
        self.backups.mkdir()
        self.git("init", "--quiet")
        for name, text in {
            "deploy/as": AS,
            "deploy/collect": (ROOT / "deploy" / "collect").read_text(),
            "bin/setup": '#!/bin/sh\nmkdir -p "$(dirname "$0")/../.venv/bin"; cp "$(dirname "$0")/python" "$(dirname "$0")/../.venv/bin/"\n',
            "bin/python": "#!/bin/sh\nenv > environment\n",
        }.items():
            path = self.source / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
            path.chmod(0o755)
        self.version("1.0")

    def git(self, *words: str) -> None:
        named = ["-c", "user.name=Tests", "-c", "user.email=tests@example.org"]
        subprocess.run(["git", "-C", str(self.source), *named, *words], check=True)

    def version(self, tag: str, **files: str) -> None:
        """A tag of the repository, with a mark by which a stand-in behaves."""
        for name in files:
            (self.source / name.replace("_", "-")).touch()
        (self.source / "version").write_text(tag)
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", tag)
        self.git("tag", tag)
        for name in files:
            (self.source / name.replace("_", "-")).unlink()

    def __call__(self, *words: str, folder: Path = ROOT, **changed: str) -> tuple[int, str]:
        done = subprocess.run(
            [ROOT / "deploy" / "release", *words],
            cwd=folder,
            env=self.environment | changed,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    def prepare(self, tag: str) -> None:
        assert self("prepare", str(self.source), tag)[0] == 0

    @property
    def current(self) -> str:
        return (self.home / "current" / "version").read_text()

    @property
    def previous(self) -> str:
        return (self.home / "previous").readlink().name


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    if shutil.which("flock") is None or shutil.which("curl") is None:
        pytest.fail("the script needs flock and curl")
    home = tmp_path / "home"

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(500 if (home / "current" / "breaks").exists() else 200)
            self.end_headers()

        def log_message(self, *_: Any) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        installed = Place(tmp_path, f"http://127.0.0.1:{server.server_port}/")
        installed.prepare("1.0")
        assert installed("use", "1.0") == (0, "1.0 is in use.\n")
        yield installed
        server.shutdown()


def test_upgrade_and_the_way_back_are_one_step_each(place: Place) -> None:
    place.version("1.1")
    place.prepare("1.1")
    assert place.current == "1.0"

    code, printed = place("use", "1.1")
    assert (code, place.current) == (0, "1.1"), printed
    [backup] = place.backups.iterdir()
    assert re.fullmatch(r"before-1\.1-\d{8}T\d{6}Z", backup.name)
    assert f"The database of before is in {backup}." in printed
    assert (backup / "backup.json").read_text() == f"{place.home}/releases/1.1\n"
    assert place("back") == (0, "1.0 is in use again.\n")
    assert place.current == "1.0"
    assert (place.home / "acts").read_text().count("migrated") == 2  # none on the way back
    assert place("list")[1] == "1.0 (in use)\n1.1 (before)\n"


def test_release_that_does_not_answer_is_left_again_by_itself(place: Place) -> None:
    place.version("1.1", breaks="")
    place.prepare("1.1")

    code, printed = place("use", "1.1")

    assert (code, place.current) == (1, "1.0")
    assert "1.1 does not answer; 1.0 is in use again." in printed


def test_release_that_does_not_answer_leaves_the_way_back_as_it_was(place: Place) -> None:
    for version in ("1.1", "1.2"):
        place.version(version, **({"breaks": ""} if version == "1.2" else {}))
        place.prepare(version)
    assert place("use", "1.1")[0] == 0

    assert place("use", "1.2")[0] == 1

    assert (place.current, place.previous) == ("1.1", "1.0")
    assert place("back") == (0, "1.0 is in use again.\n")


def test_files_called_as_units_where_somebody_runs_it_change_nothing(place: Place, tmp_path: Path) -> None:
    systemctl, units = tmp_path / "systemctl", tmp_path / "units"
    systemctl.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/restarted\n')
    systemctl.chmod(0o755)
    (units / "entente-worker@runs.service.d").mkdir(parents=True)
    del place.environment["ENTENTE_RESTART"], place.environment["ENTENTE_RESTART_LATER"]
    place.version("1.1")
    place.prepare("1.1")

    code, printed = place("use", "1.1", folder=units, PATH=f"{tmp_path}:{os.environ['PATH']}")

    assert code == 0, printed
    assert (tmp_path / "restarted").read_text().splitlines() == [
        "restart entente-pages entente-uploads entente-sequencer entente-metrics",
        "restart --no-block entente-worker@*",
    ]


def test_static_files_are_gathered_without_a_setting_of_the_installation(place: Place) -> None:
    """Secrets may lie in credentials, and no file of settings is a program."""
    environment = (place.home / "releases" / "1.0" / "environment").read_text().splitlines()

    assert "ENTENTE_DATABASE_URL=postgresql://none/none" in environment


def test_first_use_on_a_database_with_tables_is_refused(place: Place) -> None:
    (place.home / "current").unlink()
    (place.home / "tables").touch()
    acts = (place.home / "acts").read_text()

    code, printed = place("use", "1.0")

    assert code == 1
    assert "holds tables, which nothing would back up" in printed
    assert (place.home / "acts").read_text() == acts
    assert not (place.home / "current").exists()


@pytest.mark.parametrize(
    ("obstacle", "said"), [("migration_fails", "a migration failed"), ("no_database", "could not be backed up")]
)
def test_what_fails_before_the_switch_changes_nothing(obstacle: str, said: str, place: Place) -> None:
    place.version("1.1", **{obstacle: ""})
    place.prepare("1.1")
    if obstacle == "no_database":
        (place.home / "no-database").touch()
    acts = (place.home / "acts").read_text()

    code, printed = place("use", "1.1")

    assert (code, place.current) == (1, "1.0")
    assert said in printed
    assert "1.0 stays in use" in printed
    assert (place.home / "acts").read_text() == acts
    assert bool(list(place.backups.iterdir())) == (obstacle == "migration_fails")


def test_two_at_once_are_refused(place: Place) -> None:
    with (place.home / ".release.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert place("back") == (
            1,
            "deploy/release: another release is being prepared or switched to; wait until it ends.\n",
        )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("use", "9.9"), "9.9 is not prepared."),
        (("use", "1.0"), "1.0 is in use."),
        (("back",), "no release was in use before."),
        (("prepare", "SOURCE", "9.9"), "knows no 9.9."),
        (("prepare", "SOURCE", "../../etc"), "a release is a tag or a commit"),
        (("remove", "1.0"), "deploy/release prepare SOURCE REF"),
    ],
)
def test_what_cannot_be_is_refused_with_words(words: tuple[str, ...], said: str, place: Place) -> None:
    code, printed = place(*(str(place.source) if word == "SOURCE" else word for word in words))

    assert code != 0
    assert said in printed
    assert place.current == "1.0"


def test_full_disk_is_noticed_before_anything_is_written(place: Place) -> None:
    place.version("1.1")

    code, printed = place("prepare", str(place.source), "1.1", ENTENTE_RELEASE_KIB=str(2**40))

    assert code == 1
    assert "MB are needed" in printed
    assert not (place.home / "releases" / "1.1").exists()
