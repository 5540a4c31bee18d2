"""The key store on a disk that is full: a small tmpfs in a user namespace. Nothing is written half, nothing that was there is lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from tests.faults import struck

ROOT: Final = Path(__file__).resolve().parents[2]
MOUNTED: Final = 'mount -t tmpfs -o size=48k,nr_inodes=4k tmpfs "$1" && exec "$2" -c "$3" "$1"'
SCRIPT: Final = """
import json, sys
from pathlib import Path
import tools.local.pytest_plugin
import django
django.setup()
from django.conf import settings
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.vault.keys import store

settings.KEYSTORE = Path(sys.argv[1]) / "keystore"
worker, web, seen = (lambda: True), (lambda: False), {}

def filled(process, **options):
    store.destroys = process
    written = []
    while len(written) < 500:
        key = uuid7()
        content = key.bytes * 40
        try:
            store.put(key, content, **options)
        except Failed as error:
            return written, key, error
        written.append((key, content))
    raise AssertionError("it never filled up")

def whole(written):
    store.destroys = worker
    return all(store.get(key) == content for key, content in written)

def again(name, written, act):
    try:
        act()
        seen[name] = "written"
    except Failed as error:
        seen[name] = [error.code_given, error.transient, whole(written)]

written, refused, error = filled(worker)
seen["worker adds"] = [error.code_given, error.transient, whole(written), store.exists(refused)]
again("worker seals anew", written, lambda: store.replace(written[0][0], written[0][1], b"n" * 4000))
added, refused, error = filled(web)
seen["web adds"] = [error.code_given, error.transient, whole(written), store.exists(refused)]
store.destroys = worker
store.destroy(written[-1][0]), store.destroy(written[-2][0])
written = written[:-2]
key = uuid7()
store.put(key, b"room again")
seen["room again"] = [store.get(key) == b"room again", whole(written)]
left = [path.name for path in settings.KEYSTORE.rglob("*") if path.is_file() and path.stat().st_size == 0]
seen["empty files"] = left
print(json.dumps(seen))
"""


def has_namespaces() -> bool:
    """Whether this machine lets a user mount a small file system of her own."""
    if shutil.which("unshare") is None:
        return False
    command = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=16k tmpfs /mnt"]
    return subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0


@struck("full disk", "the key store: a worker adds a key, seals one anew; the web process adds one", points=3)
def test_full_key_store_refuses_and_keeps_what_is_there(tmp_path: Path) -> None:
    if not has_namespaces():
        pytest.skip("no user namespaces here: a small tmpfs cannot be mounted")
    command = ["unshare", "-rm", "sh", "-c", MOUNTED, "sh", str(tmp_path), sys.executable, SCRIPT]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'platform'}{os.pathsep}{ROOT}"}

    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    unavailable = ["vault.keystore_unavailable", True, True]
    assert seen["worker adds"] == [*unavailable, False]
    assert seen["worker seals anew"] in (unavailable, "written")
    assert seen["web adds"] == [*unavailable, False]
    assert seen["room again"] == [True, True]
    assert all(name.startswith(".") for name in seen["empty files"])  # drafts, which the sweep of every hour removes
