"""A message between two nodes, and the receipt for it: canonical JSON, each signed by the node that wrote it.

The signature of the request that carries a message says who brought it; the one inside says who wrote it, and is kept as evidence.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from entente.core.canonical import canonical, read_strictly
from entente.federation.wire.did import is_node, key_name, split_key_name
from entente.federation.wire.faults import Rejected, WireFault
from entente.proof import jws

MOST_BYTES: Final = 2**20
MOST_DEPTH: Final = 20
VERSION: Final = "1"
MESSAGE: Final = "entente-message"
RECEIPT: Final = "entente-receipt"
APPLIED: Final = "applied"
REFUSED: Final = "refused"
UNSUPPORTED: Final = "unsupported"
OUTCOMES: Final = (APPLIED, REFUSED, UNSUPPORTED)
_TYPE = re.compile(r"[a-z]{1,40}\.[a-z_]{1,40}")
_FIELDS: Final = frozenset({"version", "id", "type", "from", "to", "thread", "seq", "in_reply_to", "body", "made_at"})
_RECEIPT_FIELDS: Final = frozenset({"version", "id", "digest", "from", "to", "outcome", "code", "at", "log_head"})
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Message:
    """What one node says to another.

    Attributes:
        sender, recipient: identifiers of the nodes.
        thread: whatever belongs to one matter, such as an agreement with all its versions.
        seq: its number among what the sender said to the recipient in the thread, from 1 on and without gaps.
        in_reply_to: the message that it answers.
    """

    id: uuid.UUID
    type: str
    sender: str
    recipient: str
    thread: uuid.UUID
    seq: int
    body: Mapping[str, Any]
    made_at: datetime
    in_reply_to: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message at the recipient. ``log_head``: of its audit trail, as it signs it."""

    id: uuid.UUID
    digest: str
    sender: str
    recipient: str
    outcome: str
    code: str
    at: datetime
    log_head: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message as it came: its content, signature, and the key that the signature names. Not verified."""

    message: Message
    content: bytes
    signature: str
    kid: str

    @property
    def digest(self) -> str:
        """SHA-256 of what was signed."""
        return hashlib.sha256(self.content).hexdigest()

    def is_signed_by(self, public: bytes) -> bool:
        """Whether a key (32 raw bytes) signed exactly this message."""
        return jws.is_signature(public, self.content, self.signature)


def write_message(message: Message, *, seed: bytes, kid: str) -> bytes:
    """The envelope as it is sent and kept."""
    content: dict[str, Any] = {
        "version": VERSION,
        "id": str(message.id),
        "type": message.type,
        "from": message.sender,
        "to": message.recipient,
        "thread": str(message.thread),
        "seq": message.seq,
        "in_reply_to": None if message.in_reply_to is None else str(message.in_reply_to),
        "body": message.body,
        "made_at": message.made_at.isoformat(),
    }
    return _sealed("message", content, MESSAGE, sender=message.sender, seed=seed, kid=kid)


def read_message(raw: bytes) -> Envelope:
    """The envelope of a message, its shape judged and nothing believed.

    Raises:
        Rejected: it is none, or not in the one form that its content has.
    """
    content, signature, kid = _opened(raw, "message", MESSAGE, _FIELDS)
    try:
        message = Message(
            id=uuid.UUID(content["id"]),
            type=_text(content["type"], _TYPE),
            sender=_node(content["from"]),
            recipient=_node(content["to"]),
            thread=uuid.UUID(content["thread"]),
            seq=_number(content["seq"]),
            body=_object(content["body"]),
            made_at=_moment(content["made_at"]),
            in_reply_to=None if content["in_reply_to"] is None else uuid.UUID(content["in_reply_to"]),
        )
    except (ValueError, TypeError, AttributeError):
        raise Rejected(WireFault.MALFORMED) from None
    _of_sender(message.sender, kid)
    return Envelope(message, canonical(content), signature, kid)


def write_receipt(receipt: Receipt, *, seed: bytes, kid: str) -> bytes:
    """The receipt as it is answered and kept."""
    content: dict[str, Any] = {
        "version": VERSION,
        "id": str(receipt.id),
        "digest": receipt.digest,
        "from": receipt.sender,
        "to": receipt.recipient,
        "outcome": receipt.outcome,
        "code": receipt.code,
        "at": receipt.at.isoformat(),
        "log_head": receipt.log_head,
    }
    return _sealed("receipt", content, RECEIPT, sender=receipt.sender, seed=seed, kid=kid)


def read_receipt(raw: bytes, *, publics: Mapping[str, bytes]) -> Receipt:
    """A receipt that one of these keys signed, by their kid.

    Raises:
        Rejected: it is none, or none of them did.
    """
    content, signature, kid = _opened(raw, "receipt", RECEIPT, _RECEIPT_FIELDS)
    try:
        receipt = Receipt(
            id=uuid.UUID(content["id"]),
            digest=_text(content["digest"], re.compile(r"[0-9a-f]{64}")),
            sender=_node(content["from"]),
            recipient=_node(content["to"]),
            outcome=content["outcome"] if content["outcome"] in OUTCOMES else _refuse(),
            code=_text(content["code"], re.compile(r"[a-z_.0-9]{0,80}")),
            at=_moment(content["at"]),
            log_head=None if content["log_head"] is None else _object(content["log_head"]),
        )
    except (ValueError, TypeError, AttributeError):
        raise Rejected(WireFault.MALFORMED) from None
    _of_sender(receipt.sender, kid)
    public = publics.get(split_key_name(kid)[1])
    if public is None:
        raise Rejected(WireFault.UNKNOWN_KEY)
    if not jws.is_signature(public, canonical(content), signature):
        raise Rejected(WireFault.UNSIGNED)
    return receipt


def read_limited(raw: bytes, *, most_bytes: int = MOST_BYTES, most_depth: int = MOST_DEPTH) -> Any:
    """JSON of another node: not too large, not too deep, read by every reader alike.

    Raises:
        Rejected: TOO_LARGE, TOO_DEEP, MALFORMED.
    """
    if len(raw) > most_bytes:
        raise Rejected(WireFault.TOO_LARGE)
    if _NUL.search(raw):
        raise Rejected(WireFault.MALFORMED)  # no database stores it
    depth = 0
    for token in _TOKENS.finditer(raw):
        sign = token.group()[:1]
        depth += (sign in b"[{") - (sign in b"]}")
        if depth > most_depth:
            raise Rejected(WireFault.TOO_DEEP)
    try:
        return read_strictly(raw)
    except ValueError:
        raise Rejected(WireFault.MALFORMED) from None


def _sealed(name: str, content: Mapping[str, Any], kind: str, *, sender: str, seed: bytes, kid: str) -> bytes:
    signature = jws.sign_detached(seed, canonical(content), {"typ": kind, "kid": key_name(sender, kid)})
    return canonical({name: content, "jws": signature})


def _opened(raw: bytes, name: str, kind: str, fields: frozenset[str]) -> tuple[dict[str, Any], str, str]:
    envelope = read_limited(raw)
    if not isinstance(envelope, dict) or set(envelope) != {name, "jws"}:
        raise Rejected(WireFault.MALFORMED)
    content, signature = envelope[name], envelope["jws"]
    if not isinstance(content, dict) or not isinstance(signature, str):
        raise Rejected(WireFault.MALFORMED)
    if content.get("version") != VERSION:
        raise Rejected(WireFault.VERSION)
    if set(content) != fields or not _is_canonical(envelope, raw):
        raise Rejected(WireFault.MALFORMED)
    header = jws.header_of(signature)
    if header is None or set(header) != {"typ", "kid", "alg"} or header["typ"] != kind:
        raise Rejected(WireFault.UNSIGNED)
    if not isinstance(header["kid"], str):
        raise Rejected(WireFault.MALFORMED)
    return content, signature, header["kid"]


def _is_canonical(envelope: Mapping[str, Any], raw: bytes) -> bool:
    try:
        return canonical(envelope) == raw
    except ValueError:  # half of a surrogate pair
        return False


def _of_sender(sender: str, kid: str) -> None:
    if split_key_name(kid)[0] != sender:
        raise Rejected(WireFault.NOT_THE_SENDER)


def _node(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 255 or not is_node(value):
        raise ValueError("no node")
    return value


def _text(value: Any, form: re.Pattern[str]) -> str:
    if not isinstance(value, str) or form.fullmatch(value) is None:
        raise ValueError("not in its form")
    return value


def _number(value: Any) -> int:
    if type(value) is not int or not 1 <= value < 2**31:
        raise ValueError("no number of a thread")
    return value


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("no object")
    return value


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment


def _refuse() -> str:
    raise ValueError("no outcome")
