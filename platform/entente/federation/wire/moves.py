"""What two nodes sign when an organization moves from one to the other: the new one asks for it, the old one says what goes over."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from entente.core.canonical import canonical
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import MOST_BYTES, read_limited
from entente.federation.wire.signed_texts import KeyOf, moment_of, read_text, write_text
from entente.proof import jws
from entente.proof.keys import KEY_BYTES

REQUEST: Final = "entente-move-request"
STATEMENT: Final = "entente-move"
BY_ORGANIZATION: Final = "entente-move-by-organization"
INFO: Final = b"entente move of an organization"
_REQUEST_FIELDS: Final = frozenset({"organization", "kid", "number", "signing", "sealing", "made_at"})
_STATEMENT_FIELDS: Final = frozenset({"move", "organization", "kid", "agreements", "people", "counts", "made_at"})


@dataclass(frozen=True, slots=True)
class MoveRequest:
    """A node asks for an organization, with the public halves of the keys that it made for it."""

    sender: str
    organization: uuid.UUID
    kid: uuid.UUID
    number: int
    signing: bytes
    sealing: bytes
    made_at: datetime


@dataclass(frozen=True, slots=True)
class MovedPerson:
    """Somebody to invite anew."""

    email: str
    name: str
    language: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveStatement:
    """What goes over, as the old node signs it and the organization's key that it still holds.

    Attributes:
        kid: the key that the new node made; what is said is sealed to it.
        agreements: digest of what each version says, by its identifier; nothing else is taken over.
        counts: of what does not go over, by its name.
    """

    id: uuid.UUID
    sender: str
    organization: uuid.UUID
    kid: uuid.UUID
    agreements: Mapping[str, str]
    people: tuple[MovedPerson, ...]
    counts: Mapping[str, int]
    made_at: datetime


def write_request(request: MoveRequest, *, to: str, seed: bytes, kid: str) -> str:
    """The file that goes to the operator of the node where the organization lives; ``seed`` and ``kid`` are of the node."""
    content = {
        "organization": str(request.organization),
        "kid": str(request.kid),
        "number": request.number,
        "signing": request.signing.hex(),
        "sealing": request.sealing.hex(),
        "made_at": request.made_at.isoformat(),
    }
    return write_text(content, kind=REQUEST, sender=request.sender, to=to, seed=seed, kid=kid)


def read_request(text: str, *, to: str, key_of: KeyOf) -> MoveRequest:
    """Such a file, as another node signed it. Raises as ``read_text``."""
    return read_text(text.strip(), kind=REQUEST, fields=_REQUEST_FIELDS, to=to, key_of=key_of, content_of=_request)


def write_statement(
    statement: MoveStatement, *, to: str, seed: bytes, kid: str, organization_seed: bytes, organization_kid: str
) -> bytes:
    """What is sealed to the new node: signed by the old node, and by the key of the organization that it gives up."""
    content = {
        "move": str(statement.id),
        "organization": str(statement.organization),
        "kid": str(statement.kid),
        "agreements": dict(statement.agreements),
        "people": [
            {"email": person.email, "name": person.name, "language": person.language, "roles": list(person.roles)}
            for person in statement.people
        ],
        "counts": dict(statement.counts),
        "made_at": statement.made_at.isoformat(),
    }
    text = write_text(content, kind=STATEMENT, sender=statement.sender, to=to, seed=seed, kid=kid)
    header = {"typ": BY_ORGANIZATION, "kid": organization_kid}
    return canonical({"node": text, "organization": jws.sign_detached(organization_seed, text.encode(), header)})


def read_statement(raw: bytes, *, to: str, key_of: KeyOf, organization_keys: Mapping[str, bytes]) -> MoveStatement:
    """What was sealed to this node, once both signatures verify.

    Args:
        organization_keys: those of the organization that count, by kid, as the trust list names them.

    Raises:
        Rejected: as ``read_text``; UNSIGNED, UNKNOWN_KEY: the organization's key did not sign it.
    """
    content = read_limited(raw)
    if not isinstance(content, dict) or set(content) != {"node", "organization"}:
        raise Rejected(WireFault.MALFORMED)
    text, signature = content["node"], content["organization"]
    statement = read_text(
        text,
        kind=STATEMENT,
        fields=_STATEMENT_FIELDS,
        to=to,
        key_of=key_of,
        content_of=_statement,
        most=MOST_BYTES,
    )
    header = jws.header_of(signature) if isinstance(signature, str) else None
    if header is None or header.get("typ") != BY_ORGANIZATION:
        raise Rejected(WireFault.UNSIGNED)
    public = organization_keys.get(str(header.get("kid")))
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not jws.is_signature(public, text.encode(), signature):
        raise Rejected(WireFault.UNSIGNED)
    return statement


def _request(content: Mapping[str, Any]) -> MoveRequest:
    number = content["number"]
    if type(number) is not int or not 1 < number < 2**15:
        raise ValueError("no number of a further key")
    return MoveRequest(
        sender=content["from"],
        organization=uuid.UUID(content["organization"]),
        kid=uuid.UUID(content["kid"]),
        number=number,
        signing=_public(content["signing"]),
        sealing=_public(content["sealing"]),
        made_at=moment_of(content["made_at"]),
    )


def _statement(content: Mapping[str, Any]) -> MoveStatement:
    return MoveStatement(
        id=uuid.UUID(content["move"]),
        sender=content["from"],
        organization=uuid.UUID(content["organization"]),
        kid=uuid.UUID(content["kid"]),
        agreements={str(uuid.UUID(key)): _word(value) for key, value in content["agreements"].items()},
        people=tuple(
            MovedPerson(
                _word(person["email"]),
                _word(person["name"]),
                _word(person["language"]),
                tuple(_word(role) for role in person["roles"]),
            )
            for person in content["people"]
        ),
        counts={_word(name): int(count) for name, count in content["counts"].items()},
        made_at=moment_of(content["made_at"]),
    )


def _public(value: Any) -> bytes:
    public = bytes.fromhex(value)
    if len(public) != KEY_BYTES:
        raise ValueError("no key")
    return public


def _word(value: Any) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= 300 or not value.isprintable():
        raise ValueError("no word")
    return value
