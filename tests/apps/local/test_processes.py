"""Child processes: none outlives its parent, and what did is ended at the next start."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from entente.local.processes import WATCHDOG, Family

SLEEP = [sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"]
DEAF = [
    sys.executable, "-I", "-S", "-c",
    "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)",
]  # fmt: skip


def test_watchdog_ends_children_when_the_pipe_closes() -> None:
    child = subprocess.Popen(SLEEP, start_new_session=True)
    watchdog = subprocess.Popen([sys.executable, "-I", "-S", str(WATCHDOG)], stdin=subprocess.PIPE)

    assert watchdog.stdin is not None
    watchdog.stdin.write(f"+ {child.pid} {int(signal.SIGTERM)}\n".encode())
    watchdog.stdin.close()

    assert child.wait(10) == -signal.SIGTERM
    assert watchdog.wait(10) == 0


def test_watchdog_leaves_children_that_were_taken_off() -> None:
    child = subprocess.Popen(SLEEP, start_new_session=True)
    watchdog = subprocess.Popen([sys.executable, "-I", "-S", str(WATCHDOG)], stdin=subprocess.PIPE)

    watchdog.communicate(f"+ {child.pid} {int(signal.SIGTERM)}\n- {child.pid}\n".encode())

    assert child.poll() is None
    child.kill()
    child.wait()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's parent-death signal")
def test_children_of_a_killed_parent_are_gone(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from entente.local.processes import Family;"
        f"f = Family(Path({str(tmp_path)!r}, 'pids.json'), Path({str(tmp_path)!r}, 'logs'));"
        f"print(f.start('child', {SLEEP!r}, env={{}}, cwd=Path('/')).pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))

    parent.kill()
    parent.wait()

    psutil.wait_procs([child], timeout=10)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def test_survivors_of_an_earlier_run_are_ended(tmp_path: Path) -> None:
    orphan = subprocess.Popen(SLEEP, start_new_session=True)
    created = psutil.Process(orphan.pid).create_time()
    entry = {"name": "orphan", "pid": orphan.pid, "created": created, "signal": int(signal.SIGTERM)}
    (tmp_path / "pids.json").write_text(json.dumps([entry]))

    ended = Family(tmp_path / "pids.json", tmp_path / "logs").end_survivors()

    assert ended == ["orphan"]
    assert not psutil.pid_exists(orphan.pid)
    orphan.wait()


def test_process_that_took_over_an_old_id_is_left_alone(tmp_path: Path) -> None:
    entry = {"name": "other", "pid": os.getpid(), "created": 1.0, "signal": int(signal.SIGTERM)}
    (tmp_path / "pids.json").write_text(json.dumps([entry]))

    assert Family(tmp_path / "pids.json", tmp_path / "logs").end_survivors() == []


def test_child_that_does_not_listen_is_killed_and_named(tmp_path: Path) -> None:
    family = Family(tmp_path / "pids.json", tmp_path / "logs")
    child = family.start("deaf", DEAF, env={}, cwd=tmp_path)
    while "deaf" not in family.log("deaf").read_text():
        os.sched_yield()

    killed = family.stop([child], within=0.1)

    assert killed == ["deaf"]
    assert child.ended() == -signal.SIGKILL
    family.close()
