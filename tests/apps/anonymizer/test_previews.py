"""The preview of a table along the line: made by the worker, sealed to one reader, of what many rows share; and no word of it anywhere else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone, translation

from tests.apps.anonymizer.messy_runs import stored

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

WORDS = ("Zorglub", "Quux", "femlae", "Féminin", "Logement", "hommme", "دعم")


@pytest.fixture
def shown(messy_run: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    from anonymizer import services

    now = timezone.now()
    look, key = services.ask_for_preview(messy_run.pk, by=network.contributor, now=now)
    run_jobs("urgent")
    preview = services.open_preview(look.pk, key=key, by=network.contributor, now=now)
    assert preview is not None
    return preview


def test_worker_shows_what_many_rows_share_and_nothing_rare(shown: Any) -> None:
    columns = {column.name: column for column in shown.table.columns}

    assert (columns["client_id"].form, columns["client_id"].why) == ("shapes", "person")
    assert shown.table.counts_persons
    assert [text for text, _ in columns["need"].entries] == ["Food", "Logement", "<b>Crisis</b>", "دعم"]
    assert columns["need"].others is None
    assert columns["age"].form == "ranges"
    assert "Quux" not in str(shown)
    assert "Zorglub" not in str(shown)


def test_worker_shows_spellings_of_common_values(shown: Any) -> None:
    cleaning = {column.name: column for column in shown.cleaning.columns}
    spellings = [{text for text, _ in cluster.spellings} for cluster in cleaning["gender"].clusters]

    assert {"Femme", "FEMALE", "F", "femlae", "Féminin"} in spellings
    assert {"Homme", "M", "male", "masc.", "hommme"} in spellings
    assert {text for text, _ in cleaning["consent"].words["yes"]} == {"1", "O", "Oui", "VRAI"}
    assert cleaning["amount"].steps["numbers"] == {"decimal": "comma"}
    assert "dates" in cleaning["contact_date"].steps


def test_no_word_of_a_preview_rests_in_the_database_in_a_log_or_an_event(
    shown: Any, caplog: pytest.LogCaptureFixture
) -> None:
    everything = stored()

    assert "contact_date" in everything  # names of columns are known
    for word in WORDS:
        assert word not in everything
        assert word not in caplog.text


def test_preview_of_somebody_else_cannot_be_read_nor_after_its_time(
    messy_run: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services
    from entente.core.errors import NotPermitted
    from entente.vault import sealing

    now = timezone.now()
    look, key = services.ask_for_preview(messy_run.pk, by=network.contributor, now=now)
    run_jobs("urgent")

    for by in (network.officer, network.steward, network.recipient):
        with pytest.raises(NotPermitted):
            services.open_preview(look.pk, key=key, by=by, now=now)
        assert services.preview_for(messy_run, key=key, by=by, now=now) is None
    late = now + timedelta(minutes=61)
    with pytest.raises(NotPermitted):
        services.open_preview(look.pk, key=key, by=network.contributor, now=late)
    assert services.preview_for(messy_run, key=key, by=network.contributor, now=late) is None
    other, _ = sealing.new_key_pair()
    assert services.preview_for(messy_run, key=other, by=network.contributor, now=now) is None
    assert services.preview_for(messy_run, key=key, by=network.contributor, now=now) == look


def test_only_whoever_chooses_the_recipe_asks_and_only_while_it_is_chosen(messy_run: Any, network: Any) -> None:
    from anonymizer import services
    from entente.core.errors import NotPermitted

    for by in (network.recipient, network.officer):
        with pytest.raises(NotPermitted):
            services.ask_for_preview(messy_run.pk, by=by, now=timezone.now())
    type(messy_run).objects.filter(pk=messy_run.pk).update(status="rejected")
    with pytest.raises(NotPermitted) as refused:
        services.ask_for_preview(messy_run.pk, by=network.contributor, now=timezone.now())
    assert [str(reason) for reason in refused.value.reasons] == ["run.not_awaiting_recipe"]


def test_previews_end_at_a_number_a_day_and_spend_no_looks(
    messy_run: Any, network: Any, run_jobs: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from anonymizer import services
    from entente.audit.models import AuditEvent
    from entente.core.errors import NotPermitted

    monkeypatch.setattr("anonymizer.queries.row_views.PREVIEWS_A_DAY", 2)
    for _ in range(2):
        services.ask_for_preview(messy_run.pk, by=network.contributor, now=timezone.now())
        run_jobs("urgent")

    with pytest.raises(NotPermitted):
        services.ask_for_preview(messy_run.pk, by=network.contributor, now=timezone.now())
    services.ask_for_rows(messy_run.pk, "originals", by=network.contributor, now=timezone.now())
    assert AuditEvent.objects.filter(event="preview.opened").count() == 2
    assert AuditEvent.objects.filter(event="preview.requested").count() == 2


def test_records_that_a_community_claims_are_in_no_count(
    network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer import services

    lines = ["ward;need", *["North;Food"] * 40, *["Inuit;Food"] * 40, *["South;Rent"] * 40]
    version = upload("\n".join(lines).encode())
    run_jobs("runs")
    run, now = version.runs.get(), timezone.now()
    look, key = services.ask_for_preview(run.pk, by=network.contributor, now=now)
    run_jobs("urgent")
    preview = services.open_preview(look.pk, key=key, by=network.contributor, now=now)

    assert preview is not None
    assert "Inuit" not in str(preview)
    assert {column.name: column.why for column in preview.table.columns}["ward"] == "identity"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "14000/26000", "14,000 – 26,000"),
        ("fr", "14000/26000", "14\xa0000 – 26\xa0000"),
        ("fr", "-26000.5/-14000.5", "-26\xa0000,5 – -14\xa0000,5"),
        ("fr", "/14000", "jusqu’à 14\xa0000"),
        ("fr", "1990/2000", "1990 – 2000"),
        ("fr", "2024-01/2024-03", "2024-01 – 2024-03"),
    ],
)
def test_ends_of_ranges_are_written_as_the_reader_does(language: str, text: str, words: str) -> None:
    from anonymizer.recipes.preview_words import range_in_words

    with translation.override(language):
        assert range_in_words(text) == words
