"""Metadata of The Update Framework under our own Ed25519 keys: the vault's door signs, whatever the library does itself."""

from __future__ import annotations

from typing import Any, Final

from securesystemslib.signer import Key, SecretsHandler, Signature, Signer, SSlibKey
from tuf.api.metadata import Metadata
from tuf.api.serialization.json import JSONSerializer

from entente.proof.keys import KEY_BYTES
from entente.vault import sealing

SCHEME: Final = "ed25519"
_SERIALIZER = JSONSerializer(compact=True)


def key_of(public: bytes) -> SSlibKey:
    """A public key (32 raw bytes) as metadata names it: its identifier is the kid that it has everywhere else."""
    if len(public) != KEY_BYTES:
        raise ValueError("no key of Ed25519")
    return SSlibKey(sealing.signing_key_identifier(public), SCHEME, SCHEME, {"public": public.hex()})


class SeedSigner(Signer):
    """Signs with a seed (32 raw bytes)."""

    def __init__(self, seed: bytes) -> None:
        self._seed, self._key = seed, key_of(sealing.signing_public(seed))

    @property
    def public_key(self) -> Key:
        return self._key

    def sign(self, payload: bytes) -> Signature:
        return Signature(self._key.keyid, sealing.sign(self._seed, payload).hex())

    @classmethod
    def from_priv_key_uri(
        cls, priv_key_uri: str, public_key: Key, secrets_handler: SecretsHandler | None = None
    ) -> Signer:
        """No key of ours has an address."""
        raise ValueError(priv_key_uri)


def sign(metadata: Metadata[Any], seed: bytes) -> None:
    """Add the signature of a key to metadata."""
    metadata.sign(SeedSigner(seed), append=True)


def written(metadata: Metadata[Any]) -> bytes:
    """The bytes that are stored and served."""
    return metadata.to_bytes(_SERIALIZER)
