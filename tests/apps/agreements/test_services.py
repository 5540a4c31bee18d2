"""Agreements under two hands at once, and at the end of their term."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from entente.core.errors import Refused
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
@kept
def proposed(network: Any, agreement: Any) -> Any:
    """A second agreement of the same words, open for signature."""
    from agreements.services import Draft, Party, draft_agreement, propose_agreement

    names = ("title_en", "title_fr", "text_en", "text_fr", "audience", "starts_on", "ends_on", "time_zone")
    said = {name: getattr(agreement, name) for name in names}
    draft = Draft(
        **said,
        terms=agreement.machine_terms,
        parties=(Party(network.nonprofit, "provider"), Party(network.city, "recipient")),
    )
    made = draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    return propose_agreement(made.pk, by=network.steward, now=timezone.now())


@pytest.fixture
def signing(network: Any, proposed: Any) -> Callable[[str], Callable[[], Any]]:
    """The act of signing for the nonprofit or the city."""
    from agreements.services import sign_agreement

    second = type(network.steward).objects.get(email="second-steward@example.org")
    people = {"nonprofit": second, "city": network.city_steward}

    def of(name: str) -> Callable[[], Any]:
        party, digest = proposed.parties.get(organization=getattr(network, name)), proposed.digest()
        return lambda: sign_agreement(
            proposed.pk, party_id=party.pk, read_digest=digest, by=people[name], now=timezone.now()
        )

    return of


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """What each act returned or was refused with, each on a connection of its own."""
    together, outcomes = threading.Barrier(len(acts)), []

    def one(act: Callable[[], Any]) -> None:
        together.wait(timeout=20)
        try:
            outcomes.append(act())
        except Refused as error:
            outcomes.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return outcomes


def test_two_signatures_at_once_bring_it_into_force(proposed: Any, signing: Callable[[str], Any]) -> None:
    outcomes = at_once(signing("nonprofit"), signing("city"))

    assert len(outcomes) == 2
    assert not any(isinstance(each, Refused) for each in outcomes)
    proposed.refresh_from_db()
    assert proposed.status == "active"
    assert [party.signatures.get().digest for party in proposed.parties.all()] == [proposed.digest()] * 2


def test_one_party_signs_once(proposed: Any, signing: Callable[[str], Any]) -> None:
    outcomes = at_once(signing("city"), signing("city"))

    assert sorted(isinstance(each, Refused) for each in outcomes) == [False, True]
    proposed.refresh_from_db()
    assert proposed.status == "proposed"


def test_signature_during_a_return_leaves_a_draft_without_signatures(
    network: Any, proposed: Any, signing: Callable[[str], Any]
) -> None:
    from agreements.models import Signature
    from agreements.services import return_agreement

    at_once(signing("nonprofit"), lambda: return_agreement(proposed.pk, by=network.city_steward, reason="Too long."))

    proposed.refresh_from_db()
    assert proposed.status == "draft"
    assert not Signature.objects.filter(party__agreement=proposed).exists()


def test_term_ends_at_midnight_of_its_own_clock(agreement: Any) -> None:
    from zoneinfo import ZoneInfo

    from agreements.tasks import expire_agreements

    last = agreement.ends_on + timedelta(days=1)
    type(agreement).objects.filter(pk=agreement.pk).update(time_zone="America/St_Johns")
    midnight = datetime(last.year, last.month, last.day, tzinfo=ZoneInfo("America/St_Johns")).astimezone(UTC)

    expire_agreements(timestamp=int(midnight.timestamp()) - 1)
    agreement.refresh_from_db()
    before = agreement.status
    expire_agreements(timestamp=int(midnight.timestamp()))
    agreement.refresh_from_db()

    assert (before, agreement.status) == ("active", "expired")


def test_two_versions_of_one_agreement_are_never_in_force_at_once(agreement: Any) -> None:
    from django.db import IntegrityError

    made = type(agreement).objects.get(pk=agreement.pk)
    made.pk, made.version, made._state.adding = None, 2, True
    made.id = type(agreement)._meta.pk.get_default()

    with pytest.raises(IntegrityError, match="one_version_of_an_agreement_in_force"):
        made.save(force_insert=True)
