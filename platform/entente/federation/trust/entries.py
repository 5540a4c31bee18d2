"""What the trust list says of one node: a file of its own, in the one form that its bytes can have."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from urllib.parse import urlsplit

from entente.core.canonical import canonical
from entente.federation.wire.did import did_of, is_node
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import read_limited
from entente.proof.key_history import KnownKey
from entente.proof.keys import KEY_BYTES

TYPE: Final = "entente-node"
VERSION: Final = 1
ACTIVE: Final = "active"
STANDINGS: Final = (ACTIVE, "suspended", "left")
MOST_NAME: Final = 200
_CODE = re.compile(r"[a-zA-Z0-9_-]{1,30}")


@dataclass(frozen=True, slots=True)
class ListedOrganizationKey:
    """A key of an organization: it signs by one half of it, and others seal to it by the other. No private one is here."""

    kid: uuid.UUID
    number: int
    signing: bytes  # Ed25519
    sealing: bytes  # X25519
    retired: datetime | None = None
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class ListedOrganization:
    """An organization whose home the node is."""

    id: uuid.UUID
    kind: str
    name_en: str
    name_fr: str
    jurisdiction: str
    keys: tuple[ListedOrganizationKey, ...]


@dataclass(frozen=True, slots=True)
class NodeEntry:
    """A node as the stewards of the network list it, or as it asks to be listed."""

    id: uuid.UUID
    name: str
    address: str
    keys: tuple[KnownKey, ...]
    organizations: tuple[ListedOrganization, ...]
    since: date
    standing: str = ACTIVE

    @property
    def did(self) -> str:
        """Its identifier, which follows from its address."""
        return did_of(self.address)

    @property
    def file_name(self) -> str:
        """Under which it stands in the list."""
        return f"{self.id}.json"

    def with_standing(self, standing: str) -> NodeEntry:
        """The same node, otherwise active, suspended or gone."""
        return replace(self, standing=standing)


def write_entry(entry: NodeEntry) -> bytes:
    """The bytes whose hash stewards sign."""
    return canonical(_content(entry))


def fingerprint(raw: bytes) -> str:
    """What two people compare by voice: the beginning of a SHA-256 in groups of four.

    >>> fingerprint(b"")
    'e3b0 c442 98fc 1c14 9afb f4c8 996f b924'
    """
    digits = hashlib.sha256(raw).hexdigest()[:32]
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def read_entry(raw: bytes) -> NodeEntry:
    """What such a file says.

    Raises:
        Rejected: MALFORMED: it says something else, or in another form than ``write_entry`` has.
    """
    return entry_of(read_limited(raw), raw=raw)


def entry_of(content: Any, *, raw: bytes | None = None) -> NodeEntry:
    """The entry that plain values of JSON describe. Raises as ``read_entry``."""
    try:
        entry = NodeEntry(
            id=uuid.UUID(content["id"]),
            name=_name(content["name"]),
            address=_address(content["address"]),
            keys=tuple(_key(key) for key in content["keys"]),
            organizations=tuple(_organization(organization) for organization in content["organizations"]),
            since=date.fromisoformat(content["since"]),
            standing=content["standing"] if content["standing"] in STANDINGS else "",
        )
        is_whole = entry.standing and entry.keys and is_node(entry.did) and _are_different(entry)
        if not is_whole or _content(entry) != content or (raw is not None and write_entry(entry) != raw):
            raise ValueError("in another form")
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Rejected(WireFault.MALFORMED) from None
    return entry


def _are_different(entry: NodeEntry) -> bool:
    organizations = [organization.id for organization in entry.organizations]
    kids = [key.kid for organization in entry.organizations for key in organization.keys]
    numbers = [(organization.id, key.number) for organization in entry.organizations for key in organization.keys]
    lists: tuple[list[Any], ...] = (organizations, kids, numbers, [key.kid for key in entry.keys])
    return all(len(set(values)) == len(values) for values in lists)


def _content(entry: NodeEntry) -> dict[str, Any]:
    return {
        "type": TYPE,
        "version": VERSION,
        "id": str(entry.id),
        "did": entry.did,
        "name": entry.name,
        "address": entry.address,
        "standing": entry.standing,
        "since": entry.since.isoformat(),
        "keys": [
            {
                "kid": key.kid,
                "public": key.public.hex(),
                "since": _written(key.since),
                "until": _written(key.until),
                "revoked": _written(key.revoked),
            }
            for key in entry.keys
        ],
        "organizations": [_organization_content(organization) for organization in entry.organizations],
    }


def _organization_content(organization: ListedOrganization) -> dict[str, Any]:
    return {
        "id": str(organization.id),
        "kind": organization.kind,
        "name_en": organization.name_en,
        "name_fr": organization.name_fr,
        "jurisdiction": organization.jurisdiction,
        "keys": [
            {
                "kid": str(key.kid),
                "number": key.number,
                "signing": key.signing.hex(),
                "sealing": key.sealing.hex(),
                "retired": _written(key.retired),
                "revoked": _written(key.revoked),
            }
            for key in organization.keys
        ],
    }


def _organization(content: Mapping[str, Any]) -> ListedOrganization:
    keys = tuple(
        ListedOrganizationKey(
            kid=uuid.UUID(key["kid"]),
            number=_number(key["number"]),
            signing=_public(key["signing"]),
            sealing=_public(key["sealing"]),
            retired=_moment(key["retired"]),
            revoked=_moment(key["revoked"]),
        )
        for key in content["keys"]
    )
    return ListedOrganization(
        id=uuid.UUID(content["id"]),
        kind=_code(content["kind"]),
        name_en=_name(content["name_en"]),
        name_fr=_name(content["name_fr"]),
        jurisdiction=_code(content["jurisdiction"]),
        keys=keys,
    )


def _key(content: Mapping[str, Any]) -> KnownKey:
    return KnownKey(
        _public(content["public"]),
        since=_moment(content["since"]),
        until=_moment(content["until"]),
        revoked=_moment(content["revoked"]),
    )


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _moment(value: str | None) -> datetime | None:
    if value is None:
        return None
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment


def _public(value: str) -> bytes:
    public = bytes.fromhex(value)
    if len(public) != KEY_BYTES:
        raise ValueError("no key")
    return public


def _number(value: Any) -> int:
    if type(value) is not int or not 1 <= value < 2**15:
        raise ValueError("no number of a key")
    return value


def _name(value: Any) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= MOST_NAME or not value.isprintable():
        raise ValueError("no name")
    return value


def _code(value: Any) -> str:
    if not isinstance(value, str) or _CODE.fullmatch(value) is None:
        raise ValueError("no code")
    return value


def _address(value: Any) -> str:
    parts = urlsplit(value)
    is_local = (parts.hostname or "").endswith("localhost")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_local):
        raise ValueError("not encrypted")
    if len(value) > MOST_NAME or value != f"{parts.scheme}://{parts.netloc}" or "@" in value or value != value.lower():
        raise ValueError("no base address")
    return str(value)
