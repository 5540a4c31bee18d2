"""The key store's two doors: the web process adds, the worker takes over, opens and destroys; by code, and by two system users."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault.keys import store
from tests.faults import struck
from tests.processes import running

WRAPPED = b"wrapped data key, sealed to an organization"
WEB, WORKER, GROUP = 64_071, 64_072, 64_073  # of nobody on any machine
ROOT = Path(__file__).resolve().parents[2]
AS_ROOT = [] if os.geteuid() == 0 else ["sudo", "-n"]


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.KEYSTORE = tmp_path / "keystore"
    return tmp_path / "keystore"


def test_what_the_web_process_adds_the_worker_reads_at_once_and_takes_over(folder: Path) -> None:
    object_id = uuid7()
    with running("web"):
        store.put(object_id, WRAPPED)

    at_once, taken, again = store.get(object_id), store.take_over(), store.take_over()

    own = folder / object_id.hex[-2:] / object_id.hex
    assert (at_once, taken, again) == (WRAPPED, 1, 0)
    assert own.read_bytes() == store.get(object_id) == WRAPPED
    assert stat.S_IMODE(own.stat().st_mode) == 0o600
    assert list((folder / store.INCOMING).iterdir()) == []


def test_web_process_reads_what_is_shared_and_nothing_else() -> None:
    view, words, upload = uuid7(), uuid7(), uuid7()
    store.put(view, WRAPPED, shared=True)
    with running("web"):
        store.put(words, WRAPPED, shared=True)
        store.put(upload, WRAPPED)
        before = store.get(words)
    store.take_over()

    with running("web"):
        assert store.get(view) == store.get(words) == before == WRAPPED


def test_web_process_that_destroys_fails_loudly_and_the_key_stays() -> None:
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    with running("web"), pytest.raises(Failed, match=r"vault\.only_the_worker_destroys") as failure:
        store.destroy(object_id)

    assert not failure.value.transient
    assert store.get(object_id) == WRAPPED


def test_without_the_master_key_nothing_is_destroyed(settings: Any) -> None:
    settings.MASTER_KEY = None

    with pytest.raises(Failed, match=r"vault\.only_the_worker_destroys"):
        store.destroy(uuid7())


@pytest.mark.parametrize("is_taken", [False, True])
def test_destroyed_key_does_not_come_back_from_the_door(is_taken: bool) -> None:
    object_id = uuid7()
    with running("web"):
        store.put(object_id, WRAPPED)
    if is_taken:
        store.take_over()

    store.destroy(object_id)

    assert store.take_over() == 0
    assert not store.exists(object_id)
    with pytest.raises(Failed, match=r"vault\.key_destroyed"):
        store.get(object_id)


def test_key_of_the_worker_is_not_replaced_by_one_that_is_added() -> None:
    object_id = uuid7()
    store.put(object_id, WRAPPED)
    with running("web"):
        store.put(object_id, b"another")

    store.take_over()

    assert store.get(object_id) == WRAPPED


@struck("key store", "a crash while keys of the web process are taken over")
def test_crash_while_keys_are_taken_over_loses_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    object_id = uuid7()
    with running("web"):
        store.put(object_id, WRAPPED)
    with monkeypatch.context() as patched:
        patched.setattr(store, "_overwrite_and_unlink", lambda path: (_ for _ in ()).throw(OSError("power cut")))
        with pytest.raises(Failed, match=r"vault\.keystore_unavailable"):
            store.take_over()

    store.take_over()

    assert store.get(object_id) == WRAPPED
    assert list((folder / store.INCOMING).iterdir()) == []


def test_what_a_thief_lays_at_the_door_is_neither_read_nor_written_over(folder: Path, tmp_path: Path) -> None:
    store.put(uuid7(), WRAPPED)
    store.take_over()
    witness = tmp_path / "of somebody else"
    witness.write_bytes(b"precious")
    door = folder / store.INCOMING
    (door / uuid7().hex).symlink_to(witness)
    (door / uuid7().hex).hardlink_to(witness)
    (door / uuid7().hex).write_bytes(b"x" * (store.LARGEST_BYTES + 1))
    (door / "anything").write_bytes(b"x")
    os.mkfifo(door / uuid7().hex)

    assert store.take_over() == 0

    assert list(door.iterdir()) == []
    assert witness.read_bytes() == b"precious"


def test_key_that_an_earlier_version_kept_for_the_worker_is_shared(folder: Path) -> None:
    object_id = uuid7()
    store.put(object_id, WRAPPED)

    store.share(object_id)
    store.share(object_id)

    assert not (folder / object_id.hex[-2:] / object_id.hex).exists()
    with running("web"):
        assert store.get(object_id) == WRAPPED


# --- Two system users ---------------------------------------------------------------------------------------------
@pytest.fixture
def two_users() -> Iterator[Path]:
    """A key store as an operator makes it: of the worker's user, and of the group of both."""
    if not is_root():
        pytest.skip("only root becomes two other system users")
    with tempfile.TemporaryDirectory(prefix="entente-keystore-") as above:  # pytest's own lets no other user pass
        Path(above).chmod(0o711)
        folder = Path(above) / "keystore"
        owned = ["-o", str(WORKER), "-g", str(GROUP), "-m", "2710"]
        subprocess.run([*AS_ROOT, "install", "-d", *owned, str(folder)], check=True)
        yield folder
        subprocess.run([*AS_ROOT, "rm", "-rf", str(folder)], check=True)


def is_root() -> bool:
    """Whether this process is, or may become, root without being asked."""
    if AS_ROOT and shutil.which(AS_ROOT[0]) is None:
        return False
    return subprocess.run([*AS_ROOT, "true"], capture_output=True, check=False).returncode == 0


def as_user(user: int, folder: Path, code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """What the code says in a process of that user, which has the key store's functions as ``store``."""
    begin = f"""
        import os, sys
        from pathlib import Path
        from uuid import UUID
        from django.conf import settings
        settings.configure(KEYSTORE={str(folder)!r}, MASTER_KEY={b"k" if user == WORKER else None!r}, TRANSIT_KEY="")
        from entente.core.errors import Failed
        from entente.vault.keys import store
        os.setgroups([{GROUP}]); os.setgid({user}); os.setuid({user})
        root, given = Path({str(folder)!r}), [UUID(each) for each in sys.argv[1:]]
        def denied(act):
            try:
                act()
            except PermissionError:
                return True
            return False
    """
    return subprocess.run(
        [
            *(*AS_ROOT, "env", "-i", f"PATH={os.defpath}", f"PYTHONPATH={ROOT / 'platform'}:{ROOT}"),
            *(sys.executable, "-c", textwrap.dedent(begin) + textwrap.dedent(code), *map(str, arguments)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_user_of_the_web_process_adds_and_neither_lists_nor_reads_nor_removes(two_users: Path) -> None:
    upload, view = uuid7(), uuid7()
    begun = as_user(WORKER, two_users, f"store.take_over(); store.put(given[0], {WRAPPED!r}, shared=True)", view)
    added = as_user(WEB, two_users, f"store.put(given[0], {WRAPPED!r})", upload)
    taken = as_user(WORKER, two_users, "print(store.take_over(), store.get(given[0]).decode())", upload)
    thief = as_user(
        WEB,
        two_users,
        """
        own = root / given[0].hex[-2:]
        view = root / "shared" / given[1].hex[-2:] / given[1].hex
        print(
            denied(lambda: os.listdir(root)),
            denied(lambda: os.listdir(root / "incoming")),
            denied(lambda: os.listdir(own)),
            denied(lambda: (own / given[0].hex).read_bytes()),
            denied(lambda: (own / given[0].hex).unlink()),
            denied(lambda: own.rename(root / "incoming" / "stolen")),
            denied(lambda: view.unlink()),
            denied(lambda: view.write_bytes(b"")),
            denied(lambda: (root / ".lock").read_bytes()),
            store.get(given[1]).decode(),
        )
        """,
        upload,
        view,
    )
    ended = as_user(WORKER, two_users, "store.destroy(given[0]); print(store.exists(given[0]))", upload)

    assert [done.stderr for done in (begun, added, taken, thief, ended)] == [""] * 5
    assert taken.stdout.strip() == f"1 {WRAPPED.decode()}"
    assert thief.stdout.strip() == " ".join([*["True"] * 9, WRAPPED.decode()])
    assert ended.stdout.strip() == "False"


def test_key_that_was_not_taken_over_yet_is_destroyed_by_the_other_user(two_users: Path) -> None:
    upload = uuid7()
    as_user(WORKER, two_users, "store.take_over()")
    added = as_user(WEB, two_users, f"store.put(given[0], {WRAPPED!r})", upload)

    ended = as_user(
        WORKER,
        two_users,
        "store.destroy(given[0]); print(store.exists(given[0]), *(root / 'incoming').iterdir())",
        upload,
    )

    assert (added.stderr, ended.stderr, ended.stdout.strip()) == ("", "", "False")
