"""Take the set-up of another region over. What is there already stays as it is, so the command can be given again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from urllib.parse import parse_qs

from django.core.exceptions import ValidationError
from django.db import transaction

from agreements.library import Template, Wording, network_templates, of_organization
from agreements.models import ClauseKey, OrganizationTemplate
from agreements.services import copy_template
from agreements.terms import Terms
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory.models import Qualifier, Service
from entente.directory.permissions import may_manage
from entente.directory.queries.synonyms import KNOWN
from entente.directory.services import propose_qualifier, propose_synonym
from entente.directory.vocabularies.synonyms import SYNONYMS
from entente.directory.vocabularies.topics import NEEDS, PEOPLE
from entente.explorer.models import PRIVATE_PAGES, Cube, Geography, Indicator, KeptView, Place
from entente.explorer.queries.setups import INDICATOR, PLACES, TEMPLATE, named_figures
from entente.explorer.services.setup_form import check, unknown_in
from entente.organizations.models import Organization, User

MOST_SYNONYMS: Final = 1_000
"""That the vocabulary does not have, of one file: each is read as the finder would read it."""
KINDS: Final = ("indicators", "views", "templates", "qualifiers", "synonyms")


class Outcome(StrEnum):
    """What became of an entry of the file."""

    TAKEN = "taken over"
    KNOWN = "there already"
    DIFFERENT = "there, different"
    LEFT_OUT = "left out"


@dataclass(slots=True)
class TakenOver:
    """What became of the entries of each kind; why entries were left out, or stay as they were here, by their numbers in the file."""

    outcomes: dict[str, Counter[Outcome]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})
    findings: list[Finding] = field(default_factory=list)

    def count(self, kind: str, outcome: Outcome, finding: Finding | None = None, *, entries: int = 1) -> None:
        self.outcomes[kind][outcome] += entries
        self.findings += [finding] if finding else []


@transaction.atomic
def take_over(content: Any, owner: Organization, *, by: User, now: datetime) -> TakenOver:
    """Indicators that wait for figures, views, templates, and qualifiers and synonyms that wait for a decision.

    Raises:
        Invalid: it is no set-up, or a part of it cannot be one; nothing was taken over then.
        NotPermitted: the person is no data steward of the organization.
    """
    require(may_manage(by, owner), subject=owner, organization_id=owner.pk)
    check(content)
    taken = TakenOver()
    for row, entry in enumerate(content["indicators"], 1):
        _take_indicator(row, entry, owner, taken)
    for row, entry in enumerate(content["views"], 1):
        _take_view(row, KeptView(owner=owner, kept_by=by, kept_at=now, **entry), taken)
    for row, entry in enumerate(content["templates"], 1):
        _take_template(row, entry, owner, by, taken)
    _take_qualifiers(content["qualifiers"], owner, by, taken)
    _take_synonyms(content.get("synonyms", {}), owner, by, taken)
    added = {kind: outcomes[Outcome.TAKEN] for kind, outcomes in taken.outcomes.items()}
    record("explorer.setup_taken_over", by=by, subject=owner, organization_id=owner.pk, **added)
    return taken


def _take_indicator(row: int, entry: Mapping[str, Any], owner: Organization, taken: TakenOver) -> None:
    known = Indicator.objects.filter(code=entry["code"]).first()
    if known is None:
        indicator = Indicator(owner=owner, **entry)
        _clean(indicator, "indicators", row)
        indicator.save(force_insert=True)
        taken.count("indicators", Outcome.TAKEN)
    elif known.owner_id != owner.pk:
        taken.count("indicators", Outcome.LEFT_OUT, Finding("figures.code_taken", column=known.code))
    elif all(getattr(known, name) == entry[name] for name in INDICATOR if name != "labels"):  # files add theirs
        taken.count("indicators", Outcome.KNOWN)
    else:
        taken.count("indicators", Outcome.DIFFERENT, _stays("indicators", row))


def _take_view(row: int, view: KeptView, taken: TakenOver) -> None:
    """A view that names places or figures which this region does not have would show others in their stead."""
    _clean(view, "views", row)
    known = KeptView.objects.filter(owner=view.owner, page=view.page, query=view.query).first()
    if known is not None:
        is_same = (known.name_en, known.name_fr) == (view.name_en, view.name_fr)
        taken.count("views", Outcome.KNOWN if is_same else Outcome.DIFFERENT, None if is_same else _stays("views", row))
        return
    params = parse_qs(view.query)
    if view.page in PRIVATE_PAGES:
        taken.count("views", Outcome.LEFT_OUT, Finding("setup.view_private", row=row))
    elif not _has_places(params):
        taken.count("views", Outcome.LEFT_OUT, Finding("setup.view_places", row=row))
    elif not _has_figures(named_figures(params)):
        taken.count("views", Outcome.LEFT_OUT, Finding("setup.view_figures", row=row))
    else:
        view.save(force_insert=True)
        taken.count("views", Outcome.TAKEN)


def _has_places(params: Mapping[str, list[str]]) -> bool:
    """Whether the region has what the address says of places: one in a file that was exported says nothing of them."""
    geography, place, drawn = ((params.get(name) or [""])[-1] for name in PLACES)
    if drawn or "\0" in geography + place:
        return False
    known = Geography.objects.filter(code=geography) if geography else Geography.objects.all()
    return known.exists() if not place else Place.objects.filter(geography__in=known, code=place).exists()


def _has_figures(codes: list[str]) -> bool:
    """Whether all of them are figures that everyone sees here."""
    if any("\0" in code for code in codes):
        return False
    known: set[str] = set()
    for model in (Indicator, Cube):
        known.update(model.objects.filter(code__in=codes, is_private=False).values_list("code", flat=True))
    return known.issuperset(codes)


def _clean(instance: Indicator | KeptView, kind: str, row: int) -> None:
    try:
        instance.clean_fields()
    except ValidationError as error:
        raise _unreadable(kind, row, *error.message_dict) from error


def _take_template(row: int, entry: Mapping[str, Any], owner: Organization, by: User, taken: TakenOver) -> None:
    """A template of which this installation would drop a term or a clause unseen is left out: it would then allow more than it says."""
    if unknown := unknown_in(entry):
        names = ", ".join(name[:40] for name in unknown[:5])
        taken.count("templates", Outcome.LEFT_OUT, Finding("setup.template", row=row, facts={"names": names}))
        return
    template = _template(row, entry)
    titled = OrganizationTemplate.objects.filter(owner=owner, title_en=template.title_en, title_fr=template.title_fr)
    known = titled.order_by("-version").first()
    if known is None:
        copy_template(template, owner, by=by)
        taken.count("templates", Outcome.TAKEN)
    elif _said(of_organization(known)) == _said(template):
        taken.count("templates", Outcome.KNOWN)
    else:
        taken.count("templates", Outcome.DIFFERENT, _stays("templates", row))


def _template(row: int, entry: Mapping[str, Any]) -> Template:
    standard = network_templates()[0].clauses
    about: dict[str, Any] = {
        name: tuple(entry[name]) if isinstance(entry[name], list) else entry[name] for name in TEMPLATE
    }
    try:
        OrganizationTemplate(**{name: entry[name] for name in TEMPLATE}).clean_fields(
            exclude=["owner", "made_by", "terms", "clauses", "roles", "authorities"]
        )
        own = {key: Wording(**words) for key, words in entry["clauses"].items()}
        if not all(isinstance(text, str) for wording in own.values() for text in (wording.en, wording.fr)):
            raise TypeError("clauses")
        terms, clauses = Terms.from_dict(entry["terms"]), {key: own.get(key, standard[key]) for key in ClauseKey.values}
    except ValidationError as error:
        raise _unreadable("templates", row, *error.message_dict) from error
    except (TypeError, ValueError, AttributeError) as error:
        raise _unreadable("templates", row, "terms", "clauses") from error
    return Template(key="region", version=1, terms=terms, clauses=clauses, **about)


def _said(template: Template) -> dict[str, Any]:
    """What a template says, without where it came from."""
    own = ("key", "version", "owner_id", "terms", "clauses")
    words = {name: value for name, value in asdict(template).items() if name not in own}
    return {
        **words,
        "terms": template.terms.to_dict(),
        "clauses": {key: asdict(wording) for key, wording in template.clauses.items()},
    }


def _take_qualifiers(entries: list[dict[str, str]], owner: Organization, by: User, taken: TakenOver) -> None:
    """Proposed for the services of the same name of the same organization; a steward decides, as on any other."""
    waiting = 0
    for row, entry in enumerate(entries, 1):
        words = {"need": entry["need"], "people": entry["people"]}
        if not _is_known(**words):
            taken.count("qualifiers", Outcome.LEFT_OUT, Finding("setup.qualifier", row=row))
            continue
        outcomes = set()
        for service in _same(entry, owner):
            is_new = not Qualifier.objects.filter(service_id=service.pk, layer_of=owner, **words).exists()
            if is_new:
                propose_qualifier(service, owner, by=by, **words)
            outcomes.add(is_new)
        waiting += not outcomes
        outcome = Outcome.TAKEN if True in outcomes else Outcome.KNOWN if outcomes else Outcome.LEFT_OUT
        taken.count("qualifiers", outcome)
    if waiting:
        taken.findings.append(Finding("setup.no_service", facts={"count": waiting}))


def _is_known(*, need: str, people: str) -> bool:
    return bool(need or people) and need in ("", *NEEDS) and people in ("", *PEOPLE)


def _same(entry: Mapping[str, Any], owner: Organization) -> Iterator[Service]:
    yield from Service.objects.filter(
        origin__owner=owner, name__iexact=entry["service"], organization__name__iexact=entry["organization"]
    )


def _take_synonyms(topics: Mapping[str, Mapping[str, str]], owner: Organization, by: User, taken: TakenOver) -> None:
    """Those that the vocabulary does not have are proposed for this region; a steward decides."""
    unknown = []
    for topic, languages in topics.items():
        for language, phrases in languages.items():
            known = set(SYNONYMS.get(topic, {}).get(language, ()))
            for row, phrase in enumerate(phrases.split(","), 1):
                if phrase.strip() in known:
                    taken.count("synonyms", Outcome.KNOWN)
                else:
                    unknown.append((row, topic, language, phrase.strip()))
    for row, topic, language, phrase in unknown[:MOST_SYNONYMS]:
        fault = propose_synonym(owner, topic, language, phrase, by=by)
        outcome = {"": Outcome.TAKEN, KNOWN: Outcome.KNOWN}.get(fault, Outcome.LEFT_OUT)
        column = f"{topic[:40]}.{language[:10]}"
        finding = Finding(fault, column=column, row=row) if outcome == Outcome.LEFT_OUT else None
        taken.count("synonyms", outcome, finding)
    if more := len(unknown[MOST_SYNONYMS:]):
        taken.count("synonyms", Outcome.LEFT_OUT, Finding("synonym.many", facts={"count": more}), entries=more)


def _stays(kind: str, row: int) -> Finding:
    return Finding("setup.different", column=kind, row=row)


def _unreadable(kind: str, row: int, *fields: str) -> Invalid:
    return Invalid(Finding("setup.value", column=kind, row=row, facts={"fields": ", ".join(sorted(fields))}))
