"""A node that lies with its own signing key: it forges what it signs, in a copy of a release that somebody holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings

from agreements.proof.document import digests_of_parts
from entente.core.canonical import canonical, digest
from entente.proof import jws
from entente.proof.log_entries import head_content, moment
from entente.proof.merkle import consistency_proof, inclusion_proof, leaf_hash, root_of
from entente.vault import sealing
from exports.manifests import signed


class DishonestNode:
    """Everything that whoever holds ``ENTENTE_NODE_KEY`` can do to the files of a release.

    ``seal`` signs the files anew as they are; ``rewrite_log`` writes another history of so many events, in which the
    release was published.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        assert settings.NODE_KEY is not None
        self.key: bytes = settings.NODE_KEY
        self.leaves: list[bytes] = []
        self.heads: dict[int, dict[str, Any]] = {}

    def read(self, name: str) -> Any:
        return json.loads((self.folder / name).read_bytes())

    def write(self, name: str, document: Mapping[str, Any]) -> None:
        (self.folder / name).write_text(json.dumps(document))

    def forge_certificate(self, **changes: Any) -> None:
        certificate = self.read("certificate.json")["certificate"]
        for path, value in changes.items():
            inner = certificate
            *steps, last = path.split("__")
            for step in steps:
                inner = inner[step]
            inner[last] = value
        self.write("certificate.json", signed(certificate, part="certificate"))

    def forge_agreement(self, **terms: Any) -> None:
        """Other terms, signed for each party by keys that the node made itself."""
        agreement = self.read("agreement.json")
        content = agreement["content"] = {**agreement["content"], "terms": {**agreement["content"]["terms"], **terms}}
        keys, signatures = {}, []
        for signature in agreement["signatures"]:
            header = {**(jws.header_of(signature) or {}), "parts": digests_of_parts(content)}
            seed = keys.setdefault(header["kid"], hashlib.sha256(header["kid"].encode()).digest())
            signatures.append(jws.sign_detached(seed, canonical(content), header))
        agreement["signatures"] = signatures
        for key in agreement["keys"]:
            if key["kid"] in keys:
                key["x"] = jws.encoded(sealing.signing_public(keys[key["kid"]]))
        self.write("agreement.json", agreement)
        named = {"digest": digest(content)}
        certificate = self.read("certificate.json")["certificate"]
        self.forge_certificate(agreement={**certificate["agreement"], **named})
        self.seal(agreement={**certificate["agreement"], **named})

    def seal(self, **changes: Any) -> None:
        """A manifest of the files as they are, with other statements, signed anew."""
        manifest = {**self.read("manifest.json")["manifest"], **changes}
        for file in manifest["files"]:
            raw = (self.folder / file["name"]).read_bytes()
            file.update(size_bytes=len(raw), sha256=hashlib.sha256(raw).hexdigest())
        self.write("manifest.json", signed(manifest))

    def rewrite_log(self, events: int) -> None:
        """Another history, and in it the publication of the manifest as it is now."""
        self.heads = {}
        self.leaves = [leaf_hash(b"invented %d" % number) for number in range(events - 1)]
        earlier = self.head(events - 1)
        self.seal(log_head=earlier)
        manifest = self.read("manifest.json")["manifest"]
        event = {
            "subject_id": manifest["release"],
            "facts": {"manifest": digest(manifest)},
            "event": "release.published",
        }
        self.leaves.append(leaf_hash(canonical(event)))
        steps = [step.hex() for step in inclusion_proof(events - 1, events, self._subtree)]
        row = {"number": events - 1, "event": event, "proof": steps}
        published = {"type": "entente-log-events", "version": 1, **self.head(events), "events": [row]}
        since = self.consistency(events - 1, events)
        self.write("log.json", {"type": "entente-release-log", "version": 1, "published": published, "since": since})

    def head(self, size: int) -> dict[str, Any]:
        """Its signed head over the first of the invented events."""
        if size in self.heads:
            return self.heads[size]
        root = root_of(self.leaves[:size])
        head = head_content(node=str(settings.NODE_ID), size=size, root=root, at=moment(datetime.now(UTC)))
        signature = sealing.sign(self.key, canonical(head)).hex()
        self.heads[size] = {"head": head, "public_key": sealing.signing_public(self.key).hex(), "signature": signature}
        return self.heads[size]

    def consistency(self, first: int, second: int, **ends: Any) -> dict[str, Any]:
        """Its proof between two of its heads; ``earlier`` or ``later``: another head in the place of one."""
        steps = [step.hex() for step in consistency_proof(first, second, self._subtree)]
        heads = {"earlier": self.head(first), "later": self.head(second), **ends}
        return {"type": "entente-log-consistency", "version": 1, **heads, "proof": steps}

    def statement(self, *, at: datetime, **changes: Any) -> dict[str, Any]:
        """A status as the server would answer it."""
        release = self.read("manifest.json")["manifest"]["release"]
        said = {"release": release, "status": "available", "successor": None, "at": at.isoformat(), "id": str(uuid4())}
        answer = {"release": release, "status": "available", "successor": None}
        return {**answer, **signed({**said, **changes}, part="statement")}

    def _subtree(self, start: int, stop: int) -> bytes:
        return root_of(self.leaves[start:stop])
