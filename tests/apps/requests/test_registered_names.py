"""What a community registered stands in no words that leave: not in those to whoever asked, and not in those for everyone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.utils import timezone

from entente.audit.models import AuditEvent
from entente.catalogue.models import CommunityEntry
from entente.core.errors import Invalid, NotPermitted
from entente.organizations.models import Notice, Organization
from entente.organizations.services import found_organization
from entente.requests import tasks
from entente.requests.models import PublicAnswer
from entente.requests.policies import Refusal
from entente.requests.services import asking, triage
from entente.requests.states import RequestStatus
from tests.apps.requests.asked import ask, checked

pytestmark = pytest.mark.django_db
SignIn = Callable[..., Client]
NAMED = "Most calls came from the INVENTED NATIONS."
WORDS = {"question_en": "Where?", "question_fr": "Où?", "answer_en": "Here.", "answer_fr": "Ici."}


@pytest.fixture
def nation() -> Organization:
    return found_organization(
        kind="community_authority", name_en="Council of Maple", name_fr="Conseil d’Érable", jurisdiction="CA-ON"
    )


def register(nation: Organization, *values: str, kind: str = "name") -> None:
    """As two people of the authority do."""
    CommunityEntry.objects.bulk_create(
        CommunityEntry(authority=nation, kind=kind, value=value, confirmed_at=timezone.now()) for value in values
    )


@pytest.mark.parametrize("act", ["ask-back", "answer", "refuse"])
def test_words_with_a_registered_name_come_back_and_are_not_sent(
    act: str, city: Any, nation: Organization, sign_in: SignIn
) -> None:
    register(nation, "Invented Nation", "Nation inventée")
    request = checked(ask(city, address="robin@example.org")[0])
    browser, place = sign_in(city.steward), f"/en/requests/{request.pk}/{act}/"

    refused = browser.post(place, {"text": NAMED})

    request.refresh_from_db()
    shown = refused.content.decode()
    assert (refused.status_code, request.status) == (422, RequestStatus.WAITING)
    assert "Council of Maple registered for its community stand in these words (1)" in shown
    assert NAMED in shown  # what she wrote is kept
    assert request.messages.count() == 1
    assert not mail.outbox
    assert "Invented" not in str(list(AuditEvent.objects.values_list("facts", flat=True)))

    assert browser.post(place, {"text": "Most calls came from the north."}).status_code == 302
    assert request.messages.count() == 2


def test_answer_for_everyone_says_beside_each_field_what_stands_in_it(
    city: Any, nation: Organization, sign_in: SignIn
) -> None:
    register(nation, "Nation inventée", "Invented Nation")
    request = checked(ask(city)[0])
    browser, place = sign_in(city.steward), f"/fr/requests/{request.pk}/publish/"
    said = WORDS | {"question_fr": "Combien à la nation inventee?", "answer_en": NAMED}

    refused = browser.post(place, said)

    assert refused.status_code == 422
    assert set(refused.context["form"].errors) == {"question_fr", "answer_en"}
    assert "Conseil d’Érable" in refused.content.decode()
    assert not PublicAnswer.objects.exists()
    assert browser.post(place, WORDS).status_code == 302


def test_own_names_and_those_that_nobody_confirmed_are_said(city: Any, nation: Organization) -> None:
    CommunityEntry.objects.create(authority=nation, kind="name", value="Invented Nation", entered_by=city.stranger)
    register(city.organization, "Invented Nation")
    request = checked(ask(city)[0])

    triage.answer(request.pk, triage.Answer(NAMED), by=city.steward, now=timezone.now())

    request.refresh_from_db()
    assert request.status == RequestStatus.ANSWERED


def test_public_answer_is_withheld_as_soon_as_a_name_in_it_is_registered(
    city: Any, nation: Organization, sign_in: SignIn
) -> None:
    now = timezone.now()
    request, token = ask(city)
    kept = triage.publish_answer(city.organization, **WORDS, by=city.steward, now=now)
    said = WORDS | {"answer_en": NAMED, "answer_fr": "Surtout de là."}
    named = triage.publish_answer(city.organization, **said, by=city.steward, now=now, from_request=checked(request))
    everyone = Client()
    assert NAMED in everyone.get("/en/ask/").content.decode()

    register(nation, "Invented Nation")
    for _ in range(2):
        tasks.tell_of_withheld()

    for language in ("en", "fr"):
        shown = everyone.get(f"/{language}/ask/").content.decode()
        assert (WORDS[f"answer_{language}"] in shown, said[f"answer_{language}"] in shown) == (True, False)
        assert said[f"answer_{language}"] not in everyone.get(f"/{language}/ask/follow/{token}/").content.decode()
    [told] = Notice.objects.filter(kind="public_answer.withheld")
    assert (told.recipient, told.facts) == (city.steward, {"answer": str(named.pk)})
    browser = sign_in(city.steward)
    assert "Withheld" in browser.get(f"/en/requests/desk/{city.organization.pk}/").content.decode()
    assert "Withheld" in browser.get(f"/en/requests/{request.pk}/").content.decode()
    offered = browser.get(f"/en/requests/{request.pk}/answer/").context["form"].fields["public_answer"].queryset
    assert list(offered) == [kept]
    with pytest.raises(NotPermitted) as refused:
        triage.answer(request.pk, triage.Answer("", public_answer=named), by=city.steward, now=now)
    assert refused.value.reasons == (Refusal.NAMES_REGISTERED,)

    CommunityEntry.objects.all().delete()
    assert NAMED in everyone.get("/en/ask/").content.decode()


def test_whoever_asks_may_name_anything(city: Any, nation: Organization) -> None:
    register(nation, "Invented Nation")
    request, token = ask(city, text=NAMED)

    asking.reply(token, NAMED, now=timezone.now())

    assert request.messages.count() == 2
    with pytest.raises(Invalid):
        triage.ask_back(checked(request).pk, NAMED, by=city.steward, now=timezone.now())


def test_confirmation_has_the_public_answers_looked_at(nation: Organization) -> None:
    from entente.catalogue.services.community_registers import confirm_entries, register_entries
    from entente.organizations.services import join, make_account

    first, second = (
        make_account(email=f"{name}@example.org", name=name, password="a long invented phrase") for name in ("a", "b")
    )
    for person in (first, second):
        join(person, nation, "data_steward")
    register_entries(nation.pk, "name", ["Invented Nation"], by=first, now=timezone.now())

    confirm_entries(nation.pk, nation.community_entries.values_list("pk", flat=True), by=second, now=timezone.now())

    with connection.cursor() as cursor:
        cursor.execute("SELECT args FROM procrastinate_jobs WHERE task_name = 'after.names_registered'")
        assert len(cursor.fetchall()) == 1
