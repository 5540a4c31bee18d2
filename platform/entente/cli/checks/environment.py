"""Settings that work and are not fit for people: mail that goes to a log, secrets that can be guessed, pages without TLS, files that nobody scans."""

from __future__ import annotations

import io
import math
import os
import socket
import ssl
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from anonymizer.engine import isolation
from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers.confinement import confined_source
from entente.cli.checks.check import Check, fail, ok, warn
from entente.core import malware
from entente.core.silence import REPLICA

SECONDS_TO_CONNECT: Final = 5
LEAST_BITS: Final = 128
VERIFIED: Final = ("verify-ca", "verify-full")  # modes of libpq in which the certificate is checked
HERE: Final = frozenset({"localhost", "127.0.0.1", "::1", "testserver"})
SENDS_NOTHING: Final = ("console", "dummy", "filebased", "locmem")


def examine() -> Iterator[Check]:
    """Mail, secrets and addresses, as the settings have them."""
    yield _mail()
    yield from _secrets()
    yield _address()
    yield from _connections()
    yield _scanner()
    yield _isolation()
    yield _breaches()
    yield history_of_the_code(Path(settings.ROOT))


def strength(secret: str) -> float:
    """At most how many bits a text holds, judged by its characters alone.

    >>> strength("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), round(strength("change-me-please"))
    (0.0, 52)
    """
    counts = Counter(secret)
    return sum(number * math.log2(len(secret) / number) for number in counts.values()) if secret else 0.0


def _mail() -> Check:
    subject, backend = _("Mail"), str(settings.MAILERS["default"]["BACKEND"])
    if any(kind in backend.rsplit(".", 2)[-2] for kind in SENDS_NOTHING):
        advice = _(
            "Nobody receives it, and links to passwords stand in a log or a file: set ENTENTE_EMAIL_BACKEND and ENTENTE_EMAIL_HOST."
        )
        observation = _("goes to %(backend)s") % {"backend": backend}
        return warn(subject, observation, advice) if _is_here() else fail(subject, observation, advice)
    options = dict(cast("dict[str, Any]", settings.MAILERS["default"]).get("OPTIONS", {}))
    if options.get("host") not in HERE and not options.get("use_tls") and not options.get("use_ssl"):
        return warn(subject, _("leaves without TLS"), _("Set ENTENTE_EMAIL_TLS=true unless the network is trusted."))
    return ok(subject, backend)


def _secrets() -> Iterator[Check]:
    for name, value in {
        "ENTENTE_SECRET_KEY": settings.SECRET_KEY,
        "ENTENTE_S3_SECRET_KEY": settings.S3_SECRET_KEY,
        _("password of the database"): str(settings.DATABASES["default"]["PASSWORD"]),
    }.items():
        subject = _("Secret: %(name)s") % {"name": name}
        if not value and "ENTENTE" not in name:
            yield ok(subject, _("none: the server knows the process otherwise"))
        elif strength(value) < LEAST_BITS / 2:
            yield fail(subject, _("can be guessed"), _("Make one of 32 random bytes: head -c 32 /dev/urandom | base64"))
        elif strength(value) < LEAST_BITS:
            yield warn(subject, _("is short"), _("Make one of 32 random bytes: head -c 32 /dev/urandom | base64"))
        else:
            yield ok(subject, _("long enough"))
    for name, key in {"ENTENTE_STORE_KEY": settings.STORE_KEY, "ENTENTE_MASTER_KEY": settings.MASTER_KEY}.items():
        if key is not None and len(set(key)) < 16:  # 32 random bytes have fewer different ones in no machine's lifetime
            yield fail(
                _("Secret: %(name)s") % {"name": name},
                _("can be guessed"),
                _("It is not random: nothing that it protects is safe. Begin anew with a random key."),
            )


def _address() -> Check:
    subject, base = _("Pages"), str(settings.BASE_URL)
    if base.startswith("https://"):
        return certificate(base)
    advice = _("Set ENTENTE_BASE_URL to the https address: until then cookies and passwords travel in clear.")
    observation = _("plain http: %(address)s") % {"address": base}
    return warn(subject, observation, advice) if _is_here() else fail(subject, observation, advice)


def certificate(base: str) -> Check:
    """Whether a browser trusts the certificate of this address: it is asked of the server, and judged by the public authorities that this machine knows."""
    subject, parts = _("Pages"), urlsplit(base)
    host, trusted = parts.hostname or "", ssl.create_default_context()
    try:
        with (
            socket.create_connection((host, parts.port or 443), timeout=SECONDS_TO_CONNECT) as plain,
            trusted.wrap_socket(plain, server_hostname=host),
        ):
            return ok(subject, base)
    except ssl.SSLCertVerificationError as error:
        advice = _("Let nginx present a certificate of a public authority, for this name and with the whole chain.")
        observation = _("%(address)s: no browser trusts its certificate (%(reason)s)")
        return fail(subject, observation % {"address": base, "reason": error.verify_message}, advice)
    except OSError as error:
        advice = _("Let this machine reach the address, or look at the certificate from elsewhere.")
        observation = _("%(address)s: its certificate could not be asked for (%(reason)s)")
        return warn(subject, observation % {"address": base, "reason": type(error).__name__}, advice)


def _connections() -> Iterator[Check]:
    """Whether what this process speaks to on other machines is spoken to by TLS, with its certificate checked."""
    providers = cast("list[Any]", settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"])
    for name, address in {
        "ENTENTE_S3_ENDPOINT": settings.S3_ENDPOINT,
        "ENTENTE_ALARM_GATEWAY": settings.ALARM_GATEWAY,
        "ENTENTE_OIDC_SERVER": providers[0]["settings"]["server_url"] if providers else "",
    }.items():
        parts = urlsplit(str(address))
        if parts.scheme == "http" and parts.hostname not in HERE:
            subject = _("Connection: %(name)s") % {"name": name}
            yield fail(subject, _("leaves without TLS"), _("Give an address that begins with https://."))
    subjects = {"default": _("Connection to the database"), REPLICA: _("Connection to the standby")}
    mode = os.environ.get("PGSSLMODE", "prefer")
    for alias, database in settings.DATABASES.items():
        host, subject = str(database["HOST"]), subjects[alias]
        if not host or host.startswith("/") or host in HERE:
            yield ok(subject, _("stays on this machine"))
        elif mode in VERIFIED:
            yield ok(subject, mode)
        else:
            advice = _("Set PGSSLMODE=verify-full, and PGSSLROOTCERT to the authority of the server.")
            yield fail(subject, _("may leave without TLS, or to another server (%(mode)s)") % {"mode": mode}, advice)


def _scanner() -> Check:
    subject = _("Scanner of malware")
    if not settings.CLAMAV_SOCKET:
        advice = _(
            "Run clamd and set ENTENTE_CLAMAV_SOCKET: until then files of others are parsed without being scanned."
        )
        return ok(subject, _("none, on this machine alone")) if _is_here() else warn(subject, _("none"), advice)
    if malware.answers():
        return ok(subject, str(settings.CLAMAV_SOCKET))
    advice = _("Start clamd, or correct ENTENTE_CLAMAV_SOCKET: until then every file is refused.")
    return fail(subject, _("does not answer"), advice)


def _isolation() -> Check:
    """Whether a process that reads a file of others can be isolated here, as one that is started now says."""
    subject = _("Isolation of what reads files of others")
    try:
        with confined_source(io.BytesIO(b"a\n1\n"), filename="probe.csv") as source:
            absent = isolation.missing(source.layers)
    except InvalidSource:
        advice = _("Run a kernel with seccomp and Landlock (Linux 5.13 or newer): until then every file is refused.")
        return fail(subject, _("not possible, and ENTENTE_ISOLATION_REQUIRED asks for it"), advice)
    if absent:
        advice = _(
            "Run a kernel with seccomp and Landlock (Linux 5.13 or newer): until then a fault in a library of formats could read and send what this user may."
        )
        observation = _("missing: %(layers)s") % {"layers": ", ".join(absent)}
        return warn(subject, observation, advice)
    if settings.ISOLATION_REQUIRED or _is_here():
        return ok(subject, _("by the kernel: system calls and files"))
    return ok(subject, _("by the kernel: system calls and files; set ENTENTE_ISOLATION_REQUIRED=true to insist on it"))


def _breaches() -> Check:
    subject, path = _("List of breached passwords"), str(settings.BREACHED_PASSWORDS)
    if not path:
        advice = _(
            "Name one in ENTENTE_BREACHED_PASSWORDS: until then people can choose a password that is known from a breach."
        )
        return ok(subject, _("none, on this machine alone")) if _is_here() else warn(subject, _("none"), advice)
    if os.access(path, os.R_OK):
        return ok(subject, path)
    advice = _("Put it there, or correct ENTENTE_BREACHED_PASSWORDS: until then nobody can choose a password.")
    return fail(subject, _("cannot be read"), advice)


def history_of_the_code(root: Path) -> Check:
    """Whether processes that serve can read the repository's metadata: a flaw that reads files would give them out."""
    subject, folder = _("History of the code"), root / ".git"
    if not folder.exists():
        return ok(subject, _("not here"))
    if not os.access(folder, os.R_OK):
        return ok(subject, _("closed to this process"))
    if _is_here():
        return ok(subject, _("open, on this machine alone"))
    advice = _("Let another user own it, and run chmod -R go-rwx %(folder)s.") % {"folder": folder}
    return warn(subject, _("can be read by this process"), advice)


def _is_here() -> bool:
    """Whether the pages are for this machine alone."""
    return urlsplit(str(settings.BASE_URL)).hostname in HERE
