"""Result and review: plain words, a second person, rows for one pair of eyes, the PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from anonymizer.engine.table.readers import open_source
from tests.pdf import read_pdf
from tests.upload_packages import CLAIMS, packaged

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def outsider(network: Any) -> Any:
    """The sponsor's privacy officer, who supplies the second person and sees no originals."""
    from entente.organizations.services import join, make_account

    user = make_account(email="sponsor-officer@example.org", name="Sponsor", password="a long invented phrase")
    join(user, network.region, "privacy_officer")
    return user


def address(name: str, run: Any) -> str:
    return reverse(f"anonymizer:{name}", args=[run.pk])


def refused(event: str) -> bool:
    from entente.audit.models import AuditEvent

    return AuditEvent.objects.filter(event=event, refused=True).exists()


def ask(client: Any, run: Any, kind: str) -> Any:
    return client.post(address("ask_rows", run), {"kind": kind})


def test_result_speaks_plainly(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.contributor)

    led = client.get(address("run", measured_run))
    html = client.get(led.url).content.decode()

    assert led.url == address("result", measured_run)
    assert "people are in groups smaller than 11" in html
    assert "Postal codes cut to three characters" in html
    assert "These columns count as known to a neighbour or relative" in html
    assert "If everything that leaves were known" in html
    assert "Rows of one person can be linked" not in html
    assert "Contacts" in html
    assert "Canary" not in html


def test_result_in_french_gives_the_same_figures(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.contributor)
    with translation.override("fr"):
        french = client.get(address("result", measured_run))

    english = client.get(address("result", measured_run))

    assert french.status_code == 200
    assert french.context["report"].k == english.context["report"].k


def test_contributor_reads_who_the_second_person_is(
    measured_run: Any, network: Any, outsider: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.catalogue.services import set_helpers

    def page(reader: Any) -> str:
        return str(sign_in(reader, Client()).get(address("result", measured_run)).content.decode())

    with_officer, abroad = page(network.contributor), page(outsider)
    type(network.officer).objects.filter(pk=network.officer.pk).update(is_active=False)
    with_sponsor = page(network.contributor)
    set_helpers(network.nonprofit.pk, sponsor=None, review_pool=None, by=network.steward)
    with_nobody = page(network.contributor)

    assert "A privacy officer of your organization: Officer." in with_officer
    assert "Who reviews it" not in abroad  # who works there is known to its own people alone
    assert "The second person is a privacy officer of Maple 211" in with_sponsor
    assert outsider.email not in with_sponsor
    assert "Nobody can review it yet" in with_nobody


def test_officer_is_led_to_review_and_approves(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.officer)

    led = client.get(address("run", measured_run))
    html = client.get(led.url).content.decode()
    response = client.post(address("review", measured_run), {"act": "approve", "reason": ""})

    measured_run.refresh_from_db()
    assert led.url == address("review", measured_run)
    assert "is possible: the report meets what was asked for" in html
    assert (response.status_code, measured_run.status) == (302, "approved")


def test_whoever_chose_the_recipe_cannot_decide(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    from entente.organizations.services import join

    join(network.contributor, network.nonprofit, "privacy_officer")
    client = sign_in(network.contributor)

    html = client.get(address("review", measured_run)).content.decode()
    response = client.post(address("review", measured_run), {"act": "approve"})

    measured_run.refresh_from_db()
    assert "Whoever uploaded the file or chose its recipe cannot review it." in html
    assert '<button class="button button-primary" name="act" value="approve" disabled>' in html
    assert (response.status_code, measured_run.status) == (403, "awaiting_review")
    assert refused("run.own_upload")


def test_page_offers_no_approval_that_the_act_would_refuse(
    measured_run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    """What leaves is finer than those for whom it was meant allow: the page says so before the officer presses anything."""
    ceiling = {"smallest_k": 2, "finest_geography": "province", "free_text": True, "columns": []}
    type(measured_run.recipe).objects.filter(pk=measured_run.recipe_id).update(ceilings=[ceiling])
    officer = sign_in(network.officer)

    html = officer.get(address("review", measured_run)).content.decode()
    response = officer.post(address("review", measured_run), {"act": "approve"})

    assert '<button class="button button-primary" name="act" value="approve" disabled>' in html
    assert "is possible: the report meets what was asked for" not in html
    assert response.status_code == 403
    assert refused("recipe.geography_too_fine")


def test_return_needs_a_reason_and_opens_the_way_back(
    measured_run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    officer = sign_in(network.officer)
    without = officer.post(address("review", measured_run), {"act": "return", "reason": " "})
    officer.post(address("review", measured_run), {"act": "return", "reason": "Ages are too fine."})
    contributor = sign_in(network.contributor, Client())

    html = contributor.get(address("result", measured_run)).content.decode()
    begun = contributor.post(reverse("anonymizer:start_run", args=[measured_run.version_id]))
    again = contributor.get(contributor.get(begun.url).url).content.decode()

    assert (without.status_code, begun.status_code) == (422, 302)
    assert "Say why" in without.content.decode()
    assert "Ages are too fine." in html
    assert "As in the previous run" in again


@pytest.mark.parametrize(("kind", "shown"), [("originals", "Canary Person"), ("candidate", "M5V")])
def test_rows_open_for_the_asker_alone(
    measured_run: Any,
    network: Any,
    sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
    kind: str,
    shown: str,
) -> None:
    from entente.audit.models import AuditEvent

    client = sign_in(network.officer)
    asked = ask(client, measured_run, kind)
    waiting = client.get(asked.url)
    run_jobs("urgent")
    fragment = client.get(asked.url, headers={"HX-Request": "true"})
    page = client.get(asked.url)
    cookie = client.cookies["entente_look_en"]
    other = sign_in(network.contributor, Client())
    other.cookies["entente_look_en"] = cookie.value

    assert "being sealed for you" in waiting.content.decode()
    assert "hx-trigger" not in fragment.content.decode()
    assert page["Cache-Control"].startswith("no-store") or "no-store" in page["Cache-Control"]
    assert len(page.context["rows"].records) <= 200
    assert (shown in page.content.decode()) or kind == "originals"
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", asked.url)
    assert other.get(asked.url).status_code == 403
    assert refused("look.not_yours")
    assert AuditEvent.objects.filter(event="rows.looked_at", facts__kind=kind).count() == 1


def test_rows_need_the_key_and_close(
    measured_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import Look

    client = sign_in(network.officer)
    asked = ask(client, measured_run, "originals")
    run_jobs("urgent")
    elsewhere = sign_in(network.officer, Client()).get(asked.url)
    Look.objects.update(expires_at=Look.objects.get().asked_at - timedelta(seconds=1))
    late = client.get(asked.url)

    assert elsewhere.status_code == 403
    assert "Ask for the rows again here." in elsewhere.content.decode()
    assert late.status_code == 403
    assert "This view is closed." in late.content.decode()


def test_sponsors_officer_sees_the_candidate_and_no_originals(
    measured_run: Any,
    outsider: Any,
    sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:
    from anonymizer.models import Look

    client = sign_in(outsider)

    html = client.get(address("review", measured_run)).content.decode()
    originals = ask(client, measured_run, "originals")
    candidate = ask(client, measured_run, "candidate")
    run_jobs("urgent")

    assert "Originals are shown only to members of the organization" in html
    assert '<button class="button" disabled>Show rows of the originals</button>' in html
    assert (originals.status_code, candidate.status_code) == (403, 302)
    assert client.get(candidate.url).status_code == 200
    assert Look.objects.get().kind == "candidate"
    assert refused("permission.missing")


def test_run_of_another_organization_is_unknown(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.recipient)

    for name in ("run", "progress", "recipe", "read_again", "result", "review", "report_pdf"):
        assert client.get(address(name, measured_run)).status_code == 404
    assert ask(client, measured_run, "candidate").status_code == 404
    assert client.get(reverse("anonymizer:destroy", args=[measured_run.version_id])).status_code == 404


@pytest.mark.parametrize(("language", "mark"), [("en", b"/Lang (en"), ("fr", b"/Lang (fr")])
def test_report_is_a_tagged_pdf(
    measured_run: Any, network: Any, sign_in: Callable[..., Any], language: str, mark: bytes
) -> None:
    client = sign_in(network.contributor)
    with translation.override(language):
        response = client.get(address("report_pdf", measured_run))

    pdf = response.content
    assert response["Content-Type"] == "application/pdf"
    assert pdf.startswith(b"%PDF")
    assert b"/MarkInfo" in pdf or b"/StructTreeRoot" in pdf
    assert b"pdfuaid:part" in pdf
    assert b"Canary" not in pdf


def test_report_says_what_communities_registered(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    from anonymizer.report.pdf import _contents
    from anonymizer.report.summary import of_run

    nation = str(network.region.pk)
    told = {"left_out": {nation: 12}, "held": {nation: 1}, "hidden": [nation]}
    type(measured_run.report).objects.filter(run=measured_run).update(registered=told)
    page = sign_in(network.contributor).get(address("result", measured_run)).content.decode()
    measured_run.refresh_from_db()
    printed = _contents(of_run(measured_run), "en")["registered"]

    for sentence in (
        f"12 records were left out: {network.region} registered their places",
        f"1 record is held for {network.region}",
        f"Names and places that {network.region} registered are hidden",
    ):
        assert sentence in page.replace("&#x27;", "\u2019")
        assert any(each.startswith(sentence) for each in printed)


def test_report_in_print_shows_what_a_package_claims_beside_what_was_measured(
    measured_run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    package = open_source(io.BytesIO(packaged(b"age\n34\n", claims={**CLAIMS, "k": 41})), filename="p.zip")
    version = measured_run.version
    type(version).objects.filter(pk=version.pk).update(reading={**version.reading, "package": package.reading.package})

    with translation.override("fr"):
        words = read_pdf(sign_in(network.contributor).get(address("report_pdf", measured_run)).content).words

    text = " ".join(words.split())
    assert "Ce que le paquet dit de lui-même" in text
    assert f"Plus petit groupe (k) 41 {measured_run.report.k}" in text
    assert "Mesurés ici, les chiffres sont autres." in text
    assert "Clé qui a signé le paquet :" in text.replace("\xa0", " ")


def test_destroying_leaves_receipts_once_the_worker_has_done_it(
    measured_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    client = sign_in(network.contributor)
    where = reverse("anonymizer:destroy", args=[measured_run.version_id])

    asked = client.get(where).content.decode()
    client.post(where)
    under_way = client.get(where).content.decode()
    before = measured_run.version.destructions.count()
    run_jobs("erasures")
    told = client.get(where).content.decode()
    result = client.get(address("result", measured_run)).content.decode()

    assert "the file as it was uploaded" in asked
    assert "the anonymized table" in asked
    assert "is being destroyed" in under_way
    assert "Receipts of destruction" not in under_way
    assert before == 0
    assert "Receipts of destruction" in told
    labels = set(measured_run.version.destructions.values_list("label", flat=True))
    assert labels == {"upload", "table", "candidate", "holding", "boundaries"}
    assert "The anonymized candidate has been destroyed." in result


def test_held_version_cannot_be_destroyed(measured_run: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    from django.utils import timezone

    from entente.catalogue.services import hold_version

    hold_version(measured_run.version_id, by=network.officer, reason="A court asked.", now=timezone.now())
    client = sign_in(network.contributor)
    where = reverse("anonymizer:destroy", args=[measured_run.version_id])

    html = client.get(where).content.decode()

    assert "A legal hold keeps these data." in html
    assert client.post(where).status_code == 403


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "en",
            ("people of the population, at least, are behind each group", "Smallest group in the population", ">48<"),
        ),
        (
            "fr",
            (
                "personnes de la population, au moins, se trouvent derrière",
                "Plus petit groupe dans la population",
                ">48<",
            ),
        ),
    ],
)
def test_k_in_the_population_stands_beside_k_in_the_table(
    language: str, sentences: tuple[str, ...], measured_run: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    report = measured_run.report
    people = {"columns": ["fsa"], "people": 5_000, "k_map": 312, "k_estimated": 48}
    report.after |= {"population": people, "population_uniques": {"expected": 3.4}}
    report.save(update_fields=["after"])

    shown = sign_in(network.officer).get(address("result", measured_run).replace("/en/", f"/{language}/"))

    page = shown.content.decode()
    assert all(sentence in page for sentence in sentences)
    assert "312" in page
