"""Bad input on the pages: a clear sentence in the reader's language that says what to do, and nothing is stored or lost."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.utils import translation

from anonymizer.engine.messages import MESSAGES
from entente.catalogue.models import DatasetVersion
from entente.core import findings
from entente.core.errors import Finding
from tests.journeys import line
from tests.journeys.bad_files import BAD, NOTES_OF_THAT_WORKBOOK, PASSWORD, locked_workbook, workbook_as_people_keep_it
from tests.journeys.languages import IN_ENGLISH, IN_FRENCH, LANGUAGES
from tests.journeys.tables import plain_contacts
from tests.journeys.visitor import Page, Visitor

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

Visit = Callable[[Any], Visitor]
AT_ONCE = {  # told while it is sent, on the form, which keeps its dates
    "empty", "blank lines only", "header only", "duplicate headers", "empty header", "5,000 columns", "NUL byte", "PDF",
    "PDF under another name", "archive", "web page", "JSON",
}  # fmt: skip
NARROW = "\N{NARROW NO-BREAK SPACE}"
Remains = Callable[[], list[str]]


@pytest.fixture
def contributor(network: Any, visit: Visit) -> Visitor:
    return visit(network.contributor)


@pytest.fixture
def remains(network: Any, settings: Any, run_jobs: Callable[..., None]) -> Remains:
    """Everything that is there of the organization's data once the worker was there: live objects, bytes and parts in the store, keys."""
    from entente.vault import s3
    from entente.vault.models import SealedObject
    from entente.vault.objects import object_prefix

    def look() -> list[str]:
        run_jobs("erasures")
        bucket, prefix = s3.node_bucket(), object_prefix(network.nonprofit.pk)
        live = [f"object {each.label}" for each in SealedObject.objects.filter(destroyed_at=None)]
        parts = [f"part {each.key}" for each in s3.unfinished(bucket, prefix)]
        keys = [
            f"key {path.name}" for path in Path(settings.KEYSTORE).rglob("*") if path.is_file() and path.name != ".lock"
        ]
        return sorted([*live, *parts, *[f"bytes {key}" for key in s3.keys(bucket, prefix)], *keys])

    for left in Path(settings.KEYSTORE).rglob("*"):  # of earlier tests, whose rows are gone
        if left.is_file():
            left.unlink()
    for key in s3.keys(s3.node_bucket(), object_prefix(network.nonprofit.pk)):
        s3.delete(s3.node_bucket(), key)
    return look


def assert_says(page: Page, code: str, language: str, *, row: int | None = None) -> None:
    """The engine's whole sentence stands on the page, whatever its numbers are; and the row that it names."""
    template = getattr(MESSAGES[code], language)
    pieces = [" ".join(piece.split()) for piece in re.split(r"\{[^}]*\}", template)]
    assert [piece for piece in pieces if piece not in page.words] == [], (page.address, page.words)
    if row is not None:
        assert (f"{row:,}" if language == "en" else f"{row:,}".replace(",", NARROW)) in page.html


def ours(visitor: Visitor, code: str, **facts: Any) -> str:
    """A sentence of the platform's own, in the visitor's language."""
    with translation.override(visitor.language):
        sentence = findings.sentence(Finding(code, facts=facts))
    assert sentence, code
    return " ".join(str(sentence).split())


@pytest.fixture
def in_both(network: Any, sign_in: Callable[..., Any]) -> list[Visitor]:
    """The contributor at two browsers, one in each language."""
    visitors = [Visitor(language) for language in LANGUAGES]
    for visitor in visitors:
        sign_in(network.contributor, visitor.client)
    return visitors


def test_each_bad_file_gets_its_sentence_and_nothing_of_it_is_kept(
    in_both: list[Visitor], remains: Remains, run_jobs: Callable[..., None], subtests: Any
) -> None:
    dataset = line.make_dataset(in_both[0], kind="contacts")
    stored = []
    for bad in BAD:
        for contributor in in_both:
            page = contributor.open("catalogue:upload", dataset.pk)
            before = DatasetVersion.objects.count()
            form, answers = page.form("file"), {"file": line.file(bad.name, bad.content())}
            answer: Any = contributor.client.post(page.address, form.filled(answers))
            if DatasetVersion.objects.count() > before:  # once: the same file is not taken twice
                stored.append((bad, dataset.versions.first()))
                break
            with subtests.test(f"{bad.what} {contributor.language}"):
                page = Page(answer.status_code, page.address, answer)
                assert page.status == 422
                assert page.reading.language.startswith(contributor.language)
                assert_says(page, bad.code, contributor.language, row=bad.row)
    run_jobs()
    for bad, version in stored:
        for contributor in in_both:
            with subtests.test(f"{bad.what} {contributor.language}"):
                page = contributor.open("catalogue:version", version.pk)
                assert page.address.endswith("/progress/")
                assert_says(page, bad.code, contributor.language, row=bad.row)
                version.refresh_from_db()
                assert version.destroyed_at is not None
                page = contributor.open(page.link(f"/versions/{version.pk}/destroy/"))
                assert str(version.upload_id) in page.words  # the receipt

    assert remains() == []
    assert not {bad.what for bad, _ in stored} & AT_ONCE


@IN_ENGLISH
def test_password_is_asked_for_used_in_memory_and_kept_nowhere(
    contributor: Visitor, remains: Remains, run_jobs: Callable[..., None], language: str
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    _, version = line.upload(contributor, dataset, locked_workbook(), "table.xlsx")
    run_jobs()

    page = contributor.open("catalogue:version", version.pk)
    assert_says(page, "workbook.password_needed", language)
    page = contributor.send(page, {"password": "sapin"}, form=page.form("password"))
    run_jobs()
    page = contributor.open("catalogue:version", version.pk)
    assert_says(page, "workbook.password_wrong", language)
    page = contributor.send(page, {"password": PASSWORD}, form=page.form("password"))
    run_jobs()
    page = contributor.open("catalogue:version", version.pk)

    assert page.address.endswith("/columns/")
    assert_says(page, "workbook.password_used", language)
    version.refresh_from_db()
    assert (version.password_id, version.records) == (None, 30)
    assert sorted(each.split()[0] for each in remains()) == ["bytes", "bytes", "key", "key", "object", "object"]


@IN_ENGLISH
def test_workbook_as_people_keep_it_says_what_was_left_out_and_reads_it_differently(
    contributor: Visitor, run_jobs: Callable[..., None], language: str
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    _, version = line.upload(contributor, dataset, workbook_as_people_keep_it(), "Données.xlsx")

    page = line.read_columns(contributor, version, run_jobs)
    for code in NOTES_OF_THAT_WORKBOOK:
        assert_says(page, code, language)
    assert "Client: âge" in page.words
    assert "Ménage: taille" not in line.panel(contributor, page, "table").form("person").choices("person")
    assert "secret" not in page.html
    page = contributor.open(page.link("/reading/"))
    answers = {"include_hidden_rows": True, "include_hidden_columns": True}
    contributor.send(page, answers, form=page.form("include_hidden_rows"))
    page = line.read_columns(contributor, version, run_jobs)

    assert "Ménage: taille" in line.panel(contributor, page, "table").form("person").choices("person")
    version.refresh_from_db()
    assert version.records == 60
    page = contributor.open(page.link("/reading/"))
    contributor.send(page, {"sheet": "caché"}, form=page.form("sheet"))
    page = line.read_columns(contributor, version, run_jobs)
    assert line.panel(contributor, page, "table").form("person").choices("person") == ["", "âge", "langue"]


# --- On the way in ------------------------------------------------------------------------------------------------
def test_file_over_the_limit_is_refused_before_it_is_read(
    contributor: Visitor, remains: Remains, settings: Any
) -> None:
    from django.template.defaultfilters import filesizeformat

    dataset = line.make_dataset(contributor, kind="contacts")
    settings.UPLOAD_MAX_BYTES = 2**20

    for size, status in ((2**20 + 1, 422), (3 * 2**20, 413)):
        page, version = line.upload(contributor, dataset, b"x,y\n" * (size // 4 + 1), "table.csv", status=status)
        with translation.override(contributor.language):
            limit = filesizeformat(2**20)
        assert ours(contributor, "upload.too_large", most=limit, limit=limit) in page.words
        assert version is None
    assert remains() == []


def test_upload_broken_off_halfway_leaves_nothing_and_says_so(contributor: Visitor, remains: Remains) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    page = contributor.open("catalogue:upload", dataset.pk)
    for arrived in (0.02, 0.5, 0.99):
        table = line.file("table.csv", b"age,fsa,need\n" + b"34,M5V,Food bank\n" * 300_000)
        body = encode_multipart(BOUNDARY, page.form("file").filled({"file": table}))
        arriving = io.BytesIO(body[: int(arrived * len(body))])
        said: dict[str, Any] = {
            "CONTENT_TYPE": MULTIPART_CONTENT,
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": arriving,
        }

        answer: Any = contributor.client.generic("POST", page.address, **said)

        told = Page(answer.status_code, page.address, answer)
        assert told.status == 422
        assert ours(contributor, "upload.interrupted") in told.words
        assert not DatasetVersion.objects.exists()
        assert remains() == []


@IN_FRENCH
def test_same_file_twice_is_recognized_until_the_first_is_destroyed(
    contributor: Visitor, remains: Remains, run_jobs: Callable[..., None]
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    _, version = line.upload(contributor, dataset, plain_contacts(50), "table.csv")
    kept = remains()

    page, still = line.upload(contributor, dataset, plain_contacts(50), "the same.csv", status=422)

    assert ours(contributor, "upload.same_file", version=1) in page.words
    assert contributor.open(page.link(f"/datasets/{dataset.pk}/")).words
    assert (still, remains()) == (version, kept)


# --- At the recipe and after --------------------------------------------------------------------------------------
@IN_ENGLISH
def test_k_larger_than_the_table_is_said_and_another_recipe_can_be_tried(
    contributor: Visitor, remains: Remains, run_jobs: Callable[..., None], language: str
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    content = b"age,fsa,need\n" + b"".join(b"%d,M5V,Need %d\n" % (30 + n, n % 3) for n in range(8))
    _, version = line.upload(contributor, dataset, content, "table.csv")
    page = line.read_columns(contributor, version, run_jobs)
    kept = remains()

    page, run = line.confirm(contributor, page, run_jobs)

    assert (run.status, run.error_code) == ("failed", "criterion.k_exceeds_records")
    assert_says(page, "criterion.k_exceeds_records", language)
    assert remains() == kept  # the upload is not lost, and no candidate was stored
    page = contributor.send(page, form=page.form(action="/start/"))
    assert page.address.endswith("/columns/")


@IN_FRENCH
def test_everything_suppressed_is_said_and_nothing_is_stored(
    contributor: Visitor, remains: Remains, run_jobs: Callable[..., None], language: str
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    content = b"age,fsa,need\n" + b"".join(b"%d,M%dV,Need %d\n" % (20 + n, n % 10, n % 3) for n in range(60))
    _, version = line.upload(contributor, dataset, content, "table.csv")
    page = line.read_columns(contributor, version, run_jobs)
    kept = remains()
    forms = [line.panel(contributor, page, place).form(button="column") for place in range(3)]
    finest = {name: form.choices(name)[0] for form in forms for name in form.names if name.endswith("-level")}

    page, run = line.confirm(contributor, page, run_jobs, {**finest, "method": "given", "max_suppressed": "100"})

    assert (run.status, run.error_code) == ("failed", "criterion.everything_suppressed")
    assert_says(page, "criterion.everything_suppressed", language)
    assert remains() == kept


@IN_FRENCH
def test_levels_that_leave_out_too_much_are_said(
    contributor: Visitor, run_jobs: Callable[..., None], language: str
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    content = b"age,fsa,need\n" + b"34,M5V,Food bank\n47,M4C,Shelter\n" * 27 + b"91,X0A,Shelter\n" * 4
    _, version = line.upload(contributor, dataset, content, "table.csv")
    page = line.read_columns(contributor, version, run_jobs)

    page, run = line.confirm(contributor, page, run_jobs, {"method": "given", "max_suppressed": "0"})

    assert (run.status, run.error_code) == ("failed", "criterion.over_ceiling_given")
    assert_says(page, "criterion.over_ceiling_given", language)
    assert {"en": "(6.9 %)", "fr": "(6,9 %)"}[language] in page.words


@IN_FRENCH
def test_version_without_a_column_of_its_recipe_goes_on_only_when_someone_says_so(
    network: Any, visit: Visit, contributor: Visitor, run_jobs: Callable[..., None]
) -> None:
    dataset = line.make_dataset(contributor, kind="contacts")
    _, version = line.upload(contributor, dataset, plain_contacts(), "table.csv")
    line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)
    fewer = b"\n".join(row.rpartition(b",")[0] for row in plain_contacts(610).splitlines()) + b"\n"
    _, version = line.upload(contributor, dataset, fewer, "table.csv")

    page = line.read_columns(contributor, version, run_jobs)
    assert "referrals" in page.words
    refused = contributor.send(page, form=page.form(button="confirm"), button="confirm", status=422)

    said = contributor.said("These columns were there last time. Say that you go on without them.")
    assert said in refused.words
    page, run = line.confirm(contributor, refused, run_jobs, {"without_missing": True})
    assert run.status == "awaiting_review", page.words
