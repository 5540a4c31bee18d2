"""Until when a certificate of TLS is valid, and whether this machine trusts it: asked of the server that shows it."""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from entente.vault import sealing

SECONDS: Final = 5


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server shows."""

    ends: datetime
    is_trusted: bool


def certificate_at(place: str) -> Certificate | None:
    """The certificate at ``name``, ``name:port`` or ``name:port@address``; nothing where no server shows one."""
    name, _, address = place.partition("@")
    host, _, port = name.partition(":")
    reached = (address or host, int(port or 443))
    try:
        der = _shown(host, reached, verified=False)
        try:
            is_trusted = bool(_shown(host, reached, verified=True))
        except ssl.SSLCertVerificationError:
            is_trusted = False
        return Certificate(sealing.certificate_ends(der), is_trusted)
    except (OSError, ValueError):
        return None


def _shown(host: str, reached: tuple[str, int], *, verified: bool) -> bytes:
    context = ssl.create_default_context()
    if not verified:  # its last day is asked for, not whether it is one
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with (
        socket.create_connection(reached, timeout=SECONDS) as plain,
        context.wrap_socket(plain, server_hostname=host) as line,
    ):
        return line.getpeercert(binary_form=True) or b""
