"""Take the set-up of another region over. What is there already stays as it is, so the command can be given again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.db import transaction

from agreements.library import Template, Wording, network_templates
from agreements.models import ClauseKey, OrganizationTemplate
from agreements.services import copy_template
from agreements.terms import Terms
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory.models import Qualifier, Service
from entente.directory.permissions import may_manage
from entente.directory.services import propose_qualifier
from entente.explorer.models import Indicator, KeptView
from entente.explorer.queries.setups import FORMAT, INDICATOR, QUALIFIER, TEMPLATE, VIEW
from entente.organizations.models import Organization, User

MOST: Final = 5_000  # of each kind


@dataclass(slots=True)
class TakenOver:
    """How much of each kind came in; how much was there already; what could not come in, and why."""

    added: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    refused: list[Finding] = field(default_factory=list)
    without_service: int = 0  # qualifiers of services that the directory does not have

    def count(self, kind: str, *, is_new: bool) -> None:
        kinds = self.added if is_new else self.known
        kinds[kind] = kinds.get(kind, 0) + 1


@transaction.atomic
def take_over(content: Any, owner: Organization, *, by: User, now: datetime) -> TakenOver:
    """Indicators that wait for figures, views, templates, and qualifiers that wait for a decision.

    Raises:
        Invalid: it is no set-up, or a part of it cannot be one; nothing was taken over then.
        NotPermitted: the person is no data steward of the organization.
    """
    require(may_manage(by, owner), subject=owner, organization_id=owner.pk)
    _check(content)
    taken = TakenOver()
    for entry in content["indicators"]:
        _take_indicator(entry, owner, taken)
    for entry in content["views"]:
        view = KeptView(owner=owner, kept_by=by, kept_at=now, **entry)
        if KeptView.objects.filter(owner=owner, page=view.page, query=view.query).exists():
            taken.count("views", is_new=False)
        else:
            _save(view, "views", taken)
    for entry in content["templates"]:
        _take_template(entry, owner, by, taken)
    for entry in content["qualifiers"]:
        _take_qualifier(entry, owner, by, taken)
    record("explorer.setup_taken_over", by=by, subject=owner, organization_id=owner.pk, **taken.added)
    return taken


def _check(content: Any) -> None:
    """The file has the form that is written, each part with its own words and no other."""
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Invalid(Finding("setup.unknown"))
    kinds = {"indicators": INDICATOR, "views": VIEW, "templates": (*TEMPLATE, "terms", "clauses"), "qualifiers": QUALIFIER}  # fmt: skip
    for kind, words in kinds.items():
        parts = content.get(kind)
        if not isinstance(parts, list) or len(parts) > MOST:
            raise Invalid(Finding("setup.part", column=kind))
        for row, part in enumerate(parts, 1):
            if not isinstance(part, dict) or set(part) != set(words):
                raise Invalid(Finding("setup.words", column=kind, row=row))


def _take_indicator(entry: Mapping[str, Any], owner: Organization, taken: TakenOver) -> None:
    known = Indicator.objects.filter(code=entry["code"]).first()
    if known is None:
        _save(Indicator(owner=owner, **entry), "indicators", taken)
    elif known.owner_id == owner.pk:
        taken.count("indicators", is_new=False)
    else:
        taken.refused.append(Finding("figures.code_taken", column=known.code))


def _save(instance: Indicator | KeptView, kind: str, taken: TakenOver) -> None:
    try:
        instance.full_clean()
    except ValidationError as error:
        fields = ", ".join(sorted(error.message_dict))
        raise Invalid(
            Finding("setup.value", column=kind, row=taken.added.get(kind, 0) + 1, facts={"fields": fields})
        ) from error
    instance.save(force_insert=True)
    taken.count(kind, is_new=True)


def _take_template(entry: Mapping[str, Any], owner: Organization, by: User, taken: TakenOver) -> None:
    if OrganizationTemplate.objects.filter(
        owner=owner, title_en=entry["title_en"], title_fr=entry["title_fr"]
    ).exists():
        taken.count("templates", is_new=False)
        return
    standard = network_templates()[0].clauses
    about: dict[str, Any] = {
        name: tuple(entry[name]) if isinstance(entry[name], list) else entry[name] for name in TEMPLATE
    }
    try:
        own = {key: Wording(**words) for key, words in entry["clauses"].items()}
        template = Template(
            key="region",
            version=1,
            terms=Terms.from_dict(entry["terms"]),
            clauses={key: own.get(key, standard[key]) for key in ClauseKey.values},
            **about,
        )
    except (TypeError, ValueError, AttributeError) as error:
        raise Invalid(Finding("setup.value", column="templates", row=taken.added.get("templates", 0) + 1, facts={"fields": "terms"})) from error  # fmt: skip
    copy_template(template, owner, by=by)
    taken.count("templates", is_new=True)


def _take_qualifier(entry: Mapping[str, Any], owner: Organization, by: User, taken: TakenOver) -> None:
    """Proposed for the services of the same name of the same organization; a steward decides, as on any other."""
    has_service = False
    for service in _same(entry, owner):
        has_service = True
        words = {"need": str(entry["need"]), "people": str(entry["people"])}
        is_new = not Qualifier.objects.filter(service_id=service.pk, layer_of=owner, **words).exists()
        if is_new:
            propose_qualifier(service, owner, by=by, **words)
        taken.count("qualifiers", is_new=is_new)
    taken.without_service += not has_service


def _same(entry: Mapping[str, Any], owner: Organization) -> Iterator[Service]:
    yield from Service.objects.filter(
        origin__owner=owner, name__iexact=entry["service"], organization__name__iexact=entry["organization"]
    )
