"""The words in braces of a template, from what an agreement says, in either language."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final, Protocol

from django.utils import translation

from agreements.library.authorities import Authority
from agreements.models import PartyRole
from agreements.terms import declaring
from agreements.terms.sentences import listed, lowered
from agreements.terms.term import Content, Placeholder
from entente.core.clocks import city_of
from entente.core.dates import date_format
from entente.organizations.models import Organization

_BRACES = re.compile(r"\{(\w+)\}")
_PLACEHOLDERS: Final = declaring(Placeholder)
NAMES: Final = frozenset(placeholder.name for term, placeholder in _PLACEHOLDERS) | {
    "parties",
    "providers",
    "recipients",
    "communities",
    "authorities",
    "starts",
    "ends",
    "zone",
}


class Taking(Protocol):
    """An organization and what it does in the agreement."""

    @property
    def organization(self) -> Organization: ...
    @property
    def role(self) -> str: ...


def filled(text: str, words: Mapping[str, str]) -> str:
    """The text with each name in braces replaced; a name that is not known stays as it is.

    >>> filled("At least {k} of {whom}.", {"k": "11 people"})
    'At least 11 people of {whom}.'
    """
    return _BRACES.sub(lambda match: words.get(match[1], match[0]), text)


def words_of(
    content: Content, parties: Sequence[Taking], authorities: Collection[str], *, language: str
) -> dict[str, str]:
    """What stands for each of ``NAMES`` in ``language`` ("en" or "fr"), today."""
    with translation.override(language):
        return {
            **_parties(parties),
            "authorities": listed(str(member.label) for member in Authority if member.value in authorities),
            "starts": date_format(content.starts_on),
            "ends": date_format(content.ends_on),
            "zone": city_of(content.time_zone),
            **{
                placeholder.name: placeholder.words(getattr(content.terms, term.name), content)
                for term, placeholder in _PLACEHOLDERS
            },
        }


def earlier_words(words: Mapping[str, str], content: Content) -> dict[str, str]:
    """The same as drafts of before had it, so that a clause which nobody worded by hand is known as such: time zones by their codes."""
    return {**words, "zone": content.time_zone}


def is_filled_from(text: str, wording: str, words: Mapping[str, str], content: Content) -> bool:
    """Whether a text is this wording, filled from what an agreement says, today or by the words of before."""
    return text.strip() in (
        filled(wording, words).strip(),
        filled(wording, earlier_words(words, content)).strip(),
    )


def _parties(parties: Sequence[Taking]) -> dict[str, str]:
    def named(*roles: str) -> str:
        return listed(str(party.organization) for party in parties if party.role in roles) or "…"

    return {
        "parties": listed(
            f"{party.organization} ({lowered(PartyRole(party.role).label)})" for party in parties if party.role
        )
        or "…",
        "providers": named(PartyRole.PROVIDER, PartyRole.MEMBER),
        "recipients": named(PartyRole.RECIPIENT, PartyRole.PROCESSOR, PartyRole.MEMBER),
        "communities": named(PartyRole.COMMUNITY_AUTHORITY),
    }
