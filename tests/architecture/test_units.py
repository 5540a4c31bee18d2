"""The units of ``deploy/systemd``: one for each process, keys for those alone that need them, and what systemd says of them where it is there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from entente.audit.queues import POOLS
from entente.vault.keys import store

UNITS = Path(__file__).resolve().parents[2] / "deploy" / "systemd"
USERS = {
    "entente-pages.service": "entente-web",
    "entente-uploads.service": "entente-web",
    "entente-worker@.service": "entente-worker",
    "entente-sequencer.service": "entente-sealer",
}
UNITS_OF_ALL = {*USERS, "entente-metrics.service", "entente-store.service", "entente-backup.service"}
KEYS = {
    "entente-web": {"store"},
    "entente-worker": {"store", "master", "node"},
    "entente-sealer": {"store", "node"},
}


@pytest.mark.parametrize("name", USERS)
def test_unit_runs_as_its_user_with_the_keys_of_its_process_and_nothing_around_it(name: str) -> None:
    unit = (UNITS / name).read_text()
    user = USERS[name]

    assert f"\nUser={user}\n" in unit
    assert set(re.findall(r"^LoadCredential=entente-(\w+)-key:/etc/entente/keys/\1$", unit, re.MULTILINE)) == KEYS[user]
    # Under the names by which the settings look for credentials: as a file that a setting names, one is refused, since its group may read it.
    assert "_KEY_FILE" not in unit
    for line in (
        "NoNewPrivileges=yes",
        "PrivateTmp=yes",
        "ProtectProc=invisible",
        "ProcSubset=pid",
        "ProtectSystem=strict",
        "Restart=always",
    ):
        assert f"\n{line}\n" in unit
    assert ("SupplementaryGroups=entente-keys" in unit) == (user != "entente-sealer")


def test_whoever_watches_reads_and_has_no_user_of_the_others_and_no_key_that_opens() -> None:
    unit = (UNITS / "entente-metrics.service").read_text()

    assert "\nDynamicUser=yes\n" in unit
    assert not re.search(r"^(?:User|Group|SupplementaryGroups|ReadWritePaths)=", unit, re.MULTILINE)
    assert re.findall(r"^LoadCredential=(\S+):", unit, re.MULTILINE) == ["entente-store-key"]
    assert "default_transaction_read_only=on" in unit


@pytest.mark.parametrize("name", sorted(UNITS_OF_ALL - {"entente-worker@.service"}))
def test_process_that_needs_no_address_of_others_reaches_what_the_operator_lists_alone(name: str) -> None:
    """Workers send to the addresses that organizations name; these do not."""
    unit = (UNITS / name).read_text()

    assert "\nIPAddressDeny=any\n" in unit
    assert re.findall(r"^IPAddressAllow=(.*)$", unit, re.MULTILINE) == ["localhost"]


def test_operators_are_told_of_every_unit_that_reaches_this_machine_alone() -> None:
    """All of them speak with the database or the store, which may be elsewhere; the store itself with nobody."""
    page = (UNITS.parents[1] / "docs" / "security" / "connections.md").read_text()
    names = next(line for line in page.splitlines() if line.startswith("# /etc/systemd/system/"))

    assert set(re.findall(r"entente-\w+", names)) == {
        name.removesuffix(".service") for name in UNITS_OF_ALL - {"entente-worker@.service", "entente-store.service"}
    }


def test_every_process_has_a_unit() -> None:
    wanted = (UNITS / "entente.target").read_text()

    assert {path.name for path in UNITS.glob("*.service")} == UNITS_OF_ALL
    assert "entente-metrics.service" in wanted
    assert all(f"entente-worker@{pool.name}.service" in wanted for pool in POOLS)


def test_long_work_makes_way_where_the_processor_is_shared_by_weights() -> None:
    long = {pool.name for pool in POOLS if pool.niceness}
    of_units = {
        path.parent.name for path in UNITS.glob("*.service.d/processor.conf") if "\nCPUWeight=10\n" in path.read_text()
    }
    services = yaml.safe_load((UNITS.parent / "image" / "compose.yaml").read_text())["services"]

    assert long == {"runs", "background"}
    assert of_units == {f"entente-worker@{name}.service.d" for name in long}
    assert {
        name: service["cpu_shares"] for name, service in services.items() if "cpu_shares" in service
    } == dict.fromkeys(long, 102)


def test_folders_are_made_as_the_key_store_makes_them() -> None:
    folders = (UNITS / "entente.tmpfiles.conf").read_text()

    for name in (store.INCOMING, store.SHARED):
        mode = f"{store._folder_mode(Path(name)):o}"
        assert f"d /var/lib/entente/keystore/{name} {mode} entente-worker entente-keys" in folders


@pytest.mark.parametrize("process", ["web", "worker", "sealer", "owner"])
def test_command_gets_the_keys_of_its_process_and_the_encrypted_credentials_of_its_folder(
    process: str, tmp_path: Path
) -> None:
    (tmp_path / "systemd-run").write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    (tmp_path / "systemd-run").chmod(0o755)
    for name in ("entente-store-key", "entente-database-url"):
        path = tmp_path / process / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    (tmp_path / "of-another").mkdir()
    (tmp_path / "of-another" / "entente-master-key").touch()

    printed = subprocess.run(
        [UNITS.parent / "as", process, "true"],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "ENTENTE_HOME": str(tmp_path), "ENTENTE_CREDENTIALS": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    keys = KEYS.get(f"entente-{process}", {"store"}) - {"store"}
    assert set(re.findall(r"^LoadCredential=(\S+)$", printed, re.MULTILINE)) == {
        f"entente-{key}-key:/etc/entente/keys/{key}" for key in keys
    }
    assert set(re.findall(r"^LoadCredentialEncrypted=(\S+)$", printed, re.MULTILINE)) == {
        f"{name}:{tmp_path / process / name}" for name in ("entente-store-key", "entente-database-url")
    }


def test_runbooks_end_a_worker_that_hangs_without_waiting_for_it() -> None:
    """A worker is let end its job however long that takes, so that ``restart`` of one that hangs does not return."""
    runbooks = UNITS.parents[1] / "docs" / "runbooks"

    assert "\nTimeoutStopSec=infinity\n" in (UNITS / "entente-worker@.service").read_text()
    for page in ("link-alive", "workers-away", "line-slow"):
        assert "`systemctl kill --signal=KILL entente-worker@" in (runbooks / f"{page}.md").read_text()
    assert not [path.name for path in runbooks.iterdir() if "systemctl restart entente-worker" in path.read_text()]


@pytest.mark.parametrize("name", sorted(UNITS_OF_ALL))
def test_systemd_accepts_the_unit(name: str, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        return  # read above; on a machine without systemd nobody else can say
    unit = tmp_path / name.replace("@", "@runs")
    unit.write_text(
        (UNITS / name)
        .read_text()
        .replace("/opt/entente/current/.venv/bin/python", "/bin/true")
        .replace("/opt/entente/current/.venv/bin/weed", "/bin/true")
    )

    for socket in UNITS.glob("*.socket"):
        (tmp_path / socket.name).write_text(socket.read_text())
    verified = subprocess.run([analyze, "verify", str(unit)], capture_output=True, text=True, check=False)
    judged = subprocess.run(
        [analyze, "security", "--offline=true", "--threshold=25", str(unit)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert [line for line in verified.stderr.splitlines() if unit.name in line] == []
    assert judged.returncode == 0, judged.stdout


def test_timer_of_the_host_runs_the_backup_of_containers(tmp_path: Path) -> None:
    guide = (UNITS.parents[1] / "docs" / "operating.md").read_text(encoding="utf-8")
    block = guide.partition("### In containers\n")[2].partition("```ini\n")[2].partition("```")[0]
    unit = tmp_path / "entente-backup.service"
    unit.write_text(block.replace("=docker ", "=true ").replace("=/srv/entente", "=/"))

    assert f"# /etc/systemd/system/{unit.name};" in block
    assert (UNITS / unit.with_suffix(".timer").name).is_file()
    services = yaml.safe_load((UNITS.parent / "image" / "compose.yaml").read_text())["services"]
    assert re.findall(r"^ExecStart=docker compose run --rm -T (\w+)$", block, re.MULTILINE) == ["backup"]
    assert any(volume.startswith("./backups:") for volume in services["backup"]["volumes"])
    if analyze := shutil.which("systemd-analyze"):
        verified = subprocess.run([analyze, "verify", str(unit)], capture_output=True, text=True, check=False)
        assert [line for line in verified.stderr.splitlines() if unit.name in line] == []
