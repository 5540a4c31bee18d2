"""The terms of an agreement in plain words, as every page shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.utils.formats import number_format
from django.utils.text import get_text_list
from django.utils.translation import gettext, ngettext, pgettext
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from agreements.queries import Summary
from agreements.states import AgreementStatus
from agreements.term_words import LABELS, said
from agreements.terms import AssuranceLevel, Terms
from entente.catalogue.vocabularies import DatasetKind, Geography, Purpose
from entente.core.dates import date_format

UNCHECKED: Final = {
    "purposes": _("Purposes"),
    "kinds": _("Kinds of data"),
    "smallest group": _("Smallest group"),
    "finest place": _("Finest place"),
    "columns": _("Columns"),
}
"""The terms that an agreement of the drawer may leave open."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One term: what it is about, what it says, and where its figure comes from."""

    label: str
    words: tuple[str, ...]
    source: str = ""


def clauses(agreement: Agreement, *, datasets: Mapping[UUID, str] | None = None) -> list[Clause]:
    """Every machine-checked term of an agreement. ``datasets``: titles of those that the reader may know of."""
    terms = agreement.machine_terms
    return [
        Clause(gettext("Purposes"), labels(Purpose, terms.purposes)),
        Clause(gettext("Kinds of data"), labels(DatasetKind, terms.kinds)),
        Clause(gettext("Datasets"), _datasets(terms, datasets or {})),
        Clause(gettext("Columns"), terms.columns or (gettext("Any column that does not name a person"),)),
        Clause(gettext("Smallest group"), (smallest_group(terms),), _threshold(agreement)),
        *_small_counts(agreement),
        Clause(gettext("Finest place"), labels(Geography, [terms.finest_geography])),
        Clause(gettext("Free text"), (free_text(terms),)),
        Clause(gettext("Keeping of originals"), (_retention(terms),)),
        *_others(terms),
    ]


def labels(vocabulary: type[Purpose] | type[DatasetKind] | type[Geography], codes: Iterable[str]) -> tuple[str, ...]:
    """The words of codes, in the order of the vocabulary."""
    chosen = set(codes)
    return tuple(str(member.label) for member in vocabulary if member.value in chosen)


def smallest_group(terms: Terms) -> str:
    """How many people must look alike."""
    return ngettext(
        "Every group has at least %(k)s person or record",
        "Every group has at least %(k)s people or records",
        terms.smallest_k,
    ) % {"k": number_format(terms.smallest_k)}


def free_text(terms: Terms) -> str:
    """Whether notes may be shared."""
    if terms.free_text:
        return gettext("Allowed, with names and contact details removed")
    return gettext("Not allowed")


def brief(terms: Terms) -> str:
    """What the terms dictate about a table, in one line."""
    words = [smallest_group(terms), *labels(Geography, [terms.finest_geography]), _brief_text(terms)]
    if terms.assurance != AssuranceLevel.NONE:
        words.append(gettext("Safeguards of recipients: %(level)s") % {"level": assurance_level(terms)})
    return " · ".join(words)


def assurance_level(terms: Terms) -> str:
    """What the safeguards of recipients must reach, in a word."""
    return said("assurance", terms.assurance)


def _brief_text(terms: Terms) -> str:
    return gettext("Free text allowed") if terms.free_text else gettext("No free text")


def _datasets(terms: Terms, titles: Mapping[UUID, str]) -> tuple[str, ...]:
    if not terms.datasets:
        return (gettext("Any dataset of these kinds"),)
    known = [titles[UUID(each)] for each in terms.datasets if UUID(each) in titles]
    rest = len(terms.datasets) - len(known)
    if rest:
        known.append(
            ngettext("%(count)s dataset of the provider", "%(count)s datasets of the provider", rest) % {"count": rest}
        )
    return tuple(known)


_ALWAYS = ("linking", "onward", "follow_persons", "frequency", "destroy_within_days", "destruction_proof")
_IF_SET = (
    "places", "data_from", "data_to", "distinct_l", "largest_t", "link_with", "onward_to", "standing_release", "change_feed",
    "review_on", "proxied_only", "fingerprint",
)  # fmt: skip


def _others(terms: Terms) -> list[Clause]:
    """The rules of a flow; what sets no limit is left out, except where its absence is an answer."""
    names = [name for name in LABELS if name in _ALWAYS or (name in _IF_SET and getattr(terms, name))]
    if terms.assurance != AssuranceLevel.NONE:
        names.append("assurance")
    return [Clause(str(LABELS[name]), (said(name, getattr(terms, name)),)) for name in names]


def _small_counts(agreement: Agreement) -> list[Clause]:
    """Where tables of counts are covered: below what a count is hidden, and by whose rule."""
    if DatasetKind.TABLE not in agreement.machine_terms.kinds:
        return []
    row = agreement.policy
    words = gettext("Counts below %(figure)s are hidden") % {"figure": number_format(agreement.small_cell)}
    source = gettext("The policy of %(version)s. %(source)s.")
    return [
        Clause(gettext("Small counts"), (words,), source % {"version": agreement.policy_version, "source": row.source})
    ]


def _threshold(agreement: Agreement) -> str:
    row = agreement.policy
    return gettext("The policy of %(version)s asks for at least %(k)s (risk threshold %(threshold)s). %(source)s.") % {
        "version": agreement.policy_version,
        "k": row.k,
        "threshold": number_format(row.threshold, use_l10n=True),
        "source": row.source,
    }


def _retention(terms: Terms) -> str:
    if terms.retention_days is None:
        return pgettext("retention", "As long as the provider’s own rule says")
    return ngettext(
        "Destroyed %(days)s day after the decision", "Destroyed %(days)s days after the decision", terms.retention_days
    ) % {"days": number_format(terms.retention_days)}


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
            return gettext("Its day has come: it is in force within a minute, or once the version before is resumed.")
        case AgreementStatus.SCHEDULED:
            return gettext("It is signed and counts from %(day)s on. Until then the version before is in force.") % {
                "day": date_format(summary.agreement.effective_on or summary.agreement.starts_on, "DATE_FORMAT")
            }
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
            return gettext("Its recipients can download what waited ready under it, until the emergency ends.")
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
