"""A passkey as a program: it makes the credential data and signs requests as authenticators do (WebAuthn Level 2, sections 6.1 and 7.2)."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData

PRESENT, VERIFIED = 0x01, 0x04


@dataclass
class SoftPasskey:
    """One key pair for one site. ``origin``: what the browser says it was on."""

    host: str = "testserver"
    origin: str = "http://testserver"
    identifier: bytes = b"a passkey of a test"
    flags: int = PRESENT | VERIFIED
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    @property
    def credential(self) -> bytes:
        """Attested credential data: AAGUID, identifier, public key."""
        public = ES256.from_cryptography_key(self.key.public_key())
        return bytes(AttestedCredentialData.create(Aaguid.NONE, self.identifier, public))

    def add_to(self, user: Any) -> Any:
        """As after the page on which a person adds a passkey, without its signals."""
        from allauth.mfa.models import Authenticator

        attested = AttestedCredentialData(self.credential)
        data = AuthenticatorData.create(self._host_hash(), 0x40 | self.flags, 0, attested)
        attestation = AttestationObject.create("none", data, {})
        client_data = self._client_data("webauthn.create", b"added")
        response = {"clientDataJSON": _text(client_data), "attestationObject": _text(attestation)}
        credential = {
            "id": _text(self.identifier), "rawId": _text(self.identifier), "type": "public-key", "response": response,
        }  # fmt: skip
        return Authenticator.objects.create(user=user, type="webauthn", data={"name": "Key", "credential": credential})

    def sign(self, challenge: bytes) -> dict[str, Any]:
        """The answer to ``navigator.credentials.get``, as ``webauthn-json`` writes it."""
        data = self._host_hash() + struct.pack(">BI", self.flags, 1)
        client_data = self._client_data("webauthn.get", challenge)
        signature = self.key.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(hashes.SHA256()))
        response = {
            "clientDataJSON": _text(client_data), "authenticatorData": _text(data), "signature": _text(signature),
            "userHandle": None,
        }  # fmt: skip
        return {
            "id": _text(self.identifier),
            "rawId": _text(self.identifier),
            "type": "public-key",
            "response": response,
        }

    def _host_hash(self) -> bytes:
        return hashlib.sha256(self.host.encode()).digest()

    def _client_data(self, kind: str, challenge: bytes) -> bytes:
        return json.dumps({"type": kind, "challenge": _text(challenge), "origin": self.origin}).encode()


def attested_passkey(person: Any, organization: Any, **options: Any) -> SoftPasskey:
    """A passkey of a person for which the organization vouches, by the operator's word."""
    from entente.organizations.models import PasskeyEnrolment
    from entente.organizations.tasks.attestations import vouch_for

    passkey = SoftPasskey(identifier=person.pk.bytes, **options)
    passkey.add_to(person)
    enrolment = PasskeyEnrolment.objects.create(organization=organization, person=person, credential=passkey.credential)
    vouch_for(enrolment, by=None)
    return passkey


class _Form(HTMLParser):
    """The fields of the form that confirms an act, and what the passkey is asked."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self.options = ""
        self._form = self._script = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = attributes.get("id", "")
        elif tag == "script":
            self._script = attributes.get("id", "")
        elif tag == "input" and self._form == "act":
            self.fields.setdefault(attributes["name"], []).append(attributes.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = ""

    def handle_data(self, data: str) -> None:
        if self._script == "act-options":
            self.options += data


def answered(page: Any, passkey: SoftPasskey) -> dict[str, Any]:
    """The form of the page that asks for a passkey, with its answer: what the browser would send."""
    form = _Form(page.content.decode())
    text = json.loads(form.options)["request_options"]["publicKey"]["challenge"]
    challenge = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return form.fields | {"assertion": json.dumps(passkey.sign(challenge))}


def refused_by_worker(view: str) -> list[str]:
    """The reasons for which the worker refused, by the task that did."""
    from entente.audit.models import AuditEvent

    events = AuditEvent.objects.filter(refused=True, facts__view=view)
    return [reason for event in events for reason in event.facts["reasons"]]


def release_form(run: Any, agreement: Any, network: Any) -> dict[str, Any]:
    """What a data steward fills in to release a run to the city."""
    return {
        "agreement": str(agreement.pk),
        "purpose": "service-planning",
        "recipients": [str(network.city.pk)],
        "ends_on": agreement.ends_on.isoformat(),
        "agreed": "on",
    }


def release_address(run: Any) -> str:
    """Where it is sent."""
    from django.urls import reverse

    return reverse("exports:release_run", args=[run.pk])


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
