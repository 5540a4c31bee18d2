"""Supply by travel times: reckoned by hand, and a table of ways as nobody should write it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from entente.core.errors import Invalid
from entente.explorer.imports.figures import Known
from entente.explorer.imports.travel import read_times

WAYS = """from_id,to_id,travel_time_p50
1,2,12
2,1,55
1,3,
3,1,-4
1,2,3
2,3,soon
9,1,5
1,,5
4,3,29.5
4,4,NA
"""


def test_odd_ways_stay_out_row_by_row(tmp_path: Path) -> None:
    table = tmp_path / "ways.csv"
    table.write_text(WAYS)

    times = read_times(table, Known.of([(n, str(n), f"Quarter {n}", "") for n in range(1, 5)]))

    assert times.minutes == {(1, 2): 12, (2, 1): 55, (4, 3): 29.5}
    assert times.unreached == 2
    assert [(finding.code, finding.row) for finding in times.refused] == [
        ("travel.negative", 5), ("travel.way_twice", 6), ("figures.text", 7), ("figures.unknown_place", 8), ("figures.unknown_place", 9),
    ]  # fmt: skip


@pytest.mark.parametrize("headings", ["from_id,to_id,seconds", "a,b,c", "from_id,from_id,minutes"])
def test_columns_are_never_taken_on_a_guess_that_is_not_sure(tmp_path: Path, headings: str) -> None:
    table = tmp_path / "ways.csv"
    table.write_text(f"{headings}\n1,2,600\n")

    with pytest.raises(Invalid) as refusal:
        read_times(table, Known.of([(1, "1", "", ""), (2, "2", "", "")]))

    assert refusal.value.code_given == "travel.which_columns"


def test_supply_is_reckoned_by_the_ways(keeper: Any, tmp_path: Path, client: Any) -> None:
    from entente.directory.models import Listing
    from entente.directory.services import import_file
    from entente.explorer.services.figures import Manner, import_figures
    from entente.explorer.services.places import About, import_places
    from entente.explorer.services.travel import import_travel_times
    from tests.apps.explorer.conftest import city

    geography = import_places(keeper, city(tmp_path / "city.geojson"), About("maple", "Maple", "Érable", "neighbourhood", "2026")).geography  # fmt: skip
    people = tmp_path / "people.csv"
    people.write_text("Code,Population\n1,100\n2,300\n3,0\n4,600\n")
    import_figures(keeper, geography, people, Manner(period="2021", population_column="Population"))
    services = tmp_path / "services.csv"
    services.write_text(
        "ResourceAgencyNum,PublicName,Latitude,Longitude,AgencyStatus\n1,Birch Food Bank,43.605,-79.375,Active\n"
        "2,Maple Food Bank,43.605,-79.365,Active\n3,Far Food Bank,44.5,-79.365,Active\n"
    )
    from django.utils import timezone

    import_file(keeper, "Directory", services, {}, now=timezone.now(), accepts_loss=True)
    assert Listing.objects.count() == 3
    ways = tmp_path / "ways.csv"
    ways.write_text(WAYS)
    times = import_travel_times(geography, ways, "Transit", source="Example r5", licence="CC0")
    assert len(times.minutes) == 3

    page = client.get("/en/explore/gaps/?t=food&g=maple").content.decode()
    assert "Reached by travel times: Transit. Source: Example r5. Licence: CC0." in page
    assert "1 service stands in no place" in page
    # Birch stands in 2: reached by 1 (12 minutes) and 2, 400 people. Maple stands in 3: by 3 and, in 29.5 minutes, by 4, 600 people.
    lines = (
        b"".join(client.get("/en/explore/gaps/figures.csv?t=food&g=maple").streaming_content)
        .decode("utf-8-sig")
        .splitlines()
    )
    found = {line.split(",")[0]: line.split(",")[2:5] for line in lines if line[:2] in ("1,", "2,", "3,", "4,")}
    assert found == {"1": ["1", "25.0", "30"], "2": ["1", "25.0", "30"], "3": ["1", "16.7", "30"], "4": ["1", "16.7", "30"]}  # fmt: skip
    assert "Minutes" in "".join(lines)
    straight = client.get("/fr/explore/gaps/?t=food&g=maple&by=km&km=1").content.decode()
    assert "Accès à vol d’oiseau" in straight

    import_places(keeper, city(tmp_path / "fewer.geojson", 2), About("maple", "Maple", "Érable", "neighbourhood", "2026"))  # fmt: skip
    assert client.get("/fr/explore/gaps/?t=food&g=maple&min=90").status_code == 200
