"""What parties of several nodes say to each other about a draft: other terms, other words, remarks, and what became of each."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django import forms

from agreements.models import Agreement, ClauseKey, ProposedChange, ProposedTerms, Remark
from agreements.models.clauses import MOST_CHARACTERS
from agreements.terms import BY_NAME, declaring
from agreements.terms.term import Negotiable
from entente.core.canonical import canonical
from entente.proof import well_formed

type Entry = ProposedChange | ProposedTerms | Remark
TERMS: Final = "terms"
CLAUSE: Final = "clause"
REMARK: Final = "remark"
KINDS: Final[Mapping[str, type[ProposedChange] | type[ProposedTerms] | type[Remark]]] = {
    TERMS: ProposedTerms,
    CLAUSE: ProposedChange,
    REMARK: Remark,
}
LONGEST_REMARK: Final = 2000
_KEY: Final = 30


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a party of another node proposes, or remarks; nothing of it is believed yet.

    Attributes:
        about: one of ``KINDS``, or something that this node does not know.
        organization, name: for whom, and by whom, as that node states it.
        digest: SHA-256 of what the agreement entry to whoever proposes.
        values, base: by term or by language, what is proposed and what stood there.
    """

    id: uuid.UUID
    about: str
    organization: uuid.UUID
    name: str
    at: datetime
    digest: str
    values: Mapping[str, Any]
    base: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a proposal: ``is_accepted`` of a remark says that it has been dealt with."""

    id: uuid.UUID
    about: str
    organization: uuid.UUID
    name: str
    is_accepted: bool
    reason: str


def about_of(entry: Entry) -> str:
    """Which of ``KINDS`` it is."""
    return next(about for about, kind in KINDS.items() if isinstance(entry, kind))


def proposal_of(entry: Entry, *, digest: str) -> dict[str, Any]:
    """The body of a message that brings it."""
    values: Mapping[str, Any]
    base: Mapping[str, Any] = {}
    match entry:
        case ProposedTerms():
            values, base = entry.values, entry.base
        case ProposedChange():
            values = {"key": entry.key, "en": entry.text_en, "fr": entry.text_fr}
            base = {"en": entry.base_en, "fr": entry.base_fr}
        case Remark():
            values = {"key": entry.key, "text": entry.text}
    return {
        "agreement": str(entry.agreement_id),
        "change": str(entry.pk),
        "about": about_of(entry),
        "organization": str(entry.organization_id),
        "name": entry.speaker,
        "at": entry.at.isoformat(),
        "digest": digest,
        "values": values,
        "base": base,
    }


def answer_of(entry: Entry, *, organization: uuid.UUID) -> dict[str, Any] | None:
    """The body of a message that says what became of it; none while it waits."""
    if isinstance(entry, Remark):
        is_accepted: bool | None = entry.is_settled or None
        person, name, reason = entry.settled_by, entry.settled_by_name, ""
    else:
        is_accepted, reason = entry.accepted, entry.reason
        person, name = entry.decided_by, entry.decided_by_name
    if is_accepted is None:
        return None
    return {
        "agreement": str(entry.agreement_id),
        "change": str(entry.pk),
        "about": about_of(entry),
        "organization": str(organization),
        "name": name if person is None else person.name,
        "accepted": is_accepted,
        "reason": reason,
    }


def read_proposal(body: Mapping[str, Any]) -> Proposal:
    """What ``proposal_of`` wrote.

    Raises:
        Malformed: a member is missing, or is not of its type.
    """
    with well_formed():
        return Proposal(
            id=uuid.UUID(body["change"]),
            about=_text(body["about"], 20),
            organization=uuid.UUID(body["organization"]),
            name=_name(body["name"]),
            at=_moment(body["at"]),
            digest=_text(body["digest"], 64),
            values=dict(body["values"].items()),
            base=dict(body["base"].items()),
        )


def read_answer(body: Mapping[str, Any]) -> Answer:
    """What ``answer_of`` wrote.

    Raises:
        Malformed: a member is missing, or is not of its type.
    """
    with well_formed():
        if type(body["accepted"]) is not bool:
            raise ValueError("neither yes nor no")
        return Answer(
            id=uuid.UUID(body["change"]),
            about=_text(body["about"], 20),
            organization=uuid.UUID(body["organization"]),
            name=_name(body["name"]),
            is_accepted=body["accepted"],
            reason=_text(body["reason"], 500),
        )


def record_of(proposal: Proposal, agreement: Agreement) -> Entry | None:
    """It as it would stand here, unsaved; none where it is nothing that a party of this node could have proposed."""
    common = {
        "id": proposal.id,
        "agreement": agreement,
        "organization_id": proposal.organization,
        "by_name": proposal.name,
        "at": proposal.at,
    }
    values, base = proposal.values, proposal.base
    match proposal.about:
        case "terms" if values and set(values) == set(base) and _are_terms(values) and _are_terms(base):
            return ProposedTerms(values=values, base=base, **common)
        case "clause" if set(values) == {"key", "en", "fr"} and set(base) == {"en", "fr"}:
            words = {f"text_{code}": values[code] for code in ("en", "fr")} | {
                f"base_{code}": base[code] for code in ("en", "fr")
            }
            if values["key"] in ClauseKey.values and _are_words(words.values()) and (values["en"] or values["fr"]):
                return ProposedChange(key=ClauseKey(values["key"]), **words, **common)
        case "remark" if set(values) == {"key", "text"} and _is_about(values["key"]):
            text = values["text"]
            if isinstance(text, str) and len(text.strip()) > 0 and len(text) <= LONGEST_REMARK:
                return Remark(key=values["key"], text=text, **common)
    return None


def says_so(agreement: Agreement, entry: Entry) -> bool:
    """Whether the agreement says here what the proposal states to be changed."""
    if isinstance(entry, ProposedTerms):
        current = agreement.machine_terms.to_dict()
        return all(canonical(current[name]) == canonical(value) for name, value in entry.base.items())
    if isinstance(entry, ProposedChange):
        clause = agreement.clauses.filter(key=entry.key).first()
        texts = ("", "") if clause is None else (clause.text_en, clause.text_fr)
        return texts == (entry.base_en, entry.base_fr)
    return True


def _are_terms(values: Mapping[str, Any]) -> bool:
    """Whether each is a term that parties negotiate, with a value that the form on this node would take, to the letter."""
    negotiable = {term.name: part for term, part in declaring(Negotiable)}
    return all(
        name in negotiable and _is_value(name, value, negotiable[name].field()) for name, value in values.items()
    )


def _is_value(name: str, value: Any, field: forms.Field) -> bool:
    kind = BY_NAME[name].value
    try:
        read = None if value is None else kind.from_json(value)
        answer = kind.to_answer(read) if not isinstance(read, bool) else ("yes" if read else "no")
        cleaned = kind.from_answer(field.clean(answer))
        return canonical(kind.to_json(cleaned)) == canonical(value)
    except (forms.ValidationError, ValueError, TypeError, AttributeError):
        return False


def _are_words(texts: Any) -> bool:
    return all(isinstance(text, str) and len(text) <= MOST_CHARACTERS for text in texts)


def _is_about(key: Any) -> bool:
    """A clause, a term, or the whole."""
    if not isinstance(key, str) or len(key) > _KEY:
        return False
    return key == "" or key in ClauseKey.values or key.removeprefix("term.") in BY_NAME


def _text(value: Any, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise ValueError("no text, or too long")
    value.encode()
    return value


def _name(value: Any) -> str:
    name = _text(value, 150).strip()
    if not name or not name.isprintable():
        raise ValueError("no name")
    return name


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment
