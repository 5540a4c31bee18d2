"""A row of a flat export, understood: what may be known under the names of targets, and what is kept back, wherever another row repeats it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from entente.directory.imports import cleaning, withholding
from entente.directory.imports.column_details import detail_of, kind_of
from entente.directory.imports.dates import day_of, order_of
from entente.directory.imports.field_table import FILE
from entente.directory.imports.flat_columns import BY_COLUMN, conclude
from entente.directory.imports.flat_languages import paired
from entente.directory.imports.language_columns import ENGLISH, language_of_row
from entente.directory.imports.mapping import PERSONAL, SKIP, UNSURE
from entente.directory.imports.rows import Oddities
from entente.directory.imports.secrets import SHORTEST, Secrets

ADDRESS = ("address_1", "address_2", "postal_code", "latitude", "longitude", "place_description", "transportation")
PHONES = {"phone": "voice", "fax": "fax", "tty": "textphone", "hotline": "hotline"}
_PLACES = ("city", "region", "state_province", "country", "mailing_city", "mailing_state_province", "area")
_LEVELS = {"agency": "agency", "organization": "agency", "organisme": "agency", "site": "site", "location": "site",
           "program": "program", "programme": "program", "service": "program", "programatsite": "at_site",
           "programmeaupointdeservice": "at_site"}  # fmt: skip


PROVINCES = frozenset({"canada", "ontario", "quebec", "alberta", "manitoba", "saskatchewan", "british columbia", "nova scotia", "new brunswick", "newfoundland and labrador", "prince edward island", "yukon", "nunavut", "northwest territories"})  # fmt: skip


@dataclass(slots=True)
class Phone:
    """A telephone of a row. One that is withheld stays in its place, without anything: the others keep their identifiers."""

    number: str
    type: str
    purpose: str = ""

    def withhold(self) -> None:
        """Nothing of it may be known."""
        self.number = self.type = self.purpose = ""


@dataclass(slots=True)
class FlatRecord:
    """A row of the export, understood: what may be known under the names of targets, and what is kept back."""

    number: int
    """Of the row, as a spreadsheet counts."""
    texts: dict[str, str] = field(default_factory=dict)
    phones: list[Phone] = field(default_factory=list)
    day_hours: dict[str, list[str]] = field(default_factory=dict)
    """Days, as HSDS writes them -> what their column says, or their columns say."""
    open_days: list[str] = field(default_factory=list)
    """Days of columns that say no more than yes."""
    names: list[str] = field(default_factory=list)
    """The name and its further parts, in the order of the columns."""
    ages: list[tuple[int, int | None]] = field(default_factory=list)
    language: str = ""
    """Of the row, where a column says it."""
    other: dict[str, dict[str, str]] = field(default_factory=dict)
    """Language -> target -> the text in that language, beside the one of ``texts``."""
    withheld: str = ""
    """Why the whole row is; nothing where it is not."""
    held: dict[str, str] = field(default_factory=dict)
    """Why a text is, by its target."""
    secrets: set[str] = field(default_factory=set)
    """The withheld values: kept as long as the row is looked at. Addresses and what tells of persons stand apart."""
    secret_addresses: set[str] = field(default_factory=set)
    personal: set[str] = field(default_factory=set)

    @property
    def key(self) -> str:
        return self.texts.get("id") or f"row-{self.number}"

    @property
    def level(self) -> str:
        return _LEVELS.get(re.sub(r"\W", "", self.texts.get("level", "")).lower(), "")

    @property
    def agency(self) -> str:
        """The key of its agency; an agency's own is its key."""
        parent = self.texts.get("parent_id", "")
        if self.level == "agency":
            return self.key
        if parent not in {"", "0"}:
            return parent
        return f"name-{withholding.plain(self.texts.get('parent_name') or self.texts.get('name', '')) or self.key}"


def records_of(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    mapping: Mapping[str, str],
    oddities: Oddities,
    *,
    language: str = ENGLISH,
) -> list[FlatRecord]:
    """The rows that say anything, without what they keep back. Rows are counted as a spreadsheet does: the header is row 1."""
    own = f"@{language}"  # the language of the file: its texts need no mark
    targets = [mapping.get(column, UNSURE).removesuffix(own) for column in columns]
    records = [
        _record(number, columns, row, targets, oddities)
        for number, row in enumerate(rows, start=2)
        if any(value.strip() for value in row)
    ]
    _read_days(records, oddities)
    _withhold_within_agencies(records, oddities)
    return paired(records, oddities, language=language)


_DAYS = ("updated", "assured_date")


def _read_days(records: list[FlatRecord], oddities: Oddities) -> None:
    """Days become ISO 8601, in the order of day and month that all values of their column show."""
    for target in _DAYS:
        order = order_of(record.texts.get(target, "") for record in records)
        for record in records:
            if value := record.texts.pop(target, ""):
                day = day_of(value, order)
                if day is not None:
                    record.texts[target] = day.isoformat()
                else:
                    oddities.note("flat", record.number, target, "date.not_read")
                    oddities.fields.not_understood("service", _HSDS_DAYS[target], value)


_HSDS_DAYS = {"updated": "last_modified", "assured_date": "assured_date"}


def _record(
    number: int, columns: Sequence[str], row: Sequence[str], targets: Sequence[str], oddities: Oddities
) -> FlatRecord:
    record = FlatRecord(number)
    if len(row) != len(columns):
        oddities.note("flat", number, "", "row.cells_missing" if len(row) < len(columns) else "row.cells_beyond")
    parts: set[str] = set()
    phone: Phone | None = None
    for column, value, target in zip(columns, row, targets, strict=False):
        if value and not value.isspace():
            _count(oddities, column, target)
        if target.startswith("flag."):
            _flag(record, target.removeprefix("flag."), value, parts, phone)
            continue
        if not value or target in {SKIP, UNSURE}:
            phone = None if target in PHONES else phone  # what follows speaks of a telephone that is not there
            continue
        if target == PERSONAL:
            record.personal |= {value.strip()} if len(value.strip()) >= SHORTEST else set()
            record.held["contact"] = "personal"
            continue
        note = partial(oddities.note, "flat", number, column)
        if kind_of(target) in BY_COLUMN:
            BY_COLUMN[kind_of(target)](record, detail_of(target, column), value.strip())
        elif "@" in target:
            _enter_beside(record, target, cleaning.text(value, note))
        elif cleaned := cleaning.text(value, note):
            phone = _enter(record, target, cleaned, phone)
            if cleaned not in record.texts.get(target, cleaned):
                _count_lost(oddities, column)
    conclude(record)
    if reason := withholding.status_reason(record.texts.get("status", "")):
        record.withheld = record.withheld or reason
    _withhold_parts(record, parts)
    return record


def _count(oddities: Oddities, column: str, target: str) -> None:
    """Count a filled cell of a column by what the column means."""
    count = oddities.fields.of(FILE, column)
    if target == UNSURE:
        count.dropped["column.no_meaning"] += 1
    elif target == SKIP:
        count.dropped["column.skipped"] += 1
    elif target == PERSONAL:
        count.withheld += 1
    else:
        count.taken += 1


def _count_lost(oddities: Oddities, column: str) -> None:
    """Count a cell that was taken for a field of which another column had said something else."""
    oddities.fields.of(FILE, column).taken -= 1
    oddities.fields.dropped(FILE, column, "column.field_is_said")


_TOGETHER = frozenset({"eligibility", "hours", "transportation", "terms", "licensed_terms", "area", "alternate_name", "wait_time"})  # fmt: skip


def _enter_beside(record: FlatRecord, target: str, text: str) -> None:
    """Put a text of another language beside the one of the file."""
    name, _at, language = target.partition("@")
    texts = record.other.setdefault(language, {})
    name = "name" if name == "name_part" else name
    if text and text not in texts.get(name, ""):
        joined = " – " if name == "name" else "; "
        texts[name] = (
            f"{texts[name]}{joined}{text}" if name in texts and name in {*_TOGETHER, "name"} else texts.get(name, text)
        )


def _enter(record: FlatRecord, target: str, text: str, phone: Phone | None) -> Phone | None:
    """Put a text where it belongs; the telephone that the next columns speak of."""
    if target in PHONES:
        record.phones.append(Phone(text, PHONES[target]))
        return record.phones[-1]
    if target == "phone_kind":
        if phone is not None:
            phone.purpose = f"{phone.purpose} – {text}" if phone.purpose else text
    elif target in record.texts and target in _TOGETHER:
        if text != record.texts[target]:
            record.texts[target] += f"; {text}"
    elif target == "name_part":
        record.names.append(text)
    elif target == "record_language":
        record.language = language_of_row(text)
    elif target == "status" and withholding.status_reason(text):
        record.texts[target] = text  # of several columns, the one that keeps back
    elif target == "address_1" and re.fullmatch(r"\d+\s?[a-zA-Z]?", record.texts.get(target, "")):
        record.texts[target] += f" {text}"  # the number of the house stood in a column of its own
    else:
        if target == "name" and "name" not in record.texts:
            record.names.append(text)
        record.texts.setdefault(target, text)
    return phone


def _flag(record: FlatRecord, meaning: str, value: str, parts: set[str], phone: Phone | None) -> None:
    """Raise a flag of the row. A flag of a telephone speaks of the last one before it."""
    if meaning == "not.record.excluded":
        if value.strip() and not withholding.is_yes(value):
            record.withheld = record.withheld or "excluded"
    elif withholding.is_yes(value):
        if meaning.startswith("record."):
            record.withheld = record.withheld or meaning.removeprefix("record.")
        elif meaning != "phone":
            parts.add(meaning)
        elif phone is not None:
            record.secrets.add(phone.number)
            phone.withhold()
            record.held["phone"] = "private"


def _withhold_parts(record: FlatRecord, parts: set[str]) -> None:
    """Take what is private out of the row, and what repeats it out of the row's texts."""
    if "address" in parts:
        for name in ADDRESS:
            beside = {texts.pop(name, "") for texts in record.other.values()}
            record.secret_addresses |= beside - {""} if name in {"address_1", "address_2"} else set()
            if value := record.texts.pop(name, ""):
                record.held[name] = "private"
                if name in {"address_1", "address_2"}:
                    record.secret_addresses.add(value)
                elif name == "postal_code":
                    record.secrets.add(value)
    if "mailing" in parts:
        for name in [name for name in record.texts if name.startswith("mailing_")]:
            value = record.texts.pop(name)
            record.held[name] = "private"
            if name in {"mailing_address_1", "mailing_address_2"}:
                record.secret_addresses.add(value)
            elif name == "mailing_postal_code":
                record.secrets.add(value)
    if "email" in parts and (value := record.texts.pop("email", "")):
        record.held["email"] = "private"
        record.secrets.add(value)


def _withhold_within_agencies(records: list[FlatRecord], oddities: Oddities) -> None:
    """What one row of an agency keeps back, no other row of it tells; nor does any text of it. A place is no secret about a person."""
    places = {withholding.plain(place) for record in records for place in _places_of(record)} | PROVINCES
    by_agency: dict[str, list[FlatRecord]] = defaultdict(list)
    for record in records:
        by_agency[record.agency].append(record)
    for together in by_agency.values():
        persons = {value for record in together for value in record.personal if withholding.plain(value) not in places}
        addresses = {value for record in together for value in record.secret_addresses}
        secrets = Secrets(addresses=addresses, others=persons.union(*(record.secrets for record in together)))
        if not secrets:
            continue
        for record in together:
            _withhold_repeated(record, secrets, Secrets(addresses=addresses), oddities)


def _places_of(record: FlatRecord) -> Iterable[str]:
    return (place for name in _PLACES for place in re.split(r"[;,|]", record.texts.get(name, "")))


def _withhold_repeated(record: FlatRecord, secrets: Secrets, addresses: Secrets, oddities: Oddities) -> None:
    for name, value in list(record.texts.items()):
        if name in {"id", "parent_id", "level", "status", *_PLACES[:6]}:
            continue
        if name in {"address_1", "address_2", "postal_code", "email"} or name.startswith("mailing_"):
            if secrets.repeats(value):
                for part in ADDRESS if name in ADDRESS else (name,):
                    if record.texts.pop(part, ""):
                        record.held[part] = "private"
            continue
        named = name in {"name", "parent_name"}  # what a service is called may name a person; its address it may not
        cleaned = addresses.cleaned(value, streets=False) if named else secrets.cleaned(value)
        if cleaned != value:
            record.texts[name] = cleaned
            record.held[name] = "private"
            oddities.note("flat", record.number, name, "text.withheld_value_removed")
    for texts in record.other.values():
        _withhold_beside(record, texts, secrets, addresses, oddities)
    for phone in record.phones:
        if secrets.repeats(phone.number):
            phone.withhold()
            record.held["phone"] = "private"
        else:
            phone.purpose = secrets.cleaned(phone.purpose)


def _withhold_beside(
    record: FlatRecord, texts: dict[str, str], secrets: Secrets, addresses: Secrets, oddities: Oddities
) -> None:
    """The same for the texts of another language."""
    for name, value in list(texts.items()):
        if name in {"address_1", "address_2", "email"}:
            if secrets.repeats(value):
                del texts[name]
                record.held[name] = "private"
            continue
        named = name in {"name", "parent_name"}
        cleaned = addresses.cleaned(value, streets=False) if named else secrets.cleaned(value)
        if cleaned != value:
            texts[name] = cleaned
            record.held[name] = "private"
            oddities.note("flat", record.number, name, "text.withheld_value_removed")
