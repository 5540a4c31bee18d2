"""Files as they come on a bad day: each is understood, or said, and nothing is half done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.apps.directory.conftest import COLUMNS, PANTRY, as_csv, flat_row


def counted(made: Any, table: str, field: str) -> dict[str, Any]:
    return next(row for row in made.fields if (row["table"], row["field"]) == (table, field))


PACKAGE = {
    "organization": "id,name,description\n1,Maple,Invented\n",
    "service": "id,organization_id,name,status\n2,1,Meals,active\n3,1,Late tea,active\n",
}


def test_hours_past_midnight_end_on_the_next_day(take_in: Callable[..., Any]) -> None:
    from django.db import connection

    from entente.directory.models import Schedule

    take_in([{**PANTRY, "HoursOfOperation": "Friday 6 pm - 2 am"}])

    hours = Schedule.objects.get()
    assert (hours.byday, str(hours.opens_at), str(hours.closes_at)) == ("FR", "18:00:00", "02:00:00")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT open_minutes @> %s, open_minutes @> %s FROM directory_listing", [5 * 1440 + 60, 5 * 1440 + 180]
        )
        assert cursor.fetchone() == (True, False)  # Saturday at 1 and at 3


def test_holidays_and_days_of_a_season_are_no_weekly_hours(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Listing, Schedule

    schedules = (
        "id,service_id,freq,byday,opens_at,closes_at,valid_from,valid_to,description\n"
        "4,2,WEEKLY,MO,09:00,17:00,,,\n5,2,,,,,2026-12-25,2026-12-25,Closed\n6,3,WEEKLY,TU,09:00,17:00,2020-01-01,2020-06-30,Winter\n"
    )
    made = take_in({**PACKAGE, "schedule": schedules})

    assert Schedule.objects.count() == 3
    assert counted(made, "schedule", "valid_from")["taken"] == 2
    assert Listing.objects.filter(open_minutes__isnull=False).values_list("name", flat=True).get() == "Meals"


@pytest.mark.parametrize(
    ("written", "opens"),
    [
        ("17:30-05:00", "17:30:00"),
        ("17:30Z", "17:30:00"),
        ("24:00", "00:00:00"),
        ("25:10", None),
        ("quarter past", None),
    ],
)
def test_times_with_zones_are_times_of_the_place(take_in: Callable[..., Any], written: str, opens: str | None) -> None:
    from entente.directory.models import Schedule

    made = take_in(
        {**PACKAGE, "schedule": f"id,service_id,freq,byday,opens_at,closes_at\n4,2,WEEKLY,MO,{written},18:00\n"}
    )

    assert (str(Schedule.objects.get().opens_at) if opens else Schedule.objects.get().opens_at) == opens
    assert counted(made, "schedule", "opens_at")["lost"] == (0 if opens else 1)


def test_keys_that_dangle_both_ways_are_counted(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Phone, Service

    made = take_in(
        {
            **PACKAGE,
            "service": PACKAGE["service"] + "9,77,Lost meals,active\n",
            "phone": "id,service_id,number\n5,2,416-555-0100\n6,88,416-555-0101\n7,,416-555-0102\n",
        }
    )

    assert Service.objects.get(name="Lost meals").organization.name == "Lost meals"
    assert Phone.objects.count() == 1
    assert counted(made, "phone", "")["dropped"] == {"row.belongs_to_nothing": 2}


def test_table_of_four_hundred_columns_is_asked_about_and_comes_in(
    region: Any, tmp_path: Path, run_jobs: Callable[[], None], sign_in: Callable[..., Any]
) -> None:
    from entente.directory import services
    from entente.organizations.services import join, make_account

    run_jobs()
    region.refresh_from_db()
    steward = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(steward, region, "data_steward")
    many = (*COLUMNS, *(f"Odd {at}" for at in range(460)))
    writer = services.open_upload(region)
    writer.write(as_csv([PANTRY, flat_row(7, "Maple Late")], many).encode())
    made = services.receive_import(region, "Wide", "csv", writer.finish(), by=steward)
    run_jobs()
    made.refresh_from_db()
    fields = {f"column-{at}": made.mapping[column["column"]] for at, column in enumerate(made.columns)}

    answer = sign_in(steward).post(f"/en/directory/imports/{made.pk}/", fields)
    run_jobs()
    made.refresh_from_db()

    assert answer.status_code == 302
    assert made.status == "done"
    assert made.counts["service"]["read"] == 2
