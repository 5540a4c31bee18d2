"""The audit trail as people read it: who sees what, filters, pages, the file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.template import Context, Template
from django.test import Client
from django.utils import timezone, translation

from entente.audit.models import AuditEvent
from entente.audit.services import record
from entente.web import event_words
from entente.web.audit_trail import entries
from entente.web.audit_trail.entries import Filters, filtered, in_words, page, visible_to

ROOT = Path(__file__).resolve().parents[2]


def codes_in_the_source() -> set[str]:
    """Every event that some service, task or transition leaves."""
    found: set[str] = set()
    for app in ("platform/entente", "agreements", "anonymizer", "exports"):
        for file in (ROOT / app).rglob("*.py"):
            text = file.read_text()
            found |= set(re.findall(r'(?<!def )\brecord\(\s*"([a-z_]+\.[a-z_]+)"', text))
            found |= set(re.findall(r'Transition\([^)]*"([a-z_]+\.[a-z_]+)"\)', text))
    return found


def test_every_event_has_words() -> None:
    codes = codes_in_the_source()

    assert len(codes) > 40
    assert codes - set(event_words.recorded()) == set()


def test_every_reason_has_words() -> None:
    for refusals in event_words.REFUSALS:
        for refusal in refusals:
            assert event_words.reason(refusal.value) == str(refusal.label)
    assert event_words.reason("unknown.code") == "unknown.code"


@pytest.mark.django_db(transaction=True)
class TestTrail:
    def test_reader_sees_her_organizations_only(self, network: Any) -> None:
        seen = visible_to(network.steward)

        assert seen.exists()
        assert set(seen.values_list("organization_id", flat=True)) == {network.nonprofit.pk}
        assert not visible_to(network.contributor).exists()

    def test_filters_narrow(self, network: Any) -> None:
        seen = visible_to(network.steward)
        now = timezone.localdate()

        given = filtered(seen, Filters(event="membership.given"))
        assert set(given.values_list("event", flat=True)) == {"membership.given"}
        assert filtered(seen, Filters(subject=network.officer.pk)).count() == 1
        assert filtered(seen, Filters(subject=network.nonprofit.pk)).count() == seen.count()
        assert not filtered(seen, Filters(refused=True)).exists()
        assert filtered(seen, Filters(since=now, until=now)).count() == seen.count()
        assert not filtered(seen, Filters(since=now + timedelta(days=1))).exists()
        assert not filtered(seen, Filters(until=now - timedelta(days=1))).exists()

    def test_pages_follow_each_other_without_gap(self, network: Any) -> None:
        for _ in range(entries.PAGE + 5):
            record("version.held", by=network.steward, subject=network.nonprofit, organization_id=network.nonprofit.pk)
        seen = visible_to(network.steward)

        first, older = page(seen, before=None)
        second, end = page(seen, before=older)

        assert len(first) == entries.PAGE
        assert end is None
        assert [each.event.pk for each in first + second] == list(seen.values_list("pk", flat=True))

    def test_who_and_what_are_words(self, network: Any) -> None:
        founded, given = (
            in_words(visible_to(network.steward).filter(event=event))[-1]
            for event in ("organization.founded", "membership.given")
        )

        assert (founded.label, founded.by) == ("The organization was founded", "The platform itself")
        assert given.note == "Contributor"

    def test_events_of_a_subject_make_a_timeline(self, network: Any) -> None:
        template = Template("{% load audit_events %}{% subject_events subject %}")

        text = template.render(Context({"subject": network.nonprofit}))

        assert "The keys of the organization were made" in text


@pytest.mark.django_db(transaction=True)
class TestPage:
    def test_steward_reads_events_and_refusals_with_reasons(self, network: Any, sign_in: Callable[..., Client]) -> None:
        sign_in(network.contributor).post(
            f"/en/organization/{network.nonprofit.pk}/people/{network.officer.pk}/remove/"
        )
        browser = sign_in(network.steward)

        text = browser.get("/en/audit/?refused=on").content.decode()

        assert "Your role in this organization does not allow this." in text
        assert "Contributor" in text
        assert "The organization was founded" not in text.split("<table")[1]

    def test_every_code_in_the_trail_is_shown(self, network: Any, sign_in: Callable[..., Client]) -> None:
        record("new.code", by=None, subject=network.nonprofit, organization_id=network.nonprofit.pk)

        assert "new.code" in sign_in(network.steward).get("/en/audit/").content.decode()

    def test_contributor_is_refused(self, network: Any, sign_in: Callable[..., Client]) -> None:
        browser = sign_in(network.contributor)

        assert browser.get("/en/audit/").status_code == 403
        assert browser.get("/en/audit/events.csv").status_code == 403

    def test_wrong_filter_is_said(self, network: Any, sign_in: Callable[..., Client]) -> None:
        answer = sign_in(network.steward).get("/en/audit/?subject=nonsense&before=x")

        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()

    def test_file_is_streamed_and_safe_for_spreadsheets(self, network: Any, sign_in: Callable[..., Client]) -> None:
        type(network.steward).objects.filter(pk=network.steward.pk).update(name="=HYPERLINK(1)")
        record("dataset.created", by=network.steward, subject=network.nonprofit, organization_id=network.nonprofit.pk)

        answer: Any = sign_in(network.steward).get("/en/audit/events.csv?event=dataset.created")
        rows = list(csv.DictReader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))

        assert [row["event"] for row in rows] == ["dataset.created"]
        assert rows[0]["who"] == "'=HYPERLINK(1)"
        assert AuditEvent.objects.filter(organization_id=network.city.pk).exists()

    def test_file_speaks_the_readers_language(self, network: Any, sign_in: Callable[..., Client]) -> None:
        answer: Any = sign_in(network.steward).get("/fr/audit/events.csv")
        with translation.override("en"):  # another request's language must not reach the stream
            text = b"".join(answer.streaming_content).decode("utf-8-sig")

        assert "organization.founded" in text
