"""Text leaves only after a person has read a sample of it; of the sample, marks are kept and never words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
@kept
def text_run(read_run: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """A run whose names leave as invented ones: text that a person must read. No language model is needed for it."""
    from anonymizer import services
    from anonymizer.forms import recipe_form

    spec = recipe_form(read_run, None).spec()
    spec["columns"]["caller_name"] = {
        "role": "direct-identifier", "treatment": "redact", "kind": "person_name", "operator": "surrogate",
    }  # fmt: skip
    services.confirm_recipe(read_run.pk, spec, by=network.contributor, now=timezone.now())
    run_jobs("runs")
    read_run.refresh_from_db()
    assert read_run.status == "awaiting_review", read_run.findings
    return read_run


def address(name: str, run: Any) -> str:
    return reverse(f"anonymizer:{name}", args=[run.pk])


def approve(client: Any, run: Any) -> int:
    status: int = client.post(address("review", run), {"act": "approve", "reason": ""}).status_code
    run.refresh_from_db()
    return status


def read_sample(client: Any, run: Any, run_jobs: Callable[..., None]) -> Any:
    asked = client.post(address("ask_sample", run))
    run_jobs("urgent")
    return client.get(asked.url)


def refusals() -> set[str]:
    from entente.audit.models import AuditEvent

    return {reason for event in AuditEvent.objects.filter(refused=True) for reason in event.facts["reasons"]}


def test_approval_waits_for_the_sample(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.officer)

    before = client.get(address("review", text_run)).content.decode()
    refused = approve(client, text_run)
    page = read_sample(client, text_run, run_jobs)
    client.post(address("mark_sample", text_run), {"everything_read": "on"})
    after = client.get(address("review", text_run)).content.decode()

    assert "nobody has read a sample of it yet" in before
    assert (refused, text_run.status) == (403, "awaiting_review")
    assert "run.sample_unread" in refusals()
    assert 50 <= len(page.context["rows"].records) <= 100
    assert "of the texts still show a personal detail" in after
    assert (approve(client, text_run), text_run.status) == (302, "approved")


def test_marks_give_the_estimate_and_no_word_is_kept(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer import queries
    from entente.audit.models import AuditEvent

    client = sign_in(network.officer)
    records = read_sample(client, text_run, run_jobs).context["rows"].records
    marks = {f"missed-{records[0][0]}": ["PERSON", "AGE", "<script>"], f"missed-{records[1][0]}": ["PERSON"]}
    client.post(address("mark_sample", text_run), {"everything_read": "on", **marks})
    with translation.override("fr"):
        french = client.get(address("review", text_run)).content.decode()

    found = queries.leaks_of(text_run)
    assert found is not None
    assert (found.read, found.missed, found.population) == (len(records), 2, text_run.report.records)
    assert 0 < found.low < found.rate < found.high < 1
    assert queries.missed_in_sample(text_run) == {"PERSON": 2, "AGE": 1}
    assert AuditEvent.objects.get(event="sample.marked").facts["missed"] == 2
    assert AuditEvent.objects.filter(event="rows.looked_at", facts__kind="sample").count() == 1
    assert "Ce qui a échappé dans l’échantillon" in french
    kept = everything_in_the_database()
    assert not [text for _, _, text, _ in records if text in kept]
    assert "<script>" not in kept


def everything_in_the_database() -> str:
    """All rows of all tables as text."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        kept = []
        for (table,) in cursor.fetchall():
            cursor.execute(f'SELECT t::text FROM "{table}" t')
            kept += [row[0] for row in cursor.fetchall()]
    return "\n".join(kept)


def test_sample_says_why_each_stretch_is_hidden(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.officer)
    page = read_sample(client, text_run, run_jobs)
    french = client.get(page.request["PATH_INFO"].replace("/en/", "/fr/")).content.decode()

    texts = page.context["texts"]
    whys = [why for each in texts for why, _ in each["whys"]]

    assert len(whys) == len(texts) >= 50
    assert all(why.written == each["text"] for each in texts for why, _ in each["whys"])
    assert {(why.label, why.reason, why.score) for why in whys} == {("PERSON", "the whole cell is one identifier", 1.0)}
    assert "The column as a whole" in page.content.decode()
    assert "la cellule entière est un identifiant" in french
    assert "the whole cell is one identifier" not in everything_in_the_database()


def test_reasons_are_destroyed_with_the_candidate(text_run: Any, network: Any) -> None:
    from anonymizer.tasks.retention import shred_everything
    from entente.catalogue.models import Destruction

    assert text_run.reasons.destroyed_at is None

    shred_everything(text_run.version, reason="asked", by=network.steward, now=timezone.now())
    text_run.reasons.refresh_from_db()

    assert text_run.reasons.destroyed_at is not None
    assert Destruction.objects.filter(object_id=text_run.reasons_id, label="reasons").exists()


def test_sample_stays_the_same_when_it_is_read_again(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.officer)

    first = read_sample(client, text_run, run_jobs).context["rows"].records
    again = read_sample(client, text_run, run_jobs).context["rows"].records

    assert first == again


def test_who_chose_the_recipe_neither_reads_nor_marks(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import Look, TextSample

    contributor, stranger = sign_in(network.contributor), sign_in(network.recipient, Client())

    assert contributor.post(address("ask_sample", text_run)).status_code == 403
    assert contributor.post(address("mark_sample", text_run), {"everything_read": "on"}).status_code == 403
    assert stranger.post(address("ask_sample", text_run)).status_code == 404
    assert not Look.objects.exists()
    assert not TextSample.objects.exists()


def test_marks_count_only_from_someone_who_saw_the_sample_and_read_all_of_it(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import TextSample

    client = sign_in(network.officer)

    unseen = client.post(address("mark_sample", text_run), {"everything_read": "on"})
    read_sample(client, text_run, run_jobs)
    halfway = client.post(address("mark_sample", text_run), {})

    assert unseen.status_code == 403
    assert "sample.not_drawn" in refusals()
    assert halfway.status_code == 302
    assert TextSample.objects.get().marked_at is None


def test_named_words_are_sealed_and_hidden_by_the_next_run(
    text_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from contextlib import ExitStack

    from anonymizer.detectors import DetectorProcess
    from anonymizer.models import DeniedWords
    from anonymizer.tasks.anonymize import _detector
    from entente.organizations.tasks import opening_key
    from entente.vault.keys import store

    client = sign_in(network.officer)
    short = client.post(address("deny_words", text_run), {"words": "a", "label": "PERSON"})
    client.post(address("deny_words", text_run), {"words": "Maple Canary", "label": "PERSON"})
    page = client.get(address("review", text_run)).content.decode()
    denied = DeniedWords.objects.get()
    with ExitStack() as kept, pytest.MonkeyPatch.context() as patched:
        patched.setattr(DetectorProcess, "analyze", lambda self, texts, language: [[] for _ in texts])
        detector = _detector(text_run.dataset, opening_key(network.nonprofit), kept, {})
        found = detector.analyze(["saw MAPLE-CANARY today", "saw Maple"])
    everything = everything_in_the_database()
    client.post(address("deny_words", text_run), {"entry": str(denied.pk)})
    run_jobs("erasures")

    assert short.status_code == 302
    assert [[tuple(span)[:3] for span in spans] for spans in found] == [[(4, 16, "PERSON")], []]
    assert "Canary" not in page
    assert "Maple Canary" not in everything
    assert not DeniedWords.objects.exists()
    assert not store.exists(denied.sealed_id)


def test_run_without_text_needs_no_sample(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.officer)

    html = client.get(address("review", measured_run)).content.decode()

    assert "Read a sample of the text" not in html
    assert client.post(address("ask_sample", measured_run)).status_code == 403
    assert "sample.no_text" in refusals()
    assert approve(client, measured_run) == 302
