"""What the server that signed a release answers today about it and about its log."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from anonymizer.engine.errors import Finding, InvalidSource
from entente.core.canonical import canonical, read_strictly
from entente.proof.heads import read_heads
from entente.proof.malformed_files import Malformed

_SECONDS: Final = 20
_MOST_BYTES: Final = 200_000
_NEAR: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def status_of(manifest: Path) -> Mapping[str, Any]:
    """The server's answer about the status of the release with this manifest."""
    return _answer(_address(manifest))


def consistency_proofs(manifest: Path, sizes: Iterable[tuple[int, int]]) -> Iterator[Mapping[str, Any]]:
    """The server's proofs of consistency between heads of these sizes; none for those that it cannot give."""
    server = _address(manifest).rpartition("/releases/")[0]
    for first, second in sizes:
        try:
            yield _answer(f"{server}/en/audit/head.json?since={first}&until={second}")
        except InvalidSource:
            continue  # the head then was not compared, which is a finding


def witnessed_heads(addresses: Iterable[str], node: str) -> Iterator[Mapping[str, Any]]:
    """The heads of a node's log that other nodes witnessed.

    Raises:
        InvalidSource: one of them does not answer, or has witnessed none: whoever asks for a witness wants to know.
    """
    for address in addresses:
        answer = _answer(f"{address.rstrip('/')}/federation/v1/witnessed/{node}")
        try:
            yield from read_heads([canonical(answer)])[0]
        except Malformed as error:
            raise InvalidSource(
                Finding("cli.server_silent", facts={"host": urlsplit(address).hostname or ""})
            ) from error


def _address(manifest: Path) -> str:
    """Where the server says what became of the release."""
    return str(read_strictly(manifest.read_bytes())["manifest"]["status"])


def _is_near(host: str) -> bool:
    return host in _NEAR or host.endswith(".localhost")


def _answer(address: str) -> Mapping[str, Any]:
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_near(parts.hostname or "")):
        raise InvalidSource(Finding("cli.not_https"))
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 # its scheme was looked at
            content: Mapping[str, Any] = read_strictly(answer.read(_MOST_BYTES))
            return content
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise InvalidSource(Finding("cli.server_silent", facts={"host": parts.hostname or ""})) from error
