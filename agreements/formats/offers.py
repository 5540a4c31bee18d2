"""An agreement as one node offers it to another: what is signed, and in the other language what only helps to read it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from agreements.models import Agreement, AgreementParty, Clause, ClauseKey, PartyRole
from agreements.terms import Terms
from entente.core.canonical import digest
from entente.proof import well_formed

LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Offer:
    """What another node says of an agreement; nothing of it is believed yet.

    Attributes:
        agreement: as it would stand here, unsaved; its home and its drafter are for whoever takes it in.
        parties, clauses: of it, unsaved.
        framework_digest: of what the framework says there, where it has one.
    """

    agreement: Agreement
    parties: tuple[AgreementParty, ...]
    clauses: tuple[Clause, ...]
    content: Mapping[str, Any]
    framework_digest: str | None

    @property
    def digest(self) -> str:
        """SHA-256 of what is signed."""
        return digest(self.content)


def offer_of(agreement: Agreement) -> dict[str, Any]:
    """The body of a message that offers it."""
    reading = [code for code in LANGUAGES if code not in agreement.languages]
    return {
        "agreement": str(agreement.pk),
        "content": agreement.signed_content(),
        "reading": {
            "title": {code: getattr(agreement, f"title_{code}") for code in reading},
            "text": {code: getattr(agreement, f"text_{code}") for code in reading},
            "clauses": {
                clause.key: {code: getattr(clause, f"text_{code}") for code in reading}
                for clause in agreement.clauses.all()
            },
        },
        "drafted_for": str(agreement.drafted_for_id),
        "amends": None if agreement.amends_id is None else str(agreement.amends_id),
        "framework": None if agreement.framework_id is None else str(agreement.framework_id),
    }


def read_offer(body: Mapping[str, Any]) -> Offer:
    """What ``offer_of`` wrote.

    Raises:
        Malformed: a member is missing, or is nothing that an agreement could say.
    """
    with well_formed():
        content, reading = body["content"], body["reading"]
        titles, texts = ({**reading[name], **content[name]} for name in ("title", "text"))
        agreement = Agreement(
            id=uuid.UUID(body["agreement"]),
            lineage=uuid.UUID(content["lineage"]),
            version=content["version"],
            tier=content["tier"],
            emergency=content["emergency"] is True,
            binding=content["binding"],
            prevailing=content["prevailing"],
            audience=content["audience"],
            policy_version=content["policy_version"],
            sensitivity=content.get("sensitivity", ""),
            terms=Terms.from_dict(content["terms"]).to_dict(),
            starts_on=date.fromisoformat(content["starts_on"]),
            ends_on=date.fromisoformat(content["ends_on"]),
            effective_on=date.fromisoformat(content["effective_on"]) if "effective_on" in content else None,
            time_zone=content["time_zone"],
            drafted_for_id=uuid.UUID(body["drafted_for"]),
            amends_id=_identifier(body["amends"]),
            framework_id=_identifier(body["framework"]),
            needs_consent=any(role == PartyRole.COMMUNITY_AUTHORITY for _, role, _ in content["parties"]),
            **{f"title_{code}": titles[code] for code in LANGUAGES},
            **{f"text_{code}": texts[code] for code in LANGUAGES},
        )
        offer = Offer(
            agreement=agreement,
            parties=tuple(
                AgreementParty(
                    agreement=agreement, organization_id=uuid.UUID(organization), role=PartyRole(role), quorum=quorum
                )
                for organization, role, quorum in content["parties"]
            ),
            clauses=tuple(
                _clause(agreement, clause, reading["clauses"].get(clause["key"], {}), position)
                for position, clause in enumerate(content["clauses"])
            ),
            content=content,
            framework_digest=content["framework"],
        )
        _judge(offer)
    return offer


def _clause(agreement: Agreement, signed: Mapping[str, str], reading: Mapping[str, str], position: int) -> Clause:
    texts = {**reading, **signed}
    key = ClauseKey(texts["key"])
    return Clause(agreement=agreement, key=key, position=position, text_en=texts["en"], text_fr=texts["fr"])


def _judge(offer: Offer) -> None:
    """Each field is one that this node could have saved.

    Raises:
        ValueError: one is not (a ``ValidationError`` of Django is none, and becomes one here).
    """
    agreement = offer.agreement
    elsewhere = ("home_node", "drafted_by", "drafted_for", "amends", "framework", "superseded_by")
    agreement.today(datetime.now().astimezone())  # a time zone that there is
    _ = agreement.policy
    faults = [*_faults(agreement, elsewhere)]
    for party in offer.parties:
        faults += _faults(party, ("agreement", "organization"))
    for clause in offer.clauses:
        faults += _faults(clause, ("agreement",))
    organizations = [party.organization_id for party in offer.parties]
    if faults or len(set(organizations)) < len(organizations) or agreement.ends_on < agreement.starts_on:
        raise ValueError("no agreement of this platform")


def _faults(record: Agreement | AgreementParty | Clause, exclude: tuple[str, ...]) -> list[str]:
    from django.core.exceptions import ValidationError

    try:
        record.clean_fields(exclude=exclude)
    except ValidationError as error:
        return list(error.message_dict)
    return []


def _identifier(text: str | None) -> uuid.UUID | None:
    return None if text is None else uuid.UUID(text)


__all__ = ["Offer", "offer_of", "read_offer"]
