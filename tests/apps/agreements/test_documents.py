"""Sealed documents: the scan of a signed paper, and what shows safeguards. Who sees that they are there, who opens them, for how long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.test_life import draft_of, person, sign

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

SCAN = b"%PDF-1.7 " + b"an invented scan " * 70_000  # more than one segment


def content_of(response: Any) -> bytes:
    return b"".join(response.streaming_content)


def signed_on_paper(network: Any, agreement: Any) -> Any:
    """An agreement that the nonprofit signed on paper and the city here."""
    from agreements import services
    from entente.organizations.documents import sealed_to

    now, second = timezone.now(), person("second-steward")
    draft = draft_of(agreement, title_en="Paper", title_fr="Papier")
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=now)
    paper = services.Paper("Ada Invented", "Bo Invented", timezone.localdate())
    party = made.parties.get(organization=network.nonprofit)
    with sealed_to(network.nonprofit, "scan") as writer:
        writer.write(SCAN)
        said = {"party_id": party.pk, "read_digest": made.digest(), "by": second, "now": now}
        services.sign_on_paper(made.pk, paper, writer.finish(), **said)
    return sign(made, network.city, network.city_steward)


def test_scan_is_seen_by_parties_each_time_for_some_minutes_and_in_the_browser_that_asked(
    network: Any, agreement: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements.models import Viewing
    from agreements.tasks import close_viewings
    from entente.audit.models import AuditEvent
    from entente.core.errors import Failed
    from entente.vault.objects import SealedReader

    made = signed_on_paper(network, agreement)
    scan = made.parties.get(organization=network.nonprofit).paper.scan
    page, see = reverse("agreements:agreement", args=[made.pk]), reverse("agreements:ask_scan", args=[made.pk, scan.pk])

    as_recipient = sign_in(network.recipient, Client())
    shown_to_recipient = as_recipient.get(page).content.decode()
    refused = as_recipient.post(see)
    other = reverse("agreements:ask_scan", args=[agreement.pk, scan.pk])
    browser = sign_in(network.city_steward)
    shown = browser.get(page).content.decode()
    of_another_agreement = browser.post(other)
    asked = browser.post(see)
    viewing = Viewing.objects.get()
    file = reverse("agreements:document", args=[viewing.pk])
    early = (browser.get(asked["Location"]), browser.get(file))
    run_jobs("urgent")
    ready, opened = browser.get(asked["Location"]), browser.get(file)
    content = content_of(opened)
    elsewhere = sign_in(network.city_steward, Client()).get(file)
    by_another = sign_in(network.officer, Client()).get(file)
    Viewing.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    late = browser.get(file)
    close_viewings(timestamp=int(timezone.now().timestamp()))
    viewing.refresh_from_db()

    assert see not in shown_to_recipient
    assert (refused.status_code, of_another_agreement.status_code) == (403, 403)
    assert see in shown
    assert asked["Location"] == reverse("agreements:viewing", args=[viewing.pk])
    assert [each.status_code for each in early] == [200, 404]
    assert b"being sealed" in early[0].content
    assert file in ready.content.decode()
    assert content == SCAN
    assert (opened["Content-Type"], opened["X-Content-Type-Options"]) == ("application/pdf", "nosniff")
    assert opened["Content-Disposition"] == 'attachment; filename="scan.pdf"'
    assert "no-store" in opened["Cache-Control"]
    assert (elsewhere.status_code, by_another.status_code, late.status_code) == (403, 404, 403)
    events = AuditEvent.objects.filter(event="document.looked_at", refused=False)
    assert [each.facts for each in events] == [{"kind": "scan", "sha256": scan.sha256}]
    with pytest.raises(Failed):
        SealedReader(viewing.copy, private_key=bytes(32))


def test_second_steward_reads_the_paper_that_was_entered_before_she_confirms(
    network: Any, agreement: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements import services
    from agreements.models import Viewing
    from agreements.paper.spreadsheet import EarlierAgreement
    from entente.organizations.documents import sealed_to

    with sealed_to(network.nonprofit, "scan") as writer:
        writer.write(b"\x89PNG\r\n\x1a\n invented")
        said = {
            "partner": network.city, "our_role": "provider", "title": "Old paper", "terms": agreement.machine_terms,
            "starts_on": agreement.starts_on, "ends_on": agreement.ends_on, "signed_on": agreement.starts_on,
            "scan": "a.png", "unchecked": (),
        }  # fmt: skip
        entries = [EarlierAgreement(**said)]
        now = timezone.now()
        (made,) = services.enter_earlier_agreements(
            entries, {"a.png": writer.finish()}, organization=network.nonprofit, by=network.steward, now=now
        )
    browser = sign_in(person("second-steward"))
    see = reverse("agreements:ask_scan", args=[made.pk, made.entry.scan_id])
    question = browser.get(reverse("agreements:act", args=[made.pk, "confirm-entry"])).content.decode()
    page = browser.get(reverse("agreements:agreement", args=[made.pk])).content.decode()
    browser.post(see)
    run_jobs("urgent")
    opened = browser.get(reverse("agreements:document", args=[Viewing.objects.get().pk]))
    outsider = sign_in(network.city_steward, Client()).post(see)

    assert "See the scan on the agreement’s page" in question
    assert see in page
    assert made.entry.scan.sha256 in page
    assert content_of(opened) == b"\x89PNG\r\n\x1a\n invented"
    assert opened["Content-Type"] == "image/png"
    assert outsider.status_code == 404


def test_evidence_is_checked_sealed_named_to_counterparties_and_opened_at_home(
    network: Any, agreement: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements.assurance import SAFEGUARDS
    from agreements.models import Evidence, Viewing
    from agreements.services import assess

    add, page = (reverse(f"agreements:{name}", args=[network.city.pk]) for name in ("add_evidence", "assurance"))
    browser = sign_in(network.city_steward)

    def send(content: bytes, name: str = "policy.pdf", title: str = "Policy <b>12</b>, 3 March 2026") -> Any:
        document = SimpleUploadedFile(name, content, "application/pdf")
        return browser.post(add, {"area": "people", "name": title, "document": document})

    faults = [
        send(b"<html><script>alert(1)</script>"),
        send(b"\x89PNG\r\n\x1a\n", "policy.pdf"),
        send(b"", "policy.pdf"),
        send(b"%PDF-1.7", title=" "),
        send(b"%PDF-1.7" + bytes(20 * 2**20)),
    ]
    kept_of_faults = Evidence.objects.count()
    attached = send(b"%PDF-1.7 a policy")
    found = Evidence.objects.get()
    people = [each.key for each in SAFEGUARDS if each.area == "people"]
    assessed = assess(network.city, people, {}, by=network.city_steward, now=timezone.now())
    see, remove = (reverse(f"agreements:{name}", args=[found.pk]) for name in ("ask_evidence", "remove_evidence"))
    counterparty = sign_in(network.officer, Client())
    shown, refused = counterparty.get(page).content.decode(), counterparty.post(see)
    not_theirs = (counterparty.get(add), counterparty.post(remove))
    browser.post(see)
    run_jobs("urgent")
    opened = browser.get(reverse("agreements:document", args=[Viewing.objects.get().pk]))
    removed = browser.post(remove)
    run_jobs("erasures")
    found.refresh_from_db()
    gone = browser.post(see)

    assert [each.status_code for each in faults] == [422] * 5
    assert "neither a PDF nor a PNG" in faults[0].content.decode()
    assert "says something else than what the file is" in faults[1].content.decode()
    assert kept_of_faults == 0
    assert (attached.status_code, assessed.met) == (302, people)
    assert "Policy &lt;b&gt;12&lt;/b&gt;, 3 March 2026" in shown
    assert see not in shown
    assert refused.status_code == 403
    assert [each.status_code for each in not_theirs] == [404, 403]
    assert content_of(opened) == b"%PDF-1.7 a policy"
    assert opened["Content-Disposition"].startswith("attachment; filename")
    assert removed.status_code == 302
    assert found.removed_at is not None
    assert found.sealed.destroyed_at is not None
    assert gone.status_code == 403
