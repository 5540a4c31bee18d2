"""An emergency agreement of a 211, a nonprofit and a city, and a directory of which one service is withheld and one place is private."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.agreements.test_life import draft_of, person, sign
from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH, as_csv, flat_row
from tests.worlds import kept

WITHHELD = flat_row(
    8, "Maison secrète", PhysicalAddress1="78 Hidden Lane", PhysicalPostalCode="M4X 9Z9", Phone1Number="416-555-0178", ExcludeFromWebsite="Yes",
)  # fmt: skip
SHELTER = flat_row(
    7, "Maple House", PhysicalAddress1="77 Secret Lane", PhysicalCity="Toronto", PhysicalPostalCode="M4X 9Z9", Latitude="43.669123",
    Longitude="-79.369123", PhysicalAddressIsPrivate="Yes", Phone1Number="416-555-0177", Phone1IsPrivate="TRUE",
    AgencyDescription="Emergency shelter. Unit 5, 77 Secret Lane; call 416 555 0177.",
)  # fmt: skip
HOSTILE = flat_row(
    9, "</script><script>document.title='stolen'</script> [[data]]", PhysicalAddress1="9 Example St", PhysicalCity="Toronto",
    Latitude="43.66", Longitude="-79.38", AgencyDescription="<img src=x onerror=document.title='stolen'>",
)  # fmt: skip


@pytest.fixture
@kept
def region_steward(network: Any) -> Any:
    from entente.organizations.services import join, make_account

    user = make_account(email="region-steward@example.org", name="Region Steward", password="a long invented phrase")
    join(user, network.region, "data_steward")
    return user


@pytest.fixture
@kept
def armed(network: Any, agreement: Any, region_steward: Any) -> Any:
    """Signed and dormant; the city's steward is on call."""
    from agreements import services

    parties = tuple(
        services.Party(organization, role)
        for organization, role in (
            (network.nonprofit, "provider"),
            (network.region, "provider"),
            (network.city, "recipient"),
        )
    )
    draft = draft_of(agreement, title_en="Wildfire", title_fr="Feu de forêt", emergency=True, parties=parties)
    armed = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(armed.pk, by=network.steward, now=timezone.now())
    sign(armed, network.nonprofit, person("second-steward"))
    sign(armed, network.region, region_steward)
    armed = sign(armed, network.city, network.city_steward)
    services.name_on_call(armed.pk, network.city, [network.city_steward], by=network.city_steward)
    return armed


@pytest.fixture
def directory(network: Any, tmp_path: Path) -> None:
    """The region's services."""
    from entente.directory.services import import_file

    path = tmp_path / "resources.csv"
    path.write_text(as_csv([AGENCY, PANTRY, YOUTH, SHELTER, WITHHELD, HOSTILE]), "utf-8")
    import_file(network.region, "Resources", path, {}, now=timezone.now(), accepts_loss=True)


@pytest.fixture
def awaken(network: Any, armed: Any) -> Callable[..., Any]:
    """Awakens the agreement, an hour ago unless told otherwise; a person of the nonprofit confirms."""
    from agreements import services

    def opened(*, exercise: bool = False, confirmed: bool = True, ago: timedelta = timedelta(hours=1), days: int = 3) -> Any:  # fmt: skip
        now = timezone.now() - ago
        emergency = services.Emergency("Wildfire north of the lake", "Lake district", days, exercise)
        activation = services.awaken_agreement(armed.pk, emergency, by=network.city_steward, now=now)
        if confirmed:
            services.confirm_emergency(armed.pk, by=network.officer, now=now + timedelta(minutes=2))
        activation.refresh_from_db()
        return activation

    return opened
