"""iCalendar (RFC 5545): whole days for calendar programs. Plain text from plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

OCTETS: Final = 75  # of a line, without its end (section 3.1)


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a whole day. ``uid`` stays the same each time it is written."""

    uid: str
    on: date
    summary: str
    url: str = ""


def calendar(name: str, events: Iterable[Event], *, stamp: datetime, language: str) -> str:
    """The calendar object with its events.

    >>> text = calendar("A", [Event("1@x", date(2026, 4, 30), "Ends: a; b")], stamp=datetime(2026, 1, 1, tzinfo=UTC), language="en")
    >>> [line for line in text.split("\\r\\n") if line.startswith(("DTSTART", "SUMMARY"))]
    ['DTSTART;VALUE=DATE:20260430', 'SUMMARY;LANGUAGE=en:Ends: a\\\\; b']
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Entente//Agreements//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",  # RFC 7986
    ]
    for event in events:
        lines += _event(event, stamp=stamp, language=language)
    return "".join(f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in _folded(line))


def _event(event: Event, *, stamp: datetime, language: str) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}",
        f"SUMMARY;LANGUAGE={language}:{_text(event.summary)}",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
    ]
    return [*lines, *([f"URL:{event.url}"] if event.url else []), "END:VEVENT"]


def _text(words: str) -> str:
    """A value of the type TEXT (section 3.3.11); control characters are no part of one."""
    clean = "".join(character for character in words.replace("\r\n", "\n") if character == "\n" or character >= " ")
    return clean.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """At most 75 octets a line; what follows begins with a blank. No character is cut."""
    part, room = "", OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            yield part
            part, room = " ", OCTETS - 1
        part += character
        room -= size
    yield part
