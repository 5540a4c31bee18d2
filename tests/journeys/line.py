"""The steps of the line as people take them on the pages: each opens a page, answers what it asks, and goes where it leads."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin
from urllib.request import urlopen

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.journeys.forms import Given
from tests.journeys.visitor import Page, Visitor

FILES = (
    "data.csv", "data.parquet", "datapackage.json", "README.md", "LISEZMOI.md", "certificate.json", "agreement.json", "manifest.json",
)  # fmt: skip
"""And log.json, unless another database of the tests' cluster holds the audit log back."""
Jobs = Callable[..., None]


@dataclass(frozen=True)
class Received:
    """What a recipient holds in the end: the bytes of each file, and the hashes that the page and the manifest give."""

    files: dict[str, bytes]
    hashes: dict[str, str] = field(default_factory=dict)


def file(name: str, content: bytes) -> SimpleUploadedFile:
    """A file as a person picks it."""
    return SimpleUploadedFile(name, content)


def make_dataset(contributor: Visitor, *, kind: str, title: str = "Contacts", ready_made: bool = False) -> Any:
    """A new series, by the form."""
    from entente.catalogue.models import Dataset

    page = contributor.open("catalogue:new_dataset")
    answers: dict[str, Given] = {"title_en": title, "kind": kind, "anonymized_before_upload": ready_made}
    page = contributor.send(page, answers, form=page.form("title_en"))
    dataset = Dataset.objects.first()
    assert dataset is not None, page.words
    assert page.address.endswith(f"/datasets/{dataset.pk}/upload/")
    return dataset


def set_audience(contributor: Visitor, dataset: Any, *agreements: Any) -> Page:
    """Say for whom the data are meant."""
    page = contributor.open("exports:meant_for", dataset.pk)
    chosen = [str(agreement.pk) for agreement in agreements]
    return contributor.send(page, {"agreements": chosen}, form=page.form("agreements"))


def upload(
    contributor: Visitor, dataset: Any, content: bytes, name: str, *, status: int = 200, **said: Given
) -> tuple[Page, Any]:
    """Send a file; the page that follows, and the version that it became."""
    page = contributor.open("catalogue:upload", dataset.pk)
    answers = {"file": file(name, content), **said}
    page = contributor.send(page, answers, form=page.form("file"), status=status)
    return page, dataset.versions.first()


def read_columns(contributor: Visitor, version: Any, run_jobs: Jobs) -> Page:
    """Wait for the worker; the page of the columns, to which the version's own page leads."""
    run_jobs()
    page = contributor.open("catalogue:version", version.pk)
    assert page.address.endswith("/columns/"), (page.address, page.words)
    return page


def panel(contributor: Visitor, page: Page, show: object) -> Page:
    """The page of the columns with the side panel of one of them, by its place, or of the table."""
    return contributor.open(f"{re.split('[?#]', page.address)[0]}?show={show}")


def answer(contributor: Visitor, page: Page, answers: Mapping[str, Given]) -> Page:
    """Save answers, each in the panel that asks for it."""
    by_panel: dict[str, dict[str, Given]] = {}
    for name, value in answers.items():
        column = re.match(r"c(\d+)-", name)
        by_panel.setdefault(column[1] if column else "table", {})[name] = value
    for show, own in by_panel.items():
        asked = panel(contributor, page, show)
        button = "settings" if show == "table" else "agree"
        page = contributor.send(
            asked, own, form=asked.form(button=button if show == "table" else "column"), button=button
        )
    return page


def confirm(
    contributor: Visitor, page: Page, run_jobs: Jobs, answers: Mapping[str, Given] | None = None
) -> tuple[Page, Any]:
    """Confirm what the page of the columns proposes, save for these answers; the result, and its run."""
    from anonymizer.models import Run

    run = Run.objects.get(pk=page.address.split("/runs/")[1].split("/")[0])
    page = answer(contributor, page, answers or {})
    if any(button.value == "agree-all" for form in page.reading.forms for button in form.buttons):
        page = contributor.send(page, form=page.form(button="agree-all"), button="agree-all")
    page = contributor.send(page, form=page.form(button="confirm"), button="confirm")
    assert page.address.endswith("/progress/"), page.words
    run_jobs()
    page = contributor.open("anonymizer:run", run.pk)
    run.refresh_from_db()
    return page, run


def decide(officer: Visitor, run: Any, act: str = "approve", reason: str = "", *, run_jobs: Jobs | None = None) -> Page:
    """A second person finds the run on her desk, reads a sample of its text if any would leave, and decides."""
    desk = officer.open("web:desk")
    page = officer.open(desk.link(f"/runs/{run.pk}/review/"))
    if act == "approve" and run.report.free_text and run_jobs is not None:
        page = _read_sample(officer, page, run_jobs)
    page = officer.send(page, {"reason": reason}, form=page.form("reason"), button=act)
    run.refresh_from_db()
    return page


def _read_sample(officer: Visitor, page: Page, run_jobs: Jobs) -> Page:
    """The sample of the text as the worker seals it for her; she finds nothing that was missed."""
    page = officer.send(page, form=page.form(action="/sample/"))
    run_jobs()
    page = officer.open(page.address)
    return officer.send(page, {"everything_read": True}, form=page.form("everything_read"))


def release(steward: Visitor, run: Any, agreement: Any, run_jobs: Jobs, **said: Given) -> tuple[Page, Any]:
    """Release an approved run under an agreement; the release's page once the worker has published it."""
    from exports.models import Release

    desk = steward.open("web:desk")
    page = steward.open(desk.link(f"/runs/{run.pk}/release/"))
    offered = next(href for _, href in page.reading.links if f"agreement={agreement.pk}" in href)
    page = steward.open(urljoin(page.address, offered))
    answers: dict[str, Given] = {"agreed": True, **said}
    page = steward.send(page, answers, form=page.form("recipients"))
    made = Release.objects.filter(run=run).first()
    assert made is not None, page.words
    run_jobs()
    made.refresh_from_db()
    return steward.open("exports:release", made.pk), made


def receive(recipient: Visitor, made: Any) -> Received:
    """Find the dataset, accept its terms, and download every file through its short-lived link."""
    entitlement = made.entitlements.get()
    mine = recipient.open("exports:my_datasets")
    page = recipient.open(mine.link(f"/my/datasets/{entitlement.pk}/"))
    page = recipient.send(page, {"agreed": True}, form=page.form("agreed"))
    files, hashes = {}, {}
    for name in FILES:
        begun = recipient.send(page, form=page.form(action=f"/files/{name}/"))
        link = next(href for _, href in begun.reading.links if "X-Amz-Signature" in href)
        assert begun.response["Refresh"] == f"0;url={link}"
        with urlopen(link) as answer:
            files[name] = answer.read()
        hashes[name] = next(word for word in begun.words.split() if len(word) == 64)
    return Received(files, hashes)
