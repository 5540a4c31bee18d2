"""Kinds of messages that nobody may take for a node's word: what each looks like, and the code by which it is refused."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final
from unittest import mock

from django.utils import timezone

from entente.core.canonical import canonical
from entente.federation.wire import http_signatures
from entente.proof import jws
from entente.vault import sealing
from tests.other_node import PATH, OtherNode, changed, envelope


@dataclass(frozen=True)
class Forged:
    """What is brought, with its headers, and the code that answers it (without ``federation.``)."""

    raw: bytes
    headers: dict[str, str] | None
    fault: str

    @property
    def code(self) -> str:
        return f"federation.{self.fault}"


type Forgery = Callable[[OtherNode, OtherNode, bytes], Forged]
"""Given the honest node, the one that lies, and a message that the honest one would send."""


def _own(node: OtherNode, raw: bytes, fault: str) -> Forged:
    """The node itself brings it."""
    return Forged(raw, node.headers("POST", PATH, raw), fault)


def _headers_with(node: OtherNode, raw: bytes, **constants: Any) -> dict[str, str]:
    """As the node would sign if these constants of the protocol were others."""
    with mock.patch.multiple(http_signatures, **constants):
        return node.headers("POST", PATH, raw)


def _without_nonce(node: OtherNode, raw: bytes) -> dict[str, str]:
    with mock.patch.object(http_signatures.secrets, "token_urlsafe", return_value=""):
        return node.headers("POST", PATH, raw)


def _signed_as(node: OtherNode, raw: bytes, header: dict[str, Any], *, seed: bytes | None = None) -> bytes:
    """The same message under a signature with another header."""
    content = envelope(raw)["message"]
    whole = {"typ": "entente-message", "kid": f"{node.did}#{node.kid}", **header}
    return canonical({"message": content, "jws": jws.sign_detached(seed or node.seed, canonical(content), whole)})


def _key(node: OtherNode, fault: str, raw: bytes, **ends: Any) -> Forged:
    """Inside signed by another key of the node, which has ended or was revoked; the request by the one that counts."""
    from entente.federation.models import Peer, PeerKey

    seed = sealing.new_key()
    public = sealing.signing_public(seed)
    kid = sealing.signing_key_identifier(public)
    PeerKey.objects.create(peer=Peer.objects.get(did=node.did), kid=kid, public_key=public, **ends)
    return _own(node, _signed_as(node, raw, {"kid": f"{node.did}#{kid}"}, seed=seed), fault)


def _reordered(raw: bytes) -> bytes:
    """The same members in another order."""
    content = envelope(raw)
    message = dict(reversed(content["message"].items()))
    return json.dumps({"jws": content["jws"], "message": message}, separators=(",", ":")).encode()


def _without(raw: bytes, name: str) -> bytes:
    content = envelope(raw)
    del content["message"][name]
    return canonical(content)


class _Undigested(http_signatures.HTTPMessageSigner):
    """Signs the head of a request, and leaves its body to whoever passes it on."""

    def sign(self, message: Any, **values: Any) -> None:
        super().sign(message, **{**values, "body": None})


FORGERIES: Final[dict[str, Forgery]] = {
    "no signature of the request": lambda o, x, raw: Forged(raw, {"Content-Type": "application/json"}, "unsigned"),
    "another body than was signed": lambda o, x, raw: Forged(raw + b" ", o.headers("POST", PATH, raw), "unsigned"),
    "too old": lambda o, x, raw: Forged(
        raw, o.headers("POST", PATH, raw, at=timezone.now() - timedelta(minutes=4)), "clock"
    ),
    "from the future": lambda o, x, raw: Forged(
        raw, o.headers("POST", PATH, raw, at=timezone.now() + timedelta(minutes=2)), "clock"
    ),
    "for another address": lambda o, x, raw: Forged(raw, o.headers("POST", "/federation/v1/other", raw), "unsigned"),
    "by another method": lambda o, x, raw: Forged(raw, o.headers("PUT", PATH, raw), "unsigned"),
    "by a key that nobody has": lambda o, x, raw: Forged(
        raw, o.headers("POST", PATH, raw, seed=sealing.new_key()), "unsigned"
    ),
    "in the name of a key of another": lambda o, x, raw: Forged(
        raw, x.headers("POST", PATH, raw, key_name=f"{o.did}#{o.kid}"), "unsigned"
    ),
    "without its digest": lambda o, x, raw: Forged(
        raw,
        {name: value for name, value in o.headers("POST", PATH, raw).items() if name != "Content-Digest"},
        "unsigned",
    ),
    "as another type": lambda o, x, raw: Forged(
        raw, {**o.headers("POST", PATH, raw), "Content-Type": "text/plain"}, "unsigned"
    ),
    "brought by another node": lambda o, x, raw: Forged(raw, x.headers("POST", PATH, raw), "not_the_sender"),
    "signed inside by another": lambda o, x, raw: _own(
        o, o.written(o.message("test.ping", {}), seed=x.seed), "unsigned"
    ),
    "changed inside": lambda o, x, raw: _own(o, changed(raw, type="test.pong"), "unsigned"),
    "in the name of another": lambda o, x, raw: _own(
        o, o.written(o.message("test.ping", {}, sender=x.did)), "not_the_sender"
    ),
    "for another node": lambda o, x, raw: _own(
        o, o.written(o.message("test.ping", {}, recipient=x.did)), "wrong_audience"
    ),
    "another version": lambda o, x, raw: _own(o, changed(raw, version="0"), "version"),
    "one member more": lambda o, x, raw: _own(o, changed(raw, extra=1), "malformed"),
    "no number": lambda o, x, raw: _own(o, changed(raw, seq=0), "malformed"),
    "a number as text": lambda o, x, raw: _own(o, changed(raw, seq="1"), "malformed"),
    "true as a number": lambda o, x, raw: _own(o, changed(raw, seq=True), "malformed"),
    "no time zone": lambda o, x, raw: _own(o, changed(raw, made_at="2026-01-01T00:00:00"), "malformed"),
    "spaces": lambda o, x, raw: _own(o, json.dumps(envelope(raw)).encode(), "malformed"),
    "a list": lambda o, x, raw: _own(o, b"[]", "malformed"),
    "no JSON": lambda o, x, raw: _own(o, b"{", "malformed"),
    "HTML": lambda o, x, raw: _own(o, b"<html></html>", "malformed"),
    "a key twice": lambda o, x, raw: _own(o, raw[:-1] + b',"jws":"x"}', "malformed"),
    "NaN": lambda o, x, raw: _own(o, raw.replace(b'"seq":1', b'"seq":NaN'), "malformed"),
    "half a character": lambda o, x, raw: _own(o, raw.replace(b'"body":{}', b'"body":{"a":"\\ud800"}'), "malformed"),
    "a NUL": lambda o, x, raw: _own(o, o.written(o.message("test.ping", {"a": "b\x00"})), "malformed"),
    "no UTF-8": lambda o, x, raw: _own(o, raw.replace(b'"body":{}', b'"body":{"a":"\xff"}'), "malformed"),
    "too deep": lambda o, x, raw: _own(
        o, raw.replace(b'"body":{}', b'"body":' + b'{"a":' * 30 + b"1" + b"}" * 30), "too_deep"
    ),
    "as deep as a parser falls": lambda o, x, raw: _own(o, b"[" * 100_000, "too_deep"),
    "too large": lambda o, x, raw: _own(
        o, raw.replace(b'"body":{}', b'"body":{"a":"' + b"x" * 2**20 + b'"}'), "too_large"
    ),
    "a signature of nothing": lambda o, x, raw: _own(o, canonical({**envelope(raw), "jws": ""}), "unsigned"),
    "no algorithm": lambda o, x, raw: _own(o, canonical({**envelope(raw), "jws": "eyJhbGciOiJub25lIn0.."}), "unsigned"),
    "a receipt": lambda o, x, raw: _own(o, raw.replace(b'"message":', b'"receipt":'), "malformed"),
    "a node that is a path": lambda o, x, raw: _own(
        o, changed(raw, **{"from": "did:web:a.example%2F..%2Fadmin"}), "malformed"
    ),
    "by a key that was revoked": lambda o, x, raw: _key(o, "key_ended", raw, revoked_at=timezone.now()),
    "by a key that ended before it was written": lambda o, x, raw: _key(
        o, "key_ended", raw, until=timezone.now() - timedelta(days=1)
    ),
    "by a key that does not begin yet": lambda o, x, raw: _key(
        o, "key_ended", raw, since=timezone.now() + timedelta(days=1)
    ),
    "inside by a key that no list names": lambda o, x, raw: _own(
        o, _signed_as(o, raw, {"kid": f"{o.did}#nobody"}), "unknown_key"
    ),
    "inside by a key of another node": lambda o, x, raw: _own(
        o, _signed_as(o, raw, {"kid": f"{x.did}#{x.kid}"}, seed=x.seed), "not_the_sender"
    ),
    "without a version": lambda o, x, raw: _own(o, _without(raw, "version"), "version"),
    "a request that lives for an hour": lambda o, x, raw: Forged(
        raw, _headers_with(o, raw, LIVES=timedelta(hours=1)), "unsigned"
    ),
    "a request of another protocol": lambda o, x, raw: Forged(
        raw, _headers_with(o, raw, TAG="entente-fed-0"), "unsigned"
    ),
    "a request that does not sign its address": lambda o, x, raw: Forged(
        raw, _headers_with(o, raw, COMPONENTS=("@method",)), "unsigned"
    ),
    "a request that does not sign its body": lambda o, x, raw: Forged(
        raw, _headers_with(o, raw, HTTPMessageSigner=_Undigested), "unsigned"
    ),
    "a request that names nothing of its own": lambda o, x, raw: Forged(raw, _without_nonce(o, raw), "unsigned"),
    "the signature of a question": lambda o, x, raw: Forged(
        raw, {**o.headers("GET", PATH), "Content-Type": "application/json"}, "unsigned"
    ),
    "a signature without what it covers": lambda o, x, raw: Forged(
        raw, {n: v for n, v in o.headers("POST", PATH, raw).items() if n != "Signature-Input"}, "unsigned"
    ),
    "the type of an agreement's signature": lambda o, x, raw: _own(
        o, _signed_as(o, raw, {"typ": "entente-agreement"}), "unsigned"
    ),
    "a header more inside": lambda o, x, raw: _own(o, _signed_as(o, raw, {"crit": ["exp"], "exp": 1}), "unsigned"),
    "members in another order": lambda o, x, raw: _own(o, _reordered(raw), "malformed"),
    "a mark of the byte order": lambda o, x, raw: _own(o, b"\xef\xbb\xbf" + raw, "malformed"),
    "compressed": lambda o, x, raw: _own(o, gzip.compress(raw), "malformed"),
    "a fraction as a number": lambda o, x, raw: _own(o, raw.replace(b'"seq":1', b'"seq":1.0'), "malformed"),
    "a number beyond all": lambda o, x, raw: _own(o, changed(raw, seq=2**31), "malformed"),
    "a body that is a list": lambda o, x, raw: _own(o, changed(raw, body=[]), "malformed"),
    "a kind that is a path": lambda o, x, raw: _own(o, changed(raw, type="../admin"), "malformed"),
    "an identifier that is none": lambda o, x, raw: _own(o, changed(raw, id="1"), "malformed"),
    "half of it": lambda o, x, raw: _own(o, raw[: len(raw) // 2], "malformed"),
}
