"""What the screens hold before anyone typed: from a stored draft, from the terms of a template, from who drafts for whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from agreements import queries
from agreements.forms.wizard.text import LANGUAGES
from agreements.library.filling import is_filled_from, words_of
from agreements.models import Agreement, ClauseKey, PartyRole
from agreements.terms import Terms, declaring
from agreements.terms.term import Question
from entente.organizations.models import Organization, OrganizationKind

_RECEIVERS: Final = frozenset(
    {
        OrganizationKind.MUNICIPALITY,
        OrganizationKind.FUNDER,
        OrganizationKind.RESEARCH_INSTITUTE,
        OrganizationKind.RELIEF_BODY,
    }
)


@dataclass(frozen=True)
class DraftContent:
    """What the words of a template are filled from, beside the parties."""

    audience: str
    terms: Terms
    starts_on: date
    ends_on: date
    time_zone: str
    sensitivity: str = ""


def answers_of(agreement: Agreement) -> dict[str, dict[str, list[str]]]:
    """What the screens of a stored draft would hold, so that it can be changed in the same way as it was written."""
    origin = getattr(agreement, "origin", None)
    of_its_terms = of_terms(agreement.machine_terms)
    rows = list(agreement.parties.all())
    values: dict[str, dict[str, Any]] = {
        **of_its_terms,
        "parties": {
            name: value
            for row, party in enumerate(rows)
            for name, value in (
                (f"organization_{row}", party.organization_id),
                (f"role_{row}", party.role),
                (f"quorum_{row}", party.quorum),
            )
        },
        "tier": {"tier": agreement.tier, "framework": agreement.framework_id, "emergency": agreement.emergency},
        "purposes": {**of_its_terms["purposes"], "authorities": origin.authorities if origin else []},
        "protection": {
            **of_its_terms["protection"],
            "audience": agreement.audience,
            "sensitivity": agreement.sensitivity,
        },
        "days": {
            **of_its_terms["days"],
            **{
                name: getattr(agreement, name) for name in ("title_en", "title_fr", "starts_on", "ends_on", "time_zone")
            },
        },
        "language": {
            "binding": agreement.binding,
            "prevailing": agreement.prevailing,
            "exception": origin.language_exception if origin else "",
        },
        "text": {"text_en": agreement.text_en, "text_fr": agreement.text_fr, **_by_hand(agreement)},
    }
    return {slug: {name: _raw(value) for name, value in answers.items()} for slug, answers in values.items()}


def _by_hand(agreement: Agreement) -> dict[str, str]:
    """The clauses that are not simply the template's words, filled from what the agreement says: those go on following the answers."""
    origin, rows = getattr(agreement, "origin", None), list(agreement.clauses.all())
    template = queries.template_of(origin.template_key, origin.template_version) if origin else None
    if origin is None or template is None:
        return {f"{row.key}_{code}": getattr(row, f"text_{code}") for row in rows for code in LANGUAGES}
    content = DraftContent(
        agreement.audience,
        agreement.machine_terms,
        agreement.starts_on,
        agreement.ends_on,
        agreement.time_zone,
        agreement.sensitivity,
    )
    parties = list(agreement.parties.all())
    fills = {code: words_of(content, parties, origin.authorities, language=code) for code in LANGUAGES}
    written = {row.key: row for row in rows}
    texts = {}
    for key in ClauseKey.values:
        for code in LANGUAGES:
            text = getattr(written[key], f"text_{code}") if key in written else ""
            wording = template.clauses.get(key)
            if wording is None or not is_filled_from(text, getattr(wording, code), fills[code], content):
                texts[f"{key}_{code}"] = text
    return texts


def of_terms(terms: Terms) -> dict[str, dict[str, Any]]:
    """The answers that give these terms, by screen."""
    answers: dict[str, dict[str, Any]] = {}
    for term, question in declaring(Question):
        answers.setdefault(question.screen, {})[term.name] = term.value.to_answer(getattr(terms, term.name))
    return answers


def proposed_parties(
    organization: Organization, roles: tuple[str, ...], owner: Organization | None = None
) -> dict[str, Any]:
    """``owner``: of the dataset that the draft is about; the others are still to be named."""
    receives = owner != organization if owner else organization.kind in _RECEIVERS
    own = next((row for row, role in enumerate(roles) if (role != PartyRole.PROVIDER) == receives), 0)
    if organization.kind == OrganizationKind.COMMUNITY_AUTHORITY and PartyRole.COMMUNITY_AUTHORITY in roles:
        own = roles.index(PartyRole.COMMUNITY_AUTHORITY)
    named = {own: organization.pk}
    if owner is not None and owner != organization and PartyRole.PROVIDER in roles:
        named.setdefault(roles.index(PartyRole.PROVIDER), owner.pk)
    return {
        name: value
        for row, role in enumerate(roles)
        for name, value in (
            (f"organization_{row}", named.get(row)),
            (f"role_{row}", str(role)),
            (f"quorum_{row}", 1),
        )
    }


def _raw(value: Any) -> list[str]:
    if isinstance(value, bool):
        return ["on"] if value else []
    if isinstance(value, list):
        return [str(choice) for choice in value]
    if isinstance(value, date):
        return [value.isoformat()]
    return [""] if value is None else [str(value)]
