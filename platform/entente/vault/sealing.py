"""All cryptography: keys, signatures, and the format in which an object is sealed segment by segment.

The only module that imports ``cryptography``. Published methods: HPKE (RFC 9180; X25519, HKDF-SHA256, AES-256-GCM), Ed25519
(RFC 8032), and the STREAM construction for segments (Hoang, Reyhanitabar, Rogaway, Vizár, "Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015, section 7). We differ from STREAM in one thing: the
header, which carries the object's identifier, is the associated data of every segment.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from collections.abc import Buffer, Callable, Iterator
from datetime import datetime
from typing import Self
from uuid import UUID

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.x509 import load_der_x509_certificate

from entente.core.errors import Failed

KEY_BYTES = 32
TAG_BYTES = 16
NONCE_BYTES = 12

# A constant of the format, never read from the object: a forged size could otherwise move the segments' borders.
SEGMENT_BYTES = 2**20
SEALED_SEGMENT_BYTES = SEGMENT_BYTES + TAG_BYTES

MAGIC = b"ENTS"
VERSION = b"\x01"
PREFIX_BYTES = 7
HEADER_BYTES = len(MAGIC) + len(VERSION) + PREFIX_BYTES + 16

_HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def new_key() -> bytes:
    """32 fresh random bytes: a data key, or a key of AES-256-GCM for `wrap`."""
    return os.urandom(KEY_BYTES)


def new_key_pair() -> tuple[bytes, bytes]:
    """A fresh X25519 pair: the private and the public key, 32 raw bytes each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def public_of(private: bytes) -> bytes:
    """The public half of an X25519 key, 32 raw bytes each."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal_to(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """``plaintext`` sealed with HPKE so that only the holder of the private key, naming the same ``info``, can open it."""
    return _HPKE.encrypt(plaintext, X25519PublicKey.from_public_bytes(public), info=info)


class PrivateKeys(bytes):
    """Private keys of 32 bytes one after the other, and how they are read again.

    A task may hold them for hours. What another process sealed to a newer key meanwhile is opened with the keys as they are then.
    """

    renewed: Callable[[], bytes]

    @classmethod
    def of(cls, read: Callable[[], bytes]) -> Self:
        """The keys that ``read`` returns now; it is called again where none of them opens something."""
        keys = cls(read())
        keys.renewed = read
        return keys


def open_with(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """What `seal_to` sealed; ``Failed("vault.tampered")`` for another key, another ``info`` or changed bytes.

    ``private``: 32 raw bytes, or several such keys one after the other, of which one opens it: an organization keeps those that it
    has rotated out. `PrivateKeys` are read again before it is given up.
    """
    try:
        return _opened(private, sealed, info)
    except Failed:
        if not isinstance(private, PrivateKeys):
            raise
        fresh = private.renewed()
        if fresh == private:
            raise
    return _opened(fresh, sealed, info)


def _opened(private: bytes, sealed: bytes, info: bytes) -> bytes:
    last: InvalidTag | None = None
    for start in range(0, max(len(private), 1), KEY_BYTES):
        key = X25519PrivateKey.from_private_bytes(private[start : start + KEY_BYTES])
        try:
            return _HPKE.decrypt(sealed, key, info=info)
        except InvalidTag as error:
            last = error
    raise tampered() from last


def wrap(key: bytes, plaintext: bytes, context: bytes) -> bytes:
    """``plaintext`` under AES-256-GCM; ``context`` says what it is and whose, and must be named again to unwrap it."""
    nonce = os.urandom(NONCE_BYTES)
    return VERSION + nonce + AESGCM(key).encrypt(nonce, plaintext, VERSION + context)


def unwrap(key: bytes, wrapped: bytes, context: bytes) -> bytes:
    """What `wrap` wrapped; ``Failed("vault.tampered")`` for another key, another context or changed bytes."""
    version, nonce, sealed = wrapped[:1], wrapped[1 : 1 + NONCE_BYTES], wrapped[1 + NONCE_BYTES :]
    if version != VERSION or len(sealed) < TAG_BYTES:
        raise tampered()
    try:
        return AESGCM(key).decrypt(nonce, sealed, VERSION + context)
    except InvalidTag as error:
        raise tampered() from error


def key_identifier(key: bytes) -> str:
    """The kid of a symmetric key: 16 hexadecimal digits that tell keys apart and say nothing of them."""
    return hmac.new(key, b"entente key identifier", hashlib.sha256).hexdigest()[:16]


def signing_key_identifier(public: bytes) -> str:
    """The kid of a key that signs: its thumbprint as a JSON Web Key (RFC 7638), which anyone works out from the public half."""
    x = base64.urlsafe_b64encode(public).rstrip(b"=").decode()
    thumbprint = hashlib.sha256(f'{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}'.encode()).digest()
    return base64.urlsafe_b64encode(thumbprint).rstrip(b"=").decode()


def sign(seed: bytes, message: bytes) -> bytes:
    """The Ed25519 signature (64 bytes) of ``message`` under the key that ``seed`` (32 bytes) determines."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def signing_public(seed: bytes) -> bytes:
    """The public key (32 raw bytes) of ``seed``, for whoever verifies."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether ``signature`` is that of ``message``; a malformed key or signature is simply not a signature."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def certificate_ends(der: bytes) -> datetime:
    """The last instant at which a certificate is valid, in UTC. Whether anyone trusts it is not looked at."""
    return load_der_x509_certificate(der).not_valid_after_utc


def keyed_hash(key: bytes, message: Buffer) -> str:
    """HMAC-SHA-256 in hexadecimal: names ``message`` without letting anyone who lacks the key confirm a guess of it."""
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def tampered() -> Failed:
    """The one error of everything that does not authenticate; which check failed is nobody's business."""
    return Failed("vault.tampered", transient=False)


def sealed_size(size_bytes: int) -> int:
    """The sealed size of ``size_bytes`` clear bytes. Nothing at all is sealed as one empty segment.

    >>> sealed_size(0) == HEADER_BYTES + TAG_BYTES
    True
    """
    segments = max(1, -(-size_bytes // SEGMENT_BYTES))
    return HEADER_BYTES + size_bytes + segments * TAG_BYTES


class SegmentSealer:
    """Turns clear bytes, handed over in pieces of any size, into sealed segments.

    The stored object is ``header`` followed by every segment of `update` and the one of `finish`. A key
    seals one object only, so prefix and counter make every nonce unique under it.
    """

    def __init__(self, key: bytes, object_id: UUID) -> None:
        self._cipher = AESGCM(key)
        self._prefix = os.urandom(PREFIX_BYTES)
        self.header = MAGIC + VERSION + self._prefix + object_id.bytes
        self._pending = bytearray(SEGMENT_BYTES)
        self._filled = 0
        self._counter = 0

    def update(self, data: Buffer) -> Iterator[bytes]:
        """The segments that ``data`` completes. A full one waits until more bytes show that it is not the last."""
        view = memoryview(data).cast("B")
        while view:
            if self._filled == SEGMENT_BYTES:
                yield self._seal(last=False)
            taken = min(len(view), SEGMENT_BYTES - self._filled)
            self._pending[self._filled : self._filled + taken] = view[:taken]
            self._filled += taken
            view = view[taken:]

    def finish(self) -> bytes:
        """The last segment, marked as such."""
        return self._seal(last=True)

    def _seal(self, *, last: bool) -> bytes:
        nonce = _nonce(self._prefix, self._counter, last=last)
        sealed = self._cipher.encrypt(nonce, memoryview(self._pending)[: self._filled], self.header)
        self._counter += 1
        self._filled = 0
        return sealed


class SegmentOpener:
    """Opens the segments of one sealed object, in any order.

    Every segment proves its place and whether it is the last, so that what was cut, swapped, repeated, changed or taken
    from another object is refused. A reader opens the last segment first: then nothing of a truncated object is used.

    Args:
        header: the first `HEADER_BYTES` of the object.
        sealed_bytes: the size of the whole object.
    """

    def __init__(self, key: bytes, object_id: UUID, *, header: bytes, sealed_bytes: int) -> None:
        body = sealed_bytes - HEADER_BYTES
        self.segments = -(-body // SEALED_SEGMENT_BYTES)
        self._last_sealed_bytes = body - (self.segments - 1) * SEALED_SEGMENT_BYTES
        if body < TAG_BYTES or self._last_sealed_bytes < TAG_BYTES:
            raise tampered()
        if len(header) != HEADER_BYTES or not header.startswith(MAGIC + VERSION) or header[-16:] != object_id.bytes:
            raise tampered()
        self.size_bytes = body - self.segments * TAG_BYTES
        self._cipher = AESGCM(key)
        self._header = header
        self._prefix = header[len(MAGIC) + len(VERSION) :][:PREFIX_BYTES]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the segments from ``first`` to ``last``, both included, lie in the object: start and length in bytes."""
        start = HEADER_BYTES + first * SEALED_SEGMENT_BYTES
        return start, (last - first) * SEALED_SEGMENT_BYTES + self.sealed_length(last)

    def sealed_length(self, index: int) -> int:
        """The sealed length of segment ``index``: all are full but the last."""
        return self._last_sealed_bytes if index == self.segments - 1 else SEALED_SEGMENT_BYTES

    def open(self, index: int, sealed: bytes | memoryview) -> bytes:
        """The clear bytes of segment ``index``, or ``Failed("vault.tampered")``."""
        if len(sealed) != self.sealed_length(index):
            raise tampered()
        nonce = _nonce(self._prefix, index, last=index == self.segments - 1)
        try:
            return self._cipher.decrypt(nonce, sealed, self._header)
        except InvalidTag as error:
            raise tampered() from error


def _nonce(prefix: bytes, counter: int, *, last: bool) -> bytes:
    return prefix + counter.to_bytes(4, "big") + (b"\x01" if last else b"\x00")
