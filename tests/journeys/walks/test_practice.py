"""Practice: apart from every real organization by construction, no file but the invented one, and over when it is begun anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import NoReverseMatch, clear_url_caches, reverse

from entente.organizations.services import found_organization
from tests.journeys.walks.town import PHONE, WIDE, Person
from tests.worlds import kept
from tools.local.browser import watch

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]
ROOT = Path(__file__).resolve().parents[3]
ROLES = ("contributor", "reviewer", "steward", "partner")


@pytest.fixture
@kept
def groups(run_jobs: Callable[..., None]) -> list[int]:
    """Two groups, made as ``demo_practice`` makes them."""
    from tools.demo.practice.stages import advance

    for number in (1, 2):
        for _ in range(12):
            if advance(number):
                break
            run_jobs()
        else:
            raise AssertionError(f"group {number} is not ready")
    return [1, 2]


@pytest.fixture
def installation(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The demonstration's addresses and middleware, on services that pass for embedded ones."""
    from tools.demo import network
    from tools.local.settings import MIDDLEWARE

    monkeypatch.setattr(network, "are_embedded", lambda keystore, password: True)
    settings.ROOT_URLCONF = "tools.demo.urls"
    settings.MIDDLEWARE = MIDDLEWARE
    pages = deepcopy(settings.TEMPLATES)  # as those of an app that stands first
    pages[0]["DIRS"] = [ROOT / "tools" / "demo" / "templates"]
    pages[0]["OPTIONS"]["libraries"] = {"demonstration": "tools.demo.templatetags.demonstration"}
    settings.TEMPLATES = pages
    clear_url_caches()


def begun(role: str) -> Client:
    """A browser in which somebody practises the role."""
    client = Client()
    response = client.post("/en/practice/begin/", {"role": role}, follow=True)
    assert response.redirect_chain[-1][0] == "/en/desk/", response.status_code
    return client


def test_no_installation_has_its_addresses(client: Client) -> None:
    with pytest.raises(NoReverseMatch):
        reverse("demo_practice")
    assert client.get("/en/practice/").status_code == 404
    assert client.post("/en/practice/begin/", {"role": "steward"}).status_code == 404


def test_each_role_finds_its_task_and_every_page_says_that_it_is_practice(
    groups: list[int], installation: None
) -> None:
    from tools.demo.practice.steps import stages

    steps = {"contributor": "upload", "reviewer": "review", "steward": "sign", "partner": "download"}
    client = begun("contributor")
    for role in ROLES:
        page = client.post("/en/practice/begin/", {"role": role}, follow=True)
        assert "Practice space: everything here is invented." in page.content.decode()
        current = next(stage for stage in stages(page.context["user"]) if not stage.is_done)
        assert current.name == steps[role]
        assert client.get(current.address).status_code == 200

    visitor = Client().get("/fr/catalogue/").content.decode()
    assert "Démonstration\u00a0: tout y est inventé." in visitor


def test_two_who_practise_never_see_each_other(groups: list[int], installation: None) -> None:
    from tools.demo.practice.steps import stages

    first, second = begun("steward"), begun("steward")

    users = [client.get("/en/desk/").context["user"] for client in (first, second)]
    assert users[0] != users[1]
    for client, other in ((first, users[1]), (second, users[0])):
        assert client.get(stages(other)[0].address).status_code == 404
    assert Client().post("/en/practice/begin/", {"role": "steward"}).status_code == 503  # none is free


def test_no_file_but_the_invented_one_is_taken(groups: list[int], installation: None) -> None:
    from entente.catalogue.models import DatasetVersion
    from tools.demo.practice.steps import stages
    from tools.demo.practice.table import messy

    client = begun("contributor")
    address = stages(client.get("/en/desk/").context["user"])[0].address
    before = DatasetVersion.objects.count()
    period = {"period_start": "2026-01-01", "period_end": "2026-06-30"}

    for content in (b"name,age\nMarie,41\n", messy() + b"x", b"x" * 2_000_000):
        response = client.post(address, {**period, "file": SimpleUploadedFile("a.csv", content)})
        assert response.status_code == 403
        assert "no file but the invented one" in response.content.decode()
    two = [SimpleUploadedFile("a.csv", messy()), SimpleUploadedFile("b.csv", b"real\n1\n")]
    assert client.post(address, {**period, "file": two}).status_code == 403
    assert DatasetVersion.objects.count() == before

    response = client.post(address, {**period, "file": SimpleUploadedFile("a.csv", messy())})
    assert response.status_code == 302
    assert DatasetVersion.objects.count() == before + 1


@pytest.mark.parametrize(
    "address",
    [
        "organizations:invite",
        "catalogue:send_link",
        "exports:new_connection",
        "programs:new_webhook",
        "requests:desk",
        "agreements:new_agreement",
    ],
)
def test_no_way_to_anybody_outside_is_opened(groups: list[int], installation: None, address: str) -> None:
    from entente.catalogue.models import Dataset

    client = begun("steward")
    user = client.get("/en/desk/").context["user"]
    organization = user.memberships.get().organization
    argument = {"organizations:invite": [organization.pk], "requests:desk": [organization.pk]}
    argument["catalogue:send_link"] = [Dataset.objects.filter(owner=organization)[0].pk]

    response = client.post(reverse(address, args=argument.get(address, [])), {"email": "real@example.org"})

    assert response.status_code == 403
    assert "reaches nobody outside" in response.content.decode()


def test_beside_a_real_organization_nobody_practises(groups: list[int], installation: None) -> None:
    found_organization(
        kind="nonprofit", name_en="Practice Centre 3 of Toronto", name_fr="Un vrai", jurisdiction="CA-ON"
    )

    client = Client()
    assert client.get("/en/practice/").status_code == 404
    assert client.post("/en/practice/begin/", {"role": "steward"}).status_code == 404


@pytest.mark.parametrize("role", ["", "drafter", "signatory", "admin", "STEWARD"])
def test_nobody_else_is_signed_in(groups: list[int], installation: None, role: str) -> None:
    client = Client()

    assert client.post("/en/practice/begin/", {"role": role}).status_code == 404
    assert "_auth_user_id" not in client.session


def test_a_link_begins_nothing(groups: list[int], installation: None) -> None:
    client = Client(enforce_csrf_checks=True)

    assert client.get("/en/practice/begin/", {"role": "steward"})["Location"] == "/en/practice/"
    assert "_auth_user_id" not in client.session
    assert client.post("/en/practice/begin/", {"role": "steward"}).status_code == 403


def test_an_address_that_took_five_groups_takes_no_more_for_an_hour(groups: list[int], installation: None) -> None:
    from tools.demo.practice.groups import free
    from tools.demo.practice.views import GROUPS

    kept_one = begun("contributor")
    for _ in range(GROUPS.most - 1):
        Client().post("/en/practice/begin/", {"role": "partner"}, REMOTE_ADDR="127.0.0.1")
    left = free()

    refused = Client().post("/en/practice/begin/", {"role": "partner"})
    again = kept_one.post("/en/practice/reset/")
    other = kept_one.post("/en/practice/begin/", {"role": "steward"}, follow=True)
    elsewhere = Client().post("/en/practice/begin/", {"role": "partner"}, REMOTE_ADDR="192.0.2.77")

    assert refused.status_code == again.status_code == 429
    assert "come back in an hour" in refused.content.decode()
    assert free() == left
    assert other.status_code == 200  # another role of the group that is one's own
    assert elsewhere.status_code == 503  # none is free, which is another answer


def test_starting_over_ends_the_group_and_destroys_what_was_in_it(
    groups: list[int], installation: None, run_jobs: Callable[..., None]
) -> None:
    from entente.catalogue.models import DatasetVersion
    from entente.organizations.models import User
    from exports.models import Release

    client, other = begun("reviewer"), Client()
    old = client.get("/en/desk/").context["user"]
    number = int(old.email.partition("@")[0].rpartition("-")[2])
    other.force_login(User.objects.get(email=f"partner-{number}@practice.example.org"))

    response = client.post("/en/practice/reset/", follow=True)

    assert response.context["user"].email.startswith("reviewer-")
    assert response.context["user"] != old
    assert other.get("/en/desk/").status_code == 302  # its people sign in no more
    run_jobs()
    of_old = DatasetVersion.objects.filter(dataset__owner__name_en=f"Practice Centre {number}")
    assert of_old.exists()
    assert not of_old.filter(destroyed_at=None).exists()
    assert {release.status for release in Release.objects.filter(run__version__in=of_old)} == {"withdrawn"}


@pytest.mark.browser
@pytest.mark.journey
def test_each_role_walks_its_practice(
    groups: list[int], installation: None, browser: Any, live_server: Any, run_jobs: Callable[..., None], settings: Any
) -> None:
    """By what the strip says alone: upload and send, approve, sign, download, start over."""
    from tools.demo.practice.table import NAME, messy

    settings.BASE_URL = live_server.url
    context = browser.new_context(viewport=WIDE, locale="en-CA", reduced_motion="reduce")
    faults: list[str] = []
    someone = Person(context.new_page(), str(live_server.url), "en")
    page, strip = someone.page, someone.page.locator(".above")
    watch(
        page, faults, allowed={urlsplit(place).netloc for place in (live_server.url, os.environ["ENTENTE_S3_ENDPOINT"])}
    )

    someone.open("demo_practice")
    _picture(page, "choose")
    someone.press("Begin as contributor")
    strip.get_by_text("Step 1 of 3").wait_for()
    _picture(page, "contributor-1")
    with page.expect_download() as begun_file:
        strip.get_by_role("link", name="Get the invented file").click()
    assert Path(begun_file.value.path()).read_bytes() == messy()
    strip.get_by_role("link", name="upload the invented file").click()
    someone.fill("The data begin on", "2026-01-01")
    someone.fill("The data end on", "2026-06-30")
    someone.attach("File", NAME, messy())
    someone.press("Send the file")
    page.wait_for_url("**/versions/**")
    run_jobs()
    someone.open("web:desk")
    strip.get_by_text("Step 2 of 3").wait_for()
    strip.get_by_role("link", name="decide about the columns").click()
    _picture(page, "contributor-2")
    someone.press("Confirm and anonymize")
    page.wait_for_url("**/progress/**")
    run_jobs()
    page.wait_for_url("**/result/**")
    strip.get_by_text("Done. That is what this role does.").wait_for()
    _picture(page, "contributor-3")

    strip.locator("summary").click()
    strip.get_by_role("button", name="Go on as reviewer").click()
    strip.get_by_role("link", name="read the result and decide").click()
    _picture(page, "reviewer")
    someone.press("Approve")
    strip.get_by_text("Done.").wait_for()

    strip.locator("summary").click()
    strip.get_by_role("button", name="Go on as data steward").click()
    strip.get_by_role("link", name="read the agreement and sign it").click()
    _picture(page, "steward")
    someone.follow("Read and sign")
    for box in page.locator("main form [type=checkbox]").all():
        box.check()
    someone.press("Sign")
    strip.get_by_text("Done.").wait_for()

    strip.locator("summary").click()
    strip.get_by_role("button", name="Go on as partner").click()
    strip.get_by_role("link", name="accept the terms and download a file").click()
    _picture(page, "partner")
    page.locator("main [type=checkbox]").first.check()
    page.locator("main form:has([type=checkbox]) button").first.click()
    assert someone.download("Download…", role="button")
    someone.open("web:desk")
    strip.get_by_text("Done.").wait_for()

    strip.locator("summary").click()
    strip.get_by_role("button", name="Start over").click()
    strip.get_by_text("accept the terms and download a file").wait_for()
    context.close()
    assert not faults


def _picture(page: Any, name: str) -> None:
    """Wide and narrow, in both languages, light and dark, where SCREENSHOTS names a folder."""
    folder = os.environ.get("SCREENSHOTS")
    if not folder:
        return
    here = page.url
    for language, size, scheme in (("en", WIDE, "light"), ("fr", PHONE, "dark")):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        page.goto(here.replace("/en/", f"/{language}/"))
        page.screenshot(path=f"{folder}/practice-{name}-{language}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light")
    page.goto(here)
