"""Typed readers of environment variables that fail at start with the name and the expected form."""

from __future__ import annotations

import base64
import os
import uuid
from collections.abc import Mapping
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from entente.config.key_files import credential_of, keys_of
from entente.core.silence import OF_CONNECTIONS, OF_REPLICA, REPLICA

_MISSING = object()


def _read(name: str, default: object, form: str) -> str | None:
    value, credential = os.environ.get(name, ""), credential_of(name)
    if value and credential:
        raise ImproperlyConfigured(
            f"{name} and the credential {credential.name} are both there: which one counts cannot be told. Keep one."
        )
    if credential:  # systemd guards it, and no other process sees it in an environment
        value = credential.read_text(encoding="utf-8").strip()
    if value:
        return value
    if default is _MISSING:
        raise ImproperlyConfigured(f"{name} is not set; expected {form}.")
    return None


def text(name: str, default: str | object = _MISSING) -> str:
    value = _read(name, default, "a text")
    return str(default) if value is None else value


def integer(
    name: str, default: int | object = _MISSING, *, at_least: int | None = None, at_most: int | None = None
) -> int:
    value = _read(name, default, "a whole number")
    try:
        number = int(str(default) if value is None else value)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be a whole number.") from error
    if at_least is not None and number < at_least:
        raise ImproperlyConfigured(f"{name} must be at least {at_least}.")
    if at_most is not None and number > at_most:
        raise ImproperlyConfigured(f"{name} must be at most {at_most}.")
    return number


def flag(name: str, default: bool) -> bool:
    value = _read(name, default, "true or false")
    if value is None:
        return default
    if value.lower() not in {"true", "false"}:
        raise ImproperlyConfigured(f"{name} must be true or false.")
    return value.lower() == "true"


def choice(name: str, default: str, *, among: str) -> str:
    value = text(name, default=default)
    if value not in among.split(","):
        raise ImproperlyConfigured(f"{name} must be one of {among.replace(',', ', ')}.")
    return value


def words(name: str, default: str = "", *, among: str = "") -> list[str]:
    value = _read(name, default, "names separated by commas")
    names = [word.strip() for word in (default if value is None else value).split(",") if word.strip()]
    if among and not set(names) <= set(among.split(",")):
        raise ImproperlyConfigured(f"{name} must be names among {among}, separated by commas.")
    return names


def identifier(name: str) -> uuid.UUID:
    value = _read(name, _MISSING, "a UUID")
    try:
        return uuid.UUID(str(value))
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be a UUID.") from error


def own_keys(name: str, *, file: str) -> tuple[bytes | None, tuple[bytes, ...]]:
    """As ``keys``; no key in a process that has no business with it."""
    ring = keys_of(name, file=file)
    return (ring[0], tuple(ring[1:])) if ring else (None, ())


def keys(name: str, *, file: str) -> tuple[bytes, tuple[bytes, ...]]:
    """32 bytes in base64, and older keys of the same kind, which open and verify only (``key_files``)."""
    current, before = own_keys(name, file=file)
    if current is None:
        raise ImproperlyConfigured(f"{name} is not set; expected 32 bytes in base64.")
    return current, before


def public_keys(name: str, *, default: str) -> tuple[bytes, ...]:
    """Public keys of 32 bytes in base64 or hexadecimal, separated by commas."""
    keys = []
    for value in words(name, default):
        try:
            key = bytes.fromhex(value) if len(value) == 64 else base64.b64decode(value, validate=True)
        except ValueError as error:
            raise ImproperlyConfigured(f"{name} must be public keys in base64 or hexadecimal.") from error
        if len(key) != 32:
            raise ImproperlyConfigured(f"{name} must be public keys of 32 bytes.")
        keys.append(key)
    return tuple(keys)


def database(name: str, *, options: Mapping[str, int] = OF_CONNECTIONS) -> dict[str, object]:
    """Django's settings from ``postgresql://user:password@host:port/name?host=/socket/folder``.

    Raises:
        ImproperlyConfigured: it is no such address, or asks for what is not read here (``sslmode``), which would be left undone.
    """
    url = urlsplit(text(name))
    if url.scheme not in {"postgresql", "postgres"} or not url.path.strip("/"):
        raise ImproperlyConfigured(f"{name} must look like postgresql://user:password@host:port/name.")
    query = parse_qs(url.query, keep_blank_values=True)
    if unknown := sorted(query.keys() - {"host", "port"}):
        raise ImproperlyConfigured(
            f"{name} reads host and port alone after the question mark, and not {', '.join(unknown)}."
            " Say it by a variable of libpq, such as PGSSLMODE=verify-full."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(url.path.lstrip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": query.get("host", [url.hostname or ""])[0],
        "PORT": query.get("port", [str(url.port or "")])[0],
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(options),
    }


def replica(name: str, default: str) -> dict[str, dict[str, object]]:
    """The standby from which pages are read, by its alias; nothing where none is named."""
    return {REPLICA: database(name, options=OF_REPLICA)} if text(name, default) else {}


def oidc_apps(prefix: str) -> list[dict[str, object]]:
    """The one OpenID Connect provider of the node, or none: ``_NAME``, ``_CLIENT_ID``, ``_SECRET``, ``_SERVER``."""
    client_id = text(f"{prefix}_CLIENT_ID", default="")
    if not client_id:
        return []
    return [
        {
            "provider_id": "oidc",
            "name": text(f"{prefix}_NAME", default="OpenID Connect"),
            "client_id": client_id,
            "secret": text(f"{prefix}_SECRET"),
            "settings": {"server_url": text(f"{prefix}_SERVER")},
        }
    ]


def mail_options(prefix: str) -> dict[str, object]:
    """Where an SMTP backend finds its server: ``_HOST``, ``_PORT``, ``_USER``, ``_PASSWORD``, ``_TLS``; nothing for another backend."""
    host = text(f"{prefix}_HOST", default="")
    if not host and not text(f"{prefix}_BACKEND", default="").endswith("smtp.EmailBackend"):
        return {}
    options = {
        "host": host or "localhost",
        "port": integer(f"{prefix}_PORT", default=587),
        "username": text(f"{prefix}_USER", default=""),
        "password": text(f"{prefix}_PASSWORD", default=""),
        "use_tls": flag(f"{prefix}_TLS", default=True),
        "timeout": integer(f"{prefix}_TIMEOUT", default=10, at_least=1, at_most=120),
    }
    return {"OPTIONS": options}
