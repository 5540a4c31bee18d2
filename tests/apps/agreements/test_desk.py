"""Many agreements at once: found by words and filters, kept as views, acted on together, seen in a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.many import made

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]
LIST, BULK, CALENDAR = (reverse(f"agreements:{name}") for name in ("agreements", "bulk", "calendar"))


def titles(browser: Any, query: str) -> set[str]:
    answer = browser.get(f"{LIST}?{query}")
    assert answer.status_code == 200
    return {row.title_en for row in answer.context["rows"]}


def test_search_finds_words_wherever_they_stand_and_filters(network: Any, sign_in: SignIn, subtests: Any) -> None:
    today = timezone.localdate()
    made(network, "Heat", clause="Chaque partie protège la santé publique.")
    made(network, "Ends soon", ends_on=today + timedelta(days=20), terms={"purposes": ("research",)})
    made(network, "Signing", status="proposed", activated_at=None, text_en="Une phrase unique.")
    other = ((network.region, "provider"), (network.nonprofit, "recipient"))
    made(network, "Received", parties=other)
    made(
        network,
        "Unseen",
        parties=((network.region, "provider"), (network.city, "recipient")),
        drafted_for=network.region,
    )
    everything = {"Heat", "Ends soon", "Signing", "Received"}
    browser = sign_in(network.steward)
    cases = {
        "": everything, "words=SANTE": {"Heat"}, "words=unique+phras": {"Signing"}, "words=heat+publique": {"Heat"},
        "words=maple+211": {"Received"}, "words=research": {"Ends soon"}, "words=%27+OR+1%3D1": set(),
        "ends_within=30": {"Ends soon"}, "role=recipient": {"Received"}, "status=proposed": {"Signing"},
        "status=running&purpose=service-planning": {"Heat", "Received"}, "kind=table": set(), "page=9": everything,
    }  # fmt: skip

    for query, expected in cases.items():
        with subtests.test(query):
            assert titles(browser, query) == expected
    assert browser.get(f"{LIST}?ends_within=never").status_code == 422


def test_search_follows_the_words_of_clauses_and_takes_as_many_as_there_are(
    network: Any, agreement: Any, sign_in: SignIn
) -> None:
    from agreements import services
    from agreements.models import ClauseKey
    from agreements.models.clauses import MOST_CHARACTERS
    from tests.apps.agreements.test_life import draft_of

    def draft(title: str, clauses: Any) -> Any:
        return draft_of(agreement, title_en=title, title_fr=title, clauses=clauses)

    browser = sign_in(network.steward)
    first = services.ClauseText("A quiet harbour.", "Un havre tranquille.")
    made = services.draft_agreement(draft("Own", {"breach": first}), drafted_for=network.nonprofit, by=network.steward)
    before = [titles(browser, f"words={word}") for word in ("harbour", "tranquille", "lighthouse")]
    second = services.ClauseText("A lighthouse.", "Un phare.")
    services.change_draft(made.pk, draft("Own", {"breach": second}), by=network.steward)
    after = [titles(browser, f"words={word}") for word in ("harbour", "tranquille", "lighthouse")]
    amended = services.amend_agreement(agreement.pk, by=network.steward)
    services.change_draft(amended.pk, draft("Amended", {"breach": first}), by=network.steward)
    wordless = services.ClauseText("—", "<p></p>")
    clauses = {"breach": first, "limits": second, "retention": wordless}
    again = services.change_draft(amended.pk, draft("Amended", clauses), by=network.steward)
    syllabics = [
        chr(0x1401 + n % 600) + chr(0x1401 + n // 600) for n in range(360_000)
    ]  # 2 MB of words that are all different
    each = MOST_CHARACTERS // 3
    texts = {
        key: services.ClauseText(
            " ".join(syllabics[2 * n * each :][:each]), " ".join(syllabics[(2 * n + 1) * each :][:each])
        )
        for n, key in enumerate(ClauseKey.values)
    }
    services.change_draft(made.pk, draft("Own", texts), by=network.steward)

    assert before == [{"Own"}, {"Own"}, set()]
    assert after == [set(), set(), {"Own"}]
    assert titles(browser, "words=harbour+lighthouse") == {again.title_en}
    assert titles(browser, f"words={syllabics[0]}") == {"Own"}


def test_views_are_kept_for_oneself(network: Any, sign_in: SignIn) -> None:
    from agreements.models import SavedView

    browser = sign_in(network.steward)
    for query in ("words=heat&page=3&evil=1", "status=active"):
        browser.post(reverse("agreements:save_view"), {"name": "Mine", "query": query})
    view = SavedView.objects.get()
    stranger = sign_in(network.city_steward, Client())
    stranger.post(reverse("agreements:forget_view", args=[view.pk]))

    assert view.query == "status=active"
    assert "Mine" in browser.get(LIST).content.decode()
    assert "Mine" not in stranger.get(LIST).content.decode()
    browser.post(reverse("agreements:forget_view", args=[view.pk]))
    assert not SavedView.objects.exists()


def test_bulk_act_says_of_each_what_became_of_it(network: Any, sign_in: SignIn) -> None:
    from entente.audit.models import AuditEvent

    first, second = made(network, "First"), made(network, "Second")
    ended = made(network, "Ended", status="expired")
    unseen = made(network, "Unseen", parties=((network.region, "provider"), (network.city, "recipient")), drafted_for=network.region)  # fmt: skip
    chosen = {"act": "suspend", "item": [each.pk for each in (first, second, ended, unseen)]}
    browser = sign_in(network.steward)

    asked = browser.get(BULK, chosen)
    unsaid = browser.post(BULK, chosen)
    answer = browser.post(BULK, {**chosen, "reason": "An incident is looked into."})

    assert [bool(verdict) for _each, verdict in asked.context["verdicts"]].count(True) == 2
    assert unsaid.status_code == 422
    outcomes = {each.subject.title_en: each for each in answer.context["outcomes"]}
    assert {title: each.done for title, each in outcomes.items()} == {"First": True, "Second": True, "Ended": False}
    assert outcomes["Ended"].reasons
    events = AuditEvent.objects.filter(subject_id__in=[first.pk, second.pk, ended.pk]).order_by("id")
    assert [each.event for each in events if not each.refused] == ["agreement.suspended"] * 2
    assert [each.subject_id for each in events if each.refused] == [ended.pk]
    unseen.refresh_from_db()
    assert unseen.status == "active"
    assert browser.get(BULK, {"act": "terminate"}).status_code == 404


def test_all_that_match_are_reminded_or_asked_for_time(network: Any, sign_in: SignIn) -> None:
    from agreements.models import ExtensionRequest
    from entente.organizations.models import Notice

    for number in range(3):
        made(network, f"Signing {number}", status="proposed", activated_at=None)
    made(network, "In force")
    steward, city = sign_in(network.steward), sign_in(network.city_steward, Client())

    for _again in range(2):
        answer = steward.post(BULK, {"act": "remind", "all": "on", "status": "proposed"})
    until = timezone.localdate() + timedelta(days=200)
    asked = city.post(BULK, {"act": "ask-extension", "all": "on", "until": until.isoformat(), "reason": "More work."})

    assert [each.done for each in answer.context["outcomes"]] == [True] * 3
    reminded = Notice.objects.filter(kind="agreement.reminder", recipient=network.city_steward)
    assert reminded.count() == 3
    assert ExtensionRequest.objects.count() == 1
    assert sorted(each.done for each in asked.context["outcomes"]) == [False] * 3 + [True]


def test_calendar_lists_what_falls_due_and_the_month_counts_it(network: Any, sign_in: SignIn) -> None:
    from agreements.models import Destruction

    today = timezone.localdate()
    made(network, "Running", terms={"review_on": today + timedelta(days=10)})
    over = made(network, "Over", status="expired", ends_on=today)
    Destruction.objects.create(
        agreement=over, recipient=network.city, demanded_at=timezone.now(), due_on=today - timedelta(days=3)
    )
    made(network, "Unseen", parties=((network.region, "provider"), (network.city, "recipient")), drafted_for=network.region)  # fmt: skip
    browser = sign_in(network.steward)

    answer = browser.get(CALENDAR)
    month = browser.get(
        reverse("agreements:month", args=[(today + timedelta(days=10)).year, (today + timedelta(days=10)).month])
    )

    found = [(each.occasion.value, each.title_en) for each in answer.context["dates"]]
    assert found == [("destruction", "Over"), ("start", "Running"), ("review", "Running"), ("end", "Running")]
    assert "Overdue" in answer.content.decode()
    assert ("review", "Running") in [(each.occasion.value, each.title_en) for each in month.context["dates"]]
    assert browser.get("/en/agreements/calendar/2026-13/").status_code == 404


def test_feed_is_private_follows_rights_and_dies_when_revoked(network: Any, sign_in: SignIn) -> None:
    from agreements.models import CalendarFeed

    made(network, "Contacts; every, quarter")
    made(network, "Unseen", parties=((network.region, "provider"), (network.city, "recipient")), drafted_for=network.region)  # fmt: skip
    browser, program = sign_in(network.steward), Client()
    first = browser.post(reverse("agreements:make_feed")).context["address"]
    second = browser.post(reverse("agreements:make_feed")).context["address"]
    path = "/en/" + second.split("/en/", 1)[1]

    answer = program.get(path)
    text = answer.content.decode().replace("\r\n ", "")

    assert program.get("/en/" + first.split("/en/", 1)[1]).status_code == 404
    assert answer["Content-Type"].startswith("text/calendar")
    assert "SUMMARY;LANGUAGE=en:Ends: Contacts\\; every\\, quarter" in text
    assert "Unseen" not in text
    assert second.rsplit("/", 1)[1].removesuffix(".ics") not in str(list(CalendarFeed.objects.values()))
    type(network.steward).objects.filter(pk=network.steward.pk).update(is_active=False)
    assert program.get(path).status_code == 404
    type(network.steward).objects.filter(pk=network.steward.pk).update(is_active=True)
    browser.post(reverse("agreements:revoke_feed"))
    assert program.get(path).status_code == 404


def test_pages_ask_as_many_questions_for_fifty_as_for_five(network: Any, sign_in: SignIn) -> None:
    pages = [LIST, f"{LIST}?words=planning", CALENDAR, reverse("agreements:register"), reverse("web:audit")]
    today = timezone.localdate()
    pages.append(reverse("agreements:month", args=[today.year, today.month]))
    browser = sign_in(network.steward)

    def asked() -> list[int]:
        counts = []
        for page in pages:
            browser.get(page)
            with CaptureQueriesContext(connection) as queries:
                assert browser.get(page).status_code == 200
            counts.append(len(queries))
        return counts

    several = [made(network, f"Contacts for planning {number}") for number in range(5)]
    pages.append(reverse("agreements:agreement", args=[several[0].pk]))
    with_five = asked()
    for number in range(45):
        made(network, f"Contacts for planning {number + 5}")

    assert asked() == with_five
