"""Flat exports of resource software: one wide row for each agency, site or program becomes rows of many tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from entente.directory import cleaning, withholding
from entente.directory.hours import openings
from entente.directory.mapping import PERSONAL, SKIP, UNSURE
from entente.directory.reading.rows import Oddities, Row, Tables
from entente.directory.spoken import languages_of

ADDRESS = ("address_1", "address_2", "postal_code", "latitude", "longitude", "place_description", "transportation")
PHONES = {"phone": "voice", "fax": "fax", "tty": "textphone", "hotline": "hotline"}
_LEVELS = {"agency": "agency", "organization": "agency", "organisme": "agency", "site": "site", "location": "site",
           "program": "program", "programme": "program", "service": "program", "programatsite": "at_site",
           "programmeaupointdeservice": "at_site"}  # fmt: skip


@dataclass(slots=True)
class Entry:
    """A row of the export, understood: what may be known under the names of targets, and what is kept back."""

    number: int
    said: dict[str, str]
    phones: list[tuple[str, str, str]]  # number, type, what it is for
    withheld: str = ""
    held: dict[str, str] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)  # the withheld values: kept as long as the row is looked at

    @property
    def key(self) -> str:
        return self.said.get("id") or f"row-{self.number}"

    @property
    def level(self) -> str:
        return _LEVELS.get(re.sub(r"\W", "", self.said.get("level", "")).lower(), "")

    @property
    def agency(self) -> str:
        """The key of its agency; an agency's own is its key."""
        parent = self.said.get("parent_id", "")
        if self.level == "agency":
            return self.key
        if parent not in {"", "0"}:
            return parent
        return f"name-{withholding.plain(self.said.get('parent_name') or self.said.get('name', '')) or self.key}"


def tables_of(
    columns: Sequence[str], rows: Iterable[Sequence[str]], mapping: Mapping[str, str], oddities: Oddities
) -> Tables:
    """The rows of the export as rows of the standard. Rows are counted as a spreadsheet does: the header is row 1."""
    targets = [mapping.get(column, UNSURE) for column in columns]
    entries = []
    for number, row in enumerate(rows, start=2):
        if not any(value.strip() for value in row):
            continue
        entries.append(_entry(number, columns, row, targets, oddities))
    _spread_secrets(entries, oddities)
    return _Converter(oddities).convert(entries)


def _entry(
    number: int, columns: Sequence[str], row: Sequence[str], targets: Sequence[str], oddities: Oddities
) -> Entry:
    entry = Entry(number, {}, [])
    if len(row) != len(columns):
        oddities.note("flat", number, "", "row.cells_missing" if len(row) < len(columns) else "row.cells_beyond")
    parts: set[str] = set()
    phone = -1
    for column, value, target in zip(columns, row, targets, strict=False):
        if target.startswith("flag."):
            phone = _flag(entry, target.removeprefix("flag."), value, parts, phone)
            continue
        if not value or target in {SKIP, UNSURE}:
            phone = -1 if target in PHONES else phone  # what follows speaks of a telephone that is not there
            continue
        if target == PERSONAL:
            entry.secrets |= {value.strip()} if len(value.strip()) >= 5 else set()
            entry.held["contact"] = "personal"
            continue
        note = partial(oddities.note, "flat", number, column)
        if said := cleaning.text(value, note):
            phone = _say(entry, target, said, phone)
    if reason := withholding.status_reason(entry.said.get("status", "")):
        entry.withheld = entry.withheld or reason
    _keep_back(entry, parts)
    return entry


_TOGETHER = frozenset({"eligibility", "hours", "transportation", "terms", "licensed_terms", "area", "alternate_name", "wait_time"})  # fmt: skip


def _say(entry: Entry, target: str, said: str, phone: int) -> int:
    """Put a text where it belongs; the number of the telephone that the next columns speak of."""
    if target in PHONES:
        entry.phones.append((said, PHONES[target], ""))
        return len(entry.phones) - 1
    if target == "phone_kind":
        if 0 <= phone < len(entry.phones):
            told, kind, purpose = entry.phones[phone]
            entry.phones[phone] = (told, kind, f"{purpose} – {said}" if purpose else said)
    elif target in entry.said and target in _TOGETHER:
        if said != entry.said[target]:
            entry.said[target] += f"; {said}"
    elif target == "status" and withholding.status_reason(said):
        entry.said[target] = said  # of several columns, the one that keeps back
    else:
        entry.said.setdefault(target, said)
    return phone


def _flag(entry: Entry, meaning: str, value: str, parts: set[str], phone: int) -> int:
    """Raise a flag of the row. A flag of a telephone speaks of the last one before it."""
    if meaning == "not.record.excluded":
        if value.strip() and not withholding.is_yes(value):
            entry.withheld = entry.withheld or "excluded"
    elif withholding.is_yes(value):
        if meaning.startswith("record."):
            entry.withheld = entry.withheld or meaning.removeprefix("record.")
        elif meaning == "phone":
            if 0 <= phone < len(entry.phones):
                entry.secrets.add(entry.phones[phone][0])
                entry.phones[phone] = ("", "", "")
                entry.held["phone"] = "private"
        else:
            parts.add(meaning)
    return phone


def _keep_back(entry: Entry, parts: set[str]) -> None:
    """Take what is private out of the row, and what repeats it out of the row's texts."""
    if "address" in parts:
        for name in ADDRESS:
            if value := entry.said.pop(name, ""):
                entry.held[name] = "private"
                if name in {"address_1", "address_2", "postal_code"}:
                    entry.secrets.add(value)
    if "mailing" in parts:
        for name in [name for name in entry.said if name.startswith("mailing_")]:
            value = entry.said.pop(name)
            entry.held[name] = "private"
            if name in {"mailing_address_1", "mailing_address_2", "mailing_postal_code"}:
                entry.secrets.add(value)
    if "email" in parts and (value := entry.said.pop("email", "")):
        entry.held["email"] = "private"
        entry.secrets.add(value)


def _spread_secrets(entries: list[Entry], oddities: Oddities) -> None:
    """What one row of an agency keeps back, no other row of it tells; nor does any text of it."""
    secrets: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        secrets[entry.agency] |= {each for each in entry.secrets if len(each) >= 5}
    patterns = {
        agency: re.compile("|".join(sorted((_loosely(each) for each in said), key=len, reverse=True)), re.I)
        for agency, said in secrets.items()
        if said
    }
    for entry in entries:
        pattern = patterns.get(entry.agency)
        if pattern is None:
            continue
        for name, value in list(entry.said.items()):
            if name in {"id", "parent_id", "level", "status", "name", "parent_name"} or not pattern.search(value):
                continue
            if name in {"address_1", "address_2", "postal_code", "email"} or name.startswith("mailing_"):
                for part in ADDRESS if name in ADDRESS else (name,):
                    if entry.said.pop(part, ""):
                        entry.held[part] = "private"
            else:
                entry.said[name] = pattern.sub("…", value)
                entry.held[name] = "private"
                oddities.note("flat", entry.number, name, "text.withheld_value_removed")
        for at, (number, _kind, purpose) in enumerate(entry.phones):
            if pattern.search(number):
                entry.phones[at] = ("", "", "")
                entry.held["phone"] = "private"
            elif pattern.search(purpose):
                entry.phones[at] = (number, _kind, pattern.sub("…", purpose))


def _loosely(secret: str) -> str:
    """A pattern for a value however its words are set apart: 12 Elm St., 12  elm st; 416-555-0100, (416) 555 0100."""
    digits = re.sub(r"\D", "", secret)
    if len(digits) >= 7 and not re.search(r"[a-zA-Z]{2}", secret):
        return r"\D{0,3}".join(digits[-10:])
    pieces = re.findall(r"\w+|[^\w\s.,]", secret)
    return r"(?<!\w)" + r"[\s.,]*".join(re.escape(piece) for piece in pieces) + r"(?!\w)"


class _Converter:
    def __init__(self, oddities: Oddities) -> None:
        self.oddities = oddities
        self.tables: dict[str, list[Row]] = defaultdict(list)
        self.organizations: set[str] = set()
        self.terms: dict[str, str] = {}

    def convert(self, entries: list[Entry]) -> Tables:
        """Agencies first, so that what follows finds them; then sites, programs, and programs at sites."""
        known = {entry.key for entry in entries}
        parents = {entry.agency for entry in entries if entry.level != "agency"}
        seen: set[str] = set()
        for entry in sorted(entries, key=lambda each: ("agency", "site", "", "program", "at_site").index(each.level)):
            if entry.level != "at_site" and entry.key in seen:
                self.oddities.note("flat", entry.number, "", "row.same_number_twice", refused=True)
                continue
            seen.add(entry.key)
            if not (entry.said.get("name") or entry.said.get("parent_name")):
                self.oddities.note("flat", entry.number, "", "row.name_missing", refused=True)
                continue
            entry.said.setdefault("name", entry.said.get("parent_name", ""))
            if entry.level == "agency":
                self._agency(entry)
                self._place(entry, organization=entry.key)
                if entry.key not in parents:  # nothing below it: the agency is the service
                    self._service(entry, location=entry.key)
                else:
                    self._phones(entry, organization_id=entry.key)
                continue
            self._parent(entry)
            if entry.level == "at_site":
                self._at_site(entry, known)
                continue
            self._place(entry, organization=entry.agency)
            site = entry.said.get("site_id", "")
            self._service(entry, location=entry.key if self._has_place(entry) or not site else site)
        return dict(self.tables)

    def _add(self, table: str, entry: Entry, values: Mapping[str, str], *, withheld: str = "", **held: str) -> None:
        kept = {name: value for name, value in values.items() if value}
        self.tables[table].append(Row(entry.number, kept, withheld, held))

    def _agency(self, entry: Entry) -> None:
        said = entry.said
        self.organizations.add(entry.key)
        values = {"id": entry.key, "description": said.get("description") or said["name"]}
        values |= {
            name: said.get(name, "")
            for name in (
                "name",
                "alternate_name",
                "email",
                "website",
                "tax_status",
                "tax_id",
                "year_incorporated",
                "legal_status",
            )
        }
        self._add("organization", entry, values, withheld=entry.withheld, **entry.held)
        if said.get("funding"):
            self._add(
                "funding",
                entry,
                {"id": f"{entry.key}-funding", "organization_id": entry.key, "source": said["funding"]},
            )

    def _parent(self, entry: Entry) -> None:
        """An agency that has no row of its own is made from its name."""
        if entry.agency in self.organizations:
            return
        self.organizations.add(entry.agency)
        name = entry.said.get("parent_name") or entry.said["name"]
        self._add("organization", entry, {"id": entry.agency, "name": name, "description": name})
        if entry.said.get("parent_id", "0") not in {"", "0"}:
            self.oddities.note("flat", entry.number, "", "row.agency_not_in_file")

    def _has_place(self, entry: Entry) -> bool:
        return any(name in entry.said for name in ("address_1", "latitude", "city")) or "address_1" in entry.held

    def _place(self, entry: Entry, *, organization: str) -> None:
        said, key = entry.said, entry.key
        values = {"id": key, "location_type": "physical", "organization_id": organization, "name": said["name"]}
        values |= {"description": said.get("place_description", ""), "transportation": said.get("transportation", "")}
        values |= {"latitude": said.get("latitude", ""), "longitude": said.get("longitude", "")}
        self._add(
            "location", entry, values, withheld=entry.withheld, **{k: v for k, v in entry.held.items() if k in ADDRESS}
        )
        whole = {"state_province": said.get("state_province", ""), "country": _country(said.get("country", ""))}
        if "address_1" in said:
            physical = {
                name: said.get(name, "") for name in ("address_1", "address_2", "city", "region", "postal_code")
            }
            self._add(
                "address",
                entry,
                {"id": f"{key}-physical", "location_id": key, "address_type": "physical", **physical, **whole},
            )
        if "mailing_address_1" in said:
            postal = {
                name: said.get(f"mailing_{name}", "")
                for name in ("address_1", "address_2", "city", "state_province", "postal_code")
            }
            country = _country(said.get("mailing_country", ""))
            self._add(
                "address",
                entry,
                {"id": f"{key}-postal", "location_id": key, "address_type": "postal", "country": country, **postal},
            )
        if "accessibility" in said:
            self._add(
                "accessibility",
                entry,
                {"id": f"{key}-access", "location_id": key, "description": said["accessibility"]},
            )

    def _service(self, entry: Entry, *, location: str) -> None:
        said, key = entry.said, entry.key
        values = {
            "id": key,
            "organization_id": entry.agency,
            "status": "inactive" if entry.withheld == "inactive" else "active",
        }
        values |= {
            name: said.get(name, "")
            for name in (
                "name",
                "alternate_name",
                "description",
                "email",
                "wait_time",
                "alert",
                "minimum_age",
                "maximum_age",
            )
        }
        values |= {"url": said.get("website", ""), "eligibility_description": said.get("eligibility", "")}
        values |= {"application_process": said.get("application", ""), "fees_description": said.get("fees", "")}
        values |= {"accreditations": said.get("accreditation", "")}
        interpreters = [
            each for each in languages_of(said.get("languages", "")) if each.is_interpreter and not each.code
        ]
        values["interpretation_services"] = "; ".join(each.name for each in interpreters)
        self._add("service", entry, values, withheld=entry.withheld, **entry.held)
        if location:
            self._add("service_at_location", entry, {"id": key, "service_id": key, "location_id": location})
        self._phones(entry, service_id=key)
        for number, spoken in enumerate(languages_of(said.get("languages", ""))):
            if spoken.code or not spoken.is_interpreter:
                note = "interpreter" if spoken.is_interpreter else ""
                self._add(
                    "language",
                    entry,
                    {
                        "id": f"{key}-language-{number}",
                        "service_id": key,
                        "name": spoken.name,
                        "code": spoken.code,
                        "note": note,
                    },
                )
        self._hours(entry)
        if "area" in said:
            self._add("service_area", entry, {"id": f"{key}-area", "service_id": key, "name": said["area"]})
        if "documents" in said:
            self._add(
                "required_document", entry, {"id": f"{key}-documents", "service_id": key, "document": said["documents"]}
            )
        self._attributes(entry)

    def _phones(self, entry: Entry, **owner: str) -> None:
        for number, (told, kind, purpose) in enumerate(entry.phones):
            if told:
                self._add(
                    "phone",
                    entry,
                    {
                        "id": f"{entry.key}-phone-{number}",
                        "number": told,
                        "type": kind,
                        "description": purpose,
                        **owner,
                    },
                )

    def _hours(self, entry: Entry) -> None:
        said = entry.said.get("hours", "")
        if not said:
            return
        common = {"service_id": entry.key, "description": said}
        opening = openings(said)
        if opening is None:
            self.oddities.note("flat", entry.number, "hours", "hours.kept_as_words")
            self._add("schedule", entry, {"id": f"{entry.key}-hours", **common})
        for number, each in enumerate(opening or []):
            times = {"freq": "WEEKLY", "byday": each.byday, "opens_at": each.opens_at, "closes_at": each.closes_at}
            self._add("schedule", entry, {"id": f"{entry.key}-hours-{number}", **common, **times})

    def _attributes(self, entry: Entry) -> None:
        """Terms become attributes. Licensed ones come under a taxonomy whose terms nobody outside sees."""
        for target, taxonomy in (("terms", "categories"), ("licensed_terms", "licensed")):
            for number, term in enumerate(dict.fromkeys(re.split(r"\s*[;|]\s*", entry.said.get(target, "")))):
                if not term:
                    continue
                key = f"{taxonomy}-{term.lower()}"
                withheld = "licensed" if taxonomy == "licensed" else ""
                if taxonomy not in self.terms:
                    self.terms[taxonomy] = taxonomy
                    name = "Licensed taxonomy of the source" if withheld else "Categories of the source"
                    self._add("taxonomy", entry, {"id": taxonomy, "name": name, "description": name}, withheld=withheld)
                if key not in self.terms:
                    self.terms[key] = key
                    self._add(
                        "taxonomy_term",
                        entry,
                        {"id": key, "name": term, "description": term, "taxonomy_id": taxonomy, "taxonomy": taxonomy},
                        withheld=withheld,
                    )
                self._add(
                    "attribute",
                    entry,
                    {
                        "id": f"{entry.key}-{taxonomy}-{number}",
                        "link_id": entry.key,
                        "link_entity": "service",
                        "taxonomy_term_id": key,
                    },
                    withheld=withheld,
                )

    def _at_site(self, entry: Entry, known: set[str]) -> None:
        program, site = entry.said.get("program_id", ""), entry.said.get("site_id", "")
        if program not in known or site not in known:
            self.oddities.note("flat", entry.number, "", "row.program_or_site_not_in_file", refused=True)
            return
        self._add(
            "service_at_location",
            entry,
            {"id": entry.key, "service_id": program, "location_id": site},
            withheld=entry.withheld,
        )


def _country(name: str) -> str:
    return {"canada": "CA", "united states": "US", "usa": "US", "états-unis": "US", "": "CA"}.get(name.lower(), name)
