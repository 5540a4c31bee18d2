"""Messages and requests that chance changed: whatever passes both signatures says what its node said, to the letter."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from entente.core.canonical import canonical
from entente.federation.wire.faults import Rejected
from entente.federation.wire.http_signatures import signed_headers, verified_key
from entente.federation.wire.messages import Message, read_message, write_message
from entente.vault import sealing
from tests.drawn import drawn
from tests.other_node import envelope

URL: Final = "https://bc.entente.example/federation/v1/messages"
OWN: Final = "did:web:bc.entente.example"
NODES: Final = {f"did:web:{name}.entente.example": sealing.new_key() for name in ("ns", "mb")}
KEYS: Final = {
    f"{did}#{sealing.signing_key_identifier(sealing.signing_public(seed))}": sealing.signing_public(seed)
    for did, seed in NODES.items()
}
TOKENS: Final = (b'"', b"{", b"}", b"[", b",", b":", b"\\", b"\x00", b"1", b"null", b"true", b"\xff", b'"seq":2', b" ")


def _message(sender: str, number: int) -> bytes:
    seed = NODES[sender]
    message = Message(
        id=uuid.uuid4(), type="agreement.signed", sender=sender, recipient=OWN, thread=uuid.uuid4(), seq=number,
        body={"agreement": "0" * 8, "digest": "é" * number, "list": [1, {"a": None}]}, made_at=timezone.now(),
    )  # fmt: skip
    return write_message(message, seed=seed, kid=sealing.signing_key_identifier(sealing.signing_public(seed)))


SAID: Final = [(did, _message(did, number)) for did in NODES for number in (1, 2)]
CONTENTS: Final = {read_message(raw).content for _, raw in SAID}


def accepted(raw: bytes, headers: dict[str, str]) -> bytes | None:
    """What the door and the job would take, by the same functions and in their order; ``None`` where they refuse."""
    try:
        name = verified_key("POST", URL, headers, raw, key_of=KEYS.get)
        envelope = read_message(raw)
    except Rejected:  # nothing else may come out of it
        return None
    public = KEYS.get(envelope.kid)
    its_own = envelope.message.sender == name.partition("#")[0] and envelope.message.recipient == OWN
    return envelope.content if its_own and public is not None and envelope.is_signed_by(public) else None


def _signed(sender: str, raw: bytes) -> dict[str, str]:
    seed = NODES[sender]
    name = next(name for name in KEYS if name.startswith(f"{sender}#"))
    return signed_headers(
        "POST", URL, raw, seed=seed, key_name=name, now=timezone.now(), content_type="application/json"
    )


@st.composite
def _bytes_changed(draw: Any, raw: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 3))):
        at, until = sorted((draw(st.integers(0, len(raw))), draw(st.integers(0, len(raw)))))
        until = min(until, at + draw(st.integers(0, 40)))
        raw = raw[:at] + draw(st.sampled_from(TOKENS) | st.binary(max_size=4)) + raw[until:]
    return raw


@st.composite
def _members_changed(draw: Any, raw: bytes) -> bytes:
    """Members of two true messages in one, or one of them with another value."""
    content, other = envelope(raw), envelope(draw(st.sampled_from(SAID))[1])
    for name in draw(st.sets(st.sampled_from(sorted(content["message"])), max_size=4)):
        plain = st.none() | st.booleans() | st.integers(-2, 2**32) | st.text(max_size=8) | st.just({"a": []})
        content["message"][name] = draw(st.just(other["message"][name]) | plain)
    if draw(st.booleans()):
        content["jws"] = other["jws"]
    try:
        return canonical(content)
    except ValueError:
        return b"{}"


@drawn(300, release=10_000)
@given(data=st.data())
def test_no_generated_message_says_what_its_node_did_not(data: st.DataObject) -> None:
    sender, raw = data.draw(st.sampled_from(SAID))
    forged = data.draw(st.one_of(st.just(raw), _bytes_changed(raw), _members_changed(raw)))
    brought_by = data.draw(st.sampled_from(list(NODES)))  # whoever of the network brings it signs the request truly
    headers = _signed(brought_by, data.draw(st.sampled_from([forged, raw])))
    if data.draw(st.integers(0, 3)) == 0:
        name = data.draw(st.sampled_from(sorted(headers)))
        headers[name] = data.draw(st.text(st.characters(codec="ascii"), max_size=20) | st.just(headers[name][:-4]))

    content = accepted(forged, headers)

    assert content is None or content in CONTENTS
    if content is not None:
        assert (content, brought_by) == (read_message(raw).content, sender)


def test_what_was_not_changed_is_accepted() -> None:
    """Or the test above would hold of a door that takes nothing."""
    for sender, raw in SAID:
        assert accepted(raw, _signed(sender, raw)) in CONTENTS
