"""A change of figures or of a template: what it touches is shown first, then its amendments are opened as one batch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.many import made

pytestmark = pytest.mark.django_db(transaction=True)
POLICY = reverse("agreements:policy")


def test_figures_show_what_falls_below_then_open_amendments_each_with_its_verdict(
    network: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import AmendmentBatch
    from entente.audit.models import AuditEvent

    low, high = made(network, "Eleven"), made(network, "Twenty", terms={"smallest_k": 20})
    stopped = made(network, "Suspended", status="suspended")
    counts = made(network, "Counts", terms={"kinds": ("table",), "smallest_k": 20})
    hidden = made(network, "Hidden enough", terms={"kinds": ("table",), "smallest_k": 20, "small_cell": 11})
    made(network, "For the public", audience="public")
    made(network, "Unseen", parties=((network.region, "provider"), (network.city, "recipient")), drafted_for=network.region)  # fmt: skip
    browser, asked = sign_in(network.steward), {"audience": "partner", "k": "15", "small_cell": "11"}

    shown = browser.get(POLICY, asked)
    items = [each.pk for each in (low, high, stopped, counts, hidden)]
    answer = browser.post(POLICY, {**asked, "item": items})

    assert {each.title_en for each in shown.context["touched"]} == {"Eleven", "Suspended", "Counts"}
    batch = AmendmentBatch.objects.get()
    assert answer.headers["Location"] == reverse("agreements:batch", args=[batch.pk])
    found = {item.agreement.title_en: item for item in batch.items.select_related("agreement", "amendment")}
    assert set(found) == {"Eleven", "Suspended", "Counts"}
    assert found["Suspended"].refusals == ["agreement.not_active"]
    amendment = found["Eleven"].amendment
    assert (amendment.machine_terms.smallest_k, amendment.status, amendment.amends) == (15, "draft", low)
    assert (found["Counts"].amendment.machine_terms.small_cell, found["Counts"].amendment.machine_terms.smallest_k) == (11, 20)  # fmt: skip
    assert "Only the version" not in browser.get(answer.headers["Location"]).content.decode()
    low.refresh_from_db()
    assert low.machine_terms.smallest_k == 11
    events = AuditEvent.objects.filter(event__in=["agreement.amended", "agreement.batch_opened"])
    assert sorted(events.values_list("event", flat=True)) == ["agreement.amended"] * 2 + ["agreement.batch_opened"]
    assert AuditEvent.objects.filter(refused=True, subject_id=stopped.pk).exists()
    assert sign_in(network.recipient).get(POLICY, asked).context["may_amend"] is False


def test_template_rewords_what_is_still_its_own_words(network: Any, sign_in: Callable[..., Any]) -> None:
    from agreements import services
    from agreements.library import Wording, network_template, of_organization
    from agreements.models import AmendmentBatch, Clause
    from tests.apps.agreements.answers import finished

    steward = sign_in(network.steward)
    own = services.copy_template(network_template("nonprofit-to-network", 1), network.nonprofit, by=network.steward)
    agreement = finished(steward, network, language={"binding": "both", "exception": "outside"})
    agreement.origin.template_key, agreement.origin.template_version = str(own.lineage), 1
    agreement.origin.save()
    Clause.objects.filter(agreement=agreement, key="breach").update(text_en="Call us.", text_fr="Appelez-nous.")
    type(agreement).objects.filter(pk=agreement.pk).update(status="active", activated_at=timezone.now())
    from agreements.permissions import grant_to_parties

    grant_to_parties(agreement)
    before = of_organization(own)
    clauses = {
        **before.clauses,
        "accuracy": Wording("Errors are corrected within {k} days.", "Les erreurs sont corrigées en {k} jours."),
        "breach": Wording("Write to us.", "Écrivez-nous."),
    }
    newer = services.next_version(
        own, replace(before, clauses=clauses, terms=replace(before.terms, smallest_k=15)), by=network.steward
    )
    page = reverse("agreements:template_touched", args=[newer.lineage, newer.version])

    shown = steward.get(page)
    steward.post(page, {"item": [agreement.pk]})

    assert [each.pk for each in shown.context["touched"]] == [agreement.pk]
    item = AmendmentBatch.objects.get().items.get()
    assert item.refusals == []
    texts = {clause.key: clause for clause in item.amendment.clauses.all()}
    assert texts["accuracy"].text_en == "Errors are corrected within 15 days."
    assert texts["breach"].text_fr == "Appelez-nous."
    assert item.by_hand == ["breach"]
    assert "15" in texts["deidentification"].text_en
    assert "11" not in texts["deidentification"].text_en
    assert item.amendment.machine_terms.smallest_k == 15
    assert steward.get(reverse("agreements:batch", args=[item.batch_id])).status_code == 200
    assert sign_in(network.contributor).get(reverse("agreements:batch", args=[item.batch_id])).status_code == 200
    assert sign_in(network.city_steward).get(page).status_code == 404
