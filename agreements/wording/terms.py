"""The terms of an agreement in plain words, as every page shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.utils.text import get_text_list
from django.utils.translation import gettext
from django_stubs_ext import StrPromise

from agreements.models import Agreement
from agreements.queries import Summary
from agreements.states import AgreementStatus
from agreements.terms import Terms, declaring
from agreements.terms.spreadsheet import SpreadsheetColumn
from agreements.terms.term import Statement
from agreements.wording.term_names import in_words
from entente.core.dates import date_format

UNCHECKED: Final[Mapping[str, StrPromise]] = {
    column.heading: term.label for term, column in declaring(SpreadsheetColumn)
}
"""The terms that an agreement on paper may leave open."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One term: what it is about, what it says, and where its figure comes from."""

    label: str
    words: tuple[str, ...]
    source: str = ""


def clauses(agreement: Agreement, *, datasets: Mapping[UUID, str] | None = None) -> list[Clause]:
    """Every machine-checked term of an agreement; what sets no limit is left out, except where its absence is an answer.

    ``datasets``: titles of those that the reader may know of.
    """
    terms, titles, lines = agreement.machine_terms, datasets or {}, []
    for term, statement in declaring(Statement):
        value = getattr(terms, term.name)
        if statement.is_shown(value, agreement):
            words = (
                (term.value.in_words(value),)
                if statement.sentences is None
                else statement.sentences(value, agreement, titles)
            )
            lines.append(Clause(str(statement.label or term.label), words, statement.source(agreement)))
    return lines


def brief(terms: Terms) -> str:
    """What the terms dictate about a table, in one line."""
    words = (statement.brief(getattr(terms, term.name)) for term, statement in declaring(Statement))
    return " · ".join(filter(None, words))


def assurance_level(terms: Terms) -> str:
    """What the safeguards of recipients must reach, in a word."""
    return in_words("assurance", terms.assurance)


def next_step(summary: Summary, *, in_force: bool = True, awake: bool = False) -> str:
    """What happens next to an agreement, and by whom; empty where nothing more happens. ``awake``: in an emergency."""
    names = get_text_list([str(organization) for organization in summary.turn], gettext("and"))
    communities = get_text_list([str(organization) for organization in summary.awaits_consent], gettext("and"))
    match summary.status:
        case AgreementStatus.DRAFT:
            return gettext("%(organization)s completes the draft and proposes it for signature.") % {
                "organization": names
            }
        case AgreementStatus.PROPOSED:
            return _signing(summary, names, communities)
        case AgreementStatus.SCHEDULED if not summary.waits:
            return gettext("It takes effect within a minute, or once the previous version is resumed.")
        case AgreementStatus.SCHEDULED:
            return gettext(
                "It is signed and takes effect on %(day)s. Until then, the previous version is in force."
            ) % {"day": date_format(summary.agreement.effective_on or summary.agreement.starts_on, "DATE_FORMAT")}
        case AgreementStatus.DORMANT:
            return gettext("It is signed and dormant. Someone on call awakens it in an emergency.")
        case AgreementStatus.SUSPENDED:
            return gettext("Nothing can be released or downloaded under it until a party resumes it.")
        case AgreementStatus.ACTIVE if not in_force and awake:
            return gettext("Nothing can be downloaded under it until a second person confirms the emergency.")
        case AgreementStatus.ACTIVE if not in_force and communities:
            return gettext(
                "Nothing can be released or downloaded under it today: it waits for the consent of: %(communities)s."
            ) % {"communities": communities}
        case AgreementStatus.ACTIVE if not in_force:
            return gettext("Nothing can be released or downloaded under it today.")
        case AgreementStatus.ACTIVE if awake:
            return gettext("Its recipients can download what was prepared under it, until the emergency ends.")
        case AgreementStatus.ACTIVE:
            return gettext("Data that meet its terms can be released until its last day.")
    return ""


def _signing(summary: Summary, names: str, communities: str) -> str:
    """Whose signature and whose consent a proposed agreement waits for."""
    if not summary.turn and communities:
        return gettext("Every party has signed. It comes into force with the consent of: %(communities)s.") % {
            "communities": communities
        }
    if communities:
        return gettext(
            "It comes into force when every party has signed. Waiting for: %(organizations)s; and for the consent of: %(communities)s."
        ) % {"organizations": names, "communities": communities}
    return gettext("It comes into force when every party has signed. Waiting for: %(organizations)s.") % {
        "organizations": names
    }
