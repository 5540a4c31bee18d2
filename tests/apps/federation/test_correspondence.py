"""What nodes said about an agreement: read in words by its parties alone, each message downloadable as it was signed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import translation

from entente.core.canonical import canonical
from entente.federation.wire.messages import read_message
from tests.agreement_partner import Line, Partner, outcome
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db(transaction=True)


def test_each_party_reads_what_was_said_and_takes_the_evidence(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:  # fmt: skip
    body = {"agreement": str(mirror.pk), "document": {"content": {}, "signatures": []}}
    answer = other.say("agreement.activated", body, thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == "agreement.other_content"
    browser = sign_in(network.city_steward)
    page = browser.get(reverse("federation_pages:messages", args=[mirror.pk])).content.decode()
    assert "The agreement was offered for signature." in page
    assert "Verified and applied" in page
    assert "agreement.other_content" in page
    about = browser.get(reverse("agreements:agreement", args=[mirror.pk])).content.decode()
    assert "on the node of Nova Scotia" in about
    assert "Its home is the node of Nova Scotia" in about
    with translation.override("fr"):
        french = browser.get(reverse("federation_pages:messages", args=[mirror.pk])).content.decode()
    assert "L’entente a été présentée pour signature." in french
    first = mirror.lineage
    from entente.federation.models import Received

    row = Received.objects.filter(thread=first).earliest("id")
    taken = browser.get(reverse("federation_pages:message", args=[mirror.pk, row.message_id])).json()
    assert read_message(canonical(taken["envelope"])).is_signed_by(other.public)
    assert taken["receipt"]["receipt"]["outcome"] == "applied"
    stranger = sign_in(network.steward)
    assert stranger.get(reverse("federation_pages:messages", args=[mirror.pk])).status_code == 404
