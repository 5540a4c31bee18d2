"""Two people let a series leave by itself: the next version comes by the page, the one after it from a script."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from tests.journeys.walks.town import Town
from tests.journeys.walks.world import approved, contacts, released

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def follow(town: Town, *, hours: int = 0) -> None:
    """The worker looks after each series, as it does every minute, so many hours from now."""
    from exports.models import StandingApproval
    from exports.tasks import go_on

    town.work()
    for _time in range(2):  # anonymized in between
        go_on(StandingApproval.objects.get().pk, now=timezone.now() + timedelta(hours=hours))
        town.work()


def upload_key(town: Town) -> str:
    """The secret of a key with which a script of the contributor uploads."""
    from exports.services import KeyWanted, activate_key, make_key

    now = timezone.now()
    wanted = KeyWanted("api", "Script", now + timedelta(days=9), None, ("upload",))
    _, token = make_key(town.organizations["nonprofit"], wanted, by=town.people["contributor"], now=now)
    return activate_key(token, now=now)[1]


def test_versions_leave_by_themselves_by_page_and_by_push(town: Town, tmp_path: Path) -> None:
    from entente.client import Client
    from tools.demo.network import agreement

    monthly = agreement(town.network, "city", "monthly", smallest_k=11, finest_geography="fsa")
    first = released(town, approved(town, ("Contacts of each month", "Contacts de chaque mois"), contacts()), monthly)

    # Two people allow it.
    steward = town.person("steward", language="fr")
    steward.open("exports:release", first.pk)
    steward.follow("Laisser partir d’elles-mêmes les prochaines versions")
    steward.tick("Ce qui respecte ces limites peut partir")
    steward.press("Demander la deuxième approbation")
    officer = town.person("officer", on_phone=True)
    assert "Contacts of each month" in officer.first_task
    officer.follow("Approve or refuse…")
    officer.press("Approve")
    officer.sees("In force")

    # The next month comes by the page.
    contributor = town.person("contributor")
    contributor.open("web:desk")
    contributor.go_to("Jeux de données")
    contributor.follow("Contacts de chaque mois")
    contributor.follow("Téléverser la prochaine version")
    contributor.attach("Fichier", "fevrier.csv", contacts(2))
    contributor.press("Envoyer le fichier")
    contributor.page.wait_for_url("**/versions/**")
    follow(town)
    assert "is released automatically: stop it if it must not be" in officer.first_task
    follow(town, hours=25)
    analyst = town.person("analyst", on_phone=True)
    analyst.open("exports:my_datasets")
    analyst.sees("Contacts de chaque mois, version 2")

    # The one after it is pushed by a script.
    table = tmp_path / "march.csv"
    table.write_bytes(contacts(3))
    client = Client(town.home, upload_key(town), language="en", progress=False, pause=lambda seconds: town.work())
    client.push(str(first.dataset.pk), table)
    follow(town)
    follow(town, hours=25)
    analyst.page.reload()
    analyst.sees("Contacts de chaque mois, version 3")
    steward.page.reload()
    steward.sees("Version 2", "Version 3")
