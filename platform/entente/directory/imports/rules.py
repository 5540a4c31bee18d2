"""What each table of the standard asks of a row on its way in: values that follow from others, what withholds it, what it cannot be without."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Final, Protocol
from uuid import UUID

from entente.directory.imports import withholding
from entente.directory.imports.rows import Oddities, Row
from entente.directory.models import ServiceStatus
from entente.directory.vocabularies.languages import code_of, languages_of


class Loaded(Protocol):
    """What is known of the rows that came in before."""

    private_places: set[UUID]

    def linked(self, table: str, key: str) -> tuple[UUID, str] | None:
        """The record that a key of any table leads to, and why it is withheld."""
        ...


class RowNotes:
    """Notes what cleaning found, at the row and the column in hand; ``codes`` has the last of each column."""

    __slots__ = ("codes", "column", "number", "oddities", "table")

    def __init__(self, oddities: Oddities, table: str, number: int | None) -> None:
        self.oddities, self.table, self.number, self.column = oddities, table, number, ""
        self.codes: dict[str, str] = {}

    def __call__(self, code: str) -> None:
        self.codes[self.column] = code
        self.oddities.note(self.table, self.number, self.column, code)


KEPT_AS_WORDS: Final = frozenset({"language.not_known", "service.status_unknown"})
"""What is shown as it is written, and not understood."""


def count_fields(row: Row, values: dict[str, Any], notes: RowNotes, known: Collection[str], *, withheld: bool) -> None:
    """Count what became of each text of a row that came in."""
    fields, table = notes.oddities.fields, notes.table
    for name, text in row.values.items():
        if name == "id" or name not in known or not text.strip():
            continue
        count, code = fields.of(table, name), notes.codes.get(name, "")
        if withheld:
            count.withheld += 1
        elif code == "row.key_leads_nowhere":
            count.dropped[code] += 1
        elif code in KEPT_AS_WORDS or (values.get(name) in (None, "") and name not in _NOT_KEPT):
            fields.not_understood(table, name, text)
        else:
            count.taken += 1
            if code:
                count.repaired[code] += 1


def drop_fields(row: Row, table: str, oddities: Oddities, known: Collection[str], code: str) -> None:
    """Count the texts of a row that did not come in."""
    for name, text in row.values.items():
        if name != "id" and name in known and text.strip():
            oddities.fields.dropped(table, name, code)


_NOT_KEPT: Final = frozenset({"link_id", "resource_id"})


def finish(table: str, loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    """Whether the row has what it cannot be without, once the values that follow from others stand in it. ``_withheld`` says why it is kept back."""
    return _FINISH.get(table, _nothing)(loaded, values, row, notes)


NEVER: Final = {"contact": "personal", "metadata": "internal"}
"""Tables of which nothing is shown, and why."""
ATTACHED: Final = frozenset({"contact", "phone", "address", "schedule", "funding", "service_area", "required_document", "language", "accessibility"})  # fmt: skip
"""Tables whose rows are nothing without what they belong to."""
_STATUSES: Final = {"active": "active", "actif": "active", "open": "active", "temporarily closed": "temporarily closed", "inactive": "inactive", "defunct": "defunct"}  # fmt: skip


def _nothing(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    return True


def _named(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    values.setdefault("description", values.get("name", ""))
    return bool(values.get("name"))


def _service(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    status = str(values.get("status", "")).lower()
    notes.column = "status"
    if status not in _STATUSES:
        reason = withholding.status_reason(status)
        notes("service.status_assumed" if not status else "service.status_unknown")
        if status and not reason and not status.startswith(("active", "actif")):
            values["_withheld"] = "inactive"  # deny by default
        elif reason:
            values["_withheld"] = reason
    values["status"] = _STATUSES.get(status, "active" if "_withheld" not in values else "inactive")
    if values["status"] in {ServiceStatus.INACTIVE, ServiceStatus.DEFUNCT}:
        values.setdefault("_withheld", "inactive")
    for age in ("minimum_age", "maximum_age"):
        if (years := values.get(age)) is not None and not 0 <= years <= 130:
            values[age] = None
            notes("number.not_read")
    if values.get("capacity") == 0:  # what programs write where nothing is known
        values["capacity"] = None
    if not values.get("capacity"):
        values["capacity_unit"] = values["capacity_on"] = None
    return bool(values.get("name"))


def _location(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    latitude, longitude = values.pop("latitude", None), values.pop("longitude", None)
    notes.column = "latitude"
    if latitude is not None and longitude is not None:
        if latitude < -40 and 40 < longitude < 85:  # North America, the wrong way round
            latitude, longitude = longitude, latitude
            notes("place.coordinates_swapped")
        if -90 <= latitude <= 90 and -180 <= longitude <= 180 and (latitude or longitude):
            values["latitude"], values["longitude"] = latitude, longitude
        else:
            notes("place.not_on_earth")
    elif latitude is not None or longitude is not None:
        notes("place.half_a_point")
    kind = str(values.get("location_type", "")).lower()
    values["location_type"] = kind if kind in {"physical", "postal", "virtual"} else "physical"
    return True


def _address(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    kind = str(values.get("address_type", "")).lower()
    values["address_type"] = kind if kind in {"physical", "postal", "virtual"} else "physical"
    location = values.get("location_id")
    if location in loaded.private_places:
        values["_withheld"] = "private"
    return any(values.get(part) for part in ("address_1", "city", "postal_code"))


def _language(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    name, code, note = (str(values.get(key, "")) for key in ("name", "code", "note"))
    spoken = languages_of(name)
    values["iso639_3"] = code_of(code) if code else (spoken[0].code if len(spoken) == 1 else "")
    if values["iso639_3"] == "zho" and len(spoken) == 1 and spoken[0].code in {"yue", "cmn", "nan", "hak"}:
        values["iso639_3"] = spoken[0].code  # "zh", named Cantonese
    values["is_interpreter"] = "interpr" in note.lower() or any(language.is_interpreter for language in spoken)
    values["code"] = code or values["iso639_3"]
    notes.column = "name"
    if not values["iso639_3"] and not values["is_interpreter"]:
        notes("language.not_known")
    return bool(name or code)


def _schedule(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
    values["freq"] = values.get("freq", "").upper()[:10]
    values["wkst"] = values.get("wkst", "").upper()[:2]
    return True


def _linked(field: str, kind: str) -> Callable[[Loaded, dict[str, Any], Row, RowNotes], bool]:
    """A key that may lead to any table, which another field names."""

    def finish(loaded: Loaded, values: dict[str, Any], row: Row, notes: RowNotes) -> bool:
        table = str(values.get(kind, "")).lower().removesuffix("s")
        link = loaded.linked(table, row.values.get(field, "").strip())
        if link is not None:
            values[field], reason = link
            if reason:
                values["_withheld"] = reason
        return link is not None

    return finish


_FINISH: Final[dict[str, Callable[[Loaded, dict[str, Any], Row, RowNotes], bool]]] = {
    "organization": _named,
    "program": _named,
    "service": _service,
    "location": _location,
    "address": _address,
    "phone": lambda loaded, values, row, notes: bool(values.get("number")),
    "language": _language,
    "schedule": _schedule,
    "taxonomy": _named,
    "taxonomy_term": _named,
    "attribute": _linked("link_id", "link_entity"),
    "metadata": _linked("resource_id", "resource_type"),
}
