"""The set-up of a region, for another one to take over: indicators without figures, views without places, templates, qualifiers and synonyms.

No row of data is in it. A text that names a person of the organization, an e-mail address or a telephone number stays out, and so
does whatever the directory withholds, for only its public services are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import parse_qs, urlencode

from django.db.models import Exists, OuterRef

from agreements.library import of_organization
from agreements.models import ClauseKey, OrganizationTemplate
from agreements.terms import Onward, Terms
from entente.directory.models import ProposalStatus, Qualifier, Service, Synonym
from entente.directory.vocabularies.synonyms import SYNONYMS
from entente.explorer.models import PRIVATE_PAGES, Cube, Indicator, KeptView
from entente.organizations.models import Organization, User

FORMAT: Final = "entente-region-2"
INDICATOR: Final = (
    "code", "topic", "name_en", "name_fr", "measure", "unit_en", "unit_fr", "decimals", "numerator_en", "numerator_fr",
    "denominator_en", "denominator_fr", "caveats_en", "caveats_fr", "direction", "language", "labels",
)  # fmt: skip
VIEW: Final = ("page", "query", "name_en", "name_fr")
TEMPLATE: Final = ("title_en", "title_fr", "summary_en", "summary_fr", "audience", "tier", "emergency", "roles", "authorities")  # fmt: skip
QUALIFIER: Final = ("service", "organization", "need", "people")
PLACES: Final = ("g", "place", "p")  # what an address says of places
_OF_THIS_REGION: Final = (*PLACES, "y", "event")
_REACHES_A_PERSON: Final = re.compile(r"\S@\S|\d(?:[\s().-]{0,3}\d){6,}")


@dataclass(frozen=True, slots=True)
class SetUp:
    """What goes into the file, and how much of each kind stayed out because it names a person."""

    content: dict[str, Any]
    left_out: dict[str, int]


def set_up_of(owner: Organization) -> SetUp:
    """All that another region can take over. Equal set-ups give equal files."""
    names = [
        name for name in User.objects.filter(memberships__organization=owner).values_list("name", flat=True) if name
    ]
    people = re.compile("|".join(re.escape(name) for name in sorted(set(names))) or r"(?!)", re.I)
    left_out = dict.fromkeys(("indicators", "views", "templates", "clauses", "qualifiers"), 0)

    def without_people(kind: str, entries: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
        taken = []
        for entry in entries:
            if _names_someone(entry, people):
                left_out[kind] += 1
            else:
                taken.append(entry)
        return taken

    templates = []
    for template in _templates(owner):
        clauses = {key: words for key, words in template["clauses"].items() if not _names_someone(words, people)}
        left_out["clauses"] += len(template["clauses"]) - len(clauses)
        templates.append({**template, "clauses": clauses})
    synonyms, left_out["synonyms"] = _synonyms(owner, people)
    content = {
        "format": FORMAT,
        "indicators": without_people("indicators", _indicators(owner)),
        "views": without_people("views", _views(owner)),
        "templates": without_people("templates", iter(templates)),
        "qualifiers": without_people("qualifiers", _qualifiers(owner)),
        "synonyms": synonyms,
    }
    return SetUp(content, left_out)


def _indicators(owner: Organization) -> Iterator[dict[str, Any]]:
    """Those for everyone, without source and licence, which are those of figures. Protected counts of contacts have a threshold, and are made anew from a run, never taken over."""
    for indicator in Indicator.objects.filter(owner=owner, is_private=False, threshold=None).order_by("code"):
        yield {name: getattr(indicator, name) for name in INDICATOR}


def _views(owner: Organization) -> Iterator[dict[str, Any]]:
    """Those of public pages that name nothing private: what they name may have become private since."""
    for view in KeptView.objects.filter(owner=owner).exclude(page__in=PRIVATE_PAGES).order_by("page", "name_en", "id"):
        params = {name: values for name, values in parse_qs(view.query).items() if name not in _OF_THIS_REGION}
        if private_figures(named_figures(params)):
            continue
        yield {
            "page": view.page,
            "query": urlencode(params, doseq=True),
            "name_en": view.name_en,
            "name_fr": view.name_fr,
        }


def named_figures(params: Mapping[str, list[str]]) -> list[str]:
    """The codes of indicators and cubes that an address names."""
    codes = [code for name in ("i", "c") for code in params.get(name, ()) if code]
    return codes + [rate.removeprefix("per:") for rate in params.get("as", ()) if rate.startswith("per:")]


def private_figures(codes: list[str]) -> bool:
    """Whether one of these is an organization's own."""
    return any(model.objects.filter(code__in=codes, is_private=True).exists() for model in (Indicator, Cube))


def _synonyms(owner: Organization, people: re.Pattern[str]) -> tuple[dict[str, dict[str, str]], int]:
    """How people ask for topics: by topic and language, as the vocabulary of this installation and the region have them, with commas between; and how many of the region's stay out."""
    rows = list(Synonym.objects.filter(owner=owner, status=ProposalStatus.ACCEPTED))
    own: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if not _names_someone(row.phrase, people):
            own.setdefault((row.topic, row.language), []).append(row.phrase)
    topics = {
        topic: {
            language: ", ".join((*phrases, *own.get((topic, language), ())))
            for language, phrases in sorted(words.items())
        }
        for topic, words in sorted(SYNONYMS.items())
    }
    return topics, len(rows) - sum(map(len, own.values()))


def _templates(owner: Organization) -> Iterator[dict[str, Any]]:
    """The newest version of each, without what its terms say of this region's places, datasets and organizations."""
    later = OrganizationTemplate.objects.filter(lineage=OuterRef("lineage"), version__gt=OuterRef("version"))
    for row in OrganizationTemplate.objects.filter(~Exists(later), owner=owner).order_by("title_en", "lineage"):
        clauses = {
            key: {"en": words.en, "fr": words.fr}
            for key, words in of_organization(row).clauses.items()
            if key != ClauseKey.PARTIES  # names and contacts
        }
        yield {**{name: getattr(row, name) for name in TEMPLATE}, "terms": _terms(row.terms), "clauses": clauses}


def _terms(stored: Mapping[str, Any]) -> dict[str, Any]:
    terms = Terms.from_dict(stored)
    onward = Onward.NONE.value if terms.onward == Onward.NAMED else terms.onward
    general = replace(
        terms, places=(), datasets=(), link_with=(), onward=onward, onward_to=(), data_from=None, data_to=None, review_on=None,
        pooled_by=(), split=None,
    )  # fmt: skip
    return general.to_dict()


def _qualifiers(owner: Organization) -> Iterator[dict[str, Any]]:
    """Those accepted for public services, by the names that everyone can read."""
    accepted = Qualifier.objects.filter(status=ProposalStatus.ACCEPTED)
    words: dict[Any, set[tuple[str, str]]] = {}
    for qualifier in accepted:
        words.setdefault(qualifier.service_id, set()).add((qualifier.need, qualifier.people))
    services = Service.objects.filter(pk__in=words, origin__owner=owner).select_related("organization")
    qualifiers = {
        (service.name, service.organization.name, need, people)
        for service in services
        if service.organization is not None
        for need, people in words[service.pk]
    }
    for service_name, organization, need, people in sorted(qualifiers):
        yield {"service": service_name, "organization": organization, "need": need, "people": people}


def _names_someone(content: Any, people: re.Pattern[str]) -> bool:
    if isinstance(content, str):
        return bool(_REACHES_A_PERSON.search(content) or people.search(content))
    if isinstance(content, Mapping):
        return any(_names_someone(part, people) for part in content.values())
    return isinstance(content, list | tuple) and any(_names_someone(part, people) for part in content)
