"""Ends the processes of a parent that died: a small process of its own, at the other end of a pipe.

The parent writes ``+ PID SIGNAL`` for each child and ``- PID`` when the child has ended. The end of the pipe means that
the parent is gone, however it went; then each child left gets its signal and, after a while, SIGKILL. This works
where Linux's parent-death signal does not exist. Started by path, so that it imports nothing of the project.
"""

import os
import signal
import sys
import time

PATIENCE = 8.0  # seconds between the polite signal and SIGKILL


def send(pid: int, number: int) -> bool:
    """Signal the process group that ``pid`` leads; whether it is still there."""
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def main() -> None:
    """Follow the children named on standard input, and end those left when it closes."""
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    children: dict[int, int] = {}
    for line in sys.stdin:
        sign, pid, *rest = line.split()
        if sign == "+":
            children[int(pid)] = int(rest[0])
        else:
            children.pop(int(pid), None)
    for pid, number in children.items():
        send(pid, number)
    deadline = time.monotonic() + PATIENCE
    while any(send(pid, 0) for pid in children) and time.monotonic() < deadline:
        time.sleep(0.1)
    for pid in children:
        send(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
