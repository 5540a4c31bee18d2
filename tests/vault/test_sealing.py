"""Keys, signatures, and the segments of a sealed object: what was changed in any way does not open."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entente.core.errors import Failed
from entente.vault import sealing
from entente.vault.sealing import HEADER_BYTES, SEALED_SEGMENT_BYTES, SEGMENT_BYTES, SegmentOpener, SegmentSealer

OBJECT_ID = uuid.UUID("01900000-0000-7000-8000-0000000000aa")
OTHER_ID = uuid.UUID("01900000-0000-7000-8000-0000000000bb")
KEY = bytes(range(32))


def sealed_object(content: bytes, *, piece: int = 300_000) -> bytes:
    sealer = SegmentSealer(KEY, OBJECT_ID)
    segments = [
        segment for start in range(0, len(content), piece) for segment in sealer.update(content[start : start + piece])
    ]
    return b"".join([sealer.header, *segments, sealer.finish()])


def opened(sealed: bytes, *, key: bytes = KEY, object_id: uuid.UUID = OBJECT_ID) -> bytes:
    opener = SegmentOpener(key, object_id, header=sealed[:HEADER_BYTES], sealed_bytes=len(sealed))
    clear = []
    for index in reversed(range(opener.segments)):
        start, length = opener.span(index, index)
        clear.append(opener.open(index, sealed[start : start + length]))
    return b"".join(reversed(clear))


def content(size: int) -> bytes:
    return bytes(number % 251 for number in range(1000)) * (size // 1000) + b"x" * (size % 1000)


SIZES = [0, 1, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 2 * SEGMENT_BYTES]


@pytest.mark.parametrize("size", SIZES)
def test_segments_of_every_size_open_to_what_was_sealed(size):
    sealed = sealed_object(content(size))

    assert opened(sealed) == content(size)
    assert len(sealed) == sealing.sealed_size(size)


@given(st.lists(st.binary(max_size=5), max_size=20))
def test_segments_do_not_depend_on_the_pieces_written(pieces):
    sealer = SegmentSealer(KEY, OBJECT_ID)

    body = [segment for piece in pieces for segment in sealer.update(piece)]

    assert opened(b"".join([sealer.header, *body, sealer.finish()])) == b"".join(pieces)


def test_span_covers_neighbouring_segments():
    sealed = sealed_object(content(2 * SEGMENT_BYTES + 5))
    opener = SegmentOpener(KEY, OBJECT_ID, header=sealed[:HEADER_BYTES], sealed_bytes=len(sealed))

    assert opener.span(0, 2) == (HEADER_BYTES, len(sealed) - HEADER_BYTES)
    assert opener.span(1, 1) == (HEADER_BYTES + SEALED_SEGMENT_BYTES, SEALED_SEGMENT_BYTES)


def _flip(sealed: bytes, position: int) -> bytes:
    return sealed[:position] + bytes([sealed[position] ^ 1]) + sealed[position + 1 :]


def _segments(sealed: bytes) -> list[bytes]:
    body = sealed[HEADER_BYTES:]
    return [body[start : start + SEALED_SEGMENT_BYTES] for start in range(0, len(body), SEALED_SEGMENT_BYTES)]


def _with_segments(sealed: bytes, *order: int) -> bytes:
    return sealed[:HEADER_BYTES] + b"".join(_segments(sealed)[index] for index in order)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda sealed: sealed[:-1], id="cut by one byte"),
        pytest.param(lambda sealed: sealed[: HEADER_BYTES + SEALED_SEGMENT_BYTES], id="cut at a segment's end"),
        pytest.param(lambda sealed: sealed[: HEADER_BYTES + SEALED_SEGMENT_BYTES + 9], id="cut inside a tag"),
        pytest.param(lambda sealed: sealed[:HEADER_BYTES], id="header only"),
        pytest.param(lambda sealed: sealed[:10], id="half a header"),
        pytest.param(lambda sealed: b"", id="nothing"),
        pytest.param(lambda sealed: sealed + b"\0", id="one byte more"),
        pytest.param(lambda sealed: _with_segments(sealed, 1, 0, 2), id="two segments exchanged"),
        pytest.param(lambda sealed: _with_segments(sealed, 0, 0, 1, 2), id="a segment repeated"),
        pytest.param(lambda sealed: _with_segments(sealed, 0, 2), id="a segment left out"),
        pytest.param(lambda sealed: _with_segments(sealed, 0, 1), id="the last one left out"),
        pytest.param(lambda sealed: _with_segments(sealed, 0, 1, 2, 2), id="the last one repeated"),
        pytest.param(lambda sealed: _flip(sealed, 0), id="bit of the magic"),
        pytest.param(lambda sealed: _flip(sealed, 4), id="bit of the version"),
        pytest.param(lambda sealed: _flip(sealed, 5), id="bit of the nonce"),
        pytest.param(lambda sealed: _flip(sealed, HEADER_BYTES - 1), id="bit of the identifier"),
        pytest.param(lambda sealed: _flip(sealed, HEADER_BYTES + 70), id="bit of the first segment"),
        pytest.param(lambda sealed: _flip(sealed, len(sealed) - 1), id="bit of the last tag"),
    ],
)
def test_segments_changed_in_any_way_are_refused(change):
    sealed = sealed_object(content(2 * SEGMENT_BYTES + 5))

    with pytest.raises(Failed) as failure:
        opened(change(sealed))

    assert failure.value.code_given == "vault.tampered"
    assert not failure.value.transient


@pytest.mark.parametrize("other", [{"key": bytes(32)}, {"object_id": OTHER_ID}])
def test_segments_under_another_key_or_name_are_refused(other):
    with pytest.raises(Failed, match=r"vault\.tampered"):
        opened(sealed_object(b"Maple Test Clinic"), **other)


def test_segments_of_the_same_content_never_look_alike():
    first, second = sealed_object(bytes(100)), sealed_object(bytes(100))

    assert first != second
    assert len(set(_segments(sealed_object(bytes(2 * SEGMENT_BYTES))))) == 2


def test_seal_to_opens_with_the_private_key_and_the_same_info_only():
    private, public = sealing.new_key_pair()
    other, _ = sealing.new_key_pair()
    sealed = sealing.seal_to(public, KEY, b"object 1")

    assert sealing.open_with(private, sealed, b"object 1") == KEY
    for key, message, info in [
        (other, sealed, b"object 1"),
        (private, sealed, b"object 2"),
        (private, _flip(sealed, 40), b"object 1"),
        (private, b"", b"object 1"),
    ]:
        with pytest.raises(Failed, match=r"vault\.tampered"):
            sealing.open_with(key, message, info)


def test_unwrap_needs_the_same_key_and_context():
    wrapped = sealing.wrap(KEY, b"a private key", b"organization 1")

    assert sealing.unwrap(KEY, wrapped, b"organization 1") == b"a private key"
    for key, message, context in [
        (bytes(32), wrapped, b"organization 1"),
        (KEY, wrapped, b"organization 2"),
        (KEY, _flip(wrapped, 0), b"organization 1"),
        (KEY, wrapped[:20], b"organization 1"),
        (KEY, b"", b"organization 1"),
    ]:
        with pytest.raises(Failed, match=r"vault\.tampered"):
            sealing.unwrap(key, message, context)


def test_signature_meets_the_published_example():
    """RFC 8032, section 7.1, test 2."""
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )

    assert sealing.signing_public(seed) == public
    assert sealing.sign(seed, b"\x72") == signature
    assert sealing.verify(public, b"\x72", signature)


@pytest.mark.parametrize(
    ("public", "message", "signature"),
    [
        (sealing.signing_public(KEY), b"other", sealing.sign(KEY, b"message")),
        (sealing.signing_public(bytes(32)), b"message", sealing.sign(KEY, b"message")),
        (sealing.signing_public(KEY), b"message", b"short"),
        (b"short", b"message", sealing.sign(KEY, b"message")),
    ],
)
def test_verify_refuses_another_message_key_or_form(public, message, signature):
    assert not sealing.verify(public, message, signature)


def test_keyed_hash_meets_the_published_example():
    """RFC 4231, test case 2."""
    assert sealing.keyed_hash(b"Jefe", b"what do ya want for nothing?") == (
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )


def test_new_keys_are_fresh():
    assert len({sealing.new_key() for _ in range(20)}) == 20
    assert len(sealing.new_key()) == sealing.KEY_BYTES
