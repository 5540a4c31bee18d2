"""Every page that has a name in the URLconf, in both languages: accessible, quiet, and no wider than a telephone; its forms arrive.

A new page cannot be forgotten: it stands in ``sights_*.py`` with someone who looks at it, or below with the reason why nobody does.
To look for oneself: ``SCREENSHOTS=folder SIGHTS='agreements:' bin/test tests/journeys/test_every_page.py`` keeps a picture of each page
whose name the pattern finds, wide and narrow, light and dark.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings as django_settings
from django.urls import get_resolver, reverse
from django.utils import translation
from pytest_django.live_server_helper import LiveServer

from tests.accessibility import AXE, NARROW, SCREENSHOTS, WIDE, faults_of, keep_pictures, markup_of
from tests.journeys.form_presses import left_unpressed, press_all
from tests.journeys.long_pages import HIGHEST, LONG, MOST_SHIFT, SHIFTED
from tests.journeys.sight import Sight
from tests.journeys.signing_in import HALF_WAY, signed_in
from tests.journeys.stage import Stage
from tools.local.browser import watch

SIGHTS = re.compile(os.environ.get("SIGHTS", ""))

LEADS_ON = "answers with a redirection, never with a page"
A_FILE = "a file or a fragment of another page"
FOR_PROGRAMS = "for programs: walked in tests/contracts"
A_POST = "only a form of another page leads there"
NOT_A_PAGE: dict[str, str] = {
    "health": FOR_PROGRAMS,
    **{
        f"sharing:{name}": FOR_PROGRAMS
        for name in (
            "access_token",
            "shares",
            "share",
            "schemas",
            "tables",
            "all_tables",
            "version",
            "metadata",
            "query",
            "changes",
            "copied_file",
            "nothing",
        )
    },
    **{
        f"federation:{name}": FOR_PROGRAMS
        for name in (
            "did",
            "organization_did",
            "messages",
            "thread",
            "batches",
            "outbox",
            "trust_list",
            "heads",
            "witnessed",
            "threads",
            "received",
            "brought_receipts",
            "release_file",
            "part",
            "catalogue",
        )
    },
    **{f"series:{name}": FOR_PROGRAMS for name in ("latest", "version", "dummy", "changelog", "feed", "nothing")},
    **{
        f"harvest:{name}": FOR_PROGRAMS
        for name in ("dcat_turtle", "dcat_jsonld", "dcat_us", "croissant", "sitemap", "robots")
    },
    **{
        f"api:{name}": FOR_PROGRAMS
        for name in (
            "openapi",
            "nothing",
            "show_key",
            "list_datasets",
            "create_dataset",
            "show_dataset",
            "list_versions",
            "deliver_version",
            "show_version",
            "list_joins",
            "join_versions",
            "show_join",
            "list_runs",
            "show_run",
            "confirm_run",
            "list_choices",
            "release_run",
            "list_releases",
            "show_release",
            "show_manifest",
            "withdraw_release",
            "list_entitlements",
            "entitle",
            "revoke",
            "list_received",
            "show_received",
            "fetch_file",
            "link_file",
            "list_changes",
            "list_requests",
            "show_request",
            "answer_request",
            "list_events",
            "last_event",
            "show_dummy",
            "fetch_dummy",
            "list_webhooks",
            "make_webhook",
            "begin_webhook_again",
            "end_webhook",
        )
    },
    "programs:begin_again": A_POST,
    "web:audit_csv": A_FILE,
    "web:audit_proofs": A_FILE,
    "web:log_head": A_FILE,
    "web:notice": LEADS_ON,
    "federation_pages:node": LEADS_ON,
    "web:notices_read": A_POST,
    "exports:register_csv": A_FILE,
    "exports:incidents_csv": A_FILE,
    "exports:incidents_pdf": A_FILE,
    "exports:incident_pdf": A_FILE,
    "exports:end_incident_access": A_POST,
    "exports:close_incident": A_POST,
    "exports:use_in_excel": A_FILE,
    "exports:use_in_power_bi": A_FILE,
    "exports:exercise": A_POST,
    "exports:certificate_json": A_FILE,
    "exports:certificate_pdf": A_FILE,
    "exports:agreement_dossier_json": A_FILE,
    "exports:agreement_dossier_pdf": A_FILE,
    "exports:privacy_assessment_json": A_FILE,
    "exports:privacy_assessment_pdf": A_FILE,
    "exports:privacy_assessments": "it leads to the assessment of the reader's organization",
    "exports:agreement_dossiers": "it leads to the dossier of the reader's organization",
    "exports:sign_agreement_dossier": A_POST,
    "exports:dossier_json": A_FILE,
    "exports:dossier_pdf": A_FILE,
    "exports:sign_dossier": A_POST,
    "releases:status": FOR_PROGRAMS,
    "agreements:odrl": A_FILE,
    "federation_pages:message": A_FILE,
    "agreements:register_csv": A_FILE,
    "agreements:register_json": A_FILE,
    "agreements:publish_field": A_POST,
    "exports:privacy_impact": "an address of before: it leads to the assessment of the reader’s organization",
    "exports:privacy_impact_pdf": "an address of before: it leads to the assessment of the reader’s organization",
    "exports:begin_review": A_POST,
    "organizations:end_absence": A_POST,
    "agreements:flows_csv": A_FILE,
    "agreements:public_flows_csv": A_FILE,
    "agreements:save_view": A_POST,
    "agreements:forget_view": A_POST,
    "agreements:make_feed": A_POST,
    "agreements:revoke_feed": A_POST,
    "agreements:feed": FOR_PROGRAMS,
    "requests:fetch": A_FILE,
    "requests:withdraw_answer": A_POST,
    "organizations:decide_role": A_POST,
    "organizations:decide_passkey": A_POST,
    "organizations:receipts": A_FILE,
    "catalogue:remove_name": A_POST,
    "catalogue:remove_community_entry": A_POST,
    "anonymizer:report_pdf": A_FILE,
    "anonymizer:proposals": A_FILE,
    "anonymizer:effect": A_FILE,
    "directory:decide": A_POST,
    "directory:export": A_FILE,
    "relief:counts": A_FILE,
    "relief:directory": A_POST,
    "exports:manifest": A_FILE,
    "exports:release_state": A_FILE,
    "mfa_download_recovery_codes": A_FILE,
    "mfa_login_webauthn": A_FILE,
    "anonymizer:run": LEADS_ON,
    "account_set_password": LEADS_ON,
    "account_confirm_login_code": LEADS_ON,
    "socialaccount_signup": LEADS_ON,
    "openid_connect_login": LEADS_ON,
    "openid_connect_callback": LEADS_ON,
    "anonymizer:password": A_POST,
    "anonymizer:comment": A_POST,
    "anonymizer:withdraw_from_review": A_POST,
    "anonymizer:stop_rehearsal": A_POST,
    "anonymizer:retire_register": A_POST,
    "anonymizer:ask_rows": A_POST,
    "anonymizer:ask_sample": A_POST,
    "anonymizer:mark_sample": A_POST,
    "anonymizer:deny_words": A_POST,
    "anonymizer:start_run": A_POST,
    "anonymizer:answer_opening": A_POST,
    "anonymizer:trace_codes": A_POST,
    "agreements:ask_scan": A_POST,
    "agreements:ask_evidence": A_POST,
    "agreements:remove_evidence": A_POST,
    "agreements:document": A_FILE,
    "agreements:discard": A_POST,
    "agreements:confirm_translation": A_POST,
    "agreements:confirm_translations": A_POST,
    "agreements:copy_template": A_POST,
    "agreements:json": A_FILE,
    "agreements:pdf": A_FILE,
    "agreements:earlier_agreements_template": A_FILE,
    "exports:ask_consent": A_POST,
    "exports:decide_open_terms": A_POST,
    "exports:decide_on_comparison": A_POST,
    "exports:retry": A_POST,
    "exports:deliver_again": A_POST,
    "exports:accept": A_POST,
    "exports:follow": A_POST,
    "exports:decide_standing": A_POST,
    "exports:stop_standing": A_POST,
    "exports:determine": A_POST,
    "exports:download": "the answer to a form, walked in test_in_browser.py",
    "exports:transfer": A_FILE,
    "federation_pages:accept": A_POST,
    "federation_pages:answer_recall": A_POST,
    "federation_pages:ask": A_POST,
    "federation_pages:joint_table": A_FILE,
    "federation_pages:accept_counts": A_POST,
    "federation_pages:withdraw_count": A_POST,
    "federation_pages:decline_count": A_POST,
    **dict.fromkeys(
        (
            "hsds:about",
            "hsds:services",
            "hsds:service",
            "hsds:service_at_locations",
            "hsds:service_at_location",
            "hsds:organizations",
            "hsds:organization",
            "hsds:taxonomies",
            "hsds:taxonomy",
            "hsds:taxonomy_terms",
            "hsds:taxonomy_term",
        ),
        "for machines",
    ),
    "explorer:figures": A_FILE,
    "explorer:comparison": A_FILE,
    "directory:handout_pdf": A_FILE,
    "explorer:supply_file": A_FILE,
    "explorer:surge_file": A_FILE,
    "explorer:unmet_file": A_FILE,
    "explorer:contacts_file": A_FILE,
    "explorer:trend_file": A_FILE,
    "explorer:equity_file": A_FILE,
    "explorer:rural_file": A_FILE,
    "explorer:funding_file": A_FILE,
    "explorer:drop_funding": "a form without a page of its own",
    "explorer:language_gap_file": A_FILE,
    "explorer:give_up_view": A_POST,
    "explorer:profile": A_FILE,
    "explorer:report_file": A_FILE,
    "explorer:report_data": A_FILE,
    "exports:contribution_file": A_FILE,
    "exports:take_work_back": A_POST,
    "account_email": "does not exist here: addresses belong to the organization",
}


def url_names() -> set[str]:
    """All names of the URLconf, with their namespaces. Addresses without a name cannot be led to."""

    def below(resolver: Any, namespace: str) -> Iterator[str]:
        for each in resolver.url_patterns:
            if hasattr(each, "url_patterns"):
                yield from below(each, f"{namespace}{each.namespace}:" if each.namespace else namespace)
            elif each.name:
                yield f"{namespace}{each.name}"

    return set(below(get_resolver(), ""))


@pytest.fixture
def server(settings: Any, stage: Stage) -> Iterator[LiveServer]:
    """The application in whole, but for what its views would do with a post of a browser."""
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "tests.journeys.form_arrivals.StopBeforeViews"]
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "localhost"]
    running = LiveServer("localhost")
    yield running
    running.stop()


@pytest.mark.browser
@pytest.mark.journey
@pytest.mark.slow
@pytest.mark.first
@pytest.mark.django_db(transaction=True)
def test_every_page_is_accessible_quiet_and_narrow_and_its_forms_arrive(
    stage: Stage, server: LiveServer, browser: Any, settings: Any, subtests: Any
) -> None:
    """In English each page is looked at on a desk, in light and dark, and on a telephone, and its forms are pressed; in French on a
    telephone, and on a desk where its markup differs. What is looked for where: ``docs/testing.md``."""
    settings.STYLE_GUIDE = True
    settings.ACCOUNT_RATE_LIMITS = False
    names = {sight.name for sight in stage.sights}
    assert names & set(NOT_A_PAGE) == set()
    assert names | set(NOT_A_PAGE) == url_names()

    walk = Walk(
        [each for each in stage.sights if SIGHTS.search(str(each))], browser, server.url, stage.network, subtests
    )
    walk.go("en")
    walk.go("fr")

    if not SIGHTS.pattern:
        assert left_unpressed(walk.pressed, {name for name, reason in NOT_A_PAGE.items() if reason == A_POST}) == set()


@dataclass
class Walk:
    """Everybody's pages, person by person. English leaves its ``markup`` for French, of which most is left to be seen on a telephone."""

    sights: list[Sight]
    browser: Any
    home: str
    network: Any
    subtests: Any
    markup: dict[str, str] = field(default_factory=dict)
    heights: dict[str, int] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    pressed: set[tuple[str, ...]] = field(default_factory=set)

    def go(self, language: str) -> None:
        """Through all of them in one language."""
        faults: list[str] = []
        is_first = not self.markup
        context = self.browser.new_context(
            viewport=WIDE if is_first else NARROW, locale=f"{language}-CA", reduced_motion="reduce"
        )
        if is_first:
            context.add_init_script(AXE)
        page = context.new_page()
        page.on("dialog", lambda dialog: dialog.accept())
        watch(page, faults, allowed={urlsplit(self.home).netloc})
        reader: Any = None
        for sight in sorted(self.sights, key=lambda sight: str(sight.reader or "")):
            if sight.reader != reader:
                reader = sight.reader
                context.clear_cookies()
                if reader is not None:
                    self._sign_in(context, reader)
            faults.clear()
            policy = ""
            with self.subtests.test(f"{sight} {language}"):
                policy = self._look(page, sight, language, faults, is_first=is_first)
            if is_first:
                with self.subtests.test(f"forms of {sight}"):
                    press_all(page, policy, self.pressed)
        context.close()

    def _look(self, page: Any, sight: Sight, language: str, faults: list[str], *, is_first: bool) -> str:
        """Open the page and look at it; what it lets the browser tell of where a form comes from."""
        response, elsewhere = self._open(page, sight, language)
        assert response.status == sight.status
        assert bool(elsewhere) is sight.leads_on, elsewhere
        assert page.evaluate("document.documentElement.lang").startswith(language)
        if sight.status != 200:  # the browser's own word about the answer
            faults[:] = [each for each in faults if "Failed to load resource" not in each]
        markup = markup_of(page)
        if is_first:
            self.markup[str(sight)] = markup
            assert page.evaluate(SHIFTED) <= MOST_SHIFT
        if SCREENSHOTS:
            keep_pictures(page, Path(SCREENSHOTS), f"{sight} {language}")
        assert sight.name in LONG or self._height(page, sight) <= HIGHEST
        page.evaluate("document.querySelectorAll('details.expert').forEach(fold => { fold.open = true; })")
        same_markup = not is_first and self.markup.get(str(sight)) == markup
        assert faults_of(page, faults, language, same_markup=same_markup, seen=self.seen) == []
        return str(response.headers.get("referrer-policy", ""))

    def _height(self, page: Any, sight: Sight) -> int:
        """Of the page on a desk, in pixels; in the second language only where the first came near to the limit."""
        size, before = page.viewport_size, self.heights.get(str(sight), HIGHEST)
        if before < 0.85 * HIGHEST:
            return before
        page.set_viewport_size(WIDE)
        height = self.heights[str(sight)] = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size(size)
        return int(height)

    def _open(self, page: Any, sight: Sight, language: str) -> tuple[Any, str]:
        """The answer, and where one came out."""
        with translation.override(language):
            address = reverse(sight.name, args=sight.arguments) + sight.query
        if sight.cookies:
            page.context.add_cookies(
                [{"name": name, "value": value, "url": self.home + address} for name, value in sight.cookies]
            )
        response = page.goto(self.home + address)
        came_to = urlsplit(page.url)
        return response, "" if came_to.path == urlsplit(address).path else came_to.path

    def _sign_in(self, context: Any, reader: Any) -> None:
        half_way = reader is HALF_WAY
        cookies = signed_in(self.network.steward if half_way else reader, half_way=half_way).cookies
        name = django_settings.SESSION_COOKIE_NAME
        context.add_cookies([{"name": name, "value": cookies[name].value, "url": self.home}])
