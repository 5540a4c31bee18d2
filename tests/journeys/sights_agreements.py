"""The pages around agreements: the public register, search and calendar, the map of flows, batches."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from tests.journeys.sight import Sight


def sights(stage: Any) -> list[Any]:
    """Every page of these topics, in the states that look different."""
    return [*_of_register(stage), *_of_desk(stage), *_of_absences(stage), *_of_reviews(stage), *_of_batches(stage)]


def _of_register(stage: Any) -> list[Any]:
    from agreements.services import withhold_field

    steward, active = stage.network.steward, stage.active
    withhold_field(active.pk, field="benefits", reason="community", by=steward, now=stage.now)
    return [
        Sight("agreements:law", None),
        Sight("agreements:law", None, query="?jurisdiction=CA-QC&kind=nonprofit", state="nonprofit in Québec"),
        Sight("agreements:register", None),
        Sight("agreements:register", None, query="?words=nothing+of+the+kind", state="nothing found"),
        Sight("agreements:entry", None, (active.lineage,)),
        Sight("agreements:withhold", steward, (active.pk,)),
    ]


def _of_desk(stage: Any) -> list[Any]:
    from agreements.services import make_feed, save_view

    steward, today = stage.network.steward, timezone.localdate(stage.now)
    save_view("Those that run", "status=running", by=steward)
    make_feed(by=steward, now=stage.now)
    chosen = "&".join(f"item={each}" for each in (stage.active.pk,))
    return [
        Sight("agreements:agreements", steward, query="?status=running", state="filtered"),
        Sight("agreements:agreements", steward, query="?words=nothing+of+the+kind", state="nothing found"),
        Sight("agreements:bulk", steward, query=f"?act=suspend&{chosen}", state="suspend"),
        Sight("agreements:bulk", stage.network.city_steward, query="?act=ask-extension&all=on", state="more time"),
        Sight("agreements:flows", steward),
        Sight("agreements:public_flows", None, query="?sort=risk"),
        Sight("agreements:calendar", steward),
        Sight("agreements:month", steward, (today.year, today.month)),
    ]


def _of_absences(stage: Any) -> list[Any]:
    from entente.organizations.models import User
    from entente.organizations.services.absences import name_cover

    steward, today = stage.network.steward, timezone.localdate(stage.now)
    second = User.objects.get(email="second-steward@example.org")
    name_cover(cover=second, starts_on=today, ends_on=today, by=steward, today=today, now=stage.now)
    return [
        Sight("organizations:absences", steward),
        Sight("organizations:absences", stage.network.officer, state="nobody can"),
        Sight("organizations:organization", steward, (stage.network.nonprofit.pk,), state="someone away"),
    ]


def _of_reviews(stage: Any) -> list[Any]:
    from exports.services import begin_review

    network = stage.network
    begin_review(network.nonprofit, by=network.steward, now=stage.now)
    return [
        Sight("exports:access_review", network.steward, (network.nonprofit.pk,), state="open"),
        Sight("exports:access_review", network.city_steward, (network.city.pk,), state="none yet"),
    ]


def _of_batches(stage: Any) -> list[Any]:
    from agreements.library import network_template
    from agreements.queries import Figures
    from agreements.services import copy_template, next_version, open_for_figures

    steward, found = stage.network.steward, network_template("tables-to-funder", 1)
    batch = open_for_figures(Figures("partner", 15, 6), [stage.active.pk], by=steward, now=stage.now)
    own = next_version(copy_template(found, stage.network.nonprofit, by=steward), found, by=steward)
    return [
        Sight("agreements:policy", steward, query="?audience=partner&k=20&small_cell=11", state="touches"),
        Sight("agreements:policy", steward, query="?audience=internal&k=1&small_cell=11", state="wrong", status=422),
        Sight("agreements:batch", steward, (batch.pk,)),
        Sight("agreements:template_touched", steward, (own.lineage, own.version)),
    ]
