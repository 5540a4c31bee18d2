"""The explorer, with the invented city of the demonstration in it."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.journeys.sight import Sight

MONEY = "Code,Food grants 2025\n" + "".join(f"{place},{250_000 - 8_000 * place}\n" for place in range(1, 29))


def explorer_sights(stage: Any) -> list[Sight]:
    """Bring the city in, and look at each page of the explorer."""
    from django.utils import timezone

    from entente.explorer.models import MapLayer
    from entente.explorer.services.funding import receive_funding
    from entente.explorer.services.kept_views import keep_view
    from entente.organizations.services import join, make_account
    from entente.requests.services import asking, triage
    from exports.services import tell_of_work
    from tests.apps.explorer.counts import show_counts, show_free_counts
    from tools.demo.city import city
    from tools.demo.services import bring_in

    region = stage.network.region
    places = city(region)
    bring_in(region, places)
    credit = {"geography": places, "source": "City of Maple", "license": "CC0"}
    MapLayer.objects.create(kind="water", lines="M0 260l400 30 600-90", areas="M120 40l160 0 0 90-160 0z", **credit)
    MapLayer.objects.create(kind="roads", lines="M0 150l1000 0M500 0l0 800M60 0l700 700", **credit)
    show_counts(stage.runs["released"], places)
    show_free_counts(stage.runs["returned"], places)
    receive_funding(
        stage.network.nonprofit, places, "grants.csv", MONEY.encode(), period="2025", by=stage.network.steward
    )
    keeper = make_account(email="explorer@example.org", name="Avery Explorer", password="a long invented phrase")
    join(keeper, region, "data_steward")
    triage.set_desk(region, is_open=True, days_to_answer=30, offered=[], by=keeper)
    asking.ask(
        region, asking.Question("ᖃᓄᖅ?", "other"), now=timezone.now()
    )  # no detector reads Inuktitut: none is started
    stage.run_jobs()
    names = {"name_en": "Where help is thin", "name_fr": "Là où l’aide est rare"}
    keep_view(region, "compare", "c=low-income-share&c=mother-tongue-tam", by=keeper, now=timezone.now(), **names)
    tell_of_work(
        stage.entitlement.pk, title="Hunger in Maple", address="https://example.org/hunger", published_on=date(2026, 1, 5),
        by=stage.network.recipient, now=timezone.now(),
    )  # fmt: skip
    return [
        Sight("explorer:explore", None),
        Sight("explorer:explore", None, query="?i=mother-tongue-yue&as=rate&sort=name&place=4", state="as a rate"),
        Sight("explorer:explore", None, query="?z=2.500.500", state="larger"),
        Sight("explorer:explore", None, query="?i=mother-tongue-yue&as=per:renter-households", state="of households"),
        Sight("explorer:contacts", None, query="?f0=food&as=per:renter-households", state="of households"),
        Sight("explorer:compare", None),
        Sight(
            "explorer:compare",
            None,
            query="?c=low-income-share&c=mother-tongue-tam&w-low-income-share=3",
            state="ranked",
        ),
        Sight("explorer:place", None, ("maple-neighbourhoods", "7"), query="?z=2.500.500"),
        Sight("explorer:cubes", stage.network.steward),
        Sight("explorer:declare_cube", stage.network.steward, (stage.runs["reviewed"].pk,)),
        Sight("explorer:supply", None, query="?t=food&i=people-65-and-over"),
        Sight("explorer:language_gap", None, query="?l=yue&min=100"),
        Sight("explorer:surge", None, query="?c=spring&event=2026-03-02&z=2.500.500"),
        Sight("explorer:unmet", None, query="?c=spring&met=met"),
        Sight("explorer:unmet", None, query="?c=free&f2=yes", state="filtered"),
        Sight("explorer:contacts", None, query="?f0=food&y=2025-12"),
        Sight("explorer:trend", None),
        Sight("explorer:funding", stage.network.steward, query="?i=population&more=1000000"),
        Sight("explorer:rural", None, query="?z=2.500.500"),
        Sight("explorer:equity", None, query="?col=newcomer"),
        Sight("explorer:report", None, query="?p=poverty-strategy&from=2026-03-02&to=2026-03-30"),
        Sight("requests:answer_with_view", stage.network.city_steward, ("explore",), query="?i=low-income-share"),
        Sight("explorer:bring_places", keeper),
        Sight("explorer:bring_figures", keeper),
        Sight("explorer:bring_crosswalk", keeper),
        Sight("requests:answer_with_view", keeper, ("trend",), state="waiting"),
        Sight("directory:finder", None, query="?topic=food&z=2.500.500", state="on the map"),
        Sight("explorer:keep_view", stage.network.steward, ("funding",), state="private"),
        Sight("exports:contribution", stage.network.steward),
        Sight("exports:works", stage.network.recipient, (stage.entitlement.pk,)),
        Sight("explorer:keep_view", keeper, ("compare",), query="?c=low-income-share"),
        Sight("explorer:kept_views", None),
        Sight("explorer:kept_views", keeper, state="to give up"),
    ]
