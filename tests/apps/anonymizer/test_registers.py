"""A data steward names the registers that others can read; each candidate is linked with them, and the review says what came of it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)

VOTERS = {"title": "Voters’ list of Maple", "readers": "anyone", "completeness": "80", "column_1": "Rent", "tells_1": "other"}  # fmt: skip


def contacts(size: int = 240) -> bytes:
    """Large groups by area, while at most two pay the same rent, of which k knows nothing."""
    lines = ["area,rent", *(f"{('North', 'East')[number % 2]},{7 * (number // 2) + 13}" for number in range(size))]
    return "\n".join(lines).encode()


SPEC = {
    "columns": {
        "area": {"role": "quasi-identifier", "treatment": "keep"},
        "rent": {"role": "sensitive", "treatment": "keep", "reviewed": True},
    },
    "privacy": [{"model": "k-anonymity", "k": 11}],
    "search": {"method": "given"},
}


@pytest.fixture
def measure(upload: Callable[..., Any], run_jobs: Callable[..., None], network: Any) -> Callable[..., Any]:
    """A run that was measured; what is given sets something about before its worker begins."""

    def measured(before: Callable[[Any], None] = lambda run: None) -> Any:
        from anonymizer.models import Run
        from anonymizer.services import confirm_recipe

        run = Run.objects.filter(version=upload(contacts()))
        run_jobs("runs")
        confirm_recipe(run.get().pk, SPEC, by=network.contributor, now=timezone.now())
        before(run.get())
        run_jobs("runs")
        assert run.get().status == "awaiting_review", (run.get().error_code, run.get().findings)
        return run.select_related("report", "recipe", "version__dataset__owner").get()

    return measured


@pytest.fixture
def add(network: Any) -> Callable[..., Any]:
    def added(columns: dict[str, str] | None = None, title: str = "Voters’ list of Maple", **params: Any) -> Any:
        from anonymizer.services import RegisterParams, add_register

        asked = RegisterParams(title, "anyone", columns or {"Rent": "other"}, 80, **params)
        return add_register(network.nonprofit.pk, asked, by=network.steward, now=timezone.now())

    return added


@pytest.fixture
def register_file(network: Any, run_jobs: Callable[..., None]) -> Callable[[bytes], Any]:
    """An upload of the organization that holds entries of a register."""
    from entente.catalogue.services import Upload, create_dataset, open_upload, receive_upload

    def uploaded(content: bytes) -> Any:
        dataset = create_dataset(owner=network.nonprofit, title_en="Voters", title_fr="Électeurs", kind="people", by=network.contributor)  # fmt: skip
        writer = open_upload(dataset)
        writer.write(content)
        version = receive_upload(
            dataset.pk, writer.finish(), Upload(date(2025, 1, 1), date(2025, 12, 31), "csv"), by=network.contributor
        )
        run_jobs("runs")
        return version

    return uploaded


def review(run: Any, client: Any) -> str:
    return str(client.get(reverse("anonymizer:review", args=[run.pk])).content.decode())


def test_steward_names_a_register_and_the_reviewer_reads_whom_it_finds(
    measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.audit.models import AuditEvent

    answer = sign_in(network.steward).post(reverse("anonymizer:registers", args=[network.nonprofit.pk]), VOTERS)
    listed = sign_in(network.steward).get(reverse("anonymizer:registers", args=[network.nonprofit.pk]))
    run = measure()

    shown = review(run, sign_in(network.officer))

    assert answer.status_code == 302
    assert "Voters’ list of Maple" in listed.content.decode()
    assert "Whoever holds “Voters’ list of Maple” knows rent, and finds the right record of a person in it in " in shown
    assert "Of 100 people, 80 are assumed to be in the register. “rent” helps most." in shown
    trial = next(item for item in run.report.rehearsal["trials"] if item["attack"] == "named-register")
    assert trial["rate"] > 0.4
    event = AuditEvent.objects.get(event="register.added")
    assert "Maple" not in json.dumps(event.facts)
    assert "Maple" not in json.dumps(run.report.rehearsal)


def test_review_says_that_none_was_named(measure: Callable[..., Any], network: Any, sign_in: Callable[..., Any]) -> None:  # fmt: skip
    shown = review(measure(), sign_in(network.officer))

    assert "Linking with a register that the organization named. The organization has named none." in shown


def test_register_that_is_named_after_the_attacks_is_not_taken_for_tried(
    measure: Callable[..., Any], add: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    """Whoever names the register that would be awkward after the run has hidden nothing."""
    run = measure()
    add()

    shown = review(run, sign_in(network.officer))

    assert "Voters’ list of Maple. It was named after the attacks were tried." in shown
    assert "The organization has named none." not in shown
    assert "Not tried: " in shown


def test_retired_register_is_linked_no_more_and_stays_in_earlier_reports(
    measure: Callable[..., Any], add: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    register = add()
    earlier = measure()

    sign_in(network.steward).post(reverse("anonymizer:retire_register", args=[register.pk]))
    page = sign_in(network.steward).get(reverse("anonymizer:registers", args=[network.nonprofit.pk])).content.decode()

    register.refresh_from_db()
    assert register.retired_by == network.steward
    assert "Voters’ list of Maple, until " in page
    assert "Whoever holds “Voters’ list of Maple”" in review(earlier, sign_in(network.officer))
    from anonymizer.queries import registers_in_force

    assert not registers_in_force(network.nonprofit).exists()


def test_file_of_a_register_is_linked_from_its_sealed_upload(
    measure: Callable[..., Any], add: Callable[..., Any], register_file: Callable[[bytes], Any], network: Any, sign_in: Callable[..., Any]
) -> None:  # fmt: skip
    file = register_file(b"Rent\n" + b"\n".join(b"%d" % (7 * number + 13) for number in range(60, 160)))
    add(sample_id=file.pk)

    shown = review(measure(), sign_in(network.officer))

    assert "Of 100 entries in the file of “Voters’ list of Maple”, " in shown


def test_file_that_was_destroyed_is_said(
    measure: Callable[..., Any], add: Callable[..., Any], register_file: Callable[[bytes], Any], network: Any, sign_in: Callable[..., Any]
) -> None:  # fmt: skip
    from entente.catalogue.tasks import shred_version

    file = register_file(b"Rent\n13\n")
    add(sample_id=file.pk)
    shred_version(file, reason="asked", by=network.steward, now=timezone.now())

    shown = review(measure(), sign_in(network.officer))

    assert "Voters’ list of Maple. The file has been destroyed." in shown
    assert "Whoever holds “Voters’ list of Maple”" in shown


def test_file_whose_bytes_are_lost_is_said_and_the_run_goes_on(
    measure: Callable[..., Any], add: Callable[..., Any], register_file: Callable[[bytes], Any], network: Any, sign_in: Callable[..., Any]
) -> None:  # fmt: skip
    from entente.vault.objects import destroy

    file = register_file(b"Rent\n13\n")
    add(sample_id=file.pk)
    file.refresh_from_db()

    run = measure(lambda run: destroy(file.table))

    shown = review(run, sign_in(network.officer))
    assert run.status == "awaiting_review"
    assert "Voters’ list of Maple. The file could not be read" in shown
    assert "Whoever holds “Voters’ list of Maple”" in shown


def test_row_that_names_the_file_of_another_organization_opens_nothing(
    measure: Callable[..., Any], add: Callable[..., Any], register_file: Callable[[bytes], Any], network: Any, sign_in: Callable[..., Any]
) -> None:  # fmt: skip
    """An adversary wrote to the database that a register's file is somebody else's table."""
    from anonymizer.models import PublicRegister
    from entente.catalogue.models import Dataset

    file = register_file(b"Rent\n" + b"\n".join(b"%d" % (7 * number + 13) for number in range(60, 160)))
    register = add()
    Dataset.objects.filter(pk=file.dataset_id).update(owner=network.city)
    PublicRegister.objects.filter(pk=register.pk).update(sample=file)

    shown = review(measure(), sign_in(network.officer))

    assert "entries in the file of" not in shown
    assert "Voters’ list of Maple. The file has been destroyed." in shown


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"column_1": "", "tells_1": ""}, "Name at least one column."),
        ({"tells_1": ""}, "Write the column’s name, and choose what it tells."),
        ({"tells_1": "iris"}, "Select a valid choice"),
        ({"column_2": "Rent", "tells_2": "age"}, "This column is on the list already."),
        ({"completeness": "0"}, "greater than or equal to 1"),
        ({"completeness": "101"}, "less than or equal to 100"),
        ({"title": ""}, "This field is required"),
        ({"title": "x" * 121}, "at most 120"),
        ({"readers": "martians"}, "Select a valid choice"),
        ({"sample": str(uuid.uuid4())}, "Select a valid choice"),
        ({"sample": "' or 1=1"}, "Select a valid choice"),
    ],
)
def test_bad_answers_are_refused_in_words(changes: dict[str, str], words: str, network: Any, sign_in: Callable[..., Any]) -> None:  # fmt: skip
    from anonymizer.models import PublicRegister

    answer = sign_in(network.steward).post(
        reverse("anonymizer:registers", args=[network.nonprofit.pk]), {**VOTERS, **changes}
    )

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert not PublicRegister.objects.exists()


def test_what_the_service_refuses_is_said(
    add: Callable[..., Any], register_file: Callable[[bytes], Any], network: Any
) -> None:
    from entente.core.errors import Invalid

    file = register_file(b"Rent,age\n13,40\n")
    add()

    faults = {}
    for name, options in {
        "twice": {"title": "VOTERS’ LIST OF MAPLE"},
        "columns": {"title": "a", "columns": {"Street": "place"}, "sample_id": file.pk},
        "gone": {"title": "b", "sample_id": uuid.uuid4()},
        "tells": {"title": "c", "columns": {"Rent": "iris"}},
    }.items():
        with pytest.raises(Invalid) as refused:
            add(**options)
        faults[name] = [finding.code for finding in refused.value.findings]

    assert faults == {
        "twice": ["register.named_before"],
        "columns": ["register.file_columns"],
        "gone": ["register.file_gone"],
        "tells": ["register.columns"],
    }


def test_no_more_registers_than_attacks_have_time_for(add: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from anonymizer.services import registers
    from entente.core.errors import Invalid

    monkeypatch.setattr(registers, "MOST_REGISTERS", 1)
    add()

    with pytest.raises(Invalid):
        add(title="Another")


def test_only_stewards_of_the_organization_name_and_retire(
    add: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    register = add()
    page = reverse("anonymizer:registers", args=[network.nonprofit.pk])

    retire = reverse("anonymizer:retire_register", args=[register.pk])
    contributor = sign_in(network.contributor)
    shown = contributor.get(page)
    own = [contributor.post(page, {**VOTERS, "title": "Another"}).status_code, contributor.post(retire).status_code]
    stranger = sign_in(network.recipient)
    others = [stranger.get(page).status_code, stranger.post(retire).status_code]

    assert shown.status_code == 200
    assert "Name the register" not in shown.content.decode()
    assert own == [403, 403]
    assert others == [404, 404]
    register.refresh_from_db()
    assert register.retired_at is None
