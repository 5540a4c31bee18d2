"""Another node, played by a test: it has keys of its own, and says what the test wants, truly or not."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.test import Client
from django.utils import timezone

from entente.core.canonical import canonical
from entente.core.ids import uuid7
from entente.federation.wire.did import did_of
from entente.federation.wire.http_signatures import signed_headers
from entente.federation.wire.messages import Message, write_message
from entente.vault import sealing

PATH = "/federation/v1/messages"


@dataclass
class OtherNode:
    """Its identifier follows from its address; ``node_id`` is what its organizations name as their home."""

    address: str = "https://ns.entente.example"
    name: str = "Nova Scotia"
    node_id: uuid.UUID = field(default_factory=uuid7)
    seed: bytes = field(default_factory=sealing.new_key)
    sent: dict[uuid.UUID, int] = field(default_factory=dict)

    @property
    def did(self) -> str:
        return did_of(self.address)

    @property
    def public(self) -> bytes:
        return sealing.signing_public(self.seed)

    @property
    def kid(self) -> str:
        return sealing.signing_key_identifier(self.public)

    def listed(self, **fields: Any) -> Any:
        """As the trust list would have named it: the row that the worker writes."""
        from entente.federation.models import Peer, PeerKey

        values = {"did": self.did, "name": self.name, "address": self.address, **fields}
        peer = Peer.objects.create(pk=self.node_id, **values)
        PeerKey.objects.create(peer=peer, kid=self.kid, public_key=self.public)
        return peer

    def message(
        self, kind: str, body: Mapping[str, Any], *, thread: uuid.UUID | None = None, **changed: Any
    ) -> Message:
        """The next message of a thread to this node, with whatever the test changes in it."""
        thread = thread or uuid7()
        self.sent[thread] = self.sent.get(thread, 0) + 1
        values: dict[str, Any] = {
            "id": uuid7(),
            "type": kind,
            "sender": self.did,
            "recipient": did_of(settings.BASE_URL),
            "thread": thread,
            "seq": self.sent[thread],
            "body": body,
            "made_at": timezone.now(),
        }
        return Message(**{**values, **changed})

    def written(self, message: Message, **changed: Any) -> bytes:
        """The envelope of a message, signed by this node's key."""
        return write_message(message, **{"seed": self.seed, "kid": self.kid, **changed})

    def headers(
        self, method: str, path: str, body: bytes = b"", *, at: datetime | None = None, **changed: Any
    ) -> dict[str, str]:
        """The headers of a signed request to this node."""
        values: dict[str, Any] = {
            "seed": self.seed,
            "key_name": f"{self.did}#{self.kid}",
            "now": at or timezone.now(),
            "content_type": "application/json",
        }
        return signed_headers(method, settings.BASE_URL.rstrip("/") + path, body, **{**values, **changed})

    def post(self, raw: bytes, *, path: str = PATH, headers: Mapping[str, str] | None = None) -> Any:
        """The answer to an envelope, brought as it is."""
        given = self.headers("POST", path, raw) if headers is None else headers
        others = {name: value for name, value in given.items() if name != "Content-Type"}
        kind = given.get("Content-Type", "application/json")
        return Client().post(path, raw, content_type=kind, headers=others)

    def say(self, kind: str, body: Mapping[str, Any], *, thread: uuid.UUID | None = None, **changed: Any) -> Any:
        """Bring a message; the answer."""
        return self.post(self.written(self.message(kind, body, thread=thread, **changed)))

    def get(self, path: str) -> Any:
        """The answer to a signed question."""
        return Client().get(path, headers=self.headers("GET", path))


def envelope(raw: bytes) -> dict[str, Any]:
    """An envelope as plain values, to be changed."""
    content: dict[str, Any] = json.loads(raw)
    return content


def changed(raw: bytes, **fields: Any) -> bytes:
    """An envelope whose message says something else under the same signature."""
    content = envelope(raw)
    content["message"].update(fields)
    return canonical(content)
