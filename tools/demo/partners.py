"""Who takes part beside the nonprofit and the City: what waits for each of them when somebody signs in."""

from __future__ import annotations

import csv
import io
from typing import Final

from agreements.models import Agreement
from agreements.terms import Terms
from entente.catalogue import services as catalogue
from entente.catalogue.models import Dataset
from entente.explorer.models import Geography
from entente.explorer.services.funding import receive_funding, tables_of
from tools.demo import under_way
from tools.demo.city import CODE
from tools.demo.network import Network, signed

COMMUNITY: Final = ("Contacts with the community", "Contacts avec la communauté")
PROCESSING: Final = (
    "Contacts of the Island, processed by Maple 211",
    "Contacts de l’Île, traités par le 211 de l’Érable",
)
FUNDED: Final = 22  # of the 28 neighbourhoods; the table is silent about the others
_SERIES: Final = ("Visits to the pantry", "Visites au garde-manger")


def partners(of: Network) -> list[str]:
    """Made where it is missing: what is under way, a funder's table, a community's agreement, another province, a small nonprofit."""
    funder = of.organizations["funder"]
    under_way.catalogue(of)
    under_way.requests(of)
    if not tables_of(funder).exists():
        places = Geography.objects.get(code=CODE)
        receive_funding(funder, places, "money.csv", money(places), period="2021", by=of.people["funder"])
    pantry_series(of)
    agreements = [community_agreement(of), processing_agreement(of), under_way.negotiated(of), under_way.to_sign(of)]
    return [
        "a catalogue, and a desk with two requests",
        "a funder’s own table",
        *(str(agreement.title_en) for agreement in agreements),
    ]


def community_agreement(of: Network) -> Agreement:
    """Signed by all three; nothing leaves under it before the community's authority consents."""
    parties = {"nonprofit": "provider", "city": "recipient", "authority": "community_authority"}
    terms = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
    return _known(COMMUNITY) or signed(of, COMMUNITY, parties, terms, drafter="city")


def processing_agreement(of: Network) -> Agreement:
    """A region processes the contacts of another province, which keeps control of them."""
    parties = {"island": "provider", "region": "processor"}
    terms = Terms(
        purposes=("service-planning", "program-evaluation"), kinds=("contacts",), smallest_k=11, finest_geography="fsa",
        frequency="monthly",
    )  # fmt: skip
    return _known(PROCESSING) or signed(of, PROCESSING, parties, terms, drafter="island")


def pantry_series(of: Network) -> Dataset:
    """A series of the small nonprofit, for which its sponsor may send links."""
    pantry = of.organizations["pantry"]
    return Dataset.objects.filter(owner=pantry).first() or catalogue.create_dataset(
        owner=pantry, title_en=_SERIES[0], title_fr=_SERIES[1], kind="contacts", by=of.people["pantry"]
    )


def money(places: Geography) -> bytes:
    """What the funder grants by neighbourhood, as a spreadsheet would save it: invented, the same each time."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["Code", "Grants"])
    for position, place in enumerate(places.places.order_by("pk")[:FUNDED]):
        writer.writerow([place.code, 5_000 * (1 + (7 * position) % 11)])
    return out.getvalue().encode()


def _known(title: tuple[str, str]) -> Agreement | None:
    return Agreement.objects.filter(title_en=title[0], superseded_by=None).order_by("id").last()
