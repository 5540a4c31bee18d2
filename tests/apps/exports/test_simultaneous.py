"""Two people at the same moment, each on a connection of her own; and the six midnights of Canada."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.apps.agreements.test_life import amended, person, sign
from tests.faults import struck
from tests.rules.agreement_world import ZONES


@struck("web", "two people sign at the same moment")
@pytest.mark.django_db(transaction=True)
def test_two_signatures_at_once_bring_it_into_force_once(
    network: Any, agreement: Any, in_parallel: Callable[..., list[Any]]
) -> None:
    from entente.audit.models import AuditEvent

    amendment = amended(agreement, person("city-steward"), terms=agreement.machine_terms, text_en="We agree anew.")
    second = person("second-steward")
    for party in amendment.parties.all():
        party.carried = False
        party.save(update_fields=["carried"])
    from entente.organizations.services import join, make_account

    other = make_account(email="city-two@example.org", name="City Two", password="a long invented phrase")
    join(other, network.city, "data_steward")
    outcomes = in_parallel(
        lambda: sign(amendment, network.nonprofit, second), lambda: sign(amendment, network.city, other)
    )
    amendment.refresh_from_db()
    agreement.refresh_from_db()

    assert [type(each).__name__ for each in outcomes] == ["Agreement", "Agreement"]
    assert (amendment.status, agreement.status) == ("active", "superseded")
    assert AuditEvent.objects.filter(event="agreement.activated", subject_id=amendment.pk).count() == 1


@struck("web", "two amendments of one version get their last signature at the same moment")
@pytest.mark.django_db(transaction=True)
def test_signature_of_an_amendment_and_of_another_leave_one_version_in_force(
    network: Any, agreement: Any, in_parallel: Callable[..., list[Any]]
) -> None:
    """Two amendments of one version wait for their last signature: the first wins, the other is out of date."""
    from agreements.models import Agreement

    shorter = [amended(agreement, network.steward, ends_on=agreement.ends_on - timedelta(days=n)) for n in (1, 2)]
    second = person("second-steward")
    for each in shorter:
        if each.parties.get(organization=network.nonprofit).missing:
            sign(each, network.nonprofit, second)
    outcomes = in_parallel(*(lambda each=each: sign(each, network.city, network.city_steward) for each in shorter))

    lineage = Agreement.objects.filter(lineage=agreement.lineage)
    refused = [each for each in outcomes if isinstance(each, NotPermitted)]
    assert [reason.value for each in refused for reason in each.reasons] == ["agreement.outdated"]
    assert sorted(lineage.values_list("status", flat=True)) == ["active", "proposed", "superseded"]


@pytest.mark.django_db(transaction=True)
def test_expiry_during_a_download_breaks_the_transfer_off(
    network: Any, agreement: Any, accepted: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from agreements.models import Agreement
    from agreements.tasks import expire_agreements
    from exports.services import begin_transfer, downloads

    monkeypatch.setattr(downloads, "PIECE_BYTES", 64)
    transfer = begin_transfer(accepted.pk, "data.csv", by=network.recipient, now=timezone.now())
    pieces = transfer.pieces(0, transfer.size_bytes - 1)
    first = next(pieces)
    yesterday = timezone.localdate() - timedelta(days=1)
    Agreement.objects.filter(pk=agreement.pk).update(ends_on=yesterday, starts_on=yesterday)
    with pytest.raises(NotPermitted) as over:
        next(pieces)
    expire_agreements(timestamp=0)
    agreement.refresh_from_db()

    assert len(first) == 64
    assert transfer.size_bytes > 128
    assert "agreement.term_over" in [reason.value for reason in over.value.reasons]
    assert agreement.status == "expired"


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", ["2026-03-08", "2026-07-01", "2026-11-01"])  # clocks change on the first and the last
def test_agreement_ends_at_its_own_midnight(zone: str, day: str) -> None:
    from zoneinfo import ZoneInfo

    from agreements.models import Agreement
    from agreements.policies import is_in_force
    from agreements.terms import Terms

    last = datetime.fromisoformat(day).date()
    terms = Terms(purposes=("funding",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
    found = Agreement(status="active", terms=terms.to_dict(), starts_on=last, ends_on=last, time_zone=zone)
    midnight = datetime.combine(last + timedelta(days=1), datetime.min.time(), ZoneInfo(zone)).astimezone(UTC)
    offsets = {"America/St_Johns": {150, 210}, "America/Halifax": {180, 240}, "America/Toronto": {240, 300},
               "America/Winnipeg": {300, 360}, "America/Edmonton": {360, 420}, "America/Vancouver": {420, 480}}  # fmt: skip

    def holds(at: datetime) -> bool:
        return bool(is_in_force(found, today=found.today(at), now=at))

    assert (midnight - datetime.combine(last + timedelta(days=1), datetime.min.time(), UTC)) // timedelta(
        minutes=1
    ) in offsets[zone]
    assert holds(midnight - timedelta(microseconds=1))
    assert not holds(midnight)
    assert found.end_of(last) == midnight
    assert not holds(datetime.combine(last, datetime.min.time(), ZoneInfo(zone)) - timedelta(microseconds=1))
