"""Networks of the kernel for tests: an address and names of its own for each, and a line to the others that is taken down.

They need the rights of root (``ip netns``); where these are missing the tests say so.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import pytest

ADDRESSES: Final = {
    "bc": "44.0.0.2",
    "ns": "44.0.0.3",
}  # public ones, that lead nowhere but to a bridge of this machine
HERE: Final = "44.0.0.1"


class Namespace:
    """The network of one node: an address, the names of all nodes, and a way to the others that can be taken down."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.name, self._link = f"entente-{key}-{os.getpid()}", f"ve{key}{os.getpid()}"[:15]
        ip("netns", "add", self.name)
        ip("link", "add", self._link, "type", "veth", "peer", "name", "eth0", "netns", self.name)
        ip("link", "set", self._link, "master", bridge(), "up")
        ip("-n", self.name, "addr", "add", f"{ADDRESSES[key]}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            ip("-n", self.name, "link", "set", device, "up")
        self._hosts = Path("/etc/netns") / self.name
        self._hosts.mkdir(parents=True)
        names = [f"{address} {host_of(other)}" for other, address in ADDRESSES.items()]
        (self._hosts / "hosts").write_text("\n".join(["127.0.0.1 localhost", *names, ""]))

    @property
    def within(self) -> list[str]:
        """What a command is started with, to run here."""
        return ["ip", "netns", "exec", self.name]

    def cut(self) -> None:
        ip("link", "set", self._link, "down")

    def heal(self) -> None:
        ip("link", "set", self._link, "up")

    def remove(self) -> None:
        for file in self._hosts.iterdir():
            file.unlink()
        self._hosts.rmdir()
        for words in (("link", "del", self._link), ("netns", "del", self.name)):  # a next test has the same names
            with suppress(subprocess.CalledProcessError):
                ip(*words)


def host_of(key: str) -> str:
    return f"{key}.entente.example"


def bridge() -> str:
    return f"br{os.getpid()}"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


@contextmanager
def namespaces() -> Iterator[dict[str, Namespace]]:
    """One for each address, joined by a bridge that has ``HERE``."""
    try:
        ip("link", "add", bridge(), "type", "bridge")
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"network namespaces need the rights of root and the program ip: {error}")
    made: dict[str, Namespace] = {}
    try:
        ip("addr", "add", f"{HERE}/24", "dev", bridge())
        ip("link", "set", bridge(), "up")
        for key in ADDRESSES:
            made[key] = Namespace(key)
        yield made
    finally:
        for namespace in made.values():
            namespace.remove()
        ip("link", "del", bridge())
