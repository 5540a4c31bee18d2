"""Codes traced back: a sealed list, two people with a reason each, a view for both; and codes that stay the same for a year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)


def candidate_of(run: Any) -> Any:
    """The rows of a candidate, as its owner's worker reads them."""
    import pandas as pd

    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    with SealedReader(run.candidate, private_key=opening_key(run.dataset.owner)) as file:
        return pd.read_parquet(file)


def events(name: str, *, refused: bool = False) -> list[dict[str, Any]]:
    from entente.audit.models import AuditEvent

    return list(AuditEvent.objects.filter(event=name, refused=refused).values_list("facts", flat=True))


@pytest.fixture
@kept
def kept_run(read_run: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """A measured run whose codes are kept under seal for a year."""
    from anonymizer import services
    from anonymizer.forms import recipe_form

    spec = {**recipe_form(read_run, None).spec(), "pseudonyms": {"escrow_days": 365}}
    spec["columns"]["person_id"]["treatment"] = "pseudonym"
    services.confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    read_run.refresh_from_db()
    assert read_run.status == "awaiting_review", read_run.findings
    return read_run


def test_two_people_with_a_reason_each_see_whom_a_code_stands_for(
    kept_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import Opening

    (column,) = [name for name, rule in kept_run.recipe.spec["columns"].items() if rule["treatment"] == "pseudonym"]
    code = candidate_of(kept_run)[column].dropna().iloc[0]
    page = reverse("anonymizer:codes", args=[kept_run.pk])
    asker, second = sign_in(network.contributor), sign_in(network.officer, Client())

    nothing = asker.post(page, {"codes": "a name", "reason": "Because."})
    assert nothing.status_code == 422
    asker.post(page, {"codes": code, "reason": "A child may be in danger."})
    opening = Opening.objects.get()
    answer = reverse("anonymizer:answer_opening", args=[opening.pk])
    show = reverse("anonymizer:trace_codes", args=[opening.pk])
    early = asker.post(show)
    alone = asker.post(answer, {"act": "agree", "reason": "I think so."})
    desk = second.get(reverse("web:desk")).content.decode()
    silent = second.post(answer, {"act": "agree", "reason": " "})
    opening.refresh_from_db()
    assert opening.status == "asked"
    assert (early.status_code, alone.status_code, silent.status_code) == (403, 403, 302)
    assert "Answer a request to trace codes" in desk
    second.post(answer, {"act": "agree", "reason": "I rang the family."})
    asked = asker.post(show)
    run_jobs("urgent")
    shown = asker.get(asked.url)

    assert [row[1] for row in shown.context["rows"].records] == [code]
    assert shown.context["rows"].records[0][0] == column
    assert second.post(show).status_code == 302
    assert "A child may be in danger." in second.get(page).content.decode()
    assert events("codes.asked")[0]["codes"] == 1
    assert len(events("codes.opening_agreed")) == 1
    assert events("codes.same_person", refused=True)
    assert [each["kind"] for each in events("rows.looked_at")] == ["codes", "codes"]
    assert code not in str(events("codes.asked"))

    Opening.objects.update(answered_at=timezone.now() - timedelta(hours=25))
    assert asker.post(show).status_code == 403
    with pytest.raises(IntegrityError), transaction.atomic():
        Opening.objects.update(answered_by=network.contributor)


def test_list_is_not_for_those_who_see_no_originals_and_goes_when_asked(
    kept_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services
    from anonymizer.models import Escrow
    from entente.organizations.services import join, make_account
    from entente.vault.keys import store

    stranger = make_account(email="sponsor-officer@example.org", name="Sponsor", password="a long invented phrase")
    join(stranger, network.region, "privacy_officer")
    page = reverse("anonymizer:codes", args=[kept_run.pk])

    assert sign_in(stranger).get(page).status_code == 403
    services.reject_run(kept_run.pk, by=network.officer, now=timezone.now(), reason="No.")
    services.destroy_now(kept_run.version_id, by=network.officer, now=timezone.now())
    run_jobs("erasures")

    escrow = Escrow.objects.get()
    assert escrow.destroyed_at is not None
    assert not store.exists(escrow.mapping_id)
    assert "cannot be traced back any more" in sign_in(network.officer, Client()).get(page).content.decode()


def test_list_outlives_the_upload_and_goes_on_its_day(kept_run: Any, network: Any) -> None:
    from anonymizer import services, tasks
    from anonymizer.models import Escrow

    services.approve_run(kept_run.pk, by=network.officer, now=timezone.now())
    in_days = [int((timezone.now() + timedelta(days=days)).timestamp()) for days in (60, 366)]

    tasks.shred_due(in_days[0])
    kept_run.version.refresh_from_db()
    assert kept_run.version.destroyed_at is not None
    assert Escrow.objects.get().destroyed_at is None
    tasks.shred_due(in_days[1])

    assert Escrow.objects.get().destroyed_at is not None


def test_codes_stay_for_a_year_only_where_the_one_agreement_allows_it(
    read_run: Any, network: Any, run_jobs: Callable[..., None], answers: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer import services
    from anonymizer.forms import recipe_form
    from anonymizer.policies import Refusal
    from anonymizer.services import CeilingValues, set_ceilings
    from entente.catalogue.models import DatasetVersion
    from entente.core.errors import NotPermitted

    def dictated(*scopes: str) -> None:
        several = [
            CeilingValues(uuid4(), "An agreement", "Une entente", 11, "fsa", False, pseudonym_scope=scope)
            for scope in scopes
        ]
        set_ceilings(read_run.dataset, several, by=network.contributor)

    client, page = sign_in(network.contributor), reverse("anonymizer:recipe", args=[read_run.pk])
    for scopes in ((), ("release",), ("agreement-year", "agreement-year")):
        dictated(*scopes)
        assert "How long does a code stand" not in client.get(page, {"show": "table"}).content.decode()
        spec = {**recipe_form(read_run, None).spec(), "pseudonyms": {"scope": "agreement-year"}}
        spec["columns"]["person_id"]["treatment"] = "pseudonym"
        with pytest.raises(NotPermitted) as refused:
            services.confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())
        assert Refusal.PSEUDONYMS_KEPT in refused.value.reasons

    dictated("agreement-year")
    assert "How long does a code stand" in client.get(page, {"show": "table"}).content.decode()
    assert (
        client.post(
            page,
            {
                **answers({"person_id": {"treatment": "pseudonym"}}, scope="agreement-year", method="optimal"),
                "action": "confirm",
            },
        ).status_code
        == 302
    )
    run_jobs("runs")
    read_run.refresh_from_db()
    assert read_run.status == "awaiting_review", (read_run.error_code, read_run.findings)
    (column,) = [name for name, rule in read_run.recipe.spec["columns"].items() if rule["treatment"] == "pseudonym"]
    assert read_run.report.after["sequence"]["releases"] == 1
    renewed = read_run.report.after["traces"]["renewed_records"]  # whose codes belong to one table alone
    first = set(candidate_of(read_run)[column].dropna())
    services.approve_run(read_run.pk, by=network.officer, now=timezone.now())

    again = services.start_run(read_run.version_id, by=network.contributor)
    services.confirm_recipe(again.pk, read_run.recipe.spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    again.refresh_from_db()
    assert len(first - set(candidate_of(again)[column].dropna())) == renewed < len(first)
    assert again.report.after["sequence"]["releases"] == 2
    assert again.report.k <= again.report.after["sequence"]["whole"]["smallest"]

    services.return_run(again.pk, by=network.officer, now=timezone.now(), reason="Once more.")
    type(read_run).objects.filter(pk=read_run.pk).update(destroyed_at=timezone.now())
    uncounted = services.start_run(read_run.version_id, by=network.contributor)
    services.confirm_recipe(uncounted.pk, read_run.recipe.spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    uncounted.refresh_from_db()
    assert (uncounted.report.after["sequence"]["destroyed"], uncounted.report.k) == (1, 0)
    with pytest.raises(NotPermitted) as refused:
        services.approve_run(uncounted.pk, by=network.officer, now=timezone.now())
    assert Refusal.K_NOT_REACHED in refused.value.reasons

    DatasetVersion.objects.update(period_start=date(2001, 1, 1))
    services.return_run(uncounted.pk, by=network.officer, now=timezone.now(), reason="Once more.")
    other = services.start_run(read_run.version_id, by=network.contributor)
    services.confirm_recipe(other.pk, read_run.recipe.spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    other.refresh_from_db()
    assert not set(candidate_of(other)[column].dropna()) & first
