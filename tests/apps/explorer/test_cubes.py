"""Contacts come to the map through the line alone: from an approved run, above the policy's threshold, once."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from entente.explorer.policies import Refusal, can_declare
from tests.apps.explorer.conftest import city
from tests.worlds import kept

FINE: dict[str, Any] = {
    "run_status": "approved", "threshold": 11, "least": 11, "shown_before": False, "population_known": True, "is_nested": True, "people": 40,
}  # fmt: skip


@pytest.mark.parametrize(
    ("said", "reasons"),
    [
        ({}, ()),
        ({"run_status": "returned"}, (Refusal.NOT_APPROVED,)),
        ({"threshold": 10}, (Refusal.THRESHOLD,)),
        ({"shown_before": True, "is_nested": False}, (Refusal.SHOWN_BEFORE, Refusal.NOT_NESTED)),
        ({"population_known": False}, (Refusal.NO_POPULATION,)),
        ({"people": 39}, (Refusal.PEOPLE,)),
        ({"is_claimed": True}, (Refusal.REGISTERED,)),
    ],
)
def test_can_declare_names_every_refusal(said: dict[str, Any], reasons: tuple[Refusal, ...]) -> None:
    assert can_declare(**{**FINE, **said}).reasons == reasons


def contacts() -> pd.DataFrame:
    draw = np.random.default_rng(4)
    shares = [0.5, 0.3, 0.15, 0.05]
    return pd.DataFrame(
        {
            "quarter": draw.choice(["1", "2", "3", "4"], 700, p=shares),
            "need": draw.choice(["food", "housing", "legal"], 700, p=[0.6, 0.37, 0.03]),
            "month": draw.choice(["2026-01", "2026-02"], 700),
        }
    )


@pytest.fixture
@kept
def approved(dataset: Any, network: Any, upload: Callable[..., Any]) -> Any:
    """An approved run whose anonymized table is the contacts above."""
    from anonymizer.engine import frame_source, write_parquet
    from anonymizer.models import Recipe, RiskReport, Run
    from entente.vault.objects import SealedWriter

    version = upload(b"quarter,need,month\n1,food,2026-01\n")
    version.runs.all().delete()
    owner, now = network.nonprofit, timezone.now()
    with SealedWriter(public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="candidate") as sink:  # fmt: skip
        write_parquet(frame_source(contacts()), sink)
        sealed = sink.finish()
    sealed.save(force_insert=True)
    recipe = Recipe.objects.create(dataset=dataset, number=1, spec={}, required_k=11, confirmed_by=network.contributor, confirmed_at=now)  # fmt: skip
    run = Run.objects.create(
        version=version, recipe=recipe, status="approved", candidate=sealed, decided_by=network.officer, decided_at=now
    )
    RiskReport.objects.create(run=run, before={}, after={}, columns=["quarter", "need", "month"])
    return run


def visited(sign_in: Any, network: Any, run: Any) -> str:
    """The page on which a data steward declares the cube; nobody else has it."""
    assert sign_in(network.contributor).get(f"/en/explore/cubes/{run.pk}/").status_code == 404
    steward = sign_in(network.steward)
    assert str(run.pk) in steward.get("/en/explore/cubes/").content.decode()
    twice = {
        "name_en": "Calls",
        "name_fr": "Appels",
        "code": "calls",
        "place_column": "need",
        "category_column": "need",
        "period_column": "month",
    }
    assert steward.post(f"/en/explore/cubes/{run.pk}/", twice).status_code == 422
    return str(steward.get(f"/en/explore/cubes/{run.pk}/").content.decode())


@pytest.mark.slow
def test_contacts_are_shown_protected_and_once(
    approved: Any, network: Any, run_jobs: Callable[..., None], client: Any, sign_in: Any, tmp_path: Path
) -> None:
    from entente.explorer.models import IndicatorValue
    from entente.explorer.services.cubes import Declaration, declare_cube
    from entente.explorer.services.places import About, import_places

    about = About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")
    quarters = import_places(network.region, city(tmp_path / "city.geojson"), about).geography
    quarters.places.update(population=5000)

    def declared(threshold: int, by: Any) -> Any:
        said = Declaration("calls", "Contacts", "Contacts", quarters, None, "quarter", "need", "month", threshold)
        return declare_cube(approved.pk, said, by=by, now=timezone.now())

    page = visited(sign_in, network, approved)
    assert "below 11 are hidden" in page
    with pytest.raises(NotPermitted):
        declared(10, network.steward)
    with pytest.raises(NotPermitted):
        declared(11, network.contributor)
    approved.report.registered = {"held": {"an authority": 3}}
    approved.report.save()
    with pytest.raises(NotPermitted, match=r"cube\.registered"):
        declared(11, network.steward)
    approved.report.registered = {"left_out": {"an authority": 3}}
    approved.report.save()
    cube = declared(11, network.steward)
    run_jobs("runs")
    cube.refresh_from_db()

    assert (cube.error_code, cube.counts["hidden"] > 0, cube.dictated_by) == ("", True, "policy 2026-12")
    table = contacts()
    legal = table[table["need"] == "legal"]["quarter"].value_counts()
    small = {code for code, count in legal.items() if count < 11}
    assert small
    values = IndicatorValue.objects.filter(indicator__code="calls-3-legal", place__code__in=small)
    assert {(each.value, each.status) for each in values} == {(None, "suppressed")}
    page = client.get("/en/explore/?g=quarters&i=calls-3-legal").content.decode()
    file = b"".join(client.get("/en/explore/figures.csv?g=quarters&i=calls-3-legal").streaming_content).decode()
    for code in small:
        assert re.search(
            rf'<tr id="p{code}"><td class="number"></td><th scope="row"><a [^<]*</a></th><td colspan="2" class="suppressed">',
            page,
        )
        assert re.search(rf"^{code},[^\n]*,,contacts,suppressed,", file, re.M)
    assert "fewer than 11" in page
    with pytest.raises(NotPermitted) as refused:
        declared(11, network.steward)
    assert Refusal.SHOWN_BEFORE in refused.value.reasons


@pytest.mark.slow
def test_counts_that_tell_of_an_indigenous_identity_are_not_shown_whoever_is_registered(
    approved: Any, network: Any, run_jobs: Callable[..., None], tmp_path: Path
) -> None:
    from anonymizer.engine import frame_source, write_parquet
    from entente.explorer.services.cubes import Declaration, declare_cube
    from entente.explorer.services.places import About, import_places
    from entente.vault.objects import SealedWriter

    about = About("quarters", "Quarters", "Quartiers", "neighbourhood", "2021")
    quarters = import_places(network.region, city(tmp_path / "city.geojson"), about).geography
    quarters.places.update(population=5000)

    def declared(column: str) -> Any:
        said = Declaration("calls", "Contacts", "Contacts", quarters, None, "quarter", column, "month", 11)
        return declare_cube(approved.pk, said, by=network.steward, now=timezone.now())

    for header in ("Identité autochtone", "is_first_nations"):
        with pytest.raises(NotPermitted, match=r"cube\.registered"):
            declared(header)
    approved.report.registered = {"held": {"indigenous": 3}}
    approved.report.save()
    with pytest.raises(NotPermitted, match=r"cube\.registered"):
        declared("need")

    # A run of before: nobody looked at its values, so the worker does.
    approved.report.registered = {}
    approved.report.save()
    table = contacts()
    table["need"] = table["need"].replace({"legal": "Services aux Me\u0301tis"})
    owner = network.nonprofit
    with SealedWriter(public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="candidate") as sink:  # fmt: skip
        write_parquet(frame_source(table), sink)
        sealed = sink.finish()
    sealed.save(force_insert=True)
    approved.candidate = sealed
    approved.save()
    cube = declared("need")
    run_jobs("runs")
    cube.refresh_from_db()

    assert (cube.built_at, cube.error_code) == (None, "cube.indigenous")
