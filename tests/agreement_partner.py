"""An organization on another node, played by a test: it has a key of its own, and offers, signs and answers as the test wants."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from unittest import mock

from django.utils import timezone

from agreements.proof import digests_of_parts
from entente.core.canonical import canonical, digest
from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.federation.wire.batches import Outcomes, read_batch, write_outcomes
from entente.federation.wire.messages import APPLIED, Receipt, read_message, write_receipt
from entente.proof import jws
from entente.vault import sealing
from tests.other_node import OtherNode


@dataclass
class Partner:
    """``seed``: of the organization's key in use, as the trust list names it; the node alone holds it."""

    node: OtherNode
    organization: Any
    key: Any
    seed: bytes
    person: uuid.UUID = field(default_factory=uuid7)
    signatory: str = "Nadia Stone"

    def signature(self, content: Mapping[str, Any], **changed: Any) -> str:
        """The signature of its person over a content, with whatever the test changes in its header."""
        header = {
            "typ": "entente-agreement",
            "kid": str(self.key.pk),
            "organization": str(self.organization.pk),
            "names": {str(self.organization.pk): {"en": self.organization.name_en, "fr": self.organization.name_fr}},
            "signed_at": timezone.now().isoformat(timespec="seconds"),
            "parts": digests_of_parts(content),
            "signatory": self.signatory,
            "signed_by": str(self.person),
        }
        seed = changed.pop("seed", self.seed)
        return jws.sign_detached(seed, canonical(content), {**header, **changed})

    def signed(self, agreement: Any, **changed: Any) -> dict[str, Any]:
        """The body of a message that brings its signature."""
        content = changed.pop("content", None) or agreement.signed_content()
        return {
            "agreement": str(agreement.pk),
            "digest": digest(content),
            "jws": self.signature(content, **changed),
        }


def partner_of(node: OtherNode, *, kind: str = "municipality", name: str = "Halifax Test Region") -> Partner:
    """An organization whose home a node of the network is, with a key that the worker endorsed."""
    from entente.organizations.keys.endorsement import endorse
    from entente.organizations.models import Organization, OrganizationKey

    organization = Organization.objects.create(
        home_node=node.node_id, kind=kind, name_en=name, name_fr=f"{name} (essai)", jurisdiction="CA-NS"
    )
    seed = sealing.new_key()
    key = OrganizationKey(
        organization=organization,
        public_key=sealing.new_key(),
        wrapped_private_key=b"",
        signing_public_key=sealing.signing_public(seed),
        wrapped_signing_key=b"",
        wrapped_hash_key=b"",
    )
    endorse(key)
    key.save()
    return Partner(node, organization, key, seed)


def offered(partner: Partner, receiver: Any, **changed: Any) -> dict[str, Any]:
    """The body of an offer from a partner that provides to an organization of this node."""
    from agreements.terms import Terms

    today = timezone.localdate()
    content = {
        "lineage": str(uuid7()),
        "version": 1,
        "tier": "standalone",
        "emergency": False,
        "framework": None,
        "title": {"en": "Contacts for planning"},
        "text": {"en": "The parties agree."},
        "clauses": [{"key": "purposes", "en": "To plan services."}],
        "binding": "en",
        "prevailing": "",
        "audience": "partner",
        "policy_version": "2026-11",
        "terms": Terms(
            purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"
        ).signed(),
        "starts_on": (today - timedelta(days=1)).isoformat(),
        "ends_on": (today + timedelta(days=90)).isoformat(),
        "time_zone": "America/Halifax",
        "parties": sorted(
            [[str(partner.organization.pk), "provider", 1], [str(receiver.pk), "recipient", 1]],
        ),
    }
    content.update(changed.pop("content", {}))
    return {
        "agreement": str(uuid7()),
        "content": content,
        "reading": {
            "title": {"fr": "Contacts pour la planification"},
            "text": {"fr": "Les parties conviennent."},
            "clauses": {"purposes": {"fr": "Planifier les services."}},
        },
        "drafted_for": str(partner.organization.pk),
        "amends": None,
        "framework": None,
        **changed,
    }


@dataclass
class Line:
    """The line to other nodes: what went over it, and whether it is cut. A node answers each message with a receipt."""

    nodes: dict[str, OtherNode]
    messages: list[Any] = field(default_factory=list)
    is_cut: bool = False
    refuses: set[str] = field(default_factory=set)

    def kinds(self) -> list[str]:
        """Of the messages that arrived, in their order."""
        return [message.type for message in self.messages]

    def bodies(self, kind: str) -> list[Mapping[str, Any]]:
        """What the messages of a kind said."""
        return [message.body for message in self.messages if message.type == kind]


class _Connection:
    def __init__(self, line: Line, address: str) -> None:
        self.line, self.node = line, line.nodes[address]

    def __enter__(self) -> _Connection:
        return self

    def __exit__(self, *error: object) -> None: ...

    def ask(self, method: str, path: str, body: bytes = b"", **_: Any) -> tuple[int, bytes]:
        if self.line.is_cut:
            raise Failed("federation.unreachable")
        if not path.endswith("/batches"):
            return 200, self._receipt(body)
        receipts = [self._receipt(raw) for raw in read_batch(body).envelopes]
        return 200, write_outcomes(Outcomes(receipts))

    def _receipt(self, raw: bytes) -> bytes:
        envelope = read_message(raw)
        self.line.messages.append(envelope.message)
        refused = envelope.message.type in self.line.refuses
        receipt = Receipt(
            id=envelope.message.id,
            digest=envelope.digest,
            sender=self.node.did,
            recipient=envelope.message.sender,
            outcome="refused" if refused else APPLIED,
            code="agreement.not_sealed" if refused else "",
            at=timezone.now(),
        )
        return write_receipt(receipt, seed=self.node.seed, kid=self.node.kid)


@contextmanager
def line_to(*nodes: OtherNode) -> Iterator[Line]:
    """Messages reach these nodes at once."""
    line = Line({node.address: node for node in nodes})
    with mock.patch(
        "entente.federation.tasks.sending.NodeConnection", lambda address, **_: _Connection(line, address.rstrip("/"))
    ):
        yield line


def outcome(node: OtherNode, answer: Any, run_jobs: Callable[..., None]) -> str:
    """What became of the last message of a node: empty where it was applied, else the code."""
    from entente.federation.models import Received

    assert answer.status_code == 202, json.loads(answer.content)
    run_jobs()
    row = Received.objects.filter(peer=node.node_id).order_by("id").last()
    assert row is not None
    assert row.settled_at is not None
    return "" if row.outcome == APPLIED else row.code


def drafted(network: Any, partner: Partner, *, text_en: str = "The parties agree.", **terms: Any) -> Any:
    """Drafted and proposed here by the clinic, which provides to a partner."""
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en="Contacts for planning",
        title_fr="Contacts pour la planification",
        text_en=text_en,
        text_fr="Les parties conviennent.",
        audience="partner",
        terms=Terms(
            purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa", **terms
        ),
        starts_on=today - timedelta(days=1),
        ends_on=today + timedelta(days=90),
        time_zone="America/Toronto",
        parties=(services.Party(network.nonprofit, "provider"), services.Party(partner.organization, "recipient")),
    )
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    return services.propose_agreement(made.pk, by=network.steward, now=timezone.now())


def sign(agreement: Any, organization: Any, by: Any) -> Any:
    """Somebody of an organization of this node signs."""
    from agreements.services import sign_agreement

    agreement.refresh_from_db()
    party = agreement.parties.get(organization=organization)
    return sign_agreement(agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=timezone.now())


def second(network: Any) -> Any:
    """Another steward of the clinic than the one who drafts."""
    return type(network.steward).objects.get(email="second-steward@example.org")


def status(agreement: Any) -> str:
    """What the status of an agreement is by now."""
    agreement.refresh_from_db()
    return str(agreement.status)


def offer(node: OtherNode, body: dict[str, Any], run_jobs: Callable[..., None]) -> Any:
    """An offer of a node, taken."""
    from agreements.models import Agreement

    answer = node.say("agreement.offered", body, thread=uuid.UUID(body["content"]["lineage"]))
    assert outcome(node, answer, run_jobs) == ""
    return Agreement.objects.get(pk=body["agreement"])


def activated(partner: Partner, mirror: Any, **changed: Any) -> dict[str, Any]:
    """The body by which the home of a mirror activates it."""
    from agreements.formats.agreement_json import document_of

    document = document_of(mirror)
    document["signatures"] = [*document["signatures"], partner.signature(mirror.signed_content())]
    return {"agreement": str(mirror.pk), "document": {**document, **changed}}


def send(node: OtherNode, run_jobs: Callable[..., None]) -> None:
    """Try again now what waits for a node."""
    from entente.audit.jobs import defer

    defer("federation.send", peer_id=str(node.node_id))
    run_jobs()
