"""``agreement.json``: everything that a checker without any connection needs (see ``agreements.proof``)."""

from __future__ import annotations

import uuid
from typing import Any

from agreements.models import Agreement, AgreementParty, PaperSignature, Print, Signature
from agreements.proof.document import TYPE, VERSION
from entente.organizations.models import OrganizationKey
from entente.proof import jws
from entente.proof.keys import NODE_KID


def document_of(agreement: Agreement) -> dict[str, Any]:
    """What was signed, the names of its parties, every sealed signature, the public keys, and the prints."""
    parties = list(agreement.parties.select_related("organization"))
    sealed = [
        *Signature.objects.filter(party__agreement=agreement).exclude(jws="").values_list("jws", flat=True),
        *PaperSignature.objects.filter(party__agreement=agreement).exclude(jws="").values_list("jws", flat=True),
    ]
    prints = list(agreement.prints.defer("pdf").order_by("language"))
    carried = [str(party.organization_id) for party in parties if party.carried]
    return {
        "type": TYPE,
        "version": VERSION,
        "content": agreement.signed_content(),
        "names": {str(party.organization_id): names_of(party) for party in parties},
        "signatures": sealed,
        "keys": _keys(sealed, prints),
        "prints": [{"statement": printout.statement, "jws": printout.jws} for printout in prints],
        # Whose signature under the version before stands, and that version.
        **({"carried": carried, "previous": document_of(agreement.amends)} if carried and agreement.amends else {}),
    }


def names_of(party: AgreementParty) -> dict[str, str]:
    """The names of a party's organization in both languages."""
    return {"en": party.organization.name_en, "fr": party.organization.name_fr}


def _keys(sealed: list[str], prints: list[Print]) -> list[dict[str, str]]:
    """As JSON Web Keys (RFC 8037), those that signed and those of the node, each by the kid that signatures name."""
    used = [uuid.UUID((jws.header_of(signature) or {})["kid"]) for signature in sealed]
    keys = [
        _key(str(key.pk), str(key.organization_id), bytes(key.signing_public_key))
        for key in OrganizationKey.objects.filter(pk__in=used).order_by("organization_id", "number")
    ]
    of_node = {(str((jws.header_of(printout.jws) or {})["kid"]), bytes(printout.node_key)) for printout in prints}
    return [*keys, *(_key(kid, NODE_KID, public) for kid, public in sorted(of_node))]


def _key(kid: str, organization: str, public: bytes) -> dict[str, str]:
    return {
        "kty": "OKP",
        "crv": "Ed25519",
        "use": "sig",
        "kid": kid,
        "organization": organization,
        "x": jws.encoded(public),
    }
