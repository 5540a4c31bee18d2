"""iCalendar as RFC 5545 writes it: lines of 75 octets, escaped text, whole days."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from agreements.formats.icalendar import Event, calendar

STAMP = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


@given(st.text(max_size=300))
def test_any_title_is_folded_escaped_and_read_again(title: str) -> None:
    text = calendar("Ententes", [Event("1@x", date(2026, 12, 31), title)], stamp=STAMP, language="fr")

    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert not set("\r\n") & set(text.replace("\r\n", ""))
    lines = unfolded(text)
    said = next(line for line in lines if line.startswith("SUMMARY")).split(":", 1)[1]
    plain = "".join(each for each in title.replace("\r\n", "\n") if each == "\n" or each >= " ")
    read = re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], said, flags=re.DOTALL)
    assert read == plain
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", said)


def test_event_is_a_whole_day_with_all_that_the_standard_requires() -> None:
    event = Event("end-1@entente.example", date(2026, 12, 31), "Ends", "https://entente.example/en/")

    lines = unfolded(calendar("A", [event], stamp=STAMP, language="en"))

    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert lines.count("VERSION:2.0") == 1
    assert lines.count("PRODID:-//Entente//Agreements//EN") == 1
    inside = lines[lines.index("BEGIN:VEVENT") + 1 : lines.index("END:VEVENT")]
    assert "DTSTART;VALUE=DATE:20261231" in inside
    assert "DTEND;VALUE=DATE:20270101" in inside
    assert "DTSTAMP:20261125T200000Z" in inside
    assert "UID:end-1@entente.example" in inside
