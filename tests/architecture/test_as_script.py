"""``deploy/as``: what each process gets, and nothing more. systemd's part is a stand-in; tests/release/test_installing.py runs it with the real one."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SYSTEMD_RUN = """#!/bin/sh
echo "$@" > "$SEEN/command"
for word; do
    case $word in
        EnvironmentFile=*) cat "${word#EnvironmentFile=}" >> "$SEEN/settings"; stat -c %a "${word#EnvironmentFile=}" >> "$SEEN/modes" ;;
    esac
done
exit 7
"""


class Place:
    """An installation's settings, each file with one database address, and what systemd was given."""

    def __init__(self, folder: Path) -> None:
        self.seen, self.run = folder / "seen", folder / "run"
        self.etc = folder / "etc"
        for path in (self.seen, self.run, self.etc, folder / "home" / "current"):
            path.mkdir(parents=True)
        (self.etc / "common.env").write_text("ENTENTE_NODE_ID=1\n")
        for process in ("web", "worker", "sealer", "owner"):
            words = f"ENTENTE_DATABASE_URL=postgresql://{process}:secret-{process}@127.0.0.1/entente\nENTENTE_S3_SECRET_KEY=s3-{process}\n"
            (self.etc / f"{process}.env").write_text(words)
        for path in self.etc.iterdir():
            path.chmod(0o600)
        (folder / "systemd-run").write_text(SYSTEMD_RUN)
        (folder / "systemd-run").chmod(0o755)
        self.environment = os.environ | {
            "ENTENTE_HOME": str(folder / "home"), "ENTENTE_ETC": str(self.etc), "ENTENTE_RUN": str(self.run),
            "ENTENTE_CREDENTIALS": str(folder / "credstore"), "SEEN": str(self.seen), "PATH": f"{folder}:{os.environ['PATH']}",
        }  # fmt: skip

    def __call__(self, *words: str) -> tuple[int, str]:
        command = [ROOT / "deploy" / "as", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    def read(self, name: str) -> str:
        return (self.seen / name).read_text()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.mark.parametrize(
    ("process", "user", "keys"),
    [
        ("web", "User=entente-web", ["store"]),
        ("worker", "User=entente-worker", ["store", "master", "node"]),
        ("sealer", "User=entente-sealer", ["store", "node"]),
        ("owner", "DynamicUser=yes", ["store"]),
    ],
)
def test_command_runs_as_its_process_with_its_settings_alone(
    process: str, user: str, keys: list[str], place: Place
) -> None:
    code, _ = place(process, "entente", "doctor")

    assert code == 7  # that of the command
    assert user in place.read("command")
    assert "secret" not in place.read("command")
    assert [key for key in ("store", "master", "node") if f":{place.etc}/keys/{key} " in place.read("command")] == keys
    assert place.read("settings") == (place.etc / "common.env").read_text() + (place.etc / f"{process}.env").read_text()


def test_restore_runs_as_a_worker_with_the_owners_address_and_no_other_secret_of_hers(place: Place) -> None:
    code, _ = place("restore", "entente", "restore", "/var/backups/entente/20261201T023000Z")

    command, settings = place.read("command"), place.read("settings").splitlines()
    assert code == 7
    assert "User=entente-worker" in command
    assert all(f":{place.etc}/keys/{key} " in command for key in ("store", "master", "node"))
    assert command.endswith("-m entente.cli restore /var/backups/entente/20261201T023000Z\n")
    assert "secret" not in command
    # Of two settings of one name, the later counts.
    assert settings[-1] == "ENTENTE_DATABASE_URL=postgresql://owner:secret-owner@127.0.0.1/entente"
    assert "ENTENTE_S3_SECRET_KEY=s3-worker" in settings
    assert "ENTENTE_S3_SECRET_KEY=s3-owner" not in settings
    assert set(place.read("modes").split()) == {"600"}
    assert list(place.run.iterdir()) == []  # nothing stays


def test_restore_takes_an_encrypted_address_of_the_owner_in_place_of_the_workers(place: Place, tmp_path: Path) -> None:
    credstore = tmp_path / "credstore"
    for path in ("worker/entente-database-url", "worker/entente-secret-key", "owner/entente-database-url", "owner/entente-s3-secret-key"):  # fmt: skip
        (credstore / path).parent.mkdir(parents=True, exist_ok=True)
        (credstore / path).touch()

    place("restore", "entente", "restore", "/var/backups/entente/20261201T023000Z")

    words = place.read("command").split()
    assert [word for word in words if word.startswith("LoadCredentialEncrypted=")] == [
        f"LoadCredentialEncrypted=entente-secret-key:{credstore}/worker/entente-secret-key",
        f"LoadCredentialEncrypted=entente-database-url:{credstore}/owner/entente-database-url",
    ]
    assert place.read("settings").splitlines()[-1] == "ENTENTE_DATABASE_URL="  # two are refused


def test_restore_without_an_address_of_the_owner_runs_nothing(place: Place) -> None:
    (place.etc / "owner.env").write_text("A=1\n")

    code, words = place("restore", "entente", "restore", "/var/backups/entente/x")

    assert (code, "names no ENTENTE_DATABASE_URL" in words) == (1, True)
    assert not (place.seen / "command").exists()
    assert list(place.run.iterdir()) == []


@pytest.mark.parametrize("words", [(), ("web",), ("root", "sh")])
def test_what_is_no_process_or_no_command_is_refused(words: tuple[str, ...], place: Place) -> None:
    assert place(*words)[0] != 0
    assert not (place.seen / "command").exists()
