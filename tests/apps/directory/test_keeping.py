"""A steward sends a file through the page, says what its columns mean, and reads what came of it; partners add qualifiers; licensed terms stay in."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.apps.directory.conftest import COLUMNS, as_csv, flat_row
from tests.apps.directory.test_withholding import PERSON, SHELTER, everything_kept

SECRETS = ("Hidden", "555-0177", "555 0177", PERSON, "43.669123", "M4X")


@pytest.fixture
def keeper(network: Any) -> Any:
    from entente.organizations.services import join, make_account

    made = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(made, network.region, "data_steward")
    return made


def sent(browser: Any, region: Any, name: str, content: bytes, **said: str) -> Any:
    file = SimpleUploadedFile(name, content)
    return browser.post(reverse("directory:receive", args=[region.pk]), {"name": "Resources", "file": file, **said})


def guessed(made: Any) -> dict[str, str]:
    return {f"column-{at}": each["target"] for at, each in enumerate(made.columns)}


def pages_of(browser: Any, *names: tuple[str, list[Any]]) -> str:
    return "\n".join(browser.get(reverse(name, args=args)).content.decode() for name, args in names)


@pytest.mark.django_db(transaction=True)
def test_file_goes_from_the_page_to_the_finder_and_what_is_private_is_shown_nowhere(
    network: Any, keeper: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.directory.models import DirectoryImport, Listing

    browser, region = sign_in(keeper), network.region
    row = {**SHELTER, "Strange": "yes"}
    answer = sent(
        browser,
        region,
        "Invented Person.csv",
        as_csv([row, flat_row(9, "Maple Meals")], (*COLUMNS, "Strange")).encode(),
    )
    made = DirectoryImport.objects.get()
    assert answer.url == reverse("directory:import", args=[made.pk])
    run_jobs()

    page = reverse("directory:import", args=[made.pk])
    waiting = browser.get(page).content.decode()
    assert "Strange" in waiting
    assert not Listing.objects.exists()
    columns = [each["column"] for each in DirectoryImport.objects.get().columns]
    chosen = guessed(DirectoryImport.objects.get())
    refused = browser.post(page, chosen)
    assert refused.status_code == 422
    assert "no meaning yet" in refused.content.decode()
    assert (
        browser.post(page, {**chosen, f"column-{columns.index('Strange')}": "flag.not.record.excluded"}).status_code
        == 302
    )
    run_jobs()

    made.refresh_from_db()
    assert made.status == "done"
    assert made.upload is not None
    assert made.upload.destroyed_at is not None  # the file held what is withheld
    shelter = Listing.objects.get(name="Maple House")
    again = sent(browser, region, "next.csv", as_csv([row], (*COLUMNS, "Strange")).encode(), source=str(made.source_id))
    run_jobs()
    second = made.source.imports.exclude(pk=made.pk).get()
    assert again.status_code == 302
    assert second.mapping["Strange"] == "flag.not.record.excluded"  # remembered
    browser.post(reverse("directory:import", args=[second.pk]), guessed(second))
    run_jobs()
    packed = b"".join(browser.get(reverse("directory:export", args=[region.pk])).streaming_content)
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        exported = "\n".join(archive.read(name).decode() for name in archive.namelist())
    shown = pages_of(
        browser, ("directory:sources", []), ("directory:import", [made.pk]), ("directory:import", [second.pk]),
        ("directory:findings", [made.pk]), ("directory:changes", [second.pk]), ("directory:service", [shelter.pk]),
        ("directory:listing", [shelter.pk]),
    )  # fmt: skip
    assert "Marked private by the source" in shown
    assert "Gone" in shown  # Maple Meals
    for secret in SECRETS:
        assert secret not in shown
        assert secret not in exported
        assert secret not in everything_kept()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("services.pdf", b"%PDF-1.7", "directory.file_type"), ("services.json", b"no json", "directory.not_json"), ("services.json", b"{", "directory.not_json"), ("services.csv", b"Name,Phone\n", None)],
)  # fmt: skip
def test_file_that_is_no_directory_leaves_nothing_but_its_reason(
    network: Any,
    keeper: Any,
    sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
    name: str,
    content: bytes,
    code: str | None,
) -> None:
    from entente.directory.findings import SENTENCES
    from entente.directory.models import DirectoryImport, Service
    from entente.vault.models import SealedObject

    browser = sign_in(keeper)
    answer = sent(browser, network.region, name, content, **({"code": code} if code else {}))
    run_jobs()

    if answer.status_code == 302:
        answer = browser.get(answer.url)
        assert DirectoryImport.objects.get().status == "failed"
    else:
        assert answer.status_code == 422
        assert not DirectoryImport.objects.exists()
    if code:
        assert str(SENTENCES[code]) in answer.content.decode()
    assert not Service.objects.exists()
    assert not SealedObject.objects.filter(destroyed_at=None).exists()


def test_only_keepers_see_imports_and_only_they_decide(
    network: Any, keeper: Any, sign_in: Callable[..., Any], take_in: Callable[..., Any]
) -> None:
    from entente.directory.models import Listing, Qualifier

    made = take_in([flat_row(9, "Maple Meals")], owner=network.region)
    listing = Listing.objects.get()
    partner = sign_in(network.city_steward)
    for name, key in (("directory:import", made.pk), ("directory:findings", made.pk), ("directory:changes", made.pk), ("directory:export", network.region.pk), ("directory:receive", network.region.pk), ("directory:taxonomy", network.region.pk)):  # fmt: skip
        assert partner.get(reverse(name, args=[key])).status_code == 404
    page = reverse("directory:service", args=[listing.pk])
    assert "Where each field comes from" not in partner.get(page).content.decode()
    partner.post(page, {"need": "food", "people": "low-income", "layer_of": str(network.city.pk)})
    proposed = Qualifier.objects.get()
    assert partner.post(reverse("directory:decide", args=[proposed.pk]), {"decision": "accept"}).status_code == 403
    assert "low-income" not in Listing.objects.get().topics

    browser = sign_in(keeper)
    assert "Decide on 1 qualifier of a service" in browser.get(reverse("web:desk")).content.decode()
    browser.post(reverse("directory:decide", args=[proposed.pk]), {"decision": "accept"})

    assert {"food", "low-income"} <= set(Listing.objects.get().topics)
    shown = browser.get(reverse("directory:listing", args=[listing.pk])).content.decode()
    assert "Food × People with a low income" in shown
    assert "City of Maple" in shown
    take_in([flat_row(9, "Maple Meals")], owner=network.region)  # the next file leaves the layer alone
    assert {"food", "low-income"} <= set(Listing.objects.get().topics)


def test_licensed_terms_are_seen_by_their_holder_alone(
    network: Any, keeper: Any, sign_in: Callable[..., Any], take_in: Callable[..., Any]
) -> None:
    from entente.directory.hsds.export import services as as_hsds
    from entente.directory.models import Listing, Service, TaxonomyTerm

    take_in([flat_row(9, "Maple Meals", TaxonomyCodes="XX-1000")], owner=network.region)
    page = reverse("directory:taxonomy", args=[network.region.pk])
    table = SimpleUploadedFile(
        "terms.csv", "Code,Term name,Nom\nXX-1000,Invented pantries,Garde-manger inventés\n".encode()
    )
    browser = sign_in(keeper)
    assert browser.post(page, {"taxonomy": "Invented", "file": table}).status_code == 422  # the licence must be stated
    table.seek(0)
    assert browser.post(page, {"taxonomy": "Invented", "file": table, "holds_licence": "on"}).status_code == 302

    listing = Listing.objects.get()
    own = reverse("directory:service", args=[listing.pk])
    assert "Invented pantries" in browser.get(own).content.decode()
    partner = sign_in(network.city_steward)
    elsewhere = [own, reverse("directory:listing", args=[listing.pk]), reverse("hsds:service", args=[listing.service_id]), reverse("hsds:taxonomy_terms") + "?per_page=1000", reverse("hsds:taxonomies")]  # fmt: skip
    for address in elsewhere:
        answer = partner.get(address)
        assert answer.status_code == 200
        for secret in ("Invented pantries", "XX-1000"):
            assert secret not in answer.content.decode()
    assert "XX-1000" not in str(as_hsds(list(Service.objects.all()), full=True))
    assert TaxonomyTerm.objects.filter(taxonomy__name="Open Eligibility").count() == 384
    browser = sign_in(keeper)
    browser.post(reverse("directory:give_up_licence", args=[network.region.pk]))
    assert "Invented pantries" not in browser.get(own).content.decode()


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"Word,Phone\na,b\n", "taxonomy.columns_missing"), (b"Code,Name\nX,\nY,\n", "taxonomy.empty")],
)
def test_table_that_is_no_taxonomy_is_refused_by_name(content: bytes, code: str) -> None:
    from entente.core.errors import Invalid
    from entente.directory.imports.taxonomy import terms_of

    with pytest.raises(Invalid) as refused:
        terms_of(content, "csv")

    assert [each.code for each in refused.value.findings] == [code]


def test_every_oddity_and_every_table_has_its_words() -> None:
    import re
    from pathlib import Path

    import entente.directory
    from entente.directory.imports.words import ODDITIES, TABLE_NAMES
    from entente.directory.models import TABLES

    folder = Path(entente.directory.__file__).parent
    code = "\n".join(path.read_text() for path in folder.rglob("*.py") if path.name != "report_words.py")
    noted = set(
        re.findall(r'"((?:row|text|hours|number|date|language|place|time|column|service|table|json)\.[a-z_]+)"', code)
    )

    assert noted == set(ODDITIES)
    assert set(TABLES) < set(TABLE_NAMES)
