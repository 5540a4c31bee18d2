"""Agreements that exist on paper: spreadsheet and scans come in together or not at all; a second steward puts them in force."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.test_life import person
from tests.apps.explorer.test_hostile_files import WORKBOOKS

pytestmark = pytest.mark.django_db(transaction=True)

HEAD = ["Titre", "partner", "our_role", "purposes", "first day", "last day", "signed on", "scan"]


@pytest.fixture
def row() -> dict[str, str]:
    today = timezone.localdate()
    return {
        "Titre": "Old <agreement>",
        "partner": "ville d’Érable",
        "our_role": "Fournisseur",
        "purposes": "",
        "first day": (today - timedelta(days=500)).isoformat(),
        "last day": (today + timedelta(days=100)).isoformat(),
        "signed on": (today - timedelta(days=501)).isoformat(),
        "scan": "old.pdf",
    }


def workbook(*rows: dict[str, str]) -> bytes:
    import openpyxl

    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append(HEAD)
    for each in rows:
        book.active.append([each[name] for name in HEAD])
    book.save(out)
    return out.getvalue()


def sheet(*rows: dict[str, str]) -> bytes:
    lines = [";".join(HEAD), *(";".join(each[name] for name in HEAD) for each in rows)]
    return "\n".join(lines).encode()


def test_earlier_agreements_come_in_all_or_none(network: Any, row: dict[str, str], sign_in: Callable[..., Any]) -> None:
    from agreements.models import Agreement
    from entente.vault.models import SealedObject

    browser, address = sign_in(network.steward), reverse("agreements:earlier_agreements")

    def send(content: bytes, *scans: tuple[str, bytes], name: str = "list.csv") -> Any:
        files = [SimpleUploadedFile(scan, bytes_) for scan, bytes_ in scans or [("old.pdf", b"%PDF-1.7")]]
        spreadsheet = SimpleUploadedFile(name, content)
        return browser.post(address, {"organization": network.nonprofit.pk, "spreadsheet": spreadsheet, "scans": files})

    cases: list[tuple[Any, str]] = [
        (
            send(sheet({**row, "partner": "City of Nowhere"})),
            "Row 2: no organization here is called like this partner.",
        ),
        (send(sheet(row, {**row, "last day": "soon"})), "Row 3: “last day” is no day."),
        (send(sheet({**row, "our_role": "owner"})), "Row 2: your role is either provider or recipient."),
        (send(sheet({**row, "purposes": "gossip"})), "Row 2: a purpose, a kind of data or a place"),
        (send(sheet({**row, "last day": "2001-01-01"})), "Row 2: the last day comes before the first day."),
        (send(sheet({**row, "Titre": " "})), "Row 2: a required cell is empty."),
        (send(b"title,partner\nx,y\n"), "The spreadsheet lacks these columns: our role, first day"),
        (send(sheet()), "The spreadsheet holds no agreement."),
        (send(b"%PDF-1.7", name="list.pdf"), "This file is no spreadsheet."),
        (send(b"PK\x03\x04 no workbook", name="list.xlsx"), "This file is no spreadsheet."),
        (
            send(WORKBOOKS["workbook.bomb"](), name="list.csv"),
            "The workbook would expand far beyond the size of a table",
        ),
        (send(WORKBOOKS["workbook.damaged"](), name="list.xlsx"), "This file is no spreadsheet."),
        (send("Titre\n".encode("utf-16")), "This file is no spreadsheet."),
        (send(sheet({**row, "Titre": f'"{"x" * 200_000}"'})), "This file is no spreadsheet."),
        (send(sheet(row), ("old.pdf", b"<html>")), "is no PDF, PNG or JPEG"),
        (send(sheet(row), ("other.pdf", b"%PDF-1.7")), "scans that the spreadsheet names were not sent"),
        (send(sheet(row, row)), "Two rows name the same scan."),
    ]

    for answer, words in cases:
        assert answer.status_code == 422, words
        assert words in answer.content.decode(), (words, answer.content.decode()[-3000:])
    assert not Agreement.objects.exists()
    assert not SealedObject.objects.filter(label="scan").exists()


def test_second_steward_puts_it_in_force_and_a_person_decides_at_each_release(
    network: Any, run: Any, row: dict[str, str], sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Agreement
    from entente.core.errors import NotPermitted
    from entente.web.task_list.agreements import agreements_to_sign
    from exports.services import release_run

    spreadsheet = SimpleUploadedFile("list.xlsx", workbook(row))
    sent = {
        "organization": network.nonprofit.pk,
        "spreadsheet": spreadsheet,
        "scans": [SimpleUploadedFile("old.pdf", b"%PDF-1.7")],
    }
    entered = sign_in(network.steward).post(reverse("agreements:earlier_agreements"), sent)
    agreement = Agreement.objects.get()
    confirm = reverse("agreements:act", args=[agreement.pk, "confirm-entry"])
    own = sign_in(network.steward).post(confirm)
    outsider = sign_in(network.city_steward).post(confirm)
    tasks = [task.title for task in agreements_to_sign(person("second-steward"))]
    confirmed = sign_in(person("second-steward")).post(confirm)
    agreement.refresh_from_db()

    def release() -> Any:
        return release_run(
            run.pk,
            agreement.pk,
            purpose="service-planning",
            recipients_chosen=[network.city],
            ends_on=agreement.ends_on,
            by=network.steward,
            now=timezone.now(),
        )

    with pytest.raises(NotPermitted) as undecided:
        release()
    decide = reverse("exports:decide_open_terms", args=[run.pk, agreement.pk])
    empty = sign_in(network.steward).post(decide, {"reason": " "})
    question = sign_in(network.steward).get(reverse("exports:release_run", args=[run.pk])).content.decode()
    decided = sign_in(network.steward).post(decide, {"reason": "Section 4 of the paper allows planning."})
    made = release()
    page = sign_in(network.recipient).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()

    assert entered.status_code == 302
    assert (own.status_code, outsider.status_code, confirmed.status_code) == (403, 404, 302)
    assert tasks == ["Compare “Old <agreement>” with its paper"]
    assert (agreement.status, agreement.unchecked) == (
        "active", ["purposes", "kinds", "smallest group", "finest place", "columns"]
    )  # fmt: skip
    assert [reason.value for reason in undecided.value.reasons] == ["agreement.open_terms"]
    assert "Why does this release meet what the paper asks?" in question
    assert (empty.status_code, decided.status_code) == (422, 302)
    assert made.status == "publishing"
    assert "Signed on paper on" in page
    assert "Not machine-checked" in page
    assert "Old &lt;agreement&gt;" in page


@pytest.mark.parametrize("act", ["amend", "renew"])
def test_what_the_paper_left_open_stays_open_until_a_draft_says_it(
    network: Any, agreement: Any, sign_in: Callable[..., Any], act: str
) -> None:
    from dataclasses import replace

    from agreements import services
    from agreements.models import Agreement
    from entente.catalogue.vocabularies import Purpose
    from tests.apps.agreements.test_life import draft_of

    everything = replace(agreement.machine_terms, purposes=tuple(Purpose.values))
    open_ = {"terms": everything.to_dict(), "unchecked": ["purposes", "columns"]}
    Agreement.objects.filter(pk=agreement.pk).update(**open_)  # as if it had been entered from paper
    if act == "amend":
        made = services.amend_agreement(agreement.pk, by=network.steward)
    else:
        made = services.renew_agreement(agreement.pk, by=network.steward, now=timezone.now())
    page = sign_in(network.steward).get(reverse("agreements:agreement", args=[made.pk])).content.decode()
    begun = list(made.unchecked)
    terms = replace(everything, purposes=("service-planning",))
    services.change_draft(made.pk, draft_of(made, terms=terms), by=network.steward)
    made = services.propose_agreement(made.pk, by=network.steward, now=timezone.now())

    assert begun == ["purposes", "columns"]
    assert "State them in the draft" in page
    assert made.unchecked == ["columns"]
