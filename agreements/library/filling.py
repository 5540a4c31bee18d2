"""The words in braces of a template, from what an agreement says, in either language."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from django.utils import formats, translation
from django.utils.text import get_text_list
from django.utils.translation import gettext, ngettext

from agreements.authorities import Authority
from agreements.models import PartyRole
from agreements.policy_table import FIRST_VERSION, POLICY_VERSION, policy_row
from agreements.terms import AssuranceLevel, Frequency, Onward, Terms
from entente.catalogue.vocabularies import DatasetKind, Geography, Purpose
from entente.core.dates import date_format
from entente.organizations.models import Jurisdiction, Organization

_BRACES = re.compile(r"\{(\w+)\}")
NAMES = frozenset(
    [
        "parties",
        "providers",
        "recipients",
        "communities",
        "authorities",
        "purposes",
        "kinds",
        "columns",
        "k",
        "small_cell",
        "geography",
        "places",
        "period",
        "free_text",
        "linking",
        "following",
        "onward",
        "frequency",
        "starts",
        "ends",
        "review",
        "zone",
        "retention",
        "destroy_days",
        "proof",
        "assurance",
    ]
)


class Taking(Protocol):
    """An organization and what it does in the agreement."""

    @property
    def organization(self) -> Organization: ...
    @property
    def role(self) -> str: ...


class Said(Protocol):
    """What an agreement says, before or after it is stored."""

    @property
    def audience(self) -> str: ...
    @property
    def terms(self) -> Terms: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...
    @property
    def time_zone(self) -> str: ...
    @property
    def sensitivity(self) -> str: ...


def filled(text: str, words: Mapping[str, str]) -> str:
    """The text with each name in braces replaced; a name that is not known stays as it is.

    >>> filled("At least {k} of {whom}.", {"k": "11 people"})
    'At least 11 people of {whom}.'
    """
    return _BRACES.sub(lambda found: words.get(found[1], found[0]), text)


def words_of(said: Said, parties: Sequence[Taking], authorities: Collection[str], *, language: str) -> dict[str, str]:
    """What stands for each of ``NAMES`` in ``language`` ("en" or "fr")."""
    with translation.override(language):
        terms = said.terms
        version = POLICY_VERSION if said.sensitivity else FIRST_VERSION
        row = policy_row(said.audience, version, sensitivity=said.sensitivity)
        small = max(row.small_cell, terms.small_cell or 0)
        return {
            **_parties(parties),
            "authorities": _listed(str(member.label) for member in Authority if member.value in authorities),
            "purposes": _labels(Purpose, terms.purposes),
            "kinds": _labels(DatasetKind, terms.kinds),
            "columns": ", ".join(terms.columns) or gettext("any column that does not name a person"),
            "k": formats.number_format(terms.smallest_k),
            "small_cell": formats.number_format(small),
            "geography": _lower(Geography(terms.finest_geography).label),
            "places": ", ".join(_place(code) for code in terms.places) or gettext("any"),
            "period": _period(terms),
            "starts": date_format(said.starts_on),
            "ends": date_format(said.ends_on),
            "review": date_format(terms.review_on or said.ends_on),
            "zone": said.time_zone,
            "frequency": _lower(Frequency(terms.frequency).label),
            "assurance": _lower(AssuranceLevel(terms.assurance).label),
            "destroy_days": ngettext("%(days)s day", "%(days)s days", terms.destroy_within_days)
            % {"days": formats.number_format(terms.destroy_within_days)},
            **_sentences(terms),
        }


def _parties(parties: Sequence[Taking]) -> dict[str, str]:
    def named(*roles: str) -> str:
        return _listed(str(each.organization) for each in parties if each.role in roles) or "…"

    return {
        "parties": _listed(
            f"{each.organization} ({_lower(PartyRole(each.role).label)})" for each in parties if each.role
        )
        or "…",
        "providers": named(PartyRole.PROVIDER, PartyRole.MEMBER),
        "recipients": named(PartyRole.RECIPIENT, PartyRole.PROCESSOR, PartyRole.MEMBER),
        "communities": named(PartyRole.COMMUNITY_AUTHORITY),
    }


def _sentences(terms: Terms) -> dict[str, str]:
    if terms.linking:
        linking = gettext(
            "The records may be linked with other data for these purposes, but not so as to identify anyone."
        )
    else:
        linking = gettext("The records are not linked with any other data about persons.")
    if terms.follow_persons:
        following = gettext("A person may be followed from one delivery to the next by a pseudonym.")
    else:
        following = gettext("Nobody is followed from one delivery to the next.")
    if terms.free_text:
        free = gettext("Notes may be included once names and contact details have been removed from them.")
    else:
        free = gettext("Notes and other free text are left out.")
    proof = (
        gettext("Each recipient gives the provider a certificate of destruction.") if terms.destruction_proof else ""
    )
    if terms.retention_days is None:
        retention = gettext("as the provider’s own rule says")
    else:
        retention = ngettext(
            "destroyed %(days)s day after the decision",
            "destroyed %(days)s days after the decision",
            terms.retention_days,
        ) % {"days": formats.number_format(terms.retention_days)}
    return {
        "linking": linking,
        "following": following,
        "free_text": free,
        "proof": proof,
        "retention": retention,
        "onward": _lower(Onward(terms.onward).label),
    }


def _period(terms: Terms) -> str:
    first, last = (day and date_format(day) for day in (terms.data_from, terms.data_to))
    if first and last:
        return gettext("%(first)s to %(last)s") % {"first": first, "last": last}
    if first:
        return gettext("from %(first)s on") % {"first": first}
    return gettext("until %(last)s") % {"last": last} if last else gettext("any")


def _place(code: str) -> str:
    return str(Jurisdiction(code).label) if code in Jurisdiction.values else code


def _labels(vocabulary: type[Purpose] | type[DatasetKind], codes: Collection[str]) -> str:
    return _listed(_lower(member.label) for member in vocabulary if member.value in codes) or "…"


def _listed(words: object) -> str:
    return str(get_text_list(list(words), gettext("and")))  # type: ignore[call-overload]  # an iterable of text


def _lower(words: object) -> str:
    """As inside a sentence."""
    text = str(words)
    return text[:1].lower() + text[1:]
